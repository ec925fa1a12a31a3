//! Random commands over sessions: nothing panics, every page is sound, every save brings the same journey back.

use proptest::prelude::*;

use super::*;
use crate::page::Reading;

/// Commands that a page may or may not offer.
fn stray() -> impl Strategy<Value = Command> {
    prop_oneof![
        Just(Command::Open),
        Just(Command::Begin),
        Just(Command::Resume),
        Just(Command::Back),
        Just(Command::Return),
        Just(Command::Title),
        Just(Command::Outside),
        prop::sample::select(Reading::ALL.to_vec()).prop_map(Command::Read),
        "(talk|pass|x)".prop_map(Command::Answer),
        "(one|four|x)".prop_map(Command::Overlook),
        (0usize..40).prop_map(Command::Rewind),
        "[a-z-]{0,6}".prop_map(Command::Look),
        "(stay|go|talk|wait|force|x)".prop_map(Command::Choose),
        "(small|other)".prop_map(Command::Pack),
        ("(text|motion|x)", "(100|cuts|x)").prop_map(|(id, value)| Command::Set(id, value)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_sequence_of_commands_panics_or_loses_the_way(
        moves in prop::collection::vec((any::<prop::sample::Index>(), prop::option::weighted(0.2, stray())), 1..150),
    ) {
        let mut session = session();
        for (pick, stray) in moves {
            let page = session.page();
            is_sound(&page);
            let settings = page.blocks.iter().filter_map(|block| match block {
                Block::Setting(setting) => setting.choices.first().map(|(value, _)| (setting.id.clone(), value.clone())),
                _ => None,
            });
            let sets = settings.map(|(id, value)| Command::Set(id, value));
            let open = page.actions.iter().filter(|action| action.closed.is_none());
            // Things on the page weigh three times as much as what is always there, so that rides get far.
            let offered: Vec<Command> = std::iter::repeat_n(open.map(|action| action.command.clone()), 3)
                .flatten()
                .chain(page.anywhere.iter().map(|action| action.command.clone()))
                .chain(sets)
                .collect();
            let command = stray.unwrap_or_else(|| offered[pick.index(offered.len())].clone());
            let is_offered = offers(&page, &command)
                || session.presenter().is_some_and(|presenter| offers(&presenter, &command));
            let outside = page.actions.iter().any(|action| action.command == Command::Outside);
            prop_assert!(!outside || matches!(page.kind, PageKind::Title | PageKind::Ending), "{:?}", page.kind);
            let events = session.handle(command.clone());
            prop_assert_eq!(!events.is_empty(), is_offered, "{:?}", command);
            if events.is_empty() {
                prop_assert_eq!(session.page(), page);
            } else {
                prop_assert_eq!(events.iter().filter(|event| **event == Event::Page).count(), 1);
            }
            prop_assert!(session.save().chars().count() <= save::MOST_CHARS);
            let again = Session::new(testing::library(), Settings::default(), Some(&session.save()), Launch::default());
            let (journey, settings, ended) = session.private();
            prop_assert!(again.journey() == journey, "the ride is not the same");
            prop_assert_eq!(again.settings(), settings);
            prop_assert_eq!(again.ended, ended);
            prop_assert!(session.stack.len() <= 8);
        }
    }
}
