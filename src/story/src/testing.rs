//! A small pack for unit tests: four rooms, two causes, two supports, an ending by force that leads back. Not shipped.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use crate::journey::Journey;
use crate::model::{
    Cause, Choice, Condition, Effect, Ending, Fit, Meter, Meters, Origin, Outcome, Pack, Room, Support, Term, Thing,
    Workshop, WorkshopAt, WorkshopStep,
};
use crate::page::{Reading, Way};
use crate::raw::{RawDoor, RawRoom};
use crate::report::Report;
use crate::source::{Files, Library};

mod words;

pub(crate) use words::{catalogue, evidence, shell};

/// What was reported, by line and message.
pub(crate) fn placed(report: Report) -> Vec<String> {
    let problems = report.finish(&Files::default());
    problems.iter().map(|problem| format!("{}: {}", problem.line, problem.message)).collect()
}

/// Where the journey begins.
pub(crate) const START: Meters = Meters { energy: 60, shame: 30, trust: 40, contact: 40 };

/// Index of the option by force in room two, on the way out.
pub(crate) const FORCE: usize = 2;

const DRESS: &str = r##"Room(
    id: "ID", place: 1, size: (4.0, 2.5, 5.0), ratio: 1.0, clock: "07:10", enter: (0.9, 1.9),
    stretch: (base: 0.05, shame: -0.002),
    palette: (wall: "#ffffff", low_wall: "#ffffff", ceiling: "#ffffff", post: "#ffffff", tatami: "#ffffff",
              paper: "#ffffff", cloth: "#ffffff", haze: "#ffffff"),
    window: (from: 0.5, to: 0.9, sill: 0.2, head: 0.6, cover: Shoji, open_in: 0.3, open_out: 0.6),
    light: (sky: "#ffffff", dawn: "#ffffff", fill: "#ffffff",
            way_in: (sky: 1.0, lamp: 0.5), way_out: (dawn: 1.0, sky: 0.5, screen: 0.4, exposure: -0.5)),
    furniture: [(kind: "futon", at: (0.5, 0.0, 0.5)), (kind: "tea-cup", at: (0.1, 0.0, 0.5)),
                (kind: "bottle", at: (0.1, 0.0, 0.6))],
    disarray: [(kinds: ["bottle"], amount: (base: 10.0, shame: 0.5), seed: 1),
               (kinds: ["can"], amount: (base: 5000.0, most: 9000.0), seed: 2)],
    figure: (way_in: (pose: "01-in", at: (0.0, 0.0, 0.5)), way_out: (pose: "01-out", at: (0.0, 0.0, 0.5))),
    things: [], going_in: (options: []), coming_out: (options: []),
)"##;

/// The pack.
pub(crate) fn pack() -> Pack {
    let fit = |id: &str, when: Condition, outcome, effects: Vec<Effect>| Fit {
        id: id.into(),
        causes: vec![],
        before: when.clone(),
        when,
        origin: Origin::Pack,
        outcome,
        effects,
        evidence: vec!["T.1".into()],
    };
    let talk = vec![
        fit("heard", Condition::Cause(0, 2), Outcome::Helps, vec![Effect::Leave(1)]),
        fit("early", Condition::AtMost(Meter::Trust, 20), Outcome::DoesNotFitYet, vec![]),
        fit("some", Condition::Always, Outcome::HelpsALittle, vec![]),
    ];
    let force = vec![fit("taken", Condition::Always, Outcome::Harms, vec![Effect::Leave(2)])];
    let support = |id: &str, fits| Support { id: id.into(), evidence: vec!["T.3".into()], fits };
    let cause = |id: &str, contested| Cause { id: id.into(), evidence: vec!["T.2".into()], contested };
    let mut pack = Pack {
        id: "small".into(),
        languages: vec!["en".into()],
        rooms: ["one", "two", "three", "four"].into_iter().enumerate().map(|(index, id)| room(index, id)).collect(),
        causes: vec![cause("home", false), cause("games", true)],
        traces: ["chair", "letter", "taken", "was-taken"].map(Into::into).into(),
        supports: vec![support("talk", talk), support("force", force)],
        endings: endings(),
        door: RawDoor::default(),
        start: START,
        evidence: Arc::new(evidence()),
        texts: Arc::new(BTreeMap::from([("en".to_owned(), catalogue(words::PACK))])),
        glossary: vec![Term { id: "word".into(), evidence: vec!["T.3".into()] }],
        personas: vec![],
        short: None,
        is_short: false,
        workshops: vec![],
    };
    let few = Arc::new(crate::short::of(&pack, &[0, 1, 3]));
    pack.workshops = vec![lesson("lesson", None), lesson("few", Some(few))];
    pack
}

/// A plan with a step of every kind.
fn lesson(id: &str, pack: Option<Arc<Pack>>) -> Workshop {
    let step = |id: &str, at, vote| WorkshopStep {
        id: id.into(),
        minutes: if id == "breathe" { 1 } else { 2 },
        at,
        picture: None,
        look: vec![0],
        vote,
    };
    let steps = vec![
        step("arrive", WorkshopAt::Talk, false),
        step("first", WorkshopAt::Room(0, Way::In), true),
        step("breathe", WorkshopAt::Pause, false),
        step("second", WorkshopAt::Room(2, Way::In), false),
        step("home", WorkshopAt::Room(0, Way::Out), true),
        step("outside", WorkshopAt::Outside, false),
        step("two-ways", WorkshopAt::Compare, false),
        step("words", WorkshopAt::Read(Reading::Glossary), false),
    ];
    Workshop { id: id.into(), minutes: 15, pack, steps }
}

fn endings() -> Vec<Ending> {
    let ending = |id: &str, when, at_door| Ending {
        id: id.into(),
        when,
        at_door,
        back_to: None,
        effects: vec![],
        evidence: vec!["T.3".into()],
        door: None,
    };
    let back = Ending {
        back_to: Some(3),
        effects: vec![Effect::Clear(2), Effect::Leave(3)],
        ..ending("taken", Condition::Trace(2), false)
    };
    let company = ending("company", Condition::AtLeast(Meter::Contact, 45), true);
    vec![back, company, ending("alone", Condition::Always, true)]
}

fn room(index: usize, id: &str) -> Room {
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    let mut dress: RawRoom = options.from_str(&DRESS.replace("ID", id)).expect("the test room parses");
    dress.place = u32::try_from(index + 1).expect("few rooms");
    let thing = |id: &str, when, effects| Thing { id: id.into(), evidence: vec!["T.1".into()], when, effects };
    let option = |id: &str, when, effects| Choice { id: id.into(), when, effects, evidence: vec!["T.2".into()] };
    let tired = vec![Effect::Add(Meter::Energy, -5), Effect::Cause(0, 1)];
    let out = vec![
        option("talk", Condition::Always, vec![Effect::Support(0), Effect::Months(2)]),
        option("wait", Condition::Always, vec![]),
        option("force", Condition::Not(Box::new(Condition::Trace(3))), vec![Effect::Support(1)]),
    ];
    let shamed = vec![Effect::Add(Meter::Shame, 10), Effect::Leave(0), Effect::Months(3), Effect::Cause(1, 1)];
    Room {
        id: id.into(),
        clock: dress.clock.clone(),
        things: vec![
            thing("bed", Condition::Always, vec![Effect::Add(Meter::Energy, 1)]),
            thing("cup", Condition::Way(Way::Out), vec![]),
        ],
        said: Vec::new(),
        going_in: vec![
            option("stay", Condition::Always, tired),
            option("go", Condition::AtLeast(Meter::Energy, 50), shamed),
        ],
        coming_out: out.into_iter().take(if index == 1 { 3 } else { 2 }).collect(),
        dress,
        furniture_when: vec![Condition::Always, Condition::Way(Way::Out), Condition::Trace(0)],
    }
}

/// A library with the pack and the product's own words.
pub(crate) fn library() -> Arc<Library> {
    static LIBRARY: LazyLock<Arc<Library>> = LazyLock::new(|| library_of(vec![shared()]));
    Arc::clone(&LIBRARY)
}

/// The pack, made once.
pub(crate) fn shared() -> Arc<Pack> {
    static PACK: LazyLock<Arc<Pack>> = LazyLock::new(|| Arc::new(pack()));
    Arc::clone(&PACK)
}

/// A library of these packs.
pub(crate) fn library_of(packs: Vec<Arc<Pack>>) -> Arc<Library> {
    let entry = |country: &str, checked: Option<&str>| crate::raw::RawHelpEntry {
        country: country.into(),
        language: "en".into(),
        name: "A line".into(),
        about: "Someone to talk to.".into(),
        contact: "0000".into(),
        checked: checked.map(Into::into),
    };
    Arc::new(Library {
        packs,
        start: "small".into(),
        help: vec![entry("Here", Some("2026-01-01")), entry("There", Some("2026-11-01")), entry("Here", None)],
        shell: BTreeMap::from([("en".to_owned(), Arc::new(shell()))]),
        editor: BTreeMap::new(),
        own: std::collections::BTreeSet::new(),
    })
}

/// A journey after so many looks and choices, drawn from their number.
pub(crate) fn journey_after(moves: usize) -> Journey {
    let mut journey = Journey::new(shared(), 5);
    for turn in 0..moves {
        journey.go_back();
        let open: Vec<usize> =
            journey.options().enumerate().filter(|(_, (_, open))| *open).map(|(index, _)| index).collect();
        let (things, pick) = (journey.things(), turn.wrapping_mul(2_654_435_761) >> 3);
        if turn % 3 == 0 && !things.is_empty() {
            journey.look(things[pick % things.len()]).expect("the thing is there");
        } else if !open.is_empty() {
            journey.choose(open[pick % open.len()]).expect("the option is open");
        }
    }
    journey
}

/// A small deterministic pack's ride to the end, by the first open options, with force once if wanted.
pub(crate) fn ridden(by_force: bool) -> Journey {
    let mut journey = Journey::new(shared(), 5);
    while !journey.is_over() {
        let forced = by_force && journey.room() == Some((1, Way::Out)) && !journey.state().has_trace(3);
        if journey.go_back().is_none() {
            journey.choose(if forced { FORCE } else { 0 }).expect("the option is open");
        }
    }
    journey
}
