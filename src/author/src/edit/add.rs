//! Adds and takes out what is more than one value: a thing with its words, a room with its file and its place.

use super::Draft;
use crate::ftl;
use crate::names::{Id, is_id};
use crate::new::{self, Shape};
use crate::path::Place;
use crate::ron::{self, Refused};
use crate::schema::Names;
use crate::value::Value;
use story::page::Way;

/// Adds a part at the end of its list, or before the last one that holds always.
pub(super) fn add(draft: &mut Draft<'_>, id: &Id, with: &[(String, Value)]) -> Result<(), Refused> {
    let refused = || Refused::Id(id.id.clone());
    let list = list_of(draft, id)?;
    let Some(mut part) = new::part(id).filter(|_| is_id(id.names, &id.id)) else { return Err(refused()) };
    let items = draft.value(&list).map(|list| list.items().to_vec()).unwrap_or_default();
    if items.iter().any(|item| names(item, id)) {
        return Err(refused());
    }
    if let Value::Fields(fields) = &mut part {
        for (name, value) in with {
            match fields.iter_mut().find(|(own, _)| own == name) {
                Some((_, own)) => *own = value.clone(),
                None => fields.push((name.clone(), value.clone())),
            }
        }
    }
    let index = place_in(&items, id);
    let stub = match &part {
        Value::Fields(fields) => Value::Fields(fields.iter().filter(|(name, _)| stands(id, name)).cloned().collect()),
        other => other.clone(),
    };
    draft.insert(&list, index, &stub)?;
    // Fields one by one, so that each stands where the format has it.
    if let Value::Fields(fields) = part {
        for (name, value) in fields {
            draft.set(&list.item(index).field(&name), &value)?;
        }
    }
    begin_texts(draft, id)
}

/// Fields that a part begins with.
fn stands(id: &Id, name: &str) -> bool {
    name == "id" || id.names == Names::Fit && name == "path"
}

/// Whether an item of a list is what has this id.
fn names(item: &Value, id: &Id) -> bool {
    let own = item.as_text().or_else(|| item.get("id").and_then(Value::as_text));
    let of_path = id.names != Names::Fit || item.get("path").and_then(Value::as_text) == id.of.as_deref();
    own == Some(&id.id) && of_path
}

fn place_in(items: &[Value], id: &Id) -> usize {
    let always = |item: &Value| item.get("when").is_none_or(|when| when.as_name() == Some("Always"));
    let of_path = |item: &Value| item.get("path").and_then(Value::as_text) == id.of.as_deref();
    match id.names {
        Names::Ending => items.len() - usize::from(items.last().is_some_and(always)),
        // The special rows of a way of support come first.
        Names::Fit => items.iter().rposition(of_path).map_or(items.len(), |last| {
            let holds = items.get(last).is_some_and(|row| row.get("causes").is_none() && row.get("before").is_none());
            if holds { last } else { last + 1 }
        }),
        _ => items.len(),
    }
}

/// The list in which parts of this kind stand.
fn list_of(draft: &Draft<'_>, id: &Id) -> Result<Place, Refused> {
    let pack = Place::file(&draft.pack_file());
    let of_room = |field: &str| {
        let room = id.of.as_deref().unwrap_or_default();
        room_file(draft, room)
            .map(|file| Place::file(&file).field(field))
            .ok_or_else(|| Refused::NotThere(room.to_owned()))
    };
    match id.names {
        Names::Thing => of_room("things"),
        Names::Said => of_room("said"),
        Names::Option => {
            let choice = if id.way == Some(Way::Out) { "coming_out" } else { "going_in" };
            of_room(choice).map(|choice| choice.field("options"))
        }
        Names::Cause => Ok(pack.field("causes")),
        Names::Trace => Ok(pack.field("traces")),
        Names::Support => Ok(pack.field("supports")),
        Names::Ending => Ok(pack.field("endings")),
        Names::Persona => Ok(pack.field("personas")),
        Names::Term => Ok(pack.field("glossary")),
        Names::Fit => Ok(Place::file(&format!("{}/fits.ron", draft.pack)).field("rows")),
        _ => Err(Refused::Id(id.id.clone())),
    }
}

/// Words to begin with, in every language, where there are none yet.
fn begin_texts(draft: &mut Draft<'_>, id: &Id) -> Result<(), Refused> {
    let Some((key, own)) = id.key() else { return Ok(()) };
    for language in draft.languages() {
        let file = draft.text_file(&language);
        let Some(mut text) = draft.text(&file) else { continue };
        for (attribute, words) in new::texts(id) {
            let attribute = attribute.or(own.as_deref());
            let Some(words) = (draft.words)(&language, words) else { continue };
            if ftl::get(&text, &key, attribute).is_none() {
                text = ftl::set(&text, &key, attribute, &words)?;
            }
        }
        draft.write(&file, text);
    }
    Ok(())
}

/// Takes a part out, with its texts.
pub(super) fn drop(draft: &mut Draft<'_>, id: &Id) -> Result<(), Refused> {
    let list = list_of(draft, id)?;
    let items = draft.value(&list).map(|list| list.items().to_vec()).unwrap_or_default();
    let index = items.iter().position(|item| names(item, id)).ok_or_else(|| Refused::NotThere(id.id.clone()))?;
    draft.change(&list.file, |text, _| ron::remove(text, &list.path.item(index)))?;
    let Some((key, attribute)) = id.key() else { return Ok(()) };
    for language in draft.languages() {
        let file = draft.text_file(&language);
        let Some(text) = draft.text(&file) else { continue };
        let text = match &attribute {
            Some(_) => ftl::set(&text, &key, attribute.as_deref(), "")?,
            None => ftl::remove(&text, &key, false),
        };
        draft.write(&file, text);
    }
    Ok(())
}

/// The file of a room.
pub(crate) fn room_file(draft: &Draft<'_>, id: &str) -> Option<String> {
    let is_it = |file: &String| {
        let own = draft.value(&Place::file(file).field("id"));
        own.as_ref().and_then(Value::as_text) == Some(id)
    };
    track(draft).into_iter().find(is_it)
}

/// The room files in the order of the track.
fn track(draft: &Draft<'_>) -> Vec<String> {
    let list = draft.value(&rooms(draft)).unwrap_or(Value::List(Vec::new()));
    list.items().iter().filter_map(Value::as_text).map(|name| format!("{}/rooms/{name}.ron", draft.pack)).collect()
}

fn rooms(draft: &Draft<'_>) -> Place {
    Place::file(&draft.pack_file()).field("rooms")
}

/// Adds a room.
pub(super) fn room(draft: &mut Draft<'_>, id: &str, after: Option<&str>) -> Result<(), Refused> {
    if !is_id(Names::Room, id) || room_file(draft, id).is_some() {
        return Err(Refused::Id(id.to_owned()));
    }
    let track = track(draft);
    let index = match after {
        None => 0,
        Some(after) => {
            let before = room_file(draft, after).ok_or_else(|| Refused::NotThere(after.to_owned()))?;
            track.iter().position(|file| *file == before).map_or(track.len(), |before| before + 1)
        }
    };
    let shape = shape(draft, index.checked_sub(1).and_then(|before| track.get(before)), track.get(index))?;
    let mut name = format!("{:02}-{id}", index + 1);
    while draft.text(&format!("{}/rooms/{name}.ron", draft.pack)).is_some() {
        name.push_str("-new");
    }
    draft.write(&format!("{}/rooms/{name}.ron", draft.pack), new::room(id, index + 1, &shape));
    draft.insert(&rooms(draft), index, &Value::text(&name))?;
    number(draft)?;
    if index == 0 || index == track.len() {
        lengthen(draft, id, index == 0)?;
    }
    begin_texts(draft, &Id::new(Names::Room, id))?;
    for part in new::parts_of_room(id) {
        begin_texts(draft, &part)?;
    }
    for language in draft.languages() {
        for way in ["in", "out"] {
            let file = draft.text_file(&language);
            if let (Some(text), Some(words)) = (draft.text(&file), (draft.words)(&language, "editor--new--question")) {
                draft.write(&file, ftl::set(&text, &format!("{id}--{way}"), None, &words)?);
            }
        }
    }
    Ok(())
}

/// The short journey, and plans for teaching with rooms of their own, begin in the first room and end in the last: a new one
/// there is one of theirs, too.
fn lengthen(draft: &mut Draft<'_>, id: &str, at_the_start: bool) -> Result<(), Refused> {
    for list in rides(draft) {
        let count = draft.value(&list).map_or(0, |list| list.items().len());
        if count > 0 {
            let (text, index) = (draft.need(&list.file)?, if at_the_start { 0 } else { count });
            draft.write(&list.file, ron::insert(&text, &list.path, index, &Value::text(id).to_string())?);
        }
    }
    Ok(())
}

/// The lists of rooms of those who ride through a part of the track: the short journey, plans for teaching.
fn rides(draft: &Draft<'_>) -> Vec<Place> {
    let is_plan = |file: &String| file.split('/').nth(1) == Some("workshops") && file.ends_with(".ron");
    let plans = draft.files().into_iter().filter(is_plan).map(|file| Place::file(&file).field("rooms"));
    std::iter::once(Place::file(&draft.pack_file()).field("short")).chain(plans).collect()
}

/// How large a room between these two is. What is the last room no longer gets an opening onward.
fn shape(draft: &mut Draft<'_>, before: Option<&String>, next: Option<&String>) -> Result<Shape, Refused> {
    let of = |draft: &Draft<'_>, file: Option<&String>, field: &str| {
        file.and_then(|file| draft.value(&Place::file(file).field(field)))
    };
    let model = before.or(next);
    let size = of(draft, model, "size").unwrap_or_else(|| Value::numbers(&[4.4, 2.6, 5.0]));
    let ratio = of(draft, model, "ratio").unwrap_or(Value::Number(0.97));
    let leave = of(draft, next, "enter");
    let enter = of(draft, before, "leave").or_else(|| of(draft, before, "enter")).or_else(|| leave.clone());
    let enter = enter.unwrap_or_else(|| Value::numbers(&[0.95, 1.95]));
    if let Some(before) = before.filter(|_| next.is_none()) {
        draft.set(&Place::file(before).field("leave"), &enter)?;
    }
    let figure = model.and_then(|file| ron::spelling(&draft.text(file)?, &Place::file(file).field("figure").path));
    Ok(Shape { size, ratio, enter, leave, figure })
}

/// Numbers the rooms in the order of the track.
fn number(draft: &mut Draft<'_>) -> Result<(), Refused> {
    for (index, file) in track(draft).iter().enumerate() {
        let place = i64::try_from(index + 1).unwrap_or(i64::MAX);
        draft.set(&Place::file(file).field("place"), &Value::Whole(place))?;
    }
    Ok(())
}

/// Takes a room out.
pub(super) fn drop_room(draft: &mut Draft<'_>, id: &str) -> Result<(), Refused> {
    let file = room_file(draft, id).ok_or_else(|| Refused::NotThere(id.to_owned()))?;
    let rooms_before = track(draft);
    let index = rooms_before.iter().position(|other| *other == file).unwrap_or(0);
    draft.changed.insert(file, None);
    let list = rooms(draft);
    draft.change(&list.file, |text, _| ron::remove(text, &list.path.item(index)))?;
    number(draft)?;
    // The room before it leads where this one led to.
    if let Some(before) = index.checked_sub(1).and_then(|before| rooms_before.get(before)) {
        let leave = Place::file(before).field("leave");
        match rooms_before.get(index + 1).and_then(|next| draft.value(&Place::file(next).field("enter"))) {
            Some(enter) => draft.set(&leave, &enter)?,
            None => draft.clear(&leave)?,
        }
    }
    for list in rides(draft) {
        let listed = draft.value(&list).map(|list| list.items().to_vec()).unwrap_or_default();
        if let Some(index) = listed.iter().position(|room| room.as_text() == Some(id)) {
            let text = ron::remove(&draft.need(&list.file)?, &list.path.item(index))?;
            draft.write(&list.file, text);
        }
    }
    for language in draft.languages() {
        let file = draft.text_file(&language);
        if let Some(text) = draft.text(&file) {
            draft.write(&file, ftl::remove(&text, id, true));
        }
    }
    Ok(())
}
