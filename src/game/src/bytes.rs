//! Files whose bytes the set reads itself (figures), loaded through the asset server. It understands none of them.

use bevy::asset::io::Reader;
use bevy::asset::{AssetLoader, LoadContext};
use bevy::prelude::*;

/// The bytes of a file.
#[derive(Asset, TypePath, Debug, Clone)]
pub struct Bytes(pub Vec<u8>);

#[derive(Default, TypePath)]
struct BytesLoader;

impl AssetLoader for BytesLoader {
    type Asset = Bytes;
    type Settings = ();
    type Error = std::io::Error;

    async fn load(&self, reader: &mut dyn Reader, (): &(), _: &mut LoadContext<'_>) -> Result<Bytes, Self::Error> {
        let mut bytes = Vec::new();
        reader.read_to_end(&mut bytes).await?;
        Ok(Bytes(bytes))
    }

    fn extensions(&self) -> &[&str] {
        &["fig"]
    }
}

/// Registers the loader.
pub fn plugin(app: &mut App) {
    app.init_asset::<Bytes>().init_asset_loader::<BytesLoader>();
}
