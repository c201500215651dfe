//! How a visitor wants the pages: shown and saved for everybody; brought along when somebody signs in.
use super::{
    account::local,
    posted::{Form, Posted},
    visit::{Visit, see_other_with},
};
use crate::{
    failure::Failure,
    usecase::keep_settings::{keep_settings, settings_of},
    world::Who,
};
use app::{
    form::{action, name},
    pages::settings::{self, SettingsModel},
    paths,
    settings::{Colours, Contrast, Language, Settings, Signs, Size, Spacing, Words},
};
use axum::{
    extract::Query,
    http::{StatusCode, header},
    response::Response,
};
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct SettingsQuery {
    #[serde(default)]
    next: String,
    #[serde(default)]
    r#in: String,
    #[serde(default)]
    done: String,
}

pub(super) async fn show(mut visit: Visit, Query(query): Query<SettingsQuery>) -> Response {
    if !query.r#in.is_empty() {
        // Read in the language that somebody is about to choose; the others may not be readable to them.
        visit.settings.language = Language::read(&query.r#in);
    }
    let saved = !query.done.is_empty();
    let model = SettingsModel {
        chosen: visit.settings,
        next: local(&query.next),
        saved,
        kept: saved && visit.who.is_some(),
    };
    let mut frame = visit.frame();
    frame.here.clone_from(&model.next);
    visit.page(StatusCode::OK, settings::page(&frame, &model))
}

pub(super) async fn save(Posted { visit, form }: Posted) -> Result<Response, Failure> {
    let chosen = match form.text(name::ACTION) {
        action::RESET => Settings::default(),
        action::ELDER => read(&form).for_elders(),
        _ => read(&form),
    };
    if let Some(who) = &visit.who {
        keep_settings(&visit.app.world, who.account, chosen.code()).await?;
    }
    Ok(see_other_with(
        &paths::settings_done(&local(form.text(name::NEXT))),
        visit
            .cookies()
            .set_settings(&chosen.code(), visit.is_on_shared_device()),
    ))
}

fn read(form: &Form) -> Settings {
    Settings {
        language: Language::read(form.text("language")),
        size: Size::read(form.text("size")),
        contrast: Contrast::read(form.text("contrast")),
        colours: Colours::read(form.text("colours")),
        spacing: Spacing::read(form.text("spacing")),
        words: Words::read(form.text("words")),
        signs: Signs::read(form.text("signs")),
    }
}

/// Somebody has just signed in: what this browser has chosen stands; where it has chosen nothing, the account's choice comes
/// along. An account without a choice takes the browser's, unless others use the device too.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn bring(
    visit: &Visit,
    who: &Who,
    shared_device: bool,
    mut response: Response,
) -> Result<Response, Failure> {
    let world = &visit.app.world;
    match (visit.has_chosen, settings_of(world, who.account).await?) {
        (false, Some(code)) => {
            let code = Settings::read(&code).code();
            response.headers_mut().append(
                header::SET_COOKIE,
                visit.cookies().set_settings(&code, shared_device),
            );
        }
        (true, None) if !shared_device => {
            keep_settings(world, who.account, visit.settings.code()).await?;
        }
        _ => {}
    }
    Ok(response)
}
