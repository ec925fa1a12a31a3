//! `studio serve`: the built page on this machine only, with the media types, the precompressed files and the
//! content-security policy that a host should have, and level files as they are now. It builds nothing and is no server
//! for the open network.

mod live;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use crate::say::say;
use axum::Router;
use axum::http::{HeaderName, HeaderValue, header};
use axum::routing::get;
use clap::Args;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

/// What the page may do; the same words stand in `web/index.html` for hosts that send no such header.
const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; \
    img-src 'self' blob: data:; connect-src 'self'; media-src 'self' blob:; worker-src 'self' blob:; \
    object-src 'none'; base-uri 'none'";

const FORGET: &str = include_str!("../../../web/forget.js");

/// Serves the built page on 127.0.0.1.
#[derive(Args)]
pub(crate) struct Serve {
    /// The folder to serve.
    #[arg(default_value = "web/dist")]
    dir: PathBuf,
    /// The folder of levels to watch: what is saved there shows in the page at once. Left out where there is none.
    #[arg(long, default_value = "levels")]
    levels: PathBuf,
    /// Serve as any host does: the levels as they were built, and no word when they change.
    #[arg(long)]
    still: bool,
    /// The port; 0 takes a free one.
    #[arg(long, default_value_t = 8018)]
    port: u16,
}

impl Serve {
    pub(crate) fn run(&self) -> anyhow::Result<()> {
        anyhow::ensure!(
            self.dir.join("index.html").is_file(),
            "{}: there is no index.html; build the page first with `bash web/play.sh`",
            self.dir.display()
        );
        tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(self.serve())
    }

    async fn serve(&self) -> anyhow::Result<()> {
        let files = ServeDir::new(&self.dir).precompressed_br();
        let mut app = Router::new().fallback_service(files);
        if !self.still {
            // A page that is being made must not be kept by a browser.
            let forget = || async { ([(header::CONTENT_TYPE, "text/javascript")], FORGET) };
            app = app.route("/service-worker.js", get(forget));
        }
        let watches = !self.still && self.levels.join("index.ron").is_file();
        let levels = if watches { Some(live::Live::watch(&self.levels)?) } else { None };
        if let Some(levels) = &levels {
            app = levels.beside(app);
        }
        let app = app
            .layer(fixed_header(header::CONTENT_SECURITY_POLICY, POLICY))
            .layer(fixed_header(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
            .layer(fixed_header(header::REFERRER_POLICY, "no-referrer"))
            .layer(fixed_header(header::CACHE_CONTROL, "no-cache"));
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        let listener = tokio::net::TcpListener::bind(address).await.map_err(|error| {
            anyhow::anyhow!("{address}: {error}; is it taken? Choose another port with --port, or 0 for a free one")
        })?;
        say!("My Small Home is at http://{}/ (Ctrl+C ends it)", listener.local_addr()?);
        if watches {
            say!("Level files of {} show in it as soon as they are saved", self.levels.display());
        }
        axum::serve(listener, app).await?;
        Ok(())
    }
}

fn fixed_header(name: HeaderName, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))
}
