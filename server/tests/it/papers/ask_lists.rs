//! R2.2, R1.4 by pages: a township tells whoever asks to act for another, once, everything that is missing; they deal with it thing by
//! thing, the township says what will do, and verifies as ever.
use super::{
    pages::give,
    photos,
    scanned::{HARMFUL, clamd, document, with_scanner},
};
use crate::harness::{
    actors::{A, B, COUNTY, HOME, NEIGHBOUR},
    app::{TestApp, each_app},
    browser::{Browser, Page},
    mandates::{C, ask_to_act},
    process::files,
};
use crate::web::{access::NOTHING, rights::press as with_password};
use chrono::TimeDelta;
use domain::case::OfficeKind::{Dpf, Township};
use server::{evidence::Scanner, usecase::scan_waiting::scan_waiting};

const REGISTER: &str = "household_register";
const CONSENT: &str = "signed_consent";
const THREE: [(&str, &str); 9] = [
    ("item", REGISTER),
    ("item", CONSENT),
    ("item", "other"),
    ("why-household_register", "unreadable"),
    ("why-signed_consent", "missing"),
    ("alternatives-signed_consent", "visit"),
    ("words-signed_consent", "请写上替他办哪一件事"),
    ("why-other", "needed"),
    ("words-other", "请写明您和本人住在哪里"),
];

/// B asks to act for A and has given a photo; B's browser, the ask's id and the township's officer.
pub(crate) async fn asking(app: &TestApp) -> (Browser, String, Browser) {
    let mut agent = app.citizen(B).await;
    let page = ask_to_act(&mut agent, "kin_with_duty", A, HOME).await;
    let ask = page.path.split('/').nth(3).unwrap().to_owned();
    let paper = agent.open(&page.is(200).link(REGISTER)).await;
    let photo = photos::jpeg(300, 200, 1);
    give(&mut agent, &paper, "a.jpg", &photo).await.is(200);
    (agent, ask, app.officer(Township, HOME).await)
}

fn builder(ask: &str) -> String {
    format!("/desk/mandates/{ask}/request_supplement")
}

pub(crate) fn list(ask: &str) -> String {
    format!("/acting/asks/{ask}/supplement")
}

pub(crate) async fn press(browser: &mut Browser, page: &Page, pairs: &[(&str, &str)]) -> Page {
    let form = page.form(page.place());
    browser.press(&form.fill(pairs)).await
}

/// Goes through the builder; the page after sending.
pub(crate) async fn send_list(officer: &mut Browser, ask: &str, pairs: &[(&str, &str)]) -> Page {
    let preview = preview(officer, ask, pairs).await;
    press(officer, &preview, &[("action", "send")]).await
}

async fn preview(officer: &mut Browser, ask: &str, pairs: &[(&str, &str)]) -> Page {
    let ticks = pairs.iter().filter(|(name, _)| *name == "item");
    let ticks: Vec<_> = ticks.copied().chain([("action", "reasons")]).collect();
    let tick = officer.open(&builder(ask)).await;
    let reasons = press(officer, tick.is(200), &ticks).await;
    let rest = pairs.iter().filter(|(name, _)| *name != "item");
    let rest: Vec<_> = rest.copied().chain([("action", "preview")]).collect();
    press(officer, reasons.is(200), &rest).await
}

pub(crate) async fn say(
    browser: &mut Browser,
    ask: &str,
    item: &str,
    pairs: &[(&str, &str)],
) -> Page {
    let page = browser.open(&format!("{}/items/{item}", list(ask))).await;
    press(browser, page.is(200), pairs).await
}

pub(crate) async fn judge(
    officer: &mut Browser,
    ask: &str,
    item: &str,
    pairs: &[(&str, &str)],
) -> Page {
    let page = officer.open(&format!("/desk/mandates/{ask}/list")).await;
    let form = page.form(&format!("/desk/mandates/{ask}/items/{item}"));
    officer.press(&form.fill(pairs)).await
}

/// The answer with everything that is left said to be unobtainable.
pub(crate) async fn answer(browser: &mut Browser, ask: &str) -> Page {
    let page = browser.open(&format!("{}/decide", list(ask))).await;
    press(browser, page.is(200), &[]).await
}

#[tokio::test]
async fn the_township_sends_one_whole_list_and_the_asker_deals_with_it() {
    each_app(async |app| {
        let (mut agent, ask, mut township) = asking(app).await;
        let desk = township.open("/desk/mandates").await;
        assert_eq!(desk.link("/request_supplement"), builder(&ask));
        // What is wrong with the list is told at once, and nothing is lost.
        let tick = township.open(&builder(&ask)).await;
        tick.says("户口簿")
            .says("本人的同意：签字的纸、录音或者手语视频")
            .says("其他");
        tick.hides("要改的申请内容");
        press(&mut township, &tick, &[("action", "reasons")])
            .await
            .is(422)
            .says("请选缺的是哪一样");
        let ticks = [("item", REGISTER), ("item", "other"), ("action", "reasons")];
        let reasons = press(&mut township, &tick, &ticks).await;
        let half = [("words-household_register", "第3页"), ("action", "preview")];
        let wrong = press(&mut township, &reasons, &half).await;
        wrong.is(422);
        let words = wrong.form(&builder(&ask));
        assert_eq!(words.value("words-household_register"), Some("第3页"));

        let preview = preview(&mut township, &ask, &THREE).await;
        preview.is(200).says("第 3 步").says("期限是");
        preview
            .says("放平，在亮的地方再拍一次")
            .says("请写上替他办哪一件事");
        preview.says("是平台的服务承诺，不是法律规定");
        let sent = press(&mut township, &preview, &[("action", "send")]).await;
        sent.is(200).says("清单已经发给对方").says("还在等对方");
        // One open list at most; and nobody says no while it waits.
        let open = township.open(&builder(&ask)).await;
        assert_eq!(open.place(), format!("/desk/mandates/{ask}/list"));
        press(&mut township, &preview, &[("action", "send")])
            .await
            .is(409)
            .says("已经有一份一次告知书")
            .says("请写明您和本人住在哪里");
        let desk = township.open("/desk/mandates").await;
        let no = desk
            .form(&format!("/desk/mandates/{ask}"))
            .fill(&[("verdict", "decline"), ("note", "没有看到原件")]);
        let no = township.press(&no).await;
        no.is(409).says("还不能不确认").says("没有看到原件");

        agent.open("/helpers").await.says("全部清单已经列出来了");
        let page = agent.open(&format!("/acting/asks/{ask}")).await;
        page.says("这就是全部清单").says("一共 3 项，已经好了 0 项");
        page.says("最后一天：").says("您的请求还在");
        let shown = agent.open(&page.link("/supplement")).await;
        shown
            .says("交来的看不清")
            .says("请本人写下同意谁替他办什么")
            .says("请工作人员上门来取")
            .says("请写上替他办哪一件事")
            .says("替人办事，要本人自己愿意");

        // Photos by the page of all photos, with why at the camera; the others in words and ways.
        let item = agent
            .open(&format!("{}/items/{REGISTER}", list(&ask)))
            .await;
        let paper = agent.open(&item.link("/papers/")).await;
        paper.says("交来的看不清").says("最后一天：");
        let photo = photos::jpeg(300, 200, 2);
        give(&mut agent, &paper, "b.jpg", &photo).await.is(200);
        let silent = say(&mut agent, &ask, "other", &[("way", "told")]).await;
        silent.is(422);
        let nothing = say(&mut agent, &ask, CONSENT, &[("words", "他腿脚不便")]).await;
        nothing.is(422);
        let typed = nothing.form(nothing.place());
        assert_eq!(typed.value("words"), Some("他腿脚不便"));
        let told = [("way", "told"), ("words", "我们住在一起")];
        let saved = say(&mut agent, &ask, "other", &told).await;
        saved.is(200).says("这一项存好了").says("已经好了 2 项");
        // What is not sent yet is not the township's to read.
        let desk_list = format!("/desk/mandates/{ask}/list");
        township.open(&desk_list).await.hides("我们住在一起");
        let early = agent.open(&list(&ask)).await;
        let words = [("words", "星期三在家")];
        let early = press(&mut agent, &early, &words).await;
        early.is(422).says("还有没补的");
        let typed = early.form(early.place());
        assert_eq!(typed.value("words"), Some("星期三在家"));
        let visit = [("way", "visit"), ("words", "他腿脚不便")];
        say(&mut agent, &ask, CONSENT, &visit).await.is(200);
        let whole = agent.open(&list(&ask)).await;
        let whole = press(&mut agent, &whole, &words).await;
        whole.is(200).says("这份清单您在").hides("提交回答");

        // The township says thing by thing what will do; one comes again.
        let at = township.open(&desk_list).await;
        at.says("我们住在一起")
            .says("他腿脚不便")
            .says("星期三在家");
        let wrong = judge(&mut township, &ask, REGISTER, &[("verdict", "not_usable")]).await;
        wrong.is(422).says("选“不能用”，就要选原因");
        let blurred = [
            ("verdict", "not_usable"),
            ("why", "unreadable"),
            ("words", "第2页看不清"),
        ];
        judge(&mut township, &ask, REGISTER, &blurred)
            .await
            .is(200)
            .says("记下了");
        let good = [("verdict", "accepted")];
        judge(&mut township, &ask, "other", &good).await.is(200);
        agent.open("/helpers").await.says("您交的一份证明不能用");
        let shown = agent.open(&list(&ask)).await;
        shown.says("已认可").says("第2页看不清").says("再交这一项");
        let old = township.open(&desk_list).await;
        let old = old.form(&format!("/desk/mandates/{ask}/items/{REGISTER}"));
        let paper = agent
            .open(&format!("/acting/asks/{ask}/papers/{REGISTER}"))
            .await;
        let photo = photos::jpeg(300, 200, 3);
        give(&mut agent, &paper, "c.jpg", &photo).await.is(200);
        // Who had the old page open judges what is there now.
        township
            .press(&old.fill(&good))
            .await
            .is(409)
            .says("对方刚刚又交了");
        judge(&mut township, &ask, REGISTER, &good).await.is(200);
        let desk = township.open("/desk/mandates").await;
        let yes = desk.form(&format!("/desk/mandates/{ask}")).fill(&[
            ("evidence", REGISTER),
            ("consent", "officer_visit"),
            ("verdict", "confirm"),
            ("note", "上门见到本人，点头"),
        ]);
        township.press(&yes).await.is(200);

        // Answered: the list is there to be read, and nothing more is sent or said.
        let read = agent.open(&list(&ask)).await;
        read.is(200).says("已认可");
        assert_eq!(read.actions(), ["/sign-out"]);
        let form = item.form(item.place()).fill(&[("way", "post")]);
        agent.press(&form).await.is(409);
        let form = early.form(early.place());
        agent.press(&form).await.is(409);
        township.get(&desk_list).await.is(404);
        township.get(&builder(&ask)).await.is(404);
    })
    .await;
}

#[tokio::test]
async fn a_second_list_for_what_was_missing_from_the_start_is_blocked_and_the_override_is_kept() {
    each_app(async |app| {
        let (mut agent, ask, mut township) = asking(app).await;
        let first = [("item", CONSENT), ("why-signed_consent", "missing")];
        send_list(&mut township, &ask, &first).await.is(200);
        answer(&mut agent, &ask)
            .await
            .is(200)
            .says("就按现有材料决定");
        let more = [
            ("item", "marriage_certificate"),
            ("why-marriage_certificate", "missing"),
        ];
        let blocked = preview(&mut township, &ask, &more).await;
        blocked.is(422).says("请写明为什么漏了");
        // Forged: what no list named is not brought in by a word (R2.2, R2.3).
        let form = blocked.form(&builder(&ask)).fill(&more[1..]);
        let forged = form.without("action").force(&[
            ("defect-marriage_certificate", "brought_in"),
            ("action", "send"),
        ]);
        township.press(&forged).await.is(422);
        let reason = [more[0], more[1], ("fault", "第一次没有看到他们是夫妻")];
        let sent = send_list(&mut township, &ask, &reason).await;
        sent.is(200)
            .says("为什么再要一次：第一次没有看到他们是夫妻");
        let page = agent.open(&list(&ask)).await;
        page.says("结婚证")
            .says("一共 1 项")
            .hides("第一次没有看到");
        let held = with_password(app, (&mut agent, B), ("/rights/export", "as"), &[]).await;
        held.says("结婚证").hides("第一次没有看到");
        // After the last day the township may say no, and the asker may still answer until then.
        app.pass(TimeDelta::days(70));
        let mut township = app.officer(Township, HOME).await;
        let mut agent = app.citizen(B).await;
        let post = [("way", "post")];
        say(&mut agent, &ask, "marriage_certificate", &post)
            .await
            .is(200);
        let desk = township.open("/desk/mandates").await;
        let no = desk
            .form(&format!("/desk/mandates/{ask}"))
            .fill(&[("verdict", "decline"), ("note", "没有来")]);
        township.press(&no).await.is(200);
    })
    .await;
}

#[tokio::test]
async fn nobody_else_sees_or_makes_a_list() {
    each_app(async |app| {
        let (mut agent, ask, mut township) = asking(app).await;
        send_list(&mut township, &ask, &THREE).await.is(200);
        let desk_list = format!("/desk/mandates/{ask}/list");
        for (kind, place) in [(Township, NEIGHBOUR), (Dpf, COUNTY)] {
            let mut officer = app.officer(kind, place).await;
            officer.get(&builder(&ask)).await.is(404);
            officer.get(&desk_list).await.is(404);
            let csrf = officer.open("/desk").await.form("/sign-out");
            let csrf = csrf.value("csrf").unwrap().to_owned();
            let pairs = [
                ("csrf", csrf.as_str()),
                ("version", "0"),
                ("item", REGISTER),
                ("action", "reasons"),
            ];
            officer.post(&builder(&ask), &pairs).await.is(404);
            let at = format!("/desk/mandates/{ask}/items/{REGISTER}");
            let pairs = [
                ("csrf", csrf.as_str()),
                ("version", "1"),
                ("verdict", "accepted"),
            ];
            officer.post(&at, &pairs).await.is(404);
        }
        for person in [A, C] {
            let mut other = app.citizen(person).await;
            for path in [
                list(&ask),
                format!("{}/decide", list(&ask)),
                format!("{}/items/{REGISTER}", list(&ask)),
            ] {
                let there = other.get(&path).await;
                let absent = other.get(&path.replace(&ask, NOTHING)).await;
                assert_eq!(there.is(404).words(), absent.is(404).words(), "{path}");
            }
        }
        // The person it is about reads no more than before: that somebody asks, and which papers were given.
        let mut person = app.citizen(A).await;
        let helpers = person.open("/helpers").await;
        helpers.says("户口簿").hides("同意书").hides("清单");
        person.open("/helpers/log").await.says("核实并记录");
        // Nobody has a hand in their own matter.
        app.officer_is(Township, HOME, A).await;
        agent.open(&list(&ask)).await.is(200);
        let window = [("way", "window")];
        say(&mut agent, &ask, CONSENT, &window).await.is(200);
        answer(&mut agent, &ask).await.is(200);
        judge(&mut township, &ask, CONSENT, &[("verdict", "accepted")])
            .await
            .is(409)
            .says("不能办理自己的事");
        let own = [
            ("item", "other"),
            ("words-other", "再来"),
            ("fault", "漏了"),
        ];
        send_list(&mut township, &ask, &own)
            .await
            .is(409)
            .says("不能办理自己的事")
            .says("再来");
    })
    .await;
}

#[tokio::test]
async fn what_is_taken_back_leaves_no_words_and_no_bytes() {
    each_app(async |app| {
        for closing in [false, true] {
            let (mut agent, ask, mut township) = asking(app).await;
            send_list(&mut township, &ask, &THREE).await.is(200);
            let paper = agent
                .open(&format!("/acting/asks/{ask}/papers/{CONSENT}"))
                .await;
            let photo = photos::jpeg(300, 200, 5);
            give(&mut agent, &paper, "d.jpg", &photo).await.is(200);
            let told = [("way", "told"), ("words", "我们住在一起")];
            say(&mut agent, &ask, "other", &told).await.is(200);
            let item = agent.open(&format!("{}/items/other", list(&ask))).await;
            let item = item.form(item.place());
            let (path, field) = ("/rights/export", "as");
            let held = with_password(app, (&mut agent, B), (path, field), &[]).await;
            held.says("我们住在一起").says("d.jpg");
            if closing {
                let understood = [("understood", "yes")];
                let at = ("/rights/closing", "understood");
                with_password(app, (&mut agent, B), at, &understood).await;
            } else {
                let page = agent.open(&format!("/acting/asks/{ask}")).await;
                agent.press(&page.form_with("take_back")).await.is(200);
                let page = agent.open(&list(&ask)).await;
                page.is(200).says("这就是全部清单").hides("我们住在一起");
                assert_eq!(page.actions(), ["/sign-out"]);
                agent.press(&item.fill(&[("way", "post")])).await.is(409);
            }
            assert_eq!(files(&app.database.folder.join("evidence")).len(), 0);
            township
                .get(&format!("/desk/mandates/{ask}/list"))
                .await
                .is(404);
        }
    })
    .await;
}

#[tokio::test]
async fn a_harmful_file_makes_its_thing_open_again() {
    let app = TestApp::sqlite().await;
    let (mut agent, ask, mut township) = asking(&app).await;
    let asked = [("item", CONSENT), ("why-signed_consent", "missing")];
    send_list(&mut township, &ask, &asked).await.is(200);
    let away = with_scanner(&app, Scanner::parse("127.0.0.1:1").unwrap());
    let b = super::giving::who(&app, B).await;
    let ask_id = domain::id::AskId(ask.parse().unwrap());
    super::asks::give_of(&away, &b, (ask_id, CONSENT), &document(HARMFUL))
        .await
        .unwrap();
    let page = agent.open(&list(&ask)).await;
    let page = press(&mut agent, page.says("已经好了 1 项"), &[]).await;
    page.is(200).says("这份清单您在");
    assert_eq!(
        scan_waiting(&with_scanner(&app, clamd().await))
            .await
            .unwrap(),
        1
    );
    let page = agent.open(&list(&ask)).await;
    page.says("文件里有病毒").says("再交这一项");
    let desk = township.open(&format!("/desk/mandates/{ask}/list")).await;
    desk.says("文件里有病毒").hides("记下：本人的同意");
    app.remove().await;
}
