//! The game without a window: the story in the ECS, the window of rooms, the order of systems, the native pages.

/// The room editor by its keys and labels, and its picture without a graphics device.
mod editor;
/// The story as a drawing in the room editor, by its keys.
mod editor_graph;
/// Whole packs that are brought into the room editor.
mod editor_packs;
/// What is added in the room editor, and how the person stands in what is seen.
mod editor_parts;
/// The person keeps out of the camera's way.
mod figure;
/// What moves by itself never flashes.
mod flashes;
/// A small application and what tests ask of it.
mod harness;
/// No two of our systems depend on an order that is not declared.
mod order;
/// The set from outside: the camera leaves its track, moves along the rooms, and comes back.
mod outside;
/// The native pages by their accessible labels, from the title to an ending.
mod pages;
/// Every room is drawn, both ways, on the software renderer.
mod pictures;
/// Level files that change while the game runs.
mod reload;
/// Rooms come and go with the camera, whatever the length of the track.
mod rooms;
/// What is heard: files, loops, loudness, captions.
mod sound;
mod workshop;
