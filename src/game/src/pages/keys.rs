//! Keys that act on a page wherever the focus is, the same in the browser and natively. Tab and Enter are not here:
//! every action is a real, focusable control already.

use story::command::{Command, TEACH_KEYS};
use story::page::{Action, Page, Role};

use super::controls;

/// The keys there are, small letters for both.
const NAMES: [&str; 26] = [
    "ArrowUp",
    "ArrowDown",
    "ArrowLeft",
    "ArrowRight",
    "w",
    "a",
    "s",
    "d",
    "Escape",
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "n",
    "b",
    "PageDown",
    "PageUp",
    "f",
    "t",
    "q",
    "v",
];

/// Actions that the keys of going on and back do first, where a page has them: what comes in parts is gone through, and who is
/// elsewhere comes back, before the plan goes on.
const FIRST: [(&str, &str); 6] = [
    ("n", "workshop-part-on"),
    ("PageDown", "workshop-part-on"),
    ("b", "workshop-part-back"),
    ("PageUp", "workshop-part-back"),
    ("n", "workshop-again"),
    ("PageDown", "workshop-again"),
];

/// The keys that do something on this page, small letters and capitals.
pub fn of(page: &Page) -> impl Iterator<Item = String> {
    let both =
        |name: &str| if name.len() == 1 { vec![name.to_owned(), name.to_uppercase()] } else { vec![name.into()] };
    let mut names: Vec<String> =
        NAMES.iter().filter(|name| command(page, name).is_some()).flat_map(|name| both(name)).collect();
    names.dedup();
    names.into_iter()
}

/// What the key of this name does on this page, if anything. Names are those of `KeyboardEvent.key`.
#[must_use]
pub fn command(page: &Page, key: &str) -> Option<Command> {
    match key {
        "ArrowUp" | "w" | "W" => first(page, Role::Onward),
        "ArrowRight" | "d" | "D" => named(page, "outside-next"),
        "ArrowLeft" | "a" | "A" => named(page, "outside-previous"),
        "ArrowDown" | "s" | "S" => back(page),
        "Escape" => back(page).or_else(|| teaching(page, key)),
        "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" => {
            let place = key.parse::<usize>().ok()?;
            numbered(page).nth(place - 1).filter(|action| action.closed.is_none()).map(|action| action.command.clone())
        }
        _ => teaching(page, key),
    }
}

/// What a key does in the window with the picture: what its page offers, or what the facilitator's does. A lesson goes on
/// with a keyboard alone, and with no second window.
#[must_use]
pub fn with_picture(page: &Page, presenter: Option<&Page>, key: &str) -> Option<Command> {
    command(page, key).or_else(|| teaching(presenter?, key))
}

fn teaching(page: &Page, key: &str) -> Option<Command> {
    let key = if key.len() == 1 { key.to_ascii_lowercase() } else { key.to_owned() };
    let first = FIRST.iter().filter(|(name, _)| *name == key).find_map(|(_, first)| named(page, first));
    if first.is_some() {
        return first;
    }
    let (_, teach) = TEACH_KEYS.iter().find(|(name, _)| *name == key)?;
    let wanted = Command::Teach(teach.clone());
    controls::actions(page).find(|action| action.command == wanted && action.closed.is_none()).map(|_| wanted)
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
    use story::command::Teach;
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
            large: false,
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
    fn a_facilitators_keys_do_what_the_page_offers_and_nothing_else() {
        let teach = |id: &str, teach: Teach| Action { command: Command::Teach(teach), ..option(id, None) };
        let page = page(vec![teach("on", Teach::On), teach("freeze", Teach::Freeze)]);
        for (key, teach) in [("n", Teach::On), ("N", Teach::On), ("PageDown", Teach::On), ("f", Teach::Freeze)] {
            assert_eq!(command(&page, key), Some(Command::Teach(teach)), "{key}");
        }
        assert_eq!((command(&page, "b"), command(&page, "t")), (None, None));
        let audience = tests::page(vec![option("a", None)]);
        assert_eq!(with_picture(&audience, Some(&page), "f"), Some(Command::Teach(Teach::Freeze)));
        assert_eq!(with_picture(&audience, Some(&page), "1"), Some(Command::Choose("a".into())));
        assert_eq!(with_picture(&audience, None, "f"), None);
        assert_eq!(of(&page).collect::<Vec<_>>(), ["1", "2", "n", "N", "PageDown", "f", "F"]);
    }

    #[test]
    fn who_has_gone_elsewhere_comes_back_before_the_plan_goes_on() {
        let teach =
            |id: &str, teach: Teach| Action { id: id.into(), command: Command::Teach(teach), ..option(id, None) };
        let page = page(vec![teach("workshop-again", Teach::Again), teach("workshop-on", Teach::On)]);
        assert_eq!(command(&page, "PageDown"), Some(Command::Teach(Teach::Again)));
        assert_eq!(command(&page, "b"), None);
        let covered = tests::page(vec![teach("workshop-uncover", Teach::LookUp)]);
        assert_eq!(with_picture(&tests::page(vec![]), Some(&covered), "Escape"), Some(Command::Teach(Teach::LookUp)));
        assert_eq!(with_picture(&tests::page(vec![]), Some(&covered), "ArrowDown"), None);
    }

    #[test]
    fn an_arrow_never_chooses() {
        assert_eq!(command(&page(vec![option("a", None)]), "ArrowUp"), None);
    }
}
