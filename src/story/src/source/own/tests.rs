//! Packs that people bring, wherever they lie among their files, and what keeps others out.

use super::*;
use crate::generate;

/// The files of a pack of three rooms, without the folder they lie in.
fn pack() -> Vec<(String, Vec<u8>)> {
    let files = generate::pack(3);
    let own = files.iter().filter_map(|(name, bytes)| Some((name.strip_prefix("generated/")?, bytes)));
    own.map(|(name, bytes)| (name.to_owned(), bytes.to_vec())).collect()
}

fn within(folder: &str) -> Vec<(String, Vec<u8>)> {
    pack().into_iter().map(|(name, bytes)| (format!("{folder}{name}"), bytes)).collect()
}

/// Our levels: a pack of two rooms, of this id.
fn shelf(id: &str) -> Shelf {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap().replace("\"generated\"", &format!("\"{id}\""));
    let mut shipped = Files::default();
    for (name, bytes) in generate::pack(2).iter() {
        shipped.insert(name.replace("generated/", &format!("{id}/")), text(bytes));
    }
    Shelf::new(shipped)
}

fn ids(loaded: &Loaded) -> Vec<(&str, usize)> {
    loaded.library.packs.iter().map(|pack| (pack.id.as_str(), pack.rooms.len())).collect()
}

#[test]
fn a_pack_is_found_wherever_it_lies() {
    for folder in ["", "generated/", "my-copy/levels/generated/", "levels/generated/", "levels/"] {
        let own = gather("generated.zip", within(folder)).unwrap();
        assert_eq!(own.packs, ["generated"], "{folder}");
        assert!(
            own.files.get("generated/pack.ron").is_some() && own.files.len() == 6,
            "{folder}: {:?}",
            own.files.len()
        );
    }
}

#[test]
fn a_pack_stands_beside_ours_and_is_marked() {
    let mut shelf = shelf("ours");
    shelf.put(gather("generated.zip", pack()));
    let loaded = shelf.load(&generate::vocabulary());
    assert_eq!(loaded.problems, []);
    assert_eq!(ids(&loaded), [("ours", 2), ("generated", 3)]);
    assert_eq!(loaded.library.own, BTreeSet::from(["generated".to_owned()]));
    assert_eq!(loaded.library.start, "ours");
}

#[test]
fn a_pack_of_our_id_takes_the_place_of_ours_unless_it_is_broken() {
    let mut shelf = shelf("generated");
    shelf.put(gather("generated.zip", pack()));
    assert_eq!(ids(&shelf.load(&generate::vocabulary())), [("generated", 3)]);
    let mut broken = pack();
    broken.iter_mut().find(|(name, _)| name == "rooms/r2.ron").unwrap().1 = b"Room(".to_vec();
    shelf.put(gather("generated.zip", broken));
    let loaded = shelf.load(&generate::vocabulary());
    assert_eq!(ids(&loaded), [("generated", 2)]);
    assert!(loaded.library.own.is_empty());
    assert_eq!(
        loaded.problems[0].to_string().lines().next(),
        Some("generated/rooms/r2.ron:1:5: this `(` is never closed")
    );
}

#[test]
fn words_and_places_to_turn_to_stay_ours() {
    let mut files = within("levels/generated/");
    files.push(("levels/help.ron".into(), b"Help(entries: [])".to_vec()));
    files.push(("levels/text/en.ftl".into(), b"title = Another\n".to_vec()));
    files.push(("levels/index.ron".into(), b"Index(start: \"x\", packs: [])".to_vec()));
    let own = gather("x.zip", files).unwrap();
    assert!(own.files.iter().all(|(name, _)| name.starts_with("generated/")));
}

#[test]
fn what_is_no_pack_is_refused_and_what_was_there_stays() {
    let mut shelf = shelf("ours");
    shelf.put(gather("generated.zip", pack()));
    shelf.put(gather("photos", vec![("a.ron".into(), b"x".to_vec())]));
    let loaded = shelf.load(&generate::vocabulary());
    assert_eq!(ids(&loaded), [("ours", 2), ("generated", 3)]);
    assert_eq!(
        loaded.problems[0].to_string(),
        "photos:1:1: there is no pack in it\n    A pack is a folder with a file pack.ron."
    );
}

#[test]
fn what_is_too_much_is_refused() {
    let files = |count: usize, bytes: usize| (0..count).map(|n| (format!("a/{n}.ron"), vec![b' '; bytes])).collect();
    let why = |files| gather("x", files).unwrap_err()[0].message.clone();
    assert_eq!(why(files(MOST_FILES + 1, 1)), format!("there are {} files", MOST_FILES + 1));
    assert_eq!(why(files(13, 1 << 20)), "there are 13 MB");
    assert_eq!(why(files(1, MAX_FILE_BYTES + 1)), "this file is larger than 1 MB");
    let two = vec![("a/pack.ron".to_owned(), vec![]), ("b/a/pack.ron".to_owned(), vec![])];
    assert_eq!(why(two), "there are two packs \"a\"");
}

#[test]
fn a_pack_that_is_far_too_much_is_refused_with_its_reasons() {
    let mut files = pack();
    let room = &mut files.iter_mut().find(|(name, _)| name == "rooms/r2.ron").unwrap().1;
    let text = String::from_utf8(room.clone()).unwrap();
    let deep = format!("{}Always{}", "Not(".repeat(40), ")".repeat(40));
    let lamp = "(at: (0.0, 0.5, 0.5), color: \"#ffffff\"),";
    let text = text.replacen("lamps: [", &format!("lamps: [{}", lamp.repeat(200)), 1);
    assert!(text.contains(lamp), "{text}");
    let text =
        text.replacen("furniture: [", &format!("furniture: [(kind: \"futon\", at: (0.5, 0.0, 0.5), when: {deep}),"), 1);
    *room = text.into_bytes();
    let mut shelf = shelf("ours");
    let own = gather("generated.zip", files).unwrap();
    assert_eq!(too_much(&own.files, "generated").len(), 2, "it is not to be worked on either");
    assert_eq!(too_much(&gather("generated.zip", pack()).unwrap().files, "generated"), []);
    shelf.put(Ok(own));
    let loaded = shelf.load(&generate::vocabulary());
    assert_eq!(ids(&loaded), [("ours", 2)]);
    let said: Vec<&str> = loaded.problems.iter().map(|problem| problem.message.as_str()).collect();
    assert!(said.iter().any(|message| message.ends_with("are too many")), "{said:?}");
    assert!(said.contains(&"conditions lie in one another 41 deep"), "{said:?}");
}

#[test]
fn a_room_with_two_thousand_pieces_of_furniture_is_refused_before_it_takes_seconds_to_build() {
    let mut files = pack();
    let room = &mut files.iter_mut().find(|(name, _)| name == "rooms/r2.ron").unwrap().1;
    let chest = "(kind: \"futon\", at: (0.5, 0.0, 0.5)),".repeat(1900);
    *room = String::from_utf8(room.clone())
        .unwrap()
        .replacen("furniture: [", &format!("furniture: [{chest}"), 1)
        .into_bytes();
    let mut shelf = shelf("ours");
    shelf.put(gather("generated.zip", files));
    let loaded = shelf.load(&generate::vocabulary());
    assert_eq!(ids(&loaded), [("ours", 2)]);
    assert!(loaded.problems.iter().any(|problem| problem.hint == "400 are the most."), "{:?}", loaded.problems);
}

/// The pack with everything in German.
fn german(mut files: Vec<(String, Vec<u8>)>) -> Vec<(String, Vec<u8>)> {
    for (name, bytes) in &mut files {
        if name == "pack.ron" {
            let text = String::from_utf8(bytes.clone()).unwrap();
            *bytes = text.replace("languages: [\"en\"]", "languages: [\"de\"]").into_bytes();
        }
        *name = name.replace("text/en.ftl", "text/de.ftl");
    }
    files
}

#[test]
fn a_pack_in_a_language_that_the_program_lacks_is_played_with_a_warning() {
    let mut shelf = shelf("ours");
    shelf.put(gather("generated.zip", german(pack())));
    let loaded = shelf.load(&generate::vocabulary());
    assert_eq!(ids(&loaded), [("ours", 2), ("generated", 3)]);
    let said: Vec<String> = loaded.problems.iter().map(ToString::to_string).collect();
    let place = "generated/pack.ron";
    assert!(said.len() == 1 && !loaded.problems[0].is_error() && said[0].starts_with(place), "{said:?}");
    assert!(said[0].contains("no words of its own in \"de\": titles and buttons are in"), "{said:?}");
}

#[test]
fn what_was_wrong_with_a_pack_goes_when_the_next_one_is_brought() {
    let mut shelf = shelf("ours");
    let mut broken = pack();
    broken.iter_mut().find(|(name, _)| name == "rooms/r2.ron").unwrap().1 = b"Room(".to_vec();
    shelf.put(gather("first", broken.into_iter().map(|(name, bytes)| (format!("first/{name}"), bytes)).collect()));
    let loaded = shelf.load(&generate::vocabulary());
    assert!(!loaded.problems.is_empty() && loaded.library.own.is_empty(), "{:?}", loaded.problems);
    shelf.put(gather("generated.zip", pack()));
    let loaded = shelf.load(&generate::vocabulary());
    assert_eq!(loaded.problems, []);
    assert_eq!(ids(&loaded), [("ours", 2), ("generated", 3)]);
}
