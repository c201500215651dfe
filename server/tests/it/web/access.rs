//! The access matrix: every route of the running router × everybody × every method. A route without a row in [`TABLE`] (`access_table`) fails.
//! Who is denied gets the answer that a thing which does not exist gives, and nothing of A's in it.
//!
//! To add a route: a row with one word for each of [`EVERYBODY`], in that order.
use super::access_table::TABLE;
use crate::harness::{
    actors::{A, ACCOUNT, B, COUNTY, ELSEWHERE, HOME, MARK, NEIGHBOUR, Person, case_of, sign},
    app::TestApp,
    browser::{Browser, Page},
    mandates::{C, Terms, act_for, ask_to_act},
};
use axum::http::Method;
use domain::case::OfficeKind;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Everybody in the matrix.
pub const EVERYBODY: [&str; 11] = [
    "nobody",
    "A",
    "B",
    "township",
    "neighbour",
    "dpf",
    "dpf elsewhere",
    "civil",
    "civil elsewhere",
    "finance",
    "A's agent",
];
/// Where the agent stands in it.
pub const AGENT: usize = 10;
/// Somebody who acts for A with all powers, under a mandate in force.
pub const ACTING: Person = Person {
    name: "赵德顺",
    id_number: "230899196002291119",
};

/// The agent's mandate.
pub async fn agents_mandate(app: &TestApp) -> Uuid {
    let terms = Terms {
        services: vec!["living_subsidy", "care_subsidy"],
        ..Terms::default()
    };
    app.mandate(A, ACTING, terms).await
}

const METHODS: [Method; 7] = [
    Method::GET,
    Method::HEAD,
    Method::POST,
    Method::PUT,
    Method::PATCH,
    Method::DELETE,
    Method::OPTIONS,
];
/// A thing that does not exist.
pub const NOTHING: &str = "019cd578-0000-7000-8000-000000000000";

/// A paper that A's asks offer.
pub const ASK_PAPER: &str = "written_mandate";

/// What stands for the parameters of a path: A's things.
pub struct Things {
    /// A draft.
    pub application: String,
    /// A case at civil affairs.
    pub case: String,
    /// A notice about it.
    pub notice: String,
    /// A file of the draft's bank card, and one of the case's.
    pub files: [String; 2],
    /// A mandate that A asks for, at a township that is not in the matrix; and another.
    pub asks: [String; 2],
    /// A file of a paper given with the first.
    pub ask_file: String,
    /// A mandate that A has given.
    pub mandate: String,
    /// A.
    person: String,
    stylesheet: String,
}

impl Things {
    /// A's draft of the care subsidy, and A's case that has just come to civil affairs.
    pub async fn of_a(app: &TestApp) -> Self {
        let (mut browser, check) = app.draft(A, "living_subsidy").await;
        let of_case = give_document(&mut browser, &check).await;
        let case = case_of(sign(&mut browser, &check, A).await.is(200));
        for (office, act) in [
            (OfficeKind::Township, "accept"),
            (OfficeKind::Township, "forward"),
            (OfficeKind::Dpf, "pass_review"),
        ] {
            app.act(office, &case, act, &[]).await.is(200);
        }
        let status = browser.open(&format!("/cases/{case}")).await;
        let notice = status.link("/notices/");
        let (mut drafting, check) = app.draft(A, "care_subsidy").await;
        let of_draft = give_document(&mut drafting, &check).await;
        let nth = |path: &str, n: usize| path.split('/').nth(n).unwrap().to_owned();
        let mut asks = Vec::new();
        for _ in 0..2 {
            let asked = ask_to_act(&mut browser, "entrusted", C, "150424102").await;
            asks.push(nth(&asked.path, 3));
        }
        let paper = format!("/acting/asks/{}/papers/{ASK_PAPER}", asks[0]);
        let paper = browser.open(&paper).await;
        Self {
            ask_file: give_file(&mut browser, &paper).await,
            asks: asks.try_into().unwrap(),
            mandate: app.mandate(A, C, Terms::default()).await.to_string(),
            person: app.person_id(A).await.to_string(),
            application: nth(&check.path, 2),
            notice: nth(&notice, 4),
            files: [of_draft, of_case],
            case,
            stylesheet: app.state.assets.stylesheet_path().to_owned(),
        }
    }

    fn fill(&self, template: &str) -> String {
        let ask = match template.starts_with("/helpers") {
            true => &self.asks[1],
            false => &self.asks[0],
        };
        let file = match template.split('/').nth(1) {
            Some("signs") => "start.vtt",
            _ if template.contains("{ask}") => &self.ask_file,
            Some("desk") => &self.files[1],
            _ => &self.files[0],
        };
        let item = match template.contains("{ask}") {
            true => ASK_PAPER,
            false => "bank_card",
        };
        template
            .replace("{service}", "living_subsidy")
            .replace("{ask}", ask)
            .replace("{mandate}", &self.mandate)
            .replace("{person}", &self.person)
            .replace("{page}", "phone")
            .replace("{file}", file)
            .replace("{item}", item)
            .replace("{code}", "AAAA-AAAA")
            .replace("{act}", "return_for_correction")
            .replace("{application}", &self.application)
            .replace("{case}", &self.case)
            .replace("{notice}", &self.notice)
            .replace("{stylesheet}", &self.stylesheet)
    }
}

/// Gives a PDF of the bank card that is asked for; its id. It is plain text, so that pages and files can be read alike.
async fn give_document(browser: &mut Browser, check: &Page) -> String {
    let page = browser.open(&check.link("/papers/bank_card")).await;
    give_file(browser, &page).await
}

async fn give_file(browser: &mut Browser, page: &Page) -> String {
    let form = page.form(page.place());
    let document = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<<>>\n%%EOF\n";
    let page = browser.upload(&form, "card.pdf", document).await;
    let page = browser.follow(page).await;
    let link = page.is(200).link("/files/");
    let id = link.rsplit('/').find(|part| part.len() == NOTHING.len());
    id.unwrap().to_owned()
}

/// Everybody's browser, and the mandate that the agent has chosen.
async fn everybody(app: &TestApp) -> (Vec<Browser>, Uuid) {
    use OfficeKind::{CivilAffairs, Dpf, Finance, Township};
    let mut all = vec![app.browser(), app.citizen(A).await, app.citizen(B).await];
    for (kind, place) in [
        (Township, HOME),
        (Township, NEIGHBOUR),
        (Dpf, COUNTY),
        (Dpf, ELSEWHERE),
        (CivilAffairs, COUNTY),
        (CivilAffairs, ELSEWHERE),
        (Finance, COUNTY),
    ] {
        all.push(app.officer(kind, place).await);
    }
    let mandate = agents_mandate(app).await;
    let mut agent = app.citizen(ACTING).await;
    act_for(&mut agent, Some(mandate)).await.is(303);
    all.push(agent);
    (all, mandate)
}

/// A post that only its version (long overtaken) keeps from being carried out.
async fn send(browser: &mut Browser, method: &Method, path: &str) -> Page {
    if method != Method::POST {
        return browser.send(method.clone(), path, Vec::new()).await;
    }
    let page = browser.open("/help").await;
    let form = match page.actions().contains(&"/sign-out".to_owned()) {
        true => page.form("/sign-out"),
        false => browser.open("/sign-in").await.form("/sign-in"),
    };
    let csrf = form.value("csrf").unwrap().to_owned();
    let pairs = [
        ("csrf", csrf.as_str()),
        ("version", "99999"),
        ("service", "living_subsidy"),
        ("place", HOME),
        ("phone", "0476-0000007"),
        ("action", "continue"),
        ("agree", "yes"),
        ("signed_name", A.name),
        ("idempotency_key", "k"),
        ("answer", "在这里"),
        ("words", "请改"),
    ];
    browser.post(path, &pairs).await
}

fn verdict(page: &Page) -> String {
    let to_sign_in = page
        .location()
        .is_some_and(|next| next.starts_with("/sign-in?next="));
    match page.status.as_u16() {
        200 => "ok".to_owned(),
        303 if to_sign_in => "in".to_owned(),
        303 => "go".to_owned(),
        403 if page.html.contains("本人没有让您办这一步") => "not".to_owned(),
        403 if page.html.contains("这件事只能本人办") => "never".to_owned(),
        404 => "no".to_owned(),
        409 => "late".to_owned(),
        422 => "bad".to_owned(),
        other => other.to_string(),
    }
}

/// The page without what differs from one time to the next: tokens and trace numbers.
fn normal(page: &Page) -> String {
    let mut out = String::new();
    let mut run = String::new();
    for sign in page.html.chars().chain([' ']) {
        if sign.is_ascii_alphanumeric() || sign == '-' || sign == '_' {
            run.push(sign);
        } else {
            out.push_str(if run.len() > 70 { "TOKEN" } else { &run });
            run.clear();
            out.push(sign);
        }
    }
    out
}

fn holds_nothing_of_a(page: &Page, who: usize) -> bool {
    let secrets = [A.name, A.id_number, MARK, ACCOUNT, "镇东街3号"];
    // For whom the agent acts stands above every page.
    let known = usize::from(who == AGENT);
    let mut secrets = secrets.iter().skip(known);
    !secrets.any(|secret| page.html.contains(secret))
}

#[tokio::test]
async fn every_route_opens_to_those_in_the_table_and_to_nobody_else() {
    let app = TestApp::sqlite().await;
    let things = Things::of_a(&app).await;
    rows_and_routes_agree(&app, &things);
    let (mut all, mandate) = everybody(&app).await;
    let (mut cells, mut wrong) = (0, Vec::new());
    for (method, template, words) in TABLE {
        let path = things.fill(template);
        let method: Method = method.parse().unwrap();
        let expected: Vec<&str> = words.split(' ').collect();
        assert_eq!(expected.len(), EVERYBODY.len(), "{method} {template}");
        // The owner's post comes last: it may end the thing that the others must not find.
        let order = [0, 2, 3, 4, 5, 6, 7, 8, 9, AGENT, 1];
        for who in order {
            if who == AGENT {
                // A row before may have gone back to oneself.
                act_for(&mut all[who], Some(mandate)).await.is(303);
            }
            let page = send(&mut all[who], &method, &path).await;
            cells += 1;
            let (name, expected) = (EVERYBODY[who], expected[who]);
            let got = verdict(&page);
            if got != expected {
                wrong.push(format!(
                    "{method} {template} as {name}: {got}, not {expected}"
                ));
            }
            if got == "no" && template.contains('{') {
                let twin = twin(&things, &path);
                let nothing = send(&mut all[who], &method, &twin).await;
                let same = nothing.status == page.status
                    && normal(&nothing)
                        == normal(&page)
                            .replace(&path, &twin)
                            .replace(&escaped(&path), &escaped(&twin));
                if !same {
                    wrong.push(format!("{method} {template} as {name}: told from nothing"));
                }
            }
            let theirs = who == 1 || (who == AGENT && got == "bad");
            if !theirs && got != "ok" && got != "late" && !holds_nothing_of_a(&page, who) {
                wrong.push(format!("{method} {template} as {name}: holds A's data"));
            }
        }
    }
    println!("{cells} cells of listed methods");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    app.remove().await;
}

#[tokio::test]
async fn no_path_takes_another_method() {
    let app = TestApp::sqlite().await;
    let things = Things::of_a(&app).await;
    let (mut all, _) = everybody(&app).await;
    let templates: BTreeSet<&str> = TABLE.iter().map(|(_, template, _)| *template).collect();
    look_at_everything(&things, &mut all).await;
    let before = app.stored();
    let (mut cells, mut wrong) = (0, Vec::new());
    for template in templates {
        let path = things.fill(template);
        let listed = |method: &Method| {
            TABLE
                .iter()
                .any(|(known, path, _)| *path == template && *known == method.as_str())
        };
        for method in METHODS.iter().filter(|method| !listed(method)) {
            for (who, browser) in all.iter_mut().enumerate() {
                let page = send(browser, method, &path).await;
                cells += 1;
                let head_of_get = *method == Method::HEAD && listed(&Method::GET);
                let right = if head_of_get {
                    let get = send(browser, &Method::GET, &path).await;
                    page.status == get.status && page.html.is_empty()
                } else {
                    page.status == 405 && page.headers.contains_key("allow")
                };
                if !right {
                    let name = EVERYBODY[who];
                    wrong.push(format!("{method} {template} as {name}: {}", page.status));
                }
            }
        }
    }
    println!("{cells} cells of other methods");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert_eq!(app.stored(), before, "something was written");
    app.remove().await;
}

#[tokio::test]
async fn reading_writes_nothing() {
    let app = TestApp::sqlite().await;
    let things = Things::of_a(&app).await;
    let (mut all, _) = everybody(&app).await;
    look_at_everything(&things, &mut all).await;
    // Old enough that cookies are renewed on the way.
    app.pass(chrono::TimeDelta::minutes(5));
    let before = app.stored();
    for (_, template, _) in TABLE.iter().filter(|(method, ..)| *method == "GET") {
        let path = things.fill(template);
        for browser in &mut all {
            browser.get(&path).await;
            browser.get(&format!("{path}?done=saved&from=check&q=lx&in=15&page=2&place={HOME}&next=/my&show=1&out=1")).await;
            assert_eq!(app.stored(), before, "GET {template} wrote something");
        }
    }
    app.remove().await;
}

/// As a link names it that leads back here.
fn escaped(path: &str) -> String {
    path.replace('/', "%2F")
}

/// Who looked at a person's file is written down, the same look once an hour; reading writes nothing else.
async fn look_at_everything(things: &Things, all: &mut [Browser]) {
    for (_, template, _) in TABLE.iter().filter(|(method, ..)| *method == "GET") {
        for browser in all.iter_mut() {
            browser.get(&things.fill(template)).await;
        }
    }
}

fn rows_and_routes_agree(app: &TestApp, things: &Things) {
    let listed: BTreeSet<(String, String)> = TABLE
        .iter()
        .map(|(method, path, _)| {
            let path = path.replace("{stylesheet}", &things.stylesheet);
            ((*method).to_owned(), path)
        })
        .collect();
    // The JSON face has a table of its own, in `api/access.rs`.
    let pages = app.rows.iter().filter(|row| !row.path.starts_with("/api/"));
    let routed: BTreeSet<(String, String)> = pages
        .map(|row| (row.method.to_string(), row.path.clone()))
        .collect();
    let unlisted: Vec<_> = routed.difference(&listed).collect();
    assert!(unlisted.is_empty(), "routes without a row: {unlisted:?}");
    let gone: Vec<_> = listed.difference(&routed).collect();
    assert!(gone.is_empty(), "rows without a route: {gone:?}");
}

/// The same address for a thing that does not exist.
pub fn twin(things: &Things, path: &str) -> String {
    path.replace(&things.application, NOTHING)
        .replace(&things.asks[0], NOTHING)
        .replace(&things.asks[1], NOTHING)
        .replace(&things.mandate, NOTHING)
        .replace(&things.person, NOTHING)
        .replace(&things.case, NOTHING)
        .replace(&things.ask_file, NOTHING)
        .replace(&things.files[0], NOTHING)
        .replace(&things.files[1], NOTHING)
        .replace(&things.notice, NOTHING)
}
