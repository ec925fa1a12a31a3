//! What is in the picture as places in a room's file: moved, added, doubled, taken out. It draws nothing.

use author::edit::Edit;
use author::names::Id;
use author::path::{Place, Step};
use author::schema::Names;
use author::value::Value;
use story::page::Way;

use super::Desk;
use crate::editor::target::{Placement, Target};
use crate::editor::words::Words;

/// A place in a room that nobody has thought about.
pub(super) const NEW: [f64; 3] = [0.5, 0.0, 0.5];
/// The colour of a new lamp, and of a new screen.
const GLOW: [&str; 2] = ["#ffc98c", "#b2ccf0"];
/// Width and height of a new screen, metres of furniture.
const SCREEN: [f64; 2] = [0.46, 0.35];
/// How strong the first lamp, and a screen, are on the way in and on the way out, where nobody has said so.
const MIX: [f64; 2] = [0.7, 0.4];
/// How far beside the first its double stands: across.
const BESIDE: f64 = 0.12;

impl Desk {
    /// Has something stand elsewhere: only the numbers that differ are written. A step that `goes_on` is one with the next.
    ///
    /// # Errors
    /// Why that cannot be written.
    pub fn place(
        &mut self,
        file: &str,
        target: Target,
        (before, after): (&Placement, &Placement),
        goes_on: bool,
    ) -> Result<(), String> {
        let own = place_of(file, target);
        let (was, is) = (before.at, after.at);
        let number = |value: f32| Value::Number(f64::from(value));
        let mut edits = Vec::new();
        for (index, (was, is)) in [(was.0, is.0), (was.1, is.1), (was.2, is.2)].into_iter().enumerate() {
            if was.to_bits() != is.to_bits() {
                edits.push(Edit::Set(own.field("at").item(index), number(is)));
            }
        }
        for (name, was, is) in [("turn", before.turn, after.turn), ("scale", before.scale, after.scale)] {
            if let Some(is) = is.filter(|_| was != is) {
                edits.push(Edit::Set(own.field(name), number(is)));
            }
        }
        if edits.is_empty() {
            return Ok(());
        }
        let edit = Edit::All(edits);
        self.forget();
        if self.writes.take().is_some() {
            self.bench.settle();
        }
        let done = if goes_on { self.bench.drag(&edit) } else { self.bench.apply(&edit) };
        done.map_err(|refused| self.bench.refused_in_words(&self.language, &refused))
    }

    /// Adds a piece of furniture of a kind at the end of its list, turned by degrees if it is; its number.
    ///
    /// # Errors
    /// Why that cannot be written.
    pub fn add_prop(&mut self, file: &str, kind: &str, at: [f64; 3], turn: Option<f64>) -> Result<usize, String> {
        let list = Place::file(file).field("furniture");
        let count = self.count(&list);
        let mut fields = vec![("kind".to_owned(), Value::text(kind)), ("at".to_owned(), Value::numbers(&at))];
        fields.extend(turn.map(|turn| ("turn".to_owned(), Value::Number(turn))));
        self.make(&Edit::Insert(list, count, Value::Fields(fields)))?;
        Ok(count)
    }

    /// Adds a lamp at the end of its list; its number. The first one shines at once, on both ways.
    ///
    /// # Errors
    /// Why that cannot be written.
    pub fn add_lamp(&mut self, file: &str, at: [f64; 3]) -> Result<usize, String> {
        let light = Place::file(file).field("light");
        let list = light.field("lamps");
        let count = self.count(&list);
        let lamp = vec![("at".to_owned(), Value::numbers(&at)), ("color".to_owned(), Value::text(GLOW[0]))];
        let lamp = Value::Fields(lamp);
        if count > 0 {
            self.make(&Edit::Insert(list, count, lamp))?;
        } else {
            let mut edits = vec![Edit::Set(list, Value::List(vec![lamp]))];
            edits.extend(self.mixed(&light, "lamp"));
            self.make(&Edit::All(edits))?;
        }
        Ok(count)
    }

    /// Adds the screen, turned by degrees. It shines at once, on both ways.
    ///
    /// # Errors
    /// Why that cannot be written.
    pub fn add_screen(&mut self, file: &str, at: [f64; 3], turn: f64) -> Result<(), String> {
        let light = Place::file(file).field("light");
        let screen = vec![
            ("at".to_owned(), Value::numbers(&at)),
            ("turn".to_owned(), Value::Number(turn)),
            ("size".to_owned(), Value::numbers(&SCREEN)),
            ("color".to_owned(), Value::text(GLOW[1])),
        ];
        let mut edits = vec![Edit::Set(light.field("screen"), Value::Fields(screen))];
        edits.extend(self.mixed(&light, "screen"));
        self.make(&Edit::All(edits))
    }

    /// Gives a light its share on both ways, where nobody has said how strong it is.
    fn mixed(&self, light: &Place, name: &str) -> Vec<Edit> {
        let place = |way: &str| light.field(way).field(name);
        let ways = ["way_in", "way_out"].into_iter().zip(MIX);
        let silent =
            ways.map(|(way, share)| (place(way), share)).filter(|(place, _)| self.bench.value(place).is_none());
        silent.map(|(place, share)| Edit::Set(place, Value::Number(share))).collect()
    }

    fn count(&self, list: &Place) -> usize {
        self.bench.value(list).map_or(0, |list| list.items().len())
    }

    /// Puts a double beside something; what it is.
    ///
    /// # Errors
    /// Why there can be none.
    pub fn double(&mut self, file: &str, target: Target, words: &Words) -> Result<Target, String> {
        let none = || words.say("editor--only-one");
        let place = place_of(file, target);
        let mut value = self.bench.value(&place).ok_or_else(none)?;
        let at = value.get("at").map(Value::items).unwrap_or_default();
        let mut at: Vec<f64> = at.iter().map(|number| number.as_number().unwrap_or(0.0)).collect();
        if let Some(across) = at.first_mut() {
            *across += if *across > 0.5 { -BESIDE } else { BESIDE };
        }
        let at = Value::numbers(&at);
        match target {
            Target::Prop(_) | Target::Lamp(_) => {
                let (list, _) = place.path.split_last().ok_or_else(none)?;
                let list = Place { file: file.to_owned(), path: list };
                let index = self.count(&list);
                if let Value::Fields(fields) = &mut value {
                    fields.iter_mut().filter(|(name, _)| name == "at").for_each(|(_, own)| *own = at.clone());
                }
                self.make(&Edit::Insert(list, index, value))?;
                Ok(if matches!(target, Target::Prop(_)) { Target::Prop(index) } else { Target::Lamp(index) })
            }
            Target::Thing(_) => {
                let room = self.id_of_file(file).ok_or_else(none)?.to_owned();
                let index = self.count(&Place::file(file).field("things"));
                let id = self.fresh(file, value.get("id").and_then(Value::as_text).unwrap_or("thing"));
                self.make(&Edit::Add(Id::of(Names::Thing, &room, &id), vec![("at".to_owned(), at)]))?;
                Ok(Target::Thing(index))
            }
            Target::Screen | Target::Figure(_) => Err(none()),
        }
    }

    /// Adds a thing worth looking at, with words to begin with; its number.
    ///
    /// # Errors
    /// Why that cannot be written.
    pub fn add_thing(&mut self, file: &str) -> Result<usize, String> {
        let room = self.id_of_file(file).unwrap_or_default().to_owned();
        let index = self.count(&Place::file(file).field("things"));
        let id = self.fresh(file, "thing");
        self.make(&Edit::Add(Id::of(Names::Thing, &room, &id), Vec::new()))?;
        Ok(index)
    }

    /// An id that no thing of a room has yet.
    fn fresh(&self, file: &str, like: &str) -> String {
        let things = self.bench.value(&Place::file(file).field("things"));
        let taken = |id: &String| {
            let all = things.as_ref().map(Value::items).unwrap_or_default();
            all.iter().any(|thing| thing.get("id").and_then(Value::as_text) == Some(id))
        };
        (2..).map(|n| format!("{like}-{n}")).find(|id| !taken(id)).unwrap_or_default()
    }

    /// Id of the room a file holds.
    pub(super) fn id_of_file(&self, file: &str) -> Option<&str> {
        self.rooms.iter().find(|(_, own)| own == file).map(|(id, _)| id.as_str())
    }

    /// The room that a file holds, from 0.
    #[must_use]
    pub fn room_of_file(&self, file: &str) -> Option<usize> {
        self.rooms.iter().position(|(_, own)| own == file)
    }

    /// The room that a text belongs to, from 0.
    #[must_use]
    pub fn room_of_key(&self, key: &str) -> Option<usize> {
        let own = |id: &str| key.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with("--"));
        self.rooms.iter().position(|(id, _)| own(id))
    }

    /// Takes something out of a room, a thing with its words.
    ///
    /// # Errors
    /// Why that cannot be done.
    pub fn remove(&mut self, file: &str, target: Target, words: &Words) -> Result<(), String> {
        let place = place_of(file, target);
        let edit = match target {
            Target::Prop(_) | Target::Lamp(_) => Edit::Remove(place),
            Target::Screen => Edit::Clear(place),
            Target::Figure(_) => return Err(words.say("editor--stays")),
            Target::Thing(_) => {
                let id = self.bench.value(&place.field("id"));
                let id = id.as_ref().and_then(Value::as_text).unwrap_or_default();
                Edit::Drop(Id::of(Names::Thing, self.id_of_file(file).unwrap_or_default(), id))
            }
        };
        self.make(&edit)
    }
}

/// Where something in the picture is written.
#[must_use]
pub fn place_of(file: &str, target: Target) -> Place {
    let whole = Place::file(file);
    match target {
        Target::Prop(index) => whole.field("furniture").item(index),
        Target::Thing(index) => whole.field("things").item(index),
        Target::Lamp(index) => whole.field("light").field("lamps").item(index),
        Target::Screen => whole.field("light").field("screen"),
        Target::Figure(way) => whole.field("figure").field(if way == Way::In { "way_in" } else { "way_out" }),
    }
}

/// What in the picture a place in a room's file belongs to.
#[must_use]
pub fn target_at(place: &Place) -> Option<Target> {
    let name = |step: &Step| if let Step::Field(name) = step { Some(name.clone()) } else { None };
    let item = |step: Option<&Step>| if let Some(Step::Item(index)) = step { Some(*index) } else { None };
    let steps = &place.path.0;
    let fields: Vec<String> = steps.iter().take(2).filter_map(name).collect();
    match fields.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["furniture", ..] => item(steps.get(1)).map(Target::Prop),
        ["things", ..] => item(steps.get(1)).map(Target::Thing),
        ["light", "lamps"] => item(steps.get(2)).map(Target::Lamp),
        ["light", "screen"] => Some(Target::Screen),
        ["figure", "way_in"] => Some(Target::Figure(Way::In)),
        ["figure", "way_out"] => Some(Target::Figure(Way::Out)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_the_picture_is_found_again_from_its_place_in_the_file() {
        for target in [Target::Prop(3), Target::Thing(1), Target::Lamp(0), Target::Screen, Target::Figure(Way::Out)] {
            assert_eq!(target_at(&place_of("p/rooms/a.ron", target).field("at").item(0)), Some(target));
        }
        assert_eq!(target_at(&Place::file("p/rooms/a.ron").field("palette")), None);
    }
}
