//! The joined application 一件事 on the pages: one set of answers and papers, a case for each part.
use super::forms::answer;
use crate::harness::{
    actors::{A, Person, begin, sign},
    app::TestApp,
    browser::{Browser, Page},
};
use domain::case::OfficeKind;

/// Answers for a renewed certificate and the living subsidy.
pub(crate) fn both(person: Person) -> Vec<(&'static str, String)> {
    let certificate = person.certificate();
    [
        ("wanted", "certificate living_subsidy"),
        ("certificate_held", "yes"),
        ("certificate_matter", "renewal"),
        ("state_changed", "no"),
        ("delivery", "window"),
        ("certificate_number", certificate.as_str()),
        ("certificate_expiry", "2031-05-01"),
        ("household", "dibao"),
        ("dibao_number", "D-1"),
        ("overlap", "none"),
        ("custodial", "no"),
        ("residence", "镇东街3号"),
        ("phone", "0476-0000001"),
        ("contact_way", "sms"),
        ("bank_name", "农村信用社"),
        ("bank_account", "6222020200098765432"),
    ]
    .map(|(name, raw)| (name, raw.to_owned()))
    .to_vec()
}

/// Begins it with these answers, A's, up to the check page.
pub(crate) async fn both_answered(browser: &mut Browser) -> Page {
    let known = both(A);
    let known: Vec<(&str, &str)> = known
        .iter()
        .map(|(name, raw)| (*name, raw.as_str()))
        .collect();
    certificate_and_subsidy(browser, "/certificate", &known).await
}

/// Begins the joined application for a certificate and a subsidy and answers its parts; `second` is the first page of the second.
async fn certificate_and_subsidy(
    browser: &mut Browser,
    second: &str,
    known: &[(&str, &str)],
) -> Page {
    let tasks = begin(browser, "joined_application").await;
    answer_parts(browser, tasks, second, known).await
}

/// The same from its list of tasks on.
pub(crate) async fn answer_parts(
    browser: &mut Browser,
    mut page: Page,
    second: &str,
    known: &[(&str, &str)],
) -> Page {
    let first = browser.open(&page.link("/wanted")).await;
    let both = first.own_form().force(&[
        ("wanted", "certificate"),
        ("wanted", "living_subsidy"),
        ("action", "continue"),
    ]);
    let held = browser.press(&both).await;
    page = answer(browser, held, known).await;
    for part in ["/certificate_matter", second, "/residence"] {
        let links = page.links();
        let to = links.iter().find(|to| to.ends_with(part));
        let to = to.unwrap_or_else(|| panic!("no {part} among {links:?}"));
        let first = browser.open(to).await;
        page = answer(browser, first, known).await;
    }
    page
}

#[tokio::test]
async fn a_joined_application_becomes_cases_with_numbers_of_their_own() {
    let app = TestApp::sqlite().await;
    let mut browser = app.citizen(A).await;
    let page = both_answered(&mut browser).await;
    assert!(page.place().ends_with("/check"), "{}", page.path);
    let paper = browser.open(&page.link("/papers/bank_card")).await;
    let way = paper.form(&format!("{}/way", paper.place()));
    let said = [("way", "at_window"), ("words", "卡在女儿那里")];
    browser.press(&way.fill(&said)).await.is(200);
    let receipt = sign(&mut browser, &page, A).await;
    receipt
        .is(200)
        .says("您交了这几件，每一件分开办")
        .says("困难残疾人生活补贴")
        .says("残疾人证");
    let list = receipt.html.split("receipt-joined\">").nth(2).unwrap();
    assert_eq!(
        list.split("</ul>")
            .next()
            .unwrap()
            .matches("ticket-number")
            .count(),
        2
    );
    let mine = browser.open("/my").await;
    mine.says("困难残疾人生活补贴")
        .says("残疾人证")
        .hides("残疾人服务“一件事”");
    // The federation sees its own part only.
    let mut township = app.home_officer(OfficeKind::Township).await;
    let queue = township.open("/desk").await;
    assert_eq!(
        queue
            .links()
            .iter()
            .filter(|to| to.starts_with("/desk/cases/"))
            .count(),
        2
    );
    // What was said about a paper goes to the part that asks for it.
    let mut heard = 0;
    for case in queue.links() {
        if case.starts_with("/desk/cases/") {
            let page = township.open(&case).await;
            heard += usize::from(page.is(200).words().contains("卡在女儿那里"));
        }
    }
    assert_eq!(heard, 1);
    // Pressing again finds the same receipt.
    browser.get(page.place()).await.is(404);
    app.remove().await;
}

#[tokio::test]
async fn a_part_that_lacks_something_stays_a_draft_and_is_said_to_be_one() {
    let app = TestApp::sqlite().await;
    let mut browser = app.citizen(A).await;
    let known = [
        ("certificate_held", "no"),
        ("certificate_matter", "new"),
        ("difficulty", "limb"),
        ("assessment_way", "go"),
        ("delivery", "window"),
        ("household", "dibao"),
        ("dibao_number", "D-1"),
        ("overlap", "none"),
        ("custodial", "no"),
        ("residence", "镇东街3号"),
        ("phone", "0476-0000001"),
        ("contact_way", "sms"),
        ("bank_name", "农村信用社"),
        ("bank_account", "6222020200098765432"),
    ];
    let page = certificate_and_subsidy(&mut browser, "/household", &known).await;
    page.says("补贴要等证在手里才能交");
    let receipt = sign(&mut browser, &page, A).await;
    receipt.is(200).says("还没有交，存成草稿").says("未提交");
    let draft = browser.open("/my").await;
    draft.says("未提交").says("困难残疾人生活补贴");
    app.remove().await;
}
