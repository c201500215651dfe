//! From a page without a sign-language clip to the request for an interpreter: which page it was goes along by its message keys, in a
//! cookie for an hour, and into the request when that is begun. Only words of the portal itself come out of it.
use super::visit::{Visit, see_other, see_other_with};
use app::{
    paths,
    signs::RELAY_SERVICE,
    text::{FIRST_LANGUAGE, Text},
};
use axum::{extract::Query, response::Response};
use domain::catalogue::Catalogue;
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct From {
    #[serde(default)]
    page: String,
    #[serde(default)]
    of: String,
}

/// Always to the same place; an unknown page is left behind.
pub(super) async fn go(visit: Visit, Query(from): Query<From>) -> Response {
    let to = if Catalogue::shipped().get(RELAY_SERVICE).is_some() {
        paths::service(RELAY_SERVICE)
    } else {
        paths::HELP_SIGN.to_owned()
    };
    let code = format!("{}.{}", from.page, from.of);
    match words(&code) {
        Some(_) => see_other_with(&to, visit.cookies().set_relay(&code)),
        None => see_other_with(&to, visit.cookies().clear_relay()),
    }
}

/// The page that a request for an interpreter is about, in the language of the office.
pub(super) fn page(visit: &Visit, service: &str) -> Option<String> {
    let code = visit.relay.as_deref().filter(|_| service == RELAY_SERVICE);
    code.and_then(words)
}

/// Goes on; what was carried has arrived.
pub(super) fn arrived(visit: &Visit, to: &str) -> Response {
    match visit.relay {
        Some(_) => see_other_with(to, visit.cookies().clear_relay()),
        None => see_other(to),
    }
}

fn words(code: &str) -> Option<String> {
    let t = Text::locale(FIRST_LANGUAGE);
    let (page, of) = code.split_once('.')?;
    let page = t.title_of(page)?;
    Some(match t.title_of(of) {
        Some(service) => t.with(
            "sign-relay-page",
            &[("page", page.into()), ("service", service.into())],
        ),
        None => page.to_owned(),
    })
}
