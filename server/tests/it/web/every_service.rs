//! Every service of the catalogue from its guide to its receipt, with answers made from its own file: what a content author adds
//! is walked without a new test. Every page of every form is come past, and there the form is also sent empty and with hostile
//! answers.
use super::branches::{Plan, plans};
use crate::harness::{
    actors::{A, HOME, begin_in, sign},
    app::TestApp,
    browser::{Browser, Page},
};
use domain::{
    catalogue::{Catalogue, Service, ServiceKind},
    form::{FieldKind, PageDef, QuestionDef, entry},
};
use std::collections::BTreeSet;

fn handed_in() -> impl Iterator<Item = &'static Service> {
    Catalogue::shipped()
        .iter()
        .filter(|service| service.kind != ServiceKind::Information)
}

/// An answer that fits; `pick` chooses among options.
fn good(question: &QuestionDef, pick: usize) -> String {
    match question.kind {
        FieldKind::Text | FieldKind::LongText => "镇东街3号".to_owned(),
        FieldKind::Name => "王明".to_owned(),
        FieldKind::IdNumber => "150499197803121016".to_owned(),
        FieldKind::Certificate => A.certificate(),
        FieldKind::Phone => "0476-0000001".to_owned(),
        FieldKind::Account => "6222020200098765432".to_owned(),
        FieldKind::Date if question.past => "2026-01-05".to_owned(),
        FieldKind::Date => "2031年5月1日".to_owned(),
        FieldKind::YesNo => ["yes", "no"][pick % 2].to_owned(),
        FieldKind::Choice | FieldKind::Choices => {
            question.options[pick % question.options.len()].clone()
        }
        FieldKind::Township => "150424101".to_owned(),
        FieldKind::Number => question.min.unwrap_or(1).max(1).to_string(),
    }
}

/// What no question takes: control signs, markup, an option that is not there.
const HOSTILE: &str = "\u{7}</textarea><script>坏</script>";

fn page_of<'s>(service: &'s Service, page: &Page) -> &'s PageDef {
    let place = page.place().split('?').next().unwrap_or_default();
    let id = place.rsplit('/').next().unwrap_or_default();
    let known = service.form.page(entry::split(id).0);
    known.unwrap_or_else(|| panic!("{}: {} is no page of it", service.id, page.path))
}

/// Sends a page empty and with hostile answers: 422, never an error of ours, and what was typed comes back as text.
async fn molest(browser: &mut Browser, service: &Service, page: Page) -> Page {
    let def = page_of(service, &page);
    if def.exit {
        return page;
    }
    let empty: Vec<(&str, &str)> = Vec::from([("action", "continue")]);
    let mut bare = page.own_form();
    for question in &def.questions {
        bare = bare.without(&question.id);
    }
    let must = def.questions.iter().any(|question| !question.optional);
    let mut answer = browser.send_form(&bare.fill(&empty)).await;
    let told = |page: &Page| format!("{}/{}: {}", service.id, def.id, page.status);
    let expected = if must { 422 } else { 303 };
    assert_eq!(answer.status.as_u16(), expected, "{}", told(&answer));
    if must {
        assert!(answer.html.contains("error-summary"), "{}", told(&answer));
    } else {
        answer = browser.open(page.place()).await;
    }
    let hostile: Vec<(&str, &str)> = def
        .questions
        .iter()
        .map(|question| (question.id.as_str(), HOSTILE))
        .collect();
    let mut forced = hostile;
    forced.push(("action", "continue"));
    let blank = def
        .questions
        .iter()
        .map(|question| question.id.as_str())
        .chain(["action"])
        .fold(answer.own_form(), |form, id| form.without(id));
    let refused = browser.send_form(&blank.force(&forced)).await;
    assert_eq!(refused.status.as_u16(), 422, "{}", told(&refused));
    assert!(!refused.html.contains("<script>坏"), "{}", told(&refused));
    let typed = def.questions.iter().any(|question| {
        !matches!(
            question.kind,
            FieldKind::YesNo | FieldKind::Choice | FieldKind::Choices
        )
    });
    if typed {
        assert!(refused.html.contains("坏"), "{}: not kept", told(&refused));
    }
    refused
}

/// Leads on from a page that asks nothing: the first task that can be done, or past an exit.
async fn lead_on(browser: &mut Browser, service: &Service, page: &Page) -> Option<Page> {
    if page.html.contains("class=\"task-list") {
        let tasks = page.html.split("<li class=\"task\">").skip(1);
        let open = tasks.filter(|task| !task.contains("is-done"));
        let link = open.filter_map(|task| task.split("href=\"").nth(1)).next();
        let to = link.and_then(|rest| rest.split('"').next());
        let to = to.unwrap_or_else(|| panic!("{}: nothing to do", service.id));
        return Some(browser.open(to).await);
    }
    if page.place().ends_with("/papers") {
        return Some(browser.open(&page.link("/check")).await);
    }
    if page.place().ends_with("/check") || !page_of(service, page).exit {
        return None;
    }
    let on = page.html.split("class=\"button").nth(1);
    let on = on.and_then(|rest| rest.split("href=\"").nth(1));
    let on = on.and_then(|rest| rest.split('"').next());
    Some(browser.open(on.expect("an exit leads on")).await)
}

/// How one walk answers, and what all walks of a service have come past.
struct Way {
    pick: usize,
    plan: Plan,
    /// Sends each page that is new in `seen` empty and with nonsense first.
    hostile: bool,
    seen: BTreeSet<String>,
}

impl Way {
    fn of(pick: usize) -> Self {
        Self {
            pick,
            plan: Plan::new(),
            hostile: false,
            seen: BTreeSet::new(),
        }
    }
}

/// The first page of an application: from its guide, or from the case that it is about.
async fn first_page(browser: &mut Browser, service: &Service, about: Option<&str>) -> Page {
    let Some(case) = about else {
        return begin_in(browser, &service.id, HOME).await;
    };
    let status = browser.open(&format!("/cases/{case}")).await;
    browser.press(&status.form("/applications")).await
}

/// Answers every page until the check page. A list gets two entries more than it needs.
async fn walk(browser: &mut Browser, service: &Service, first: Page, way: &mut Way) -> Page {
    let mut page = first;
    let mut added = 0;
    for step in 0..120 {
        page.is(200);
        let place = page.place().split('?').next().unwrap_or_default();
        let id = entry::split(place.rsplit('/').next().unwrap_or_default()).0;
        let new = service.form.page(id).is_some() && way.seen.insert(id.to_owned());
        if let Some(next) = lead_on(browser, service, &page).await {
            page = next;
            continue;
        }
        if page.place().ends_with("/check") {
            return page;
        }
        if way.hostile && new {
            page = molest(browser, service, page).await;
        }
        let def = page_of(service, &page);
        let more = def.list.map(|list| added < list.least + 2);
        added += usize::from(more == Some(true));
        let answers: Vec<(String, String)> = def
            .questions
            .iter()
            .map(|question| {
                let raw = match more {
                    Some(true) => "yes".to_owned(),
                    Some(false) => "no".to_owned(),
                    None if way.plan.contains_key(&question.id) => way.plan[&question.id].clone(),
                    // Of a joined application the part that needs no certificate: the others may only become drafts.
                    None if !service.joins.is_empty() && question.id == "wanted" => {
                        question.options[0].clone()
                    }
                    None => good(question, way.pick + step),
                };
                (question.id.clone(), raw)
            })
            .collect();
        let mut pairs: Vec<(&str, &str)> = answers
            .iter()
            .map(|(id, raw)| (id.as_str(), raw.as_str()))
            .collect();
        pairs.push(("action", "continue"));
        let form = page.own_form();
        let before = page.place().to_owned();
        page = browser.press(&form.fill(&pairs)).await;
        assert_ne!(page.place(), before, "{} does not go on", service.id);
    }
    panic!(
        "{}: the questions never end, now at {}",
        service.id, page.path
    )
}

#[test]
fn every_row_of_the_programme_has_its_service() {
    let rows: BTreeSet<u8> = Catalogue::shipped().iter().map(|one| one.row).collect();
    assert_eq!(rows, (1..=83).collect());
}

#[tokio::test]
async fn every_service_has_its_guide_and_its_paper() {
    let app = TestApp::sqlite().await;
    let mut browser = app.browser();
    for service in Catalogue::shipped().iter() {
        for path in [
            format!("/services/{}", service.id),
            format!("/services/{}?place={HOME}", service.id),
        ] {
            let guide = browser.open(&path).await;
            guide.is(200);
            let mut sections = vec![
                "guide-who",
                "guide-amount",
                "guide-decides",
                "guide-papers",
                "guide-after",
                "guide-in-person",
                "guide-basis",
                "guide-other",
                "guide-code",
            ];
            if service.kind != ServiceKind::Information {
                sections.push("guide-asked");
            }
            // Once, whether rules set the days, words say it, or both.
            assert_eq!(
                guide.html.matches("<h2 id=\"guide-time\"").count(),
                1,
                "{path}"
            );
            for section in sections {
                let heading = format!("<h2 id=\"{section}\"");
                assert!(guide.html.contains(&heading), "{path} lacks {section}");
            }
        }
        let paper = browser
            .open(&format!("/services/{}/paper", service.id))
            .await;
        paper.is(if service.kind == ServiceKind::Information {
            404
        } else {
            200
        });
    }
    app.remove().await;
}

#[tokio::test]
async fn every_service_that_is_handed_in_comes_to_a_receipt() {
    let app = TestApp::sqlite().await;
    let mut browser = app.citizen(A).await;
    let mut receipts = 0;
    for (at, service) in handed_in().filter(|one| !one.about_own_case).enumerate() {
        let first = first_page(&mut browser, service, None).await;
        let check = walk(&mut browser, service, first, &mut Way::of(at)).await;
        let receipt = sign(&mut browser, &check, A).await;
        assert!(
            receipt.place().ends_with("/receipt"),
            "{}: {}",
            service.id,
            receipt.path
        );
        receipt.is(200);
        receipts += 1;
    }
    assert!(receipts > 2);
    app.remove().await;
}

/// Comes past every page of a form with empty and hostile answers; `about` is the case that a report is about.
async fn molest_every_page(
    browser: &mut Browser,
    service: &Service,
    about: Option<&str>,
    pick: usize,
) {
    let mut way = Way {
        hostile: true,
        ..Way::of(pick)
    };
    for plan in plans(service) {
        way.plan = plan;
        let first = first_page(browser, service, about).await;
        let check = walk(browser, service, first, &mut way).await;
        assert!(check.place().ends_with("/check"), "{}", service.id);
        let draft = check.place().trim_end_matches("/check").to_owned();
        let leave = browser.open(&format!("{draft}/discard")).await;
        browser.press(&leave.own_form()).await;
    }
    let all = service.form.pages.iter().map(|page| page.id.as_str());
    let never: Vec<&str> = all.filter(|id| !way.seen.contains(*id)).collect();
    assert!(never.is_empty(), "{}: never seen: {never:?}", service.id);
}

#[tokio::test]
async fn every_page_of_every_form_bears_empty_and_hostile_answers() {
    let app = TestApp::sqlite().await;
    let mut browser = app.citizen(A).await;
    for (at, service) in handed_in().filter(|one| !one.about_own_case).enumerate() {
        molest_every_page(&mut browser, service, None, at).await;
    }
    app.remove().await;
}

#[tokio::test]
async fn every_page_of_a_report_about_ones_own_case_bears_them_too() {
    let app = TestApp::sqlite().await;
    let (mut browser, case) = app.approved_case(A, "living_subsidy").await;
    let mut reports = 0;
    for (at, service) in handed_in().filter(|one| one.about_own_case).enumerate() {
        molest_every_page(&mut browser, service, Some(&case), at).await;
        let first = first_page(&mut browser, service, Some(&case)).await;
        let check = walk(&mut browser, service, first, &mut Way::of(at)).await;
        let receipt = sign(&mut browser, &check, A).await;
        assert!(receipt.place().ends_with("/receipt"), "{}", receipt.path);
        reports += 1;
    }
    assert!(reports > 0);
    app.remove().await;
}
