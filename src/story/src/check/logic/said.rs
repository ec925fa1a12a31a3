//! Says which other words of a room can never come, and which ordinary ones never do because of them.

use super::assume::assume;
use super::ride::Seen;
use crate::model::{Room, SaidOf};
use crate::page::Way;
use crate::report::{At, Report};

/// Checks the other words of a room (index) that is reached on both ways.
pub(super) fn room(index: usize, room: &Room, seen: &Seen, at: &At<'_>, report: &mut Report) {
    for (way, of) in [Way::In, Way::Out].into_iter().flat_map(|way| [(way, SaidOf::Seen), (way, SaidOf::Question)]) {
        let mut rest = seen.stop(index, way).and_then(|stop| stop.whole.clone());
        let here = room.said.iter().enumerate().filter(|(_, said)| said.way == way && said.of == of);
        for (place, said) in here {
            let may = |guess| assume(&said.when, true, guess, way, &seen.past);
            if rest.clone().and_then(may).is_none() {
                let message = format!("the words \"{}\" can never be said", said.id);
                let hint =
                    "Nothing in any journey makes their condition hold here, or others above them always come first.";
                report.error(&at.item(place).field("when"), message, hint);
            }
            rest = rest.and_then(|guess| assume(&said.when, false, guess, way, &seen.past));
        }
        if rest.is_none() {
            let what = match of {
                SaidOf::Seen => "seen",
                SaidOf::Question => "asked",
            };
            let message = format!("what is otherwise {what} on the way {} never is", way.name());
            report.warning(at, message, "One of these holds in every journey. Sharpen the last of their conditions.");
        }
    }
}
