//! The launch options there are, as one table: what a warning names, what `--help` and the documentation say. It reads no
//! values.

/// A launch option, as it is documented.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LaunchOption {
    /// Its name, the same in the address and on the command line.
    pub key: &'static str,
    /// What it can be.
    pub values: &'static str,
    /// What it does, in English.
    pub meaning: &'static str,
}

const fn option(key: &'static str, values: &'static str, meaning: &'static str) -> LaunchOption {
    LaunchOption { key, values, meaning }
}

/// All of them, in the order of their documentation.
pub const OPTIONS: [LaunchOption; 13] = [
    option("lang", "a language tag: en, ja, en-x-easy", "Language of the words."),
    option("seed", "a whole number", "What the rooms draw at random; the same number gives the same rooms."),
    option("start", "a room's id; with :out on the way out", "Where the first ride begins."),
    option("motion", "full, gentle or cuts", "How the camera moves."),
    option("text", "100, 125, 150 or 200", "Size of text in percent."),
    option("pack", "a pack's id", "The level pack to play."),
    option("persona", "a person's id", "Whose story the first ride is, where a pack has several people."),
    option("length", "full or short", "Whether the first ride is the pack's short one."),
    option(
        "rooms",
        "ids of rooms, with commas between them",
        "Ride through these rooms only. The first and the last room of the track always belong to it.",
    ),
    option("sound", "on or off", "Whether there is sound."),
    option(
        "mode",
        "play, text, workshop or kiosk",
        "How the program is used: by one person, without the picture, by a group with a facilitator, or in a public place.",
    ),
    option("plan", "the id of a workshop plan", "The plan to teach with. It means mode=workshop."),
    option(
        "idle",
        "20 to 600",
        "Kiosk: seconds without input before it asks whether somebody is still there; 90 if left out.",
    ),
];

/// Names that other programs put into an address: learning platforms (cmi5 and xAPI), hosts, whoever counts visits.
const OF_OTHERS: [&str; 33] = [
    "endpoint",
    "fetch",
    "actor",
    "registration",
    "activityId",
    "activity_id",
    "activity_platform",
    "grouping",
    "auth",
    "Accept-Language",
    "content_endpoint",
    "content_token",
    "externalRegistration",
    "externalConfiguration",
    "v",
    "ref",
    "ref_src",
    "fbclid",
    "gclid",
    "gbraid",
    "wbraid",
    "dclid",
    "msclkid",
    "mc_cid",
    "mc_eid",
    "igshid",
    "twclid",
    "ttclid",
    "yclid",
    "srsltid",
    "_ga",
    "_gl",
    "si",
];
/// How such names begin.
const BEGINNINGS_OF_OTHERS: [&str; 5] = ["utm_", "mtm_", "pk_", "hsa_", "xAPI"];

/// Whether a name in an address is known to be somebody else's.
pub(super) fn is_of_others(key: &str) -> bool {
    OF_OTHERS.contains(&key) || BEGINNINGS_OF_OTHERS.iter().any(|beginning| key.starts_with(beginning))
}

/// The keys there are.
pub const KEYS: [&str; OPTIONS.len()] = keys();

const fn keys() -> [&'static str; OPTIONS.len()] {
    let mut keys = [""; OPTIONS.len()];
    let mut index = 0;
    while index < OPTIONS.len() {
        keys[index] = OPTIONS[index].key;
        index += 1;
    }
    keys
}

/// The table in Markdown, as the documentation shows it.
#[must_use]
pub fn table() -> String {
    let rows = OPTIONS.iter().map(|option| format!("| `{}` | {} | {} |\n", option.key, option.values, option.meaning));
    std::iter::once("| option | values | what it does |\n|---|---|---|\n".to_owned()).chain(rows).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_a_line_for_every_key() {
        let table = table();
        assert_eq!(table.lines().count(), KEYS.len() + 2);
        assert!(table.lines().all(|line| line.matches('|').count() == 4), "{table}");
        assert!(KEYS.iter().all(|key| table.contains(&format!("| `{key}` |"))));
    }
}
