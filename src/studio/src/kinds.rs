//! `studio kinds`: a table of everything a level file may name: props with their sizes, poses, sounds.

use std::process::ExitCode;

use clap::Args;
use story::vocabulary::Vocabulary;

use crate::levels;
use crate::say;

/// List the kinds of props with their sizes, the poses and the sounds that level files may name.
#[derive(Args)]
pub(crate) struct Kinds {
    /// Only names that hold this, and poses in which the person does it.
    name: Option<String>,
}

impl Kinds {
    pub(crate) fn run(&self) -> ExitCode {
        say::text(table(&levels::vocabulary(), self.name.as_deref().unwrap_or_default()));
        ExitCode::SUCCESS
    }
}

fn table(vocabulary: &Vocabulary, part: &str) -> String {
    let mut lines = vec![format!("{:<18} {:>7} {:>7} {:>7}  looks  may be", "prop", "width", "height", "depth")];
    for (name, facts) in vocabulary.props.iter().filter(|(name, _)| name.contains(part)) {
        let [width, height, depth] = facts.size;
        let uses = match (facts.wall, facts.scatter) {
            (true, _) => "hung on a wall",
            (false, true) => "scattered",
            (false, false) => "",
        };
        let line = format!("{name:<18} {width:>7.3} {height:>7.3} {depth:>7.3}  {:>5}  {uses}", facts.variations);
        lines.push(line.trim_end().to_owned());
    }
    lines.push(String::new());
    lines.push(format!("{:<18} {:>7} {:>7} {:>7}", "pose", "width", "height", "depth"));
    let does = |name: &str| vocabulary.poses_do.get(name).is_some_and(|does| does.contains(part));
    for (name, [width, height, depth]) in vocabulary.poses.iter().filter(|(name, _)| name.contains(part) || does(name))
    {
        let does = vocabulary.poses_do.get(name).map_or("", String::as_str);
        lines.push(format!("{name:<18} {width:>7.3} {height:>7.3} {depth:>7.3}  {does}").trim_end().to_owned());
    }
    lines.push(String::new());
    let sounds: Vec<&str> = vocabulary.sounds.iter().map(String::as_str).filter(|name| name.contains(part)).collect();
    lines.push(format!("sounds: {}", sounds.join(", ")).trim_end().to_owned());
    lines.push(
        "Sizes are metres at scale 1; rooms multiply those of props by their ratio, never those of poses.".to_owned(),
    );
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_what_there_is() {
        let vocabulary = story::generate::vocabulary();
        expect_test::expect![[r#"
            prop                 width  height   depth  looks  may be
            bottle               0.070   0.220   0.070      2  scattered
            low-table            1.000   0.335   0.600      2
            wall-calendar        0.380   0.550   0.012      2  hung on a wall

            pose                 width  height   depth
            01-in                1.750   0.500   0.800  lies awake

            sounds: clock
            Sizes are metres at scale 1; rooms multiply those of props by their ratio, never those of poses.
        "#]]
        .assert_eq(&table(&vocabulary, "l"));
        assert!(table(&vocabulary, "").contains("sounds: birds, clock, room-tone\n"));
    }
}
