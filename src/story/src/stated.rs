//! Every place of a pack that names evidence, once, for whoever asks where facts are used. It judges nothing.

use crate::model::Pack;
use crate::page::Way;

/// A place that names evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stated<'a> {
    /// What it is, for people: "thing letter/envelope", "option letter/in/keep", "cause failure".
    pub(crate) name: String,
    /// Key of its texts.
    pub(crate) key: String,
    /// Attribute of its text, where the others of that key belong to something else.
    pub(crate) attribute: Option<&'a str>,
    /// The ids it names.
    pub(crate) evidence: &'a [String],
}

/// All such places: what the pack declares, then its rooms in the order of the track, then what comes after a ride.
pub(crate) fn stated(pack: &Pack) -> Vec<Stated<'_>> {
    let mut all = Vec::new();
    all.extend(pack.personas.iter().map(|persona| declared("persona", &persona.id, &persona.evidence)));
    all.extend(pack.causes.iter().map(|cause| declared("cause", &cause.id, &cause.evidence)));
    for support in &pack.supports {
        all.push(declared("support", &support.id, &support.evidence));
        all.extend(support.fits.iter().map(|fit| Stated {
            name: format!("fit {}/{}", support.id, fit.id),
            key: format!("support--{}", support.id),
            attribute: Some(&fit.id),
            evidence: &fit.evidence,
        }));
    }
    for room in &pack.rooms {
        all.extend(room.things.iter().map(|thing| Stated {
            name: format!("thing {}/{}", room.id, thing.id),
            key: format!("{}--{}", room.id, thing.id),
            attribute: None,
            evidence: &thing.evidence,
        }));
        for way in [Way::In, Way::Out] {
            all.extend(room.options(way).iter().map(|option| Stated {
                name: format!("option {}/{}/{}", room.id, way.name(), option.id),
                key: format!("{}--{}--{}", room.id, way.name(), option.id),
                attribute: None,
                evidence: &option.evidence,
            }));
        }
    }
    all.extend(pack.glossary.iter().map(|term| declared("glossary", &term.id, &term.evidence)));
    all.extend(pack.endings.iter().map(|ending| declared("ending", &ending.id, &ending.evidence)));
    all
}

fn declared<'a>(kind: &str, id: &str, evidence: &'a [String]) -> Stated<'a> {
    Stated { name: format!("{kind} {id}"), key: format!("{kind}--{id}"), attribute: None, evidence }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn every_place_has_a_name_and_the_key_of_its_texts() {
        let pack = testing::pack();
        let all = stated(&pack);
        let found = |name: &str| all.iter().find(|stated| stated.name == name).map(|stated| stated.key.as_str());
        assert_eq!(found("thing one/bed"), Some("one--bed"));
        assert_eq!(found("option two/out/force"), Some("two--out--force"));
        assert_eq!(found("fit talk/heard"), Some("support--talk"));
        assert_eq!(found("glossary word"), Some("glossary--word"));
        for stated in &all {
            assert!(pack.texts["en"].has(&stated.key, stated.attribute), "{stated:?}");
        }
    }
}
