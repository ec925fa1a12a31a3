//! Ids and where they are used: in the files of a pack and in the keys of its texts. It changes nothing itself.

use story::locate::tree::{Body, Node};
use story::page::Way;

use crate::path::{Path, Step};
use crate::rule::{self, Takes};
use crate::schema::{Names, Part, ROOM, ROW, SUPPORT, Type};

/// Something that has an id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id {
    /// What it is.
    pub names: Names,
    /// The room of a thing, an option or other words; the way of support of a fit.
    pub of: Option<String>,
    /// On which way an option is.
    pub way: Option<Way>,
    /// Its id.
    pub id: String,
}

impl Id {
    /// Something that is known in the whole pack: a room, a cause, a trace.
    #[must_use]
    pub fn new(names: Names, id: &str) -> Self {
        Self { names, of: None, way: None, id: id.to_owned() }
    }

    /// Something of a room: a thing, other words.
    #[must_use]
    pub fn of(names: Names, of: &str, id: &str) -> Self {
        Self { of: Some(of.to_owned()), ..Self::new(names, id) }
    }

    /// An option of a room.
    #[must_use]
    pub fn option(room: &str, way: Way, id: &str) -> Self {
        Self { way: Some(way), ..Self::of(Names::Option, room, id) }
    }

    /// Key of its texts, with an attribute if they are one; none if it has no texts.
    #[must_use]
    pub fn key(&self) -> Option<(String, Option<String>)> {
        let of = self.of.as_deref().unwrap_or_default();
        let id = &self.id;
        let key = match self.names {
            Names::Pack => "pack".to_owned(),
            Names::Room => id.clone(),
            Names::Thing => format!("{of}--{id}"),
            Names::Said => format!("{of}--said--{id}"),
            Names::Option => format!("{of}--{}--{id}", self.way?.name()),
            Names::Cause => format!("cause--{id}"),
            Names::Support => format!("support--{id}"),
            Names::Fit => return Some((format!("support--{of}"), Some(id.clone()))),
            Names::Ending => format!("ending--{id}"),
            Names::Persona => format!("persona--{id}"),
            Names::Term => format!("glossary--{id}"),
            Names::Fact => format!("fact--{}", id.replace('.', "-")),
            Names::Source => format!("source--{id}"),
            Names::Measure => format!("measures--{id}"),
            _ => return None,
        };
        Some((key, None))
    }
}

/// One place in a file where an id stands.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Use {
    /// What it names.
    pub(crate) names: Names,
    /// The id.
    pub(crate) id: String,
    /// The room or the way of support it belongs to.
    pub(crate) of: Option<String>,
    /// On which way, for an option where it is written.
    pub(crate) way: Option<Way>,
    /// Whether this is where it is written, and not a use.
    pub(crate) defines: bool,
    /// The first byte, and the byte after the last, with quotes.
    pub(crate) span: (usize, usize),
    /// The way to it.
    pub(crate) path: Path,
}

/// In what an id stands.
#[derive(Clone, Default)]
struct Within {
    of: Option<String>,
    way: Option<Way>,
    path: Path,
}

impl Within {
    fn step(&self, step: Step) -> Self {
        Self { path: self.path.and(step), ..self.clone() }
    }
}

/// All ids in a file, in its order.
pub(crate) fn uses(root: &Node<'_>, kind: Type) -> Vec<Use> {
    let mut found = Vec::new();
    visit(root, kind, &Within::default(), &mut found);
    found
}

/// All ids of rooms and their things in a plan for teaching, in its order. Plans have no forms; what is called otherwise in
/// a room is called so in them, too.
pub(crate) fn uses_in_plan(root: &Node<'_>) -> Vec<Use> {
    let mut found = Vec::new();
    let within = Within::default();
    for room in items(field(root, "rooms")) {
        note(room, Names::Room, false, &within, &mut found);
    }
    for step in items(field(root, "steps")) {
        let picture = field(step, "picture").map(Node::within_some);
        if let Some(room) = items(picture).first() {
            note(room, Names::Room, false, &within, &mut found);
        }
        let at = field(step, "at").filter(|at| at.name == Some("Room"));
        let Some(room) = items(at).first() else { continue };
        note(room, Names::Room, false, &within, &mut found);
        let within = Within { of: room.string().map(str::to_owned), ..Within::default() };
        for thing in items(field(step, "look")) {
            note(thing, Names::Thing, false, &within, &mut found);
        }
    }
    found.sort_by_key(|found| found.span);
    found
}

fn field<'a>(node: &'a Node<'a>, name: &str) -> Option<&'a Node<'a>> {
    let Body::Fields(fields) = &node.body else { return None };
    fields.iter().find(|field| field.name == name).map(|field| &field.value)
}

fn items<'a>(node: Option<&'a Node<'a>>) -> &'a [Node<'a>] {
    match node.map(|node| &node.body) {
        Some(Body::List(items) | Body::Items(items)) => items,
        _ => &[],
    }
}

fn visit(node: &Node<'_>, kind: Type, within: &Within, found: &mut Vec<Use>) {
    let node = node.within_some();
    match kind {
        Type::Id(names) => note(node, names, true, within, found),
        Type::Ref(names) => note(node, names, false, within, found),
        Type::Weight => {
            let items = if let Body::Items(items) = &node.body { items.as_slice() } else { &[] };
            if let Some(cause) = items.first() {
                note(cause, Names::Cause, false, &within.step(Step::Item(0)), found);
            }
        }
        Type::Part(part) => fields(node, part, within, found),
        Type::List(item) => {
            let Body::List(items) = &node.body else { return };
            for (index, node) in items.iter().enumerate() {
                visit(node, *item, &within.step(Step::Item(index)), found);
            }
        }
        Type::Map(names, value) => {
            let Body::Map(entries) = &node.body else { return };
            for (key, node) in entries {
                let within = within.step(Step::Key(key.string().unwrap_or_default().to_owned()));
                note(key, names, true, &within, found);
                visit(node, *value, &within, found);
            }
        }
        Type::Condition => condition(node, within, found),
        Type::Effect => {
            let Some(verb) = node.name.and_then(rule::effect) else { return };
            inside(node, verb.takes, within, found);
        }
        Type::Number(_)
        | Type::Words
        | Type::Color
        | Type::Flag
        | Type::Word(_)
        | Type::Point(_)
        | Type::Numbers(_) => {}
    }
}

fn note(node: &Node<'_>, names: Names, defines: bool, within: &Within, found: &mut Vec<Use>) {
    let Some(id) = node.string() else { return };
    let scoped = matches!(names, Names::Thing | Names::Option | Names::Said | Names::Fit);
    found.push(Use {
        names,
        id: id.to_owned(),
        of: within.of.clone().filter(|_| scoped),
        way: within.way.filter(|_| names == Names::Option && defines),
        defines,
        span: (node.start, node.end),
        path: within.path.clone(),
    });
}

fn fields(node: &Node<'_>, part: &'static Part, within: &Within, found: &mut Vec<Use>) {
    let Body::Fields(fields) = &node.body else { return };
    let mut within = within.clone();
    let named = |name: &str| {
        let field = fields.iter().find(|field| field.name == name)?;
        field.value.string().map(str::to_owned)
    };
    if std::ptr::eq(part, &raw const ROOM) || std::ptr::eq(part, &raw const SUPPORT) {
        within.of = named("id");
    } else if std::ptr::eq(part, &raw const ROW) {
        within.of = named("path");
    }
    for field in fields {
        let Some((_, known)) = part.field(field.name) else { continue };
        let mut within = within.step(Step::Field(field.name.to_owned()));
        within.way = match field.name {
            "going_in" => Some(Way::In),
            "coming_out" => Some(Way::Out),
            _ => within.way,
        };
        visit(&field.value, known.kind, &within, found);
    }
}

fn condition(node: &Node<'_>, within: &Within, found: &mut Vec<Use>) {
    let Some(verb) = node.name.and_then(rule::condition) else { return };
    inside(node, verb.takes, within, found);
}

fn inside(node: &Node<'_>, takes: Takes, within: &Within, found: &mut Vec<Use>) {
    let Body::Items(items) = &node.body else { return };
    match takes {
        Takes::One => {
            if let Some(other) = items.first() {
                condition(other.within_some(), &within.step(Step::Item(0)), found);
            }
        }
        Takes::Several => {
            let Some(Body::List(others)) = items.first().map(|list| &list.body) else { return };
            let list = within.step(Step::Item(0));
            for (index, other) in others.iter().enumerate() {
                condition(other.within_some(), &list.step(Step::Item(index)), found);
            }
        }
        Takes::These(types) => {
            let mut within = within.clone();
            // What was chosen or looked at belongs to the room that is named first.
            if types.first() == Some(&Type::Ref(Names::Room)) {
                within.of = items.first().and_then(Node::string).map(str::to_owned);
            }
            for (index, (item, kind)) in items.iter().zip(types).enumerate() {
                visit(item, *kind, &within.step(Step::Item(index)), found);
            }
        }
    }
}

/// Whether this can be an id of this kind.
pub(crate) fn is_id(names: Names, text: &str) -> bool {
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    // Facts and sources are called after where they come from: "JT.12".
    let cited = |b: u8| b.is_ascii_alphanumeric() || b == b'.' || b == b'-';
    match names {
        Names::Fact | Names::Source => {
            text.len() <= 60 && text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.bytes().all(cited)
        }
        // These begin the keys of other texts.
        Names::Room if RESERVED.contains(&text) => false,
        _ => text.len() <= 60 && text.split('-').all(plain),
    }
}

/// What keys of texts begin with that are not those of a room.
const RESERVED: &[&str] =
    &["pack", "cause", "support", "ending", "glossary", "persona", "measures", "fact", "source", "workshop"];
