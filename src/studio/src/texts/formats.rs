//! The two kinds of file that translators' tools read: gettext catalogues and tables with commas. Both hold the same
//! rows; neither knows what a text is for.

use std::io::BufWriter;

use anyhow::Context;
use polib::catalog::Catalog;
use polib::message::{Message, MessageFlags, MessageView};
use polib::metadata::CatalogMetadata;
use polib::po_file;

/// One text to translate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// Its scope and id ("no-reason/letter--envelope.means").
    pub(super) id: String,
    /// The wording it is translated from.
    pub(super) source: String,
    /// The translation; empty if there is none.
    pub(super) translation: String,
    /// Whether the translation was made from another wording.
    pub(super) fuzzy: bool,
}

/// The first line of a table.
const HEADER: [&str; 4] = ["id", "source", "translation", "state"];
/// State of a translation that was made from another wording.
const OUTDATED: &str = "outdated";

pub(super) fn to_po(lang: &str, rows: &[Row]) -> anyhow::Result<Vec<u8>> {
    let metadata = CatalogMetadata {
        project_id_version: "my-small-home".to_owned(),
        mime_version: "1.0".to_owned(),
        content_type: "text/plain; charset=UTF-8".to_owned(),
        content_transfer_encoding: "8bit".to_owned(),
        language: lang.to_owned(),
        ..CatalogMetadata::default()
    };
    let mut catalog = Catalog::new(metadata);
    for row in rows {
        let mut flags = MessageFlags::new();
        if row.fuzzy {
            flags.add_flag("fuzzy");
        }
        let message = Message::build_singular()
            .with_msgctxt(row.id.clone())
            .with_msgid(row.source.clone())
            .with_msgstr(row.translation.clone())
            .with_flags(flags)
            .done();
        catalog.append_or_update(message);
    }
    let mut bytes = Vec::new();
    po_file::write(&catalog, &mut BufWriter::new(&mut bytes)).context("the catalogue cannot be written")?;
    Ok(bytes)
}

pub(super) fn from_po(bytes: &[u8]) -> anyhow::Result<Vec<Row>> {
    let catalog =
        po_file::parse_from_reader(bytes).map_err(|error| anyhow::anyhow!("this is no catalogue: {error}"))?;
    let row = |message: &dyn MessageView| -> Option<Row> {
        Some(Row {
            id: message.msgctxt()?.to_owned(),
            source: message.msgid().to_owned(),
            translation: message.msgstr().ok()?.to_owned(),
            fuzzy: message.is_fuzzy(),
        })
    };
    Ok(catalog.messages().filter_map(row).collect())
}

pub(super) fn to_csv(rows: &[Row]) -> anyhow::Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(HEADER)?;
    for row in rows {
        let state = if row.fuzzy { OUTDATED } else { "" };
        writer.write_record([row.id.as_str(), &row.source, &row.translation, state])?;
    }
    writer.into_inner().context("the table cannot be written")
}

pub(super) fn from_csv(bytes: &[u8]) -> anyhow::Result<Vec<Row>> {
    let mut reader = csv::Reader::from_reader(bytes);
    let header = reader.headers().context("the table has no first line")?.clone();
    let column = |name: &str| {
        let place = header.iter().position(|title| title.trim_start_matches('\u{feff}') == name);
        place.with_context(|| format!("the table has no column \"{name}\""))
    };
    let places = [column("id")?, column("source")?, column("translation")?];
    let state = column("state").ok();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.context("a line of the table cannot be read")?;
        let cell = |place: usize| record.get(place).unwrap_or_default().to_owned();
        let [id, source, translation] = places.map(cell);
        let fuzzy = state.is_some_and(|state| record.get(state) == Some(OUTDATED));
        rows.push(Row { id, source, translation, fuzzy });
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Vec<Row> {
        let row = |id: &str, source: &str, translation: &str, fuzzy| Row {
            id: id.into(),
            source: source.into(),
            translation: translation.into(),
            fuzzy,
        };
        vec![
            row("shell/title", "My Small Home", "わたしの小さな家", false),
            row("p/a.means", "Two, \"quoted\" \\ lines.\n\n{ $n ->\n    [one] One\n   *[other] More\n}", "", false),
            // The same wording twice, told apart by its id.
            row("p/b", "My Small Home", "Alt", true),
        ]
    }

    #[test]
    fn a_catalogue_keeps_every_row() {
        let mut read = from_po(&to_po("ja", &rows()).unwrap()).unwrap();
        read.sort_by(|one, other| one.id.cmp(&other.id));
        let mut expected = rows();
        expected.sort_by(|one, other| one.id.cmp(&other.id));
        assert_eq!(read, expected);
    }

    #[test]
    fn a_table_keeps_every_row_in_order_and_names_a_missing_column() {
        assert_eq!(from_csv(&to_csv(&rows()).unwrap()).unwrap(), rows());
        let error = from_csv(b"id,source\n").unwrap_err().to_string();
        assert_eq!(error, "the table has no column \"translation\"");
    }
}
