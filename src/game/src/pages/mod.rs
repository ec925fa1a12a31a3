//! Renderers of [`story::page::Page`]: DOM in the browser, egui natively. They decide nothing; they send commands.

pub mod controls;
pub mod keys;
pub mod route;

#[cfg(target_family = "wasm")]
pub mod dom;
#[cfg(any(not(target_family = "wasm"), feature = "editor"))]
pub mod letters;
#[cfg(any(not(target_family = "wasm"), feature = "editor"))]
pub mod panel;
#[cfg(target_family = "wasm")]
pub mod problems_dom;
#[cfg(any(not(target_family = "wasm"), feature = "editor"))]
pub mod problems_panel;
#[cfg(any(not(target_family = "wasm"), feature = "editor"))]
pub mod theme;
