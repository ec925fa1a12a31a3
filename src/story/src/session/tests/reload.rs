//! Level files that change while they are played.

use super::*;
use crate::generate;
use crate::source::{self, Files, Loaded};

fn load(files: &Files) -> Loaded {
    source::load(files, &generate::vocabulary())
}

/// A session in the third room of a pack of six.
fn riding() -> (Session, Files) {
    let files = generate::pack(6);
    let mut session = Session::new(Arc::new(load(&files).library), Settings::default(), None, Launch::default());
    send(&mut session, &[Command::Open, Command::Begin]);
    ride_on(&mut session);
    ride_on(&mut session);
    assert_eq!(session.page().room.as_deref(), Some("r3"));
    (session, files)
}

fn edit(files: &mut Files, name: &str, change: impl FnOnce(String) -> String) {
    let text = String::from_utf8(files.get(name).unwrap().to_vec()).unwrap();
    files.insert(name, change(text));
}

/// Ids of the rooms that were made, and the words of a page.
fn words(session: &Session) -> String {
    strings(&session.page()).join("\n")
}

#[test]
fn a_text_that_is_saved_shows_in_the_same_room_and_state() {
    let (mut session, mut files) = riding();
    let before = session.journey().unwrap().clone();
    send(&mut session, &[Command::Onward, Command::History]);
    edit(&mut files, "generated/text/en.ftl", |text| text.replacen("\nr3 = ", "\nr3 = Newly written ", 1));
    assert_eq!(session.reload(load(&files)), [Event::Redress, Event::Page]);
    assert_eq!(session.journey(), Some(&before));
    assert_eq!(session.page().kind, PageKind::History, "pages stay over one another");
    send(&mut session, &[Command::Back, Command::Back]);
    assert!(words(&session).contains("Newly written"), "{}", words(&session));
    assert!(session.problems().is_none());
}

#[test]
fn a_broken_file_is_shown_while_the_last_good_version_goes_on_and_goes_when_it_is_mended() {
    let (mut session, mut files) = riding();
    let page = session.page();
    edit(&mut files, "generated/rooms/r5.ron", |text| text.replacen("size:", "size", 1));
    session.reload(load(&files));
    assert_eq!(session.page(), page);
    let problems = session.problems().expect("they are shown");
    assert!(problems.told[0].place.starts_with("generated/rooms/r5.ron, line"), "{problems:?}");
    assert_eq!(session.handle(Command::FoldProblems), [Event::Page]);
    assert!(session.problems().unwrap().folded);
    session.reload(load(&files));
    assert!(session.problems().unwrap().folded, "what was folded away stays so");
    edit(&mut files, "generated/rooms/r4.ron", |_| String::new());
    session.reload(load(&files));
    assert!(!session.problems().unwrap().folded, "what is new is shown");
    session.reload(load(&generate::pack(6)));
    assert!(session.problems().is_none());
    assert!(session.handle(Command::FoldProblems).is_empty());
}

#[test]
fn many_problems_are_counted() {
    let (mut session, mut files) = riding();
    edit(&mut files, "generated/pack.ron", |text| {
        text.replacen(
            "r2",
            "r20\", \"r21\", \"r22\", \"r23\", \"r24\", \"r25\", \"r26\", \"r27\", \"r28\", \"r29\", \"r2",
            1,
        )
    });
    session.reload(load(&files));
    let problems = session.problems().unwrap();
    assert_eq!(problems.told.len(), 8);
    assert!(problems.more.starts_with("And "), "{}", problems.more);
}

#[test]
fn broken_words_of_the_program_and_a_broken_list_go_on_as_they_were() {
    let (mut session, mut files) = riding();
    let page = session.page();
    edit(&mut files, "text/en.ftl", |text| text.replacen("support = ", "support ", 1));
    files.insert("index.ron", "Index(");
    files.insert("help.ron", "Help(");
    session.reload(load(&files));
    assert_eq!(session.page(), page);
    assert_eq!(session.problems().unwrap().told.len(), 3);
}

#[test]
fn a_room_that_goes_away_leaves_the_ride_in_the_nearest_one() {
    let (mut session, _) = riding();
    let mut files = generate::pack(6);
    // The third room goes; the fourth takes its place on the track.
    edit(&mut files, "generated/pack.ron", |text| text.replacen("\"r3\", ", "", 1));
    edit(&mut files, "generated/rooms/r2.ron", |text| {
        text.replacen("leave: (1.2800, 1.1740)", "leave: (1.1600, 1.0680)", 1)
    });
    for place in 4..=6 {
        let place_of = |n: usize| format!("place: {n},");
        edit(&mut files, &format!("generated/rooms/r{place}.ron"), |text| {
            text.replacen(&place_of(place), &place_of(place - 1), 1)
        });
    }
    let loaded = load(&files);
    assert_eq!(loaded.refused, Vec::<String>::new(), "{:?}", loaded.problems);
    let events = session.reload(loaded);
    assert!(matches!(events[..], [Event::Redress, Event::Ride { from: None, .. }, Event::Page]), "{events:?}");
    let page = session.page();
    assert!(["r2", "r4"].contains(&page.room.as_deref().unwrap()), "{page:?}");
    assert!(page.notice.starts_with("The rooms have changed"), "{}", page.notice);
    is_sound(&page);
}

#[test]
fn a_pack_that_goes_away_while_it_is_played_comes_back_with_its_ride() {
    let (mut session, files) = riding();
    let save = session.save();
    let other = {
        let mut other = Files::default();
        for (name, bytes) in generate::pack(2).iter() {
            let text = String::from_utf8(bytes.to_vec()).unwrap().replace("\"generated\"", "\"other\"");
            other.insert(name.replace("generated/", "other/"), text);
        }
        other
    };
    session.reload(load(&other));
    let page = session.page();
    assert_eq!(page.kind, PageKind::Title);
    assert!(page.notice.contains("generated"), "{}", page.notice);
    assert_eq!(session.save(), save, "nothing of the ride is lost");
    let mut both = files.clone();
    for (name, bytes) in other.iter() {
        both.insert(name, bytes);
    }
    both.insert("index.ron", "Index(start: \"generated\", packs: [\"generated\", \"other\"])");
    session.reload(load(&both));
    send(&mut session, &[Command::Resume]);
    assert_eq!(session.page().room.as_deref(), Some("r3"));
}

#[test]
fn packs_that_were_broken_at_first_or_come_anew_are_played() {
    let mut files = generate::pack(3);
    edit(&mut files, "generated/rooms/r2.ron", |_| "Room(".into());
    let mut session = Session::new(Arc::new(load(&files).library), Settings::default(), None, Launch::default());
    assert_eq!(session.page().kind, PageKind::Problem);
    session.reload(load(&generate::pack(3)));
    assert_eq!(session.page().kind, PageKind::Title);
    send(&mut session, &[Command::Open, Command::Begin]);
    assert_eq!(session.page().room.as_deref(), Some("r1"));
}

#[test]
fn a_ride_through_a_pack_of_ones_own_never_takes_the_place_of_the_saved_one() {
    let (mut session, files) = riding();
    let save = session.save();
    let mut shelf = source::own::Shelf::new(files);
    let own = generate::pack(2);
    let own = own.iter().filter_map(|(name, bytes)| Some((name.strip_prefix("generated/")?, bytes)));
    let own = own.map(|(name, bytes)| (name.to_owned(), String::from_utf8(bytes.to_vec()).unwrap()));
    let own = own.map(|(name, text)| (name, text.replace("\"generated\"", "\"mine\"").into_bytes()));
    shelf.put(source::own::gather("mine", own.collect()));
    let loaded = shelf.load(&generate::vocabulary());
    session.reload(loaded);
    assert!(session.page().notice.contains("A generated pack"), "{}", session.page().notice);
    assert_eq!(session.page().room.as_deref(), Some("r3"), "the ride goes on");
    send(&mut session, &[Command::Settings, Command::Title]);
    let page = session.page();
    assert!(page.actions.iter().any(|a| a.id == "pack-mine" && a.label.starts_with("Your own, not ours")), "{page:?}");
    send(&mut session, &[Command::Pack("mine".into()), Command::Open, Command::Begin]);
    assert_eq!(session.journey().unwrap().pack().id, "mine");
    assert_eq!(session.save(), save);
}

/// Our levels, with a pack of somebody's own called "mine" beside them; its title holds `title`.
fn with_own(session: &mut Session, files: Files, languages: &str) {
    let mut shelf = source::own::Shelf::new(files);
    let own = generate::pack(2);
    let own = own.iter().filter_map(|(name, bytes)| Some((name.strip_prefix("generated/")?, bytes)));
    let own = own.map(|(name, bytes)| (name.to_owned(), String::from_utf8(bytes.to_vec()).unwrap()));
    let own = own.map(|(name, text)| {
        let text = text
            .replace("\"generated\"", "\"mine\"")
            .replace("languages: [\"en\"]", &format!("languages: [\"{languages}\"]"));
        (name.replace("text/en", &format!("text/{languages}")), text.into_bytes())
    });
    shelf.put(source::own::gather("mine", own.collect()));
    session.reload(shelf.load(&generate::vocabulary()));
}

#[test]
fn a_pack_that_was_just_opened_is_played_by_the_first_button() {
    let (mut session, files) = riding();
    with_own(&mut session, files, "en");
    send(&mut session, &[Command::Settings, Command::Title, Command::Own]);
    let first = session.page().actions[0].clone();
    assert_eq!(
        (first.id.as_str(), first.label.as_str(), first.role),
        ("play-mine", "Play “A generated pack”", Role::Onward)
    );
    assert!(session.page().actions.iter().all(|action| action.id != "back" || action.role == Role::Aside));
    send(&mut session, &[first.command]);
    assert_eq!((session.page().kind, session.pack().unwrap().id.as_str()), (PageKind::Note, "mine"));
    send(&mut session, &[Command::Back]);
    let ids: Vec<String> = session.page().actions.into_iter().map(|action| action.id).collect();
    assert_eq!(ids[..2], ["open", "resume"], "{ids:?}");
    assert_eq!(session.page().actions[0].label, "Play “A generated pack”");
}

#[test]
fn the_room_editor_is_offered_beside_packs_of_ones_own_where_there_is_one() {
    let (mut session, _) = riding();
    send(&mut session, &[Command::Settings, Command::Title, Command::Own]);
    let ids = |session: &Session| session.page().actions.into_iter().map(|action| action.id).collect::<Vec<_>>();
    assert_eq!(ids(&session), ["back"]);
    let about = session.page().blocks.len();
    session.set_has_editor();
    session.set_chooses_files();
    assert_eq!(ids(&session), ["own-zip", "own-folder", "own-editor", "back"]);
    assert_eq!(session.page().blocks.len(), about + 1, "it says what the editor is");
}

#[test]
fn whoever_opens_a_pack_in_another_language_is_told_that_the_buttons_stay() {
    let (mut session, files) = riding();
    with_own(&mut session, files, "de");
    assert!(session.page().notice.contains("no words of its own"), "{}", session.page().notice);
}

#[test]
fn the_last_good_version_goes_on_only_where_there_was_one() {
    let (mut session, mut files) = riding();
    let about = |session: &Session| session.problems().expect("there are some").about;
    edit(&mut files, "generated/rooms/r2.ron", |_| "Room(".into());
    session.reload(load(&files));
    assert!(about(&session).contains("goes on.") && about(&session).contains("last version"), "{}", about(&session));
    let mut shelf = source::own::Shelf::new(generate::pack(3));
    shelf.put(source::own::gather("photos", vec![("a.ron".into(), b"x".to_vec())]));
    session.reload(shelf.load(&generate::vocabulary()));
    assert!(!about(&session).contains("last version"), "{}", about(&session));
}
