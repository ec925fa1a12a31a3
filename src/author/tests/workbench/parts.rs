//! Rooms, things, options and words that are added and taken out, and where problems belong.

use author::schema::Names;
use author::{Belongs, Edit, Id, Place, Value, Workbench};
use story::generate;
use story::journey::Stand;
use story::page::Way;

use crate::common::{assert_same, open, texts};

#[test]
fn a_new_room_can_be_played_at_once_wherever_it_stands() {
    for pack in ["one-day", "no-reason"] {
        let rooms = open(pack).rooms();
        for after in [None, rooms.get(2), rooms.last()] {
            let mut workbench = open(pack);
            let before = texts(&workbench);
            let edit = Edit::AddRoom { id: "attic".into(), after: after.map(|(id, _)| id.clone()) };
            workbench.apply(&edit).expect("it can be added");
            workbench.check();
            let errors: Vec<_> = workbench.problems().iter().filter(|problem| problem.problem.is_error()).collect();
            // The short journey, and a plan for teaching with rooms of its own, begin in the first room and end in the last.
            assert!(errors.is_empty() && workbench.is_playable(), "{errors:#?}");
            assert_eq!(workbench.rooms().len(), rooms.len() + 1);
            let languages = workbench.languages();
            assert!(languages.iter().all(|language| workbench.words_of(language, "attic", Some("in")).is_some()));
            workbench.apply(&Edit::DropRoom("attic".into())).expect("it can be taken out");
            assert_same(&texts(&workbench), &before);
        }
    }
}

#[test]
fn a_room_that_is_taken_out_leaves_a_track_and_names_what_still_refers_to_it() {
    let mut workbench = open("no-reason");
    let rooms = workbench.rooms();
    let (id, file) = rooms[4].clone();
    workbench.apply(&Edit::DropRoom(id.clone())).expect("it can be taken out");
    assert_eq!((workbench.text(&file), workbench.rooms().len()), (None, rooms.len() - 1));
    workbench.check();
    let track = |problem: &author::Placed| {
        ["doorways", "this room says it has place", "opening"]
            .iter()
            .any(|words| problem.problem.message.contains(words))
    };
    assert!(
        !workbench.problems().iter().any(track),
        "{:#?}",
        workbench.problems().iter().find(|problem| track(problem))
    );
    let gone = format!("there is no room \"{id}\"");
    let named: Vec<_> = workbench.problems().iter().filter(|problem| problem.problem.message == gone).collect();
    assert!(
        !named.is_empty() && named.iter().all(|problem| matches!(problem.belongs, Belongs::Value(_))),
        "{named:#?}"
    );
    assert!(workbench.changed().any(|(name, text)| name == file && text.is_none()));
    let last = workbench.rooms().pop().expect("a room").0;
    workbench.apply(&Edit::DropRoom(last)).expect("the last one, too");
    let (_, end) = workbench.rooms().pop().expect("a room");
    assert_eq!(workbench.value(&Place::file(&end).field("leave")), None);
}

#[test]
fn parts_come_with_words_and_go_with_them() {
    let mut workbench = open("no-reason");
    let before = texts(&workbench);
    let at = vec![("at".to_owned(), Value::numbers(&[0.25, 0.5, 0.75])), ("close".to_owned(), Value::Number(0.4))];
    let all = [
        (Id::of(Names::Thing, "game", "new-thing"), at),
        (Id::of(Names::Said, "game", "new-words"), vec![]),
        (Id::option("letter", Way::Out, "new-option"), vec![]),
        (Id::new(Names::Cause, "new-cause"), vec![]),
        (Id::new(Names::Trace, "new-trace"), vec![]),
        (Id::new(Names::Support, "new-support"), vec![]),
        (Id::of(Names::Fit, "new-support", "new-fit"), vec![]),
        (Id::of(Names::Fit, "friends", "new-fit"), vec![]),
        (Id::new(Names::Ending, "new-ending"), vec![]),
        (Id::new(Names::Persona, "new-persona"), vec![]),
        (Id::new(Names::Term, "new-term"), vec![]),
    ];
    for (id, with) in &all {
        workbench.apply(&Edit::Add(id.clone(), with.clone())).unwrap_or_else(|refused| panic!("{id:?}: {refused}"));
        assert!(workbench.apply(&Edit::Add(id.clone(), vec![])).is_err(), "{id:?} twice");
    }
    let room = workbench.text("no-reason/rooms/11-game.ron").unwrap_or_default();
    assert!(room.contains("        (id: \"new-thing\", at: (0.25, 0.5, 0.75), close: 0.4),\n    ],"), "{room}");
    workbench.check();
    let missing = |problem: &&author::Placed| problem.problem.message.starts_with("the text");
    assert_eq!(workbench.problems().iter().filter(missing).count(), 0, "{:#?}", workbench.problems());
    for (id, _) in all.iter().rev() {
        workbench.apply(&Edit::Drop(id.clone())).unwrap_or_else(|refused| panic!("{id:?}: {refused}"));
    }
    let now = texts(&workbench);
    for (name, text) in &before {
        assert_eq!(now.get(name), Some(text), "{name}");
    }
}

#[test]
fn a_problem_stands_beside_its_field_and_goes_when_that_is_mended() {
    let mut workbench = open("no-reason");
    let file = "no-reason/rooms/05-letter.ron";
    let place = Place::parse(file, "furniture[3].at").expect("a place");
    let was = workbench.value(&place).expect("it is there");
    // At once, of the room alone; and with all the rest.
    for asks in [false, true] {
        workbench.apply(&Edit::Set(place.clone(), Value::numbers(&[1.4, 0.0, 0.5]))).expect("it can be set");
        if asks {
            workbench.check();
        }
        assert!(workbench.problems_at(&place).next().is_some());
        assert!(workbench.problems_at(&Place::parse(file, "furniture[2]").expect("a place")).next().is_none());
        workbench.apply(&Edit::Set(place.clone(), was.clone())).expect("it can be set back");
        assert_eq!(workbench.problems(), []);
    }
    workbench
        .apply(&Edit::Words { language: "ja".into(), key: "letter--in".into(), attribute: None, words: String::new() })
        .expect("set");
    workbench.check();
    assert_eq!(workbench.problems_of_words("ja", "letter--in", None).count(), 1);
    assert_eq!(workbench.problems_of_words("en", "letter--in", None).count(), 0);
    assert!(!workbench.is_playable() && workbench.playable().is_some(), "the last good one stays");
    workbench.undo();
    workbench.check();
    assert!(workbench.is_playable());
}

#[test]
fn a_ride_begins_in_any_room_with_a_person_who_stands_as_asked() {
    let workbench = open("no-reason");
    for (room, _) in workbench.rooms() {
        for way in [Way::In, Way::Out] {
            let stand = workbench.stand_at(&room, way, 0).expect("it is a room");
            let stand = Stand { traces: vec!["letter-kept".into()], supports: vec![("friends".into(), true)], ..stand };
            let journey = workbench.play_from(&room, way, 0, Some(&stand)).expect("it is a room");
            let there = journey.room().map(|(index, way)| (journey.pack().rooms[index].id.clone(), way));
            assert_eq!(there, Some((room.clone(), way)));
            let now = Stand::of(journey.pack(), journey.state());
            assert_eq!((now.traces, now.supports), (stand.traces, stand.supports));
        }
    }
    assert!(workbench.play_from("none", Way::In, 0, None).is_none());
}

#[test]
fn conditions_and_effects_are_said_in_words() {
    let workbench = open("no-reason");
    let at = |path: &str| {
        workbench.value(&Place::parse("no-reason/rooms/04-exam-desk.ron", path).expect("a place")).expect("it is there")
    };
    let condition = at("coming_out.options[2].when");
    for (language, words) in [("en", "has helped"), ("ja", "助け")] {
        let said = workbench.condition_in_words(language, &condition);
        assert!(said.contains(words) && !said.contains("Helped"), "{said}");
    }
    let said = workbench.effects_in_words("en", &at("going_in.options[0].effects"));
    assert_eq!(said[..2], ["leaves the trace “ranking-kept”", "“No other path” weighs 1 more"]);
    assert!(said.contains(&"energy −5".to_owned()), "{said:?}");
    let new = Value::Call("Trace".into(), vec![Value::text("not-there-yet")]);
    assert_eq!(workbench.condition_in_words("en", &new), "Trace(\"not-there-yet\")");
}

#[test]
fn a_pack_that_somebody_has_brought_along_can_be_played_without_a_place_in_the_index() {
    let mut files = generate::pack(3);
    files.insert("index.ron", "Index(start: \"generated\", packs: [])");
    let alone = Workbench::open(files.clone(), "generated", generate::vocabulary()).expect("it opens");
    assert!(!alone.is_playable());
    let brought = ["generated".to_owned()].into();
    let beside = Workbench::open_beside(files, "generated", brought, generate::vocabulary()).expect("it opens");
    assert!(beside.is_playable(), "{:?}", beside.problems());
}

#[test]
fn a_pack_with_errors_is_still_there_as_it_was_written() {
    let mut workbench = open("one-day");
    let rooms = |workbench: &Workbench| workbench.written().map(|pack| pack.rooms.len());
    assert_eq!(rooms(&workbench), Some(6));
    // A short journey of one room is an error, but one that can be read to the end.
    let short = Place::file(&workbench.pack_file()).field("short");
    let edits = vec![Edit::AddRoom { id: "attic".into(), after: None }, Edit::Set(short, Value::texts(["attic"]))];
    workbench.apply(&Edit::All(edits)).expect("it can be written");
    workbench.check();
    assert!(!workbench.is_playable());
    assert_eq!(rooms(&workbench), Some(7));
    let (_, file) = workbench.rooms()[0].clone();
    workbench.apply(&Edit::File(file, Some("Room(".into()))).expect("it can be written");
    workbench.check();
    assert_eq!(rooms(&workbench), Some(7), "as it was when it could be read last");
}
