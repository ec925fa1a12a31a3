//! Files of a workbench as they were read last, so that forms do not read a file once a field. It knows no edits: who
//! changes a file says so.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::ftl;
use crate::path::Path;
use crate::ron;
use crate::value::Value;

/// Texts by key and attribute.
pub(crate) type Texts = BTreeMap<(String, Option<String>), String>;

#[derive(Debug, Default)]
struct Read {
    texts: BTreeMap<String, Arc<Texts>>,
    values: BTreeMap<String, Option<Arc<Value>>>,
}

/// What has been read.
#[derive(Debug, Default)]
pub(crate) struct Reading(Mutex<Read>);

impl Reading {
    fn read(&self) -> MutexGuard<'_, Read> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The texts of an FTL file; `text` is asked for if they have not been read yet.
    pub(crate) fn texts<'t>(&self, file: &str, text: impl FnOnce() -> Option<&'t str>) -> Option<Arc<Texts>> {
        if let Some(known) = self.read().texts.get(file) {
            return Some(Arc::clone(known));
        }
        let texts = Arc::new(ftl::texts(text()?));
        self.read().texts.insert(file.to_owned(), Arc::clone(&texts));
        Some(texts)
    }

    /// The whole of a RON file; none if it cannot be read.
    pub(crate) fn value<'t>(&self, file: &str, text: impl FnOnce() -> Option<&'t str>) -> Option<Arc<Value>> {
        if let Some(known) = self.read().values.get(file) {
            return known.clone();
        }
        let value = ron::get(text()?, &Path::default()).map(Arc::new);
        self.read().values.insert(file.to_owned(), value.clone());
        value
    }

    /// A file is another one now.
    pub(crate) fn forget(&self, file: &str) {
        let mut read = self.read();
        read.texts.remove(file);
        read.values.remove(file);
    }
}
