//! What loading keeps, leaves out and asks for.

use proptest::prelude::*;

use super::*;
use crate::generate;

fn load_generated(change: impl FnOnce(&mut Files)) -> Loaded {
    let mut files = generate::pack(3);
    change(&mut files);
    load(&files, &generate::vocabulary())
}

#[test]
fn a_bad_pack_is_left_out_and_the_good_one_stays() {
    let loaded = load_generated(|files| {
        files.insert("index.ron", "(start: \"generated\", packs: [\"bad\", \"generated\"])");
        files.insert("bad/pack.ron", "Pack(");
    });
    assert_eq!(loaded.refused, ["bad"]);
    assert_eq!(loaded.library.packs.iter().map(|pack| pack.id.as_str()).collect::<Vec<_>>(), ["generated"]);
    assert_eq!(loaded.problems.len(), 1);
    assert_eq!(loaded.problems[0].to_string().lines().next(), Some("bad/pack.ron:1:5: this `(` is never closed"));
}

#[test]
fn nothing_at_all_is_reported_and_survived() {
    let loaded = load(&Files::default(), &Vocabulary::default());
    let places: Vec<&str> = loaded.problems.iter().map(|problem| problem.file.as_str()).collect();
    assert_eq!(places, ["help.ron", "index.ron"]);
    assert!(loaded.library.packs.is_empty());
}

#[test]
fn only_rooms_texts_and_the_like_are_level_files() {
    assert!(
        is_level_file("a/b.ron") && is_level_file("en.ftl") && !is_level_file("README.md") && !is_level_file("ron")
    );
}

#[test]
fn old_help_is_reported_by_the_day() {
    let mut files = Files::default();
    let entry =
        |checked| format!("(country: \"C\", language: \"en\", name: \"N\", about: \"A\", contact: \"1\"{checked})");
    let entries = [entry(", checked: \"2026-05-26\""), entry(", checked: \"2026-05-25\""), entry("")].join(",\n");
    files.insert(HELP, format!("(entries: [\n{entries}])"));
    let found = check::stale_help(&files, "2026-11-22");
    let lines: Vec<String> = found.iter().map(|problem| problem.to_string().lines().take(1).collect()).collect();
    assert_eq!(
        lines,
        [
            "help.ron:1:11: warning: 1 of 3 places to turn to have never been checked",
            "help.ron:3:78: warning: \"N\" was last checked 181 days ago",
        ]
    );
}

#[test]
fn a_pack_takes_facts_from_another_one_in_its_own_language() {
    let mut files = generate::pack(3);
    let read = |name: &str| String::from_utf8(files.get(name).unwrap().to_vec()).unwrap();
    let (shell, texts) = (read("text/en.ftl"), read("generated/text/en.ftl"));
    let pack = read("generated/pack.ron");
    let told = format!("{texts}fact--G-1 = In easy words.\nsource--G = No one.\n");
    let copies: Vec<(String, String)> = (1..=3)
        .map(|place| (format!("easy/rooms/r{place}.ron"), read(&format!("generated/rooms/r{place}.ron"))))
        .collect();
    for (name, text) in copies.into_iter().chain([
        ("index.ron".into(), "(start: \"easy\", packs: [\"easy\", \"generated\"])".into()),
        ("text/en-x-easy.ftl".into(), shell),
        ("generated/pack.ron".into(), pack.replace("[\"en\"]", "[\"en\", \"en-x-easy\"]")),
        ("generated/text/en-x-easy.ftl".into(), told),
        ("easy/pack.ron".into(), pack.replace("\"generated\"", "\"easy\"").replace("\"en\"", "\"en-x-easy\", \"en\"")),
        (
            "easy/evidence.ron".into(),
            "(from: [(pack: \"generated\", facts: [\"G.1\"])], sources: {}, facts: {})".into(),
        ),
        ("easy/text/en-x-easy.ftl".into(), texts.clone()),
        ("easy/text/en.ftl".into(), texts),
    ]) {
        files.insert(name, text);
    }
    let loaded = load(&files, &generate::vocabulary());
    assert_eq!(loaded.problems, []);
    let easy = &loaded.library.packs[0];
    let told = |language: &str| easy.evidence.view("G.1", language, easy.texts.get(language)).unwrap();
    assert_eq!(
        (told("en-x-easy").text.as_str(), told("en").text.as_str()),
        ("In easy words.", "Nothing is stated here.")
    );
    assert!(told("en").source.starts_with("Nobody; this pack is generated"));
    assert!(told("en-x-easy").source.starts_with("No one. · "), "{}", told("en-x-easy").source);
    assert_eq!(crate::texts::facts(&easy.evidence), [], "they are translated where they are written");

    files.insert("index.ron", "(start: \"easy\", packs: [\"easy\"], lenders: [\"generated\"])");
    let loaded = load(&files, &generate::vocabulary());
    assert_eq!((loaded.problems.len(), loaded.library.packs.len()), (0, 1), "a lender is read and not offered");
    assert!(loaded.library.packs[0].evidence.view("G.1", "en", None).is_some());
}

/// Loads hostile files; whatever they are, it must not take long, and what is said must stay readable.
fn survive(what: &str, change: impl FnOnce(&mut Files)) {
    let start = std::time::Instant::now();
    let loaded = load_generated(change);
    assert!(loaded.library.packs.is_empty() && !loaded.problems.is_empty(), "{what}: nothing is said");
    assert!(loaded.problems.len() < 2000, "{what}: {} problems", loaded.problems.len());
    println!("{what}: {:?}, {} problems", start.elapsed(), loaded.problems.len());
    assert!(start.elapsed().as_secs() < 20, "{what} took {:?}", start.elapsed());
}

fn changed(files: &mut Files, name: &str, from: &str, to: &str) {
    let text = String::from_utf8(files.get(name).expect("it is there").to_vec()).expect("it is text");
    assert!(text.contains(from), "{name} has no {from}");
    files.insert(name, text.replacen(from, to, 1));
}

#[test]
fn hostile_files_are_refused_in_time() {
    let (pack, room, evidence, texts) =
        ("generated/pack.ron", "generated/rooms/r2.ron", "generated/evidence.ron", "generated/text/en.ftl");
    survive("very many rooms", |files| changed(files, pack, "\"r3\"", &"\"r1\",".repeat(150_000)));
    survive("very many unknown rooms", |files| {
        let names: String = (0..80_000).map(|name| format!("\"x{name}\",")).collect();
        changed(files, pack, "\"r3\"", &names);
    });
    survive("very many traces, all unknown where they are asked for", |files| {
        let traces: String = (0..60_000)
            .map(|trace| format!("\"t{trace:05}-and-a-long-tail\",").split_at(12).0.to_owned() + "\",")
            .collect();
        changed(files, pack, "\"t0\",", &traces);
        changed(files, room, "Add(Energy, -2)", &"Leave(\"tt000000000\"),".repeat(40_000));
    });
    survive("a long condition", |files| {
        changed(files, room, "Trace(\"t0\")", &format!("Any([{}])", "Trace(\"t0\"),".repeat(70_000)));
    });
    survive("a million props", |files| {
        changed(files, room, "furniture: [", &format!("furniture: [{}", "(kind:\"x\",at:(9,9,9)),".repeat(40_000)));
    });
    survive("very many brackets on one line, and the first is never closed", |files| {
        files.insert(room, format!("Room(furniture: [{}", "(),".repeat(320_000)));
    });
    survive("very many brackets that are closed by others", |files| {
        files.insert(room, format!("Room(furniture: [{}])", "(],".repeat(320_000)));
    });
    survive("very many facts, each twice", |files| {
        let facts: String =
            (0..20_000).map(|fact| format!("\"G.{}\":(source:\"x\",text:\"\"),", fact % 10_000)).collect();
        changed(files, evidence, "\"G.1\":", &format!("{facts}\"G.1\":"));
    });
    survive("facts that all disagree", |files| {
        let ids = "\"G.1\",".repeat(70_000);
        changed(files, evidence, "here.\"", &format!("here.\", disagrees_with: [{ids}]"));
    });
    survive("texts within texts", |files| {
        let long = format!("b = {}\n", "word ".repeat(3_900));
        let many: String = (0..3_000).map(|text| format!("x{text} = {}\n", "{b}".repeat(60))).collect();
        files.insert(texts, long + &many);
    });
    survive("very many texts that are none", |files| files.insert(texts, "a\n".repeat(500_000)));
    survive("very many options", |files| {
        changed(
            files,
            room,
            "going_in: (options: [",
            &format!("going_in: (options: [{}", "(id:\"a\",when:Trace(\"t0\")),".repeat(20_000)),
        );
    });
    survive("supports that try one another", |files| {
        let tries = |other: usize| format!("effects: [{}]", format!("Support(\"s{other}\"),").repeat(40));
        let fit = |id: &str, when: &str, other| {
            format!("(id:\"{id}\",{when}outcome:Helps,{},evidence:[\"G.1\"])", tries(other))
        };
        let support = |n: usize| {
            format!(
                "(id:\"s{n}\",evidence:[\"G.1\"],fits:[{},{}]),",
                fit("a", "when:Cause(\"c\"),", n + 1),
                fit("b", "", n + 1)
            )
        };
        let supports: String = (0..300).map(support).collect();
        changed(
            files,
            pack,
            "supports: [",
            &format!(
                "supports: [(id:\"s300\",evidence:[\"G.1\"],fits:[(id:\"a\",outcome:Helps,evidence:[\"G.1\"])]),{supports}"
            ),
        );
        changed(files, room, "Add(Contact, 1)", "Support(\"s0\")");
    });
}

fn file_names() -> Vec<String> {
    generate::pack(3).iter().map(|(name, _)| name.to_owned()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_bytes_in_any_file_make_it_panic(which in 0usize..9, bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let names = file_names();
        load_generated(|files| files.insert(names[which % names.len()].clone(), bytes));
    }

    #[test]
    fn no_change_of_any_file_makes_it_panic(
        which in 0usize..9,
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0usize..30, "[a-zA-Z(){}\\[\\]:,\"'.0-9 -]{0,8}"), 1..4),
    ) {
        let names = file_names();
        let loaded = load_generated(|files| {
            let name = &names[which % names.len()];
            let mut bytes = files.get(name).unwrap_or_default().to_vec();
            for (at, length, put) in changes {
                let start = at.index(bytes.len().max(1)).min(bytes.len());
                let end = (start + length).min(bytes.len());
                bytes.splice(start..end, put.bytes());
            }
            files.insert(name.clone(), bytes);
        });
        let errors = loaded.problems.iter().any(Problem::is_error);
        prop_assert!(errors || !loaded.library.packs.is_empty(), "a pack is left out without a word");
    }
}
