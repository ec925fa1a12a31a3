//! A room as the ear meets it: how long it answers, how much of the treble and of the outside it lets in, and how its
//! lasting sounds stand beside each other. It knows no clock.

use super::linear;
use super::list::{Kind, Place, Sound, named};

/// What the sound of a room depends on.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// Seed of the journey.
    pub seed: u64,
    /// Index of the room on the track.
    pub room: usize,
    /// How many rooms there are.
    pub rooms: usize,
    /// Whether the ride leads out.
    pub out: bool,
    /// Inner width, height and depth, metres.
    pub size: [f32; 3],
    /// How far the window is open, 0 to 1.
    pub open: f32,
    /// Human contact, 0 to 1.
    pub contact: f32,
    /// Trust, 0 to 1.
    pub trust: f32,
    /// Names of what is heard here: beds and events. Names that do not exist are not heard.
    pub sounds: Vec<String>,
}

impl Scene {
    /// The sounds of one kind, in the order they are named.
    pub(super) fn of(&self, kind: Kind) -> impl Iterator<Item = &'static Sound> {
        self.sounds.iter().filter_map(|name| named(name)).filter(move |sound| sound.kind == kind)
    }

    /// How much contact and trust there are, 0 to 1.
    #[must_use]
    pub fn warmth(&self) -> f32 {
        f32::midpoint(self.contact, self.trust).clamp(0.0, 1.0)
    }

    /// Where the room lies on the way in, 0 at the first to 1 at the last.
    #[must_use]
    pub fn depth(&self) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "a track is at most thousands of rooms long")]
        let share = self.room as f32 / self.rooms.saturating_sub(1).max(1) as f32;
        share.clamp(0.0, 1.0)
    }

    /// How narrow the room is, from its size: 0 as wide as a living room, 1 as a cupboard.
    #[must_use]
    pub fn narrow(&self) -> f32 {
        let side = self.size.iter().product::<f32>().max(0.0).cbrt();
        ((WIDE - side) / (WIDE - CLOSE)).clamp(0.0, 1.0)
    }
}

/// The mean side of the widest and of the narrowest room there need be, metres.
const WIDE: f32 = 4.1;
const CLOSE: f32 = 0.7;
/// Speed of sound, metres a second.
const SOUND_SPEED: f32 = 343.0;
/// How loud all beds of a room are together, beside one bed's file: decibels.
const BEDS_LEVEL: f32 = 2.3;
/// How much is given back of what a narrow room swallows, decibels.
const NARROW_LEVEL: f32 = 1.8;
/// How much of the walls' shelf is missing from the loudness of what comes from outside, as a share.
const OUTSIDE_LOSS: f32 = 0.3;

/// How a room treats what is heard in it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Acoustics {
    /// What is higher than this is weakened, hertz: soft things swallow it.
    pub low_pass: f32,
    /// Seconds until an echo is a thousandth.
    pub reverb: f32,
    /// How much of the sound goes into the echo, linear.
    pub send: f32,
    /// Seconds from wall to wall and back: across, up, along, and from corner to corner.
    pub delays: [f32; 4],
    /// What comes from outside is weakened by this much above [`Acoustics::SHELF`], decibels (at most 0).
    pub outside: f32,
}

impl Acoustics {
    /// Above this, hertz, walls and windows weaken what comes from outside.
    pub const SHELF: f32 = 1400.0;

    /// How much of an echo is left after one delay, linear.
    #[must_use]
    pub fn feedback(&self, delay: f32) -> f32 {
        10f32.powf(-3.0 * delay / self.reverb.max(0.01)).min(0.95)
    }
}

/// How a room sounds: the smaller it is, the shorter and duller. A window that is open lets the outside in, and so, on
/// the way out, do contact and trust.
#[must_use]
pub fn acoustics(scene: &Scene) -> Acoustics {
    let narrow = scene.narrow();
    let let_in = (scene.open + if scene.out { 0.35 * scene.warmth() } else { 0.0 }).clamp(0.0, 1.0);
    let [width, height, depth] = scene.size.map(|side| side.max(0.3));
    let diagonal = (width * width + height * height + depth * depth).sqrt();
    Acoustics {
        low_pass: 9000.0 * 0.24f32.powf(narrow) * (1.0 + 0.5 * let_in),
        reverb: 1.3 * 0.16f32.powf(narrow),
        send: 0.30 - 0.16 * narrow,
        delays: [width, height, depth, diagonal * 1.31].map(|way| 2.0 * way / SOUND_SPEED),
        outside: -15.0 + 12.0 * let_in,
    }
}

/// A bed and how strong it is in its room.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bed {
    /// The sound.
    pub sound: &'static Sound,
    /// Linear gain.
    pub gain: f32,
}

/// The beds of a room: few or many, near or behind a window, they are equally loud together.
#[must_use]
pub fn beds(scene: &Scene) -> Vec<Bed> {
    let outside = OUTSIDE_LOSS * acoustics(scene).outside;
    let heard = |sound: &Sound| sound.level + if sound.place == Place::Outside { outside } else { 0.0 };
    let power: f32 = scene.of(Kind::Bed).map(|sound| linear(heard(sound)).powi(2)).sum();
    let all = linear(BEDS_LEVEL + NARROW_LEVEL * scene.narrow()) / power.max(1e-6).sqrt();
    scene.of(Kind::Bed).map(|sound| Bed { sound, gain: linear(sound.level) * all }).collect()
}
