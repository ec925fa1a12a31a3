//! Counts what rooms cost the graphics device: draws, triangles and bytes, of a room and of all that is seen. It changes
//! nothing and measures no time.

use bevy::prelude::*;

use super::show::Part;

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
    /// That of a mesh that is about to be uploaded.
    pub(super) fn of(mesh: &Mesh) -> Self {
        let indices = mesh.get_index_buffer_bytes().map_or(0, <[u8]>::len);
        Self {
            draws: 1,
            triangles: mesh.indices().map_or(0, |indices| indices.len() / 3),
            bytes: mesh.get_vertex_buffer_size() + indices,
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
    use set::bake::WHITE;
    use set::figure::{FigureMesh, Stir, Stroke};
    use set::mesh::{Mesh, Surface};
    use set::sight::Chunk;

    use super::*;
    use crate::upload::{self, VertexLight};

    /// A square of two triangles, nobody's or the person's.
    fn square(is_person: bool) -> bevy::mesh::Mesh {
        let mut mesh = Mesh::default();
        for _ in 0..4 {
            mesh.vertex(Vec3::ZERO, Vec3::Y, Vec2::ZERO, Vec3::ONE, Surface::Card);
        }
        let chunk = Chunk { vertices: vec![0, 1, 2, 3], indices: vec![0, 1, 2, 0, 2, 3], ..Chunk::default() };
        let person = FigureMesh {
            mesh: mesh.clone(),
            openness: vec![0; 4],
            breath: vec![0; 4],
            stirs: vec![Stir::default(); 4],
            hands: [Stroke::default(); 2],
            left_hand: Vec3::ZERO,
            right_hand: Vec3::ZERO,
            head: Vec3::ZERO,
            gaze: Vec3::Z,
        };
        let person = is_person.then_some(&person);
        let light = VertexLight { groups: &[[0; 4]; 4], sun: &[0; 4], fill: &[0; 4], tint: &[[WHITE; 3]; 4], person };
        upload::pack(&mesh, &light, &chunk)
    }

    #[test]
    fn bytes_are_those_of_vertices_and_indices() {
        assert_eq!(Cost::of(&square(false)), Cost { draws: 1, triangles: 2, bytes: 4 * 32 + 6 * 2 });
        assert_eq!(Cost::of(&square(true)).bytes, 4 * 40 + 6 * 2);
    }
}
