//! The person of clay and felt: reads a pose's file and dresses it. It poses nobody; poses are made beforehand.
//!
//! A file holds, little endian: `FIG2`, counts of vertices and of indices (u32), the bounds' low and high corner, left
//! hand, right hand, head, gaze, neck, where the left and the right hand go when they stir, strokes a second of the left
//! and the right hand and 0 (three f32 each), then one after the other all positions (three u16 over the bounds),
//! normals (three i8), parts (u8), openness (u8), breath (u8), ways (three i8, 127 is [`FAR`]), groups (u8), shares of the
//! head (u8), and the indices (u16).

pub mod idle;
mod poses;
mod stir;

pub use poses::POSES;
pub use stir::{FAR, Group, Stir, Stroke};

use std::collections::BTreeMap;

use glam::{Affine3A, Vec2, Vec3};

use crate::mesh::{Mesh, Surface};
use crate::shapes::{Paint, srgb};
use crate::spec::{Hand, Rgb};

/// Most triangles a pose may have.
pub const MOST_TRIANGLES: usize = 20_000;
/// Largest extent of a person in metres.
const LARGEST: f32 = 3.0;

/// What is wrong with a figure's file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FigureError {
    /// The first four bytes are something else.
    #[error("not a figure file: it does not begin with FIG2")]
    NotAFigure,
    /// There are fewer or more bytes than the counts at its head ask for.
    #[error("the file is {found} bytes long, its head asks for {expected}")]
    Length {
        /// Bytes asked for.
        expected: usize,
        /// Bytes there.
        found: usize,
    },
    /// A count is zero, too large, or not a multiple of three.
    #[error("{vertices} vertices and {indices} indices are not a figure")]
    Counts {
        /// Vertices announced.
        vertices: u32,
        /// Indices announced.
        indices: u32,
    },
    /// A number at the head is not finite or not the size of a person.
    #[error("its bounds or marks are not those of a person")]
    Marks,
    /// An index points past the last vertex.
    #[error("triangle {triangle} names a vertex that does not exist")]
    Index {
        /// The triangle, from 0.
        triangle: usize,
    },
    /// A part's number is not known.
    #[error("vertex {vertex} belongs to part {part}, which is not known")]
    Part {
        /// The vertex, from 0.
        vertex: usize,
        /// The number found.
        part: u8,
    },
    /// A group's number is not known.
    #[error("vertex {vertex} moves with group {group}, which is not known")]
    Group {
        /// The vertex, from 0.
        vertex: usize,
        /// The number found.
        group: u8,
    },
}

/// What a vertex of the figure belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Face and hands.
    Skin,
    /// The hoodie.
    Hoodie,
    /// Trousers.
    Trousers,
    /// Hair.
    Hair,
    /// Iris and line of the lid.
    Eye,
    /// Socks.
    Sock,
    /// Lips and brows.
    Lips,
    /// White of the eye.
    EyeWhite,
}

impl Part {
    const ALL: [Self; 8] =
        [Self::Skin, Self::Hoodie, Self::Trousers, Self::Hair, Self::Eye, Self::Sock, Self::Lips, Self::EyeWhite];

    fn surface(self) -> Surface {
        match self {
            Self::Hoodie | Self::Trousers | Self::Sock => Surface::Cloth,
            Self::Skin | Self::Hair | Self::Eye | Self::Lips | Self::EyeWhite => Surface::Clay,
        }
    }
}

/// A pose, in metres at human size, its foot point in the middle of the floor under it.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Metres.
    pub positions: Vec<Vec3>,
    /// Unit length.
    pub normals: Vec<Vec3>,
    /// What each vertex belongs to.
    pub parts: Vec<Part>,
    /// Openness from his own body, 255 is open.
    pub openness: Vec<u8>,
    /// How far a vertex moves with his breath, 255 at the chest.
    pub breath: Vec<u8>,
    /// How each vertex moves beside that.
    pub stirs: Vec<Stir>,
    /// Three a triangle, counter-clockwise seen from outside.
    pub indices: Vec<u32>,
    /// What the left and the right hand do.
    pub hands: [Stroke; 2],
    /// Left hand.
    pub left_hand: Vec3,
    /// Right hand.
    pub right_hand: Vec3,
    /// Middle of the head.
    pub head: Vec3,
    /// Where he looks, unit length.
    pub gaze: Vec3,
}

/// The figure dressed and put into a room.
#[derive(Debug, Clone, PartialEq)]
pub struct FigureMesh {
    /// His mesh in the room's axes.
    pub mesh: Mesh,
    /// Openness from his own body, one a vertex.
    pub openness: Vec<u8>,
    /// Weight of breathing, one a vertex.
    pub breath: Vec<u8>,
    /// How each vertex moves beside that, in the room's axes.
    pub stirs: Vec<Stir>,
    /// What the left and the right hand do, in the room's axes.
    pub hands: [Stroke; 2],
    /// Left hand in the room's axes.
    pub left_hand: Vec3,
    /// Right hand.
    pub right_hand: Vec3,
    /// Middle of the head.
    pub head: Vec3,
    /// Where he looks, unit length.
    pub gaze: Vec3,
}

/// Where poses come from.
pub trait FigureSource {
    /// The pose of that name, if there is one.
    fn figure(&self, pose: &str) -> Option<&Figure>;
}

impl FigureSource for BTreeMap<String, Figure> {
    fn figure(&self, pose: &str) -> Option<&Figure> {
        self.get(pose)
    }
}

/// A source without poses: rooms are built without the person.
#[derive(Debug, Clone, Copy, Default)]
pub struct Nobody;

impl FigureSource for Nobody {
    fn figure(&self, _pose: &str) -> Option<&Figure> {
        None
    }
}

/// Vectors at the head of a file.
const MARKS: usize = 10;
/// Bytes before the arrays.
const HEAD: usize = 4 + 8 + MARKS * 12;
/// Bytes of a vertex.
const VERTEX: usize = 6 + 3 + 3 + 5;

/// Reads a figure's file.
///
/// # Errors
/// Says what is wrong with bytes that are not a whole, sound figure; never panics.
pub fn read(bytes: &[u8]) -> Result<Figure, FigureError> {
    if bytes.get(..4) != Some(b"FIG2".as_slice()) {
        return Err(FigureError::NotAFigure);
    }
    let word = |at: usize| bytes.get(at..at + 4).and_then(|b| <[u8; 4]>::try_from(b).ok());
    let short = FigureError::Length { expected: HEAD, found: bytes.len() };
    let (Some(v), Some(i)) = (word(4), word(8)) else { return Err(short) };
    let (vertices, indices) = (u32::from_le_bytes(v), u32::from_le_bytes(i));
    let most = u32::try_from(MOST_TRIANGLES * 3).unwrap_or(u32::MAX);
    if vertices == 0 || vertices > 65_535 || indices == 0 || indices > most || indices % 3 != 0 {
        return Err(FigureError::Counts { vertices, indices });
    }
    let (count, index_count) = (vertices as usize, indices as usize);
    let expected = HEAD + count * VERTEX + index_count * 2;
    if bytes.len() != expected {
        return Err(FigureError::Length { expected, found: bytes.len() });
    }
    let marks = read_marks(&bytes[12..HEAD])?;
    let mut arrays = &bytes[HEAD..];
    let mut take = |length: usize| {
        let (taken, rest) = arrays.split_at(length.min(arrays.len()));
        arrays = rest;
        taken
    };
    let positions = read_positions(take(count * 6), marks[0], marks[1]);
    let normals = take(count * 3).chunks_exact(3).map(read_normal).collect();
    let parts = read_parts(take(count))?;
    let (openness, breath) = (take(count).to_vec(), take(count).to_vec());
    let [_, _, left_hand, right_hand, head, gaze, neck, left_way, right_way, paces] = marks;
    let gaze = gaze.normalize_or(Vec3::Z);
    let (ways, groups, of_head) = (take(count * 3), take(count), take(count));
    let lift = |(at, share): (&Vec3, &u8)| stir::nod(*at, neck, gaze, f32::from(*share) / 255.0);
    let nods: Vec<Vec3> = positions.iter().zip(of_head).map(lift).collect();
    let stirs = read_stirs(ways, groups, &nods)?;
    let indices = read_indices(take(index_count * 2), vertices)?;
    let hands = [Stroke { way: left_way, pace: paces.x }, Stroke { way: right_way, pace: paces.y }];
    Ok(Figure { positions, normals, parts, openness, breath, stirs, indices, hands, left_hand, right_hand, head, gaze })
}

fn read_marks(bytes: &[u8]) -> Result<[Vec3; MARKS], FigureError> {
    let mut marks = [Vec3::ZERO; MARKS];
    for (mark, chunk) in marks.iter_mut().zip(bytes.chunks_exact(12)) {
        for (axis, number) in chunk.chunks_exact(4).enumerate() {
            mark[axis] = <[u8; 4]>::try_from(number).map(f32::from_le_bytes).unwrap_or(f32::NAN);
        }
    }
    let sane = marks.iter().all(|m| m.is_finite() && m.abs().max_element() <= LARGEST);
    let extent = marks[1] - marks[0];
    if sane && extent.min_element() > 0.0 && extent.max_element() <= LARGEST {
        Ok(marks)
    } else {
        Err(FigureError::Marks)
    }
}

fn read_positions(bytes: &[u8], low: Vec3, high: Vec3) -> Vec<Vec3> {
    let share = |b: &[u8]| f32::from(u16::from_le_bytes([b[0], b[1]])) / 65_535.0;
    bytes
        .chunks_exact(6)
        .map(|p| low + (high - low) * Vec3::new(share(&p[..2]), share(&p[2..4]), share(&p[4..])))
        .collect()
}

fn read_normal(bytes: &[u8]) -> Vec3 {
    let part = |b: u8| f32::from(b.cast_signed());
    Vec3::new(part(bytes[0]), part(bytes[1]), part(bytes[2])).normalize_or(Vec3::Y)
}

fn read_parts(bytes: &[u8]) -> Result<Vec<Part>, FigureError> {
    let part = |(vertex, part): (usize, &u8)| {
        Part::ALL.get(usize::from(*part)).copied().ok_or(FigureError::Part { vertex, part: *part })
    };
    bytes.iter().enumerate().map(part).collect()
}

fn read_stirs(ways: &[u8], groups: &[u8], nods: &[Vec3]) -> Result<Vec<Stir>, FigureError> {
    let one = |(vertex, ((way, group), nod)): (usize, ((&[u8], &u8), &Vec3))| {
        let part = |n: usize| f32::from(way[n].cast_signed()) * (FAR / 127.0);
        let way = Vec3::new(part(0), part(1), part(2)).clamp_length_max(FAR);
        let unknown = FigureError::Group { vertex, group: *group };
        let group = Group::ALL.get(usize::from(*group)).copied().ok_or(unknown)?;
        Ok(Stir { group, way, nod: *nod })
    };
    ways.chunks_exact(3).zip(groups).zip(nods).enumerate().map(one).collect()
}

fn read_indices(bytes: &[u8], vertices: u32) -> Result<Vec<u32>, FigureError> {
    let index = |(at, b): (usize, &[u8])| {
        let index = u32::from(u16::from_le_bytes([b[0], b[1]]));
        if index < vertices { Ok(index) } else { Err(FigureError::Index { triangle: at / 3 }) }
    };
    bytes.chunks_exact(2).enumerate().map(index).collect()
}

/// The colours he wears.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Wardrobe {
    /// The hoodie, linear RGB.
    pub hoodie: Rgb,
    /// The trousers, linear RGB.
    pub trousers: Rgb,
}

impl Wardrobe {
    /// Grey-blue felt that has taken on a little of the room's cloth.
    #[must_use]
    pub fn of_room(cloth: Rgb) -> Self {
        Self { hoodie: srgb(0x006d_7f86).lerp(cloth, 0.18), trousers: srgb(0x0048_423d).lerp(cloth, 0.06) }
    }

    fn paint(&self, part: Part) -> Paint {
        let (color, drift) = match part {
            Part::Skin => (srgb(0x00e0_b08c), 0.05),
            Part::Hoodie => (self.hoodie, 0.09),
            Part::Trousers => (self.trousers, 0.09),
            Part::Hair => (srgb(0x0021_1a16), 0.14),
            Part::Eye => (srgb(0x001a_120e), 0.0),
            Part::Sock => (srgb(0x00b9_b09c), 0.06),
            Part::Lips => (srgb(0x00b0_7662), 0.04),
            Part::EyeWhite => (srgb(0x00e9_e2d6), 0.0),
        };
        Paint::new(color, part.surface()).drift(drift).pace(9.0)
    }
}

impl Figure {
    /// Dresses him and puts him on `at` (metres), turned by `turn` radians about the upright.
    #[must_use]
    pub fn placed(&self, wardrobe: &Wardrobe, at: Vec3, turn: f32) -> FigureMesh {
        let place = crate::shapes::placed(at, turn, 1.0);
        let mut mesh = Mesh::default();
        for (i, p) in self.positions.iter().enumerate() {
            let paint = wardrobe.paint(self.parts[i]);
            let uv = Vec2::new(p.x + 0.6 * p.z, p.y + 0.35 * p.z);
            mesh.vertex(*p, self.normals[i], uv, paint.at(*p), paint.surface);
        }
        mesh.indices.clone_from(&self.indices);
        let mut here = Mesh::default();
        here.append(&mesh, place);
        FigureMesh {
            mesh: here,
            openness: self.openness.clone(),
            breath: self.breath.clone(),
            stirs: self.stirs.iter().map(|stir| stir.turned(place)).collect(),
            hands: self.hands.map(|hand| Stroke { way: place.transform_vector3(hand.way), ..hand }),
            left_hand: place.transform_point3(self.left_hand),
            right_hand: place.transform_point3(self.right_hand),
            head: place.transform_point3(self.head),
            gaze: place.transform_vector3(self.gaze),
        }
    }
}

impl FigureMesh {
    /// Gives him what he holds (in the room's axes), if it has to move with a hand; whether he took it.
    pub fn take(&mut self, thing: &Mesh, hand: Hand) -> bool {
        let Some(stirs) = stir::of_held(&self.hands, hand, thing) else { return false };
        self.openness.extend(stirs.iter().map(|_| u8::MAX));
        self.breath.extend(stirs.iter().map(|_| 0));
        self.stirs.extend(stirs);
        self.mesh.append(thing, Affine3A::IDENTITY);
        true
    }
}

#[cfg(test)]
pub(crate) mod tests;
