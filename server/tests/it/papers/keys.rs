//! Turning the key ring under load, killed in the middle, and sweeping what belongs to no file.
use super::{
    giving::{draft, give, place, who},
    killed::form_of_a_draft,
    photos,
};
use crate::harness::{
    actors::{A, B},
    app::each_app,
    database::{each_test_database, unused_name},
    mandates::ask_to_act,
    postgres::SERVER,
    process::{Place, files},
};
use server::{
    evidence::{Shelf, key_of, new_key},
    store::{
        Db, paper_file,
        reseal::{COLUMNS, Column},
    },
    usecase::{
        read_papers::open_paper_file, remove_paper_file::remove_paper_file,
        sweep_evidence::sweep_evidence,
    },
};
use uuid::Uuid;

/// Ids of the keys under which a column's values are sealed, with how many there are of each.
async fn keys_in_use(db: &Db, column: &Column, found: &mut std::collections::BTreeMap<u8, usize>) {
    let mut after = (Uuid::nil(), 0);
    loop {
        let mut reader = db.read().await.unwrap();
        let rows = column.after(&mut reader, after, 500).await.unwrap();
        let Some(last) = rows.last() else { return };
        after = (last.id, last.seq);
        for row in &rows {
            *found.entry(row.sealed[1]).or_default() += 1;
        }
    }
}

async fn all_keys_in_use(db: &Db) -> std::collections::BTreeMap<u8, usize> {
    let mut found = std::collections::BTreeMap::new();
    for column in COLUMNS {
        keys_in_use(db, column, &mut found).await;
    }
    found
}

async fn turned_under_load(place: &Place, url: &str) {
    let server = place.serve();
    let mut browser = server.signed_in(place, A.id_number).await;
    let form = form_of_a_draft(&mut browser, "living_subsidy", "150424100").await;
    for n in 0..4 {
        let photo = photos::jpeg(160, 120, n);
        browser.upload(&form, "IMG.jpg", &photo).await.is(303);
    }
    // A paper of an ask has a key in a table of its own.
    let ask = ask_to_act(&mut browser, "kin_with_duty", B, "150424100").await;
    let paper = browser.open(&ask.link("household_register")).await;
    let photo = photos::jpeg(160, 120, 99);
    let form_of_ask = paper.form(paper.place());
    // What is stored before the turn, by its bytes.
    let evidence = place.folder.join("evidence");
    let given = browser.upload(&form_of_ask, "IMG.jpg", &photo).await;
    let paper = given.location().unwrap();
    let before: std::collections::BTreeSet<Vec<u8>> = files(&evidence)
        .iter()
        .map(|file| std::fs::read(file).unwrap())
        .collect();
    assert_eq!(before.len(), 10, "five photos, each with its small picture");
    // Begun, and killed at once: whatever it has done by then, the next one finishes it.
    let mut turning = place.start("rotate-keys");
    let mut n = 4;
    while !std::fs::read_to_string(place.folder.join("keys.json"))
        .unwrap()
        .contains("\"2\"")
    {
        let photo = photos::jpeg(160, 120, n);
        browser.upload(&form, "IMG.jpg", &photo).await.is(303);
        n += 1;
        assert!(n < 16, "the ring is turned while photos come in");
    }
    turning.kill().unwrap();
    turning.wait().unwrap();
    let mut opened = browser.open(&form.action).await.is(200).links();
    opened.retain(|link| link.contains("/files/") && !link.ends_with("/remove"));
    let load = tokio::spawn({
        let (mut browser, form) = (browser.clone(), form.clone());
        async move {
            for seed in n..16 {
                // Reading never fails, whichever row was read and whichever bytes are there.
                for link in &opened {
                    assert_eq!(browser.file(link).await.0, 200, "{link}");
                }
                let photo = photos::jpeg(160, 120, seed);
                browser.upload(&form, "IMG.jpg", &photo).await.is(303);
            }
        }
    });
    assert!(place.run("rotate-keys").success());
    load.await.unwrap();
    // The portal that ran on has met the new key and seals with it, so that one more turn finds nothing left of the old.
    let db = Db::open(url, &place.folder).await.unwrap();
    let found = all_keys_in_use(&db).await;
    println!("values by key: {found:?}");
    assert!(found.keys().all(|key| *key >= 2), "{found:?}");
    db.close().await;
    // Nothing that belongs to a row is as it was; what a stop left behind belongs to none and is the sweeper's.
    let db = Db::open(url, &place.folder).await.unwrap();
    let mut reader = db.read().await.unwrap();
    for file in files(&evidence) {
        let name = file.file_stem().unwrap().to_str().unwrap();
        let name = name.split('.').next().unwrap().parse().unwrap();
        let there = paper_file::is_there(&mut reader, name).await.unwrap();
        let as_before = before.contains(&std::fs::read(&file).unwrap());
        assert!(!(there && as_before), "{} is as before", file.display());
    }
    drop(reader);
    db.close().await;
    let page = browser.open(&form.action).await;
    let mut links = page.is(200).links();
    links.retain(|link| link.contains("/files/") && !link.ends_with("/remove"));
    assert_eq!(links.len(), 16);
    links.push(browser.open(&paper).await.is(200).link("/files/"));
    for link in links {
        let (status, _, bytes) = browser.file(&link).await;
        assert_eq!((status.as_u16(), photos::size(&bytes)), (200, (160, 120)));
    }
    assert!(server.stop().success());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_value_is_under_the_new_key_after_a_turn_under_load_that_was_killed() {
    let place = Place::new();
    turned_under_load(&place, "sqlite:portal.db").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_on_postgresql() {
    let name = unused_name();
    SERVER.create_empty(&name).await;
    let url = SERVER.url_of(&name);
    let place = Place::new().with_database(&url);
    turned_under_load(&place, &url).await;
    SERVER.discard(&name).await;
}

/// A stop after the new bytes, and one after the row: the file opens, and what is left over is swept.
#[tokio::test]
async fn a_turn_that_stops_between_bytes_and_row_loses_nothing_and_leaves_nothing() {
    each_app(async |app| {
        let a = who(app, A).await;
        let id = draft(app, &a, "living_subsidy").await;
        let photo = photos::jpeg(100, 80, 1);
        let given = give(app, &a, &place(id), &photo).await.unwrap();
        let world = &app.state.world;
        let evidence = app.database.folder.join("evidence");
        let read = async || {
            let mut reader = world.db.read().await.unwrap();
            let row = paper_file::by_id(&mut reader, given.file).await;
            row.unwrap().unwrap()
        };
        let opened = async || {
            let opened = open_paper_file(world, &a, id, given.file, false).await;
            opened.unwrap().bytes.to_vec()
        };
        let (as_given, row) = (opened().await, read().await);
        // The new bytes are there, and the row says nothing of them.
        let old = key_of(&world.keys, Shelf::Papers, row.id, &row.key_sealed).unwrap();
        let mut names = Vec::new();
        for _ in 0..2 {
            let (key, sealed) = new_key(&world.keys, Shelf::Papers, row.id);
            let name = world.ids.uuid();
            let parts = ((row.name(), &old), (name, &key));
            assert!(world.evidence.store_anew(parts.0, parts.1).await.unwrap());
            names.push((name, sealed));
        }
        assert_eq!(opened().await, as_given);
        assert_eq!(files(&evidence).len(), 6);
        // The row says so; the old bytes are still there. Whoever read the old row changes nothing any more.
        let mut tx = world.db.begin().await.unwrap();
        for ((name, sealed), taken) in names.iter().zip([true, false]) {
            let stored = paper_file::store_as(&mut tx, &row, *name, sealed).await;
            assert_eq!(stored.unwrap(), taken);
        }
        tx.commit().await.unwrap();
        let now = read().await;
        assert_eq!(now.name(), names[0].0);
        assert_eq!(opened().await, as_given);
        let written = std::fs::metadata(&files(&evidence)[0]).unwrap();
        world.clock.set(written.modified().unwrap().into());
        app.pass(chrono::TimeDelta::days(1));
        assert_eq!(sweep_evidence(world).await.unwrap(), 2);
        let left = files(&evidence);
        let kept = |file: &std::path::PathBuf| {
            file.display().to_string().contains(&now.name().to_string())
        };
        assert!(left.len() == 2 && left.iter().all(kept), "{left:?}");
        assert_eq!(opened().await, as_given);
        // What is not there is not stored anew, and what is taken back goes under the name that it has.
        let parts = ((row.name(), &old), (world.ids.uuid(), &old));
        assert!(!world.evidence.store_anew(parts.0, parts.1).await.unwrap());
        remove_paper_file(world, &a, id, given.file).await.unwrap();
        assert_eq!(files(&evidence).len(), 0);
    })
    .await;
}

/// A sealed column that the turn does not know would keep its old key for ever.
#[tokio::test]
async fn every_sealed_column_of_the_schema_is_turned() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let mut sealed = std::collections::BTreeSet::new();
    for file in files(&folder) {
        let text = std::fs::read_to_string(file).unwrap();
        let mut table = String::new();
        for line in text.lines() {
            let words: Vec<&str> = line.split_whitespace().collect();
            match words.as_slice() {
                ["CREATE", "TABLE", name, ..] => table = (*name).to_owned(),
                ["ALTER", "TABLE", name, "ADD", "COLUMN", column, ..]
                    if column.ends_with("_sealed") =>
                {
                    sealed.insert(((*name).to_owned(), (*column).to_owned()));
                }
                [column, "BYTEA" | "BYTEA,", ..] if column.ends_with("_sealed") => {
                    sealed.insert((table.clone(), (*column).to_owned()));
                }
                _ => {}
            }
        }
    }
    let known = COLUMNS
        .iter()
        .map(|one| (one.table.to_owned(), one.column.to_owned()));
    assert_eq!(sealed, known.collect());
    // And each of them can be read and replaced on both databases.
    each_test_database(async |database| {
        for column in COLUMNS {
            let mut reader = database.db.read().await.unwrap();
            let rows = column.after(&mut reader, (Uuid::nil(), 0), 10).await;
            assert_eq!(rows.unwrap(), [], "{}.{}", column.table, column.column);
            drop(reader);
            let mut tx = database.db.begin().await.unwrap();
            let nothing = server::store::reseal::SealedRow {
                id: Uuid::nil(),
                seq: 0,
                sealed: vec![1],
            };
            assert!(!column.replace(&mut tx, &nothing, &[2]).await.unwrap());
        }
    })
    .await;
}

#[tokio::test]
async fn bytes_without_a_file_are_swept_after_a_day_and_no_others() {
    each_app(async |app| {
        let a = who(app, A).await;
        let id = draft(app, &a, "living_subsidy").await;
        let given = give(app, &a, &place(id), &photos::jpeg(100, 80, 1))
            .await
            .unwrap();
        let world = &app.state.world;
        let evidence = app.database.folder.join("evidence");
        // A stop between bytes and row leaves such a pair behind, a stop in the middle of writing such a file.
        let orphan = world.ids.uuid();
        // Files stand on the shelf of their id's last two figures.
        let shelf = evidence.join(&orphan.to_string()[34..]);
        std::fs::create_dir_all(&shelf).unwrap();
        for end in ["full", "view", "full.new"] {
            std::fs::write(shelf.join(format!("{orphan}.{end}")), b"orphan").unwrap();
        }
        assert_eq!(files(&evidence).len(), 5);
        // The files' times are the machine's; the clock of the test is set by them.
        let written = std::fs::metadata(shelf.join(format!("{orphan}.full"))).unwrap();
        world.clock.set(written.modified().unwrap().into());
        assert_eq!(sweep_evidence(world).await.unwrap(), 0);
        app.pass(chrono::TimeDelta::days(1));
        assert_eq!(sweep_evidence(world).await.unwrap(), 1);
        let left = files(&evidence);
        assert!(
            left.iter()
                .all(|file| !file.display().to_string().contains(&orphan.to_string()))
        );
        assert_eq!(left.len(), 2);
        assert!(
            open_paper_file(world, &a, id, given.file, false)
                .await
                .is_ok()
        );
    })
    .await;
}
