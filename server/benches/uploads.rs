//! What papers cost, measured on the release binary: twenty people send a large photo at the same moment, one of twelve megapixels
//! (decoded whole), then one of twenty and nearly twenty megabytes (decoded at half its size), each on a server of its own.
//! Prints how long each waits, memory, and the server's CPU beside what decoding and encoding such a photo costs by itself.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a measuring program, not the portal"
)]
#[expect(dead_code, reason = "the journey uses the rest")]
mod client;

use client::{Browser, Server};
use jpeg_encoder::{ColorType, Encoder};
use std::time::{Duration, Instant};

const PEOPLE: usize = 20;
/// The portal's limit for one file.
const LIMIT: usize = 20 * 1024 * 1024;

fn main() {
    // `cargo test --benches` and clippy run the target with flags of their own.
    if std::env::args().any(|arg| arg == "--test" || arg == "--list") {
        return;
    }
    for (width, height) in [(4000, 3000), (5000, 4000)] {
        measure(width, height);
    }
}

fn measure(width: u16, height: u16) {
    let (photo, pixels) = photo(width, height);
    let alone = by_itself(&photo);
    let server = Server::start();
    server.connect_offices();
    let people: Vec<(Browser, String)> = (0..PEOPLE).map(|_| person(&server)).collect();
    let rest = server.peak_rss();
    let cpu = server.cpu();
    let sending: Vec<_> = people
        .into_iter()
        .map(|(mut browser, paper)| {
            let photo = photo.clone();
            std::thread::spawn(move || {
                browser.reconnect();
                let took = browser.upload(&paper, &photo);
                (took, browser.status)
            })
        })
        .collect();
    let mut answers: Vec<(Duration, u16)> =
        sending.into_iter().map(|one| one.join().unwrap()).collect();
    answers.sort();
    let taken = answers.iter().filter(|(_, status)| *status == 303).count();
    let seconds = |nth: usize| answers[nth].0.as_secs_f64();
    println!(
        "{PEOPLE} people, {:.1} MB and {:.0} megapixels each, at once: {taken} received, {} told to send again",
        photo.len() as f64 / 1e6,
        pixels as f64 / 1e6,
        PEOPLE - taken,
    );
    println!(
        "answer after             {:>8.1} s first, {:.1} s median, {:.1} s last",
        seconds(0),
        seconds(PEOPLE / 2),
        seconds(PEOPLE - 1)
    );
    println!(
        "CPU a photo              {:>8.0} ms; decoding and encoding it by itself {:.0} ms",
        (server.cpu() - cpu) * 1000.0 / taken.max(1) as f64,
        alone.as_secs_f64() * 1000.0
    );
    println!("peak RSS before          {rest:>8.1} MiB");
    println!("peak RSS                 {:>8.1} MiB", server.peak_rss());
    server.stop();
}

/// A photo just below the limit: noise, the hardest thing to pack. Its number of pixels too.
fn photo(width: u16, height: u16) -> (Vec<u8>, usize) {
    let pixels = usize::from(width) * usize::from(height);
    let mut state = 1_u32;
    let noise: Vec<u8> = (0..pixels * 3)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        })
        .collect();
    for quality in (50..=100).rev() {
        let mut packed = Vec::new();
        let encoder = Encoder::new(&mut packed, quality);
        encoder
            .encode(&noise, width, height, ColorType::Rgb)
            .unwrap();
        if packed.len() < LIMIT {
            return (packed, pixels);
        }
    }
    unreachable!("noise at a middling quality is below the limit")
}

/// Decodes and encodes it with nothing around it.
fn by_itself(photo: &[u8]) -> Duration {
    let started = Instant::now();
    let mut decoder = jpeg_decoder::Decoder::new(photo);
    let pixels = decoder.decode().unwrap();
    let info = decoder.info().unwrap();
    let mut packed = Vec::new();
    Encoder::new(&mut packed, 85)
        .encode(&pixels, info.width, info.height, ColorType::Rgb)
        .unwrap();
    started.elapsed()
}

/// A citizen with a draft, and the address of the paper to give.
fn person(server: &Server) -> (Browser, String) {
    let mut browser = Browser::registered(server);
    browser.get("/services/living_subsidy?place=150424105");
    let begin = [
        ("service", "living_subsidy"),
        ("place", "150424105"),
        ("filled_by", "own"),
    ];
    browser.post("/applications", &begin);
    let draft = browser.location();
    let id = draft.split('/').nth(2).unwrap();
    let paper = format!("/apply/{id}/papers/bank_card");
    browser.get(&paper);
    assert_eq!(browser.status, 200, "{}", browser.body);
    (browser, paper)
}
