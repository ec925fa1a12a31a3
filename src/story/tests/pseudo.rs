//! A whole ride in the pseudo-language: whatever is shown in plain letters is not translated, and cannot be.

use std::sync::Arc;

use story::command::{Command, Teach};
use story::generate;
use story::page::{Block, Page, PageKind, Reading, Role};
use story::session::{Launch, Mode, Session};
use story::settings::Settings;
use story::source::{Files, load};
use story::texts::{PSEUDO, entries, facts, ftl, pseudo};

/// A generated pack in English and in the pseudo-language.
fn levels() -> Files {
    let mut files = generate::pack(3);
    let read =
        |files: &Files, name: &str| String::from_utf8(files.get(name).expect("it is there").to_vec()).expect("text");
    let loaded = load(&files, &generate::vocabulary());
    let (shell, pack) = (read(&files, "text/en.ftl"), read(&files, "generated/text/en.ftl"));
    let mut source = entries(&pack);
    source.extend(facts(&loaded.library.packs[0].evidence));
    files.insert(format!("text/{PSEUDO}.ftl"), ftl(&pseudo(&entries(&shell))));
    files.insert(format!("generated/text/{PSEUDO}.ftl"), ftl(&pseudo(&source)));
    let pack = read(&files, "generated/pack.ron").replace("[\"en\"]", &format!("[\"en\", \"{PSEUDO}\"]"));
    files.insert("generated/pack.ron", pack);
    files
}

/// Every text of a page that is a text of ours: not the clock, and not who published a fact.
fn strings(page: &Page) -> Vec<&str> {
    let mut all = vec![page.title.as_str(), page.notice.as_str()];
    let groups = page.all_blocks().flat_map(|block| match block {
        Block::Actions(actions) => actions.as_slice(),
        _ => &[],
    });
    for action in page.actions.iter().chain(&page.anywhere).chain(groups) {
        all.push(&action.label);
        all.extend(action.closed.as_deref());
    }
    for block in page.all_blocks() {
        match block {
            Block::Heading(text) | Block::Paragraph(text) | Block::Model(text) => all.push(text),
            Block::List(lines) => all.extend(lines.iter().map(String::as_str)),
            Block::Fact(fact) => all.push(&fact.text),
            Block::Route(_) | Block::Actions(_) => {}
            Block::Field(field) => all.push(&field.label),
            Block::Bars(bars) => all.extend(bars.iter().map(|bar| bar.label.as_str())),
            Block::Columns(columns) => all.extend(columns.iter().map(|column| column.title.as_str())),
            Block::Fold(column) => all.push(&column.title),
            Block::Setting(setting) => {
                all.push(&setting.label);
                let names = setting.choices.iter().filter(|_| setting.id != "language");
                all.extend(names.map(|(_, name)| name.as_str()));
            }
        }
    }
    all
}

fn is_translated(page: &Page) {
    for text in strings(page) {
        let plain = text.split(|c: char| !c.is_ascii_alphabetic()).find(|word| word.len() > 2);
        assert_eq!(plain, None, "in {text:?} on {:?}", page.kind);
    }
}

#[test]
fn nothing_is_shown_that_no_translator_can_reach() {
    let loaded = load(&levels(), &generate::vocabulary());
    assert_eq!(loaded.problems, []);
    let settings = Settings { language: PSEUDO.to_owned(), ..Settings::default() };
    let mut session = Session::new(Arc::new(loaded.library), settings, None, Launch::default());
    let mut pages = 0;
    for command in [Command::Settings, Command::Back, Command::Support, Command::Back, Command::Open, Command::Begin] {
        is_translated(&session.page());
        assert!(!session.handle(command).is_empty());
    }
    while session.page().kind != PageKind::Ending {
        let page = session.page();
        is_translated(&page);
        pages += 1;
        let open = |role| page.actions.iter().find(move |action| action.role == role && action.closed.is_none());
        let next = open(Role::Option).or(open(Role::Onward)).expect("there is a way on");
        session.handle(next.command.clone());
    }
    let after = [Reading::Debrief, Reading::Route, Reading::Model].map(Command::Read);
    for command in after.into_iter().chain([Command::History, Command::Outside]) {
        is_translated(&session.page());
        assert!(!session.handle(command.clone()).is_empty(), "{command:?}");
        is_translated(&session.page());
        session.handle(Command::Back);
    }
    assert!(pages >= 18, "{pages} pages");
}

#[test]
fn no_page_of_a_workshop_or_a_kiosk_is_out_of_a_translators_reach() {
    let library = Arc::new(load(&levels(), &generate::vocabulary()).library);
    let settings = Settings { language: PSEUDO.to_owned(), ..Settings::default() };
    let mut session = Session::new(library.clone(), settings.clone(), None, Launch::default());
    let begin = [Command::Workshop, Command::Teach(Teach::Begin(None)), Command::Teach(Teach::Freeze)];
    let teach = [Teach::Clock, Teach::Vote, Teach::Vote, Teach::On, Teach::Back];
    for command in begin.into_iter().chain(teach.map(Command::Teach)) {
        assert!(!session.handle(command.clone()).is_empty(), "{command:?}");
        is_translated(&session.page());
        is_translated(&session.presenter().expect("this is a workshop"));
    }
    let decide = |session: &Session| {
        let presenter = session.presenter().expect("this is a workshop");
        let all = presenter.all_blocks().flat_map(|block| match block {
            Block::Actions(actions) => actions.clone(),
            _ => Vec::new(),
        });
        let decide = |command: &Command| matches!(command, Command::Teach(Teach::Decide(_)));
        all.filter(|action| action.closed.is_none()).map(|action| action.command).filter(decide).collect::<Vec<_>>()
    };
    for other in 0..2 {
        session.handle(decide(&session)[other].clone());
        is_translated(&session.page());
        is_translated(&session.presenter().expect("this is a workshop"));
        session.handle(Command::Teach(Teach::OtherWay(0)));
    }
    session.handle(Command::Teach(Teach::Compare));
    is_translated(&session.page());
    let launch = Launch { mode: Some(Mode::Kiosk), ..Launch::default() };
    let mut session = Session::new(library, settings, None, launch);
    is_translated(&session.page());
    session.touched();
    session.tick(60.0);
    session.tick(31.0);
    assert!(matches!(session.page().kind, PageKind::Kiosk(_)), "{:?}", session.page().kind);
    is_translated(&session.page());
}
