//! How bright each group of light of a room is, and in which colour. What is built, [`dress`] says; it draws nothing.

use glam::{Vec3, Vec4};
use set::shell::Gap;
use set::spec::RoomSpec;
use story::dressing::Dressing;
use story::model::Room;

pub use ::dress::{linear, place, size, spec};

use crate::material::Look;

/// Light and colour of a room. `scale` is that of the bake's groups.
#[must_use]
pub fn look(room: &Room, dressing: &Dressing, spec: &RoomSpec, gap: &Gap, scale: [f32; 4]) -> Look {
    let (raw, mix) = (&room.dress, &dressing.mix);
    let lamp = raw.light.lamps.first().map_or(Vec3::ONE, |lamp| linear(&lamp.color));
    let screen = raw.light.screen.as_ref().map_or(Vec3::ONE, |screen| linear(&screen.color));
    let group =
        |color: Vec3, strength: f32, scale: f32, itself: f32| (color * strength * scale).extend(strength * itself);
    Look {
        sun: raw.light.sun.as_ref().map_or(Vec3::ZERO, |sun| linear(&sun.color) * mix.sun),
        groups: [
            group(linear(&raw.light.sky), mix.sky, scale[0], 1.1),
            group(lamp, mix.lamp, scale[1], 1.6),
            group(screen, mix.screen, scale[2], 2.2),
            group(linear(&raw.light.dawn), mix.dawn, scale[3], 1.1),
        ],
        fill: linear(&raw.light.fill) * mix.fill,
        sun_way: spec.lights.sun.unwrap_or(Vec3::NEG_Z),
        gap: Vec4::new(gap.near, gap.far, gap.low, gap.high),
        window: gap.plane,
        haze: linear(&raw.palette.haze),
    }
}
