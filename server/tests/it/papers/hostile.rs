//! Files that must not be taken, by their own page: each gets an answer in words that help, and nothing of it is stored. Then
//! names that mean harm, and good photos with something hung on.
use super::{pages::give, photos};
use crate::harness::{
    actors::A,
    app::TestApp,
    browser::{Browser, Page},
    process::files,
};
use std::io::Write;

const EMPTY: &str = "没有收到照片";
const WRONG: &str = "这不是照片，也不是PDF";
const FILM: &str = "这是录像或者录音，这里不能收";
const HEIC: &str = "兼容性最佳";
const DRAWING: &str = "网页和图形文件不能收";
const DAMAGED: &str = "这个文件坏了";
const HUGE: &str = "这张图太大";
const LOCKED: &str = "要密码才能打开";
const ACTIVE: &str = "带有程序或别的文件";
/// Stands in every file that has room for it; found nowhere afterwards.
const SENTINEL: &str = "hostile-sentinel-9f2c";

type Hostile = (&'static str, Vec<u8>, &'static str);

fn with(head: &[u8]) -> Vec<u8> {
    [head, b"\0\0\0", SENTINEL.as_bytes(), &[0; 64]].concat()
}

fn pdf(inside: &[u8]) -> Vec<u8> {
    let head = b"%PDF-1.7\n1 0 obj\n".as_slice();
    let comment = format!("\nendobj\n%{SENTINEL}\ntrailer\n<<>>\n%%EOF\n");
    [head, inside, comment.as_bytes()].concat()
}

fn packed(plain: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(plain).unwrap();
    packer.finish().unwrap()
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Grayscale);
    let mut writer = encoder.write_header().unwrap();
    let pixels = vec![200; usize::try_from(width * height).unwrap()];
    writer.write_image_data(&pixels).unwrap();
    writer.finish().unwrap();
    bytes
}

/// A PNG that says it is of this size, with the checksum that fits.
fn claimed_png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = png(4, 4);
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let mut sum = flate2::Crc::new();
    sum.update(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.sum().to_be_bytes());
    bytes
}

/// 900 megapixels of nothing in about a hundred kilobytes.
fn png_bomb() -> Vec<u8> {
    let mut bytes = claimed_png(30_000, 30_000);
    let start = bytes.len() - 12;
    let data = packed(&vec![0; 30_001 * 3_000]);
    let mut chunk = u32::try_from(data.len()).unwrap().to_be_bytes().to_vec();
    chunk.extend(b"IDAT");
    chunk.extend(&data);
    let mut sum = flate2::Crc::new();
    sum.update(&chunk[4..]);
    chunk.extend(sum.sum().to_be_bytes());
    bytes.splice(start..start, chunk);
    bytes
}

fn claimed_jpeg(side: u16) -> Vec<u8> {
    let mut bytes = photos::jpeg(32, 32, 1);
    let frame = bytes
        .windows(2)
        .position(|two| two == [0xff, 0xc0])
        .unwrap();
    bytes[frame + 5..frame + 7].copy_from_slice(&side.to_be_bytes());
    bytes[frame + 7..frame + 9].copy_from_slice(&side.to_be_bytes());
    bytes
}

/// A photo with thousands of passes over the picture.
fn scan_bomb() -> Vec<u8> {
    let photo = photos::jpeg(640, 480, 1);
    let scan = photo
        .windows(2)
        .position(|two| two == [0xff, 0xda])
        .unwrap();
    let head = &photo[scan..scan + 14];
    let mut bytes = photo[..scan].to_vec();
    for _ in 0..2_000 {
        bytes.extend_from_slice(head);
        bytes.push(0);
    }
    bytes.extend_from_slice(&photo[scan..]);
    bytes
}

fn wrong_kinds() -> Vec<Hostile> {
    let all: [(&str, &[u8]); 19] = [
        ("text", b"dear office"),
        ("gif", b"GIF89a/*"),
        ("zip", b"PK\x03\x04"),
        ("exe", b"MZ\x90"),
        ("elf", b"\x7fELF"),
        ("rar", b"Rar!\x1a\x07"),
        ("7z", b"7z\xbc\xaf\x27\x1c"),
        ("bmp", b"BM\x36"),
        ("tiff", b"II*\0"),
        ("mp4", b"\0\0\0\x18ftypisom"),
        ("avif", b"\0\0\0\x18ftypavif"),
        ("wasm", b"\0asm\x01"),
        ("doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("ico", b"\0\0\x01\0"),
        ("mp3", b"ID3\x03"),
        ("gzip", b"\x1f\x8b\x08"),
        ("psd", b"8BPS"),
        ("shell", b"#!/bin/sh\nrm -rf /\n"),
        ("pdf behind something", b"\n%PDF-1.7 1 0 obj %%EOF"),
    ];
    let words = |name: &str| match name {
        "mp4" => FILM,
        _ => WRONG,
    };
    all.map(|(name, head)| (name, with(head), words(name)))
        .into()
}

fn markup() -> Vec<Hostile> {
    let wide: Vec<u8> = "<svg xmlns='x'/>"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    vec![
        (
            "svg",
            with(b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"),
            DRAWING,
        ),
        (
            "svg with a byte order mark",
            with(b"\xef\xbb\xbf<svg/>"),
            DRAWING,
        ),
        (
            "svg in wide letters",
            [b"\xff\xfe".as_slice(), &wide].concat(),
            DRAWING,
        ),
        (
            "html",
            with(b"<!doctype html><script>alert(1)</script>"),
            DRAWING,
        ),
        ("html after blanks", with(b"\r\n\t <html>"), DRAWING),
        (
            "xml with an entity",
            with(b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"),
            DRAWING,
        ),
    ]
}

fn damaged() -> Vec<Hostile> {
    let photo = photos::jpeg(200, 200, 3);
    let picture = png(64, 64);
    let mut checksum = picture.clone();
    let last = checksum.len() - 20;
    checksum[last] ^= 1;
    vec![
        ("jpeg of three bytes", b"\xff\xd8\xff".to_vec(), DAMAGED),
        ("half a jpeg", photo[..photo.len() / 2].to_vec(), DAMAGED),
        (
            "jpeg without its end",
            photo[..photo.len() - 40].to_vec(),
            DAMAGED,
        ),
        (
            "html dressed as jpeg",
            with(b"\xff\xd8\xff\xe0<html><script>alert(1)</script>"),
            DAMAGED,
        ),
        ("png head", picture[..30].to_vec(), DAMAGED),
        ("half a png", picture[..picture.len() / 2].to_vec(), DAMAGED),
        ("png with a wrong checksum", checksum, DAMAGED),
        (
            "php dressed as png",
            with(b"\x89PNG\r\n\x1a\n<?php system($_GET['c']); ?>"),
            DAMAGED,
        ),
        (
            "half a webp",
            with(b"RIFF\x40\0\0\0WEBPVP8 \x10\0\0\0"),
            DAMAGED,
        ),
    ]
}

fn huge() -> Vec<Hostile> {
    vec![
        ("png that claims a lot", claimed_png(100_000, 100_000), HUGE),
        ("png bomb", png_bomb(), HUGE),
        ("jpeg that claims a lot", claimed_jpeg(65_500), HUGE),
        ("jpeg of thousands of scans", scan_bomb(), HUGE),
    ]
}

fn documents() -> Vec<Hostile> {
    let action = b"<< /S /JavaScript /JS (app.alert(1)) >>";
    let inside = |dictionary: &str, body: &[u8]| {
        [dictionary.as_bytes(), b"\nstream\n", body, b"\nendstream"].concat()
    };
    let objects = inside(
        "<< /Type /ObjStm /Filter /FlateDecode /N 1 >>",
        &packed(action),
    );
    let chained = inside(
        "<< /Type /ObjStm /Filter [ /ASCII85Decode /FlateDecode ] >>",
        b"~>",
    );
    let whole = pdf(b"<< >>");
    vec![
        ("locked pdf", pdf(b"<< /Encrypt 5 0 R >>"), LOCKED),
        ("pdf with a program", pdf(action), ACTIVE),
        (
            "pdf with a program spelt otherwise",
            pdf(b"<< /S /#4aavaScript >>"),
            ACTIVE,
        ),
        (
            "pdf with a program in packed objects",
            pdf(&objects),
            ACTIVE,
        ),
        (
            "pdf with objects that cannot be looked into",
            pdf(&chained),
            ACTIVE,
        ),
        (
            "pdf that starts something",
            pdf(b"<< /S /Launch /F (cmd.exe) >>"),
            ACTIVE,
        ),
        (
            "pdf with a file in it",
            pdf(b"<< /EmbeddedFiles 3 0 R >>"),
            ACTIVE,
        ),
        ("pdf with a film", pdf(b"<< /Subtype /RichMedia >>"), ACTIVE),
        (
            "pdf that breaks off",
            whole[..whole.len() - 12].to_vec(),
            DAMAGED,
        ),
        (
            "pdf with an archive behind it",
            [whole.as_slice(), b"PK\x03\x04"].concat(),
            DAMAGED,
        ),
        ("pdf of five letters", b"%PDF-".to_vec(), DAMAGED),
    ]
}

fn hostile() -> Vec<Hostile> {
    let mut all = vec![
        ("nothing", Vec::new(), EMPTY),
        ("heic", with(b"\0\0\0\x18ftypheic"), HEIC),
        ("heic of another name", with(b"\0\0\0\x18ftypmif1"), HEIC),
    ];
    for more in [wrong_kinds(), markup(), damaged(), huge(), documents()] {
        all.extend(more);
    }
    all
}

/// What the evidence store and its waiting room hold.
fn stored(app: &TestApp) -> usize {
    let folder = &app.database.folder;
    files(&folder.join("evidence")).len() + files(&folder.join("incoming")).len()
}

async fn at_the_paper(app: &TestApp) -> (Browser, Page) {
    let (mut a, check) = app.draft(A, "living_subsidy").await;
    let page = a.open(&check.link("/papers/bank_card")).await;
    (a, page)
}

#[tokio::test]
async fn every_hostile_file_gets_an_answer_and_nothing_of_it_is_stored() {
    let app = TestApp::sqlite().await;
    let (mut a, page) = at_the_paper(&app).await;
    let all = hostile();
    assert!(all.len() >= 50, "{}", all.len());
    let mut wrong = Vec::new();
    for (what, bytes, words) in &all {
        let answer = give(&mut a, &page, "photo.jpg", bytes).await;
        if answer.status != 422 || !answer.words().contains(words) || stored(&app) > 0 {
            let said = answer.words();
            let at = said.find("有些地方要改").unwrap_or_default();
            let said: String = said[at..].chars().take(60).collect();
            wrong.push(format!(
                "{what}: {}, {} stored, {said}",
                answer.status,
                stored(&app)
            ));
        }
    }
    println!("{} hostile files", all.len());
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    a.open(page.place()).await.says("还没有交");
    for file in files(&app.database.folder) {
        let bytes = std::fs::read(&file).unwrap();
        let found = bytes
            .windows(SENTINEL.len())
            .any(|window| window == SENTINEL.as_bytes());
        assert!(!found, "{}", file.display());
    }
    app.remove().await;
}

#[tokio::test]
async fn a_file_beyond_the_limit_is_told_so_in_words() {
    let app = TestApp::sqlite().await;
    let (mut a, page) = at_the_paper(&app).await;
    let large = vec![0xff; 21 * 1024 * 1024];
    give(&mut a, &page, "photo.jpg", &large)
        .await
        .is(422)
        .says("超过20兆");
    assert_eq!(stored(&app), 0);
    app.remove().await;
}

#[tokio::test]
async fn names_that_mean_harm_are_only_names() {
    let app = TestApp::sqlite().await;
    let (mut a, page) = at_the_paper(&app).await;
    let long = "长".repeat(300);
    let names = [
        "../../etc/passwd",
        "..\\..\\windows\\system32\\x.jpg",
        "/absolute.jpg",
        "photo\u{202e}gpj.exe",
        "a\r\nSet-Cookie: x=1\r\n.jpg",
        "<script>alert(1)</script>.jpg",
        "\"; filename=\"evil.html",
        "con.jpg",
        ".htaccess",
        "",
        "  ",
        long.as_str(),
    ];
    // No browser sends such a name; whoever does is told that it cannot be read.
    give(&mut a, &page, "nul\0.jpg", &photos::jpeg(64, 64, 9))
        .await
        .is(400);
    for (n, name) in (10..).zip(names) {
        let given = give(&mut a, &page, name, &photos::jpeg(64, 64, n)).await;
        given
            .is(200)
            .says("张已收到")
            .hides("<script>alert")
            .hides("\u{202e}");
    }
    let page = a.open(page.place()).await;
    let mut links = page.links();
    links.retain(|link| link.contains("/files/") && !link.ends_with("/remove"));
    assert_eq!(links.len(), names.len());
    for link in links {
        let (status, headers, _) = a.file(&link).await;
        assert_eq!(status, 200);
        assert!(!headers.contains_key("set-cookie"));
        let shown = headers["content-disposition"].to_str().unwrap();
        let is_plain = |sign: char| sign.is_ascii_alphanumeric() || "-._~%'*=;\" ".contains(sign);
        assert!(
            shown.chars().all(is_plain) && shown.ends_with(".jpg"),
            "{shown}"
        );
        assert!(
            !shown.contains("evil.html\"") && !shown.contains(".."),
            "{shown}"
        );
    }
    app.remove().await;
}

#[tokio::test]
async fn what_is_hung_on_a_good_photo_stays_behind() {
    let app = TestApp::sqlite().await;
    let (mut a, page) = at_the_paper(&app).await;
    let photo = photos::jpeg(120, 90, 5);
    let zip = [
        b"PK\x03\x04".as_slice(),
        SENTINEL.as_bytes(),
        b"<script>alert(1)</script>",
    ]
    .concat();
    let comment = [b"\xff\xfe\x00\x40".as_slice(), &with(b"<html>")[..62]].concat();
    for hung in [
        [photo.as_slice(), &zip].concat(),
        [&photo[..2], &comment, &photo[2..]].concat(),
    ] {
        let given = give(&mut a, &page, "photo.jpg", &hung).await;
        // The same pixels are the same photo.
        given.is(200).says("第 1 张已收到");
        for small in ["", "?small=1"] {
            let link = given.link("/files/");
            let (_, _, bytes) = a
                .file(&format!("{}{small}", link.trim_end_matches("?small=1")))
                .await;
            assert_eq!(photos::size(&bytes), (120, 90));
            let text = String::from_utf8_lossy(&bytes);
            assert!(!text.contains("script") && !text.contains(SENTINEL));
        }
    }
    app.remove().await;
}
