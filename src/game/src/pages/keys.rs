//! Keys that act on a page wherever the focus is, the same in the browser and natively. Tab and Enter are not here:
//! every action is a real, focusable control already.

use story::command::Command;
use story::page::{Action, Page, Role};

/// What the key of this name does on this page, if anything. Names are those of `KeyboardEvent.key`.
#[must_use]
pub fn command(page: &Page, key: &str) -> Option<Command> {
    match key {
        "ArrowUp" | "w" | "W" => first(page, Role::Onward),
        "ArrowRight" | "d" | "D" => named(page, "outside-next"),
        "ArrowLeft" | "a" | "A" => named(page, "outside-previous"),
        "ArrowDown" | "s" | "S" | "Escape" => back(page),
        "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" => {
            let place = key.parse::<usize>().ok()?;
            numbered(page).nth(place - 1).filter(|action| action.closed.is_none()).map(|action| action.command.clone())
        }
        _ => None,
    }
}

/// The actions that have a number, in order: options, or the things of a room.
pub fn numbered(page: &Page) -> impl Iterator<Item = &Action> {
    page.actions.iter().filter(|action| matches!(action.role, Role::Option | Role::Thing))
}

fn first(page: &Page, role: Role) -> Option<Command> {
    page.actions
        .iter()
        .find(|action| action.role == role && action.closed.is_none())
        .map(|action| action.command.clone())
}

/// What the open action of this id does, if the page has it.
#[must_use]
pub fn named(page: &Page, id: &str) -> Option<Command> {
    let action = page.actions.iter().find(|action| action.id == id && action.closed.is_none());
    action.map(|action| action.command.clone())
}

fn back(page: &Page) -> Option<Command> {
    page.actions.iter().chain(&page.anywhere).find(|a| a.command == Command::Back).map(|a| a.command.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use story::page::{PageKind, Way};

    fn page(actions: Vec<Action>) -> Page {
        Page {
            kind: PageKind::Choice,
            room: Some("suit".into()),
            way: Some(Way::In),
            language: "en".into(),
            eyebrow: String::new(),
            title: "A choice".into(),
            blocks: vec![],
            actions,
            anywhere: vec![],
            notice: String::new(),
        }
    }

    fn option(id: &str, closed: Option<&str>) -> Action {
        Action {
            id: format!("option-{id}"),
            label: id.into(),
            command: Command::Choose(id.into()),
            role: Role::Option,
            closed: closed.map(Into::into),
        }
    }

    #[test]
    fn digits_choose_in_the_order_shown_and_never_what_is_closed() {
        let page = page(vec![option("a", None), option("b", Some("too tired")), option("c", None)]);
        assert_eq!(command(&page, "1"), Some(Command::Choose("a".into())));
        assert_eq!(command(&page, "2"), None);
        assert_eq!(command(&page, "3"), Some(Command::Choose("c".into())));
        assert_eq!(command(&page, "4"), None);
    }

    #[test]
    fn arrows_to_the_sides_move_along_the_set_from_outside_and_nowhere_else() {
        let along = |id: &str, room: &str| Action {
            id: id.into(),
            command: Command::Overlook(room.into()),
            role: Role::Aside,
            ..option(id, None)
        };
        let page = page(vec![along("outside-next", "suit"), along("outside-previous", "desk")]);
        assert_eq!(command(&page, "ArrowRight"), Some(Command::Overlook("suit".into())));
        assert_eq!(command(&page, "ArrowLeft"), Some(Command::Overlook("desk".into())));
        let other = tests::page(vec![option("a", None)]);
        assert_eq!((command(&other, "ArrowRight"), command(&other, "ArrowLeft")), (None, None));
    }

    #[test]
    fn an_arrow_never_chooses() {
        assert_eq!(command(&page(vec![option("a", None)]), "ArrowUp"), None);
    }
}
