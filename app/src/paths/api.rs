//! The JSON API: templates as the router and the OpenAPI document read them, and a function for each that names one thing.

use super::escape;
use uuid::Uuid;

/// What every address of the API begins with.
pub const ROOT: &str = "/api/";
/// Everything below it, for what is not there.
pub const ANYTHING: &str = "/api/{*rest}";
/// The OpenAPI document.
pub const OPENAPI: &str = "/api/v1/openapi.json";
/// Every refusal code there is, with its words.
pub const PROBLEMS: &str = "/api/v1/problems";
/// POST: creating an account.
pub const ACCOUNTS: &str = "/api/v1/accounts";
/// POST: a token for a password. DELETE: the end of all tokens of the account.
pub const TOKENS: &str = "/api/v1/tokens";
/// All services.
pub const SERVICES: &str = "/api/v1/services";
/// A service with its form.
pub const SERVICE: &str = "/api/v1/services/{service}";
/// Divisions: `?q=` finds by name, `?in=` steps down.
pub const DIVISIONS: &str = "/api/v1/divisions";
/// POST: begins an application.
pub const APPLICATIONS: &str = "/api/v1/applications";
/// A draft.
pub const APPLICATION: &str = "/api/v1/applications/{application}";
/// PUT: one page of a draft.
pub const PAGE: &str = "/api/v1/applications/{application}/pages/{page}";
/// The papers of an application; `?round=` those of a supplement notice.
pub const PAPERS: &str = "/api/v1/applications/{application}/papers";
/// PUT: by which way a paper comes.
pub const PAPER: &str = "/api/v1/applications/{application}/papers/{item}";
/// POST: one file of a paper, as it is.
pub const PAPER_FILES: &str = "/api/v1/applications/{application}/papers/{item}/files";
/// A file of a paper. DELETE: takes it back.
pub const PAPER_FILE: &str = "/api/v1/applications/{application}/files/{file}";
/// A file of a case's papers, for its offices.
pub const CASE_PAPER: &str = "/api/v1/cases/{case}/papers/{file}";
/// POST: hands in.
pub const SUBMISSION: &str = "/api/v1/applications/{application}/submission";
/// A citizen's drafts, cases and notices.
pub const MATTERS: &str = "/api/v1/matters";
/// Mandates that the caller holds and has given.
pub const MANDATES: &str = "/api/v1/mandates";
/// DELETE: ends a mandate.
pub const MANDATE: &str = "/api/v1/mandates/{mandate}";
/// POST: renews a mandate, or asks for that.
pub const MANDATE_RENEWAL: &str = "/api/v1/mandates/{mandate}/renewal";
/// POST: the words of a mandate to be offered or asked for.
pub const MANDATE_WORDS: &str = "/api/v1/mandate-words";
/// GET: asks and offers that are open. POST: asks for a mandate or offers one.
pub const MANDATE_ASKS: &str = "/api/v1/mandate-asks";
/// DELETE: takes it back.
pub const MANDATE_ASK: &str = "/api/v1/mandate-asks/{ask}";
/// POST: yes or no.
pub const MANDATE_ANSWER: &str = "/api/v1/mandate-asks/{ask}/answer";
/// POST: a code to the phone of the person. PUT: the code that they have told.
pub const MANDATE_CODE: &str = "/api/v1/mandate-asks/{ask}/code";
/// Of whom a committee's worker has something to do.
pub const CASELOAD: &str = "/api/v1/caseload";
/// The book of what others looked at and did in the caller's name: `?before=`.
pub const DEEDS: &str = "/api/v1/deeds";
/// The papers given with an ask.
pub const ASK_PAPERS: &str = "/api/v1/mandate-asks/{ask}/papers";
/// POST gives a file of one of them.
pub const ASK_PAPER_FILES: &str = "/api/v1/mandate-asks/{ask}/papers/{item}/files";
/// A file of one of them.
pub const ASK_FILE: &str = "/api/v1/mandate-asks/{ask}/files/{file}";
/// What only the person sees and does.
pub const RIGHTS: &str = "/api/v1/rights";
/// POST: another account to be paid into.
pub const PAYEE_CHANGES: &str = "/api/v1/payee-changes";
/// DELETE: stops a change that waits.
pub const PAYEE_CHANGE: &str = "/api/v1/payee-changes/{change}";
/// POST: gives a benefit up.
pub const WAIVERS: &str = "/api/v1/waivers";
/// What giving a benefit up loses, in words.
pub const WAIVER_WORDS: &str = "/api/v1/services/{service}/waiver-words";
/// DELETE: takes a waiver back.
pub const WAIVER: &str = "/api/v1/waivers/{waiver}";
/// POST: confirms it.
pub const WAIVER_CONFIRMATION: &str = "/api/v1/waivers/{waiver}/confirmation";
/// PUT: another phone.
pub const PHONE: &str = "/api/v1/phone";
/// POST: everything held about the caller.
pub const EXPORT: &str = "/api/v1/export";
/// POST: closes the account.
pub const CLOSING: &str = "/api/v1/closing";
/// A case.
pub const CASE: &str = "/api/v1/cases/{case}";
/// POST: one act on a case.
pub const ACTS: &str = "/api/v1/cases/{case}/acts";
/// PUT: how one item of the open supplement notice comes.
pub const ITEM: &str = "/api/v1/cases/{case}/supplement/{item}";
/// PUT: whether what came for one item will do.
pub const VERDICT: &str = "/api/v1/cases/{case}/supplement/{item}/verdict";
/// PUT: what the office makes of a paper that was to come with the application.
pub const FINDING: &str = "/api/v1/cases/{case}/given/{item}/verdict";
/// A written notice.
pub const NOTICE: &str = "/api/v1/cases/{case}/notices/{notice}";
/// POST: the recipient has read it.
pub const NOTICE_READ: &str = "/api/v1/cases/{case}/notices/{notice}/read";
/// An office's queue: `?stage=`, `?page=`.
pub const QUEUE: &str = "/api/v1/queue";

/// What a refusal code means: the type of a problem.
#[must_use]
pub fn problem(code: &str) -> String {
    format!("{PROBLEMS}#{}", escape(code))
}

/// A service.
#[must_use]
pub fn service(service: &str) -> String {
    format!("{SERVICES}/{}", escape(service))
}

/// Divisions found by name.
#[must_use]
pub fn divisions_named(query: &str) -> String {
    format!("{DIVISIONS}?q={}", escape(query))
}

/// Divisions one level below another.
#[must_use]
pub fn divisions_in(division: &str) -> String {
    format!("{DIVISIONS}?in={}", escape(division))
}

/// A draft.
#[must_use]
pub fn application(application: Uuid) -> String {
    format!("{APPLICATIONS}/{application}")
}

/// A page of a draft.
#[must_use]
pub fn page(application: Uuid, page: &str) -> String {
    format!("{APPLICATIONS}/{application}/pages/{}", escape(page))
}

/// Handing in.
#[must_use]
pub fn submission(application: Uuid) -> String {
    format!("{APPLICATIONS}/{application}/submission")
}

/// A case.
#[must_use]
pub fn case(case: Uuid) -> String {
    format!("/api/v1/cases/{case}")
}

/// Acts on a case.
#[must_use]
pub fn acts(case: Uuid) -> String {
    format!("/api/v1/cases/{case}/acts")
}

/// A notice.
#[must_use]
pub fn notice(case: Uuid, notice: Uuid) -> String {
    format!("/api/v1/cases/{case}/notices/{notice}")
}

/// The recipient has read a notice.
#[must_use]
pub fn notice_read(case: Uuid, notice: Uuid) -> String {
    format!("/api/v1/cases/{case}/notices/{notice}/read")
}

/// How one item comes.
#[must_use]
pub fn item(case: Uuid, item: &str) -> String {
    format!("{}/supplement/{}", self::case(case), escape(item))
}

/// Whether what came will do.
#[must_use]
pub fn verdict(case: Uuid, item: &str) -> String {
    format!("{}/verdict", self::item(case, item))
}

/// What the office makes of a paper that was to come with the application.
#[must_use]
pub fn finding(case: Uuid, item: &str) -> String {
    format!("/api/v1/cases/{case}/given/{}/verdict", escape(item))
}
