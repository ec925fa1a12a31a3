//! Zips as people pack them, and as strangers do who mean harm.

use std::io::Write;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::*;

/// A zip of these entries, deflated.
fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in entries {
        writer.start_file(*name, options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// Why a zip is refused: entry and message of each reason.
fn why(bytes: &[u8]) -> Vec<String> {
    let problems = read("own.zip", bytes).unwrap_err();
    problems.iter().map(|problem| format!("{}: {}", problem.file, problem.message)).collect()
}

#[test]
fn level_files_come_out_and_the_rest_stays_in() {
    let files = read("own.zip", &zipped(&[("a/pack.ron", b"Pack()"), ("a/README.md", b"hello"), ("a/x.png", b"x")]));
    assert_eq!(files.unwrap(), [("a/pack.ron".to_owned(), b"Pack()".to_vec())]);
}

#[test]
fn what_is_no_zip_is_refused_however_it_ends() {
    let good = zipped(&[("a/pack.ron", b"Pack()")]);
    for bytes in [&b""[..], b"hello", b"PK\x05\x06", &good[..good.len() - 5], &good[..good.len() / 2]] {
        assert_eq!(why(bytes), ["own.zip: this is not a zip, or its end is missing"]);
    }
    assert_eq!(why(&vec![0; MOST_PACKED + 1]), ["own.zip: the zip is 8 MB long"]);
}

#[test]
fn a_name_that_leads_out_of_the_pack_is_refused() {
    for name in ["../pack.ron", "a/../../pack.ron", "/etc/pack.ron", "c:/pack.ron", "a/./pack.ron", "..\\pack.ron"] {
        let why = why(&zipped(&[(name, b"x")]));
        assert!(why[0].ends_with("this name leads out of the pack"), "{name}: {why:?}");
    }
    assert!(why(&zipped(&[("a/b/c/d/e/f/g/pack.ron", b"x")]))[0].ends_with("too many folders within folders"));
    assert!(why(&zipped(&[(&format!("{}.ron", "a".repeat(300)), b"x")]))[0].ends_with("this name is too long"));
}

#[test]
fn a_zip_bomb_is_noticed_while_it_is_unpacked() {
    let megabytes = vec![b' '; 3 << 20];
    let bomb = zipped(&[("a/pack.ron", &megabytes)]);
    assert!(bomb.len() < 8000, "it is small while it is packed");
    assert_eq!(why(&bomb), ["own.zip/a/pack.ron: this entry becomes too long when it is unpacked"]);

    let names: Vec<String> = (0..14).map(|n| format!("a/r{n}.ron")).collect();
    let megabyte = vec![b' '; 1 << 20];
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), megabyte.as_slice())).collect();
    assert!(why(&zipped(&many)).iter().any(|why| why.contains("too large altogether")));
}

#[test]
fn a_header_that_lies_about_the_size_gains_nothing() {
    let mut bomb = zipped(&[("a/pack.ron", &vec![b' '; 3 << 20])]);
    // The size unpacked stands 22 bytes after the signature of the file and 24 after that in the list at the end.
    for (signature, offset) in [(b"PK\x03\x04", 22), (b"PK\x01\x02", 24)] {
        let at = bomb.windows(4).position(|window| window == signature).unwrap() + offset;
        bomb[at..at + 4].copy_from_slice(&10_u32.to_le_bytes());
    }
    assert!(why(&bomb)[0].starts_with("own.zip/a/pack.ron: this entry"));
}

#[test]
fn two_files_of_one_name_are_refused() {
    let mut twice = zipped(&[("a/pack.ron", b"one"), ("a/pacK.ron", b"two")]);
    while let Some(at) = twice.windows(10).position(|window| window == b"a/pacK.ron") {
        twice[at + 5] = b'k';
    }
    assert_eq!(why(&twice), ["own.zip: 2 entries are announced, 1 can be told apart"]);
}

#[test]
fn links_archives_and_odd_names_are_refused() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.add_symlink("a/link.ron", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    let link = writer.finish().unwrap().into_inner();
    assert_eq!(why(&link), ["own.zip/a/link.ron: this entry is a link to another file"]);
    let nested = zipped(&[("a/inner.ZIP", b"x")]);
    assert_eq!(why(&nested), ["own.zip/a/inner.ZIP: this is an archive within the archive"]);

    let mut odd = zipped(&[("a/q.ron", b"x")]);
    while let Some(at) = odd.windows(7).position(|window| window == b"a/q.ron") {
        odd[at + 2] = 0xFF;
    }
    assert!(why(&odd)[0].ends_with("the name of this file is not UTF-8"), "{:?}", why(&odd));

    let mut secret = zipped(&[("a/pack.ron", b"x")]);
    for (signature, offset) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
        let at = secret.windows(4).position(|window| window == signature).unwrap() + offset;
        secret[at] |= 1;
    }
    assert_eq!(why(&secret), ["own.zip/a/pack.ron: this entry is encrypted"]);
}

#[test]
fn more_entries_than_a_pack_can_have_are_refused() {
    let names: Vec<String> = (0..=MOST_ENTRIES).map(|n| format!("{n}")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    assert_eq!(why(&zipped(&many)), [format!("own.zip: there are {} entries", MOST_ENTRIES + 1)]);
}
