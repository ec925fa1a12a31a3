//! Where every fact of a pack is used, and in which rooms every cause and every way of support is met. It does not ask
//! whether anybody gets there; the checker and random players do.

use std::collections::BTreeMap;

use crate::model::{Effect, Pack};
use crate::page::Way;
use crate::stated::stated;

/// What a pack uses of what is documented.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The facts, in alphabetical order of their ids.
    pub facts: Vec<Fact>,
    /// The causes, in the order of the pack.
    pub causes: Vec<Met>,
    /// The ways of support, in the order of the pack.
    pub supports: Vec<Met>,
}

/// A fact and where it is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its id.
    pub id: String,
    /// What names it ("thing letter/envelope", "option letter/in/keep", "cause failure"), or the used fact it is shown
    /// beside ("beside JT.4").
    pub places: Vec<String>,
    /// Why nothing names it, as the evidence file says.
    pub reason: Option<String>,
}

/// A cause or a way of support, and where it is met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Met {
    /// Its id.
    pub id: String,
    /// Rooms with the way, each once, in the order of the track ("letter/in").
    pub rooms: Vec<String>,
}

impl Coverage {
    /// What this pack uses.
    #[must_use]
    pub fn of(pack: &Pack) -> Self {
        let supports = supports(pack);
        let met = |id: &String, rooms: Vec<String>| Met { id: id.clone(), rooms };
        let causes = pack
            .causes
            .iter()
            .enumerate()
            .map(|(index, cause)| met(&cause.id, rooms(pack, &|effect| gives(effect, index, &supports))));
        let tried = pack
            .supports
            .iter()
            .enumerate()
            .map(|(index, support)| met(&support.id, rooms(pack, &|effect| tries(effect, index, &supports))));
        Self { facts: facts(pack), causes: causes.collect(), supports: tried.collect() }
    }

    /// What is not used and says no reason why, by name: "fact VID.3", "cause failure", "support friends". Also facts
    /// that say why they are not used, although they are.
    #[must_use]
    pub fn unexplained(&self) -> Vec<String> {
        let facts = self.facts.iter().filter(|fact| fact.places.is_empty() && fact.reason.is_none());
        let facts = facts.map(|fact| format!("fact {} is used nowhere and says no reason", fact.id));
        let wrong = self.facts.iter().filter(|fact| !fact.places.is_empty() && fact.reason.is_some());
        let wrong = wrong.map(|fact| format!("fact {} says why it is unused, but it is used", fact.id));
        let never = |what: &'static str, list: &[Met]| -> Vec<String> {
            let never = list.iter().filter(|met| met.rooms.is_empty());
            never.map(|met| format!("{what} {} is met in no room", met.id)).collect()
        };
        facts.chain(wrong).chain(never("cause", &self.causes)).chain(never("support", &self.supports)).collect()
    }
}

fn facts(pack: &Pack) -> Vec<Fact> {
    let mut places: BTreeMap<&str, Vec<String>> = pack.evidence.ids().map(|id| (id, Vec::new())).collect();
    for stated in stated(pack) {
        for id in stated.evidence {
            if let Some(places) = places.get_mut(id.as_str()) {
                places.push(stated.name.clone());
            }
        }
    }
    let used: Vec<&str> = places.iter().filter(|(_, places)| !places.is_empty()).map(|(id, _)| *id).collect();
    for id in used {
        // A fact is always shown with those that disagree.
        let others = pack.evidence.fact(id).map(|fact| fact.disagrees_with.as_slice()).unwrap_or_default();
        for other in others {
            if let Some(places) = places.get_mut(other.as_str()) {
                places.push(format!("beside {id}"));
            }
        }
    }
    let reason = |id: &str| pack.evidence.fact(id).and_then(|fact| fact.unused.clone());
    places.into_iter().map(|(id, places)| Fact { id: id.to_owned(), places, reason: reason(id) }).collect()
}

/// Per support the effects of all its fits, for what comes of trying it.
fn supports(pack: &Pack) -> Vec<Vec<&Effect>> {
    pack.supports.iter().map(|support| support.fits.iter().flat_map(|fit| &fit.effects).collect()).collect()
}

/// Whether an effect gives weight to a cause, by itself or through a way of support.
fn gives(effect: &Effect, cause: usize, supports: &[Vec<&Effect>]) -> bool {
    let own = |effect: &Effect| matches!(effect, Effect::Cause(given, _) if *given == cause);
    match effect {
        Effect::Support(support) => supports.get(*support).is_some_and(|fits| fits.iter().any(|effect| own(effect))),
        effect => own(effect),
    }
}

/// Whether an effect tries a way of support, by itself or through another one.
fn tries(effect: &Effect, wanted: usize, supports: &[Vec<&Effect>]) -> bool {
    let Effect::Support(support) = effect else { return false };
    let through = supports.get(*support).is_some_and(|fits| fits.contains(&&Effect::Support(wanted)));
    *support == wanted || through
}

/// Rooms, with the way, where an option or a thing has such an effect. Things are there on both ways.
fn rooms(pack: &Pack, wanted: &dyn Fn(&Effect) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for room in &pack.rooms {
        let thing = room.things.iter().flat_map(|thing| &thing.effects).any(wanted);
        for way in [Way::In, Way::Out] {
            if thing || room.options(way).iter().flat_map(|option| &option.effects).any(wanted) {
                found.push(format!("{}/{}", room.id, way.name()));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn every_use_is_named() {
        let coverage = Coverage::of(&testing::pack());
        let places = |id: &str| &coverage.facts.iter().find(|fact| fact.id == id).expect("it is there").places;
        assert!(
            places("T.1").contains(&"thing one/bed".to_owned()) && places("T.1").contains(&"beside T.2".to_owned())
        );
        assert!(places("T.3").contains(&"ending alone".to_owned()));
        assert_eq!(coverage.causes[1].rooms, ["one/in", "two/in", "three/in", "four/in"]);
        assert_eq!(coverage.supports[1].rooms, ["two/out"]);
        assert_eq!(coverage.unexplained(), Vec::<String>::new());
    }

    #[test]
    fn what_is_not_used_must_say_why() {
        let mut pack = testing::pack();
        pack.endings.iter_mut().for_each(|ending| ending.evidence.clear());
        pack.supports.iter_mut().for_each(|support| support.evidence.clear());
        pack.glossary.clear();
        pack.rooms[1].coming_out.pop();
        let said = Coverage::of(&pack).unexplained();
        assert_eq!(said, ["fact T.3 is used nowhere and says no reason", "support force is met in no room"]);
    }
}
