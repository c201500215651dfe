//! Reports without an account: only the browser that began one reaches it, number and code together follow it up, and nobody's
//! name is anywhere.
use super::telling::compare;
use crate::harness::{
    actors::{A, HOME, act_as},
    app::TestApp,
    browser::{Browser, Page},
};
use domain::{
    catalogue::{Catalogue, Route, Service},
    form::FieldKind,
};

/// The first service that may be reported without a name; the tests have nothing to do before there is one.
fn service() -> Option<&'static Service> {
    Catalogue::shipped()
        .iter()
        .find(|service| service.anonymous)
}

async fn begin(browser: &mut Browser, service: &str) -> Page {
    let guide = browser
        .open(&format!("/services/{service}?place={HOME}"))
        .await;
    browser.press(&guide.form("/reports")).await
}

async fn to_the_check(browser: &mut Browser, service: &Service, mut page: Page) -> Page {
    for _ in 0..30 {
        page.is(200);
        if page.place().ends_with("/check") {
            return page;
        }
        if page.place().ends_with("/papers") {
            page = browser.open(&page.link("/check")).await;
            continue;
        }
        let id = page
            .place()
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .to_owned();
        let def = service.form.page(&id).unwrap();
        let answers: Vec<(String, String)> = def
            .questions
            .iter()
            .map(|question| {
                let raw = match question.kind {
                    FieldKind::YesNo => "yes".to_owned(),
                    FieldKind::Choice | FieldKind::Choices => question.options[0].clone(),
                    FieldKind::Date => "2026-01-05".to_owned(),
                    FieldKind::Phone => "0476-0000001".to_owned(),
                    FieldKind::IdNumber => "150499197803121016".to_owned(),
                    FieldKind::Number => "1".to_owned(),
                    FieldKind::Township => "150424101".to_owned(),
                    _ => "街口的坡道".to_owned(),
                };
                (question.id.clone(), raw)
            })
            .collect();
        let mut pairs: Vec<(&str, &str)> = answers
            .iter()
            .map(|(id, raw)| (id.as_str(), raw.as_str()))
            .collect();
        pairs.push(("action", "continue"));
        page = browser.press(&page.own_form().fill(&pairs)).await;
    }
    panic!("never ends, at {}", page.path)
}

fn told(page: &Page, from: &str) -> String {
    let words = page.words();
    let (_, rest) = words.split_once(from).unwrap();
    let is_of_it = |c: &char| c.is_ascii_alphanumeric() || *c == '-';
    rest.chars()
        .skip_while(|c| !is_of_it(c))
        .take_while(is_of_it)
        .collect()
}

/// A report without a name, handed in; its number and code.
pub async fn reported(browser: &mut Browser) -> (String, String) {
    let service = service().expect("a service without a name");
    let first = begin(browser, &service.id).await;
    let check = to_the_check(browser, service, first).await;
    let done = browser.answer(&check, &[("agree", "yes")]).await;
    done.is(200);
    (told(&done, "报告编号"), told(&done, "查询码"))
}

#[tokio::test]
async fn a_report_without_a_name_is_followed_up_by_number_and_code() {
    let Some(service) = service() else { return };
    let app = TestApp::sqlite().await;
    let mut browser = app.browser();
    let first = begin(&mut browser, &service.id).await;
    let address = first.place().to_owned();
    let mut other = app.browser();
    let stranger = other.get(&address).await;
    assert!(
        stranger
            .location()
            .is_some_and(|to| to.starts_with("/sign-in"))
    );
    let check = to_the_check(&mut browser, service, first).await;
    let done = browser.answer(&check, &[("agree", "yes")]).await;
    done.is(200);
    assert!(done.place().starts_with("/reports/"), "{}", done.path);
    other.get(done.place()).await.is(404);
    let (number, code) = (told(&done, "报告编号"), told(&done, "查询码"));
    let ask = other.open("/reports").await;
    for (number, code) in [(number.as_str(), "AAAA-AAAA-AAAA"), ("7K2M", code.as_str())] {
        let wrong = other
            .answer(&ask, &[("number", number), ("code", code)])
            .await;
        wrong.is(422).hides("已报告");
    }
    let right = [("number", number.as_str()), ("code", code.as_str())];
    other.answer(&ask, &right).await.is(200).says("已报告");
    record(&app, service).await;
    let over = other.answer(&ask, &right).await;
    over.is(200).says("报告已处理").says("坡道清开了");
    app.remove().await;
}

#[tokio::test]
async fn a_wrong_code_does_not_tell_whether_there_is_such_a_report() {
    let Some(service) = service() else { return };
    let app = TestApp::sqlite().await;
    let mut browser = app.browser();
    let first = begin(&mut browser, &service.id).await;
    let check = to_the_check(&mut browser, service, first).await;
    let done = browser.answer(&check, &[("agree", "yes")]).await;
    let number = told(&done, "报告编号");
    // As long, of the same signs.
    let nobodys: String = number.chars().rev().collect();
    compare(&app, "following up a report", async |browser, person, _| {
        let known = person == A.id_number;
        let ask = browser.open("/reports").await;
        let typed = [
            ("number", if known { &number } else { &nobodys }.as_str()),
            ("code", "AAAA-AAAA-AAAA"),
        ];
        browser.answer(&ask, &typed).await
    })
    .await;
    app.remove().await;
}

/// The office sees the report without a name, and records what came of it.
async fn record(app: &TestApp, service: &Service) {
    let Route::Offices(offices) = &service.route else {
        return;
    };
    let mut officer = app.home_officer(offices[0]).await;
    let queue = officer.open("/desk").await;
    let case = queue
        .link("/desk/cases/")
        .rsplit('/')
        .next()
        .unwrap()
        .to_owned();
    let page = officer.open(&format!("/desk/cases/{case}")).await;
    page.is(200).says("没有留名").hides("999999");
    // Who left no name is asked for nothing.
    let builder = format!("/desk/cases/{case}/request_supplement");
    assert!(!page.links().contains(&builder));
    let list = [
        ("item", "other"),
        ("why-other", "needed"),
        ("words-other", "照片"),
    ];
    let sent = [("version", "1"), ("action", "send")];
    let csrf = page.form("/sign-out").value("csrf").unwrap().to_owned();
    let pairs = [[("csrf", csrf.as_str())].as_slice(), &list, &sent].concat();
    officer.post(&builder, &pairs).await.is(409);
    let done = [("outcome", "handled"), ("words", "坡道清开了")];
    act_as(&mut officer, &case, "record", &done).await.is(200);
}

#[tokio::test]
async fn where_a_name_is_wanted_nobody_reports_without_one() {
    let app = TestApp::sqlite().await;
    let mut browser = app.browser();
    let page = browser.open("/entitlement").await;
    let csrf = page.own_form().value("csrf").unwrap().to_owned();
    let pairs = [
        ("csrf", csrf.as_str()),
        ("service", "death_report"),
        ("place", HOME),
    ];
    browser.post("/reports", &pairs).await.is(404);
    app.remove().await;
}
