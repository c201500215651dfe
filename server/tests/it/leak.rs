//! Nothing personal is readable in the database's files or in the log, in no form that a scan knows; and a sealed value that
//! was moved to another row is an error, never another person's number.
use crate::harness::{
    actors::{A, B, HOME, Person, act_as, answer_with, case_of, for_oneself, sign},
    app::TestApp,
    browser::Browser,
    process::{Place, Server, files},
};
use data_encoding::{BASE64, BASE64URL, HEXLOWER, HEXUPPER};
use sha2::{Digest, Sha256};
use sqlx::{Connection, Executor, SqliteConnection};
use std::path::Path;

const SENTINEL: Person = Person {
    name: "哨兵甲乙",
    id_number: "150499198102030423",
};
const RELATIVE: Person = Person {
    name: "哨兵丙丁",
    id_number: "15049919620606061X",
};
const PASSWORD: &str = "哨兵密码绝不外传";
const PHONE: &str = "047609876543";
const OTHER_PHONE: &str = "047601234567";
const ACCOUNT: &str = "6217009988776655443";
const WORDS: [&str; 8] = [
    "哨兵话一家里困难",
    "哨兵话二住在河边",
    "哨兵话三信用社",
    "哨兵话四请补材料",
    "哨兵话五材料在此",
    "哨兵话六退回理由",
    "哨兵话七书面理由",
    "哨兵话八报告内容",
];

/// Everything that must not be found.
fn sentinels() -> Vec<String> {
    let mut all: Vec<String> = WORDS.iter().map(|words| (*words).to_owned()).collect();
    for person in [SENTINEL, RELATIVE] {
        all.extend([
            person.name.to_owned(),
            person.id_number.to_owned(),
            person.certificate(),
        ]);
    }
    for plain in [PASSWORD, PHONE, OTHER_PHONE, ACCOUNT, "0476-09876543"] {
        all.push(plain.to_owned());
    }
    all
}

/// A text in the forms in which it could lie about.
fn forms(text: &str) -> Vec<(&'static str, Vec<u8>)> {
    let bytes = text.as_bytes();
    let utf16 = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect();
    let sha256 = Sha256::digest(bytes);
    let percent: String = bytes.iter().map(|byte| format!("%{byte:02X}")).collect();
    let escaped: String = text
        .encode_utf16()
        .map(|unit| format!("\\u{unit:04x}"))
        .collect();
    let mut forms = vec![
        ("plain", bytes.to_vec()),
        ("UTF-16", utf16(u16::to_le_bytes)),
        ("UTF-16 BE", utf16(u16::to_be_bytes)),
        ("hex", HEXLOWER.encode(bytes).into()),
        ("HEX", HEXUPPER.encode(bytes).into()),
        ("percent", percent.into()),
        ("JSON escapes", escaped.into()),
        ("SHA-256", sha256.to_vec()),
        ("SHA-256 hex", HEXLOWER.encode(&sha256).into()),
        ("SHA-256 base64", BASE64.encode(&sha256).into()),
    ];
    // Base64 of a text in the middle of others: three ways to lie, and the signs at both ends depend on the neighbours.
    for shift in 0..3 {
        let padded = [&vec![0; shift], bytes].concat();
        let whole = padded.len() / 3 * 3;
        let skip = if shift == 0 { 0 } else { 4 };
        forms.push(("base64", BASE64.encode(&padded[..whole])[skip..].into()));
        forms.push((
            "base64url",
            BASE64URL.encode(&padded[..whole])[skip..].into(),
        ));
    }
    forms
}

/// What of the sentinels is in these bytes.
fn found(bytes: &[u8], place: &str) -> Vec<String> {
    let mut found = Vec::new();
    for sentinel in sentinels() {
        for (form, needle) in forms(&sentinel) {
            if bytes.windows(needle.len()).any(|part| part == needle) {
                found.push(format!("{sentinel} as {form} in {place}"));
            }
        }
    }
    found
}

fn scan(folder: &Path) -> Vec<String> {
    let mut all = Vec::new();
    for path in files(folder) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name != "demo.json" {
            all.extend(found(&std::fs::read(&path).unwrap(), &name));
        }
    }
    all
}

#[test]
fn the_scan_finds_every_form_wherever_it_lies() {
    for sentinel in sentinels() {
        for (form, needle) in forms(&sentinel) {
            let hidden = [b"\0\x01something before".as_slice(), &needle, b"after\xff"].concat();
            assert!(!found(&hidden, "a file").is_empty(), "{sentinel} {form}");
        }
        // Base64 of a longer text that holds it, at every distance from the start.
        for before in 0..3 {
            let text = format!("{}{sentinel}!!", "x".repeat(before));
            let encoded = BASE64.encode(text.as_bytes());
            assert!(
                !found(encoded.as_bytes(), "a file").is_empty(),
                "{sentinel}"
            );
        }
    }
    assert!(found(b"nothing of anybody", "a file").is_empty());
}

async fn register(server: &Server, person: Person, phone: &str) -> Browser {
    let mut browser = server.browser();
    let page = browser.open("/register").await;
    // First mistyped: what is refused is not stored or logged either.
    let typed = [
        ("name", person.name),
        ("id_number", person.id_number),
        ("phone", phone),
        ("password", "短"),
    ];
    let again = browser.answer(&page, &typed).await;
    let right = [("password", PASSWORD)];
    let sign_in = browser.answer(again.is(422), &right).await;
    let typed = [("account", person.id_number), ("password", PASSWORD)];
    browser.answer(sign_in.is(200), &typed).await.is(200);
    browser
}

async fn apply(browser: &mut Browser, service: &str, person: Person) -> String {
    let answers = [
        ("certificate_number", person.certificate()),
        ("certificate_expiry", "2031-05-01".to_owned()),
        ("household", "other_hardship".to_owned()),
        ("hardship", WORDS[0].to_owned()),
        ("overlap", "none".to_owned()),
        ("custodial", "no".to_owned()),
        ("residence", WORDS[1].to_owned()),
        ("phone", PHONE.to_owned()),
        ("contact_way", "sms".to_owned()),
        ("bank_name", WORDS[2].to_owned()),
        ("bank_account", ACCOUNT.to_owned()),
        ("deceased_name", SENTINEL.name.to_owned()),
        ("deceased_id_number", SENTINEL.id_number.to_owned()),
        ("died_on", "2026-03-05".to_owned()),
        ("relation", "sibling".to_owned()),
        ("words", WORDS[7].to_owned()),
    ];
    let guide = browser
        .open(&format!("/services/{service}?place={HOME}"))
        .await;
    let page = browser.press(&guide.form("/applications")).await;
    let page = for_oneself(browser, page).await;
    let page = answer_with(browser, page, &answers).await;
    case_of(sign(browser, &page, person).await.is(200))
}

/// A journey in which every sentinel is typed somewhere.
async fn journey(place: &Place, server: &Server) {
    let mut citizen = register(server, SENTINEL, PHONE).await;
    let mut relative = register(server, RELATIVE, OTHER_PHONE).await;
    let case = apply(&mut citizen, "living_subsidy", SENTINEL).await;
    let mut township = server.signed_in(place, &format!("township-{HOME}")).await;
    let mut dpf = server.signed_in(place, "dpf-150424").await;
    let asked = [
        ("item", "bank_card"),
        ("why-bank_card", "missing"),
        ("words-bank_card", WORDS[3]),
    ];
    act_as(&mut township, &case, "request_supplement", &asked)
        .await
        .is(200);
    let item = citizen
        .open(&format!("/cases/{case}/supplement/items/bank_card"))
        .await;
    let said = [("way", "window"), ("words", WORDS[4])];
    let list = citizen.answer(&item, &said).await;
    citizen
        .press(&list.form(&format!("/cases/{case}/supplement")))
        .await
        .is(200);
    for act in ["accept", "forward"] {
        act_as(&mut township, &case, act, &[]).await.is(200);
    }
    let back = [("words", WORDS[5])];
    act_as(&mut dpf, &case, "return_not_eligible", &back)
        .await
        .is(200);
    let refusal = [("words", WORDS[6])];
    act_as(&mut township, &case, "refuse", &refusal)
        .await
        .is(200);
    apply(&mut relative, "death_report", RELATIVE).await;

    // A kept form, wrong sign-ins, and personal data in an address.
    let mut forged = citizen.clone();
    let page = forged
        .open(&format!("/services/care_subsidy?place={HOME}"))
        .await;
    let first = forged.press(&page.form("/applications")).await;
    let first = for_oneself(&mut forged, first).await;
    let form = first
        .own_form()
        .fill(&[("certificate_number", &SENTINEL.certificate())])
        .without("csrf");
    forged.send_form(&form).await.is(403);
    let mut guesser = server.browser();
    let page = guesser.open("/sign-in").await;
    for account in [SENTINEL.id_number, PHONE] {
        let typed = [("account", account), ("password", WORDS[0])];
        guesser.answer(&page, &typed).await.is(422);
    }
    let query = serde_urlencoded::to_string([("q", SENTINEL.name)]).unwrap();
    for path in [
        format!("/services/living_subsidy/place?{query}"),
        format!("/cases/{}", SENTINEL.id_number),
        format!("/nothing/{}", SENTINEL.id_number),
        format!("/my?done={PHONE}"),
    ] {
        citizen.get(&path).await;
    }
}

#[tokio::test]
async fn nothing_personal_is_readable_on_disk_or_in_the_log() {
    let place = Place::new();
    let server = place.serve();
    journey(&place, &server).await;
    // While it runs there is a write-ahead log; afterwards all is in the one file.
    assert!(place.folder.join("portal.db-wal").exists());
    assert_eq!(scan(&place.folder), Vec::<String>::new());
    assert!(server.stop().success());
    assert_eq!(scan(&place.folder), Vec::<String>::new());
    let log = place.logged();
    assert!(
        log.contains("\"route\":\"/sign-in\""),
        "requests are logged"
    );
}

async fn sql(app: &TestApp, statement: &'static str) {
    let file = app.database.folder.join("portal.db");
    let mut database = SqliteConnection::connect(file.to_str().unwrap())
        .await
        .unwrap();
    database.execute(statement).await.unwrap();
    database.close().await.unwrap();
}

#[tokio::test]
async fn a_number_moved_to_another_person_is_an_error_and_shown_to_nobody() {
    let app = TestApp::sqlite().await;
    let (mut citizen, check) = app.draft(A, "living_subsidy").await;
    check.says(A.id_number);
    sql(
        &app,
        "CREATE TEMP TABLE moved AS SELECT id, id_number_sealed FROM person;
         UPDATE person SET id_number_sealed = (SELECT id_number_sealed FROM moved WHERE moved.id <> person.id LIMIT 1)",
    )
    .await;
    let page = citizen.open(check.place()).await;
    page.is(500).hides(A.id_number).hides(B.id_number);
    // Others' pages that do not need the number go on.
    citizen.open("/").await.is(200);
    app.remove().await;
}

#[tokio::test]
async fn a_statement_moved_to_another_case_is_an_error_and_shown_to_nobody() {
    let app = TestApp::sqlite().await;
    let (mut a, case_of_a) = app.submitted_case(A, "living_subsidy").await;
    let (mut b, case_of_b) = app.submitted_case(B, "living_subsidy").await;
    sql(
        &app,
        "CREATE TEMP TABLE moved AS SELECT id, statement_sealed FROM case_file;
         UPDATE case_file SET statement_sealed = (SELECT statement_sealed FROM moved WHERE moved.id <> case_file.id)",
    )
    .await;
    let page = a.open(&format!("/cases/{case_of_a}/receipt")).await;
    page.is(500).hides(&B.certificate());
    let page = b.open(&format!("/cases/{case_of_b}/receipt")).await;
    page.is(500).hides(&A.certificate());
    app.remove().await;
}
