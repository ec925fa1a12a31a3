//! Level files as they are now, and word to the page when they change: the bundle is made anew in memory, and whoever
//! listens is told by server-sent events. It checks nothing; the game in the page does.

use std::convert::Infallible;
use std::path::{Path, PathBuf};

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use disk::Watch;
use tokio::sync::watch;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt};
use tower_http::set_header::SetResponseHeaderLayer;

/// The header that says to the page where it hears of changes.
const SAID: (HeaderName, HeaderValue) = (HeaderName::from_static("x-live-levels"), HeaderValue::from_static("live"));

/// A folder of levels that is watched.
pub(super) struct Live {
    folder: PathBuf,
    changes: watch::Receiver<u64>,
    _watch: Watch,
}

impl Live {
    /// Watches a folder of levels.
    ///
    /// # Errors
    /// If the system cannot watch it.
    pub(super) fn watch(folder: &Path) -> anyhow::Result<Self> {
        let (tell, changes) = watch::channel(0);
        let watch = Watch::new(&[folder.to_owned()], move || tell.send_modify(|times| *times += 1))?;
        Ok(Self { folder: folder.to_owned(), changes, _watch: watch })
    }

    /// Serves the levels as they are now beside the built page, and says so in every answer.
    pub(super) fn beside(&self, page: Router) -> Router {
        let (changes, (name, value)) = (self.changes.clone(), SAID);
        page.route("/levels/levels.json", get(bundle).with_state(self.folder.clone()))
            .route("/live", get(async || tell(changes)))
            .layer(SetResponseHeaderLayer::overriding(name, value))
    }
}

async fn bundle(State(folder): State<PathBuf>) -> Response {
    match crate::web::bundle(&disk::read(&folder)) {
        Ok(bytes) => ([(header::CONTENT_TYPE, "application/json")], bytes).into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, format!("{error:#}")).into_response(),
    }
}

/// Says at once, and then at every change, that the levels are to be fetched.
fn tell(changes: watch::Receiver<u64>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let events = WatchStream::new(changes).map(|times| Ok(Event::default().event("levels").data(times.to_string())));
    Sse::new(events).keep_alive(KeepAlive::default())
}
