//! Finds the steps that the texts of a plan call by their number ("in step 9") and says which the plan does not have. It knows
//! the word for a step in the languages of the texts that come along, and does not judge whether the right step is meant.

use super::Needs;
use crate::problem::Severity;
use crate::raw::RawWorkshop;
use crate::report::Report;
use crate::workshop::{plan_key, step_key};

/// What stands before the number of a step, in small letters.
const BEFORE: [&str; 3] = ["step ", "step\u{a0}", "段階"];

/// Reports the steps that the texts of a plan name and that it does not have.
pub(super) fn steps(plan: &RawWorkshop, needs: &Needs<'_>, report: &mut Report) {
    let total = plan.steps.len();
    let of_steps = plan.steps.iter().map(|step| step_key(&plan.id, &step.id));
    for key in std::iter::once(plan_key(&plan.id)).chain(of_steps).filter(|_| total > 0) {
        for attribute in [None, Some("about"), Some("aims"), Some("notes"), Some("ask")] {
            let text = needs.texts.get(&key, attribute, &[]).unwrap_or_default();
            for number in named(&text).into_iter().filter(|number| !(1..=total).contains(number)) {
                let message = format!("this text names step {number}, but the plan \"{}\" has {total} steps", plan.id);
                let at = needs.texts.position(&key, attribute);
                let hint = format!("Name one from 1 to {total}. The numbers are those of `steps` in the plan's file.");
                report.placed(&needs.file, at, Severity::Error, message, hint);
            }
        }
    }
}

/// The numbers of steps that a text names.
fn named(text: &str) -> Vec<usize> {
    let text = text.to_lowercase();
    let after = |before: &str| -> Vec<usize> {
        let parts: Vec<&str> = text.split(before).collect();
        let pairs = parts.windows(2).filter_map(|pair| Some((*pair.first()?, *pair.last()?)));
        // A doorstep is no step.
        let whole = pairs.filter(|(left, _)| !left.ends_with(|letter: char| letter.is_ascii_alphabetic()));
        whole.filter_map(|(_, right)| number(right)).collect()
    };
    BEFORE.iter().flat_map(|before| after(before)).collect()
}

/// The number a text begins with, in digits of a Japanese keyboard too; none if it begins with none.
fn number(text: &str) -> Option<usize> {
    let digit = |letter: char| match letter {
        '０'..='９' => (u32::from(letter) - u32::from('０')).into(),
        _ => letter.to_digit(10),
    };
    let digits: Vec<u32> = text.chars().map_while(digit).take(4).collect();
    let number = digits.iter().fold(0_usize, |number, digit| number * 10 + *digit as usize);
    (!digits.is_empty()).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_steps_are_found_and_nothing_else() {
        for (text, numbers) in [
            ("It has its turn in step 9.", vec![9]),
            ("Step 2, then step\u{a0}13.", vec![2, 13]),
            ("段階9で立ち寄ります。段階１２。", vec![9, 12]),
            ("One step at a time. On the doorstep 7 pairs of shoes. In 5 steps.", vec![]),
            ("step 99999999999999999999", vec![9999]),
            ("step ", vec![]),
        ] {
            assert_eq!(named(text), numbers, "{text}");
        }
    }
}
