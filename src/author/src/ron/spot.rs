//! The way to what stands at a byte of a file. It knows no types.

use story::locate::tree::{Body, Node};

use crate::path::{Path, Step};

/// The way to the innermost value that holds this byte, or whose name or key does.
pub(super) fn path_at(root: &Node<'_>, byte: usize) -> Path {
    let mut steps = Vec::new();
    let mut node = root.within_some();
    while let Some((step, next)) = inside(node, byte) {
        steps.push(step);
        node = next.within_some();
    }
    Path(steps)
}

fn inside<'n, 'a>(node: &'n Node<'a>, byte: usize) -> Option<(Step, &'n Node<'a>)> {
    let holds = |start: usize, node: &Node<'_>| (start..node.end).contains(&byte);
    match &node.body {
        Body::Word(..) => None,
        Body::Fields(fields) => fields
            .iter()
            .find(|field| holds(field.start, &field.value))
            .map(|field| (Step::Field(field.name.to_owned()), &field.value)),
        Body::Items(items) | Body::List(items) => {
            let index = items.iter().position(|item| holds(item.start, item))?;
            items.get(index).map(|item| (Step::Item(index), item))
        }
        Body::Map(entries) => entries
            .iter()
            .find(|(key, value)| holds(key.start, value))
            .map(|(key, value)| (Step::Key(key.string().unwrap_or_default().to_owned()), value)),
    }
}
