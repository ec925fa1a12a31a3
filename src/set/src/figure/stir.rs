//! What of the person moves beside his chest: lids, hands, head. It says where each vertex goes, not when.

use glam::{Affine3A, Vec3};

use super::Figure;
use crate::mesh::Mesh;
use crate::spec::Hand;

/// The longest way a vertex can go, metres.
pub const FAR: f32 = 0.024;
/// How far he lifts his head when somebody knocks, radians.
const LIFT: f32 = 0.06;

/// Vertices that move together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[repr(u8)]
pub enum Group {
    /// They keep still, but for breath and head.
    #[default]
    Still = 0,
    /// The eyelids, and the eyeballs that give way to them.
    Lids = 1,
    /// What stirs of the left hand, with the sleeve and what it holds.
    LeftHand = 2,
    /// The same of the right hand.
    RightHand = 3,
}

impl Group {
    /// All there are, by their number in a file.
    pub(super) const ALL: [Self; 4] = [Self::Still, Self::Lids, Self::LeftHand, Self::RightHand];
}

/// How one vertex moves.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Stir {
    /// What it moves with.
    pub group: Group,
    /// Where it goes when its group moves all the way, metres; no longer than [`FAR`].
    pub way: Vec3,
    /// Where it goes when he lifts his head, metres; no longer than [`FAR`].
    pub nod: Vec3,
}

impl Stir {
    /// The same in axes turned by `place`.
    pub(super) fn turned(self, place: Affine3A) -> Self {
        Self { way: place.transform_vector3(self.way), nod: place.transform_vector3(self.nod), ..self }
    }
}

/// What a hand does.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Stroke {
    /// Where the whole hand goes, metres; nothing if only fingers stir.
    pub way: Vec3,
    /// How often, strokes a second; 0 for a hand that keeps still.
    pub pace: f32,
}

/// Where a vertex goes when he lifts his head: it turns about the neck, up from where he looks.
pub(super) fn nod(at: Vec3, neck: Vec3, gaze: Vec3, share: f32) -> Vec3 {
    let axis = gaze.cross(Vec3::Y).normalize_or_zero();
    (axis.cross(at - neck) * (LIFT * share)).clamp_length_max(FAR)
}

/// What a hand holds goes with it: the movement of every vertex of the thing, if the whole of that hand stirs.
pub(super) fn of_held(hands: &[Stroke; 2], hand: Hand, thing: &Mesh) -> Option<Vec<Stir>> {
    let (group, stroke) = match hand {
        Hand::Left => (Group::LeftHand, hands[0]),
        Hand::Right => (Group::RightHand, hands[1]),
        Hand::Both => return None,
    };
    let moves = stroke.pace > 0.0 && stroke.way != Vec3::ZERO;
    moves.then(|| vec![Stir { group, way: stroke.way, nod: Vec3::ZERO }; thing.positions.len()])
}

impl Figure {
    /// Whether his eyes are open, so that they can blink.
    #[must_use]
    pub fn can_blink(&self) -> bool {
        self.stirs.iter().any(|stir| stir.group == Group::Lids)
    }
}
