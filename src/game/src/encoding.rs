//! How the picture is kept between the room's material and the screen: as square roots of linear light, ten bits each.
//! It draws nothing; Bevy's own last pass decodes the picture, with a shader of ours.
//!
//! A target in sRGB would have every pixel that is drawn, hidden ones too, raised to a power, which costs a machine
//! without a graphics card more than all else the material asks of a pixel. Square roots keep the dark as finely as sRGB
//! does. (Bevy's own `CompositingSpace::Srgb` asks for a view in another format, which WebGL2 has not.) In the native
//! window pages are drawn into the same picture by those who know nothing of this, so it is kept as Bevy keeps it.

use bevy::asset::{embedded_asset, load_embedded_asset};
use bevy::core_pipeline::blit::{BlitPipeline, init_blit_pipeline};
use bevy::prelude::*;
use bevy::render::render_resource::{RenderPipelineDescriptor, TextureFormat};
use bevy::render::view::ExtractedView;
use bevy::render::{Render, RenderApp, RenderStartup, RenderSystems};

/// Drawn to by WebGL2 and all else, as quick as bytes, and never encoded by the graphics device.
const FORMAT: TextureFormat = TextureFormat::Rgb10a2Unorm;

/// There, if pictures are kept as square roots.
#[derive(Resource, Debug, Clone, Copy)]
pub struct Roots;

/// Tells a pixel shader to hand on square roots, if that is how the picture it draws to is kept.
pub fn tell(descriptor: &mut RenderPipelineDescriptor, target: TextureFormat) {
    if let Some(fragment) = descriptor.fragment.as_mut().filter(|_| target == FORMAT) {
        fragment.shader_defs.push("ROOTS".into());
    }
}

/// A colour to clear with, from linear light.
#[must_use]
pub fn clear_color(linear: Vec3, roots: Option<&Roots>) -> Color {
    let linear = linear.max(Vec3::ZERO);
    let [r, g, b] = if roots.is_some() { linear.to_array().map(f32::sqrt) } else { linear.to_array() };
    Color::linear_rgb(r, g, b)
}

/// Has cameras draw square roots and Bevy's last pass decode them.
pub fn plugin(app: &mut App) {
    embedded_asset!(app, "encoding.wgsl");
    app.insert_resource(Roots);
    if let Some(render) = app.get_sub_app_mut(RenderApp) {
        render
            .add_systems(RenderStartup, decode_roots.after(init_blit_pipeline))
            .add_systems(Render, draw_roots.after(RenderSystems::ExtractCommands).before(RenderSystems::PrepareAssets));
    }
}

fn decode_roots(mut blit: ResMut<BlitPipeline>, assets: Res<AssetServer>) {
    blit.fragment_shader = load_embedded_asset!(assets.as_ref(), "encoding.wgsl");
}

fn draw_roots(mut views: Query<&mut ExtractedView>) {
    for mut view in &mut views {
        view.target_format = FORMAT;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_cleared_is_decoded_to_what_was_asked_for() {
        let linear = Vec3::new(0.02, 0.3, 1.0);
        let cleared = LinearRgba::from(clear_color(linear, Some(&Roots))).to_f32_array();
        let decoded = Vec3::from_slice(&cleared).map(|root| root * root);
        assert!(decoded.distance(linear) < 1e-6, "{decoded}");
        assert_eq!(LinearRgba::from(clear_color(linear, None)).to_vec3(), linear);
    }
}
