//! From the story's room and state to the set's numbers: what to build, in metres. It builds and draws nothing, and knows
//! no engine.

pub mod vocabulary;

use glam::Vec3;
use set::spec::{Cover, Hand, Lights, Manner, Palette, Placed, RoomSpec, Scatter, Screen, Window};
use story::dressing::Dressing;
use story::model::Room;
use story::page::Way;
use story::raw::{RawCover, RawHand, RawManner, RawProp, RawRoom};

/// A colour "#rrggbb" in linear RGB; mid grey if it is none (the checker has refused it by then).
#[must_use]
pub fn linear(hex: &str) -> Vec3 {
    let value = u32::from_str_radix(hex.trim_start_matches('#'), 16).unwrap_or(0x80_80_80);
    let channel = |shift: u32| {
        let [byte, ..] = (value >> shift).to_le_bytes();
        let value = f32::from(byte) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    Vec3::new(channel(16), channel(8), channel(0))
}

/// Places in a level file are fractions; these are metres of the room as it is dressed.
struct Scale {
    size: Vec3,
    ratio: f32,
}

impl Scale {
    fn of(raw: &RawRoom, stretch: f32) -> Self {
        let (width, height, depth) = raw.size;
        Self { size: Vec3::new(width, height, depth) * stretch, ratio: raw.ratio * stretch.min(1.0) }
    }

    /// `across` -1 to 1, `up` in metres of furniture, `along` 0 to 1.
    fn place(&self, (across, up, along): (f32, f32, f32)) -> Vec3 {
        Vec3::new(across * self.size.x / 2.0, up * self.ratio, -along * self.size.z)
    }
}

/// Inner width, height, depth in metres and size of furniture of a room that is stretched by so much.
#[must_use]
pub fn size(raw: &RawRoom, stretch: f32) -> (Vec3, f32) {
    let Scale { size, ratio } = Scale::of(raw, stretch);
    (size, ratio)
}

/// A place of a level file (across, up, along) in metres of a room that is built.
#[must_use]
pub fn place(spec: &RoomSpec, at: (f32, f32, f32)) -> Vec3 {
    Scale { size: spec.size, ratio: spec.ratio }.place(at)
}

/// What to build for a room as it is dressed. `place` is its index on the track.
#[must_use]
pub fn spec(room: &Room, dressing: &Dressing, place: usize) -> RoomSpec {
    let raw = &room.dress;
    let scale = Scale::of(raw, dressing.stretch);
    let pose = match dressing.way {
        Way::In => &raw.figure.way_in,
        Way::Out => &raw.figure.way_out,
    };
    RoomSpec {
        size: scale.size,
        ratio: scale.ratio,
        enter: raw.enter,
        leave: raw.leave,
        front_door: place == 0,
        palette: palette(raw),
        window: window(raw, &scale, dressing.open),
        lights: lights(raw, &scale),
        props: props(raw, &scale, dressing),
        disarray: disarray(raw, &scale, dressing),
        figure: Some((pose.pose.clone(), figure_place(&scale, pose.at), pose.turn.to_radians())),
        seed: 18 + place as u64,
    }
}

/// The figure is not scaled, but stands on furniture that is.
fn figure_place(scale: &Scale, at: (f32, f32, f32)) -> Vec3 {
    scale.place(at)
}

fn palette(raw: &RawRoom) -> Palette {
    let p = &raw.palette;
    Palette {
        wall: linear(&p.wall),
        low_wall: linear(&p.low_wall),
        ceiling: linear(&p.ceiling),
        post: linear(&p.post),
        tatami: linear(&p.tatami),
        paper: linear(&p.paper),
        cloth: linear(&p.cloth),
    }
}

fn window(raw: &RawRoom, scale: &Scale, open: f32) -> Window {
    let w = &raw.window;
    Window {
        along: (w.from * scale.size.z, w.to * scale.size.z),
        up: (w.sill * scale.size.y, w.head * scale.size.y),
        cover: match w.cover {
            RawCover::Shoji => Cover::Shoji,
            RawCover::Curtain => Cover::Curtain,
            RawCover::Shutters => Cover::Shutters,
        },
        open,
    }
}

/// `across` right, `up`, `along` into the room, as a direction of the set.
fn direction((across, up, along): (f32, f32, f32)) -> Vec3 {
    Vec3::new(across, up, -along).normalize_or(Vec3::NEG_Z)
}

fn lights(raw: &RawRoom, scale: &Scale) -> Lights {
    Lights {
        sun: raw.light.sun.as_ref().map(|sun| direction(sun.towards)),
        lamps: raw.light.lamps.iter().map(|lamp| (scale.place(lamp.at), lamp.strength)).collect(),
        screen: raw.light.screen.as_ref().map(|screen| {
            let turn = screen.turn.to_radians();
            Screen {
                center: scale.place(screen.at),
                normal: Vec3::new(turn.sin(), 0.0, turn.cos()),
                half: (screen.size.0 * scale.ratio / 2.0, screen.size.1 * scale.ratio / 2.0),
            }
        }),
    }
}

fn props(raw: &RawRoom, scale: &Scale, dressing: &Dressing) -> Vec<Placed> {
    let present = dressing.props.iter().filter_map(|index| raw.furniture.get(*index));
    present.map(|prop| prop_placed(prop, scale)).collect()
}

/// What he holds keeps its size, and its place is measured from his hand in metres.
fn prop_placed(prop: &RawProp, scale: &Scale) -> Placed {
    let full = prop.full_size || prop.held.is_some();
    Placed {
        kind: prop.kind.clone(),
        at: if prop.held.is_some() { Vec3::from(prop.at) } else { scale.place(prop.at) },
        turn: prop.turn.to_radians(),
        tilt: (prop.tilt.0.to_radians(), prop.tilt.1.to_radians()),
        held: prop.held.map(|hand| match hand {
            RawHand::Left => Hand::Left,
            RawHand::Right => Hand::Right,
            RawHand::Both => Hand::Both,
        }),
        scale: prop.scale * if full { 1.0 } else { scale.ratio },
        variation: prop.variation,
    }
}

fn disarray(raw: &RawRoom, scale: &Scale, dressing: &Dressing) -> Vec<Scatter> {
    let counted = raw.disarray.iter().zip(&dressing.disarray);
    counted
        .map(|(entry, count)| {
            let (left, right, near, far) = entry.area;
            Scatter {
                kinds: entry.kinds.clone(),
                count: *count,
                manner: match entry.manner {
                    RawManner::Strewn => Manner::Strewn,
                    RawManner::Stacked => Manner::Stacked,
                    RawManner::Heaped => Manner::Heaped,
                },
                area: (left * scale.size.x / 2.0, right * scale.size.x / 2.0, near * scale.size.z, far * scale.size.z),
                seed: entry.seed,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_black_and_grey_are_linear() {
        assert_eq!(linear("#ffffff"), Vec3::ONE);
        assert_eq!(linear("#000000"), Vec3::ZERO);
        assert!((linear("#808080").x - 0.2158).abs() < 1e-3);
        assert!((linear("#ff8000").y - 0.2158).abs() < 1e-3);
    }
}
