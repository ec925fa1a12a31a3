//! Conditions and effects in words, with the names that rooms, things and options have in the pack. Conditions are said
//! as the pages say them.

use std::sync::Arc;

use story::parse;
use story::raw::{RawCondition, RawEffect, RawMeter};
use story::session::{Launch, Session};
use story::settings::Settings;

use crate::history::StepName;
use crate::names::Id;
use crate::ron::Refused;
use crate::schema::Names;
use crate::value::Value;
use crate::workbench::Workbench;

impl Workbench {
    /// A condition in words, in this language. What names something that could not be played yet is said as it is
    /// written.
    #[must_use]
    pub fn condition_in_words(&self, language: &str, condition: &Value) -> String {
        let written = condition.to_string();
        let raw = parse::part::<RawCondition>(&written);
        raw.and_then(|raw| self.speaker(language).condition_in_words(&raw)).unwrap_or(written)
    }

    /// Effects in words, each of them, in this language.
    #[must_use]
    pub fn effects_in_words(&self, language: &str, effects: &Value) -> Vec<String> {
        let said = |effect: &Value| self.effect(language, effect).unwrap_or_else(|| effect.to_string());
        effects.items().iter().map(said).collect()
    }

    fn effect(&self, language: &str, effect: &Value) -> Option<String> {
        let of_editor = |key: &str, args: &[(&str, &str)]| self.editor_words(language, key, args);
        Some(match parse::part::<RawEffect>(&effect.to_string())? {
            RawEffect::Add(meter, by) => {
                let sign = if by < 0 { "−" } else { "+" };
                let by = format!("{sign}{}", by.unsigned_abs());
                let meter = self.program_words(language, meter_key(meter), &[]);
                self.program_words(language, "model--change", &[("meter", &meter), ("by", &by)])
            }
            RawEffect::Cause(cause, by) => {
                let cause = self.title_of(language, &Id::new(Names::Cause, &cause));
                of_editor("editor--effect--cause", &[("cause", &cause), ("n", &by.to_string())])
            }
            RawEffect::Leave(trace) => of_editor("editor--effect--leave", &[("trace", &trace)]),
            RawEffect::Clear(trace) => of_editor("editor--effect--clear", &[("trace", &trace)]),
            RawEffect::Months(months) => of_editor("editor--effect--months", &[("n", &months.to_string())]),
            RawEffect::Support(support) => {
                let support = self.title_of(language, &Id::new(Names::Support, &support));
                of_editor("editor--effect--support", &[("support", &support)])
            }
        })
    }

    /// What something is called in this language, in the pack's first, or by its id.
    #[must_use]
    pub fn title_of(&self, language: &str, id: &Id) -> String {
        let Some((key, attribute)) = id.key() else { return id.id.clone() };
        let first = self.languages().into_iter().next();
        let languages = [Some(language.to_owned()), first];
        let words = |language: &String| self.words_of(language, &key, attribute.as_deref());
        languages.iter().flatten().find_map(words).unwrap_or_else(|| id.id.clone())
    }

    /// What a step is called, in this language: what was done, and to what.
    #[must_use]
    pub fn step_in_words(&self, language: &str, step: &StepName) -> String {
        let field = format!("editor--field--{}", step.what.replace('_', "-"));
        let what = self.editor_text(language, &field, None).unwrap_or_else(|| step.what.clone());
        self.editor_words(language, step.kind.key(), &[("what", &what)])
    }

    /// Why an edit could not be made, in this language.
    #[must_use]
    pub fn refused_in_words(&self, language: &str, refused: &Refused) -> String {
        let (key, what) = match refused {
            Refused::Broken(file) => ("editor--refused--broken", file.clone()),
            Refused::NoFile(file) => ("editor--refused--no-file", file.clone()),
            Refused::NotThere(what) => ("editor--refused--not-there", what.clone()),
            Refused::Line(first) => ("editor--refused--line", first.to_string()),
            Refused::Id(id) => ("editor--refused--id", id.clone()),
        };
        self.editor_words(language, key, &[("what", &what)])
    }

    /// A text of the program, in this language or in English; its key if there is none.
    #[must_use]
    pub fn program_words(&self, language: &str, key: &str, args: &[(&str, &str)]) -> String {
        let shell = &self.library().shell;
        let texts = shell.get(language).into_iter().chain(shell.get("en"));
        texts.into_iter().find_map(|texts| texts.get(key, None, args)).unwrap_or_else(|| key.to_owned())
    }

    /// A text of the editor, in this language or in English; its key if there is none.
    #[must_use]
    pub fn editor_words(&self, language: &str, key: &str, args: &[(&str, &str)]) -> String {
        let texts = self.words.get(language).into_iter().chain(self.words.get("en"));
        texts.into_iter().find_map(|texts| texts.get(key, None, args)).unwrap_or_else(|| key.to_owned())
    }

    /// A session of the pack as it could be played last, which knows its words.
    fn speaker(&self, language: &str) -> Session {
        let settings = Settings { language: language.to_owned(), ..Settings::default() };
        let launch = Launch { pack: Some(self.pack().to_owned()), ..Launch::default() };
        Session::new(Arc::clone(self.library()), settings, None, launch)
    }
}

fn meter_key(meter: RawMeter) -> &'static str {
    match meter {
        RawMeter::Energy => "meter--energy",
        RawMeter::Shame => "meter--shame",
        RawMeter::Trust => "meter--trust",
        RawMeter::Contact => "meter--contact",
    }
}
