//! The power goes right after a receipt: nothing that was acknowledged may be gone. And the proof that this test can fail: on
//! a disk that drops the syncs of the write-ahead log, receipts are lost.
use crate::harness::{actors::A, power_cut::PowerCut, process::Place};
use crate::papers::{killed::form_of_a_draft, photos};
use crate::process::signed_report;

const ROUNDS: usize = 6;

/// Hands in, cuts the power after each receipt, starts again; returns how many receipts are still there.
async fn receipts_kept(place: &Place, rounds: usize) -> usize {
    // A clean stop first: the demo people are there before the first cut.
    assert!(place.serve().stop().success());
    let mut receipts = Vec::new();
    for _ in 0..rounds {
        let server = place.serve();
        let mut browser = server.signed_in(place, A.id_number).await;
        let form = signed_report(&mut browser).await;
        let sent = browser.send_form(&form).await;
        place.cut_power(server);
        receipts.push(sent.is(303).location().unwrap());
    }
    let server = place.serve();
    let mut browser = server.signed_in(place, A.id_number).await;
    let mut kept = 0;
    for receipt in &receipts {
        let page = browser.open(receipt).await;
        if page.status == 200 {
            page.says("提交回执");
            kept += 1;
        }
    }
    assert!(server.stop().success());
    kept
}

#[tokio::test]
async fn no_receipt_is_lost_when_the_power_goes() {
    let place = Place::new().with_power_cut(PowerCut::new());
    assert_eq!(receipts_kept(&place, ROUNDS).await, ROUNDS);
}

#[tokio::test]
async fn a_disk_that_lies_about_the_log_loses_receipts() {
    let liar = PowerCut::new().that_lies_about("portal.db-wal");
    let place = Place::new().with_power_cut(liar);
    assert!(receipts_kept(&place, ROUNDS).await < ROUNDS);
}

/// Gives a photo, cuts the power after each answer, starts again; returns how many photos are still there and open.
async fn photos_kept(place: &Place, rounds: u32) -> u32 {
    let server = place.serve();
    let mut browser = server.signed_in(place, A.id_number).await;
    let form = form_of_a_draft(&mut browser, "living_subsidy", "150424100").await;
    assert!(server.stop().success());
    for round in 0..rounds {
        let server = place.serve();
        browser = browser.moved_to(server.address);
        let photo = photos::jpeg(160, 120, round);
        let sent = browser.upload(&form, "IMG.jpg", &photo).await;
        place.cut_power(server);
        sent.is(303);
    }
    let server = place.serve();
    let mut browser = browser.moved_to(server.address);
    let page = browser.open(&form.action).await;
    let mut links = page.is(200).links();
    links.retain(|link| link.contains("/files/") && !link.ends_with("/remove"));
    let mut kept = 0;
    for link in links {
        let (status, _, bytes) = browser.file(&link).await;
        if status == 200 {
            assert_eq!(photos::size(&bytes), (160, 120));
            kept += 1;
        }
    }
    assert!(server.stop().success());
    kept
}

#[tokio::test]
async fn no_acknowledged_photo_is_lost_when_the_power_goes() {
    let place = Place::new().with_power_cut(PowerCut::new());
    assert_eq!(photos_kept(&place, 4).await, 4);
}

#[tokio::test]
async fn a_disk_that_lies_about_photos_loses_them() {
    let liar = PowerCut::new().that_lies_about("*.full.new");
    let place = Place::new().with_power_cut(liar);
    assert!(photos_kept(&place, 4).await < 4);
}
