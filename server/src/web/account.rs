//! Creating an account, signing in and out.
use super::{
    posted::{Posted, SignedPosted},
    visit::{Visit, see_other},
};
use crate::{
    auth::session::Issued,
    failure::Failure,
    seal::Secret,
    usecase::{
        register_citizen::{Registration, register_citizen},
        sign_in::{Credentials, sign_in},
        sign_out::sign_out,
    },
};
use app::{
    document::Frame,
    form::name,
    pages::{
        register::{self, RegisterModel},
        sign_in::{self as sign_in_page, SignInMessage, SignInModel},
    },
    paths,
};
use axum::{
    extract::Query,
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use domain::rejection::Rejection;
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct Entry {
    #[serde(default)]
    next: String,
    #[serde(default)]
    show: String,
    #[serde(default)]
    out: String,
    #[serde(default)]
    new: String,
}

/// On the way in, the header's sign-in link does not come back here.
fn entry_frame(visit: &Visit) -> Frame {
    Frame {
        here: String::new(),
        ..visit.frame()
    }
}

/// A path of our own, or nothing: no address, no `//host`, no back slash, no control character.
pub(super) fn local(next: &str) -> String {
    let fits = next.starts_with('/')
        && !next.starts_with("//")
        && next
            .bytes()
            .all(|b| (0x21..0x7f).contains(&b) && b != b'\\');
    if fits { next.to_owned() } else { String::new() }
}

pub(super) async fn show_register(visit: Visit, Query(query): Query<Entry>) -> Response {
    if visit.who.is_some() {
        return see_other(paths::MY);
    }
    let model = RegisterModel {
        next: local(&query.next),
        shown: !query.show.is_empty(),
        ..RegisterModel::default()
    };
    visit.page(StatusCode::OK, register::page(&entry_frame(&visit), &model))
}

pub(super) async fn register(Posted { visit, form }: Posted) -> Result<Response, Failure> {
    let registration = Registration {
        id_number: form.text("id_number").to_owned(),
        name: form.text("name").to_owned(),
        phone: form.text("phone").to_owned(),
        password: Secret::new(form.text("password").to_owned()),
        peer: visit.peer.clone(),
    };
    let world = &visit.app.world;
    match register_citizen(world, registration).await {
        // The same whoever has an account: signing in is the next step for all.
        Ok(()) => Ok(see_other(&paths::sign_in_registered(&local(
            form.text(name::NEXT),
        )))),
        Err(Failure::Invalid(problems)) => {
            let mut typed = form.typed();
            typed.problems = super::apply::problems(&problems);
            let model = RegisterModel {
                typed,
                next: local(form.text(name::NEXT)),
                ..RegisterModel::default()
            };
            Ok(visit.page(
                StatusCode::UNPROCESSABLE_ENTITY,
                register::page(&entry_frame(&visit), &model),
            ))
        }
        Err(Failure::Rejected(why)) if why == Rejection::NEEDS_GUARDIAN_CONSENT => {
            let model = RegisterModel {
                typed: form.typed(),
                next: local(form.text(name::NEXT)),
                child: true,
                ..RegisterModel::default()
            };
            let page = register::page(&entry_frame(&visit), &model);
            Ok(visit.page(StatusCode::CONFLICT, page))
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn show_sign_in(visit: Visit, Query(query): Query<Entry>) -> Response {
    let next = local(&query.next);
    if let Some(who) = &visit.who {
        return see_other(home(who.office().is_some(), &next));
    }
    let message = match (visit.kept.is_some(), query.out.is_empty(), next.is_empty()) {
        (true, true, false) => SignInMessage::SessionEnded,
        _ if !query.new.is_empty() => SignInMessage::Registered,
        (_, false, _) => SignInMessage::SignedOut,
        (false, true, false) => SignInMessage::Needed,
        _ => SignInMessage::None,
    };
    let model = SignInModel {
        next,
        message,
        shown: !query.show.is_empty(),
        ..SignInModel::default()
    };
    visit.page(
        StatusCode::OK,
        sign_in_page::page(&entry_frame(&visit), &model),
    )
}

fn home(officer: bool, next: &str) -> &str {
    match (next.is_empty(), officer) {
        (false, _) => next,
        (true, true) => paths::DESK,
        (true, false) => paths::MY,
    }
}

pub(super) async fn enter_with_password(
    Posted { visit, form }: Posted,
) -> Result<Response, Failure> {
    let next = local(form.text(name::NEXT));
    let shared = form.one("shared_device").is_some();
    let again = |status, message, problems| {
        let mut typed = form.typed();
        typed.problems = problems;
        let model = SignInModel {
            typed,
            next: next.clone(),
            message,
            shown: false,
        };
        visit.page(status, sign_in_page::page(&entry_frame(&visit), &model))
    };
    let typed = Credentials {
        sign_in: form.text("account").to_owned(),
        password: Secret::new(form.text("password").to_owned()),
        peer: visit.peer.clone(),
    };
    match sign_in(&visit.app.world, typed, shared).await {
        Ok((who, issued)) => {
            let next = home(who.office().is_some(), &next);
            let response = enter(&visit, &issued, shared, next);
            super::settings::bring(&visit, &who, shared, response).await
        }
        Err(Failure::Invalid(problems)) => Ok(again(
            StatusCode::UNPROCESSABLE_ENTITY,
            SignInMessage::None,
            super::apply::problems(&problems),
        )),
        Err(Failure::WrongSignIn) => Ok(again(
            StatusCode::UNPROCESSABLE_ENTITY,
            SignInMessage::Wrong,
            Vec::new(),
        )),
        Err(Failure::TooMany { retry_after }) => {
            let message = SignInMessage::TooMany {
                minutes: retry_after.div_ceil(60),
            };
            let mut response = again(StatusCode::TOO_MANY_REQUESTS, message, Vec::new());
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from(retry_after));
            Ok(response)
        }
        Err(other) => Err(other),
    }
}

pub(super) fn enter(visit: &Visit, issued: &Issued, shared_device: bool, next: &str) -> Response {
    let mut response = see_other(if next.is_empty() { paths::MY } else { next });
    let cookies = visit.cookies();
    response.headers_mut().append(
        header::SET_COOKIE,
        cookies.set_session(&issued.cookie, shared_device),
    );
    response
        .headers_mut()
        .append(header::SET_COOKIE, cookies.clear_visitor());
    response
}

pub(super) async fn leave(SignedPosted { visit, .. }: SignedPosted) -> Result<Response, Failure> {
    if let Some(session) = visit.session() {
        sign_out(&visit.app.world, session).await?;
    }
    let mut response = see_other(paths::SIGNED_OUT);
    let headers = response.headers_mut();
    headers.append(header::SET_COOKIE, visit.cookies().clear_session());
    // Which page the next person's request would say is the last one's own business.
    headers.append(header::SET_COOKIE, visit.cookies().clear_relay());
    if visit.is_on_shared_device() {
        headers.append(header::SET_COOKIE, visit.cookies().clear_settings());
    }
    // Nothing of one person may be left for the next on a shared device.
    headers.insert(
        "clear-site-data",
        HeaderValue::from_static("\"cache\", \"storage\""),
    );
    Ok(response)
}
