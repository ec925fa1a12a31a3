//! Hands on the picture: what lies under the pointer, the outline of what is chosen with its grips and numbers, the ghost
//! of what is dragged, the camera's way. It says what is to change and changes nothing itself.

use bevy::math::{Vec2, Vec3};
use bevy_egui::egui::{self, Color32, CursorIcon, FontId, Pos2, Stroke};
use set::spec::RoomSpec;
use story::raw::RawRoom;
use story::vocabulary::Vocabulary;

use super::eye::Eye;
use super::moves;
use super::target::{Extent, Placement, Target};

/// How large a grip is drawn, and from how far it is taken hold of, points.
const GRIP: (f32, f32) = (7.0, 14.0);
/// Degrees a pixel of drag turns something that is seen from the side.
const DEGREES_PER_POINT: f32 = 0.6;
/// How steeply the eye looks down at least on what is dragged, metres down for each metre away.
const FLATTEST: f32 = 0.15;
/// How far the grip for turning lies before the front of the box, metres beside the ratio.
const BEFORE: f32 = 0.14;

/// What one takes hold of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grip {
    /// The thing itself: across the floor, or along the wall it hangs on.
    Body,
    /// Up and down.
    Up,
    /// About the upright.
    Turn,
    /// Larger and smaller.
    Scale,
}

/// Something that is being dragged.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Drag {
    /// What.
    pub target: Target,
    grip: Grip,
    begun: Placement,
    pointer: Vec2,
    /// Where it would stand if it were let go now.
    pub now: Placement,
}

/// What the hands work on.
pub struct Scene<'a> {
    /// The room as it is written.
    pub raw: &'a RawRoom,
    /// The room as it is built.
    pub spec: &'a RoomSpec,
    /// The kinds of props.
    pub vocabulary: &'a Vocabulary,
    /// The camera.
    pub eye: &'a Eye,
    /// Whether the floor is seen from above, so that a turn follows the pointer.
    pub from_above: bool,
    /// Whether places are to be rounded.
    pub on_grid: bool,
}

impl Scene<'_> {
    /// The boxes of all targets.
    #[must_use]
    pub fn extents(&self, targets: &[Target]) -> Vec<(Target, Extent)> {
        let extent = |target: &Target| Some((*target, target.extent(self.raw, self.spec, self.vocabulary)?));
        targets.iter().filter_map(extent).collect()
    }

    fn extent_at(&self, target: Target, placement: &Placement) -> Option<Extent> {
        let mut raw = self.raw.clone();
        target.put(&mut raw, placement);
        target.extent(&raw, self.spec, self.vocabulary)
    }

    /// The grips of a box, each where it is on the screen.
    #[must_use]
    pub fn grips(&self, target: Target) -> Vec<(Grip, Vec2)> {
        let Some(placement) = target.placement(self.raw) else { return Vec::new() };
        let Some(extent) = target.extent(self.raw, self.spec, self.vocabulary) else { return Vec::new() };
        let (low, high) = (extent.low, extent.high);
        let own = |grip: Grip| match grip {
            Grip::Body => Vec3::ZERO,
            Grip::Up => Vec3::new(0.0, high.y, 0.0),
            Grip::Turn => Vec3::new(0.0, low.y, high.z + BEFORE * self.spec.ratio),
            Grip::Scale => Vec3::new(high.x, high.y, high.z),
        };
        let has = |grip: &Grip| match grip {
            Grip::Body => true,
            // From straight above it would cover the middle, and nothing could be moved.
            Grip::Up => !self.eye.looks_down(),
            Grip::Turn => placement.turn.is_some(),
            Grip::Scale => placement.scale.is_some(),
        };
        let grips = [Grip::Body, Grip::Up, Grip::Turn, Grip::Scale].into_iter().filter(has);
        grips.filter_map(|grip| Some((grip, self.eye.see(extent.frame.transform_point3(own(grip)))?))).collect()
    }

    /// The grip of a box under the pointer; none if there is none so near.
    #[must_use]
    pub fn grip_at(&self, target: Target, pointer: Vec2) -> Option<Grip> {
        let near = |(grip, at): (Grip, Vec2)| (at.distance(pointer) < GRIP.1).then_some((at.distance(pointer), grip));
        self.grips(target).into_iter().filter_map(near).min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, grip)| grip)
    }

    /// Takes hold of something.
    #[must_use]
    pub fn take(&self, target: Target, grip: Grip, pointer: Vec2) -> Option<Drag> {
        let begun = target.placement(self.raw).filter(|placement| !placement.held)?;
        Some(Drag { target, grip, begun, pointer, now: begun })
    }

    /// Where it comes to when the pointer is there.
    #[must_use]
    pub fn drag(&self, drag: &Drag, pointer: Vec2) -> Placement {
        let begun = moves::metres(self.spec, &drag.begun);
        let still = drag.begun;
        match drag.grip {
            Grip::Body => {
                let by = pointer - drag.pointer;
                let to = match self.wall(drag.target) {
                    Some(normal) => self.eye.see(begun).and_then(|at| self.eye.on_plane(at + by, begun, normal)),
                    None => self.across(begun, by),
                };
                to.map_or(drag.now, |to| moves::moved(self.spec, &still, to, self.on_grid))
            }
            Grip::Up => {
                let (_, way) = self.eye.ray(drag.pointer);
                let normal = Vec3::new(way.x, 0.0, way.z).normalize_or(Vec3::Z);
                let Some((from, to)) =
                    self.eye.on_plane(drag.pointer, begun, normal).zip(self.eye.on_plane(pointer, begun, normal))
                else {
                    return still;
                };
                moves::moved(self.spec, &still, begun + Vec3::Y * (to.y - from.y), self.on_grid)
            }
            Grip::Turn => {
                let degrees = self.turn(begun, drag.pointer, pointer);
                moves::turned(&still, still.turn.unwrap_or(0.0) + degrees, self.on_grid)
            }
            Grip::Scale => {
                let Some(foot) = self.eye.see(begun) else { return still };
                let factor = pointer.distance(foot) / drag.pointer.distance(foot).max(1.0);
                moves::scaled(&still, still.scale.unwrap_or(1.0) * factor, self.on_grid)
            }
        }
    }

    /// Where something comes to at its own height when its foot, not what is behind the pointer, goes so far in the picture.
    fn across(&self, foot: Vec3, by: Vec2) -> Option<Vec3> {
        let (eye, _) = self.eye.ray(self.eye.see(foot)?);
        // Near the height of the eye every point of the picture is half a room: there a floor farther below is followed.
        let steep = FLATTEST * (foot - eye).with_y(0.0).length();
        let plane = if (foot.y - eye.y).abs() < steep { eye.y - steep } else { foot.y };
        let (from, way) = self.eye.ray(self.eye.see(foot.with_y(plane))? + by);
        let (_, forward) = self.eye.axes();
        // No farther than the wall ahead, so that nothing goes aside on the way to where it cannot go.
        let (end, ahead) = if forward.z == 0.0 {
            (forward.x * self.spec.size.x / 2.0 - from.x, way.x)
        } else {
            (if forward.z < 0.0 { -self.spec.size.z } else { 0.0 } - from.z, way.z)
        };
        let to_plane = (plane - from.y) / way.y;
        let to_wall = end / ahead;
        let far = match (to_plane > 0.0, to_wall > 0.0) {
            (true, true) => to_plane.min(to_wall),
            (true, false) => to_plane,
            (false, true) => to_wall,
            (false, false) => return None,
        };
        Some((from + way * far).with_y(foot.y))
    }

    /// Which way the wall faces on which something hangs; none for what stands or lies, and as seen from above.
    fn wall(&self, target: Target) -> Option<Vec3> {
        let Target::Prop(index) = target else { return None };
        let prop = self.raw.furniture.get(index)?;
        let hangs = self.vocabulary.props.get(&prop.kind)?.wall && !self.from_above;
        let turn = prop.turn.to_radians();
        hangs.then(|| Vec3::new(turn.sin(), 0.0, turn.cos()))
    }

    /// By how many degrees the pointer has turned something.
    fn turn(&self, about: Vec3, from: Vec2, to: Vec2) -> f32 {
        if !self.from_above {
            return (to.x - from.x) * DEGREES_PER_POINT;
        }
        let angle = |point| {
            let on = self.eye.on_plane(point, about, Vec3::Y)? - about;
            Some(on.x.atan2(on.z))
        };
        angle(from).zip(angle(to)).map_or(0.0, |(from, to): (f32, f32)| (to - from).to_degrees())
    }
}

impl Drag {
    /// Follows the pointer.
    pub fn follow(&mut self, scene: &Scene<'_>, pointer: Vec2) {
        self.now = scene.drag(self, pointer);
    }

    /// Whether it stands elsewhere than where it was taken up.
    #[must_use]
    pub fn has_moved(&self) -> bool {
        self.now != self.begun
    }
}

/// Colours of what is drawn over the picture.
pub struct Inks {
    /// What is chosen.
    pub chosen: Color32,
    /// What the pointer is over.
    pub hovered: Color32,
    /// What has a problem.
    pub wrong: Color32,
    /// The camera's way.
    pub way: Color32,
    /// The ground of words.
    pub paper: Color32,
}

fn at(point: Vec2) -> Pos2 {
    Pos2::new(point.x, point.y)
}

/// Draws the twelve edges of a box.
pub fn outline(painter: &egui::Painter, eye: &Eye, extent: &Extent, stroke: Stroke) {
    let corners = extent.corners();
    for (corner, bit) in (0..8usize).flat_map(|corner| [1, 2, 4].map(|bit| (corner, bit))) {
        if corner & bit == 0
            && let Some((from, to)) = eye.line(corners[corner], corners[corner | bit])
        {
            painter.line_segment([at(from), at(to)], stroke);
        }
    }
}

/// Draws a mark where something has a place but no size.
pub fn spot(painter: &egui::Painter, eye: &Eye, extent: &Extent, target: Target, stroke: Stroke, ground: Color32) {
    let Some(place) = eye.see(extent.foot()).map(at) else { return };
    if matches!(target, Target::Lamp(_)) {
        painter.circle(place, 5.0, ground, stroke);
        for ray in [egui::vec2(9.0, 0.0), egui::vec2(0.0, 9.0), egui::vec2(6.5, 6.5), egui::vec2(6.5, -6.5)] {
            painter.line_segment([place - ray, place - ray * 0.7], stroke);
            painter.line_segment([place + ray * 0.7, place + ray], stroke);
        }
    } else {
        let diamond = [(0.0, -7.0), (7.0, 0.0), (0.0, 7.0), (-7.0, 0.0)].map(|(x, y)| place + egui::vec2(x, y));
        painter.add(egui::Shape::convex_polygon(diamond.to_vec(), ground, stroke));
    }
}

/// Draws the grips of what is chosen.
pub fn grips(painter: &egui::Painter, scene: &Scene<'_>, target: Target, inks: &Inks, hovered: Option<Grip>) {
    let grips = scene.grips(target);
    let body = grips.iter().find(|(grip, _)| *grip == Grip::Body).map(|(_, place)| at(*place));
    for (grip, place) in grips {
        let place = at(place);
        if let Some(body) = body.filter(|_| grip != Grip::Scale && grip != Grip::Body) {
            painter.line_segment([body, place], Stroke::new(1.0, inks.chosen.gamma_multiply(0.7)));
        }
        let fill = if hovered == Some(grip) { inks.chosen } else { inks.paper };
        let stroke = Stroke::new(2.0, inks.chosen);
        match grip {
            Grip::Body => _ = painter.circle(place, 4.0, fill, stroke),
            Grip::Turn => _ = painter.circle(place, GRIP.0, fill, stroke),
            Grip::Scale => {
                let rect = egui::Rect::from_center_size(place, egui::Vec2::splat(GRIP.0 * 1.6));
                painter.rect(rect, 1.0, fill, stroke, egui::StrokeKind::Middle);
            }
            Grip::Up => {
                let arrow = [(-GRIP.0, 4.0), (0.0, -GRIP.0), (GRIP.0, 4.0)].map(|(x, y)| place + egui::vec2(x, y));
                painter.add(egui::Shape::convex_polygon(arrow.to_vec(), fill, stroke));
            }
        }
    }
}

/// Draws where what is dragged would stand.
pub fn ghost(painter: &egui::Painter, scene: &Scene<'_>, drag: &Drag, ink: Color32) {
    if let Some(extent) = scene.extent_at(drag.target, &drag.now) {
        outline(painter, scene.eye, &extent, Stroke::new(2.0, ink));
    }
}

/// Writes a line beside a box, on a ground of its own.
pub fn beside(painter: &egui::Painter, eye: &Eye, extent: &Extent, words: &str, inks: &Inks) {
    let points: Vec<Vec2> = extent.corners().iter().filter_map(|corner| eye.see(*corner)).collect();
    let (Some(right), Some(top)) = (
        points.iter().map(|point| point.x).max_by(f32::total_cmp),
        points.iter().map(|point| point.y).min_by(f32::total_cmp),
    ) else {
        return;
    };
    let clip = painter.clip_rect().shrink(8.0);
    let galley = painter.layout_no_wrap(words.to_owned(), FontId::proportional(14.0), inks.chosen);
    let wide = galley.size();
    let place = Pos2::new(
        (right + 12.0).clamp(clip.left(), (clip.right() - wide.x).max(clip.left())),
        (top - wide.y - 6.0).clamp(clip.top(), (clip.bottom() - wide.y).max(clip.top())),
    );
    painter.rect_filled(egui::Rect::from_min_size(place, wide).expand(5.0), 4.0, inks.paper.gamma_multiply(0.9));
    painter.galley(place, galley, inks.chosen);
}

/// Draws the camera's way as a dashed line, with the width it needs on the floor.
pub fn camera_way(painter: &egui::Painter, eye: &Eye, way: &[Vec3], half_width: f32, inks: &Inks) {
    let stroke = Stroke::new(1.5, inks.way);
    for pair in way.windows(2).step_by(2) {
        if let Some((from, to)) = eye.line(pair[0], pair[1]) {
            painter.line_segment([at(from), at(to)], stroke);
        }
    }
    let thin = Stroke::new(1.0, inks.way.gamma_multiply(0.6));
    let (Some(first), Some(last)) = (way.first(), way.last()) else { return };
    for side in [-half_width, half_width] {
        let on_floor = |place: &Vec3| Vec3::new(side, 0.003, place.z);
        if let Some((from, to)) = eye.line(on_floor(first), on_floor(last)) {
            painter.line_segment([at(from), at(to)], thin);
        }
    }
}

/// The pointer's shape over a grip.
#[must_use]
pub fn cursor(grip: Grip) -> CursorIcon {
    match grip {
        Grip::Body => CursorIcon::Move,
        Grip::Up => CursorIcon::ResizeVertical,
        Grip::Turn => CursorIcon::ResizeHorizontal,
        Grip::Scale => CursorIcon::ResizeNeSw,
    }
}

/// What is written beside what is chosen.
#[must_use]
pub fn numbers(placement: &Placement) -> String {
    let (across, up, along) = placement.at;
    let mut line = format!("{across} · {up} · {along}");
    if let Some(turn) = placement.turn {
        line.push_str(&format!("   {turn}°"));
    }
    if let Some(scale) = placement.scale.filter(|scale| (*scale - 1.0).abs() > f32::EPSILON) {
        line.push_str(&format!("   ×{scale}"));
    }
    line
}
