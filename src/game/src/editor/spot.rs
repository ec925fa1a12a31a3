//! Where in a room something new has a place of its own: before the camera, beside the person and the furniture, within the
//! walls. It changes nothing.

use story::check::TRACK;
use story::raw::{RawPose, RawRoom};
use story::vocabulary::Vocabulary;

/// Rooms are seen as they are written, and at their smallest.
const STRETCHES: [f64; 2] = [1.0, 0.88];
/// What is left free beside something new, metres.
const GAP: f64 = 0.04;
/// What lies flatter than this can be stood on, metres.
const FLAT: f64 = 0.06;
/// Places are tried in steps of a twentieth of the room.
const STEPS: i32 = 20;
/// How high something new hangs, metres of furniture.
const HUNG: f64 = 1.0;

/// A box that stands upright: its middle and half its extents (across, up, along), metres.
#[derive(Debug, Clone, Copy)]
struct Block {
    middle: [f64; 3],
    half: [f64; 3],
}

impl Block {
    fn is_clear_of(&self, other: &Self) -> bool {
        (0..3).any(|axis| (self.middle[axis] - other.middle[axis]).abs() >= self.half[axis] + other.half[axis] + GAP)
    }
}

/// A room at a stretch.
struct Ground<'a> {
    raw: &'a RawRoom,
    vocabulary: &'a Vocabulary,
    stretch: f64,
}

impl Ground<'_> {
    fn size(&self) -> [f64; 3] {
        let (width, height, depth) = self.raw.size;
        [width, height, depth].map(|side| f64::from(side) * self.stretch)
    }

    fn ratio(&self) -> f64 {
        f64::from(self.raw.ratio) * self.stretch
    }

    /// The box of what stands at a place, with these sides in metres, turned by degrees.
    fn block(&self, [across, up, along]: [f64; 3], [wide, high, deep]: [f64; 3], turn: f32) -> Block {
        let [width, _, depth] = self.size();
        let (sin, cos) = f64::from(turn).to_radians().sin_cos();
        let half = [(wide * cos).abs() + (deep * sin).abs(), high, (wide * sin).abs() + (deep * cos).abs()];
        let middle = [across * width / 2.0, up * self.ratio() + high / 2.0, along * depth];
        Block { middle, half: half.map(|side| side / 2.0) }
    }

    /// The place of the person, as high as the room: nothing is put under or over a body.
    fn person(&self, pose: &RawPose) -> Option<Block> {
        let [wide, _, deep] = self.vocabulary.poses.get(&pose.pose)?.map(f64::from);
        let (across, _, along) = pose.at;
        let high = self.size()[1];
        Some(self.block([f64::from(across), 0.0, f64::from(along)], [wide, high, deep], pose.turn))
    }

    fn people(&self) -> impl Iterator<Item = Block> {
        [&self.raw.figure.way_in, &self.raw.figure.way_out].into_iter().filter_map(move |pose| self.person(pose))
    }

    fn furniture(&self) -> impl Iterator<Item = Block> {
        self.raw.furniture.iter().filter(|prop| prop.held.is_none()).filter_map(move |prop| {
            let scale = f64::from(prop.scale) * if prop.full_size { 1.0 } else { self.ratio() };
            let sides = self.vocabulary.props.get(&prop.kind)?.size.map(|side| f64::from(side) * scale);
            let (across, up, along) = prop.at;
            let block = self.block([across, up, along].map(f64::from), sides, prop.turn);
            (sides[1] > FLAT).then_some(block)
        })
    }

    fn is_within(&self, block: &Block) -> bool {
        let [width, _, depth] = self.size();
        let ([across, _, along], [wide, _, deep]) = (block.middle, block.half);
        across.abs() + wide <= width / 2.0 && along - deep >= 0.0 && along + deep <= depth
    }

    fn leaves_track_free(&self, block: &Block) -> bool {
        block.middle[0].abs() - block.half[0] >= f64::from(TRACK) + GAP
    }
}

/// Where something of this size (metres at scale 1) can stand at this height, as near as can be to a place (across, along).
/// Where there is no room beside the furniture, it is among it; then in the camera's way; in the person's place only where
/// there is no other.
#[must_use]
pub fn standing(
    raw: &RawRoom,
    vocabulary: &Vocabulary,
    size: [f32; 3],
    up: f64,
    wished: (f64, f64),
    taken: &[[f64; 3]],
) -> [f64; 3] {
    let grounds = STRETCHES.map(|stretch| Ground { raw, vocabulary, stretch });
    let solid: [(Vec<Block>, Vec<Block>); 2] =
        grounds.each_ref().map(|ground| (ground.people().collect(), ground.furniture().collect()));
    let free = |at: [f64; 3], strict: u8| {
        grounds.iter().zip(&solid).all(|(ground, (people, furniture))| {
            let block = ground.block(at, size.map(|side| f64::from(side) * ground.ratio()), 0.0);
            let clear = |others: &[Block]| others.iter().all(|other| block.is_clear_of(other));
            ground.is_within(&block)
                && (strict < 1 || clear(people))
                && (strict < 2 || ground.leaves_track_free(&block))
                && (strict < 3 || clear(furniture))
        }) && !taken.contains(&at)
    };
    let places = near(up, wished);
    let found = [3, 2, 1, 0].into_iter().find_map(|strict| places.iter().find(|at| free(**at, strict)));
    found.copied().unwrap_or([wished.0, up, wished.1])
}

/// Places in a room at one height, the nearest to one that is wished first; the right and the left are as good.
fn near(up: f64, (across, along): (f64, f64)) -> Vec<[f64; 3]> {
    let share = |step: i32| f64::from(step) / f64::from(STEPS);
    let rows = (1..STEPS).flat_map(|row| (1..STEPS).flat_map(move |column| [(column, row), (-column, row)]));
    let mut places: Vec<[f64; 3]> = rows.map(|(column, row)| [share(column), up, share(row)]).collect();
    places.sort_by(|a, b| {
        let far = |at: &[f64; 3]| (at[0].abs() - across).hypot(at[2] - along);
        far(a).total_cmp(&far(b))
    });
    places
}

/// Where something of this size can hang on the right wall, turned towards the room.
#[must_use]
pub fn hung(raw: &RawRoom, vocabulary: &Vocabulary, size: [f32; 3], along: f64) -> [f64; 3] {
    let ground = Ground { raw, vocabulary, stretch: 1.0 };
    let ([width, height, _], ratio) = (ground.size(), ground.ratio().max(0.01));
    let sides = size.map(|side| f64::from(side) * ratio);
    // Not into the wall, rounded as a person would write it.
    let across = ((1.0 - sides[2] / width) * 100.0).floor() / 100.0;
    let up = (((height - sides[1]) / ratio).clamp(0.0, HUNG) * 100.0).floor() / 100.0;
    let others: Vec<Block> = ground.furniture().collect();
    let free = |at: &&[f64; 3]| {
        let block = ground.block(**at, sides, 90.0);
        ground.is_within(&block) && others.iter().all(|other| block.is_clear_of(other))
    };
    let mut places: Vec<[f64; 3]> = (1..STEPS).map(|step| [across, up, f64::from(step) / f64::from(STEPS)]).collect();
    places.sort_by(|a, b| (a[2] - along).abs().total_cmp(&(b[2] - along).abs()));
    places.iter().find(free).copied().unwrap_or([across, up, along])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rooms() -> Vec<RawRoom> {
        let files = crate::files::read(&crate::files::root().join("levels"));
        let own = files.iter().filter(|(name, _)| name.contains("/rooms/"));
        own.map(|(_, bytes)| story::parse::part(std::str::from_utf8(bytes).unwrap()).unwrap()).collect()
    }

    #[test]
    fn what_is_new_is_not_in_the_persons_place_nor_in_a_wall_wherever_a_room_has_space() {
        let (vocabulary, rooms) = (crate::vocabulary::vocabulary(), rooms());
        let mut free = 0;
        for kind in ["chest", "cushion", "low-table"] {
            let size = vocabulary.props[kind].size;
            for raw in &rooms {
                let is_good = |at: [f64; 3]| {
                    STRETCHES.into_iter().all(|stretch| {
                        let ground = Ground { raw, vocabulary: &vocabulary, stretch };
                        let block = ground.block(at, size.map(|side| f64::from(side) * ground.ratio()), 0.0);
                        ground.people().all(|person| block.is_clear_of(&person)) && ground.is_within(&block)
                    })
                };
                let at = standing(raw, &vocabulary, size, 0.0, (0.5, 0.5), &[]);
                // In the smallest rooms there is hardly more than the person.
                let has_space = near(0.0, (0.5, 0.5)).into_iter().any(is_good);
                assert!(is_good(at) || !has_space, "{kind} in {}: {at:?}", raw.id);
                free += usize::from(has_space);
            }
        }
        assert!(free > rooms.len() * 2, "{free} of {}", rooms.len() * 3);
    }

    #[test]
    fn a_second_one_hangs_beside_the_first() {
        let (vocabulary, mut rooms) = (crate::vocabulary::vocabulary(), rooms());
        let size = vocabulary.props["wall-calendar"].size;
        let raw = &mut rooms[0];
        raw.furniture.clear();
        let first = hung(raw, &vocabulary, size, 0.5);
        assert!((first[2] - 0.5).abs() < 1e-9, "{first:?}");
        let [across, up, along] = first;
        let prop = format!("(kind: \"wall-calendar\", at: ({across:?}, {up:?}, {along:?}), turn: -90.0)");
        raw.furniture.push(story::parse::part(&prop).unwrap());
        let second = hung(raw, &vocabulary, size, 0.5);
        assert!((second[2] - first[2]).abs() > 0.04, "{second:?}");
    }
}
