//! Every address of the portal, once: the routes' templates in [`route`] and beside them a function for each that fills one in.
//! Nobody writes a path anywhere else. To add one: its template, its function, and a line in `tests`.

mod finding;
mod forms;
mod supplement;

use std::fmt::Write as _;

use uuid::Uuid;

/// Templates as axum's router reads them. POST goes to the same address as the page that holds the form, unless said.
pub mod route {
    /// Front page.
    pub const START: &str = "/";
    /// All services.
    pub const SERVICES: &str = "/services";
    /// Guide of a service; `?place=` a township.
    pub const SERVICE: &str = "/services/{service}";
    /// Choosing the township; `?q=` or `?in=`.
    pub const PLACE: &str = "/services/{service}/place";
    /// The form of a service as a paper to print.
    pub const PAPER_FORM: &str = "/services/{service}/paper";
    /// What could I get? POST shows the advice.
    pub const ENTITLEMENT: &str = "/entitlement";
    /// How a nameless report goes; POST begins one (`service`, `place`).
    pub const REPORTS: &str = "/reports";
    /// POST only: number and code of a nameless report.
    pub const REPORTS_FOLLOWED: &str = "/reports/followed";
    /// A nameless report is sent; for the browser that sent it.
    pub const REPORT_DONE: &str = "/reports/{application}";
    /// Typing a short code; `?code=` one.
    pub const CODES: &str = "/c";
    /// Where a short code leads.
    pub const CODE: &str = "/c/{code}";
    /// Creating an account.
    pub const REGISTER: &str = "/register";
    /// Signing in; `?next=` where to go on.
    pub const SIGN_IN: &str = "/sign-in";
    /// POST only: signing out.
    pub const SIGN_OUT: &str = "/sign-out";
    /// My matters.
    pub const MY: &str = "/my";
    /// POST only: begins an application (`service`, `place`, or `about` a case).
    pub const APPLICATIONS: &str = "/applications";
    /// The tasks of a longer form, with their states.
    pub const TASKS: &str = "/apply/{application}";
    /// Asks before an entry of a list is removed; the page is `list.entry`.
    pub const REMOVE_ENTRY: &str = "/apply/{application}/{page}/remove";
    /// One page of questions; for one entry of a list `page.entry`.
    pub const QUESTION: &str = "/apply/{application}/{page}";
    /// The papers of an application.
    pub const PAPERS: &str = "/apply/{application}/papers";
    /// One paper; `?round=` that of a supplement notice. POST gives a photo or file of it (multipart).
    pub const PAPER: &str = "/apply/{application}/papers/{item}";
    /// POST only: by which way a paper comes.
    pub const PAPER_WAY: &str = "/apply/{application}/papers/{item}/way";
    /// One file of a paper; `?small=1` its small picture.
    pub const PAPER_FILE: &str = "/apply/{application}/files/{file}";
    /// Removes a file, after asking once more.
    pub const PAPER_REMOVE: &str = "/apply/{application}/files/{file}/remove";
    /// A file of a case's papers, for its offices; `?small=1` its small picture.
    pub const DESK_PAPER: &str = "/desk/cases/{case}/papers/{file}";
    /// Check answers and submit.
    pub const CHECK: &str = "/apply/{application}/check";
    /// Throw a draft away.
    pub const DISCARD: &str = "/apply/{application}/discard";
    /// State of a case.
    pub const CASE: &str = "/cases/{case}";
    /// Receipt of a submission.
    pub const RECEIPT: &str = "/cases/{case}/receipt";
    /// Everything that is missing, item by item; POST sends the answer.
    pub const SUPPLEMENT: &str = "/cases/{case}/supplement";
    /// Nothing more comes: POST asks for a decision on what is there.
    pub const DECIDE_NOW: &str = "/cases/{case}/supplement/decide";
    /// One item of the list.
    pub const ITEM: &str = "/cases/{case}/supplement/items/{item}";
    /// Withdraw.
    pub const WITHDRAW: &str = "/cases/{case}/withdraw";
    /// A written notice; POST says that it was read.
    pub const NOTICE: &str = "/cases/{case}/notices/{notice}";
    /// Making an account with a code from the counter.
    pub const CLAIM: &str = "/claim";
    /// How I sign.
    pub const SIGNING: &str = "/signing";
    /// An officer says who they are as a person.
    pub const DESK_ME: &str = "/desk/me";
    /// For whom I act; POST switches to a client (`client`, `next`).
    pub const ACTING: &str = "/acting";
    /// Asking for a mandate; `?service=`.
    pub const ACTING_NEW: &str = "/acting/new";
    /// A mandate that I have asked for; POST: code, take back.
    pub const ASK: &str = "/acting/asks/{ask}";
    /// A written mandate to print, for the person to sign.
    pub const ASK_FORM: &str = "/acting/asks/{ask}/form";
    /// One paper of an ask. POST gives a photo or file of it (multipart).
    pub const ASK_PAPER: &str = "/acting/asks/{ask}/papers/{item}";
    /// One file of such a paper; `?small=1` its small picture.
    pub const ASK_FILE: &str = "/acting/asks/{ask}/files/{file}";
    /// Removes it, after asking once more.
    pub const ASK_FILE_REMOVE: &str = "/acting/asks/{ask}/files/{file}/remove";
    /// Everything that is missing before I may act; POST sends the answer.
    pub const ASK_LIST: &str = "/acting/asks/{ask}/supplement";
    /// Nothing more comes: POST asks for a decision on what is there.
    pub const ASK_DECIDE_NOW: &str = "/acting/asks/{ask}/supplement/decide";
    /// One thing of that list.
    pub const ASK_ITEM: &str = "/acting/asks/{ask}/supplement/items/{item}";
    /// Who fills in: the first question; `?place=`.
    pub const WHO: &str = "/services/{service}/who";
    /// Who acts for me.
    pub const HELPERS: &str = "/helpers";
    /// Giving a mandate.
    pub const HELPERS_NEW: &str = "/helpers/new";
    /// The book of what was done in my name.
    pub const HELPERS_LOG: &str = "/helpers/log";
    /// POST only: stops an agent.
    pub const HELPER_END: &str = "/helpers/mandates/{mandate}";
    /// POST only: renews a mandate, or asks for that.
    pub const HELPER_RENEW: &str = "/helpers/mandates/{mandate}/renewal";
    /// POST only: answers an ask.
    pub const HELPER_ASK: &str = "/helpers/asks/{ask}";
    /// What waits for the township to verify.
    pub const DESK_ASKS: &str = "/desk/mandates";
    /// POST only: the township's answer.
    pub const DESK_ASK: &str = "/desk/mandates/{ask}";
    /// POST only: a paper of an ask will not do.
    pub const DESK_ASK_PAPER: &str = "/desk/mandates/{ask}/papers/{item}";
    /// The builder of the list of what an ask misses.
    pub const DESK_ASK_BUILDER: &str = "/desk/mandates/{ask}/request_supplement";
    /// The last list of an ask, with what came.
    pub const DESK_ASK_LIST: &str = "/desk/mandates/{ask}/list";
    /// POST only: what the township makes of one thing of it.
    pub const DESK_ASK_ITEM: &str = "/desk/mandates/{ask}/items/{item}";
    /// A file of an ask's papers, for its township; `?small=1` its small picture.
    pub const DESK_ASK_FILE: &str = "/desk/mandates/{ask}/files/{file}";
    /// Finding a person at the counter.
    pub const DESK_PEOPLE: &str = "/desk/people";
    /// Keying in an application that somebody signed on paper.
    pub const DESK_KEY_IN: &str = "/desk/key-in";
    /// A person at the counter; POST stops an agent or notes a court's finding.
    pub const DESK_PERSON: &str = "/desk/people/{person}";
    /// Committees of the township.
    pub const DESK_COMMITTEES: &str = "/desk/committees";
    /// My data and what only I do.
    pub const RIGHTS: &str = "/rights";
    /// The account that is paid into; POST changes it, or stops a change that waits.
    pub const PAYEE: &str = "/rights/account";
    /// Benefits given up; POST gives one up, confirms, takes back. `?service=`.
    pub const WAIVERS: &str = "/rights/waivers";
    /// Everything held about me; POST shows it.
    pub const EXPORT: &str = "/rights/export";
    /// My phone.
    pub const PHONE: &str = "/rights/phone";
    /// Closing my account.
    pub const CLOSING: &str = "/rights/closing";
    /// Alarms that somebody should look at.
    pub const DESK_ALARMS: &str = "/desk/alarms";
    /// What only the person does and waits for the township; POST decides.
    pub const DESK_RIGHTS: &str = "/desk/rights";
    /// An office's queue.
    pub const DESK: &str = "/desk";
    /// A case at an office.
    pub const DESK_CASE: &str = "/desk/cases/{case}";
    /// The list of what is missing, as an officer makes it.
    pub const DESK_SUPPLEMENT: &str = "/desk/cases/{case}/request_supplement";
    /// POST only: whether what came for one item will do.
    pub const DESK_ITEM: &str = "/desk/cases/{case}/items/{item}";
    /// POST only: what an office makes of a paper that was to come with the application.
    pub const DESK_GIVEN: &str = "/desk/cases/{case}/given/{item}";
    /// POST only: an office's act on a case.
    pub const DESK_ACT: &str = "/desk/cases/{case}/{act}";
    /// Help.
    pub const HELP: &str = "/help";
    /// What the offices' words mean.
    pub const TERMS: &str = "/terms";
    /// Accessibility statement.
    pub const ACCESSIBILITY: &str = "/accessibility";
    /// Privacy notice.
    pub const PRIVACY: &str = "/privacy";
    /// Every component with its states, where invented people are.
    pub const PARTS: &str = "/parts";
    /// How pages look and in which language; `?in=` a language, `?next=` where the visitor came from.
    pub const SETTINGS: &str = "/settings";
    /// To the request for a sign-language interpreter; `?page=` and `of=` are keys of the words of the page left.
    pub const SIGN_RELAY: &str = "/sign-relay";
    /// A sign-language clip or its captions.
    pub const SIGN: &str = "/signs/{file}";
    /// Alive.
    pub const HEALTHZ: &str = "/healthz";
    /// Ready for requests.
    pub const READYZ: &str = "/readyz";
    /// The icon, `style/icon.svg`.
    pub const ICON: &str = "/icon.svg";
}

mod acting;
pub mod api;
mod papers;
mod rights;

pub use acting::{
    acting_new, ask, ask_file, ask_file_remove, ask_form, ask_paper, ask_paper_done, desk_ask,
    desk_ask_file, desk_ask_paper, desk_person, desk_person_before, helper_ask, helper_end,
    helper_renew, helpers_done, helpers_log, who,
};
pub use finding::*;
pub use forms::{remove_entry, tasks};
pub use papers::*;
pub use rights::{rights_done, sign_in_registered, waive};
pub use route::{
    ACCESSIBILITY, ACTING, ACTING_NEW, APPLICATIONS, CLAIM, CLOSING, CODES, DESK, DESK_ALARMS,
    DESK_ASKS, DESK_COMMITTEES, DESK_KEY_IN, DESK_ME, DESK_PEOPLE, DESK_RIGHTS, ENTITLEMENT,
    EXPORT, HELP, HELPERS, HELPERS_LOG, HELPERS_NEW, ICON, MY, PAYEE, PHONE, PRIVACY, REGISTER,
    REPORTS, REPORTS_FOLLOWED, RIGHTS, SERVICES, SETTINGS, SIGN_IN, SIGN_OUT, SIGN_RELAY, SIGNING,
    START, TERMS, WAIVERS,
};
pub use supplement::{
    ListAt, ask_decide_now, ask_item, ask_list, decide_now, desk_ask_builder, desk_ask_item,
    desk_ask_list, desk_ask_list_done, desk_given, desk_item, desk_item_done, desk_supplement,
    item, supplement, supplement_done,
};

/// Number of the hotline of the disabled persons' federation, as a link that dials.
pub const HOTLINE: &str = "tel:12385";
/// Sections of the help page.
pub const HELP_SIGN: &str = "/help#sign-help";

/// Asking for a sign-language interpreter, for a page of a service where these keys name it.
#[must_use]
pub fn sign_relay(page: Option<&str>, service: Option<&str>) -> String {
    match (page, service) {
        (Some(page), Some(of)) => format!("{SIGN_RELAY}?page={}&of={}", escape(page), escape(of)),
        (Some(page), None) => format!("{SIGN_RELAY}?page={}", escape(page)),
        (None, _) => SIGN_RELAY.to_owned(),
    }
}
/// The sign-language slot of whatever page it is.
pub const SIGN_SLOT: &str = "#sign";
/// Window, phone, at home.
pub const HELP_OTHER_WAYS: &str = "/help#other-ways";
/// Somebody acts for you.
pub const HELP_ACTING: &str = "/help#acting";
/// How to complain.
pub const HELP_COMPLAIN: &str = "/help#complain";

/// Guide of a service.
#[must_use]
pub fn service(service: &str) -> String {
    format!("/services/{}", escape(service))
}

/// Guide of a service with a place chosen.
#[must_use]
pub fn service_at(service: &str, place: &str) -> String {
    format!("/services/{}?place={}", escape(service), escape(place))
}

/// How I sign, then going on at `next`.
#[must_use]
pub fn signing_then(next: &str) -> String {
    format!("{SIGNING}?next={}", escape(next))
}

/// Signing in, then going on at `next`.
#[must_use]
pub fn sign_in_then(next: &str) -> String {
    if next.is_empty() {
        SIGN_IN.to_owned()
    } else {
        format!("{SIGN_IN}?next={}", escape(next))
    }
}

/// The sign-in page with or without a readable password.
#[must_use]
pub fn sign_in_shown(next: &str, shown: bool) -> String {
    let next = escape(next);
    if shown {
        format!("{SIGN_IN}?show=1&next={next}")
    } else {
        format!("{SIGN_IN}?next={next}")
    }
}

/// The registration page, with what comes after and with or without a readable password.
#[must_use]
pub fn register_then(next: &str, shown: bool) -> String {
    let next = escape(next);
    if shown {
        format!("{REGISTER}?show=1&next={next}")
    } else {
        format!("{REGISTER}?next={next}")
    }
}

/// The sign-in page, saying that somebody has just signed out.
pub const SIGNED_OUT: &str = "/sign-in?out=1";

/// The settings, coming from a page.
#[must_use]
pub fn settings_then(next: &str) -> String {
    if next.is_empty() {
        SETTINGS.to_owned()
    } else {
        format!("{SETTINGS}?next={}", escape(next))
    }
}

/// The settings in another language, which is then chosen already; coming from a page.
#[must_use]
pub fn settings_in(language: crate::settings::Language, next: &str) -> String {
    let language = language.code();
    if next.is_empty() {
        format!("{SETTINGS}?in={language}")
    } else {
        format!("{SETTINGS}?in={language}&next={}", escape(next))
    }
}

/// The settings, saying that they are kept.
#[must_use]
pub fn settings_done(next: &str) -> String {
    format!("{SETTINGS}?done=1&next={}", escape(next))
}

/// A sign-language clip or its captions.
#[must_use]
pub fn sign(file: &str) -> String {
    format!("/signs/{}", escape(file))
}

/// My matters, saying what was just done.
#[must_use]
pub fn my_done(done: &str) -> String {
    format!("{MY}?done={}", escape(done))
}

/// State of a case, saying what was just done.
#[must_use]
pub fn case_done(case: Uuid, done: &str) -> String {
    format!("/cases/{case}?done={}", escape(done))
}

/// The queue, saying what was just done.
#[must_use]
pub fn desk_done(act: &str) -> String {
    format!("{DESK}?done={}", escape(act))
}

/// A page of questions.
#[must_use]
pub fn question(application: Uuid, page: &str) -> String {
    format!("/apply/{application}/{}", escape(page))
}

/// A page of questions, opened from the check page and going back there.
#[must_use]
pub fn question_from_check(application: Uuid, page: &str) -> String {
    format!("/apply/{application}/{}?from=check", escape(page))
}

/// Check answers.
#[must_use]
pub fn check(application: Uuid) -> String {
    format!("/apply/{application}/check")
}

/// Discard a draft.
#[must_use]
pub fn discard(application: Uuid) -> String {
    format!("/apply/{application}/discard")
}

/// State of a case.
#[must_use]
pub fn case(case: Uuid) -> String {
    format!("/cases/{case}")
}

/// Receipt of a submission.
#[must_use]
pub fn receipt(case: Uuid) -> String {
    format!("/cases/{case}/receipt")
}

/// Withdraw.
#[must_use]
pub fn withdraw(case: Uuid) -> String {
    format!("/cases/{case}/withdraw")
}

/// A notice.
#[must_use]
pub fn notice(case: Uuid, notice: Uuid) -> String {
    format!("/cases/{case}/notices/{notice}")
}

/// An office's queue, one stage of it, one page of it.
#[must_use]
pub fn desk(stage: Option<&str>, page: u32) -> String {
    let mut path = DESK.to_owned();
    let mut mark = '?';
    if let Some(stage) = stage {
        let _ = write!(path, "{mark}stage={}", escape(stage));
        mark = '&';
    }
    if page > 1 {
        let _ = write!(path, "{mark}page={page}");
    }
    path
}

/// A case at an office.
#[must_use]
pub fn desk_case(case: Uuid) -> String {
    format!("/desk/cases/{case}")
}

/// An office's act (POST).
#[must_use]
pub fn desk_act(case: Uuid, act: &str) -> String {
    format!("/desk/cases/{case}/{}", escape(act))
}

/// A file's name for a header (RFC 5987): the same spelling.
#[must_use]
pub fn encoded(name: &str) -> String {
    escape(name)
}

/// Percent-encoding of everything that is not unreserved (RFC 3986), so that a value stays one value.
fn escape(value: &str) -> String {
    value
        .bytes()
        .fold(String::with_capacity(value.len()), |mut out, byte| {
            if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                out.push(char::from(byte));
            } else {
                let _ = write!(out, "%{byte:02X}");
            }
            out
        })
}

#[cfg(test)]
mod tests;
