//! An id that is changed is changed everywhere.

use author::schema::Names;
use author::{Edit, Id, Workbench};
use story::page::Way;

use crate::common::{assert_same, open, texts};

/// Everything in a pack that has an id, by kind.
fn ids(workbench: &Workbench) -> Vec<Id> {
    let in_pack =
        [Names::Cause, Names::Trace, Names::Support, Names::Ending, Names::Persona, Names::Term, Names::Source];
    let all =
        |names: Names| workbench.choices(names, None, "en").into_iter().map(move |choice| Id::new(names, &choice.id));
    let mut ids: Vec<Id> = in_pack.into_iter().flat_map(all).collect();
    for (room, _) in workbench.rooms() {
        ids.push(Id::new(Names::Room, &room));
        for names in [Names::Thing, Names::Said] {
            ids.extend(
                workbench.choices(names, Some(&room), "en").iter().map(|choice| Id::of(names, &room, &choice.id)),
            );
        }
        for way in [Way::In, Way::Out] {
            let pack = workbench.playable().expect("it can be played");
            let there = pack.rooms.iter().find(|other| other.id == room).expect("it is there");
            ids.extend(there.options(way).iter().map(|option| Id::option(&room, way, &option.id)));
        }
    }
    for support in workbench.choices(Names::Support, None, "en") {
        let fits = workbench.choices(Names::Fit, Some(&support.id), "en");
        ids.extend(fits.iter().map(|fit| Id::of(Names::Fit, &support.id, &fit.id)));
    }
    ids
}

#[test]
fn a_pack_whose_every_id_was_changed_is_still_without_a_problem() {
    for pack in ["one-day", "eighty-fifty"] {
        let mut workbench = open(pack);
        let before = texts(&workbench);
        let all = ids(&workbench);
        assert!(all.len() > 80, "{}", all.len());
        let mut rooms = std::collections::BTreeMap::new();
        let mut supports = std::collections::BTreeMap::new();
        for (index, id) in all.iter().enumerate() {
            let to = if id.names == Names::Source { format!("X{index}") } else { format!("new-{index}") };
            let of = id.of.as_ref().map(|of| match id.names {
                Names::Fit => supports.get(of).unwrap_or(of).clone(),
                _ => rooms.get(of).unwrap_or(of).clone(),
            });
            workbench.apply(&Edit::Rename(Id { of, ..id.clone() }, to.clone())).expect("it can be renamed");
            match id.names {
                Names::Room => drop(rooms.insert(id.id.clone(), to)),
                Names::Support => drop(supports.insert(id.id.clone(), to)),
                _ => {}
            }
        }
        workbench.check();
        assert_eq!(workbench.problems(), []);
        assert!(workbench.is_playable());
        while workbench.undo().is_some() {}
        assert_same(&texts(&workbench), &before);
    }
}

#[test]
fn a_fact_is_renamed_where_it_is_named_and_where_others_disagree_with_it() {
    let mut workbench = open("no-reason");
    workbench.apply(&Edit::Rename(Id::new(Names::Fact, "JT.4"), "JT.400".into())).expect("it can be renamed");
    workbench.check();
    // Another pack takes it from here, and says so.
    let own: Vec<_> =
        workbench.problems().iter().filter(|problem| problem.problem.file.starts_with("no-reason")).collect();
    assert_eq!(own, Vec::<&author::Placed>::new());
    assert!(texts(&workbench).values().all(|text| !text.contains("\"JT.4\"") && !text.contains("fact--JT-4 ")));
}

#[test]
fn what_cannot_be_an_id_is_refused() {
    let mut workbench = open("one-day");
    let (room, _) = workbench.rooms().swap_remove(0);
    let (other, _) = workbench.rooms().swap_remove(1);
    for to in ["", "Room", "a--b", "a b", "cause", "-a", other.as_str()] {
        assert!(workbench.apply(&Edit::Rename(Id::new(Names::Room, &room), to.to_owned())).is_err(), "{to}");
    }
    assert!(workbench.apply(&Edit::Rename(Id::new(Names::Trace, "none"), "some".into())).is_err());
    assert!(workbench.can_undo().is_none());
}
