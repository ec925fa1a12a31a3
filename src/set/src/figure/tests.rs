//! Tests of the figure's file: a sound one is read, every damaged one is refused without a panic.

use proptest::prelude::*;

use super::*;

/// A body of eight corners, 0.6 × 0.8 × 0.5 m, as a file.
pub(crate) fn block_file() -> Vec<u8> {
    let mut bytes = b"FIG2".to_vec();
    bytes.extend(8u32.to_le_bytes());
    bytes.extend(36u32.to_le_bytes());
    let marks = [
        [-0.3, 0.0, -0.25],
        [0.3, 0.8, 0.25],
        [-0.2, 0.4, 0.2],
        [0.2, 0.4, 0.2],
        [0.0, 0.7, 0.0],
        [0.0, 0.0, 1.0],
        [0.0, 0.6, 0.0],
        [0.0, 0.0, 0.0],
        [0.0, 0.01, 0.0],
        [0.0, 0.5, 0.0f32],
    ];
    bytes.extend(marks.iter().flatten().flat_map(|f| f.to_le_bytes()));
    for corner in 0..8u32 {
        for axis in 0..3 {
            bytes.extend((if corner >> axis & 1 == 1 { 65_535u16 } else { 0 }).to_le_bytes());
        }
    }
    for corner in 0..8u32 {
        bytes.extend((0..3).map(|axis| if corner >> axis & 1 == 1 { 73i8 } else { -73 }.cast_unsigned()));
    }
    bytes.extend([0, 1, 2, 3, 4, 5, 6, 7]);
    bytes.extend([200; 8]);
    bytes.extend([9; 8]);
    bytes.extend([0, 127, 0].repeat(8));
    bytes.extend([0, 1, 2, 3, 0, 1, 2, 3]);
    bytes.extend([255; 8]);
    let faces: [[u16; 4]; 6] = [[0, 4, 6, 2], [1, 3, 7, 5], [0, 1, 5, 4], [2, 6, 7, 3], [0, 2, 3, 1], [4, 5, 7, 6]];
    for [a, b, c, d] in faces {
        bytes.extend([a, b, c, a, c, d].iter().flat_map(|i| i.to_le_bytes()));
    }
    bytes
}

#[test]
fn a_sound_file_is_read_and_faces_outward() {
    let figure = read(&block_file()).expect("sound");
    assert_eq!(figure.positions.len(), 8);
    assert_eq!(figure.positions[7], Vec3::new(0.3, 0.8, 0.25));
    assert_eq!(figure.parts[5], Part::Sock);
    assert_eq!(figure.head, Vec3::new(0.0, 0.7, 0.0));
    let wardrobe = Wardrobe::of_room(Vec3::splat(0.3));
    let placed = figure.placed(&wardrobe, Vec3::new(1.0, 0.1, -2.0), std::f32::consts::FRAC_PI_2);
    let volume = crate::shapes::signed_volume(&placed.mesh) / 6.0;
    assert!((volume - 0.6 * 0.8 * 0.5).abs() < 1e-3, "{volume}");
    assert!((placed.head - Vec3::new(1.0, 0.8, -2.0)).length() < 1e-5);
    assert!((placed.gaze - Vec3::X).length() < 1e-5, "turned to face the right wall: {}", placed.gaze);
}

#[test]
fn damage_is_named() {
    let good = block_file();
    assert_eq!(read(b"FIG1"), Err(FigureError::NotAFigure));
    assert_eq!(read(b""), Err(FigureError::NotAFigure));
    assert!(matches!(read(&good[..100]), Err(FigureError::Length { .. })));
    let mut many = good.clone();
    many[4..8].copy_from_slice(&u32::MAX.to_le_bytes());
    assert!(matches!(read(&many), Err(FigureError::Counts { .. })));
    let mut nan = good.clone();
    nan[12..16].copy_from_slice(&f32::NAN.to_le_bytes());
    assert_eq!(read(&nan), Err(FigureError::Marks));
    let mut index = good.clone();
    let last = index.len() - 2;
    index[last..].copy_from_slice(&9u16.to_le_bytes());
    assert_eq!(read(&index), Err(FigureError::Index { triangle: 11 }));
    let mut part = good;
    part[HEAD + 8 * 9 + 2] = 44;
    assert_eq!(read(&part), Err(FigureError::Part { vertex: 2, part: 44 }));
    let mut group = block_file();
    group[HEAD + 8 * 15 + 3] = 9;
    assert_eq!(read(&group), Err(FigureError::Group { vertex: 3, group: 9 }));
}

#[test]
fn how_he_moves_turns_with_him() {
    let figure = read(&block_file()).expect("sound");
    assert_eq!(figure.stirs[3].group, Group::RightHand);
    assert!((figure.stirs[1].way - Vec3::Y * FAR).length() < 1e-6);
    let up = figure.stirs[6].nod;
    assert!(up.y > 0.0, "lifting the head lifts the face: {up}");
    let placed = figure.placed(&Wardrobe::of_room(Vec3::splat(0.3)), Vec3::ZERO, std::f32::consts::FRAC_PI_2);
    assert!((placed.stirs[6].nod - Vec3::new(up.z, up.y, -up.x)).length() < 1e-6);
}

#[test]
fn only_what_the_moving_hand_holds_is_his() {
    let figure = read(&block_file()).expect("sound");
    let mut person = figure.placed(&Wardrobe::of_room(Vec3::splat(0.3)), Vec3::ZERO, 0.0);
    let mut thing = Mesh::default();
    thing.append(&person.mesh, Affine3A::IDENTITY);
    assert!(!person.take(&thing, Hand::Left) && !person.take(&thing, Hand::Both));
    assert_eq!(person.mesh.positions.len(), 8);
    assert!(person.take(&thing, Hand::Right));
    let count = person.mesh.positions.len();
    assert_eq!([person.stirs.len(), person.breath.len(), person.openness.len(), count], [16; 4]);
    assert!(person.stirs[8..].iter().all(|stir| stir.group == Group::RightHand && stir.way == person.hands[1].way));
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(head in any::<bool>(), bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let file = if head { [b"FIG2".as_slice(), &bytes].concat() } else { bytes };
        prop_assert!(read(&file).is_err() || file.len() > HEAD);
    }

    #[test]
    fn no_flipped_byte_makes_it_panic(at in 0usize..300, to in any::<u8>()) {
        let mut file = block_file();
        let at = at % file.len();
        file[at] = to;
        if let Ok(figure) = read(&file) {
            prop_assert!(figure.positions.iter().all(|p| p.is_finite()));
            prop_assert!(figure.indices.iter().all(|i| (*i as usize) < figure.positions.len()));
        }
    }
}
