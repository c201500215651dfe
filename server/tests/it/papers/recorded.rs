//! The consent of somebody who cannot write (R1.4): a voice or a sign-language video with an ask to act, seen by its township, kept as
//! it came, only ever saved; nowhere else is a film taken.
use super::{
    giving::who,
    pages::give,
    photos,
    scanned::{HARMFUL, clamd, with_scanner},
};
use crate::harness::{
    actors::{A, B, HOME, NEIGHBOUR},
    app::{TestApp, each_app},
    browser::{Browser, Page},
    mandates::ask_to_act,
};
use domain::{case::OfficeKind::Township, id::AskId, paper::MAX_FILE_BYTES};
use server::failure::Failure;

const CONSENT: &str = "signed_consent";

fn one(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len() + 8).unwrap().to_be_bytes();
    [&length, name.as_slice(), content].concat()
}

/// What a phone records, as far as anybody here looks into it.
fn film(brand: &[u8; 4], track: &[u8; 4], words: &[u8]) -> Vec<u8> {
    let handler = one(b"hdlr", &[&[0; 8], track.as_slice(), &[0; 13]].concat());
    let moov = one(b"moov", &one(b"trak", &one(b"mdia", &handler)));
    [one(b"ftyp", brand), one(b"mdat", words), moov].concat()
}

fn ask_of(page: &Page) -> String {
    page.path.split('/').nth(3).unwrap().to_owned()
}

/// Asks to act for A; her browser, the ask's page, the page of the consent.
async fn asked(app: &TestApp, kind: &str) -> (Browser, Page, Page) {
    let mut agent = app.citizen(B).await;
    let ask = ask_to_act(&mut agent, kind, A, HOME).await;
    let paper = agent.open(&ask.is(200).link(CONSENT)).await;
    (agent, ask, paper)
}

#[tokio::test]
async fn a_sign_language_video_is_given_seen_and_confirmed_r1_4() {
    each_app(async |app| {
        let (mut agent, ask, paper) = asked(app, "kin_with_duty").await;
        ask.says("本人的同意：签字的纸、录音或者手语视频")
            .says("就录音，或者录手语视频");
        // Told beforehand, and offered by the phone, without any script.
        paper.is(200).says("录一段手语视频").says("不超过20兆");
        let accept = "accept=\"image/*,application/pdf,video/mp4,audio/mp4,";
        assert!(paper.html.contains(accept), "{}", paper.html);
        let id = ask_of(&ask);

        let signed = film(b"isom", b"vide", b"I agree, in sign language");
        let paper = give(&mut agent, &paper, "同意.jpg", &signed).await;
        paper.is(200).says("第 1 张已收到");
        let size = format!("录像，{}字节", signed.len());
        paper.says(&size);
        assert!(!paper.html.contains("<img class=\"photo-picture\""));
        let spoken = film(b"M4A ", b"soun", b"I agree, aloud");
        let paper = give(&mut agent, &paper, "a.m4a", &spoken).await;
        paper.is(200).says("第 2 张已收到").says("录音，");
        // Paper and photos will do as before.
        let paper = give(&mut agent, &paper, "a.jpg", &photos::jpeg(300, 200, 1)).await;
        paper.is(200).says("第 3 张已收到");
        let own = paper.link("/files/");
        assert_eq!(agent.file(&own).await.2, signed);
        // There is no small picture of it.
        assert_eq!(agent.file(&format!("{own}?small=1")).await.0, 404);

        let mut township = app.officer(Township, HOME).await;
        let desk = township.open("/desk/mandates").await;
        let link = desk.is(200).says("手语视频").says(&size).link("/files/");
        let (status, headers, bytes) = township.file(&link).await;
        assert_eq!((status.as_u16(), &bytes), (200, &signed));
        assert_eq!(headers["content-type"], "video/mp4");
        assert_eq!(headers["x-content-type-options"], "nosniff");
        assert_eq!(headers["cache-control"], "no-store");
        let policy = headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("sandbox") && policy.contains("default-src 'none'"));
        let saved = headers["content-disposition"].to_str().unwrap();
        assert!(
            saved.starts_with("attachment; filename=\"paper-1.mp4\"") && saved.ends_with(".mp4"),
            "{saved}"
        );
        let mut neighbour = app.officer(Township, NEIGHBOUR).await;
        assert_eq!(neighbour.file(&link).await.0, 404);
        let mut person = app.citizen(A).await;
        person.get(&own).await.is(404);

        let verdict = desk.form(&format!("/desk/mandates/{id}")).fill(&[
            ("evidence", "household_register"),
            ("consent", "recording"),
            ("verdict", "confirm"),
            ("note", "视频里本人打手语，说同意妹妹代办"),
        ]);
        township.press(&verdict).await.is(200);
        agent.open(ask.place()).await.says("已经同意，可以办了");
        assert_eq!(township.file(&link).await.0, 404);
        person.open("/helpers/log").await.says("打开材料");
    })
    .await;
}

/// The recording says what a written mandate would (domain 4.2): nobody who cannot write needs a paper beside it.
#[tokio::test]
async fn an_entrusted_agent_needs_no_written_mandate_beside_a_video() {
    let app = TestApp::sqlite().await;
    let (mut agent, ask, paper) = asked(&app, "entrusted").await;
    let signed = film(b"isom", b"vide", b"I agree, in sign language");
    give(&mut agent, &paper, "同意.mp4", &signed).await.is(200);
    let mut township = app.officer(Township, HOME).await;
    let desk = township.open("/desk/mandates").await;
    desk.says("没有委托书也可以");
    let verdict = |desk: &Page, consent: &str| {
        desk.form(&format!("/desk/mandates/{}", ask_of(&ask)))
            .fill(&[
                ("consent", consent),
                ("verdict", "confirm"),
                ("note", "视频里本人打手语，说同意"),
            ])
    };
    let on_paper = township.press(&verdict(&desk, "signed_paper")).await;
    on_paper.is(422);
    township.press(&verdict(&desk, "recording")).await.is(200);
    agent.open(ask.place()).await.says("已经同意，可以办了");
    app.remove().await;
}

#[tokio::test]
async fn whoever_needs_consent_may_record_it_and_a_guardian_needs_none() {
    let app = TestApp::sqlite().await;
    let mut agent = app.citizen(B).await;
    for (kind, offered) in [
        ("entrusted", true),
        ("kin_with_duty", true),
        ("guardian", false),
    ] {
        let ask = ask_to_act(&mut agent, kind, A, HOME).await;
        let links = ask.is(200).links();
        let there = links.iter().any(|link| link.ends_with(CONSENT));
        assert_eq!(there, offered, "{kind}");
    }
    app.remove().await;
}

#[tokio::test]
async fn what_is_no_whole_film_is_refused_and_elsewhere_no_film_is_taken() {
    each_app(async |app| {
        let (mut agent, ask, paper) = asked(app, "entrusted").await;
        let whole = film(b"mp42", b"vide", &[7; 4000]);
        let photo = photos::jpeg(300, 200, 1);
        let silent = film(b"isom", b"text", b"subtitles");
        let page_of_ours = b"\0\0\0\x10ftypisom<script>alert(1)</script>";
        for (name, bytes, words) in [
            ("cut.mp4", &whole[..3000], "打不开"),
            (
                "more.mp4",
                &[whole.as_slice(), b"PK\x03\x04"].concat(),
                "打不开",
            ),
            ("silent.mp4", &silent, "打不开"),
            ("script.mp4", page_of_ours, "打不开"),
            ("cut-photo.mp4", &photo[..photo.len() / 2], "打不开"),
            ("a.mp4", b"hello", "这个文件不能收"),
            ("a.webm", b"\x1a\x45\xdf\xa3webm", "这个文件不能收"),
            ("a.mp4", b"", "还没有选文件"),
        ] {
            let page = give(&mut agent, &paper, name, bytes).await;
            page.is(422).says(words).says("还没有交");
        }
        let mut long = whole.clone();
        long.extend(one(
            b"free",
            &vec![0; usize::try_from(MAX_FILE_BYTES).unwrap()],
        ));
        let page = give(&mut agent, &paper, "long.mp4", &long).await;
        page.is(422).says("超过20兆").says("录短一些");
        // A photo with a film's name is a photo.
        let page = give(&mut agent, &paper, "a.mp4", &photo).await;
        page.is(200).says("第 1 张已收到").hides("录像，");
        let (_, headers, _) = agent.file(&page.link("/files/")).await;
        assert_eq!(headers["content-type"], "image/jpeg");
        // Another paper of the ask, and a paper of an application: no film, and it is said why.
        let other = agent.open(&ask.link("written_mandate")).await;
        assert!(!other.is(200).html.contains("video/mp4"));
        let refused = give(&mut agent, &other, "a.jpg", &whole).await;
        refused.is(422).says("这是录像或者录音，这里不能收");
        let (mut a, check) = app.draft(A, "living_subsidy").await;
        let card = a.open(&check.link("/papers/bank_card")).await;
        let refused = give(&mut a, &card, "card.mp4", &whole).await;
        refused.is(422).says("这是录像或者录音，这里不能收");
    })
    .await;
}

#[tokio::test]
async fn a_film_is_scanned_like_a_document() {
    each_app(async |app| {
        let b = who(app, B).await;
        let (_, ask, _) = asked(app, "entrusted").await;
        let ask = AskId(ask_of(&ask).parse().unwrap());
        let here = with_scanner(app, clamd().await);
        let harmful = film(b"isom", b"vide", HARMFUL.as_bytes());
        let at = (ask, CONSENT);
        let refused = super::asks::give_of(&here, &b, at, &harmful).await;
        assert!(matches!(refused, Err(Failure::Invalid(_))), "{refused:?}");
        let clean = film(b"isom", b"vide", b"yes");
        let given = super::asks::give_of(&here, &b, at, &clean).await.unwrap();
        assert_eq!(given.count, 1);
    })
    .await;
}
