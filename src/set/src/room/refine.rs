//! Cuts the floor finer round what lies on it, so that its vertices can carry contact shadows. It changes no shape.

use std::collections::BTreeMap;

use crate::mesh::Mesh;
use crate::scatter::Field;

/// What lies flatter than this beside the ratio throws no shadow worth cutting for, metres.
const THICK: f32 = 0.012;
/// How far round a thing the floor is cut beside the ratio, metres.
const ROUND: f32 = 0.03;
/// How often a triangle is cut at most.
const LEVELS: usize = 2;

/// Cuts floor triangles of the mesh at the edges of what the field holds, adding at most `most` triangles.
pub(super) fn floor(mesh: &mut Mesh, field: &Field, ratio: f32, most: usize) {
    let level =
        |mesh: &Mesh, i: u32| mesh.normals[i as usize].y > 0.9 && mesh.positions[i as usize].y.abs() < 0.004 * ratio;
    let mut added = 0;
    let mut middles = BTreeMap::new();
    let old = std::mem::take(&mut mesh.indices);
    let mut at_work: Vec<[u32; 3]> = Vec::new();
    for t in old.chunks_exact(3) {
        if t.iter().all(|i| level(mesh, *i)) {
            at_work.push([t[0], t[1], t[2]]);
        } else {
            mesh.indices.extend_from_slice(t);
        }
    }
    for _ in 0..LEVELS {
        let mut next = Vec::with_capacity(at_work.len() * 2);
        for t in at_work {
            if added + 3 <= most && at_edge(mesh, t, field, ratio) {
                added += 3;
                next.extend(quarter(mesh, t, &mut middles));
            } else {
                next.push(t);
            }
        }
        at_work = next;
    }
    mesh.indices.extend(at_work.iter().flatten());
}

fn at_edge(mesh: &Mesh, t: [u32; 3], field: &Field, ratio: f32) -> bool {
    let [a, b, c] = t.map(|i| mesh.positions[i as usize]);
    let (low, high) = (a.min(b).min(c), a.max(b).max(c));
    field.has_edge(low - ROUND * ratio, high + ROUND * ratio, THICK * ratio)
}

fn quarter(mesh: &mut Mesh, [a, b, c]: [u32; 3], middles: &mut BTreeMap<(u32, u32), u32>) -> [[u32; 3]; 4] {
    let mut middle = |p: u32, q: u32| {
        *middles.entry((p.min(q), p.max(q))).or_insert_with(|| {
            let (i, j) = (p as usize, q as usize);
            let place = (mesh.positions[i] + mesh.positions[j]) / 2.0;
            let (uv, color) = ((mesh.uvs[i] + mesh.uvs[j]) / 2.0, (mesh.colors[i] + mesh.colors[j]) / 2.0);
            mesh.vertex(place, mesh.normals[i], uv, color, mesh.surfaces[i])
        })
    };
    let (ab, bc, ca) = (middle(a, b), middle(b, c), middle(c, a));
    [[a, ab, ca], [ab, b, bc], [ca, bc, c], [ab, bc, ca]]
}
