//! Addresses about acting for another; their templates are in `route`.

use super::{ACTING_NEW, HELPERS, HELPERS_LOG, escape};
use uuid::Uuid;

/// The first question.
#[must_use]
pub fn who(service: &str, place: &str) -> String {
    format!("/services/{}/who?place={}", escape(service), escape(place))
}

/// Asking to act for somebody, for this service and place.
#[must_use]
pub fn acting_new(service: &str, place: &str) -> String {
    format!(
        "{ACTING_NEW}?service={}&place={}",
        escape(service),
        escape(place)
    )
}

/// A mandate that I have asked for.
#[must_use]
pub fn ask(ask: Uuid) -> String {
    format!("/acting/asks/{ask}")
}

/// Who acts for me, saying what was just done.
#[must_use]
pub fn helpers_done(done: &str) -> String {
    format!("{HELPERS}?done={}", escape(done))
}

/// The book of what was done in my name, from before this entry.
#[must_use]
pub fn helpers_log(before: Uuid) -> String {
    format!("{HELPERS_LOG}?before={before}")
}

/// Stopping an agent (POST).
#[must_use]
pub fn helper_end(mandate: Uuid) -> String {
    format!("/helpers/mandates/{mandate}")
}

/// Renewing a mandate, or asking for that (POST).
#[must_use]
pub fn helper_renew(mandate: Uuid) -> String {
    format!("{}/renewal", helper_end(mandate))
}

/// Answering an ask (POST).
#[must_use]
pub fn helper_ask(ask: Uuid) -> String {
    format!("/helpers/asks/{ask}")
}

/// The township's answer to an ask (POST).
#[must_use]
pub fn desk_ask(ask: Uuid) -> String {
    format!("/desk/mandates/{ask}")
}

/// A person at the counter.
#[must_use]
pub fn desk_person(person: Uuid) -> String {
    format!("/desk/people/{person}")
}

/// A person at the counter, with their book from before this entry.
#[must_use]
pub fn desk_person_before(person: Uuid, before: Uuid) -> String {
    format!("{}?before={before}", desk_person(person))
}

/// A written mandate to print, for an ask.
#[must_use]
pub fn ask_form(ask: Uuid) -> String {
    format!("/acting/asks/{ask}/form")
}

/// One paper of an ask.
#[must_use]
pub fn ask_paper(ask: Uuid, item: &str) -> String {
    format!("/acting/asks/{ask}/papers/{}", escape(item))
}

/// The same, saying that the n-th photo has been received; 0: that one was removed.
#[must_use]
pub fn ask_paper_done(ask: Uuid, item: &str, count: usize) -> String {
    format!("{}?received={count}", ask_paper(ask, item))
}

fn small_query(small: bool) -> &'static str {
    if small { "?small=1" } else { "" }
}

/// One file of an ask's paper, or its small picture.
#[must_use]
pub fn ask_file(ask: Uuid, file: Uuid, small: bool) -> String {
    format!("/acting/asks/{ask}/files/{file}{}", small_query(small))
}

/// Removing it.
#[must_use]
pub fn ask_file_remove(ask: Uuid, file: Uuid) -> String {
    format!("/acting/asks/{ask}/files/{file}/remove")
}

/// The township says that a paper of an ask will not do (POST).
#[must_use]
pub fn desk_ask_paper(ask: Uuid, item: &str) -> String {
    format!("/desk/mandates/{ask}/papers/{}", escape(item))
}

/// A file of an ask's paper, for its township.
#[must_use]
pub fn desk_ask_file(ask: Uuid, file: Uuid, small: bool) -> String {
    format!("/desk/mandates/{ask}/files/{file}{}", small_query(small))
}
