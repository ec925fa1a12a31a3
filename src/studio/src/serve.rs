//! `studio serve`: the built page on this machine only, with the media types, the precompressed files and the
//! content-security policy that a host should have. It builds nothing and is no server for the open network.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use crate::say::say;
use axum::Router;
use axum::http::{HeaderName, HeaderValue, header};
use clap::Args;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

/// What the page may do; the same words stand in `web/index.html` for hosts that send no such header.
const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; \
    img-src 'self' blob: data:; connect-src 'self'; media-src 'self' blob:; worker-src 'self' blob:; \
    object-src 'none'; base-uri 'none'";

/// Serves the built page on 127.0.0.1.
#[derive(Args)]
pub(crate) struct Serve {
    /// The folder to serve.
    #[arg(default_value = "web/dist")]
    dir: PathBuf,
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
        let app = Router::new()
            .fallback_service(files)
            .layer(fixed_header(header::CONTENT_SECURITY_POLICY, POLICY))
            .layer(fixed_header(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
            .layer(fixed_header(header::REFERRER_POLICY, "no-referrer"))
            .layer(fixed_header(header::CACHE_CONTROL, "no-cache"));
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        let listener = tokio::net::TcpListener::bind(address).await.map_err(|error| {
            anyhow::anyhow!("{address}: {error}; is it taken? Choose another port with --port, or 0 for a free one")
        })?;
        say!("My Small Home is at http://{}/ (Ctrl+C ends it)", listener.local_addr()?);
        axum::serve(listener, app).await?;
        Ok(())
    }
}

fn fixed_header(name: HeaderName, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))
}
