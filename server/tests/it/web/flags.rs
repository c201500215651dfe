//! What stands out about an agent is shown to the township and blocks nothing; bulk views raise an alarm; ways to sign.
use crate::harness::{
    actors::{A, ACCOUNT, B, COUNTY, HOME, NEIGHBOUR, answer_all, begin, case_of, sign},
    app::{TestApp, each_app},
    browser::Browser,
    invented::born,
    mandates::{C, Terms, act_for, ask_to_act},
};
use domain::case::OfficeKind;
use server::store::{account, deed, deed::DeedRow};

/// Files for A as an agent of this kind, with the agent's own phone and account; the words of the township's page.
async fn filed(app: &TestApp, kind: &'static str) -> String {
    let terms = Terms {
        kind,
        ..Terms::default()
    };
    let mandate = app.mandate(A, B, terms).await;
    let mut agent = app.citizen(B).await;
    act_for(&mut agent, Some(mandate)).await.is(303);
    let first = begin(&mut agent, "living_subsidy").await;
    let check = answer_all(&mut agent, first, A).await;
    let draft = check.path.trim_end_matches("/check").to_owned();
    let page = agent.open(&format!("{draft}/phone")).await;
    let own = [("phone", "0476-0000002"), ("action", "continue")];
    agent.answer(&page, &own).await.is(200);
    let check = agent.open(&format!("{draft}/check")).await;
    let receipt = sign(&mut agent, &check, B).await;
    let case = case_of(receipt.is(200));
    let mut officer = app.home_officer(OfficeKind::Township).await;
    let page = officer.open(&format!("/desk/cases/{case}")).await;
    // It may be accepted all the same.
    page.form(&format!("/desk/cases/{case}/accept"));
    page.is(200).words()
}

const MANY: &str = "替很多不相关的人办事";

#[tokio::test]
async fn the_township_sees_what_stands_out_about_an_agent() {
    let app = TestApp::sqlite().await;
    // B's own application names the account that A's will name.
    app.submitted_case(B, "living_subsidy").await;
    for nth in 0..5 {
        let other = born("牧民", "1970-02-03", 200 + nth);
        app.registered(other, "0476-0000401").await;
        app.mandate(other, B, Terms::default()).await;
    }
    app.officer_is(OfficeKind::Finance, COUNTY, B).await;
    let words = filed(&app, "entrusted").await;
    for said in [
        MANY,
        "申请人的电话和代办人的电话一样",
        "收款账户和代办人自己的账户一样",
        "代办人也是工作人员",
    ] {
        assert!(words.contains(said), "{said} is not said:\n{words}");
    }
    assert!(!words.contains(ACCOUNT));
    app.remove().await;
}

#[tokio::test]
async fn acting_for_many_is_a_committees_work_and_no_flag() {
    let app = TestApp::sqlite().await;
    for nth in 0..6 {
        let other = born("牧民", "1970-02-03", 220 + nth);
        app.registered(other, "0476-0000401").await;
        let terms = Terms {
            kind: "village_committee",
            ..Terms::default()
        };
        app.mandate(other, B, terms).await;
    }
    let words = filed(&app, "village_committee").await;
    assert!(!words.contains(MANY), "{words}");
    app.remove().await;
}

/// Files in an officer's book, as if they had been opened just now.
async fn opened(app: &TestApp, work_number: &str, files: u32) {
    let world = &app.state.world;
    let person = app.person_id(A).await;
    let mut tx = world.db.begin().await.unwrap();
    let officer = account::by_work_number(&mut tx, work_number).await.unwrap();
    for _ in 0..files {
        let look = DeedRow {
            id: world.ids.uuid(),
            person_id: person,
            at: world.now(),
            account_id: officer.as_ref().map(|row| row.id),
            actor_id: None,
            mandate_id: None,
            office_kind: Some("township".to_owned()),
            office_place: Some(HOME.to_owned()),
            what: "saw_case".to_owned(),
            application_id: None,
            case_id: Some(world.ids.uuid()),
            service_id: "living_subsidy".to_owned(),
        };
        deed::insert(&mut tx, &look).await.unwrap();
    }
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn two_hundred_files_in_ten_minutes_raise_one_alarm_that_others_see() {
    let app = TestApp::sqlite().await;
    let (_, case) = app.submitted_case(A, "living_subsidy").await;
    let (_, other) = app.submitted_case(B, "living_subsidy").await;
    opened(&app, &format!("township-{HOME}"), 198).await;
    let mut officer = app.home_officer(OfficeKind::Township).await;
    officer.open(&format!("/desk/cases/{case}")).await.is(200);
    let mut above = app.home_officer(OfficeKind::CivilAffairs).await;
    above
        .open("/desk/alarms")
        .await
        .is(200)
        .says("最近90天没有");
    officer.open(&format!("/desk/cases/{other}")).await.is(200);
    for browser in [&mut above, &mut officer] {
        let page = browser.open("/desk/alarms").await;
        let words = page.is(200).words();
        assert_eq!(words.matches("200份以上").count(), 1, "{words}");
    }
    // Another county and another township have nothing to do with it.
    for (kind, place) in [
        (OfficeKind::CivilAffairs, "150702"),
        (OfficeKind::Township, "150424101"),
    ] {
        let mut elsewhere = app.officer(kind, place).await;
        elsewhere.open("/desk/alarms").await.says("最近90天没有");
    }
    // It blocks nothing.
    officer.open(&format!("/desk/cases/{case}")).await.is(200);
    app.remove().await;
}

async fn signs(browser: &mut Browser, way: &str, name: &str) {
    let page = browser.open("/signing").await;
    let form = page
        .form("/signing")
        .fill(&[("way", way), ("witness", name)]);
    browser.press(&form).await.is(200);
}

#[tokio::test]
async fn who_cannot_write_signs_with_a_fingerprint_before_a_witness_or_by_a_signatory() {
    let app = TestApp::sqlite().await;
    let (mut a, check) = app.draft(A, "care_subsidy").await;
    for (way, words) in [
        ("fingerprint", "本人按手印，由见证人写上自己的姓名：李建国"),
        ("signatory", "由代签人写上自己的姓名：李建国"),
    ] {
        let missing = a.open("/signing").await;
        let form = missing
            .form("/signing")
            .fill(&[("way", way), ("witness", "")]);
        a.press(&form)
            .await
            .is(422)
            .says("请填见证人或代签人的姓名");
        signs(&mut a, way, B.name).await;
        let page = a.open(&check.path).await;
        page.says(words);
        sign(&mut a, &page, A).await.is(422);
        // Asked once: the next application already knows.
        a.open(&check.path).await.says(words);
        signs(&mut a, "own", "").await;
    }
    signs(&mut a, "fingerprint", B.name).await;
    let page = a.open(&check.path).await;
    let receipt = sign(&mut a, &page, B).await;
    let case = case_of(receipt.is(200));
    // The office sees that it was a fingerprint, and before whom.
    let mut officer = app.home_officer(OfficeKind::Township).await;
    let page = officer.open(&format!("/desk/cases/{case}")).await;
    page.says(&format!("申请人按手印，见证人签名：{}", B.name));
    app.remove().await;
}

#[tokio::test]
async fn how_one_signs_is_asked_once_and_kept() {
    each_app(async |app| {
        const ASKED: &str = "您自己写名字方便吗";
        let (mut a, check) = app.draft(A, "care_subsidy").await;
        let page = a.open(check.place()).await;
        page.says(ASKED).hides("写名字不方便？");
        // The way to the others comes back to where it was asked.
        let other = a.open(&page.link("/signing?next=")).await;
        let form = other.form("/signing");
        assert_eq!(form.value("next"), Some(check.place()));
        let back = a.press(&page.form("/signing")).await;
        assert_eq!(back.is(200).place(), check.place());
        back.hides(ASKED).says("写名字不方便？");
        // Nor in the next application, nor where a court's finding was noted without a word of signing.
        let (mut b, check) = app.draft(B, "living_subsidy").await;
        let mut officer = app.home_officer(OfficeKind::Township).await;
        let path = format!("/desk/people/{}", app.person_id(B).await);
        let desk = officer.open(&path).await;
        desk.says("还没有问过");
        let found = [("court", "full"), ("note", "看了判决书")];
        let court = desk.form_with("court").fill(&found);
        officer.press(&court).await.is(200).says("还没有问过");
        b.open(check.place()).await.says(ASKED);
        // The counter notes it, with what was seen, and it stands in the person's book.
        let said = [("way", "fingerprint"), ("witness", C.name), ("note", "")];
        let form = desk.form_with("signing").fill(&said);
        let again = officer.press(&form).await;
        again.is(422).says("请写明看了");
        assert_eq!(again.form_with("signing").value("witness"), Some(C.name));
        let form = again.form_with("signing").fill(&[("note", "手指不能握笔")]);
        officer
            .press(&form)
            .await
            .is(200)
            .says(&format!("本人按手印，旁边有人见证 {}", C.name));
        b.open(check.place())
            .await
            .hides(ASKED)
            .says(&format!("由见证人写上自己的姓名：{}", C.name));
        b.open("/helpers/log").await.says("核实并记录");
        // Another township has nothing to note.
        let mut elsewhere = app.officer(OfficeKind::Township, NEIGHBOUR).await;
        let home = elsewhere.open("/desk/people").await;
        let csrf = home.form("/sign-out").value("csrf").unwrap().to_owned();
        let pairs = [
            ("csrf", csrf.as_str()),
            ("action", "signing"),
            ("way", "own"),
            ("note", "看了"),
        ];
        elsewhere.post(&path, &pairs).await.is(404);
    })
    .await;
}

#[tokio::test]
async fn before_it_says_yes_the_township_sees_who_stopped_whom_and_whose_matters_are_elsewhere() {
    let app = TestApp::sqlite().await;
    let ended = Terms {
        ended: Some("revoked"),
        ..Terms::default()
    };
    app.mandate(A, B, ended).await;
    app.submitted_case(A, "living_subsidy").await;
    let mut agent = app.citizen(B).await;
    let mut page_of = async |place: &str| {
        ask_to_act(&mut agent, "kin_with_duty", A, place)
            .await
            .is(200);
        let mut township = app.officer(OfficeKind::Township, place).await;
        township.open("/desk/mandates").await
    };
    let (stopped, elsewhere) = ("本人以前停止过这个代办人", "这个人的事在别的乡镇");
    page_of(HOME).await.says(stopped).hides(elsewhere);
    page_of(NEIGHBOUR).await.says(stopped).says(elsewhere);
    app.remove().await;
}

#[tokio::test]
async fn one_account_for_two_people_of_one_agent_stands_out() {
    let app = TestApp::sqlite().await;
    // C's own application names the account that A's will name; B acts for both.
    app.submitted_case(C, "living_subsidy").await;
    app.mandate(C, B, Terms::default()).await;
    let words = filed(&app, "kin_with_duty").await;
    assert!(words.contains("替办的另一个人的账户一样"), "{words}");
    app.remove().await;
}
