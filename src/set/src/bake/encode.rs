//! Baked light as bytes: square roots, so that the dark keeps its steps, over a scale for each group.

use glam::Vec3;

use super::points::Points;
use super::{Baked, GROUPS, Groups};

/// Light of a mesh's vertices.
#[derive(Debug, Clone, PartialEq)]
pub struct Light {
    /// For each vertex the four groups sky, lamp, screen, dawn: 255 times the square root of value over scale.
    pub groups: Vec<[u8; GROUPS]>,
    /// For each vertex how free its way to the sun is times how squarely it meets it, 255 is both; the window is not part
    /// of it.
    pub sun: Vec<u8>,
    /// For each vertex its openness, 255 is open: what light without a place is multiplied by.
    pub fill: Vec<u8>,
    /// For each vertex the colour that light by way of others lends it, linear RGB of luminance 1; [`WHITE`] is none.
    pub tint: Vec<[u8; 3]>,
    /// The value that 255 stands for, for each group.
    pub scale: Groups,
}

impl Light {
    /// The value of a group at a vertex, decoded; 0 for one that does not exist.
    #[must_use]
    pub fn value(&self, vertex: usize, group: usize) -> f32 {
        let byte = self.groups.get(vertex).and_then(|g| g.get(group)).copied().unwrap_or(0);
        let root = f32::from(byte) / 255.0;
        root * root * self.scale.get(group).copied().unwrap_or(0.0)
    }

    /// The mean over all vertices of each group, decoded, and of openness.
    #[must_use]
    pub fn mean(&self) -> (Groups, f32) {
        let count = self.groups.len().max(1) as f32;
        let square = |byte: u8| f32::from(byte) * f32::from(byte);
        let sum = |g: usize| self.groups.iter().map(|groups| square(groups[g])).sum::<f32>();
        let groups = std::array::from_fn(|g| sum(g) * self.scale[g] / (count * 255.0 * 255.0));
        (groups, self.fill.iter().map(|fill| f32::from(*fill)).sum::<f32>() / (count * 255.0))
    }
}

/// Share of the points whose light fits the scale; what is brighter (a wall beside a bulb) is cut.
const FITS: f32 = 0.996;
/// The least scale, so that a group without light is zero everywhere.
const LEAST_SCALE: f32 = 1e-4;

/// The byte that stands for 1 in a tint.
pub const WHITE: u8 = 100;

/// What has been found for each point.
pub(super) struct Values<'a> {
    pub light: &'a [Groups],
    pub sun: &'a [f32],
    pub open: &'a [f32],
    pub tint: &'a [Vec3],
}

/// `unseen` are the points that no place on the camera's track sees; empty if that has not been asked.
pub(super) fn encode(points: &Points, values: &Values, unseen: &[bool]) -> Baked {
    let Values { light, sun, open, tint } = values;
    let scale: Groups = std::array::from_fn(|g| scale(light, g));
    let coded: Vec<[u8; GROUPS]> =
        light.iter().map(|groups| std::array::from_fn(|g| byte((groups[g] / scale[g]).max(0.0).sqrt()))).collect();
    let of = |vertices: &[u32]| Light {
        groups: vertices.iter().map(|v| coded[*v as usize]).collect(),
        sun: vertices.iter().map(|v| byte(sun[*v as usize])).collect(),
        fill: vertices.iter().map(|v| byte(open[*v as usize])).collect(),
        tint: vertices
            .iter()
            .map(|v| tint[*v as usize].to_array().map(|c| byte(c * f32::from(WHITE) / 255.0)))
            .collect(),
        scale,
    };
    let figure = points.of_figure.as_ref().map(|(vertices, own)| {
        let mut light = of(vertices);
        for (fill, own) in light.fill.iter_mut().zip(own) {
            *fill = (*fill).min(*own);
        }
        light
    });
    let seen = |vertex: &u32| !unseen.get(*vertex as usize).copied().unwrap_or(false);
    Baked { room: of(&points.of_room), figure, seen: points.of_room.iter().map(seen).collect() }
}

/// A share of 1 as a byte.
pub(crate) fn byte(value: f32) -> u8 {
    (value.clamp(0.0, 1.0) * 255.0).round() as u8
}

fn scale(light: &[Groups], group: usize) -> f32 {
    let mut values: Vec<f32> = light.iter().map(|l| l[group]).filter(|v| *v > 0.0).collect();
    if values.is_empty() {
        return LEAST_SCALE;
    }
    let at = ((values.len() - 1) as f32 * FITS) as usize;
    let (_, value, _) = values.select_nth_unstable_by(at, f32::total_cmp);
    (*value * 1.1).max(LEAST_SCALE)
}
