//! Random facilitators: nothing panics, every page is sound, there is always a way to finish, and the private ride stays.

use proptest::prelude::*;

use super::workshop::presenter;
use super::*;
use crate::command::Teach;
use crate::page::FieldKind;
use crate::session::workshop::Screen;

/// Everything the two pages offer.
fn offered(session: &Session, typed: u32) -> Vec<Command> {
    let mut commands = Vec::new();
    for page in std::iter::once(session.page()).chain(session.presenter()) {
        let mut add = |actions: &[Action]| {
            let open = actions.iter().filter(|action| action.closed.is_none());
            commands.extend(open.map(|action| action.command.clone()));
        };
        add(&page.actions);
        add(&page.anywhere);
        for block in page.all_blocks() {
            match block {
                Block::Actions(actions) => add(actions),
                Block::Field(field) => {
                    let FieldKind::Number { most } = field.kind;
                    let typed = [String::new(), (typed % (most + 2)).to_string(), "x".to_owned()];
                    add(&typed.map(|typed| Action {
                        id: String::new(),
                        label: String::new(),
                        command: Command::Fill(field.id.clone(), typed),
                        role: Role::Aside,
                        closed: None,
                    }));
                }
                _ => {}
            }
        }
    }
    commands
}

/// A fresh window that is handed the lesson shows the same pages, but for what is not handed on: settings, support, having
/// left.
fn goes_on_elsewhere(session: &Session) -> Result<(), TestCaseError> {
    let kept = session.lesson_to_keep().expect("a lesson runs");
    let mut fresh = begun();
    let taken = fresh.handle(Command::Teach(Teach::TakeUp(kept.clone())));
    prop_assert_eq!(taken.last(), Some(&Event::Presenter));
    prop_assert_eq!(fresh.lesson_to_keep(), Some(kept));
    if !session.stack.iter().any(|view| matches!(view, View::Settings | View::Support | View::Left)) {
        prop_assert_eq!(fresh.page(), session.page());
        prop_assert_eq!(fresh.presenter(), session.presenter());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_facilitator_gets_stuck_or_touches_the_private_ride(
        plan in prop_oneof![Just(None), Just(Some("lesson")), Just(Some("few"))],
        moves in prop::collection::vec((any::<prop::sample::Index>(), 0u32..2000, 0.0f32..40.0), 1..80),
    ) {
        let mut session = begun();
        ride_on(&mut session);
        send(&mut session, &[Command::Settings, Command::Title]);
        let save = session.save();
        session.handle(Command::Workshop);
        session.handle(Command::Teach(Teach::Begin(plan.map(Into::into))));
        for (pick, typed, seconds) in moves {
            let page = session.page();
            is_sound(&page);
            is_sound(&presenter(&session));
            let commands = offered(&session, typed);
            let ways_on = commands.iter().filter(|command| !matches!(command, Command::Teach(Teach::Finish)));
            let commands: Vec<Command> = ways_on.cloned().collect();
            let command = commands[pick.index(commands.len())].clone();
            let events = session.handle(command.clone());
            prop_assert_eq!(events.iter().filter(|event| **event == Event::Page).count(), 1, "{:?}", command);
            prop_assert!(!events.contains(&Event::Save), "{:?}", command);
            prop_assert_eq!(session.save(), save.clone());
            session.tick(seconds);
            goes_on_elsewhere(&session)?;
            let lesson = session.lesson().expect("a lesson runs");
            prop_assert!(lesson.vote.is_some() || lesson.screen != Screen::Vote, "{:?}", command);
            let covers = lesson.vote.is_none() || lesson.beside.is_some();
            prop_assert!(covers || lesson.screen != Screen::Room, "{:?}: nobody sees the vote", command);
            // The lesson, the set from outside, the way to its end, support, settings, having left.
            prop_assert!(session.stack.len() <= 6, "{:?}", session.stack);
        }
        if session.is_away() {
            session.handle(Command::Return);
        }
        if session.handle(Command::Teach(Teach::Finish)).is_empty() {
            session.handle(Command::Teach(Teach::Close));
            prop_assert!(!session.handle(Command::Teach(Teach::Finish)).is_empty());
        }
        prop_assert_eq!(session.save(), save);
        prop_assert_eq!(session.presenter(), None);
    }
}
