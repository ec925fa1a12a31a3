//! What of a room can be taken hold of: where it is written that it stands, and the box it fills as it stands there. It
//! changes nothing.

use bevy::math::{Affine3A, Quat, Vec3};
use set::shapes::leant;
use set::spec::RoomSpec;
use story::page::Way;
use story::raw::RawRoom;
use story::vocabulary::Vocabulary;

/// Half the size of what has no size, beside the ratio, metres.
const POINT: f32 = 0.05;
/// How thick the box of a screen is, metres of furniture.
const GLASS: f32 = 0.03;

/// Something in a room that has a place of its own; numbers count from 0, in the order of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A piece of furniture or a prop.
    Prop(usize),
    /// A thing worth looking at.
    Thing(usize),
    /// A lamp's light.
    Lamp(usize),
    /// The screen's light.
    Screen,
    /// The person, on one of the ways.
    Figure(Way),
}

/// Where it is written that something stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placement {
    /// Across, up, along, as in the file.
    pub at: (f32, f32, f32),
    /// Degrees about the upright; none if it cannot be turned.
    pub turn: Option<f32>,
    /// Size beside its own; none if it has none.
    pub scale: Option<f32>,
    /// Whether its place counts from a hand, and no hand of the editor's can move it in the picture.
    pub held: bool,
}

/// The box something fills, in metres of the room: its foot's middle is the origin of its own axes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Extent {
    /// From its own axes to the room's, without any scale.
    pub frame: Affine3A,
    /// Its lowest corner in its own axes.
    pub low: Vec3,
    /// Its highest corner in its own axes.
    pub high: Vec3,
}

impl Target {
    /// Everything in a room that has a place, on one way.
    #[must_use]
    pub fn all(raw: &RawRoom, way: Way) -> Vec<Self> {
        let props = (0..raw.furniture.len()).map(Self::Prop);
        let things = (0..raw.things.len()).map(Self::Thing);
        let lamps = (0..raw.light.lamps.len()).map(Self::Lamp);
        let screen = raw.light.screen.iter().map(|_| Self::Screen);
        std::iter::once(Self::Figure(way)).chain(props).chain(things).chain(lamps).chain(screen).collect()
    }

    /// Where it is written that it stands; none if there is no such thing.
    #[must_use]
    pub fn placement(self, raw: &RawRoom) -> Option<Placement> {
        let plain = |at| Placement { at, turn: None, scale: None, held: false };
        Some(match self {
            Self::Prop(index) => {
                let prop = raw.furniture.get(index)?;
                let (turn, scale) = (Some(prop.turn), Some(prop.scale));
                Placement { at: prop.at, turn, scale, held: prop.held.is_some() }
            }
            Self::Thing(index) => plain(raw.things.get(index)?.at),
            Self::Lamp(index) => plain(raw.light.lamps.get(index)?.at),
            Self::Screen => {
                let screen = raw.light.screen.as_ref()?;
                Placement { turn: Some(screen.turn), ..plain(screen.at) }
            }
            Self::Figure(way) => {
                let pose = pose(raw, way);
                Placement { turn: Some(pose.turn), ..plain(pose.at) }
            }
        })
    }

    /// Has it stand there in a room, as far as it has such a place.
    pub fn put(self, raw: &mut RawRoom, placement: &Placement) {
        let (turn, scale) = (placement.turn.unwrap_or(0.0), placement.scale.unwrap_or(1.0));
        match self {
            Self::Prop(index) => {
                if let Some(prop) = raw.furniture.get_mut(index) {
                    (prop.at, prop.turn, prop.scale) = (placement.at, turn, scale);
                }
            }
            Self::Thing(index) => raw.things.iter_mut().skip(index).take(1).for_each(|thing| thing.at = placement.at),
            Self::Lamp(index) => raw.light.lamps.iter_mut().skip(index).take(1).for_each(|lamp| lamp.at = placement.at),
            Self::Screen => {
                if let Some(screen) = &mut raw.light.screen {
                    (screen.at, screen.turn) = (placement.at, turn);
                }
            }
            Self::Figure(way) => {
                let pose = if way == Way::In { &mut raw.figure.way_in } else { &mut raw.figure.way_out };
                (pose.at, pose.turn) = (placement.at, turn);
            }
        }
    }

    /// The box it fills in a room as it is built; none for what is held, which goes where the hand is.
    #[must_use]
    pub fn extent(self, raw: &RawRoom, spec: &RoomSpec, vocabulary: &Vocabulary) -> Option<Extent> {
        let placement = self.placement(raw).filter(|placement| !placement.held)?;
        let at = crate::dress::place(spec, placement.at);
        let turn = placement.turn.unwrap_or(0.0).to_radians();
        let upright = |size: Vec3| standing(Affine3A::from_rotation_translation(Quat::from_rotation_y(turn), at), size);
        Some(match self {
            Self::Prop(index) => {
                let prop = raw.furniture.get(index)?;
                let scale = prop.scale * if prop.full_size { 1.0 } else { spec.ratio };
                let size = Vec3::from_array(vocabulary.props.get(&prop.kind)?.size) * scale;
                standing(leant(at, turn, (prop.tilt.0.to_radians(), prop.tilt.1.to_radians()), 1.0), size)
            }
            Self::Figure(way) => upright(Vec3::from_array(*vocabulary.poses.get(&pose(raw, way).pose)?)),
            Self::Screen => {
                let (wide, high) = raw.light.screen.as_ref()?.size;
                let half = Vec3::new(wide, high, GLASS) * spec.ratio / 2.0;
                Extent { low: -half, high: half, ..upright(Vec3::ZERO) }
            }
            Self::Thing(_) | Self::Lamp(_) => {
                let half = Vec3::splat(POINT * spec.ratio.max(0.3));
                Extent { low: -half, high: half, ..upright(Vec3::ZERO) }
            }
        })
    }
}

/// Where the person is on a way.
fn pose(raw: &RawRoom, way: Way) -> &story::raw::RawPose {
    match way {
        Way::In => &raw.figure.way_in,
        Way::Out => &raw.figure.way_out,
    }
}

fn standing(frame: Affine3A, size: Vec3) -> Extent {
    let half = Vec3::new(size.x / 2.0, 0.0, size.z / 2.0);
    Extent { frame, low: -half, high: half + Vec3::Y * size.y }
}

impl Extent {
    /// Its eight corners in metres of the room; each is the other's neighbour where their numbers differ in one bit.
    #[must_use]
    pub fn corners(&self) -> [Vec3; 8] {
        std::array::from_fn(|corner| {
            let side = |bit: usize, low: f32, high: f32| if corner & bit == 0 { low } else { high };
            let (low, high) = (self.low, self.high);
            let own = Vec3::new(side(1, low.x, high.x), side(2, low.y, high.y), side(4, low.z, high.z));
            self.frame.transform_point3(own)
        })
    }

    /// Its foot's middle in metres of the room.
    #[must_use]
    pub fn foot(&self) -> Vec3 {
        self.frame.translation.into()
    }

    /// How far along a ray it is entered, metres; none if the ray misses it.
    #[must_use]
    pub fn hit(&self, from: Vec3, way: Vec3) -> Option<f32> {
        let own = self.frame.inverse();
        let (from, way) = (own.transform_point3(from), own.transform_vector3(way));
        // A ray that is parallel to a side divides by nought: what comes of it is infinite, and compares as it should.
        let (a, b) = ((self.low - from) / way, (self.high - from) / way);
        let (enter, leave) = (a.min(b).max_element(), a.max(b).min_element());
        (enter <= leave && leave > 0.0).then(|| enter.max(0.0))
    }

    /// How large it is altogether, cubic metres.
    #[must_use]
    pub fn volume(&self) -> f32 {
        (self.high - self.low).max(Vec3::splat(0.01)).element_product()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ray_enters_a_turned_box_where_it_stands() {
        let frame = Affine3A::from_rotation_translation(Quat::from_rotation_y(0.7), Vec3::new(0.5, 0.0, -2.0));
        let extent = standing(frame, Vec3::new(0.4, 1.0, 0.4));
        let entered = extent.hit(Vec3::new(0.5, 0.5, 0.0), Vec3::NEG_Z).unwrap();
        assert!((1.7..1.81).contains(&entered), "{entered}");
        assert_eq!(extent.hit(Vec3::new(1.5, 0.5, 0.0), Vec3::NEG_Z), None);
        assert_eq!(extent.hit(Vec3::new(0.5, 0.5, -4.0), Vec3::NEG_Z), None, "it lies behind");
        assert!(extent.hit(Vec3::new(0.5, 0.5, -2.0), Vec3::X).unwrap() < 1e-6, "from within");
    }

    #[test]
    fn neighbouring_corners_differ_in_one_bit() {
        let extent = standing(Affine3A::IDENTITY, Vec3::new(1.0, 2.0, 3.0));
        let corners = extent.corners();
        for (bit, side) in [(1, 1.0), (2, 2.0), (4, 3.0)] {
            assert!((corners[0].distance(corners[bit]) - side).abs() < 1e-6);
        }
        assert_eq!(corners[0].y, 0.0, "it stands on its foot");
    }
}
