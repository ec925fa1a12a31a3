//! The film set of My Small Home: rooms, props, disarray, the figure and baked light, as pure functions from numbers
//! to meshes. No engine, no story, no files.

pub mod arcade;
pub mod bake;
pub mod dust;
pub mod figure;
pub mod landing;
pub mod mesh;
pub mod outside;
pub mod print;
pub mod props;
pub mod room;
pub mod scatter;
pub mod shapes;
pub mod shell;
pub mod sight;
pub mod sound;
pub mod spec;
pub mod track;
