//! How the person is alive from frame to frame: breath, blinks, hands, a head that is lifted when somebody knocks; as far
//! as the motion setting wants it. When he does what is [`set::figure::idle`]'s affair.

use bevy::prelude::*;
use set::figure::{FAR, idle};
use story::page::Way;

use super::Slot;
use crate::narrative::Motion;

/// How far a breath moves the chest forward and up, metres.
const BREATH: Vec2 = Vec2::new(0.004, 0.005);
/// Radians of a breath per second: one in about four seconds.
const BREATH_PACE: f32 = 1.5;

/// When somebody knocks, or did last, seconds since the program began.
#[derive(Resource, Debug, Default, Clone, Copy, PartialEq)]
pub struct Knock(pub Option<f32>);

/// A moment of his life.
#[derive(Debug, Clone, Copy)]
pub(super) struct Life {
    pub motion: Motion,
    /// He keeps still for a still.
    pub still: bool,
    /// Since the program began.
    pub seconds: f32,
    pub knock: Knock,
}

impl Life {
    /// Where his breath has moved his chest, metres in the room's axes.
    pub(super) fn breath(&self, slot: &Slot) -> Vec3 {
        if self.still || self.motion == Motion::Cuts {
            return Vec3::ZERO;
        }
        let chest = |turn: f32| Vec3::new(turn.sin() * BREATH.x, BREATH.y, turn.cos() * BREATH.x);
        let full = slot.spec.figure.as_ref().map_or(Vec3::ZERO, |(_, _, turn)| chest(*turn));
        full * (self.seconds * BREATH_PACE).sin()
    }

    /// How far lids, left hand, right hand and head have gone, times the longest way, metres. He hears knocks only on
    /// the way out; on the way in his head is down.
    pub(super) fn stir(&self, room: usize, paces: [f32; 2], way: Way) -> Vec4 {
        if self.still || self.motion == Motion::Cuts {
            return Vec4::ZERO;
        }
        let seed = room as u64;
        let lids = idle::lids(seed, self.seconds);
        if self.motion == Motion::Gentle {
            return Vec4::new(lids, 0.0, 0.0, 0.0) * FAR;
        }
        let [left, right] = [0, 1].map(|which| idle::hand(seed, which, paces[which], self.seconds));
        let heard = self.knock.0.filter(|_| way == Way::Out);
        let head = heard.map_or(0.0, |at| idle::head(self.seconds - at));
        Vec4::new(lids, left, right, head) * FAR
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether lids, left hand, right hand and head ever move within a minute.
    fn moves(motion: Motion, still: bool, way: Way) -> [bool; 4] {
        let mut moves = [false; 4];
        for frame in 0..3600u16 {
            let life = Life { motion, still, seconds: f32::from(frame) / 60.0, knock: Knock(Some(20.0)) };
            let stir = life.stir(3, [0.0, 1.0], way).to_array();
            moves = [0, 1, 2, 3].map(|part| moves[part] || stir[part] > 0.0);
        }
        moves
    }

    #[test]
    fn he_moves_as_much_as_the_motion_setting_wants() {
        assert_eq!(moves(Motion::Full, false, Way::Out), [true, false, true, true]);
        assert_eq!(moves(Motion::Gentle, false, Way::Out), [true, false, false, false]);
        assert_eq!(moves(Motion::Cuts, false, Way::Out), [false; 4]);
    }

    #[test]
    fn he_lifts_his_head_on_the_way_out_only() {
        assert!(!moves(Motion::Full, false, Way::In)[3]);
    }

    #[test]
    fn a_still_never_shows_a_blink() {
        assert_eq!(moves(Motion::Full, true, Way::Out), [false; 4]);
    }
}
