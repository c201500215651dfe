//! The book of looks and acts: page by page, for the person, at the counter and by program; every act that is open to an agent
//! leaves an entry, and so does every list in which the township reads names and numbers.
use crate::{
    harness::{
        actors::{A, B, HOME, answer_all, ask_for, begin, case_of, sign},
        app::{TestApp, each_app},
        browser::{Browser, Page},
        mandates::{C, Terms, act_for, ask_to_act},
    },
    papers::photos,
};
use chrono::TimeDelta;
use domain::case::OfficeKind;
use server::{
    store::{deed, deed::DeedRow},
    usecase::deeds::What,
};
use std::collections::BTreeSet;

/// Entries in A's book, two in each second, the newest now.
async fn entries(app: &TestApp, count: usize) {
    let world = &app.state.world;
    let person_id = app.person_id(A).await;
    let actor = app.person_id(B).await;
    let mut tx = world.db.begin().await.unwrap();
    for nth in 0..count {
        let row = DeedRow {
            id: world.ids.uuid(),
            person_id,
            at: world.now() - TimeDelta::seconds((count - nth) as i64 / 2),
            account_id: None,
            actor_id: Some(actor),
            mandate_id: None,
            office_kind: None,
            office_place: None,
            what: "saw_case".to_owned(),
            application_id: None,
            case_id: Some(world.ids.uuid()),
            service_id: "living_subsidy".to_owned(),
        };
        deed::insert(&mut tx, &row).await.unwrap();
    }
    tx.commit().await.unwrap();
}

fn count(page: &Page) -> usize {
    page.is(200).words().matches("打开了办理情况").count()
}

/// The pages of a book from this one on, by their links.
async fn all_of(browser: &mut Browser, first: &str) -> Vec<usize> {
    let mut page = browser.open(first).await;
    let mut counts = vec![count(&page)];
    while page.html.contains("看更早的记录") {
        page = browser.open(&page.link("before=")).await;
        counts.push(count(&page));
    }
    counts
}

#[tokio::test]
async fn the_book_is_read_to_its_beginning_fifty_entries_at_a_time() {
    each_app(async |app| {
        app.mandate(A, B, Terms::default()).await;
        entries(app, 120).await;
        let mut a = app.citizen(A).await;
        assert_eq!(all_of(&mut a, "/helpers/log").await, [50, 50, 20]);
        let mut township = app.home_officer(OfficeKind::Township).await;
        let person = format!("/desk/people/{}", app.person_id(A).await);
        assert_eq!(all_of(&mut township, &person).await, [50, 50, 20]);
        let program = app.citizen_program(A).await;
        let (mut path, mut read) = ("/api/v1/deeds".to_owned(), 0);
        loop {
            let page = program.get(&path).await;
            read += page.is(200).json["deeds"].as_array().unwrap().len();
            match page.json["earlier"].as_str() {
                Some(id) => path = format!("/api/v1/deeds?before={id}"),
                None => break,
            }
        }
        // And the counter's look.
        assert_eq!(read, 121);
        // Another's entry leads nowhere.
        let page = program.get("/api/v1/deeds").await;
        let entry = page.text("/earlier").to_owned();
        let other = app.citizen_program(B).await;
        let none = other.get(&format!("/api/v1/deeds?before={entry}")).await;
        assert_eq!(none.is(200).json["deeds"], serde_json::json!([]));
        a.get("/helpers/log?before=x").await.is(404);
    })
    .await;
}

#[tokio::test]
async fn whoever_is_in_the_townships_list_of_asks_finds_the_look_in_their_book() {
    let app = TestApp::sqlite().await;
    let mut agent = app.citizen(B).await;
    ask_to_act(&mut agent, "kin_with_duty", A, HOME)
        .await
        .is(200);
    let mut township = app.officer(OfficeKind::Township, HOME).await;
    for _ in 0..2 {
        township
            .open("/desk/mandates")
            .await
            .is(200)
            .says(A.id_number);
    }
    for person in [A, B] {
        let mut browser = app.citizen(person).await;
        let words = browser.open("/helpers/log").await.words();
        assert_eq!(words.matches("看了代办的请求").count(), 1, "{words}");
    }
    let mut other = app.citizen(C).await;
    other.open("/helpers/log").await.hides("看了代办的请求");
    app.remove().await;
}

/// Whether an agent can do it. A new entry of the book has to be named here.
fn is_an_agents(what: What) -> bool {
    match what {
        What::SawList
        | What::SawDraft
        | What::SawCase
        | What::Began
        | What::Saved
        | What::GavePaper
        | What::TookBackPaper
        | What::SaidOfPaper
        | What::SawPaper
        | What::HandedIn
        | What::Agreed
        | What::Answered => true,
        What::SawPerson
        | What::SawAsk
        | What::OfficeActed
        | What::Stopped
        | What::Noted
        | What::Renewed => false,
    }
}

async fn photo(browser: &mut Browser, page: &Page) -> Page {
    let mut forms = page.actions().into_iter();
    let action = forms.find(|to| to.contains("/papers/") && !to.ends_with("/way"));
    let form = page.form(&action.expect("a form for photos"));
    let answer = browser
        .upload(&form, "a.jpg", &photos::jpeg(100, 80, 1))
        .await;
    browser.follow(answer).await
}

/// Codes of what these two did in A's name.
async fn in_the_book(app: &TestApp) -> BTreeSet<String> {
    let agents = [app.person_id(B).await, app.person_id(C).await];
    let person = app.person_id(A).await;
    let mut reader = app.state.world.db.read().await.unwrap();
    let rows = deed::of_person(&mut reader, person, None, 1_000).await;
    let rows = rows.unwrap().into_iter();
    rows.filter(|row| row.actor_id.is_some_and(|actor| agents.contains(&actor)))
        .map(|row| row.what)
        .collect()
}

#[tokio::test]
async fn everything_that_an_agent_can_do_leaves_an_entry() {
    each_app(async |app| {
        let together = || Terms {
            alone: false,
            ..Terms::default()
        };
        let of_b = app.mandate(A, B, together()).await;
        let of_c = app.mandate(A, C, together()).await;
        let (mut b, mut c) = (app.citizen(B).await, app.citizen(C).await);
        act_for(&mut b, Some(of_b)).await.is(303);
        act_for(&mut c, Some(of_c)).await.is(303);
        b.open("/my").await.is(200);
        let first = begin(&mut b, "living_subsidy").await;
        let check = answer_all(&mut b, first, A).await;
        let path = check.link("/papers/bank_card");
        let page = b.open(&path).await;
        let page = photo(&mut b, &page).await;
        let file = page.is(200).links().into_iter();
        let mut file = file.filter(|to| !to.ends_with("/remove"));
        let file = file.find(|to| to.contains("/files/"));
        let (status, ..) = b.file(&file.expect("the photo")).await;
        assert_eq!(status.as_u16(), 200);
        let removal = b.open(&page.link("/remove")).await;
        b.press(&removal.own_form()).await.is(200);
        let page = b.open(&path).await;
        let way = page.form(&format!("{path}/way"));
        b.press(&way.fill(&[("way", "by_post")])).await.is(200);
        let check = b.open(check.place()).await;
        sign(&mut b, &check, B).await.is(409);
        let theirs = c.open(check.place()).await;
        let case = case_of(sign(&mut c, &theirs, C).await.is(200));
        c.open(&format!("/cases/{case}")).await.is(200);
        app.end_mandate(of_b).await;
        let mut township = app.home_officer(OfficeKind::Township).await;
        let asked = [("item", "residence"), ("why-residence", "unclear")];
        ask_for(&mut township, &case, &asked).await.is(200);
        let item = format!("/cases/{case}/supplement/items/residence");
        let page = c.open(&item).await;
        let told = [("way", "told"), ("residence", "镇西街5号2单元")];
        c.press(&page.form(&item).fill(&told)).await.is(200);
        let list = format!("/cases/{case}/supplement");
        let page = c.open(&list).await;
        c.press(&page.form(&list)).await.is(200);
        let book = in_the_book(app).await;
        let missing: Vec<What> = What::ALL
            .into_iter()
            .filter(|what| is_an_agents(*what) != book.contains(what.code()))
            .collect();
        assert!(missing.is_empty(), "{missing:?} in {book:?}");
        let codes: BTreeSet<&str> = What::ALL.map(What::code).into();
        assert_eq!(codes.len(), What::ALL.len());
    })
    .await;
}
