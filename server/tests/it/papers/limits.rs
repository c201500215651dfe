//! How much may be given (security.md C5): of one paper, of one round, by one person on one day, and while the disk has room. What
//! is taken back makes room again.
use super::{
    giving::{draft, give, give_in, place, who},
    pages, photos,
};
use crate::harness::{
    actors::{A, B},
    app::{TestApp, each_app},
};
use domain::{
    field::FieldError,
    id::ApplicationId,
    paper::{FileFault, MAX_BYTES_OF_DAY, MAX_BYTES_OF_ROUND, MAX_FILES_OF_DAY},
};
use server::{
    evidence::Evidence,
    failure::Failure,
    store::{
        paper::{self, PaperRow},
        paper_file::{self, FileRow},
    },
    usecase::{files::Received, remove_paper_file::remove_paper_file},
    world::{Who, World},
};
use uuid::Uuid;

/// Rows of files of one paper of an application, as if they had been given; each of so many bytes.
async fn there(
    app: &TestApp,
    by: &Who,
    application: ApplicationId,
    item: &str,
    files: u64,
    bytes: u64,
) -> Vec<Uuid> {
    let world = &app.state.world;
    let mut tx = world.db.begin().await.unwrap();
    let row = PaperRow {
        id: world.ids.uuid(),
        application_id: application.0,
        round: 0,
        item: item.to_owned(),
        way: Some("upload".to_owned()),
        state: "sent".to_owned(),
        reason: None,
        earlier_id: None,
        words_sealed: None,
        version: 0,
        created_at: world.now(),
        changed_at: world.now(),
    };
    paper::insert(&mut tx, &row).await.unwrap();
    let mut all = Vec::new();
    for n in 1..=files {
        let file = FileRow {
            id: world.ids.uuid(),
            paper_id: row.id,
            seq: n.try_into().unwrap(),
            kind: "pdf".to_owned(),
            bytes: bytes.try_into().unwrap(),
            sha256: n.to_be_bytes().to_vec(),
            key_sealed: vec![],
            name_sealed: vec![],
            scan: "clean".to_owned(),
            given_by: by.citizen().unwrap().0,
            created_at: world.now(),
            removed_at: None,
            stored_as: None,
        };
        all.push(file.id);
        paper_file::insert(&mut tx, &file).await.unwrap();
    }
    tx.commit().await.unwrap();
    all
}

fn refused(given: &Result<Received, Failure>, fault: FileFault) {
    let Err(Failure::Invalid(found)) = given else {
        panic!("{given:?} is no refusal");
    };
    assert_eq!(found[0].error, FieldError::File(fault));
}

#[tokio::test]
async fn a_paper_takes_sixteen_files_and_one_more_when_one_is_taken_back() {
    each_app(async |app| {
        let a = who(app, A).await;
        let id = draft(app, &a, "living_subsidy").await;
        let all = there(app, &a, id, "bank_card", 16, 1000).await;
        let photo = photos::jpeg(60, 40, 1);
        refused(
            &give(app, &a, &place(id), &photo).await,
            FileFault::PaperFull,
        );
        let world = &app.state.world;
        remove_paper_file(world, &a, id, all[0]).await.unwrap();
        assert_eq!(give(app, &a, &place(id), &photo).await.unwrap().count, 16);
    })
    .await;
}

#[tokio::test]
async fn a_round_takes_sixty_files_and_two_hundred_megabytes() {
    each_app(async |app| {
        let a = who(app, A).await;
        let photo = photos::jpeg(60, 40, 1);
        let many = draft(app, &a, "living_subsidy").await;
        there(app, &a, many, "dibao", 60, 1000).await;
        let given = give(app, &a, &place(many), &photo).await;
        refused(&given, FileFault::RoundFull);
        let large = draft(app, &a, "care_subsidy").await;
        there(app, &a, large, "dibao", 1, MAX_BYTES_OF_ROUND).await;
        let given = give(app, &a, &place(large), &photo).await;
        refused(&given, FileFault::RoundFull);
    })
    .await;
}

#[tokio::test]
async fn one_person_gives_so_much_on_one_day_and_goes_on_tomorrow() {
    each_app(async |app| {
        let (a, b) = (who(app, A).await, who(app, B).await);
        let id = draft(app, &a, "living_subsidy").await;
        // What they give for others counts too.
        let other = draft(app, &b, "care_subsidy").await;
        let all = there(app, &a, other, "bank_card", MAX_FILES_OF_DAY, 1000).await;
        let photo = photos::jpeg(60, 40, 1);
        let given = give(app, &a, &place(id), &photo).await;
        refused(&given, FileFault::DayFull);
        let mut tx = app.state.world.db.begin().await.unwrap();
        let now = app.state.world.now();
        paper_file::remove(&mut tx, all[0], now).await.unwrap();
        tx.commit().await.unwrap();
        give(app, &a, &place(id), &photo).await.unwrap();
        let second = photos::jpeg(60, 40, 2);
        let given = give(app, &a, &place(id), &second).await;
        refused(&given, FileFault::DayFull);
        app.pass(chrono::TimeDelta::days(1));
        give(app, &a, &place(id), &second).await.unwrap();
        let theirs = draft(app, &b, "living_subsidy").await;
        there(app, &b, other, "dibao", 1, MAX_BYTES_OF_DAY).await;
        let given = give(app, &b, &place(theirs), &photo).await;
        refused(&given, FileFault::DayFull);
    })
    .await;
}

#[tokio::test]
async fn a_disk_that_is_nearly_full_takes_no_photo_and_says_so() {
    let app = TestApp::sqlite().await;
    let full = |world: &World| World {
        evidence: Evidence::in_folder(&app.database.folder)
            .unwrap()
            .keeping_free(u64::MAX),
        ..world.clone()
    };
    let a = who(&app, A).await;
    let id = draft(&app, &a, "living_subsidy").await;
    let photo = photos::jpeg(60, 40, 1);
    let world = full(&app.state.world);
    let given = give_in(&world, &a, &place(id), &photo).await;
    assert!(matches!(given, Err(Failure::NoRoom)), "{given:?}");
    give(&app, &a, &place(id), &photo).await.unwrap();
    app.remove().await;

    // On a page: in words, with the way back to where the paper can come otherwise.
    let app = TestApp::sqlite()
        .await
        .with_evidence(|evidence| evidence.keeping_free(u64::MAX));
    let (mut citizen, check) = app.draft(A, "living_subsidy").await;
    let page = citizen.open(&check.link("/papers/bank_card")).await;
    let full = pages::give(&mut citizen, &page, "a.jpg", &photo).await;
    full.is(507).says("现在收不下照片").says("送到窗口");
    citizen.open(&full.link("/papers/bank_card")).await.is(200);
    app.remove().await;
}
