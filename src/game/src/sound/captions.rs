//! What is heard, as a line of words: beds on coming into a room, events when they sound, the score when it changes. It
//! keeps no words; they are looked up.

use bevy::prelude::*;
use set::sound::Kind;
use set::sound::mixer::Order;

use super::director::Wish;

/// How long a line stands, seconds.
const STANDS_SECONDS: f64 = 5.0;

/// The line that is shown, and those that wait for their time.
#[derive(Resource, Debug, Default)]
pub struct Captions {
    line: String,
    left: f64,
    waiting: Vec<Line>,
}

#[derive(Debug)]
struct Line {
    /// Seconds until it is heard.
    wait: f64,
    /// Whether it is something that happens, and may be called off.
    event: bool,
    names: Vec<&'static str>,
}

impl Captions {
    /// The line to be shown; empty if none.
    #[must_use]
    pub fn line(&self) -> &str {
        &self.line
    }

    /// Takes note of what will be heard.
    pub fn hear(&mut self, wish: &Wish) {
        match wish {
            Wish::Room(beds, before, now) => {
                let mut names = beds.clone();
                names.extend(match now.cmp(before) {
                    std::cmp::Ordering::Less if *now == 0 => Some("score-gone"),
                    std::cmp::Ordering::Less => Some("score-fewer"),
                    std::cmp::Ordering::Greater => Some("score-more"),
                    std::cmp::Ordering::Equal => None,
                });
                self.waiting.push(Line { wait: 0.6, event: false, names });
            }
            Wish::Tell(Order::Forget) => self.waiting.retain(|line| !line.event),
            Wish::Tell(Order::Cue(cue)) if cue.sound.kind == Kind::Event => {
                self.waiting.push(Line { wait: cue.at, event: true, names: vec![cue.sound.name] });
            }
            Wish::Tell(_) | Wish::Files(_) => {}
        }
    }

    /// Lets time pass (seconds); `words` says what a sound is called. Nothing is shown unless it is `wanted`.
    pub fn pass(&mut self, seconds: f64, wanted: bool, words: impl Fn(&str) -> Option<String>) {
        self.left -= seconds;
        if self.left <= 0.0 {
            self.line.clear();
        }
        for line in &mut self.waiting {
            line.wait -= seconds;
        }
        while let Some(index) = self.waiting.iter().position(|line| line.wait <= 0.0) {
            let names = self.waiting.remove(index).names;
            self.line = names.iter().filter_map(|name| words(name)).collect::<Vec<_>>().join(" ");
            #[expect(clippy::cast_precision_loss, reason = "a few names")]
            let more = names.len().saturating_sub(1) as f64;
            self.left = STANDS_SECONDS + 1.5 * more;
        }
        if !wanted {
            self.line.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use set::sound::{Cue, named};

    fn words(name: &str) -> Option<String> {
        Some(format!("{name}."))
    }

    #[test]
    fn a_line_comes_when_the_sound_does_and_goes() {
        let mut captions = Captions::default();
        let sound = named("knock").expect("there is a knock");
        captions.hear(&Wish::Tell(Order::Cue(Cue { at: 1.0, sound, rate: 1.0, gain: 1.0 })));
        captions.pass(0.5, true, words);
        assert_eq!(captions.line(), "");
        captions.pass(0.6, true, words);
        assert_eq!(captions.line(), "knock.");
        captions.pass(6.0, true, words);
        assert_eq!(captions.line(), "");
    }

    #[test]
    fn a_room_says_what_lasts_and_that_the_score_has_changed() {
        let mut captions = Captions::default();
        captions.hear(&Wish::Room(vec!["rain", "clock"], 5, 4));
        captions.pass(1.0, true, words);
        assert_eq!(captions.line(), "rain. clock. score-fewer.");
        captions.pass(0.1, false, words);
        assert_eq!(captions.line(), "", "nobody asked for captions");
    }
}
