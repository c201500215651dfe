//! Both stores keep the same promises: the folder, and a bucket on a real S3 server.
use super::{killed::form_of_a_draft, photos};
use crate::harness::{
    actors::A,
    database::unused_name,
    process::{Place, files},
    s3::S3,
};
use chrono::TimeDelta;
use object_store::aws::AmazonS3Builder;
use server::{
    clock::Clock,
    evidence::{Bucket, EvidenceStore, Folder, StoreFault},
};

async fn keeps_its_promises(store: &dyn EvidenceStore) {
    let parts = |text: &str| {
        vec![
            ("aa.full".to_owned(), format!("{text} full").into_bytes()),
            ("aa.view".to_owned(), format!("{text} view").into_bytes()),
        ]
    };
    store.put(parts("first")).await.unwrap();
    store.put(parts("second")).await.unwrap();
    assert_eq!(store.get("aa.full").await.unwrap(), b"second full");
    assert_eq!(store.get("aa.view").await.unwrap(), b"second view");
    assert_eq!(store.get("bb.full").await, Err(StoreFault::Gone));
    let mut later = store
        .stored_before(Clock::System.now() + TimeDelta::minutes(1))
        .await
        .unwrap();
    later.sort();
    assert_eq!(later, ["aa.full", "aa.view"]);
    let before = store.stored_before(Clock::System.now() - TimeDelta::minutes(1));
    assert!(before.await.unwrap().is_empty());
    for _ in 0..2 {
        store.delete("aa.full").await.unwrap();
    }
    assert_eq!(store.get("aa.full").await, Err(StoreFault::Gone));
    // A file of twenty megabytes is one object, whole.
    let large = vec![7; 20 * 1024 * 1024];
    let put = store.put(vec![("cc.full".to_owned(), large.clone())]);
    put.await.unwrap();
    assert!(store.get("cc.full").await.unwrap() == large);
}

#[tokio::test]
async fn a_folder_keeps_what_it_is_given() {
    let folder = std::env::temp_dir().join(unused_name());
    keeps_its_promises(&Folder::open(&folder).unwrap()).await;
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn a_bucket_keeps_what_it_is_given() {
    let mut s3 = S3::start();
    let described = s3
        .environment()
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_lowercase().parse().ok()?, value)))
        .fold(AmazonS3Builder::new(), |described, (key, value)| {
            described.with_config(key, value)
        })
        .with_bucket_name("papers");
    let bucket = Bucket::new(described).unwrap();
    keeps_its_promises(&bucket).await;
    s3.stop();
    let nobody = bucket.put(vec![("dd.full".to_owned(), vec![1])]).await;
    assert_eq!(nobody, Err(StoreFault::Busy));
    assert_eq!(bucket.get("cc.full").await, Err(StoreFault::Busy));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn photos_in_a_bucket_outlive_the_server_and_a_store_that_is_away_is_said_in_words() {
    let mut s3 = S3::start();
    let place = Place::new().with_settings(s3.environment());
    let server = place.serve();
    let mut browser = server.signed_in(&place, A.id_number).await;
    let form = form_of_a_draft(&mut browser, "living_subsidy", "150424100").await;
    for seed in 0..3 {
        let photo = photos::jpeg(160, 120, seed);
        browser.upload(&form, "IMG.jpg", &photo).await.is(303);
    }
    server.kill();
    // Nothing is in the data folder, and nothing in the bucket can be read without the keys.
    assert!(!place.folder.join("evidence").exists());
    let stored = files(&s3.objects());
    assert_eq!(stored.len(), 6, "two parts of each");
    for object in stored {
        let bytes = std::fs::read(object).unwrap();
        assert_ne!(
            bytes.get(..2),
            Some([0xff, 0xd8].as_slice()),
            "no clear JPEG"
        );
    }
    let server = place.serve();
    let mut browser = browser.moved_to(server.address);
    s3.stop();
    let photo = photos::jpeg(160, 120, 3);
    browser.upload(&form, "IMG.jpg", &photo).await.is(503);
    s3.start_again();
    browser.upload(&form, "IMG.jpg", &photo).await.is(303);
    let page = browser.open(&form.action).await;
    let mut links = page.is(200).links();
    links.retain(|link| link.contains("/files/") && !link.ends_with("/remove"));
    assert_eq!(links.len(), 4);
    for link in links {
        let (status, _, bytes) = browser.file(&link).await;
        assert_eq!((status.as_u16(), photos::size(&bytes)), (200, (160, 120)));
    }
    assert!(server.stop().success());
}
