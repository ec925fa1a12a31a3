//! The list of what is in the room: in groups by what the level file calls them, each to be folded, and searched by name.
//! It changes nothing but what is chosen.

use bevy_egui::egui::{self, RichText, TextEdit, Ui};
use story::vocabulary::Vocabulary;

use super::panel;
use super::state::Editor;
use super::target::Target;
use super::widgets;

/// How high the list is at most, as a part of the window.
const HEIGHT: f32 = 0.32;

/// What things in a room are grouped by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// The person.
    Figure,
    /// What stands by itself.
    Furniture,
    /// What may lie about.
    Props,
    /// What hangs on a wall.
    Wall,
    /// Things worth looking at.
    Things,
    /// Lamps and the screen.
    Light,
}

impl Group {
    /// All of them, in the order of the list.
    pub const ALL: [Self; 6] = [Self::Figure, Self::Furniture, Self::Props, Self::Wall, Self::Things, Self::Light];

    /// Where something belongs; `kind` is what a piece of furniture is.
    #[must_use]
    pub fn of(target: Target, kind: Option<&str>, vocabulary: &Vocabulary) -> Self {
        let facts = kind.and_then(|kind| vocabulary.props.get(kind));
        match target {
            Target::Figure(_) => Self::Figure,
            Target::Thing(_) => Self::Things,
            Target::Lamp(_) | Target::Screen => Self::Light,
            Target::Prop(_) if facts.is_some_and(|facts| facts.wall) => Self::Wall,
            Target::Prop(_) if facts.is_some_and(|facts| facts.scatter) => Self::Props,
            Target::Prop(_) => Self::Furniture,
        }
    }

    /// The key of its name among the words of the program.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Figure => "editor--field--figure",
            Self::Furniture => "editor--group-furniture",
            Self::Props => "editor--group-props",
            Self::Wall => "editor--group-wall",
            Self::Things => "editor--field--things",
            Self::Light => "editor--light",
        }
    }
}

/// What is left of all things under these groups when only names with this in them are wanted.
#[must_use]
pub fn grouped(all: &[(Target, Group, String)], wanted: &str) -> Vec<(Group, Vec<(Target, String)>)> {
    let wanted = wanted.trim().to_lowercase();
    let of = |group: Group| {
        let own = all.iter().filter(|(_, own, name)| *own == group && name.to_lowercase().contains(&wanted));
        (group, own.map(|(target, _, name)| (*target, name.clone())).collect::<Vec<_>>())
    };
    Group::ALL.into_iter().map(of).filter(|(_, own)| !own.is_empty()).collect()
}

/// Shows the list.
pub fn show(ui: &mut Ui, editor: &mut Editor) {
    let label = editor.words.say("editor--filter");
    let field = ui.add(TextEdit::singleline(&mut editor.filter).hint_text(&label).desired_width(f32::INFINITY));
    widgets::name(&field, &label);
    let all: Vec<(Target, Group, String)> =
        editor.targets().into_iter().map(|target| (target, editor.group_of(target), editor.name_of(target))).collect();
    let groups = grouped(&all, &editor.filter);
    let filtered = !editor.filter.trim().is_empty();
    if groups.is_empty() {
        ui.label(RichText::new(editor.words.say("editor--filter-nothing")).weak());
    }
    let height = ui.ctx().viewport_rect().height() * HEIGHT;
    egui::ScrollArea::vertical().id_salt("things").max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        for (group, own) in groups {
            let wrong = own.iter().filter(|(target, _)| editor.desk.is_wrong(editor.gaze.room, *target)).count();
            let title = format!("{} ({})", editor.words.say(group.word()), own.len());
            let title = match wrong {
                0 => RichText::new(title),
                wrong => RichText::new(format!("{title}  ⚠ {wrong}")).color(panel::inks()[0]),
            };
            // What is searched for is not hidden by a fold.
            let header = egui::CollapsingHeader::new(title).id_salt(("group", group.word())).default_open(true);
            let header = header.open(filtered.then_some(true));
            header.show(ui, |ui| ui.horizontal_wrapped(|ui| entries(ui, editor, &own)));
        }
    });
}

fn entries(ui: &mut Ui, editor: &mut Editor, own: &[(Target, String)]) {
    for (target, name) in own {
        let text = RichText::new(name);
        let wrong = editor.desk.is_wrong(editor.gaze.room, *target);
        let text = if wrong { text.color(panel::inks()[0]) } else { text };
        if ui.selectable_label(editor.chosen == Some(*target), text).clicked() {
            editor.chosen = Some(*target);
        }
    }
}

impl Editor {
    /// The group of something in the room.
    #[must_use]
    pub fn group_of(&self, target: Target) -> Group {
        let index = if let Target::Prop(index) = target { Some(index) } else { None };
        let prop = index.and_then(|index| self.raw()?.furniture.get(index));
        Group::of(target, prop.map(|prop| prop.kind.as_str()), &self.vocabulary)
    }
}

#[cfg(test)]
mod tests {
    use story::page::Way;

    use super::*;

    #[test]
    fn every_kind_of_thing_has_its_group_and_the_filter_takes_away_groups_that_have_nothing() {
        let vocabulary = crate::vocabulary::vocabulary();
        let kind = |wanted: fn(&story::vocabulary::PropFacts) -> bool| {
            vocabulary.props.iter().find(|(_, facts)| wanted(facts)).map(|(kind, _)| kind.clone()).unwrap()
        };
        let all: Vec<(Target, Group, String)> = [
            (Target::Figure(Way::In), None, "The person"),
            (Target::Prop(0), Some(kind(|facts| !facts.wall && !facts.scatter)), "Desk"),
            (Target::Prop(1), Some(kind(|facts| facts.scatter && !facts.wall)), "letter"),
            (Target::Prop(2), Some(kind(|facts| facts.wall)), "wall-clock"),
            (Target::Thing(0), None, "letter"),
            (Target::Lamp(0), None, "Lamp 1"),
            (Target::Screen, None, "Screen"),
        ]
        .into_iter()
        .map(|(target, kind, name)| (target, Group::of(target, kind.as_deref(), &vocabulary), name.to_owned()))
        .collect();
        let counts = |wanted: &str| {
            let groups = grouped(&all, wanted).into_iter();
            groups.map(|(group, own)| (group, own.len())).collect::<Vec<_>>()
        };
        let each = [(Group::Figure, 1), (Group::Furniture, 1), (Group::Props, 1), (Group::Wall, 1), (Group::Things, 1)];
        assert_eq!(counts(""), [each.as_slice(), &[(Group::Light, 2)]].concat());
        assert_eq!(counts(" LETTER"), [(Group::Props, 1), (Group::Things, 1)]);
        assert_eq!(counts("nothing of the kind"), []);
    }
}
