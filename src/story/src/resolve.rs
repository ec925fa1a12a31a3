//! Turns a pack as it was written into one whose every id exists: first all names, then all references. It reports
//! every name that does not hold; what such a pack then is does not matter, because it is left out.

mod again;
mod names;
mod refs;
mod table;
mod workshop;

use std::sync::Arc;

use crate::evidence::Evidence;
use crate::model::{
    Cause, Choice, Ending, Fit, Meters, Origin, Pack, Persona, Room, Said, Support, Term, Thing, Workshop,
};
use crate::raw::{
    RawCause, RawChoice, RawEnding, RawEndingPlace, RawFit, RawOption, RawRoom, RawSaid, RawSupport, RawThing,
};
use crate::report::{At, Report};
use crate::source::Gathered;
use names::Names;
use refs::References;

/// A pack, and what only its check has to know.
pub(crate) struct Resolved {
    /// The pack.
    pub(crate) pack: Pack,
    /// Names of its rooms' files, in the order of the track.
    pub(crate) files: Vec<String>,
    /// Rooms (indices) of its short journey; none if it has none.
    pub(crate) short: Vec<usize>,
    /// Its plans for teaching, each with its file and the rooms (indices) that it rides through; none for all.
    pub(crate) workshops: Vec<Plan>,
}

/// A plan for teaching, and what its check has to know.
pub(crate) struct Plan {
    /// The plan; what it says of rooms counts among its own.
    pub(crate) workshop: Workshop,
    /// Its file.
    pub(crate) file: String,
    /// The rooms (indices) that it rides through; none for all.
    pub(crate) rooms: Vec<usize>,
}

/// Resolves a pack.
pub(crate) fn resolve(gathered: Gathered, report: &mut Report) -> Resolved {
    let names = Names::of(&gathered, report);
    let Gathered { file, raw, rooms: room_files, workshops, evidence, taken, fits, fits_file, texts, .. } = gathered;
    let evidence = evidence.map(|evidence| Evidence::new(evidence, taken));
    let at = At::file(&file);
    let mut refs = References { names: &names, evidence: evidence.as_ref(), report };
    let causes = all(&raw.causes, &at.field("causes"), |raw, at| cause(&mut refs, raw, at));
    let mut supports = all(&raw.supports, &at.field("supports"), |raw, at| support(&mut refs, raw, at));
    if let Some(fits) = &fits {
        table::fill(&mut refs, fits, &At::file(&fits_file), &mut supports);
    }
    let endings = all(&raw.endings, &at.field("endings"), |raw, at| ending(&mut refs, raw, at));
    let glossary = all(&raw.glossary, &at.field("glossary"), |raw, at| Term {
        id: raw.id.clone(),
        evidence: refs.evidence(&raw.evidence, &at.field("evidence")),
    });
    let personas = all(&raw.personas, &at.field("personas"), |raw, at| Persona {
        id: raw.id.clone(),
        age: raw.age,
        household: raw.household.clone(),
        months: raw.months,
        weighs: refs.weights(&raw.weighs, &at.field("weighs")),
        evidence: refs.evidence(&raw.evidence, &at.field("evidence")),
    });
    let short = all(&raw.short, &at.field("short"), |raw, at| refs.room(raw, at)).into_iter().flatten().collect();
    let workshops = workshops.into_iter().map(|plan| workshop::plan(&mut refs, plan)).collect();
    let mut rooms = Vec::new();
    let mut files = Vec::new();
    for room_file in room_files {
        rooms.push(room(&mut refs, room_file.raw, &At::file(&room_file.file)));
        files.push(room_file.file);
    }
    let start = raw.start;
    let pack = Pack {
        id: raw.id,
        languages: raw.languages,
        rooms,
        causes,
        traces: raw.traces,
        supports,
        endings,
        door: raw.door,
        start: Meters { energy: start.energy, shame: start.shame, trust: start.trust, contact: start.contact },
        evidence: Arc::new(evidence.unwrap_or_default()),
        texts: Arc::new(texts),
        glossary,
        personas,
        short: None,
        is_short: false,
        workshops: Vec::new(),
    };
    Resolved { pack, files, short, workshops }
}

/// Resolves each item of a list with its place.
fn all<R, T>(raw: &[R], at: &At<'_>, mut resolve: impl FnMut(&R, &At<'_>) -> T) -> Vec<T> {
    raw.iter().enumerate().map(|(index, raw)| resolve(raw, &at.item(index))).collect()
}

fn cause(refs: &mut References<'_>, raw: &RawCause, at: &At<'_>) -> Cause {
    Cause {
        id: raw.id.clone(),
        evidence: refs.evidence(&raw.evidence, &at.field("evidence")),
        contested: raw.contested,
    }
}

fn support(refs: &mut References<'_>, raw: &RawSupport, at: &At<'_>) -> Support {
    Support {
        id: raw.id.clone(),
        evidence: refs.evidence(&raw.evidence, &at.field("evidence")),
        fits: all(&raw.fits, &at.field("fits"), |raw, at| fit(refs, raw, at)),
    }
}

fn fit(refs: &mut References<'_>, raw: &RawFit, at: &At<'_>) -> Fit {
    let when = refs.condition(&raw.when, &at.field("when"));
    Fit {
        id: raw.id.clone(),
        causes: Vec::new(),
        before: when.clone(),
        when,
        origin: Origin::Pack,
        outcome: raw.outcome,
        effects: refs.effects(&raw.effects, &at.field("effects")),
        evidence: refs.evidence(&raw.evidence, &at.field("evidence")),
    }
}

fn ending(refs: &mut References<'_>, raw: &RawEnding, at: &At<'_>) -> Ending {
    Ending {
        id: raw.id.clone(),
        when: refs.condition(&raw.when, &at.field("when")),
        at_door: raw.at == RawEndingPlace::Door,
        back_to: raw.back_to.as_ref().and_then(|room| refs.room(room, &at.field("back_to"))),
        effects: refs.effects(&raw.effects, &at.field("effects")),
        evidence: refs.evidence(&raw.evidence, &at.field("evidence")),
        door: raw.door.clone(),
    }
}

fn room(refs: &mut References<'_>, mut raw: RawRoom, at: &At<'_>) -> Room {
    let furniture = at.field("furniture");
    let furniture_when = all(&raw.furniture, &furniture, |prop, at| refs.condition(&prop.when, &at.field("when")));
    let going_in = choice(refs, &raw.going_in, &at.field("going_in"));
    let coming_out = choice(refs, &raw.coming_out, &at.field("coming_out"));
    // They are in the room itself now; the set does not need them.
    raw.going_in.options = Vec::new();
    raw.coming_out.options = Vec::new();
    raw.furniture.shrink_to_fit();
    raw.things.shrink_to_fit();
    Room {
        id: raw.id.clone(),
        clock: raw.clock.clone(),
        things: all(&raw.things, &at.field("things"), |raw, at| thing(refs, raw, at)),
        said: all(&raw.said, &at.field("said"), |raw, at| said(refs, raw, at)),
        going_in,
        coming_out,
        dress: raw,
        furniture_when,
    }
}

fn thing(refs: &mut References<'_>, raw: &RawThing, at: &At<'_>) -> Thing {
    Thing {
        id: raw.id.clone(),
        evidence: refs.evidence(&raw.evidence, &at.field("evidence")),
        when: refs.condition(&raw.when, &at.field("when")),
        effects: refs.effects(&raw.effects, &at.field("effects")),
    }
}

fn said(refs: &mut References<'_>, raw: &RawSaid, at: &At<'_>) -> Said {
    Said { id: raw.id.clone(), way: raw.way.into(), of: raw.of, when: refs.condition(&raw.when, &at.field("when")) }
}

fn choice(refs: &mut References<'_>, raw: &RawChoice, at: &At<'_>) -> Vec<Choice> {
    all(&raw.options, &at.field("options"), |raw, at| option(refs, raw, at))
}

fn option(refs: &mut References<'_>, raw: &RawOption, at: &At<'_>) -> Choice {
    Choice {
        id: raw.id.clone(),
        when: refs.condition(&raw.when, &at.field("when")),
        effects: refs.effects(&raw.effects, &at.field("effects")),
        evidence: refs.evidence(&raw.evidence, &at.field("evidence")),
    }
}
