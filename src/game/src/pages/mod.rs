//! Renderers of [`story::page::Page`]: DOM in the browser, egui natively. They decide nothing; they send commands.

pub mod keys;
pub mod route;

#[cfg(target_family = "wasm")]
pub mod dom;
#[cfg(not(target_family = "wasm"))]
pub mod letters;
#[cfg(not(target_family = "wasm"))]
pub mod panel;
#[cfg(not(target_family = "wasm"))]
pub mod theme;
