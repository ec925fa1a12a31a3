//! Whether support is met on every route to every ending: a way of support must be open to anybody in some room on the way
//! out, and in the last room already where an ending can come at once. It does not ask whether it helps.

use crate::model::{Condition, Effect, Pack, Room};
use crate::report::{At, Report};

/// Checks a pack.
pub(super) fn check(pack: &Pack, report: &mut Report) {
    let offers = |room: &Room| {
        let open = room.coming_out.iter().filter(|option| option.when == Condition::Always);
        open.flat_map(|option| &option.effects).any(|effect| matches!(effect, Effect::Support(_)))
    };
    let file = format!("{}/pack.ron", pack.id);
    let at = At::file(&file);
    let endings = at.field("endings");
    let (anywhere, first) = (pack.rooms.iter().any(offers), pack.rooms.last().is_some_and(offers));
    for (index, ending) in pack.endings.iter().enumerate().filter(|(_, ending)| ending.back_to.is_none()) {
        let met = if ending.at_door { anywhere } else { first };
        if !met {
            let message = format!("the ending \"{}\" can come without any way of support having been open", ending.id);
            let hint =
                "On the way out, let an option without `when` try a way of support, before this ending can come.";
            report.warning(&endings.item(index), message, hint);
        }
    }
}
