//! All files of a pack in one zip, to be handed over or kept. The same files make the same bytes, whenever that is.

use std::io::{Cursor, Write};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::workbench::Workbench;

impl Workbench {
    /// The file that has changed and its text, if it is the only one and still there: then it can be handed over by itself.
    #[must_use]
    pub fn only_change(&self) -> Option<(&str, &str)> {
        let mut changed = self.changed();
        let (file, text) = changed.next()?;
        changed.next().is_none().then_some((file, text?))
    }

    /// The pack as it is now, as a zip with one folder.
    ///
    /// # Errors
    /// If it is too large to be one.
    pub fn zip(&self) -> Result<Vec<u8>, ZipError> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::DEFAULT);
        for (name, text) in self.files() {
            writer.start_file(name, options)?;
            writer.write_all(text.as_bytes())?;
        }
        Ok(writer.finish()?.into_inner())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use story::generate;
    use zip::ZipArchive;

    use super::*;
    use crate::edit::Edit;
    use crate::path::Place;
    use crate::value::Value;

    #[test]
    fn one_changed_file_goes_by_itself_and_several_or_one_that_is_gone_do_not() {
        let mut workbench = Workbench::open(generate::pack(3), "generated", generate::vocabulary()).expect("it opens");
        assert_eq!(workbench.only_change(), None);
        let rooms = workbench.rooms();
        let clock = |file: &str| Edit::Set(Place::file(file).field("clock"), Value::text("05:55"));
        workbench.apply(&clock(&rooms[0].1)).expect("it can be set");
        assert_eq!(workbench.only_change().map(|(file, _)| file), Some(rooms[0].1.as_str()));
        workbench.apply(&clock(&rooms[1].1)).expect("it can be set");
        assert_eq!(workbench.only_change(), None, "a browser would keep the second download back");
        workbench.undo();
        workbench.undo();
        workbench.apply(&Edit::File(rooms[0].1.clone(), None)).expect("it can be taken out");
        assert_eq!((workbench.changed().count(), workbench.only_change()), (1, None));
    }

    #[test]
    fn a_pack_comes_out_of_its_zip_as_it_went_in() {
        let workbench = Workbench::open(generate::pack(3), "generated", generate::vocabulary()).expect("it opens");
        let bytes = workbench.zip().expect("a zip");
        let mut archive = ZipArchive::new(Cursor::new(&bytes)).expect("a zip");
        assert_eq!(archive.len(), workbench.files().count());
        for (name, text) in workbench.files() {
            let mut found = String::new();
            archive.by_name(name).expect("it is in it").read_to_string(&mut found).expect("text");
            assert_eq!(found, text);
        }
        assert_eq!(workbench.zip().expect("a zip"), bytes);
    }
}
