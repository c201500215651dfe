//! Nobody finds out here who is registered (security B1), codes are few (B2), and a token opens nothing once a mandate has ended (A3).
use crate::harness::{
    actors::{A, B, HOME},
    app::TestApp,
    browser::{Browser, Page},
    invented::born,
    mandates::{Terms, ask_to_act},
};
use chrono::TimeDelta;
use serde_json::json;
use std::time::Instant;

/// The page without what differs from one time to the next, and without what was typed.
fn normal(page: &Page, typed: &str) -> String {
    let words = page.words().replace(typed, "NUMBER");
    let to = page.location().unwrap_or_default();
    let to: Vec<&str> = to
        .split('/')
        .map(|part| match part {
            part if part == typed => "NUMBER",
            part if part.parse::<uuid::Uuid>().is_ok() => "ID",
            part => part,
        })
        .collect();
    format!("{} {} {words}", page.status, to.join("/"))
}

/// The quickest of some rounds is the one that nothing else disturbed.
fn quickest(times: &[f64]) -> f64 {
    times.iter().copied().fold(f64::MAX, f64::min)
}

const ROUNDS: usize = 6;
/// A busy machine wants more rounds until the quickest one was left in peace; a difference that is there stays.
const TRIES: usize = 5;

/// What was answered and how long it took, for somebody unknown and for somebody known.
pub(super) struct Compared<'a> {
    name: &'a str,
    times: [Vec<f64>; 2],
}

impl<'a> Compared<'a> {
    fn new(name: &'a str) -> Self {
        let times = [Vec::new(), Vec::new()];
        Self { name, times }
    }

    async fn rounds(
        &mut self,
        app: &TestApp,
        try_it: &impl AsyncFn(&mut Browser, &str, usize) -> Page,
    ) {
        for round in 0..ROUNDS {
            let mut answers = Vec::new();
            for known in [0, 1] {
                let nobody = born("无人", "1981-07-07", 300 + round as u32);
                let number = if known == 1 {
                    A.id_number
                } else {
                    nobody.id_number
                };
                let mut browser = app.browser();
                let before = Instant::now();
                let page = try_it(&mut browser, number, round).await;
                self.times[known].push(before.elapsed().as_secs_f64());
                answers.push(normal(&page, number));
                // Limits are not what is compared here.
                app.pass(TimeDelta::hours(1));
            }
            assert_eq!(answers[0], answers[1], "{} tells who is known", self.name);
        }
    }

    /// How many times longer one takes than the other.
    fn ratio(&self) -> f64 {
        let (unknown, known) = (quickest(&self.times[0]), quickest(&self.times[1]));
        (unknown / known).max(known / unknown)
    }

    fn judge(&self) {
        let (name, ratio) = (self.name, self.ratio());
        println!("{name}: {ratio:.2} between known and unknown");
        assert!(ratio <= 1.6, "{name} takes {ratio} times as long");
    }
}

pub(super) async fn compare(
    app: &TestApp,
    name: &str,
    try_it: impl AsyncFn(&mut Browser, &str, usize) -> Page,
) {
    let mut compared = Compared::new(name);
    for _ in 0..TRIES {
        compared.rounds(app, &try_it).await;
        if compared.ratio() <= 1.6 {
            break;
        }
    }
    compared.judge();
}

#[tokio::test]
async fn one_answer_and_one_time_for_known_and_unknown_people() {
    let app = TestApp::sqlite().await;
    compare(&app, "signing in", async |browser, number, _| {
        let page = browser.open("/sign-in").await;
        let typed = [("account", number), ("password", "不是这个密码")];
        browser.answer(&page, &typed).await
    })
    .await;
    compare(&app, "registering", async |browser, number, _| {
        let page = browser.open("/register").await;
        let typed = [
            ("name", A.name),
            ("id_number", number),
            ("phone", "0476-0000501"),
            ("password", "草原上的小河流水"),
        ];
        browser
            .post(
                "/register",
                &{
                    let form = page.form("/register");
                    let mut pairs = vec![("csrf", form.value("csrf").unwrap().to_owned())];
                    pairs.extend(typed.map(|(name, value)| (name, value.to_owned())));
                    pairs
                }
                .iter()
                .map(|(name, value)| (*name, value.as_str()))
                .collect::<Vec<_>>(),
            )
            .await
    })
    .await;
    compare(
        &app,
        "a code from the counter",
        async |browser, number, _| {
            let page = browser.open("/claim").await;
            let typed = [
                ("id_number", number),
                ("code", "000000"),
                ("password", "草原上的小河流水"),
            ];
            browser.answer(&page, &typed).await
        },
    )
    .await;
    let nobody = born("无人", "1982-08-08", 400);
    let mut asking = Compared::new("asking to act for");
    for _ in 0..TRIES {
        // A session lasts for the rounds of one try; signing in is not what is timed.
        let agent = app.citizen(B).await;
        let ask = async |_: &mut Browser, number: &str, _: usize| {
            let known = number == A.id_number;
            let mut agent = agent.clone();
            let page = agent.open("/acting/new").await;
            let form = page.form("/acting/new").fill(&[
                ("kind", "entrusted"),
                ("name", A.name),
                ("id_number", if known { number } else { nobody.id_number }),
                ("place", HOME),
                ("services", "living_subsidy"),
                ("proof", "委托书"),
            ]);
            agent.send_form(&form).await
        };
        asking.rounds(&app, &ask).await;
        if asking.ratio() <= 1.6 {
            break;
        }
    }
    asking.judge();
    app.remove().await;
}

#[tokio::test]
async fn whoever_is_registered_again_is_told_and_signs_in_as_before() {
    let app = TestApp::sqlite().await;
    for _ in 0..5 {
        let mut stranger = app.browser();
        let page = stranger.open("/register").await;
        let typed = [
            ("name", "别的名字"),
            ("id_number", A.id_number),
            ("phone", "0476-0000502"),
            ("password", "陌生人写的一句长话"),
        ];
        let sign_in = stranger.answer(&page, &typed).await;
        sign_in.is(200).says("这个号码以前注册过");
        let typed = [("account", A.id_number), ("password", "陌生人写的一句长话")];
        stranger.answer(&sign_in, &typed).await.is(422);
    }
    let mut a = app.citizen(A).await;
    let words = a.open("/helpers").await.words();
    assert_eq!(
        words.matches("再注册一次").count(),
        3,
        "at most three times a day"
    );
    assert!(!words.contains("别的名字"));
    app.remove().await;
}

#[tokio::test]
async fn five_codes_an_hour_go_to_one_person_a_minute_apart() {
    let app = TestApp::sqlite().await;
    let mut agent = app.citizen(B).await;
    let asked = ask_to_act(&mut agent, "entrusted", A, HOME).await;
    let path = asked.place().to_owned();
    let csrf = asked.form("/sign-out").value("csrf").unwrap().to_owned();
    let send = [("csrf", csrf.as_str()), ("action", "send")];
    for _ in 0..5 {
        agent.post(&path, &send).await.is(200);
        agent.post(&path, &send).await.is(429);
        app.pass(TimeDelta::seconds(61));
    }
    let late = agent.post(&path, &send).await;
    late.is(429);
    assert!(late.headers.contains_key("retry-after"));
    app.pass(TimeDelta::hours(1));
    agent.post(&path, &send).await.is(200);
    app.remove().await;
}

#[tokio::test]
async fn a_token_opens_nothing_for_another_once_the_mandate_has_ended() {
    let app = TestApp::sqlite().await;
    let (_, case) = app.submitted_case(A, "living_subsidy").await;
    let mandate = app.mandate(A, B, Terms::default()).await;
    let program = app.citizen_program(B).await;
    let under = mandate.to_string();
    let headers = [("acting-under", under.as_str())];
    let path = format!("/api/v1/cases/{case}");
    let get = axum::http::Method::GET;
    program
        .send(get.clone(), &path, &headers, None)
        .await
        .is(200);
    app.end_mandate(mandate).await;
    for path in [path.as_str(), "/api/v1/matters"] {
        program
            .send(get.clone(), path, &headers, None)
            .await
            .refuses(403, "mandate-over");
    }
    // The token itself is good for what is one's own.
    program.get("/api/v1/matters").await.is(200);
    app.remove().await;
}

#[tokio::test]
async fn a_mandate_is_offered_answered_and_given_up_by_program_with_the_words_that_were_shown() {
    let app = TestApp::sqlite().await;
    let (a, b) = (app.citizen_program(A).await, app.citizen_program(B).await);
    let offer = json!({
        "by_principal": true, "name": B.name, "id_number": B.id_number, "home_place": HOME,
        "services": ["living_subsidy"], "powers": ["prepare", "view_status"], "months": 6,
    });
    a.post("/api/v1/mandate-asks", offer.clone())
        .await
        .refuses(409, "changed-elsewhere");
    let words = a.post("/api/v1/mandate-words", offer.clone()).await;
    words.is(200);
    for part in [A.name, B.name, "困难残疾人生活补贴", "填写申请", "6个月"] {
        assert!(words.text("/words").contains(part), "{part}");
    }
    let mut agreed = offer;
    agreed["words_sha256"] = words.json["words_sha256"].clone();
    let offered = a.post("/api/v1/mandate-asks", agreed).await;
    assert_eq!(offered.is(201).text("/words"), words.text("/words"));
    let waiting = b.get("/api/v1/mandate-asks").await;
    assert_eq!(
        waiting.is(200).text("/waiting/0/words"),
        words.text("/words")
    );
    let answer = format!(
        "/api/v1/mandate-asks/{}/answer",
        waiting.text("/waiting/0/id")
    );
    b.post(
        &answer,
        json!({"agree": true, "words_sha256": "other words"}),
    )
    .await
    .refuses(409, "changed-elsewhere");
    // Nobody but the one who is asked.
    let hash = words.json["words_sha256"].clone();
    let yes = json!({"agree": true, "words_sha256": hash});
    a.post(&answer, yes.clone()).await.is(404);
    b.post(&answer, yes.clone()).await.is(204);
    b.post(&answer, yes).await.is(404);
    let held = b.get("/api/v1/mandates").await;
    let mandate = held.is(200).text("/held/0/id").to_owned();
    // The agent gives it up; it is over for both.
    b.delete(&format!("/api/v1/mandates/{mandate}"))
        .await
        .is(204);
    let given = a.get("/api/v1/mandates").await;
    assert_eq!(given.json["given"][0]["in_force"], json!(false));
    app.remove().await;
}

#[tokio::test]
async fn an_agent_gives_a_mandate_up_on_the_list_of_their_clients() {
    let app = TestApp::sqlite().await;
    let mandate = app.mandate(A, B, Terms::default()).await;
    let mut agent = app.citizen(B).await;
    let page = agent.open("/acting").await;
    page.says(&format!("不再替{}办事", A.name));
    let resign = page.form(&format!("/helpers/mandates/{mandate}"));
    let after = agent.press(&resign).await;
    assert_eq!(after.is(200).place(), "/acting");
    after.says("代办已经结束");
    let mut a = app.citizen(A).await;
    a.open("/helpers").await.says("代办人自己不办了");
    app.remove().await;
}
