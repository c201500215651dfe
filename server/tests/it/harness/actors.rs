//! People at the portal: the demo's citizens and officers, signed in, and cases brought to a stage by pressing buttons.
use super::{
    app::TestApp,
    browser::{Browser, Page},
};
use domain::case::OfficeKind;

/// A township of 林西县: home of most test cases.
pub const HOME: &str = "150424100";
/// Another township of the same county.
pub const NEIGHBOUR: &str = "150424101";
/// The county of [`HOME`].
pub const COUNTY: &str = "150424";
/// Another connected county.
pub const ELSEWHERE: &str = "150702";

/// A demo citizen: who they are and what they type.
#[derive(Clone, Copy, Debug)]
pub struct Person {
    /// Name.
    pub name: &'static str,
    /// Identity number.
    pub id_number: &'static str,
}

/// Citizen A.
pub const A: Person = Person {
    name: "王晓兰",
    id_number: "150499198505150024",
};
/// Citizen B.
pub const B: Person = Person {
    name: "李建国",
    id_number: "150499197803121016",
};

impl Person {
    /// Number of the disability certificate: limbs, first grade.
    pub fn certificate(&self) -> String {
        format!("{}41", self.id_number)
    }
}

/// Bank account that the test people give.
pub const ACCOUNT: &str = "6222020200098765432";
/// Words that stand in A's application and nowhere else.
pub const MARK: &str = "甲之暗记";

impl TestApp {
    /// Signs somebody in who is listed in the demo data.
    pub async fn signed_in(&self, sign_in: &str) -> Browser {
        self.signed_in_on(sign_in, false).await
    }

    /// The same, saying whether others use the device too.
    pub async fn signed_in_on(&self, sign_in: &str, shared_device: bool) -> Browser {
        let mut browser = self.browser();
        let page = browser.get("/sign-in").await;
        let mut form = page
            .form("/sign-in")
            .fill(&[("account", sign_in), ("password", self.password(sign_in))]);
        if shared_device {
            form = form.fill(&[("shared_device", "yes")]);
        }
        browser.send_form(&form).await.is(303);
        browser
    }

    /// The demo password of a sign-in.
    pub fn password(&self, sign_in: &str) -> &str {
        let mut listed = self.sign_ins.iter();
        let listed = listed.find(|listed| listed.sign_in == sign_in);
        &listed
            .unwrap_or_else(|| panic!("{sign_in} is not in the demo data"))
            .password
    }

    /// Signs in on a sign-in page that is open; returns the page that comes after.
    pub async fn sign_in_on(&self, browser: &mut Browser, page: &Page, sign_in: &str) -> Page {
        let form = page
            .form("/sign-in")
            .fill(&[("account", sign_in), ("password", self.password(sign_in))]);
        browser.press(&form).await
    }

    /// A citizen, signed in.
    pub async fn citizen(&self, person: Person) -> Browser {
        self.signed_in(person.id_number).await
    }

    /// The officer of an office, signed in.
    pub async fn officer(&self, kind: OfficeKind, place: &str) -> Browser {
        self.signed_in(&format!("{}-{place}", kind.code())).await
    }

    /// The officer who holds a case of [`HOME`] at this office.
    pub async fn home_officer(&self, kind: OfficeKind) -> Browser {
        let place = match kind {
            OfficeKind::Township => HOME,
            _ => COUNTY,
        };
        self.officer(kind, place).await
    }
}

/// What A answers to each question page of the living and care subsidies and of a death report.
pub fn answers(person: Person) -> Vec<(&'static str, String)> {
    let text = |words: &str| words.to_owned();
    vec![
        ("certificate_number", person.certificate()),
        ("certificate_expiry", text("2031年5月1日")),
        ("household", text("other_hardship")),
        ("hardship", format!("{MARK}：家里没有收入")),
        ("overlap", text("none")),
        ("custodial", text("no")),
        ("residence", text("镇东街3号")),
        ("phone", text("0476-0000001")),
        ("contact_way", text("sms")),
        ("bank_name", text("农村信用社")),
        ("bank_account", text(ACCOUNT)),
        ("care_need", text("yes")),
        ("carer", text("family")),
        ("change", text("similar_benefit")),
        ("benefit", text("tekun")),
        ("since", text("2026-03-01")),
        ("words", text("请核对")),
        ("deceased_name", text(A.name)),
        ("deceased_id_number", text(A.id_number)),
        ("died_on", text("2026-03-05")),
        ("relation", text("sibling")),
    ]
}

/// Begins an application for [`HOME`]; returns its first question page.
pub async fn begin(browser: &mut Browser, service: &str) -> Page {
    begin_in(browser, service, HOME).await
}

/// Begins an application for a township; returns its first question page.
pub async fn begin_in(browser: &mut Browser, service: &str, place: &str) -> Page {
    let guide = browser
        .open(&format!("/services/{service}?place={place}"))
        .await;
    let page = browser.press(&guide.form("/applications")).await;
    for_oneself(browser, page).await
}

/// Answers the first question, who fills in, where it is asked.
pub async fn for_oneself(browser: &mut Browser, page: Page) -> Page {
    if !page.place().ends_with("/who") {
        return page;
    }
    let form = page.form("/applications").fill(&[("filled_by", "own")]);
    browser.press(&form).await
}

/// Answers every question from this page on, until the check page.
pub async fn answer_all(browser: &mut Browser, page: Page, person: Person) -> Page {
    answer_with(browser, page, &answers(person)).await
}

/// The same with these answers. Papers may come later: going on from them is a link and never stopped.
pub async fn answer_with(browser: &mut Browser, mut page: Page, known: &[(&str, String)]) -> Page {
    for _ in 0..30 {
        page.is(200);
        if page.place().ends_with("/check") {
            return page;
        }
        if page.place().ends_with("/papers") {
            page = browser.open(&page.link("/check")).await;
            continue;
        }
        let form = page.own_form();
        let mut typed: Vec<(&str, &str)> = known
            .iter()
            .filter(|(name, _)| form.names.iter().any(|have| have == name))
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        assert!(
            !typed.is_empty(),
            "nobody knows the answer to {}",
            page.path
        );
        typed.push(("action", "continue"));
        page = browser.press(&form.fill(&typed)).await;
    }
    panic!("the questions never end, now at {}", page.path)
}

/// Signs on the check page; returns the receipt.
pub async fn sign(browser: &mut Browser, check: &Page, person: Person) -> Page {
    let signed = [("agree", "yes"), ("signed_name", person.name)];
    browser.answer(check, &signed).await
}

/// The case that a receipt (or any page under `/cases/`) is about.
pub fn case_of(page: &Page) -> String {
    let id = page.path.split('/').nth(2).unwrap_or_default();
    assert!(page.path.starts_with("/cases/"), "{} is no case", page.path);
    id.split('?').next().unwrap_or_default().to_owned()
}

impl TestApp {
    /// A draft of this service by this person, answered up to the check page; its check page.
    pub async fn draft(&self, person: Person, service: &str) -> (Browser, Page) {
        let mut browser = self.citizen(person).await;
        let first = begin(&mut browser, service).await;
        let check = answer_all(&mut browser, first, person).await;
        (browser, check)
    }

    /// A submitted case of this service by this person; its id.
    pub async fn submitted_case(&self, person: Person, service: &str) -> (Browser, String) {
        let (mut browser, check) = self.draft(person, service).await;
        let receipt = sign(&mut browser, &check, person).await;
        let case = case_of(receipt.is(200));
        (browser, case)
    }

    /// One act on a case by the home office of this kind; returns the page that came of it.
    pub async fn act(
        &self,
        kind: OfficeKind,
        case: &str,
        act: &str,
        pairs: &[(&str, &str)],
    ) -> Page {
        let mut officer = self.home_officer(kind).await;
        act_as(&mut officer, case, act, pairs).await
    }

    /// A case that the township has accepted and forwarded: at the federation.
    pub async fn case_at_dpf(&self, person: Person, service: &str) -> (Browser, String) {
        let (browser, case) = self.submitted_case(person, service).await;
        for act in ["accept", "forward"] {
            self.act(OfficeKind::Township, &case, act, &[])
                .await
                .is(200);
        }
        (browser, case)
    }

    /// A case at civil affairs.
    pub async fn case_at_civil_affairs(&self, person: Person, service: &str) -> (Browser, String) {
        let (browser, case) = self.case_at_dpf(person, service).await;
        let page = self.act(OfficeKind::Dpf, &case, "pass_review", &[]).await;
        page.is(200);
        (browser, case)
    }

    /// A case that was approved.
    pub async fn approved_case(&self, person: Person, service: &str) -> (Browser, String) {
        let (browser, case) = self.case_at_civil_affairs(person, service).await;
        let granted = [("month", "2026-03")];
        let page = self
            .act(OfficeKind::CivilAffairs, &case, "approve", &granted)
            .await;
        page.is(200);
        (browser, case)
    }
}

/// The one notice of what is missing, through the builder's three steps: `item` for each thing, `why-…`, `words-…` and so on.
pub async fn ask_for(officer: &mut Browser, case: &str, pairs: &[(&str, &str)]) -> Page {
    let path = format!("/desk/cases/{case}/request_supplement");
    let page = officer.open(&format!("/desk/cases/{case}")).await;
    let page = officer.open(&page.link("/request_supplement")).await;
    let (items, reasons): (Vec<_>, Vec<_>) = pairs.iter().partition(|(name, _)| *name == "item");
    let mut ticked: Vec<(&str, &str)> = items;
    ticked.push(("action", "reasons"));
    let page = officer.press(&page.form(&path).fill(&ticked)).await;
    let mut said: Vec<(&str, &str)> = reasons;
    said.push(("action", "preview"));
    let page = officer.press(&page.form(&path).fill(&said)).await;
    officer
        .press(&page.form(&path).fill(&[("action", "send")]))
        .await
}

/// One act on a case, by this browser; follows the redirect.
pub async fn act_as(officer: &mut Browser, case: &str, act: &str, pairs: &[(&str, &str)]) -> Page {
    if act == "request_supplement" {
        return ask_for(officer, case, pairs).await;
    }
    let page = officer.open(&format!("/desk/cases/{case}")).await;
    let form = page.form(&format!("/desk/cases/{case}/{act}")).fill(pairs);
    officer.press(&form).await
}
