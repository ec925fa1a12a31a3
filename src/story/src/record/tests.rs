//! Tests of the report: markup and formulas of foreign packs do nothing, and its forms hold what they say.

use super::*;

/// Titles as a hostile pack might have them.
const MARKUP: &str = "<script>alert(\"1\")</script> & 'more'";
const FORMULA: &str = "=HYPERLINK(\"http://x\",\"y\")";

fn named(id: &str, title: &str) -> Named {
    Named { id: id.into(), title: title.into() }
}

fn record() -> Record {
    let hands = |id: &str, title: &str, hands| Hands { option: named(id, title), hands };
    Record {
        date: Some("2026-11-22".into()),
        pack: named("own", MARKUP),
        plan: Some(named("lesson", MARKUP)),
        rooms: vec![RoomTime { room: named("hall", FORMULA), way: Way::In, seconds: 240 }],
        routes: vec![Route {
            choices: vec![Choice {
                room: named("hall", MARKUP),
                way: Way::Out,
                option: named("go", FORMULA),
                hands: vec![hands("stay", "Stay, \"then\"\nsee", 2), hands("go", FORMULA, 9)],
                decided: Decided::Hands,
            }],
            tried: vec![Tried {
                support: named("visit", MARKUP),
                line: MARKUP.into(),
                outcome: Outcome::Helps,
                by_itself: false,
            }],
            meters: [1, 2, 3, 4],
            months: 5,
            ending: Some(named("door", MARKUP)),
        }],
    }
}

#[test]
fn titles_of_foreign_packs_are_no_markup() {
    let labels = Labels { language: "en\" onload=\"x".into(), title: MARKUP.into(), ..Labels::default() };
    let html = html(&record(), &labels);
    assert!(!html.contains("<script") && !html.contains("\"1\"") && !html.contains("en\" onload"), "{html}");
    assert!(html.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;more&#39;"));
    assert!(!html.contains("http-equiv") && !html.contains("src=") && !html.contains("href="), "nothing is fetched");
}

#[test]
fn a_spreadsheet_gets_words_and_no_formulas() {
    let csv = csv(&record());
    expect_test::expect![[r#"
        date,pack,plan,record,route,room,room_title,way,option,option_title,hands,chosen,decided_by,minutes
        2026-11-22,own,lesson,room,,hall,"'=HYPERLINK(""http://x"",""y"")",in,,,,,,4
        2026-11-22,own,lesson,choice,1,hall,"<script>alert(""1"")</script> & 'more'",out,stay,"Stay, ""then""
        see",2,no,hands,
        2026-11-22,own,lesson,choice,1,hall,"<script>alert(""1"")</script> & 'more'",out,go,"'=HYPERLINK(""http://x"",""y"")",9,yes,hands,
        2026-11-22,own,lesson,ending,1,,,,door,"<script>alert(""1"")</script> & 'more'",,,,
    "#]]
    .assert_eq(&csv.replace("\r\n", "\n").replace('\u{feff}', ""));
    for formula in ["=1", "+1", "-1", "@x", " =1", "\t=1", "\r1", "＝1"] {
        let mut record = record();
        record.routes.clear();
        record.rooms[0].room.title = formula.into();
        let row = self::csv(&record).lines().nth(1).unwrap_or_default().to_owned();
        assert!(row.contains(&format!("'{formula}")) || row.contains("'\r") || row.ends_with('\''), "{row:?}");
    }
}

#[test]
fn programs_get_ids_and_numbers_and_words_only_as_titles() {
    fn strings(value: &serde_json::Value, all: &mut Vec<String>) {
        match value {
            serde_json::Value::String(text) => all.push(text.clone()),
            serde_json::Value::Array(items) => items.iter().for_each(|item| strings(item, all)),
            serde_json::Value::Object(fields) => {
                fields.iter().filter(|(key, _)| !key.ends_with("_title")).for_each(|(_, value)| strings(value, all));
            }
            _ => {}
        }
    }
    let value: serde_json::Value = serde_json::from_str(&json(&record())).expect("it is JSON");
    assert_eq!(value["routes"][0]["choices"][0]["votes"][1]["option_title"], FORMULA);
    let mut all = Vec::new();
    strings(&value, &mut all);
    assert!(all.len() > 8);
    for text in all {
        assert!(
            text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'),
            "{text:?}"
        );
    }
}

#[test]
fn a_choice_without_a_vote_has_a_line_too() {
    let mut record = record();
    record.routes[0].choices[0].hands.clear();
    let csv = csv(&record);
    assert!(csv.lines().any(|line| line.contains(",choice,1,hall,") && line.ends_with(",,yes,hands,")), "{csv}");
}
