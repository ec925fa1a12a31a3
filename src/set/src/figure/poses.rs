//! The poses there are and how large each is, so that levels can be checked without the figure's files.

/// Name, and width, height, depth in metres, of every pose under `assets/figure`.
pub const POSES: [(&str, [f32; 3]); 36] = [
    ("01-in", [1.751, 0.494, 0.787]),
    ("01-out", [0.689, 1.646, 0.533]),
    ("02-in", [0.708, 0.867, 0.725]),
    ("02-out", [0.691, 0.982, 0.684]),
    ("03-in", [0.535, 0.839, 0.742]),
    ("03-out", [0.729, 0.824, 0.533]),
    ("04-in", [0.759, 0.684, 0.705]),
    ("04-out", [0.698, 0.850, 0.575]),
    ("05-in", [0.626, 0.903, 0.673]),
    ("05-out", [0.623, 0.855, 1.364]),
    ("06-in", [0.612, 1.000, 0.625]),
    ("06-out", [0.680, 1.136, 1.062]),
    ("07-in", [0.697, 0.772, 0.685]),
    ("07-out", [0.722, 0.860, 0.537]),
    ("08-in", [0.839, 0.766, 0.715]),
    ("08-out", [0.698, 0.847, 0.537]),
    ("09-in", [0.627, 0.903, 0.717]),
    ("09-out", [0.638, 0.860, 0.896]),
    ("10-in", [0.564, 0.829, 0.729]),
    ("10-out", [0.675, 0.946, 0.626]),
    ("11-in", [0.773, 0.744, 0.736]),
    ("11-out", [0.790, 0.803, 0.735]),
    ("12-in", [0.832, 0.717, 0.615]),
    ("12-out", [0.677, 0.860, 0.736]),
    ("13-in", [0.713, 0.794, 0.592]),
    ("13-out", [0.749, 0.861, 0.614]),
    ("14-in", [0.692, 0.813, 0.562]),
    ("14-out", [0.947, 1.248, 0.840]),
    ("15-in", [0.825, 0.925, 0.571]),
    ("15-out", [0.746, 0.813, 0.539]),
    ("16-in", [0.598, 0.771, 0.644]),
    ("16-out", [0.686, 0.842, 0.685]),
    ("17-in", [0.688, 0.656, 0.589]),
    ("17-out", [0.990, 0.593, 0.650]),
    ("18-in", [0.555, 0.708, 0.645]),
    ("18-out", [0.535, 0.794, 0.643]),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use glam::Vec3;

    use super::*;
    use crate::figure::{Figure, Group, Part, Stir};

    /// Poses in which his eyes are shut.
    const ASLEEP: [&str; 2] = ["17-in", "18-in"];
    /// Most triangles of a pose, far below what a file may have: he is drawn by machines without a graphics card.
    const FEW_TRIANGLES: usize = 8_000;

    /// Every pose as its file has it.
    fn all() -> impl Iterator<Item = (&'static str, [f32; 3], Figure)> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/figure");
        POSES.into_iter().map(move |(name, size)| {
            let bytes = std::fs::read(format!("{folder}/{name}.fig")).unwrap();
            (name, size, crate::figure::read(&bytes).unwrap())
        })
    }

    /// A vertex's place, part and movement.
    fn vertices(figure: &Figure) -> impl Iterator<Item = (Vec3, Part, Stir)> {
        let parts = figure.parts.iter().copied();
        figure
            .positions
            .iter()
            .copied()
            .zip(parts)
            .zip(figure.stirs.iter().copied())
            .map(|((at, part), stir)| (at, part, stir))
    }

    #[test]
    fn the_table_and_the_files_agree() {
        for (name, size, figure) in all() {
            let low = figure.positions.iter().copied().reduce(Vec3::min).unwrap();
            let high = figure.positions.iter().copied().reduce(Vec3::max).unwrap();
            let apart = (high - low - Vec3::from(size)).abs().max_element();
            assert!(apart < 0.005, "{name}: the table says {size:?}, the file {}", high - low);
            assert!(figure.indices.len() / 3 < FEW_TRIANGLES, "{name}: {} triangles", figure.indices.len() / 3);
        }
    }

    #[test]
    fn open_eyes_have_lids_that_shut_over_them_and_shut_eyes_have_none() {
        for (name, _, figure) in all() {
            assert_eq!(figure.can_blink(), !ASLEEP.contains(&name), "{name}");
            let eyes: Vec<Vec3> =
                vertices(&figure).filter(|(_, part, _)| *part == Part::EyeWhite).map(|(at, ..)| at).collect();
            let mut most = 0.0f32;
            for (at, part, stir) in vertices(&figure).filter(|(.., stir)| stir.group == Group::Lids) {
                assert!(matches!(part, Part::Skin | Part::Eye | Part::EyeWhite), "{name}: {part:?} is no lid");
                let near = eyes.iter().map(|eye| eye.distance(at)).fold(f32::INFINITY, f32::min);
                assert!(near < 0.03, "{name}: what moves with the lids is {near} m from the eyes");
                most = most.max(stir.way.length());
            }
            let bound = if figure.can_blink() { 0.002..0.016 } else { 0.0..0.001 };
            assert!(bound.contains(&most), "{name}: lids go {most} m");
        }
    }

    #[test]
    fn a_hand_that_stirs_moves_a_little_and_keeps_its_grip() {
        for (name, _, figure) in all() {
            let hands = [(Group::LeftHand, figure.left_hand), (Group::RightHand, figure.right_hand)];
            for ((group, grip), stroke) in hands.into_iter().zip(figure.hands) {
                let of_group = || vertices(&figure).filter(|(.., stir)| stir.group == group);
                assert_eq!(of_group().count() > 0, stroke.pace > 0.0, "{name}: {group:?}");
                assert!((0.0..=1.5).contains(&stroke.pace), "{name}: {} strokes a second", stroke.pace);
                for (at, _, stir) in of_group() {
                    assert!(at.distance(grip) < 0.4, "{name}: {group:?} moves what is {} m off", at.distance(grip));
                    assert!(stir.way.length() < 0.016, "{name}: {group:?} goes {}", stir.way.length());
                }
                if stroke.pace == 0.0 {
                    continue;
                }
                // Either all of the hand goes where the thing goes that it holds, or its palm keeps still.
                let hand = || vertices(&figure).filter(|(at, part, _)| *part == Part::Skin && at.distance(grip) < 0.05);
                let kept = hand().filter(|(.., stir)| (stir.way - stroke.way).length() < 0.0015).count();
                assert!(kept * 2 > hand().count(), "{name}: {group:?} lets go: {kept} of {}", hand().count());
            }
        }
    }

    #[test]
    fn chest_lids_hands_and_head_move_apart() {
        for (name, _, figure) in all() {
            for ((_, part, stir), breath) in vertices(&figure).zip(&figure.breath) {
                let of_head = matches!(part, Part::Skin | Part::Hair | Part::Eye | Part::Lips | Part::EyeWhite);
                assert!(of_head || stir.nod == Vec3::ZERO, "{name}: {part:?} is lifted with the head");
                assert!(stir.nod.length() < 0.02, "{name}: the head goes {}", stir.nod.length());
                assert!(stir.group != Group::Lids || *breath == 0, "{name}: a lid breathes");
                assert!(stir.group == Group::Still || stir.group == Group::Lids || stir.nod == Vec3::ZERO, "{name}");
            }
        }
    }

    #[test]
    fn colours_that_meet_stay_together() {
        for (name, _, figure) in all() {
            let mut known: BTreeMap<[i32; 3], Stir> = BTreeMap::new();
            for (at, part, stir) in vertices(&figure).filter(|(_, part, _)| matches!(part, Part::Eye | Part::EyeWhite))
            {
                let key = (at * 1e6).round().as_ivec3().to_array();
                let other = known.entry(key).or_insert(stir);
                assert!((other.way - stir.way).length() < 1e-3, "{name}: {part:?} tears");
            }
        }
    }
}
