//! Writes a guide as one HTML file that needs nothing else: running heads, page numbers and breaks are in its style. All
//! words are escaped; there is no script and no address in it.

use std::fmt::{Arguments, Write as _};

use story::guide::{Card, Cell, Guide, OptionLine, Part, Piece, Table};
use story::markup::escaped;
use story::page::FactView;

const STYLE: &str = include_str!("style.css");

/// The file.
pub(super) fn page(guide: &Guide) -> String {
    let mut out = Out(String::new());
    out.put(format_args!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{} · {}</title>\n<style>\n{STYLE}{}</style>\n</head>\n<body>\n",
        escaped(&guide.language),
        escaped(&guide.title),
        escaped(&guide.kind),
        heads(guide),
    ));
    out.cover(guide);
    guide.parts.iter().for_each(|part| out.part(part));
    out.0.push_str("</body>\n</html>\n");
    out.0
}

/// The running head of each part: the story on the left, the part on the right.
fn heads(guide: &Guide) -> String {
    let head = |part: &Part| {
        let (story, title, id) = (css(&guide.title), css(&part.title), part.id);
        format!(
            "@page {id} {{ @top-left {{ content: \"{story}\" }} @top-right {{ content: \"{title}\" }} }}\n\
             #{id} {{ page: {id} }}\n"
        )
    };
    guide.parts.iter().map(head).collect()
}

struct Out(String);

impl Out {
    fn put(&mut self, words: Arguments<'_>) {
        // Writing to a string cannot fail.
        let _written = self.0.write_fmt(words);
    }

    /// An element with words in it; nothing without words.
    fn words(&mut self, tag: &str, class: &str, words: &str) {
        if !words.trim().is_empty() {
            let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
            self.put(format_args!("<{tag}{class}>{}</{tag}>\n", escaped(words)));
        }
    }

    fn cover(&mut self, guide: &Guide) {
        self.0.push_str("<header class=\"cover\">\n");
        self.words("p", "kind", &guide.kind);
        self.words("h1", "", &guide.title);
        guide.about.iter().for_each(|text| self.words("p", "", text));
        self.0.push_str("<nav>\n");
        self.words("h2", "", &guide.contents);
        self.0.push_str("<ul>\n");
        for part in &guide.parts {
            self.put(format_args!("<li><a href=\"#{}\">{}</a></li>\n", part.id, escaped(&part.title)));
        }
        self.0.push_str("</ul>\n</nav>\n</header>\n");
    }

    fn part(&mut self, part: &Part) {
        self.put(format_args!("<section class=\"part\" id=\"{}\">\n", part.id));
        self.words("h2", "", &part.title);
        part.pieces.iter().for_each(|piece| self.piece(piece));
        self.0.push_str("</section>\n");
    }

    fn piece(&mut self, piece: &Piece) {
        match piece {
            Piece::Heading(text) => self.words("h3", "", text),
            Piece::Subheading(text) => self.words("h4", "", text),
            Piece::Paragraph(text) => self.words("p", "", text),
            Piece::Model(text) => self.words("p", "ours", text),
            Piece::List(items) => {
                self.0.push_str("<ul>\n");
                items.iter().for_each(|item| self.words("li", "", item));
                self.0.push_str("</ul>\n");
            }
            Piece::Fact(fact) => self.fact(fact),
            Piece::Table(table) => self.table(table),
            Piece::Card(card) => self.card(card),
        }
    }

    fn fact(&mut self, fact: &FactView) {
        self.0.push_str("<div class=\"fact\">\n");
        self.put(format_args!("<p><b>{}</b> {}</p>\n", escaped(&fact.id), escaped(&fact.text)));
        let differs = fact.disagrees_with.join(", ");
        let source = if differs.is_empty() { fact.source.clone() } else { format!("{} · ≠ {differs}", fact.source) };
        self.words("p", "source", &source);
        self.0.push_str("</div>\n");
    }

    fn table(&mut self, table: &Table) {
        self.put(format_args!("<table class=\"columns-{}\">\n", table.head.len()));
        self.words("caption", "", &table.caption);
        self.0.push_str("<thead><tr>\n");
        table.head.iter().for_each(|name| self.put(format_args!("<th scope=\"col\">{}</th>\n", escaped(name))));
        self.0.push_str("</tr></thead>\n<tbody>\n");
        for row in &table.rows {
            self.0.push_str("<tr>\n");
            row.iter().for_each(|cell| self.cell(cell));
            self.0.push_str("</tr>\n");
        }
        self.0.push_str("</tbody>\n</table>\n");
    }

    fn cell(&mut self, cell: &Cell) {
        self.0.push_str("<td>");
        self.words("p", "name", &cell.name);
        cell.words.iter().for_each(|words| self.words("p", "", words));
        self.0.push_str("</td>\n");
    }

    fn card(&mut self, card: &Card) {
        self.0.push_str("<article class=\"card\">\n");
        self.words("h4", "", &card.title);
        self.words("p", "seen", &card.seen);
        for (name, means) in &card.looks {
            self.put(format_args!("<p class=\"look\"><b>{}</b> {}</p>\n", escaped(name), escaped(means)));
        }
        for (class, labelled) in [("prompt", &card.prompt), ("notes", &card.notes)] {
            if let Some((label, text)) = labelled {
                self.put(format_args!("<p class=\"{class}\"><b>{}</b> {}</p>\n", escaped(label), escaped(text)));
            }
        }
        self.words("p", "question", &card.question);
        self.0.push_str("<ol type=\"a\">\n");
        card.options.iter().for_each(|option| self.option(option));
        self.0.push_str("</ol>\n</article>\n");
    }

    fn option(&mut self, option: &OptionLine) {
        self.put(format_args!("<li><b>{}</b>\n", escaped(&option.name)));
        self.words("p", "when", option.when.as_deref().unwrap_or_default());
        self.words("p", "when", option.closed.as_deref().unwrap_or_default());
        self.words("p", "after", option.after.as_deref().unwrap_or_default());
        self.words("p", "ours", option.does.as_deref().unwrap_or_default());
        self.0.push_str("</li>\n");
    }
}

/// Words as they may stand in a text of a style sheet within HTML: all that could end it is written as a number.
fn css(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars().filter(|letter| !letter.is_control()) {
        if matches!(letter, '"' | '\\' | '<' | '>' | '&') {
            let _written = write!(escaped, "\\{:06x}", u32::from(letter));
        } else {
            escaped.push(letter);
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_words_stay_words_everywhere() {
        let hostile = "</style></title><script>alert('1')</script>\"\\\u{1b}& onload=\"x";
        let words = || hostile.to_owned();
        let fact =
            FactView { id: words(), text: words(), source: words(), disagrees_with: vec![words()], bars: Vec::new() };
        let cell = Cell { name: words(), words: vec![words()] };
        let option = OptionLine {
            name: words(),
            when: Some(words()),
            closed: Some(words()),
            after: Some(words()),
            does: Some(words()),
        };
        let card = Card {
            title: words(),
            seen: words(),
            looks: vec![(words(), words())],
            prompt: Some((words(), words())),
            notes: Some((words(), words())),
            question: words(),
            options: vec![option],
        };
        let pieces = vec![
            Piece::Heading(words()),
            Piece::Subheading(words()),
            Piece::Paragraph(words()),
            Piece::List(vec![words()]),
            Piece::Model(words()),
            Piece::Fact(fact),
            Piece::Table(Table { caption: words(), head: vec![words()], rows: vec![vec![cell]] }),
            Piece::Card(card),
        ];
        let guide = Guide {
            language: words(),
            kind: words(),
            title: words(),
            about: vec![words()],
            contents: words(),
            parts: vec![Part { id: "general", title: words(), pieces }],
        };
        let html = page(&guide);
        assert!(!html.contains("<script") && !html.contains('\u{1b}'), "{html}");
        assert_eq!((html.matches("</style>").count(), html.matches("</title>").count()), (1, 1));
        assert!(!html.contains("\" onload="), "{html}");
        assert!(html.contains("\\00003c/style\\00003e"), "{html}");
    }
}
