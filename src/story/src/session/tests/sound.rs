//! What every page must be, for tests: without keys that have no words, with ids of its own, with a way on.

use super::ids;
use crate::page::{Action, Block, Page, PageKind};

/// Every string a page shows.
pub(super) fn strings(page: &Page) -> Vec<String> {
    let mut all = vec![page.notice.clone(), page.eyebrow.clone(), page.title.clone()];
    let mut actions: Vec<&Action> = page.actions.iter().chain(&page.anywhere).collect();
    for block in page.all_blocks() {
        all.extend(words_of(block));
        if let Block::Actions(group) = block {
            actions.extend(group);
        }
    }
    for action in actions {
        all.push(action.label.clone());
        all.extend(action.closed.clone());
    }
    all
}

fn words_of(block: &Block) -> Vec<String> {
    match block {
        Block::Heading(text) | Block::Paragraph(text) | Block::Model(text) => vec![text.clone()],
        Block::Fact(fact) => vec![fact.text.clone(), fact.source.clone()],
        Block::List(items) => items.clone(),
        Block::Route(_) | Block::Actions(_) => Vec::new(),
        Block::Setting(setting) => {
            std::iter::once(setting.label.clone()).chain(setting.choices.iter().map(|(_, name)| name.clone())).collect()
        }
        Block::Field(field) => vec![field.label.clone()],
        Block::Bars(bars) => bars.iter().flat_map(|bar| [bar.label.clone(), bar.number.clone()]).collect(),
        Block::Fold(column) => vec![column.title.clone()],
        Block::Columns(columns) => columns.iter().map(|column| column.title.clone()).collect(),
    }
}

/// No key without words, no argument that was not filled in; ids stable and unique; always a way on.
pub(super) fn is_sound(page: &Page) {
    for text in strings(page) {
        assert!(!text.contains("--") && !text.contains("{$") && !text.contains("{ $"), "unfilled: {text:?}");
    }
    let mut ids = ids(&page.actions);
    ids.extend(page.anywhere.iter().map(|action| action.id.as_str()));
    ids.extend(page.all_blocks().flat_map(|block| match block {
        Block::Actions(actions) => self::ids(actions),
        _ => Vec::new(),
    }));
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "two actions share an id on {:?}", page.kind);
    // What everybody sees in a workshop is moved by the facilitator.
    let led = page.large && matches!(page.kind, PageKind::Workshop | PageKind::Reading(_) | PageKind::Support);
    assert!(led || page.actions.iter().any(|action| action.closed.is_none()), "no way on from {:?}", page.kind);
    assert!(!page.title.is_empty() && !page.language.is_empty());
    if page.kind != PageKind::Left {
        assert!(["support", "leave", "settings"].iter().all(|id| ids.contains(id)), "{ids:?}");
    }
}
