//! What the table is walked over: A's draft, case, report, mandates and asks, and laying them again where an act uses one up.
use super::rules::{Act, Verdict};
use crate::harness::{
    actors::{A, B, HOME, NEIGHBOUR, answers},
    app::TestApp,
    mandates::{C, Terms, ask_to_act},
    program::{Answer, Program},
};
use axum::http::Method;
use chrono::Days;
use domain::{case::OfficeKind, delegation::Power};
use serde_json::json;

/// A township where nobody of the test lives.
const AWAY: &str = "150424102";

/// A page of the bank card, as the agent gives it: plain text, so that pages and files can be read alike.
pub const PAGE: &[u8] = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<<>>\n%%EOF\n";
/// Another page, as the person gives it.
const PERSONS_PAGE: &[u8] =
    b"%PDF-1.7\n2 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<<>>\n%%EOF\n";

/// A's things.
pub struct Things {
    /// A whole draft of the care subsidy.
    pub draft: String,
    /// A file of its bank card that B gave as A's agent, and one that A gave.
    pub files: [String; 2],
    /// A draft to throw away.
    pub spare: String,
    /// A case of the living subsidy that waits for an answer.
    pub case: String,
    /// The application that it came of, and a file that A gave with it.
    pub handed_in: [String; 2],
    /// The notice of what is missing.
    pub notice: String,
    /// A whole draft of a report about the case.
    pub report: String,
    /// A mandate in its last days that A has given to C.
    pub given: String,
    /// A mandate that A holds for C.
    pub held: String,
    /// C's ask to act for A.
    pub ask: String,
    /// A's ask to act for C.
    pub own_ask: String,
    /// A's program.
    pub program: Program,
    /// B's program, under the mandate with which it gives files.
    giver: Program,
}

impl Things {
    /// Lays them all.
    pub async fn of_a(app: &TestApp) -> Self {
        let program = app.citizen_program(A).await;
        let start = json!({"service": "living_subsidy", "home_place": HOME});
        let draft = program.fill(A, start).await;
        let application = draft.id().to_string();
        let file = give(&program, &application, PERSONS_PAGE).await;
        let case = program.sign(&draft, A.name).await.is(201).id().to_string();
        let start = json!({"service": "care_subsidy", "home_place": HOME});
        let draft = program.fill(A, start).await.id().to_string();
        let prepares = Terms {
            services: vec!["care_subsidy"],
            powers: vec![Power::Prepare],
            ..Terms::default()
        };
        let mut giver = app.citizen_program(B).await;
        giver.under = Some(app.mandate(A, B, prepares).await);
        let mut things = Self {
            notice: ask_what_is_missing(app, &case).await,
            report: report(&program, &case).await,
            handed_in: [application, file],
            giver,
            files: [String::new(), String::new()],
            spare: String::new(),
            given: String::new(),
            held: String::new(),
            ask: String::new(),
            own_ask: String::new(),
            draft,
            case,
            program,
        };
        for act in Act::ALL {
            things.again(app, *act).await;
        }
        things
    }

    /// Lays again what this act has used up.
    pub async fn again(&mut self, app: &TestApp, act: Act) {
        match act {
            Act::RemovePaper => {
                self.files[0] = give(&self.giver, &self.draft, PAGE).await;
            }
            Act::RemovePersonsPaper => {
                self.files[1] = give(&self.program, &self.draft, PERSONS_PAGE).await;
            }
            Act::Discard => {
                let start = json!({"service": "living_subsidy", "home_place": NEIGHBOUR});
                let begun = self.program.post("/api/v1/applications", start).await;
                self.spare = begun.is(201).id().to_string();
            }
            Act::StopMandate => {
                let terms = Terms {
                    last_day: Some(app.state.world.today() + Days::new(9)),
                    ..Terms::default()
                };
                self.given = app.mandate(A, C, terms).await.to_string();
            }
            Act::GiveUp => self.held = app.mandate(C, A, Terms::default()).await.to_string(),
            Act::AnswerAsk => {
                let mut browser = app.citizen(C).await;
                let asked = ask_to_act(&mut browser, "entrusted", A, HOME).await;
                self.ask = nth(&asked.path, 3);
            }
            Act::TakeBackAsk => {
                let mut browser = app.citizen(A).await;
                let asked = ask_to_act(&mut browser, "entrusted", C, AWAY).await;
                self.own_ask = nth(&asked.path, 3);
            }
            _ => {}
        }
    }

    /// The same, after what came of the act; looking uses up nothing.
    pub async fn after(&mut self, app: &TestApp, act: Act, came: Option<Verdict>) {
        if came == Some(Verdict::Open) {
            self.again(app, act).await;
        }
    }

    /// The case's version.
    pub async fn version(&self) -> String {
        let path = format!("/api/v1/cases/{}", self.case);
        let shown = self.program.get(&path).await;
        shown.is(200).json["version"].to_string()
    }
}

fn nth(path: &str, n: usize) -> String {
    path.split('/').nth(n).unwrap().to_owned()
}

/// The township asks for one more paper and for the number of the account; the bank card may still come as it was promised.
async fn ask_what_is_missing(app: &TestApp, case: &str) -> String {
    let asked = [
        ("item", "other"),
        ("why-other", "needed"),
        ("words-other", "派出所的证明"),
        ("item", "bank_account"),
        ("why-bank_account", "unclear"),
    ];
    let page = app.act(OfficeKind::Township, case, "request_supplement", &asked);
    page.await.is(200);
    let page = app.citizen(A).await.open(&format!("/cases/{case}")).await;
    nth(&page.link("/notices/"), 4)
}

async fn report(program: &Program, case: &str) -> String {
    let start = json!({"service": "change_report", "about_case": case});
    let shown = program.fill_with(&answers(A), start).await;
    shown.id().to_string()
}

/// Gives a file of the bank card; its id. The same file again is received once.
async fn give(program: &Program, application: &str, bytes: &[u8]) -> String {
    let paper = format!("{application}/papers/bank_card");
    let given = send_file(program, &paper, 0, bytes).await;
    given.is(201).text("/file").to_owned()
}

/// Sends a file of a paper of an application, in this round.
pub async fn send_file(program: &Program, paper: &str, round: u32, bytes: &[u8]) -> Answer {
    let path = format!("/api/v1/applications/{paper}/files?round={round}");
    let headers = [("content-type", "application/octet-stream")];
    let bytes = String::from_utf8(bytes.to_vec()).unwrap();
    program
        .send(Method::POST, &path, &headers, Some(bytes))
        .await
}
