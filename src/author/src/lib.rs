//! The heart of the room editor: level files as texts, edits as values that leave every untouched byte as it is, undo,
//! forms, the checker's problems beside their fields, play from anywhere. It draws nothing and reads no file.
//!
//! ```
//! use author::{Edit, Id, Place, Value, Workbench};
//! use story::generate;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let mut workbench = Workbench::open(generate::pack(3), "generated", generate::vocabulary())?;
//! let (room, file) = workbench.rooms().first().cloned().ok_or("a room")?;
//!
//! // A drag is many edits and one step.
//! let at = Place::parse(&file, "furniture[0].at")?;
//! for across in [0.5, 0.52, 0.54] {
//!     workbench.drag(&Edit::Set(at.clone(), Value::numbers(&[across, 0.0, 0.5])))?;
//! }
//! workbench.settle();
//!
//! // Everything else is one edit, one step. After it, or a moment later, the whole pack is checked.
//! workbench.apply(&Edit::Rename(Id::new(author::schema::Names::Room, &room), "hall".to_owned()))?;
//! workbench.check();
//! assert!(workbench.is_playable(), "{:?}", workbench.problems());
//! assert_eq!(workbench.rooms()[0].0, "hall");
//!
//! // What differs from what was opened is to be saved.
//! assert!(workbench.changed().any(|(name, text)| name == file && text.is_some()));
//! workbench.undo();
//! workbench.undo();
//! assert_eq!(workbench.changed().count(), 0);
//! # Ok(())
//! # }
//! ```

mod bundle;
pub mod edit;
pub mod elsewhere;
pub mod form;
mod ftl;
pub mod history;
pub mod names;
mod new;
pub mod path;
pub mod play;
pub mod problem;
mod reading;
mod ron;
pub mod rule;
pub mod schema;
pub mod sentence;
mod spelling;
pub mod texts;
pub mod value;
pub mod workbench;

pub use edit::Edit;
pub use form::{Choice, Field, Form, Kind};
pub use names::Id;
pub use path::{Path, Place, Step};
pub use problem::{Belongs, Placed};
pub use ron::Refused;
pub use value::Value;
pub use workbench::Workbench;
