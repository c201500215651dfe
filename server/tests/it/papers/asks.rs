//! Papers given with an ask to act: by whoever asks, looked at by the ask's township, known by name to the person, seen by nobody
//! else; nothing more once the ask is answered.
use super::{
    giving::who,
    pages::give,
    photos,
    scanned::{HARMFUL, clamd, document, with_scanner},
};
use crate::harness::{
    actors::{A, B, COUNTY, HOME, NEIGHBOUR},
    app::{TestApp, each_app},
    browser::{Browser, Page},
    mandates::{C, act_for, ask_to_act},
    process::files,
};
use crate::web::{access::NOTHING, rights::press};
use chrono::TimeDelta;
use domain::{
    case::OfficeKind::{Dpf, Township},
    id::AskId,
};
use server::{
    evidence::Scanner,
    failure::Failure,
    usecase::{
        files::{Given, Received},
        give_ask_paper::give_ask_paper,
        scan_waiting::scan_waiting,
        sweep_evidence::sweep_evidence,
    },
    world::{Who, World},
};
use uuid::Uuid;

const REGISTER: &str = "household_register";

fn ask_of(page: &Page) -> String {
    page.path.split('/').nth(3).unwrap().to_owned()
}

/// The form of the ask that confirms it, filled in.
fn verdict(desk: &Page, ask: &str) -> crate::harness::html::Form {
    desk.form(&format!("/desk/mandates/{ask}")).fill(&[
        ("evidence", REGISTER),
        ("consent", "officer_visit"),
        ("verdict", "confirm"),
        ("note", "户口簿上写着兄妹，本人点头"),
    ])
}

/// A sister asks to act for A, and gives a photo of the register; her browser, the ask's page, the paper's.
async fn with_a_photo(app: &TestApp) -> (Browser, Page, Page) {
    let mut agent = app.citizen(B).await;
    let ask = ask_to_act(&mut agent, "kin_with_duty", A, HOME).await;
    let paper = agent.open(&ask.is(200).link(REGISTER)).await;
    let paper = give(&mut agent, &paper, "a.jpg", &photos::jpeg(300, 200, 1)).await;
    paper.is(200).says("第 1 张已收到");
    (agent, ask, paper)
}

#[tokio::test]
async fn photos_come_with_an_ask_one_is_refused_given_again_and_verified_r1_4() {
    each_app(async |app| {
        let (mut agent, asked, paper) = with_a_photo(app).await;
        asked.says("户口簿").says("结婚证").says("没有照片也行");
        let ask = ask_of(&asked);
        paper.says("乡镇（街道）要核实您和本人的关系").hides("邮寄");
        let paper = give(&mut agent, &paper, "b.jpg", &photos::jpeg(300, 200, 2)).await;
        paper.is(200).says("第 2 张已收到");
        let nothing = give(&mut agent, &paper, "c.jpg", b"").await;
        nothing.is(422).says("没有收到照片").says("已收到 2 张");
        agent
            .open(asked.place())
            .await
            .says("已收到")
            .hides("没有照片也行");

        // The person it is about: which papers, and not what is on them.
        let mut person = app.citizen(A).await;
        let helpers = person.open("/helpers").await;
        helpers
            .says("对方交了哪些证明")
            .says("户口簿")
            .hides("第 1 张");
        assert!(helpers.links().iter().all(|link| !link.contains("/files/")));

        let mut township = app.officer(Township, HOME).await;
        let desk = township.open("/desk/mandates").await;
        let link = desk.is(200).says("户口簿").says("第 2 张").link("/files/");
        let (status, headers, bytes) = township.file(&link).await;
        assert_eq!((status.as_u16(), photos::size(&bytes)), (200, (300, 200)));
        assert_eq!(headers["x-content-type-options"], "nosniff");
        assert_eq!(headers["cache-control"], "no-store");
        let policy = headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("sandbox"));
        person.open("/helpers/log").await.says("打开材料");

        // Not usable, because …
        let judge = desk.form(&format!("/desk/mandates/{ask}/papers/{REGISTER}"));
        let silent = township.press(&judge).await;
        silent.is(422).says("请选为什么不能用");
        let scanner = [("reason", "harmful")];
        township.press(&judge.clone().force(&scanner)).await.is(422);
        let because = judge.fill(&[("reason", "not_theirs")]);
        let desk = township.press(&because).await;
        desk.is(200).says("看不出您和本人的关系");
        assert!(!desk.actions().contains(&because.action));
        agent.open("/helpers").await.says("您交的一份证明不能用");
        let page = agent.open(asked.place()).await;
        page.says("不能用，请再交")
            .says("看不出您和本人的关系")
            .hides("还没有交证明");

        // The very same photo is there once; sent again it is looked at again.
        let form = page.link(REGISTER);
        let page = agent.open(&form).await;
        let page = give(&mut agent, &page, "c.jpg", &photos::jpeg(300, 200, 2)).await;
        page.is(200).says("第 2 张已收到").hides("这份材料不能用");
        let desk = township.open("/desk/mandates").await;
        let judge = desk.form(&format!("/desk/mandates/{ask}/papers/{REGISTER}"));
        let because = judge.fill(&[("reason", "unreadable")]);
        township.press(&because).await.is(200);
        let page = agent.open(asked.place()).await;

        // Given again; who had the old page open decides on what is there now.
        let page = agent.open(&page.link(REGISTER)).await;
        page.says("这份材料不能用");
        let page = give(&mut agent, &page, "d.jpg", &photos::jpeg(300, 200, 3)).await;
        page.is(200).says("第 3 张已收到").hides("这份材料不能用");
        township
            .press(&because)
            .await
            .is(409)
            .says("刚刚又来了照片");

        let desk = township.open("/desk/mandates").await;
        township.press(&verdict(&desk, &ask)).await.is(200);
        let clients = agent.open("/acting").await;
        let mandate: Uuid = clients
            .form_asking("client")
            .value("client")
            .unwrap()
            .parse()
            .unwrap();

        // Answered: nothing more comes, the township has no more to look at, who gave it still sees it.
        assert_eq!(township.file(&link).await.0, 404);
        township.press(&because).await.is(404);
        give(&mut agent, &page, "e.jpg", &photos::jpeg(300, 200, 4))
            .await
            .is(409);
        let page = agent.open(page.place()).await;
        assert_eq!(page.actions(), ["/sign-out"]);
        assert_eq!(agent.file(&page.link("/files/")).await.0, 200);
        let mut links = page.links();
        links.retain(|link| link.ends_with("/remove"));
        assert_eq!(links, [] as [String; 0]);
        act_for(&mut agent, Some(mandate)).await.is(303);
        agent.get("/my").await.is(200);
        // Who acts for another is not at their own asks.
        assert_ne!(agent.get(page.place()).await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn for_everybody_else_there_is_nothing() {
    each_app(async |app| {
        let (_, asked, paper) = with_a_photo(app).await;
        let ask = ask_of(&asked);
        let file = paper.link("/files/");
        let id = file.split(['/', '?']).nth(5).unwrap().to_owned();
        let desk_file = format!("/desk/mandates/{ask}/files/{id}");

        // Another citizen, with an ask of their own.
        let mut other = app.citizen(C).await;
        let own = ask_of(&ask_to_act(&mut other, "kin_with_duty", A, HOME).await);
        let own_paper = other
            .open(&format!("/acting/asks/{own}/papers/{REGISTER}"))
            .await;
        let form = own_paper.is(200).form(own_paper.place());
        let mut same = async |path: String| {
            let there = other.get(&path).await;
            let twin = path.replace(&ask, NOTHING).replace(&id, NOTHING);
            let absent = other.get(&twin).await;
            assert_eq!(there.is(404).words(), absent.is(404).words(), "{path}");
        };
        for path in [
            paper.place().to_owned(),
            file.clone(),
            format!("/acting/asks/{ask}/files/{id}/remove"),
            // A file of another's ask is not in one's own, a paper that is not offered is none.
            format!("/acting/asks/{own}/files/{id}"),
            format!("/acting/asks/{own}/files/{id}/remove"),
            format!("/acting/asks/{own}/papers/court_decision"),
            format!("/acting/asks/{own}/papers/bank_card"),
            format!("/acting/asks/{own}/form"),
            desk_file.clone(),
        ] {
            same(path).await;
        }
        let mut bent = form.clone();
        bent.action = paper.place().to_owned();
        let photo = photos::jpeg(100, 80, 9);
        other.upload(&bent, "x.jpg", &photo).await.is(404);
        bent.action = format!("/acting/asks/{own}/files/{id}/remove");
        other.press(&bent).await.is(404);
        // The person it is about does not open it either.
        let mut person = app.citizen(A).await;
        person.get(&file).await.is(404);
        // Another township; another office of the place.
        for (kind, place) in [(Township, NEIGHBOUR), (Dpf, COUNTY)] {
            let mut officer = app.officer(kind, place).await;
            officer.get(&desk_file).await.is(404);
            let csrf = officer.open("/desk").await.form("/sign-out");
            let csrf = csrf.value("csrf").unwrap().to_owned();
            let judged = [
                ("csrf", csrf.as_str()),
                ("version", "1"),
                ("reason", "unreadable"),
            ];
            let at = format!("/desk/mandates/{ask}/papers/{REGISTER}");
            officer.post(&at, &judged).await.is(404);
        }
        // The township itself, for an ask that is not there.
        let mut township = app.officer(Township, HOME).await;
        assert_eq!(township.file(&desk_file).await.0, 200);
        let twin = desk_file.replace(&ask, &own);
        township.get(&twin).await.is(404);
    })
    .await;
}

/// Gives a file without a page around it.
async fn give_in(world: &World, who: &Who, ask: AskId, bytes: &[u8]) -> Result<Received, Failure> {
    give_of(world, who, (ask, REGISTER), bytes).await
}

/// The same of any paper.
pub async fn give_of(
    world: &World,
    who: &Who,
    (ask, item): (AskId, &str),
    bytes: &[u8],
) -> Result<Received, Failure> {
    let mut spool = world.evidence.spool().await?;
    spool.write(bytes).await?;
    spool.finish().await?;
    let given = Given {
        name: "IMG_0001.pdf".to_owned(),
        spool,
    };
    give_ask_paper(world, who, ask, item, given).await
}

#[tokio::test]
async fn what_is_taken_back_leaves_no_bytes_and_what_is_there_is_not_swept() {
    each_app(async |app| {
        let (mut agent, asked, paper) = with_a_photo(app).await;
        let evidence = app.database.folder.join("evidence");
        let world = &app.state.world;
        assert_eq!(files(&evidence).len(), 2);
        // The files' times are the machine's; the clock of the test is set by them.
        let written = std::fs::metadata(&files(&evidence)[0]).unwrap();
        world.clock.set(written.modified().unwrap().into());
        app.pass(TimeDelta::days(2));
        assert_eq!(sweep_evidence(world).await.unwrap(), 0);
        assert_eq!(files(&evidence).len(), 2);
        // The session is over by now.
        let mut again = app.citizen(B).await;
        std::mem::swap(&mut agent, &mut again);
        let question = agent.open(&paper.link("/remove")).await;
        question.is(200).says("删除这一张吗").says("户口簿");
        let page = agent.press(&question.form(question.place())).await;
        page.is(200).says("已经删除").says("还没有交");
        assert_eq!(files(&evidence).len(), 0);
        let page = give(&mut agent, &page, "a.jpg", &photos::jpeg(300, 200, 1)).await;
        page.is(200).says("第 1 张已收到");
        assert_eq!(files(&evidence).len(), 2);
        let page = agent.open(asked.place()).await;
        agent.press(&page.form_with("take_back")).await.is(200);
        assert_eq!(files(&evidence).len(), 0);
        agent.open(asked.place()).await.is(200).hides("户口簿");
        assert_eq!(sweep_evidence(world).await.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn what_was_given_is_in_everything_held_and_goes_with_the_account() {
    each_app(async |app| {
        let (mut agent, ..) = with_a_photo(app).await;
        let evidence = app.database.folder.join("evidence");
        let held = press(app, (&mut agent, B), ("/rights/export", "as"), &[]).await;
        held.is(200).says("户口簿").says("a.jpg");
        assert_eq!(files(&evidence).len(), 2);
        let closing = ("/rights/closing", "understood");
        let understood = [("understood", "yes")];
        press(app, (&mut agent, B), closing, &understood).await;
        assert_eq!(files(&evidence).len(), 0);
    })
    .await;
}

#[tokio::test]
async fn a_document_of_an_ask_is_scanned_when_the_scanner_is_back() {
    each_app(async |app| {
        let b = who(app, B).await;
        let mut agent = app.citizen(B).await;
        let asked = ask_to_act(&mut agent, "kin_with_duty", A, HOME).await;
        let ask = AskId(ask_of(&asked).parse().unwrap());
        let here = with_scanner(app, clamd().await);
        let away = with_scanner(app, Scanner::parse("127.0.0.1:1").unwrap());
        let refused = give_in(&here, &b, ask, &document(HARMFUL)).await;
        assert!(matches!(refused, Err(Failure::Invalid(_))), "{refused:?}");
        let late = give_in(&away, &b, ask, &document(HARMFUL)).await.unwrap();
        let clean = give_in(&away, &b, ask, &document("a letter"))
            .await
            .unwrap();
        assert_eq!((late.count, clean.count), (1, 2));
        agent.open(asked.place()).await.says("没有查过病毒");
        assert_eq!(scan_waiting(&here).await.unwrap(), 1);
        assert_eq!(scan_waiting(&here).await.unwrap(), 0);
        let page = agent.open(asked.place()).await;
        page.says("文件里有病毒")
            .hides("没有查过病毒")
            .hides("第 2 张");
        let news = agent.open("/helpers").await;
        news.says("“户口簿”的文件里有病毒，已经删除");
        let mut township = app.officer(Township, HOME).await;
        let desk = township.open("/desk/mandates").await;
        desk.says("“户口簿”的文件里有病毒，已经删除");
    })
    .await;
}

/// A copy of an identity paper carries the mark, another paper does not: the same picture comes out differently.
#[tokio::test]
async fn copies_of_identity_papers_are_marked_and_the_mandate_can_be_printed() {
    let app = TestApp::sqlite().await;
    let mut agent = app.citizen(B).await;
    let white = photos::encoded(&vec![255; 900 * 600 * 3], 900, 600);
    let mut sizes = Vec::new();
    for (kind, item) in [
        ("kin_with_duty", "household_register"),
        ("kin_with_duty", "kinship_statement"),
        ("entrusted", "written_mandate"),
    ] {
        let ask = ask_to_act(&mut agent, kind, A, HOME).await;
        let form = agent
            .get(&format!("/acting/asks/{}/form", ask_of(&ask)))
            .await;
        if kind == "entrusted" {
            form.is(200)
                .says("委托书")
                .says(A.name)
                .says("签字或按手印");
            assert!(!form.html.contains(A.id_number) && !form.html.contains(B.id_number));
            assert_eq!(ask.link("/form"), form.place());
        } else {
            form.is(404);
        }
        let paper = agent.open(&ask.link(item)).await;
        let paper = give(&mut agent, &paper, "a.jpg", &white).await;
        let (_, _, bytes) = agent.file(&paper.is(200).link("/files/")).await;
        sizes.push(photos::darkest(&bytes));
    }
    assert!(
        sizes[0] < 220 && sizes[1] > 245 && sizes[2] > 245,
        "{sizes:?}"
    );
    app.remove().await;
}
