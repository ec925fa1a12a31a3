//! Counts what rooms cost the graphics device: draws, triangles and bytes, of a room and of all that is seen. It changes
//! nothing and measures no time.

use bevy::prelude::*;
use set::sight::Chunk;

use super::show::Part;

/// Bytes of a vertex of a room: place, texture place, albedo, light, extra.
const VERTEX: usize = 12 + 8 + 4 + 4 + 4;
/// Bytes that a vertex of the person has beside these: where it goes.
const PERSON: usize = 4 + 4;

/// What some parts come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cost {
    /// Draw calls.
    pub draws: usize,
    /// Triangles.
    pub triangles: usize,
    /// Bytes of vertices and indices.
    pub bytes: usize,
}

impl Cost {
    /// That of one chunk.
    pub(super) fn of(chunk: &Chunk, person: bool) -> Self {
        let index = if chunk.vertices.len() <= usize::from(u16::MAX) { 2 } else { 4 };
        let vertex = VERTEX + if person { PERSON } else { 0 };
        Self {
            draws: 1,
            triangles: chunk.indices.len() / 3,
            bytes: chunk.vertices.len() * vertex + chunk.indices.len() * index,
        }
    }

    fn add(self, other: Self) -> Self {
        Self {
            draws: self.draws + other.draws,
            triangles: self.triangles + other.triangles,
            bytes: self.bytes + other.bytes,
        }
    }
}

/// What a room on the stage comes to, and what all that is seen at this moment does.
pub fn drawn(world: &mut World, room: usize) -> [Cost; 2] {
    let (mut own, mut seen) = (Cost::default(), Cost::default());
    for (part, visibility) in world.query::<(&Part, &Visibility)>().iter(world) {
        if part.room == room {
            own = own.add(part.cost);
        }
        if *visibility != Visibility::Hidden {
            seen = seen.add(part.cost);
        }
    }
    [own, seen]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_those_of_vertices_and_indices() {
        let chunk = Chunk { vertices: vec![0, 1, 2, 3], indices: vec![0, 1, 2, 0, 2, 3], ..Chunk::default() };
        assert_eq!(Cost::of(&chunk, false), Cost { draws: 1, triangles: 2, bytes: 4 * 32 + 6 * 2 });
        assert_eq!(Cost::of(&chunk, true).bytes, 4 * 40 + 6 * 2);
    }
}
