//! What of a room can be seen through its way in: cuts its mesh into chunks by how far away from the doorway they can
//! still be seen from the axis of the track, past the doorway's edges and from before, not from behind; or into as few as
//! possible of what is seen from outside. It knows no camera angles; what lies beside the picture is the view's affair.

use std::collections::BTreeMap;

use glam::Vec3;

use crate::mesh::{Mesh, Surface};

/// Chunks end at these distances before the doorway, beside the depth of the room: about where the camera stands two
/// rooms before, one room before, half-way to the doorway, in it and half-way through the room.
pub const STEPS: [f32; 5] = [1.7, 0.8, 0.3, 0.0, -0.45];

/// What lies this near to the far wall, beside the depth of the room, is in chunks of its own: the camera that stops
/// before the next room has all else behind it.
const END: f32 = 0.08;

/// Triangles of a chunk are drawn in this many slabs from near to far.
const SLABS: f32 = 12.0;

/// So few triangles are not worth a draw of their own: they go with what is seen from farther.
const FEW: usize = 64;

/// Triangles of a mesh that lie together and are drawn in one go.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Chunk {
    /// Whether it is drawn with the atlas of prints; else with the texture of surfaces.
    pub printed: bool,
    /// Whether the sun can reach any of it.
    pub sunlit: bool,
    /// Whether it is in the way of who looks in from outside.
    pub lid: bool,
    /// The mesh's vertices it uses, in the order of first use.
    pub vertices: Vec<u32>,
    /// Three a triangle, into `vertices`.
    pub indices: Vec<u32>,
    /// Which of the [`STEPS`] it ends at; their number if it is only seen from nearer, one more if never from the track.
    pub step: usize,
    /// From farther before the doorway than this nothing of it can be seen, metres; infinite if there is no such place,
    /// less than zero if it is only seen from within the room.
    pub within: f32,
    /// From farther into the room than this it lies behind the camera, metres.
    pub until: f32,
}

/// The doorway a room is looked into by, standing on the floor in the middle of its near wall (z = 0).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Doorway {
    /// Metres.
    pub width: f32,
    /// Metres.
    pub height: f32,
    /// The camera rides between these heights wherever it can see the room from, metres.
    pub eye: (f32, f32),
    /// It keeps this near to the axis, metres.
    pub aside: f32,
}

/// What is seen so sharply from the side may be seen by a camera that is not quite where it should be, metres.
const SLACK: f32 = 0.004;

impl Doorway {
    /// None at all: everything is seen, from anywhere within a kilometre.
    pub const NONE: Self = Self { width: f32::INFINITY, height: f32::INFINITY, eye: (-1000.0, 1000.0), aside: 1000.0 };

    /// How far before the doorway, on the axis, any of the box between two corners can be seen from; metres, infinite if
    /// from everywhere.
    #[must_use]
    pub fn seen_within(&self, low: Vec3, high: Vec3) -> f32 {
        let deep = (-low.z).max(0.0);
        let beside = if low.x <= 0.0 && high.x >= 0.0 { 0.0 } else { low.x.abs().min(high.x.abs()) };
        let limit = |free: f32, beyond: f32| if beyond <= 0.0 { f32::INFINITY } else { free.max(0.0) * deep / beyond };
        // Through the doorway's edge the line of sight opens by `free` over the distance to the doorway.
        limit(self.width / 2.0, beside - self.width / 2.0).min(limit(self.height - self.eye.0, low.y - self.height))
    }

    /// How far before the doorway (less than zero: within the room) the camera sees the front of a triangle from; metres,
    /// infinite if from everywhere.
    #[must_use]
    pub fn faced_within(&self, [a, b, c]: [Vec3; 3]) -> f32 {
        let normal = (b - a).cross(c - a).normalize_or_zero();
        // The eye is in front of the triangle's plane by `free` where it is best placed, were it as deep in the room.
        let beside = normal.x.abs() * self.aside - normal.x * a.x;
        let upright = (normal.y * (self.eye.0 - a.y)).max(normal.y * (self.eye.1 - a.y));
        let free = beside + upright + SLACK;
        if normal.z < -1e-4 {
            a.z - free / normal.z
        } else if normal.z > 1e-4 || free > 0.0 {
            f32::INFINITY
        } else {
            f32::NEG_INFINITY
        }
    }
}

/// What else there is to know of a mesh's triangles, each by its place in the mesh, its vertices and its corners.
pub struct Nature<'a> {
    /// Whether the sun can reach it.
    pub sunlit: &'a dyn Fn([usize; 3]) -> bool,
    /// Whether it is in the way of who looks in from outside.
    pub lid: &'a dyn Fn(usize, [Vec3; 3]) -> bool,
    /// Whether something stands before it wherever the camera is on its track.
    pub hidden: &'a dyn Fn(usize, [usize; 3]) -> bool,
}

/// What the triangles of a chunk have in common: lid, at the far end, printed, sunlit, which of the steps.
type Kind = (bool, bool, bool, bool, usize);

/// Cuts a mesh into chunks; `depth` is that of the room in metres.
#[must_use]
pub fn cut(mesh: &Mesh, doorway: &Doorway, depth: f32, nature: &Nature) -> Vec<Chunk> {
    let mut kinds: BTreeMap<Kind, (Vec<usize>, f32, f32)> = BTreeMap::new();
    // A room's mesh begins with its walls: backwards, what stands before them is drawn first and hides them.
    for triangle in (0..mesh.triangles()).rev() {
        let vertices = [0, 1, 2].map(|corner| mesh.indices[triangle * 3 + corner] as usize);
        let [a, b, c] = vertices.map(|vertex| mesh.positions[vertex]);
        let (low, high) = (a.min(b).min(c), a.max(b).max(c));
        let hidden = (nature.hidden)(triangle, vertices);
        let within = doorway.seen_within(low, high).min(doorway.faced_within([a, b, c]));
        let within = if hidden { f32::NEG_INFINITY } else { within };
        let end = -low.z > depth * (1.0 - END);
        let step = STEPS.iter().position(|step| within >= step * depth).unwrap_or(STEPS.len() + usize::from(hidden));
        let printed = is_printed(mesh, vertices);
        let kind = ((nature.lid)(triangle, [a, b, c]), end, printed, (nature.sunlit)(vertices), step);
        let (triangles, from, until) = kinds.entry(kind).or_insert((Vec::new(), f32::NEG_INFINITY, f32::NEG_INFINITY));
        triangles.push(triangle);
        (*from, *until) = (from.max(within), until.max(-low.z));
    }
    join_few(&mut kinds);
    let doorway_first = Vec3::NEG_Z / depth;
    let chunk = |((lid, _, printed, sunlit, step), (mut triangles, within, until)): (Kind, (Vec<usize>, f32, f32))| {
        // Stable: what belongs to one thing stays together.
        triangles.sort_by_cached_key(|triangle| slab(mesh, *triangle, doorway_first));
        chunk(mesh, &triangles, Chunk { lid, printed, sunlit, step, within, until, ..Chunk::default() })
    };
    kinds.into_iter().map(chunk).collect()
}

/// Has kinds with few triangles go with the nearest one that is alike and is seen from farther.
fn join_few(kinds: &mut BTreeMap<Kind, (Vec<usize>, f32, f32)>) {
    let few: Vec<Kind> =
        kinds.iter().filter(|(_, (triangles, ..))| triangles.len() < FEW).map(|(kind, _)| *kind).collect();
    // From the nearest on, so that what has grown too large to be few meanwhile stays by itself.
    for kind @ (lid, end, printed, sunlit, step) in few.into_iter().rev() {
        let is_drawn = step <= STEPS.len();
        let farther = (lid, end, printed, sunlit, 0)..kind;
        let Some((&next, _)) = kinds.range(farther).next_back().filter(|_| is_drawn) else { continue };
        if kinds[&kind].0.len() >= FEW {
            continue;
        }
        if let Some((mut triangles, within, until)) = kinds.remove(&kind)
            && let Some(into) = kinds.get_mut(&next)
        {
            into.0.append(&mut triangles);
            (into.1, into.2) = (into.1.max(within), into.2.max(until));
        }
    }
}

/// From how far round a triangle's edge its front is still taken to be seen from outside, as a sine: things have smooth
/// normals, and the person stirs.
const ROUND: f32 = 0.08;

/// A camera outside.
#[derive(Debug, Clone, PartialEq)]
pub struct Outside {
    /// The places it may be at, metres of the room.
    pub eyes: Vec<Vec3>,
    /// Where it looks, unit length.
    pub toward: Vec3,
    /// Triangles with no edge longer than this are too small to be seen, metres.
    pub fine: f32,
}

/// Cuts what is seen of a mesh from outside, off the track, into chunks: without lids, without what is too small, and
/// without what shows its back to all of the places the camera may be at. `depth` is that of the room in metres.
#[must_use]
pub fn cut_from_outside(mesh: &Mesh, camera: &Outside, depth: f32, nature: &Nature) -> Vec<Chunk> {
    let mut kinds: BTreeMap<(bool, bool), Vec<usize>> = BTreeMap::new();
    for triangle in (0..mesh.triangles()).rev() {
        let vertices = [0, 1, 2].map(|corner| mesh.indices[triangle * 3 + corner] as usize);
        let corners @ [a, b, c] = vertices.map(|vertex| mesh.positions[vertex]);
        let normal = (b - a).cross(c - a).normalize_or_zero();
        let shows_front = |eye: &Vec3| normal.dot(*eye - a) > -ROUND * eye.distance(a);
        let is_small = a.distance(b).max(b.distance(c)).max(c.distance(a)) < camera.fine;
        if !is_small && camera.eyes.iter().any(shows_front) && !(nature.lid)(triangle, corners) {
            kinds.entry((is_printed(mesh, vertices), (nature.sunlit)(vertices))).or_default().push(triangle);
        }
    }
    let chunk = |((printed, sunlit), mut triangles): (_, Vec<usize>)| {
        triangles.sort_by_cached_key(|triangle| slab(mesh, *triangle, camera.toward / depth));
        let everywhere = Chunk { within: f32::INFINITY, until: f32::INFINITY, ..Chunk::default() };
        chunk(mesh, &triangles, Chunk { printed, sunlit, ..everywhere })
    };
    kinds.into_iter().map(chunk).collect()
}

/// Whether a triangle is drawn with the atlas of prints.
fn is_printed(mesh: &Mesh, vertices: [usize; 3]) -> bool {
    matches!(mesh.surfaces[vertices[0]], Surface::Print | Surface::Glass)
}

/// In which of [`SLABS`] along a direction, over the depth of what is cut, a triangle lies, from near to far.
fn slab(mesh: &Mesh, triangle: usize, toward: Vec3) -> i32 {
    let corners = &mesh.indices[triangle * 3..triangle * 3 + 3];
    let near = corners.iter().map(|corner| mesh.positions[*corner as usize].dot(toward)).fold(f32::INFINITY, f32::min);
    #[expect(clippy::cast_possible_truncation, reason = "clamped to a few")]
    let slab = (near * SLABS).floor().clamp(-SLABS, SLABS) as i32;
    slab
}

fn chunk(mesh: &Mesh, triangles: &[usize], mut chunk: Chunk) -> Chunk {
    const UNUSED: u32 = u32::MAX;
    let mut own = vec![UNUSED; mesh.positions.len()];
    for triangle in triangles {
        for vertex in &mesh.indices[triangle * 3..triangle * 3 + 3] {
            let place = &mut own[*vertex as usize];
            if *place == UNUSED {
                *place = u32::try_from(chunk.vertices.len()).unwrap_or(UNUSED);
                chunk.vertices.push(*vertex);
            }
            chunk.indices.push(*place);
        }
    }
    chunk
}

#[cfg(test)]
mod tests {
    use glam::Vec2;

    use super::*;

    const DOORWAY: Doorway = Doorway { width: 1.0, height: 1.5, eye: (0.4, 0.7), aside: 0.05 };

    const PLAIN: Nature = Nature { sunlit: &|_| false, lid: &|_, _| false, hidden: &|_, _| false };

    fn tiles(count: usize) -> Mesh {
        let mut mesh = Mesh::default();
        for n in 0..count {
            let at = Vec3::new((n % 100) as f32 * 0.04 - 2.0, 0.0, -((n / 100) as f32) * 0.02);
            let surface = if n % 10 == 0 { Surface::Print } else { Surface::Card };
            let corner = |mesh: &mut Mesh, x: f32, z: f32| {
                mesh.vertex(at + Vec3::new(x, 0.0, z), Vec3::Y, Vec2::ZERO, Vec3::ONE, surface)
            };
            let (a, b, c) = (corner(&mut mesh, 0.0, 0.0), corner(&mut mesh, 0.04, 0.0), corner(&mut mesh, 0.0, -0.02));
            mesh.triangle(a, b, c);
        }
        mesh
    }

    #[test]
    fn every_triangle_is_in_one_chunk() {
        let mesh = tiles(20_000);
        let nature = Nature {
            sunlit: &|vertices| vertices[0] > 30_000,
            lid: &|triangle, _| triangle.is_multiple_of(2),
            hidden: &|triangle, _| triangle.is_multiple_of(7),
        };
        let chunks = cut(&mesh, &DOORWAY, 4.0, &nature);
        let mut seen = vec![0; mesh.triangles()];
        for chunk in &chunks {
            for triangle in chunk.indices.chunks(3) {
                let first = chunk.vertices[triangle[0] as usize] as usize;
                seen[first / 3] += 1;
                assert_eq!(mesh.surfaces[first] == Surface::Print, chunk.printed);
                assert_eq!(first > 30_000, chunk.sunlit);
                assert_eq!((first / 3).is_multiple_of(2), chunk.lid);
                assert_eq!((first / 3).is_multiple_of(7), chunk.within == f32::NEG_INFINITY);
            }
        }
        assert!(seen.iter().all(|times| *times == 1));
        assert!(chunks.len() <= 16 * (STEPS.len() + 2), "{}", chunks.len());
    }

    #[test]
    fn a_handful_of_triangles_is_no_draw_of_its_own() {
        let mesh = tiles(20_000);
        // Ten of all are lid: too few to stay apart by step, and nothing else they could go with.
        let nature = Nature { lid: &|triangle, _| triangle.is_multiple_of(2_000), ..PLAIN };
        let chunks = cut(&mesh, &DOORWAY, 4.0, &nature);
        let alike = |a: &Chunk, b: &Chunk| (a.lid, a.printed, a.sunlit) == (b.lid, b.printed, b.sunlit);
        for chunk in chunks.iter().filter(|chunk| chunk.indices.len() / 3 < FEW) {
            let others = chunks.iter().filter(|other| alike(chunk, other) && other.step < chunk.step);
            assert!(others.filter(|other| (other.until > 3.6) == (chunk.until > 3.6)).count() == 0, "{chunk:?}");
        }
        assert_eq!(chunks.iter().filter(|chunk| chunk.lid).map(|chunk| chunk.indices.len() / 3).sum::<usize>(), 10);
    }

    #[test]
    fn from_outside_nothing_is_left_out_that_shows_its_front() {
        let mut mesh = tiles(2_000);
        // Every other tile lies face down.
        for corners in mesh.indices.chunks_mut(3).step_by(2) {
            corners.swap(1, 2);
        }
        let eyes = vec![Vec3::new(5.0, 4.0, 1.0), Vec3::new(5.0, 4.0, -6.0)];
        let camera = |fine| Outside { eyes: eyes.clone(), toward: Vec3::new(-0.8, -0.4, -0.1).normalize(), fine };
        let nature = Nature { lid: &|triangle, _| triangle.is_multiple_of(5), ..PLAIN };
        let chunks = cut_from_outside(&mesh, &camera(0.0), 4.0, &nature);
        assert!(chunks.len() <= 4, "{}", chunks.len());
        let drawn: usize = chunks.iter().map(|chunk| chunk.indices.len() / 3).sum();
        assert_eq!(drawn, 800, "a thousand lie face up, a fifth of them are lids");
        assert!(cut_from_outside(&mesh, &camera(0.05), 4.0, &nature).is_empty(), "they are four centimetres wide");
    }

    #[test]
    fn what_a_chunk_hides_no_line_of_sight_reaches() {
        // From each distance every corner is followed through the doorway; a chunk that is hidden there has none free.
        let mesh = tiles(20_000);
        for chunk in cut(&mesh, &DOORWAY, 4.0, &PLAIN) {
            for distance in [0.5, 1.0, 3.0, 6.0, 12.0].into_iter().filter(|distance| *distance > chunk.within) {
                for vertex in &chunk.vertices {
                    let at = mesh.positions[*vertex as usize];
                    let met = at.x * distance / (distance - at.z);
                    assert!(met.abs() >= DOORWAY.width / 2.0 - 1e-4, "{at} is seen from {distance} m at {met}");
                }
            }
        }
    }

    #[test]
    fn a_chunk_that_is_hidden_shows_only_backs() {
        // Triangles that face every way; the eye stands anywhere it may, before the doorway and in the room.
        let mut mesh = Mesh::default();
        for n in 0..4_000u32 {
            let turn = |k: u32| ((n * k) as f32 * 0.618).fract() - 0.5;
            let at = Vec3::new(turn(1) * 3.0, turn(2) + 0.5, turn(3) * 4.0 - 2.0);
            let corner = |mesh: &mut Mesh, k: u32| {
                let aside = Vec3::new(turn(k), turn(k + 1), turn(k + 2)) * 0.1;
                mesh.vertex(at + aside, Vec3::Y, Vec2::ZERO, Vec3::ONE, Surface::Card)
            };
            let (a, b, c) = (corner(&mut mesh, 5), corner(&mut mesh, 11), corner(&mut mesh, 17));
            mesh.triangle(a, b, c);
        }
        let chunks = cut(&mesh, &DOORWAY, 4.0, &PLAIN);
        let mut hidden = 0;
        for distance in [8.0, 4.0, 1.0, 0.1, -0.5, -1.9, -3.0] {
            for chunk in chunks.iter().filter(|chunk| distance > chunk.within) {
                let corner = |n: &u32| mesh.positions[chunk.vertices[*n as usize] as usize];
                for corners in chunk.indices.chunks(3) {
                    let [a, b, c] = [corner(&corners[0]), corner(&corners[1]), corner(&corners[2])];
                    let through = DOORWAY.seen_within(a.min(b).min(c), a.max(b).max(c));
                    let is_front = |x: f32, y: f32| {
                        (b - a).cross(c - a).normalize_or_zero().dot(Vec3::new(x, y, distance) - a) > 0.0
                    };
                    let eyes = [(-0.05, 0.4), (0.05, 0.4), (-0.05, 0.7), (0.05, 0.7)];
                    assert!(distance > through || !eyes.iter().any(|(x, y)| is_front(*x, *y)));
                    hidden += 1;
                }
            }
        }
        assert!(hidden > 4_000, "{hidden}");
    }

    #[test]
    fn what_hangs_above_the_doorway_is_seen_from_near_only() {
        let lamp = |y: f32| DOORWAY.seen_within(Vec3::new(-0.1, y, -2.1), Vec3::new(0.1, y + 0.1, -1.9));
        assert_eq!(lamp(1.0), f32::INFINITY);
        assert!(lamp(2.4) < 3.0, "{}", lamp(2.4));
    }
}
