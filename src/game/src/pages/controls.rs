//! The controls of a page by the ids they have in the DOM, the same in every window that shows it, and what each of them
//! asks for. It draws nothing.

use story::command::Command;
use story::page::{Action, Block, FieldKind, FieldView, Page};

/// The id of an action's button.
#[must_use]
pub fn action_id(action: &Action) -> String {
    format!("action-{}", action.id)
}

/// The id of a value of a setting.
#[must_use]
pub fn setting_id(setting: &str, value: &str) -> String {
    format!("set-{setting}-{value}")
}

/// The id of a field.
#[must_use]
pub fn field_id(field: &str) -> String {
    format!("field-{field}")
}

/// What the button of this id asks for, if the page has it and it is open.
#[must_use]
pub fn pressed(page: &Page, id: &str) -> Option<Command> {
    let action = actions(page).find(|action| action_id(action) == id && action.closed.is_none());
    action.map(|action| action.command.clone()).or_else(|| set(page, id))
}

/// What typing into the field of this id asks for, if the page has it.
#[must_use]
pub fn typed(page: &Page, id: &str, text: &str) -> Option<Command> {
    page.all_blocks().find_map(|block| match block {
        Block::Field(field) if field_id(&field.id) == id => Some(fill(field, text)),
        _ => None,
    })
}

/// What typing into a field asks for. What is no number is told as it was typed: the session says that it does not count.
#[must_use]
pub fn fill(field: &FieldView, text: &str) -> Command {
    Command::Fill(field.id.clone(), text.to_owned())
}

/// How many letters a field takes: one more than its largest number has, so that a number too large is told and not cut.
#[must_use]
pub fn most_letters(field: &FieldView) -> usize {
    let FieldKind::Number { most } = field.kind;
    most.to_string().len() + 1
}

/// All actions of a page, wherever they stand.
pub fn actions(page: &Page) -> impl Iterator<Item = &Action> {
    let inside = page.all_blocks().flat_map(|block| match block {
        Block::Actions(actions) => actions.as_slice(),
        _ => &[],
    });
    inside.chain(&page.actions).chain(&page.anywhere)
}

fn set(page: &Page, id: &str) -> Option<Command> {
    page.all_blocks().find_map(|block| {
        let Block::Setting(setting) = block else { return None };
        let (value, _) = setting.choices.iter().find(|(value, _)| setting_id(&setting.id, value) == id)?;
        Some(Command::Set(setting.id.clone(), value.clone()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use story::page::{Column, PageKind, Role, SettingView};

    fn page() -> Page {
        let action = |id: &str, closed: Option<&str>| Action {
            id: id.into(),
            label: id.into(),
            command: Command::Choose(id.into()),
            role: Role::Aside,
            closed: closed.map(Into::into),
        };
        let field = FieldView {
            id: "votes".into(),
            label: "Votes".into(),
            value: String::new(),
            kind: FieldKind::Number { most: 99 },
        };
        let setting = SettingView {
            id: "motion".into(),
            label: "Motion".into(),
            choices: vec![("cuts".into(), "Cuts".into())],
            value: "full".into(),
        };
        let column = Column { title: "A".into(), blocks: vec![Block::Actions(vec![action("deep", None)])] };
        Page {
            kind: PageKind::Presenter,
            room: None,
            way: None,
            language: "en".into(),
            eyebrow: String::new(),
            title: "Step".into(),
            blocks: vec![Block::Field(field), Block::Setting(setting), Block::Columns(vec![column])],
            actions: vec![action("on", None), action("shut", Some("too tired"))],
            anywhere: vec![action("support", None)],
            notice: String::new(),
            large: false,
        }
    }

    #[test]
    fn every_open_control_asks_for_its_command_and_a_closed_one_for_nothing() {
        let page = page();
        for id in ["on", "deep", "support"] {
            assert_eq!(pressed(&page, &format!("action-{id}")), Some(Command::Choose(id.into())), "{id}");
        }
        assert_eq!(pressed(&page, "action-shut"), None);
        assert_eq!(pressed(&page, "set-motion-cuts"), Some(Command::Set("motion".into(), "cuts".into())));
        assert_eq!(pressed(&page, "set-motion-fast"), None);
    }

    #[test]
    fn only_a_field_of_the_page_is_typed_into() {
        assert_eq!(typed(&page(), "field-votes", "12"), Some(Command::Fill("votes".into(), "12".into())));
        assert_eq!(typed(&page(), "field-votes", "１2n"), Some(Command::Fill("votes".into(), "１2n".into())));
        assert_eq!(typed(&page(), "field-other", "12"), None);
    }
}
