//! Two hundred photos from eight phones at once, and the server killed in the middle, twice: every photo that was acknowledged is
//! there afterwards and opens. On SQLite and on PostgreSQL.
use super::photos;
use crate::harness::{
    actors::{A, answer_all, begin_in},
    browser::Browser,
    database::unused_name,
    html::Form,
    postgres::SERVER,
    process::{Place, Server, files},
    wire,
};
use std::net::SocketAddr;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

const PHONES: usize = 8;
const PHOTOS: usize = 25;
/// Townships of one county with an office: one draft in each, two papers' worth of photos on one paper are not allowed.
const TOWNSHIPS: [&str; 8] = [
    "150424100",
    "150424101",
    "150424102",
    "150424103",
    "150424104",
    "150424105",
    "150424106",
    "150424200",
];

/// What one phone still has to send, and where.
#[derive(Clone)]
struct Phone {
    form: Form,
    rest: Vec<u32>,
    acknowledged: Vec<u32>,
}

/// Sends one photo after another until all are acknowledged or the server is gone.
async fn send_all(
    address: SocketAddr,
    browser: Browser,
    mut phone: Phone,
    acknowledged: UnboundedSender<u32>,
) -> Phone {
    while let Some(seed) = phone.rest.last().copied() {
        let photo = photos::jpeg(160, 120, seed);
        let request = browser.upload_request(&phone.form, "IMG.jpg", &photo);
        // No answer, or half of one: nobody was told anything, so it is sent again later.
        let Ok((parts, _)) = wire::try_carry(address, request).await else {
            return phone;
        };
        if parts.status == 503 {
            continue;
        }
        assert_eq!(parts.status, 303);
        phone.rest.pop();
        phone.acknowledged.push(seed);
        acknowledged.send(seed).unwrap();
    }
    phone
}

/// A draft of living subsidy in this township up to its papers; the form of a paper.
pub async fn form_of_a_draft(browser: &mut Browser, service: &str, township: &str) -> Form {
    let first = begin_in(browser, service, township).await;
    let check = answer_all(browser, first, A).await;
    let page = browser.open(&check.link("/papers/bank_card")).await;
    page.form(page.place())
}

async fn phones(browser: &mut Browser) -> Vec<Phone> {
    let mut phones = Vec::new();
    for (n, township) in TOWNSHIPS.into_iter().enumerate() {
        // A paper takes sixteen photos, so each phone works on two drafts.
        let share = PHOTOS / 2;
        let first = u32::try_from(n * PHOTOS).unwrap();
        for (service, from, count) in [
            ("living_subsidy", 0, share),
            ("care_subsidy", share, PHOTOS - share),
        ] {
            let from = first + u32::try_from(from).unwrap();
            phones.push(Phone {
                form: form_of_a_draft(browser, service, township).await,
                rest: (from..from + u32::try_from(count).unwrap()).collect(),
                acknowledged: Vec::new(),
            });
        }
    }
    phones
}

/// All phones at once; the server is killed when so many are acknowledged.
async fn under_load(
    server: Server,
    browser: &Browser,
    phones: Vec<Phone>,
    kill_after: usize,
) -> (Option<Server>, Vec<Phone>) {
    let (sender, mut acknowledged) = unbounded_channel();
    let tasks: Vec<_> = phones
        .into_iter()
        .map(|phone| {
            let sender = sender.clone();
            tokio::spawn(send_all(server.address, browser.clone(), phone, sender))
        })
        .collect();
    drop(sender);
    let mut server = Some(server);
    let mut count = 0;
    while acknowledged.recv().await.is_some() {
        count += 1;
        if count >= kill_after
            && let Some(server) = server.take()
        {
            server.kill();
        }
    }
    let mut left = Vec::new();
    for task in tasks {
        left.push(task.await.unwrap());
    }
    (server, left)
}

/// Opens every photo of every draft; how many there are.
async fn open_all(browser: &mut Browser, phones: &[Phone]) -> usize {
    let mut opened = 0;
    for phone in phones {
        let page = browser.open(&phone.form.action).await;
        let mut links = page.is(200).links();
        links.retain(|link| link.contains("/files/") && !link.ends_with("/remove"));
        assert_eq!(links.len(), phone.acknowledged.len(), "each photo once");
        for link in links {
            let (status, _, bytes) = browser.file(&link).await;
            assert_eq!((status.as_u16(), photos::size(&bytes)), (200, (160, 120)));
            opened += 1;
        }
    }
    opened
}

async fn kill_in_the_middle(place: &Place) {
    let server = place.serve();
    let mut browser = server.signed_in(place, A.id_number).await;
    let phones = phones(&mut browser).await;
    let (none, phones) = under_load(server, &browser, phones, 60).await;
    assert!(none.is_none(), "killed in the middle");
    let server = place.serve();
    let (none, phones) = under_load(server, &browser, phones, 70).await;
    assert!(none.is_none(), "killed again");
    let server = place.serve();
    // What was acknowledged before is there, before anything more is sent.
    let before: usize = phones.iter().map(|phone| phone.acknowledged.len()).sum();
    let mut browser = browser.moved_to(server.address);
    println!("{before} acknowledged at the second kill");
    let (server, phones) = under_load(server, &browser, phones, usize::MAX).await;
    assert!(phones.iter().all(|phone| phone.rest.is_empty()));
    assert_eq!(open_all(&mut browser, &phones).await, PHONES * PHOTOS);
    // What was cut off in the middle may have left bytes without a row; the sweeper's day has not come.
    let stored = files(&place.folder.join("evidence")).len();
    println!("{stored} stored parts for {} photos", PHONES * PHOTOS);
    assert!(server.unwrap().stop().success());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_acknowledged_photo_is_lost_when_the_server_is_killed_under_load() {
    kill_in_the_middle(&Place::new()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_acknowledged_photo_is_lost_on_postgresql_either() {
    let name = unused_name();
    SERVER.create_empty(&name).await;
    let place = Place::new().with_database(&SERVER.url_of(&name));
    kill_in_the_middle(&place).await;
    SERVER.discard(&name).await;
}
