//! The texts of a room or of the pack, those of all languages side by side. Which texts there have to be, the checker says.

use author::edit::Edit;
use bevy_egui::egui::{self, RichText, Ui};

use super::desk::Text;
use super::forms::Source;
use super::state::Editor;
use super::words::Words;
use super::{panel, widgets};

/// The most texts that are shown at once.
const MOST: usize = 60;
/// A column is never narrower, points.
const COLUMN: f32 = 170.0;

/// Shows them.
pub fn show(ui: &mut Ui, editor: &mut Editor) {
    let mut of_pack_next = editor.texts_of_pack;
    ui.horizontal_wrapped(|ui| {
        for (of_pack, key) in [(false, "editor--texts-room"), (true, "editor--texts-pack")] {
            if ui.selectable_label(editor.texts_of_pack == of_pack, editor.words.say(key)).clicked() {
                of_pack_next = of_pack;
            }
        }
        let label = editor.words.say("editor--search");
        let search = egui::TextEdit::singleline(&mut editor.texts_search).hint_text(&label).desired_width(160.0);
        let response = ui.add(search);
        widgets::name(&response, &label);
    });
    let languages = editor.desk.bench.languages();
    let texts = wanted(editor, ui.memory(egui::Memory::focused));
    let wide = ((ui.available_width() - 16.0) / languages.len().max(1) as f32).max(COLUMN);
    let mut edits = Vec::new();
    for text in texts.iter().take(MOST) {
        row(ui, editor, &languages, text, wide, &mut edits);
    }
    if texts.len() > MOST {
        let more = (texts.len() - MOST).to_string();
        ui.label(RichText::new(editor.words.say_with("editor--more-texts", &[("n", &more)])).weak());
    }
    for edit in edits {
        editor.grant(&edit);
    }
    // Only now, so that a field that was left by this hands over what was written into it.
    editor.texts_of_pack = of_pack_next;
}

/// One text in all languages.
fn row(ui: &mut Ui, editor: &Editor, languages: &[String], text: &Text, wide: f32, edits: &mut Vec<Edit>) {
    let attribute = text.attribute.as_deref();
    let name = attribute.map_or_else(|| text.key.clone(), |attribute| format!("{}.{attribute}", text.key));
    let title = editor.desk.text_in_words(&text.key, attribute).unwrap_or_else(|| name.clone());
    ui.add(egui::Label::new(RichText::new(title).weak().size(12.5)).wrap()).on_hover_text(&name);
    ui.horizontal_top(|ui| {
        for (language, words) in languages.iter().zip(&text.words) {
            let layout = egui::Layout::top_down(egui::Align::Min);
            ui.allocate_ui_with_layout(egui::vec2(wide - 6.0, 0.0), layout, |ui| {
                ui.set_width(wide - 6.0);
                let key = (text.key.as_str(), attribute);
                let told = (&editor.words, panel::inks());
                edits.extend(field(ui, &editor.desk, language, key, words, told));
            });
        }
    });
    ui.add_space(4.0);
}

/// One text in one language, with what is wrong with it.
pub fn field(
    ui: &mut Ui,
    source: &dyn Source,
    language: &str,
    (key, attribute): (&str, Option<&str>),
    words: &str,
    (told, inks): (&Words, [egui::Color32; 2]),
) -> Option<Edit> {
    let rows = words.lines().map(|line| line.chars().count() / 28 + 1).sum::<usize>().clamp(2, 9);
    let id = id_of(language, key, attribute);
    let label = format!("{language} · {key}{}", attribute.map(|name| format!(".{name}")).unwrap_or_default());
    let new = widgets::words(ui, id, &label, words, rows);
    let problems = source.problems_of_words(language, key, attribute);
    if words.is_empty() && problems.iter().any(|(is_error, _)| *is_error) {
        // The field is right here: in which line of which file it would stand need not be said.
        widgets::problem(ui, &told.say("editor--fill-in"), inks[0]);
    } else {
        for (is_error, words) in problems {
            widgets::problem(ui, &words, inks[usize::from(!is_error)]);
        }
    }
    let attribute = attribute.map(ToOwned::to_owned);
    new.map(|words| Edit::Words { language: language.to_owned(), key: key.to_owned(), attribute, words })
}

/// What the field of a text is told apart by.
fn id_of(language: &str, key: &str, attribute: Option<&str>) -> egui::Id {
    egui::Id::new(("text", language, key, attribute))
}

/// The texts that are to be shown; the one that is being written stays, whatever becomes of the words searched for.
fn wanted(editor: &Editor, focused: Option<egui::Id>) -> Vec<Text> {
    let room = editor.desk.room_id(editor.gaze.room).unwrap_or_default().to_owned();
    let prefix = format!("{room}--");
    let (search, languages) = (editor.texts_search.to_lowercase(), editor.desk.bench.languages());
    let wanted = |text: &&Text| {
        let own = text.key == room || text.key.starts_with(&prefix);
        let here = if editor.texts_of_pack { editor.desk.room_of_key(&text.key).is_none() } else { own };
        let says = |words: &String| words.to_lowercase().contains(&search);
        let attribute = text.attribute.as_deref();
        let mut fields = languages.iter().map(|language| id_of(language, &text.key, attribute));
        here && (search.is_empty()
            || text.key.contains(&search)
            || text.words.iter().any(says)
            || fields.any(|field| Some(field) == focused))
    };
    editor.desk.texts().iter().filter(wanted).cloned().collect()
}
