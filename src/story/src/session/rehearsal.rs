//! Sessions for those who write: they stand where a ride stands that was made elsewhere, and nothing of them is worth
//! saving.

use std::sync::Arc;

use super::{Launch, Session, View};
use crate::journey::Journey;
use crate::settings::Settings;
use crate::source::Library;

impl Session {
    /// A session that stands where a ride stands; its pack may be another than the library's of the same id.
    #[must_use]
    pub fn rehearsal(library: Arc<Library>, settings: Settings, journey: Journey) -> Self {
        let launch = Launch { pack: Some(journey.pack().id.clone()), ..Launch::default() };
        let mut session = Self::new(library, settings, None, launch);
        session.pack = Some(Arc::clone(journey.pack()));
        session.journey = Some(journey);
        session.stack = vec![View::Room];
        session
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{PageKind, Way};
    use crate::testing;

    #[test]
    fn it_shows_the_room_where_the_ride_stands() {
        let journey = Journey::placed(testing::shared(), 0, 1, 1, Way::Out).expect("there is a second room");
        let session = Session::rehearsal(testing::library(), Settings::default(), journey);
        let page = session.page();
        assert_eq!((page.kind, page.way), (PageKind::Room, Some(Way::Out)));
        assert_eq!(page.room, session.pack().map(|pack| pack.rooms[1].id.clone()));
    }
}
