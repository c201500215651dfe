//! The speed promises, measured on the release binary as a citizen's browser would load it: `make bench`.
//!
//! Starts its own server on a free loopback port with an empty data folder, registers citizens (argon2 is not in the figures),
//! then walks the whole application as N = 1 and N = 16 citizens with varying answers, and prints server CPU per journey,
//! the latency of each step, durable POSTs and question pages per CPU second, peak memory and cold start.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a measuring program, not the portal"
)]
#[expect(dead_code, reason = "uploads uses the rest")]
mod client;

use client::{Browser, Server};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

/// Latencies by kind of step.
type Steps = Arc<Mutex<BTreeMap<&'static str, Vec<Duration>>>>;

const JOURNEYS: usize = 160;
/// Question pages, and durable POSTs, of a measurement.
const ROUNDS: usize = 4_000;

fn main() {
    // `cargo test --benches` and clippy run the target with flags of their own.
    if std::env::args().any(|arg| arg == "--test" || arg == "--list") {
        return;
    }
    let server = Server::start();
    println!(
        "cold start               {:>8.0} ms (empty data folder, demo data off)",
        server.cold_start.as_secs_f64() * 1000.0
    );
    server.connect_offices();
    first_visits(&server);
    for parallel in [1, 16] {
        walk_all(&server, parallel);
        per_cpu_second(&server, parallel);
    }
    println!("peak RSS                 {:>8.1} MiB", server.peak_rss());
    server.stop();
}

fn walk_all(server: &Server, parallel: usize) {
    let cpu = server.cpu();
    let citizens: Vec<Browser> = (0..JOURNEYS).map(|_| Browser::registered(server)).collect();
    println!(
        "N = {parallel:<2}  registering {:.1} ms CPU a citizen (argon2, before the journey and not in it)",
        (server.cpu() - cpu) * 1000.0 / JOURNEYS as f64
    );
    let steps: Steps = Steps::default();
    let queue = Arc::new(Mutex::new(citizens));
    let (cpu, started) = (server.cpu(), Instant::now());
    let walker = || {
        let (queue, steps) = (queue.clone(), steps.clone());
        std::thread::spawn(move || {
            let mut requests = 0;
            loop {
                let next = queue.lock().unwrap().pop();
                let Some(citizen) = next else { return requests };
                requests += journey(citizen, &steps);
            }
        })
    };
    let walkers: Vec<_> = (0..parallel).map(|_| walker()).collect();
    let requests: usize = walkers
        .into_iter()
        .map(|walker| walker.join().unwrap())
        .sum();
    let (cpu, wall) = (server.cpu() - cpu, started.elapsed());
    let per = |total: f64| total / JOURNEYS as f64;
    println!(
        "N = {parallel:<2}  {JOURNEYS} journeys of {:.0} requests: {:.2} ms CPU a journey, {:.0} µs CPU a request, {:.1} s in all",
        per(requests as f64),
        per(cpu * 1000.0),
        cpu * 1e6 / requests as f64,
        wall.as_secs_f64(),
    );
    for (step, mut times) in std::mem::take(&mut *steps.lock().unwrap()) {
        times.sort();
        let at =
            |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1000.0;
        println!(
            "    {step:<20} p50 {:>7.2}  p95 {:>7.2}  p99 {:>7.2} ms",
            at(0.5),
            at(0.95),
            at(0.99)
        );
    }
}

/// One citizen from the front page to the status page; returns the number of requests.
fn journey(mut citizen: Browser, steps: &Steps) -> usize {
    citizen.reconnect();
    let service = if citizen.number.is_multiple_of(2) {
        "care_subsidy"
    } else {
        "living_subsidy"
    };
    let mut requests = 0;
    let mut note = |step, time: Duration| {
        requests += 1;
        steps.lock().unwrap().entry(step).or_default().push(time);
    };
    note("start page", citizen.get("/"));
    note(
        "guide",
        citizen.get(&format!("/services/{service}?place=150424105")),
    );
    note("begin (POST)", begin(&mut citizen, service));
    loop {
        let page = citizen.location();
        if page.ends_with("/check") {
            break;
        }
        // The list of papers: all of them are left for later.
        if let Some(draft) = page.strip_suffix("/papers") {
            note("papers", citizen.get(&page));
            citizen.go_to(&format!("{draft}/check"));
            break;
        }
        note("question page", citizen.get(&page));
        // A page that says the chances are small, and leads on: no question on it.
        if let Some(on) = citizen.leads_on() {
            citizen.go_to(&on);
            continue;
        }
        let answers = citizen.answers();
        let fields: Vec<(&str, &str)> = answers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        note("question (POST)", citizen.post(&page, &fields));
        assert_eq!(citizen.status, 303, "{page}: {}", citizen.body);
    }
    let check = citizen.location();
    note("check page", citizen.get(&check));
    let name = citizen.name.clone();
    note(
        "submit (POST)",
        citizen.post(&check, &[("agree", "yes"), ("signed_name", &name)]),
    );
    let receipt = citizen.location();
    note("receipt", citizen.get(&receipt));
    note(
        "status page",
        citizen.get(receipt.trim_end_matches("/receipt")),
    );
    assert_eq!(citizen.status, 200);
    requests
}

/// What a browser loads that has never been here before.
fn first_visits(server: &Server) {
    let mut citizen = Browser::registered(server);
    citizen.get("/services/care_subsidy?place=150424105");
    begin(&mut citizen, "care_subsidy");
    let question = citizen.location();
    let mut stranger = Browser::fresh(server);
    for (page, (requests, bytes)) in [
        ("start page", stranger.first_visit("/")),
        ("question page", citizen.first_visit(&question)),
    ] {
        println!(
            "first visit, {page:<13} {requests} requests, {:.1} kB (gzip, bodies)",
            bytes as f64 / 1000.0
        );
    }
}

/// Begins an application in the place whose demo offices are connected.
fn begin(citizen: &mut Browser, service: &str) -> Duration {
    citizen.post(
        "/applications",
        &[
            ("service", service),
            ("place", "150424105"),
            ("filled_by", "own"),
        ],
    )
}

/// A citizen before one question page, with right answers to it.
struct Asked {
    citizen: Browser,
    page: String,
    answers: Vec<(String, String)>,
}

/// The same page and the same durable POST over and over, by so many citizens at once.
fn per_cpu_second(server: &Server, parallel: usize) {
    let ask = |_| {
        let mut citizen = Browser::registered(server);
        citizen.get("/services/care_subsidy?place=150424105");
        begin(&mut citizen, "care_subsidy");
        let page = citizen.location();
        citizen.get(&page);
        let answers = citizen.answers();
        Asked {
            citizen,
            page,
            answers,
        }
    };
    let mut all: Vec<Asked> = (0..parallel).map(ask).collect();
    let mut measure = |act: fn(&mut Asked)| {
        let (cpu, rounds) = (server.cpu(), ROUNDS / parallel);
        std::thread::scope(|scope| {
            for asked in &mut all {
                scope.spawn(move || {
                    asked.citizen.reconnect();
                    (0..rounds).for_each(|_| act(asked));
                });
            }
        });
        (rounds * parallel) as f64 / (server.cpu() - cpu)
    };
    let pages = measure(|asked| {
        asked.citizen.get(&asked.page);
    });
    let posts = measure(|asked| {
        let fields: Vec<(&str, &str)> = asked
            .answers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        asked.citizen.post(&asked.page, &fields);
        assert_eq!(asked.citizen.status, 303);
        asked.citizen.bump_version();
    });
    println!(
        "N = {parallel:<2}  question pages {pages:>6.0}, durable POSTs {posts:>6.0} per CPU second"
    );
}
