//! Brotli beside every file that gains by it. It removes nothing: a host without brotli serves the plain files.

use std::fs;
use std::io::Write;
use std::path::Path;

use crate::tree;

/// Pictures and sounds are compressed already.
const COMPRESSED_ALREADY: [&str; 3] = ["png", "ogg", "br"];
/// The largest window that every browser reads.
const WINDOW_BITS: u32 = 24;

/// Writes `<file>.br` beside every file under `dir`.
pub(super) fn tree(dir: &Path, quality: u32) -> anyhow::Result<()> {
    for (_, path) in tree::files(dir)? {
        let extension = path.extension().map(|e| e.to_string_lossy().into_owned()).unwrap_or_default();
        if !COMPRESSED_ALREADY.contains(&extension.as_str()) {
            let bytes = fs::read(&path)?;
            let packed = pack(&bytes, quality)?;
            if packed.len() < bytes.len() {
                fs::write(path.with_added_extension("br"), packed)?;
            }
        }
    }
    Ok(())
}

fn pack(bytes: &[u8], quality: u32) -> anyhow::Result<Vec<u8>> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 1 << 16, quality, WINDOW_BITS);
    writer.write_all(bytes)?;
    Ok(writer.into_inner())
}
