//! A whole room: shell, furniture, disarray and the person, merged into meshes that can be lit and drawn.

mod refine;

use std::collections::BTreeMap;
use std::ops::Range;

use glam::{Affine3A, Quat, Vec3};

use crate::figure::{FigureMesh, FigureSource, Wardrobe};
use crate::mesh::{Mesh, Surface};
use crate::scatter::{self, Field, Props};
use crate::shapes::leant;
use crate::shell::{self, Gap};
use crate::spec::{Hand, Placed, RoomSpec};

/// Most triangles a room may have, without the person.
pub const MOST_TRIANGLES: usize = 60_000;

/// Furniture that was written to somebody, and lies where it can be read.
const TO_BE_READ: [&str; 3] = ["letter", "note", "visitors-note"];

/// Most triangles that cutting the floor for shadows may add.
const MOST_CUTS: usize = 3_000;

/// A built room.
#[derive(Debug, Clone, PartialEq)]
pub struct Built {
    /// Everything that does not move.
    pub room: Mesh,
    /// The person, if the spec names a pose that the source has.
    pub figure: Option<FigureMesh>,
    /// The window's free opening.
    pub gap: Gap,
    /// Triangles of `room` that are walls, floor, ceiling, scroll and door.
    pub shell: Range<usize>,
    /// Triangles of `room` that stand or lie in it.
    pub things: Range<usize>,
    /// Triangles of `room` that cover the window or lie outside it; window light passes them.
    pub veil: Range<usize>,
    /// Kinds of `props` that nobody knows, in the order they were named.
    pub unknown: Vec<String>,
    /// Furniture and disarray left out for want of triangles or of a place.
    pub left_out: usize,
}

impl Built {
    /// Triangles altogether, without the person.
    #[must_use]
    pub fn triangles(&self) -> usize {
        self.room.triangles()
    }
}

/// Builds a room from its numbers, with the poses there are and the props of [`crate::props`].
#[must_use]
pub fn build(spec: &RoomSpec, figures: &dyn FigureSource) -> Built {
    build_with(spec, figures, &crate::props::build)
}

/// As [`build`], with other props.
#[must_use]
pub fn build_with(spec: &RoomSpec, figures: &dyn FigureSource, props: Props) -> Built {
    let shell = shell::build(spec);
    let mut room = shell.solid;
    let mut figure = spec.figure.as_ref().and_then(|(pose, at, turn)| {
        let wardrobe = Wardrobe::of_room(spec.palette.cloth);
        figures.figure(pose).map(|figure| figure.placed(&wardrobe, *at, *turn))
    });
    let mut field = Field::of_room(spec);
    let most = MOST_TRIANGLES.saturating_sub(room.triangles() + shell.veil.triangles());
    let furniture = furnish(spec, figure.as_mut(), &mut field, props, most);
    if let Some(person) = &figure {
        field.add_person(&person.mesh);
    }
    let strewn = scatter::strew(spec, &mut field, props, most.saturating_sub(furniture.mesh.triangles()));
    let used = room.triangles() + shell.veil.triangles() + furniture.mesh.triangles() + strewn.mesh.triangles();
    refine::floor(&mut room, &field, spec.ratio, (MOST_TRIANGLES - used.min(MOST_TRIANGLES)).min(MOST_CUTS));
    let shell_range = 0..room.triangles();
    room.append(&furniture.mesh, Affine3A::IDENTITY);
    room.append(&strewn.mesh, Affine3A::IDENTITY);
    let things = shell_range.end..room.triangles();
    room.append(&shell.veil, Affine3A::IDENTITY);
    let veil = things.end..room.triangles();
    Built {
        room,
        figure,
        gap: shell.gap,
        shell: shell_range,
        things,
        veil,
        unknown: furniture.unknown,
        left_out: furniture.left_out + strewn.left_out,
    }
}

struct Furniture {
    mesh: Mesh,
    unknown: Vec<String>,
    left_out: usize,
}

fn furnish(
    spec: &RoomSpec,
    mut person: Option<&mut FigureMesh>,
    field: &mut Field,
    props: Props,
    most: usize,
) -> Furniture {
    let mut furniture = Furniture { mesh: Mesh::default(), unknown: Vec::new(), left_out: 0 };
    // A file may name the same piece hundreds of times; each is built once.
    let mut pieces: BTreeMap<(&str, u32), Option<Mesh>> = BTreeMap::new();
    for prop in &spec.props {
        let piece = pieces.entry((&prop.kind, prop.variation)).or_insert_with(|| props(&prop.kind, prop.variation));
        let Some(mesh) = piece.as_ref() else {
            furniture.unknown.push(prop.kind.clone());
            continue;
        };
        let place = place(prop, spec, person.as_deref());
        let (Some(place), true) = (place, furniture.mesh.triangles() + mesh.triangles() <= most) else {
            furniture.left_out += 1;
            continue;
        };
        let mut here = Mesh::default();
        here.append(mesh, place);
        // Nothing is strewn on what he holds, nor on lamps, nor on what somebody wrote to be read.
        let untouched = prop.held.is_some() || TO_BE_READ.contains(&prop.kind.as_str());
        if untouched || here.surfaces.contains(&Surface::Shade) {
            field.add_untouched(&here);
        } else {
            field.add_standing(&scatter::bearing(&prop.kind, mesh, &here.positions), spec.ratio);
        }
        // What a hand moves is his, everything else the room's.
        let taken = match (prop.held, person.as_deref_mut()) {
            (Some(hand), Some(person)) => person.take(&here, hand),
            _ => false,
        };
        if !taken {
            furniture.mesh.append(&here, Affine3A::IDENTITY);
        }
    }
    furniture
}

/// From a prop's own axes to the room's; none if it is held and nobody is there to hold it.
fn place(prop: &Placed, spec: &RoomSpec, person: Option<&FigureMesh>) -> Option<Affine3A> {
    let Some(hand) = prop.held else {
        return Some(leant(clear(prop.at, spec), prop.turn, prop.tilt, prop.scale));
    };
    let (person, (_, _, turn)) = (person?, spec.figure.as_ref()?);
    let at = match hand {
        Hand::Left => person.left_hand,
        Hand::Right => person.right_hand,
        Hand::Both => (person.left_hand + person.right_hand) / 2.0,
    };
    let at = at + Quat::from_rotation_y(*turn) * prop.at;
    Some(leant(at, turn + prop.turn, prop.tilt, prop.scale))
}

/// A hair above the mats' borders for what stands on the floor, so that the two do not flicker.
fn clear(at: Vec3, spec: &RoomSpec) -> Vec3 {
    Vec3::new(at.x, at.y.max(0.0015 * spec.ratio), at.z)
}

#[cfg(test)]
pub(crate) mod tests;
