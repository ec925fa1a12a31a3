//! The two pictures every room shares, the print atlas and the surface layers, with mipmaps made here so that nothing
//! sparkles in the distance. It paints nothing; the scripts under `assets/print/source` do.

use bevy::asset::{LoadState, RenderAssetUsages};
use bevy::image::{ImageAddressMode, ImageFilterMode, ImageSampler, ImageSamplerDescriptor};
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDataOrder, TextureDimension, TextureFormat};
use bevy::render::renderer::RenderAdapterInfo;

use wgpu_types::DeviceType;

use crate::narrative::{Story, Trouble};
use crate::stage::Stage;

/// Pictures and lettering.
const PRINT: &str = "print/atlas.png";
/// Fine texture of surfaces.
const SURFACE: &str = "print/surface.png";
/// Layers of the surface picture, stacked from top to bottom.
const SURFACE_LAYERS: u32 = 6;
/// Layers of the texture: wgpu's WebGL backend takes an array of six layers (or a multiple) for a cube.
const TEXTURE_LAYERS: u32 = 7;

/// The pictures of all rooms.
#[derive(Resource, Debug, Clone)]
pub struct Textures {
    /// Pictures and lettering.
    pub print: Handle<Image>,
    /// Fine texture of surfaces, one layer each.
    pub surface: Handle<Image>,
    /// Whether both have arrived and have their mipmaps.
    pub ready: bool,
    /// Whether one of them cannot be had, so that no room will ever stand.
    pub failed: bool,
    /// Whether what only fine eyes and fast machines have use for is left out: the surfaces' texture and the grain.
    pub plain: bool,
}

/// Loads the pictures and finishes them when they arrive.
pub fn plugin(app: &mut App) {
    app.add_systems(Startup, load).add_systems(Update, finish.in_set(crate::Order::Load));
}

fn load(
    mut commands: Commands,
    assets: Res<AssetServer>,
    stage: Option<Res<Stage>>,
    adapter: Option<Res<RenderAdapterInfo>>,
) {
    let without_a_card = adapter.is_some_and(|adapter| adapter.device_type == DeviceType::Cpu);
    let is_posing = stage.is_some_and(|stage| stage.at_once);
    commands.insert_resource(Textures {
        print: assets.load(PRINT),
        surface: assets.load(SURFACE),
        ready: false,
        failed: false,
        plain: without_a_card && !is_posing,
    });
}

fn finish(
    mut textures: ResMut<Textures>,
    mut images: ResMut<Assets<Image>>,
    assets: Res<AssetServer>,
    story: Res<Story>,
    mut trouble: ResMut<Trouble>,
) {
    if textures.ready || textures.failed {
        return;
    }
    let mut failed = None;
    for (handle, path) in [(&textures.print, PRINT), (&textures.surface, SURFACE)] {
        if let LoadState::Failed(error) = assets.load_state(handle) {
            failed = Some((path, error.to_string()));
        }
    }
    if let Some((path, error)) = failed {
        textures.failed = true;
        say(&mut trouble, &story, path, &error);
        return;
    }
    if images.get(&textures.print).is_none() || images.get(&textures.surface).is_none() {
        return;
    }
    let print = images.get(&textures.print).and_then(with_mips_of_print);
    let surface = images.get(&textures.surface).and_then(with_mips_of_surface);
    let (Some(print), Some(surface)) = (print, surface) else {
        textures.failed = true;
        say(&mut trouble, &story, PRINT, "this picture or the one beside it has an unexpected shape or format");
        return;
    };
    // New handles: a material that was bound to the plain picture would keep it.
    *textures = Textures { print: images.add(print), surface: images.add(surface), ready: true, ..*textures };
}

/// Says which file is wrong and what to do. In the browser the page itself says what to do.
fn say(trouble: &mut Trouble, story: &Story, path: &str, error: &str) {
    #[cfg(not(target_family = "wasm"))]
    {
        let place = crate::files::root().join("assets").join(path).display().to_string();
        trouble.say(path, error, story.0.say("window--no-picture", &[("file", &place)]));
    }
    #[cfg(target_family = "wasm")]
    {
        let _ = story;
        trouble.report(path, error);
    }
}

/// Between two mipmaps of the surfaces' faint texture nobody sees the step, and one is half the work of both.
fn sampler(address: ImageAddressMode, mipmaps: ImageFilterMode) -> ImageSampler {
    ImageSampler::Descriptor(ImageSamplerDescriptor {
        address_mode_u: address,
        address_mode_v: address,
        mag_filter: ImageFilterMode::Linear,
        min_filter: ImageFilterMode::Linear,
        mipmap_filter: mipmaps,
        ..default()
    })
}

/// Halves a picture of `channels` bytes a pixel by averaging two by two.
fn half(pixels: &[u8], width: usize, height: usize, channels: usize) -> Vec<u8> {
    let (half_width, half_height) = ((width / 2).max(1), (height / 2).max(1));
    let mut out = Vec::with_capacity(half_width * half_height * channels);
    for y in 0..half_height {
        for x in 0..half_width {
            for channel in 0..channels {
                let at = |x: usize, y: usize| {
                    u32::from(pixels[(y.min(height - 1) * width + x.min(width - 1)) * channels + channel])
                };
                let sum = at(2 * x, 2 * y) + at(2 * x + 1, 2 * y) + at(2 * x, 2 * y + 1) + at(2 * x + 1, 2 * y + 1);
                out.push(u8::try_from((sum + 2) / 4).unwrap_or(u8::MAX));
            }
        }
    }
    out
}

/// All mip levels of one square layer, largest first, and how many they are.
fn chain(pixels: Vec<u8>, side: usize, channels: usize) -> (Vec<u8>, u32) {
    let (mut level, mut size, mut levels) = (pixels, side, 1);
    let mut all = level.clone();
    while size > 1 {
        level = half(&level, size, size, channels);
        size /= 2;
        levels += 1;
        all.extend_from_slice(&level);
    }
    (all, levels)
}

fn image(
    side: u32,
    layers: u32,
    data: Vec<u8>,
    levels: u32,
    format: TextureFormat,
    (address, mipmaps): (ImageAddressMode, ImageFilterMode),
) -> Image {
    let mut image = Image::new_uninit(
        Extent3d { width: side, height: side, depth_or_array_layers: layers },
        TextureDimension::D2,
        format,
        RenderAssetUsages::RENDER_WORLD,
    );
    image.data = Some(data);
    image.data_order = TextureDataOrder::LayerMajor;
    image.texture_descriptor.mip_level_count = levels;
    image.sampler = sampler(address, mipmaps);
    image
}

fn with_mips_of_print(source: &Image) -> Option<Image> {
    let source = source.convert(TextureFormat::Rgba8UnormSrgb)?;
    let (width, height) = (source.width(), source.height());
    if width != height || !width.is_power_of_two() {
        return None;
    }
    let (data, levels) = chain(source.data?, width as usize, 4);
    Some(image(
        width,
        1,
        data,
        levels,
        TextureFormat::Rgba8UnormSrgb,
        (ImageAddressMode::ClampToEdge, ImageFilterMode::Linear),
    ))
}

fn with_mips_of_surface(source: &Image) -> Option<Image> {
    let (width, height) = (source.width(), source.height());
    if height != width * SURFACE_LAYERS || !width.is_power_of_two() {
        return None;
    }
    let side = width as usize;
    let stride = source.data.as_ref()?.len() / (side * height as usize);
    let grey: Vec<u8> = source.data.as_ref()?.chunks_exact(stride).map(|pixel| pixel[0]).collect();
    let mut data = Vec::new();
    let mut levels = 1;
    for layer in grey.chunks_exact(side * side) {
        let (chain, count) = chain(layer.to_vec(), side, 1);
        data.extend(chain);
        levels = count;
    }
    let neutral = data.len() / SURFACE_LAYERS as usize;
    data.resize(data.len() + neutral, 128);
    Some(image(
        width,
        TEXTURE_LAYERS,
        data,
        levels,
        TextureFormat::R8Unorm,
        (ImageAddressMode::Repeat, ImageFilterMode::Nearest),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_layer_keeps_its_own_mean_down_to_one_pixel() {
        let (data, levels) = chain([vec![100; 8], vec![200; 8]].concat(), 4, 1);
        assert_eq!(levels, 3);
        assert_eq!(data.len(), 16 + 4 + 1);
        assert_eq!(data[20], 150);
    }
}
