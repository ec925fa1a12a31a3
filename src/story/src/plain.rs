//! A page as plain text, for tests, transcripts and the text-only edition. It loses nothing that can be read.

use std::fmt::Write as _;

use crate::page::{Action, Block, Column, Page};

/// The page as text: title, body, then numbered actions.
#[must_use]
pub fn page(page: &Page) -> String {
    let mut text = String::new();
    for line in [&page.notice, &page.eyebrow] {
        if !line.is_empty() {
            paragraph(&mut text, line);
        }
    }
    let underline = "=".repeat(page.title.chars().count());
    paragraph(&mut text, &format!("{}\n{underline}", page.title));
    for block in &page.blocks {
        paragraph(&mut text, &self::block(block));
    }
    for (place, action) in page.actions.iter().enumerate() {
        line(&mut text, &format!("{}. {}", place + 1, label(action)));
    }
    if !page.actions.is_empty() && !page.anywhere.is_empty() {
        text.push('\n');
    }
    if !page.anywhere.is_empty() {
        let always: Vec<String> = page.anywhere.iter().map(label).collect();
        line(&mut text, &format!("[{}]", always.join("] [")));
    }
    text
}

fn paragraph(text: &mut String, words: &str) {
    line(text, words);
    text.push('\n');
}

fn line(text: &mut String, words: &str) {
    text.push_str(words);
    text.push('\n');
}

fn label(action: &Action) -> String {
    match &action.closed {
        Some(reason) => format!("--{}-- ({reason})", action.label),
        None => action.label.clone(),
    }
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(words) => format!("## {words}"),
        Block::Paragraph(words) => words.clone(),
        Block::Model(words) => format!("~ {words}"),
        Block::Fact(fact) => {
            let mut words = format!("* {} [{}; {}]", fact.text, fact.id, fact.source);
            if !fact.disagrees_with.is_empty() {
                // Writing to a string cannot fail.
                let _written = write!(words, " <> {}", fact.disagrees_with.join(", "));
            }
            words
        }
        // The lists after it say the same.
        Block::Route(_) => String::new(),
        Block::List(items) => items.iter().map(|item| format!("- {item}")).collect::<Vec<_>>().join("\n"),
        Block::Field(field) => format!("{}: [{}]", field.label, field.value),
        Block::Bars(bars) => {
            bars.iter().map(|bar| format!("{}: {}", bar.label, bar.number)).collect::<Vec<_>>().join("\n")
        }
        Block::Columns(columns) => columns.iter().map(column).collect::<Vec<_>>().join("\n\n"),
        Block::Fold(view) => column(view),
        Block::Actions(actions) => {
            actions.iter().map(|action| format!("> {}", label(action))).collect::<Vec<_>>().join("\n")
        }
        Block::Setting(setting) => {
            let names = setting.choices.iter().map(|(value, name)| match *value == setting.value {
                true => format!("({name})"),
                false => name.clone(),
            });
            format!("{}: {}", setting.label, names.collect::<Vec<_>>().join(" / "))
        }
    }
}

fn column(column: &Column) -> String {
    let parts = column.blocks.iter().map(block);
    std::iter::once(format!("## {}", column.title)).chain(parts).collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::Command;
    use crate::page::{FactView, PageKind, Role, SettingView, Way};

    fn action(label: &str, role: Role, closed: Option<&str>) -> Action {
        let closed = closed.map(Into::into);
        Action { id: label.into(), label: label.into(), command: Command::Onward, role, closed }
    }

    #[test]
    fn nothing_that_can_be_read_is_lost() {
        let fact = FactView {
            id: "T.1".into(),
            text: "There are many.".into(),
            source: "A test · 2019".into(),
            disagrees_with: vec!["T.2".into()],
            bars: Vec::new(),
        };
        let choices = vec![("a".to_owned(), "One".to_owned()), ("b".to_owned(), "Two".to_owned())];
        let setting = SettingView { id: "x".into(), label: "Which".into(), choices, value: "b".into() };
        let shown = page(&Page {
            kind: PageKind::Choice,
            room: Some("one".into()),
            way: Some(Way::In),
            language: "en".into(),
            eyebrow: "Room 1".into(),
            title: "Größe".into(),
            blocks: vec![
                Block::Heading("Head".into()),
                Block::Paragraph("Words.".into()),
                Block::Model("energy +1".into()),
                Block::Fact(fact),
                Block::List(vec!["a".into(), "b".into()]),
                Block::Setting(setting),
            ],
            actions: vec![action("Stay", Role::Option, None), action("Go", Role::Option, Some("too tired"))],
            anywhere: vec![action("Help", Role::Anywhere, None), action("Leave", Role::Anywhere, None)],
            notice: "Mind this.".into(),
            large: false,
        });
        expect_test::expect![[r#"
            Mind this.

            Room 1

            Größe
            =====

            ## Head

            Words.

            ~ energy +1

            * There are many. [T.1; A test · 2019] <> T.2

            - a
            - b

            Which: One / (Two)

            1. Stay
            2. --Go-- (too tired)

            [Help] [Leave]
        "#]]
        .assert_eq(&shown);
    }
}
