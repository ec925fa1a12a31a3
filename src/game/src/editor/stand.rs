//! With which person, and in which state, the room is looked at and played: as after an ordinary ride, or as somebody says.
//! Only what the pack has is offered.

use std::collections::BTreeSet;

use author::schema::Names;
use bevy_egui::egui::{self, RichText, Ui};
use story::page::Way;

use super::desk::Desk;
use super::forms::Source;
use super::state::{Ask, Editor};
use super::widgets::{self, Offer};
use super::words::Words;

/// How much a cause weighs that is chosen by hand, and the most that can be said.
const WEIGHT: (u32, u32) = (3, 99);
/// The most months that can be said.
const MONTHS: u32 = 1200;
/// What became of support: whether it helped, if it was tried.
const TRIED: [(Option<bool>, &str); 3] =
    [(None, "editor--not-tried"), (Some(false), "editor--did-not-help"), (Some(true), "editor--did-help")];

impl Editor {
    /// Has the person stand as after an ordinary ride to what is looked at, unless somebody has said how he stands.
    pub(super) fn renew_stand(&mut self) {
        if !self.stands_by_hand {
            self.stand = self.desk.stand(self.gaze.room, self.gaze.way, self.persona);
        }
    }
}

/// Shows it, and the way to play.
pub fn show(ui: &mut Ui, editor: &mut Editor) {
    ui.label(editor.words.say("editor--play-about"));
    let before = (editor.stand.clone(), editor.persona);
    buttons(ui, editor);
    persona(ui, editor);
    // What another person, or another way, brings along is not changed by hand.
    let plain = editor.stand.clone();
    meters(ui, editor);
    let (desk, words, stand) = (&editor.desk, &editor.words, &mut editor.stand);
    fold(ui, words.say("editor--traces"), &desk.offers(Names::Trace, None), |ui, offers| {
        ticks(ui, offers, &mut stand.traces, str::to_owned);
    });
    fold(ui, words.say("editor--causes"), &desk.offers(Names::Cause, None), |ui, offers| {
        offers.iter().for_each(|offer| cause(ui, offer, &mut stand.causes));
    });
    fold(ui, words.say("editor--supports"), &desk.offers(Names::Support, None), |ui, offers| {
        offers.iter().for_each(|offer| support(ui, words, offer, &mut stand.supports));
    });
    by_room(ui, (desk, words), ("editor--chosen", Names::Option), &mut stand.chosen);
    by_room(ui, (desk, words), ("editor--looked", Names::Thing), &mut stand.looked);
    editor.stands_by_hand |= editor.stand != plain;
    if (&editor.stand, editor.persona) != (&before.0, before.1) {
        editor.version += 1;
    }
}

/// What can be done with it, above all that can be said, which may be long.
fn buttons(ui: &mut Ui, editor: &mut Editor) {
    ui.horizontal_wrapped(|ui| {
        for (way, key) in [(Way::In, "editor--way-in"), (Way::Out, "editor--way-out")] {
            if ui.selectable_label(editor.gaze.way == way, editor.words.say(key)).clicked() {
                editor.turn_to(way);
            }
        }
    });
    ui.horizontal_wrapped(|ui| {
        if ui.button(editor.words.say("editor--play")).clicked() {
            editor.asks.push(Ask::Play);
        }
        let again = egui::Button::new(editor.words.say("editor--as-at-the-start"));
        if ui.add_enabled(editor.stands_by_hand, again).clicked() {
            editor.stands_by_hand = false;
            editor.renew_stand();
        }
    });
    if editor.stands_by_hand {
        ui.label(RichText::new(editor.words.say("editor--stands-by-hand")).weak());
    }
}

/// Who rides, where there are several.
fn persona(ui: &mut Ui, editor: &mut Editor) {
    // By their ids: what is said of them is a sentence that is filled in.
    let personas = editor.desk.offers(Names::Persona, None);
    let offers: Vec<Offer> = personas.iter().map(|persona| Offer::plain(&persona.id)).collect();
    if offers.len() < 2 {
        return;
    }
    let label = editor.words.say("editor--who-rides");
    let now = offers.get(editor.persona).or(offers.first()).map_or("", |offer| offer.id.as_str()).to_owned();
    let chosen = ui.horizontal(|ui| {
        ui.label(&label);
        widgets::choose(ui, egui::Id::new("persona"), &label, &now, &offers)
    });
    if let Some(persona) = chosen.inner.and_then(|id| offers.iter().position(|offer| offer.id == id)) {
        editor.persona = persona;
        editor.renew_stand();
    }
}

fn meters(ui: &mut Ui, editor: &mut Editor) {
    let meters = &mut editor.stand.meters;
    for (name, value) in [
        ("energy", &mut meters.energy),
        ("shame", &mut meters.shame),
        ("trust", &mut meters.trust),
        ("contact", &mut meters.contact),
    ] {
        ui.add(egui::Slider::new(value, 0..=100).text(editor.words.say(&format!("meter--{name}"))));
    }
    ui.horizontal(|ui| {
        let label = editor.words.say("editor--months");
        let response = ui.add(egui::DragValue::new(&mut editor.stand.months).range(0..=MONTHS));
        widgets::name(&response, &label);
        ui.label(&label);
    });
}

/// What can be unfolded, where there is anything to offer.
fn fold(ui: &mut Ui, title: String, offers: &[Offer], show: impl FnOnce(&mut Ui, &[Offer])) {
    if !offers.is_empty() {
        egui::CollapsingHeader::new(title).show(ui, |ui| show(ui, offers));
    }
}

/// What can be so or not, each with a box.
fn ticks<T: PartialEq>(ui: &mut Ui, offers: &[Offer], list: &mut Vec<T>, item: impl Fn(&str) -> T) {
    for offer in offers {
        let item = item(&offer.id);
        let mut on = list.contains(&item);
        if ui.checkbox(&mut on, title(offer)).changed() {
            list.retain(|own| *own != item);
            list.extend(on.then_some(item));
        }
    }
}

/// Whether a cause weighs, and how much.
fn cause(ui: &mut Ui, offer: &Offer, causes: &mut Vec<(String, u32)>) {
    ui.horizontal(|ui| {
        let place = causes.iter().position(|(id, _)| *id == offer.id);
        let mut on = place.is_some();
        if let Some((_, weight)) = place.and_then(|place| causes.get_mut(place)) {
            let response = ui.add(egui::DragValue::new(weight).range(1..=WEIGHT.1));
            widgets::name(&response, title(offer));
        }
        if ui.checkbox(&mut on, title(offer)).changed() {
            causes.retain(|(id, _)| *id != offer.id);
            causes.extend(on.then(|| (offer.id.clone(), WEIGHT.0)));
        }
    });
}

/// Whether support was tried, and helped.
fn support(ui: &mut Ui, words: &Words, offer: &Offer, supports: &mut Vec<(String, bool)>) {
    ui.label(title(offer));
    ui.horizontal_wrapped(|ui| {
        let now = supports.iter().find(|(id, _)| *id == offer.id).map(|(_, helped)| *helped);
        for (helped, key) in TRIED {
            let word = words.say(key);
            let response = ui.selectable_label(now == helped, word.as_str());
            widgets::name(&response, &format!("{}: {word}", title(offer)));
            if response.clicked() {
                supports.retain(|(id, _)| *id != offer.id);
                supports.extend(helped.map(|helped| (offer.id.clone(), helped)));
            }
        }
    });
}

/// What was chosen or looked at, room by room.
fn by_room(ui: &mut Ui, (desk, words): (&Desk, &Words), (key, names): (&str, Names), list: &mut Vec<(String, String)>) {
    fold(ui, words.say(key), &desk.room_offers(), |ui, rooms| {
        for room in rooms {
            let mut known = BTreeSet::new();
            let offers: Vec<Offer> = desk.offers(names, Some(&room.id)).to_vec();
            // What has one id on both ways is one and the same to a condition.
            let offers: Vec<Offer> = offers.into_iter().filter(|offer| known.insert(offer.id.clone())).collect();
            let heading = match list.iter().filter(|(own, _)| *own == room.id).count() {
                0 => title(room).to_owned(),
                count => format!("{} ({count})", title(room)),
            };
            egui::CollapsingHeader::new(heading).id_salt((key, &room.id)).show(ui, |ui| {
                ticks(ui, &offers, list, |id| (room.id.clone(), id.to_owned()));
            });
        }
    });
}

/// What something on offer is called.
fn title(offer: &Offer) -> &str {
    if offer.label.is_empty() { &offer.id } else { &offer.label }
}
