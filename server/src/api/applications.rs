//! Filling in and handing in: begin, read, save a page, hand in, throw away. The same steps as the question pages.
use super::{
    bearer::Bearer,
    body::Sent,
    draft::{DraftShown, SavedShown, SentPage, draft},
    problem::{Beside, Refused},
    shapes::{CaseLine, OfficeShown, case_line, office, text},
};
use crate::{
    failure::Failure,
    state::AppState,
    usecase::{
        discard_draft::discard_draft,
        read_case::{CaseView, read_case},
        read_draft::{is_connected, read_draft},
        save_page::{remove_entry, save_page},
        say_helper::say_helper,
        start_application::{Start, start_application},
        submit_application::{Press, submit_application},
        submit_joined::{JoinedPart, read_joined},
    },
    web::words,
    world::Who,
};
use app::paths::api;
use axum::{
    Json,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{AppendHeaders, IntoResponse, Response},
};
use chrono::NaiveDate;
use domain::{
    application::Declaration,
    contact::parse_name,
    id::{ApplicationId, CaseId},
    rejection::Rejection,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// What to begin: a service for a place, or a report about a case of one's own.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewApplication {
    /// Id of the service.
    service: String,
    /// Township of the household registration, 9 digits. Never guessed from an identity number.
    home_place: Option<String>,
    /// The case that a change report is about; its place is taken.
    about_case: Option<Uuid>,
    /// The caller fills in, and somebody sits beside them: that person's name; empty where they give none.
    helper: Option<String>,
}

/// Begins an application or report.
///
/// An open draft for the same service, place and case is taken up again instead of making a second.
#[utoipa::path(post, path = api::APPLICATIONS, operation_id = "start_application", tag = "applications", request_body = NewApplication, responses(
    (status = 201, description = "The draft; `Location` is its address.", body = DraftShown),
    (status = 403, description = "`not-in-mandate`: a helper while acting for another."),
    (status = 404, description = "`not-found`: no such service or case; also for officers."),
    (status = 409, description = "`nothing-to-change`: a report that needs a running or granted case."),
    (status = 422, description = "`invalid-fields`: `place` is no township with an office; a `helper` that is no name."),
))]
pub async fn begin(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Sent(new): Sent<NewApplication>,
) -> Result<Response, Refused> {
    let helper = match new.helper.as_deref().map(str::trim) {
        None => None,
        Some("") => Some(String::new()),
        Some(name) => {
            let wrong = |error| Failure::field("helper", error);
            Some(
                parse_name(name)
                    .map_err(wrong)
                    .map_err(Refused::of("who"))?,
            )
        }
    };
    if helper.is_some() && who.client().is_some() {
        return Err(Failure::from(Rejection::NOT_IN_MANDATE).into());
    }
    let start = Start {
        service: new.service,
        home: new.home_place,
        about: new.about_case.map(CaseId),
        page: None,
    };
    let id = start_application(&app.world, &who, start).await?;
    if let Some(helper) = helper {
        say_helper(&app.world, &who, id, helper).await?;
    }
    let found = read_draft(&app.world, &who, id, None).await?;
    let connected = is_connected(&app.world, &found).await?;
    let location = AppendHeaders([(header::LOCATION, api::application(id.0))]);
    let shown = Json(draft(&app.world, &found, connected));
    Ok((StatusCode::CREATED, location, shown).into_response())
}

/// A draft: what was answered, what comes next.
///
/// Handed in, it is no draft any more: `not-found`.
#[utoipa::path(get, path = api::APPLICATION, operation_id = "read_draft", tag = "applications", params(
    ("application" = Uuid, Path, description = "Id of the draft."),
), responses(
    (status = 200, description = "The draft.", body = DraftShown),
    (status = 404, description = "`not-found`: none, somebody else's, or handed in."),
))]
pub async fn show(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Path(id): Path<Uuid>,
) -> Result<Json<DraftShown>, Refused> {
    let found = read_draft(&app.world, &who, ApplicationId(id), None).await?;
    let connected = is_connected(&app.world, &found).await?;
    Ok(Json(draft(&app.world, &found, connected)))
}

/// Saves one page.
///
/// The answers are stored even when they are wrong; then the answer is 422 with the problems and the new version. A question
/// that is left out is saved as empty. The question of a list, answered with `yes`, makes an entry, and `next` is its first page
/// (`page.entry`); `remove` takes an entry away.
#[utoipa::path(put, path = api::PAGE, operation_id = "save_page", tag = "applications", params(
    ("application" = Uuid, Path, description = "Id of the draft."),
    ("page" = String, Path, description = "Id of a page on the way that has been reached; of a page of an entry `page.entry`."),
), request_body = SentPage, responses(
    (status = 200, description = "Saved, and right.", body = SavedShown),
    (status = 400, description = "`malformed`: an answer to a question of another page, or a list where none fits."),
    (status = 404, description = "`not-found`: no such draft, or a page that cannot be reached yet."),
    (status = 409, description = "`changed-elsewhere`: read the draft again."),
    (status = 422, description = "`invalid-fields`: saved, but to be mended; `version` is the new one."),
))]
pub async fn save(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Path((id, page)): Path<(Uuid, String)>,
    Sent(sent): Sent<SentPage>,
) -> Result<Json<SavedShown>, Refused> {
    let id = ApplicationId(id);
    let saved = match sent.removal() {
        Some((entry, version)) => {
            remove_entry(&app.world, &who, id, (page, entry), version).await?
        }
        None => save_page(&app.world, &who, id, sent.for_page(page)).await?,
    };
    if saved.problems.is_empty() {
        return Ok(Json(saved.into()));
    }
    Err(
        Refused::from(Failure::Invalid(saved.problems)).with(Beside {
            scope: saved.draft.service.id.clone(),
            version: Some(saved.draft.row.version),
            at: None,
        }),
    )
}

/// Throws a draft away. What was handed in can only be withdrawn.
#[utoipa::path(delete, path = api::APPLICATION, operation_id = "discard_draft", tag = "applications", params(
    ("application" = Uuid, Path, description = "Id of the draft."),
), responses(
    (status = 204, description = "It is gone."),
    (status = 404, description = "`not-found`: none, somebody else's, or handed in."),
))]
pub async fn discard(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Path(id): Path<Uuid>,
) -> Result<StatusCode, Refused> {
    discard_draft(&app.world, &who, ApplicationId(id)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Handing in: the signature under the declaration of the service.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Submission {
    /// Version of the draft that was shown to the person.
    version: i64,
    /// The signature.
    declaration: Signature,
}

/// The signature.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// The person has read the declaration and agrees.
    agreed: bool,
    /// The person's own name, as registered.
    signed_name: String,
}

/// The receipt.
#[derive(Serialize, ToSchema)]
pub struct ReceiptShown {
    /// The case.
    #[serde(flatten)]
    case: CaseLine,
    /// The office that deals with it now.
    office: OfficeShown,
    /// By when it must have acted; a promise or a rule, see the case.
    due_on: Option<NaiveDate>,
    /// Month from which money counts if granted (R4.4), `2026-11`.
    start_month: Option<String>,
    /// What a joined application became, this case among the others; empty for any other.
    joined: Vec<JoinedShown>,
}

/// One part of a joined application.
#[derive(Serialize, ToSchema)]
pub struct JoinedShown {
    /// Id of the service.
    service: String,
    /// Its case, with a number of its own; none while something is missing for it.
    case: Option<CaseLine>,
    /// Without a case: the draft that holds its answers.
    draft: Option<Uuid>,
}

fn joined(part: &JoinedPart) -> JoinedShown {
    JoinedShown {
        service: part.service.clone(),
        case: part.case.as_ref().map(case_line),
        draft: part.case.is_none().then_some(part.application),
    }
}

/// Hands in.
///
/// `Idempotency-Key` makes pressing again safe: the same key and content give the same receipt, however often.
#[utoipa::path(post, path = api::SUBMISSION, operation_id = "submit_application", tag = "applications", params(
    ("application" = Uuid, Path, description = "Id of the draft."),
    ("Idempotency-Key" = String, Header, description = "1 to 100 visible ASCII characters, a new one for each press; a UUID does."),
), request_body = Submission, responses(
    (status = 201, description = "The receipt; `Location` is the case's address. `null` for an agent without `view_status`.", body = Option<ReceiptShown>),
    (status = 400, description = "`malformed`: also without a usable `Idempotency-Key`."),
    (status = 404, description = "`not-found`."),
    (status = 409, description = "`changed-elsewhere`, `office-not-connected`, `already-running`."),
    (status = 422, description = "`incomplete`, `not-signed`, or `key-reused` with other content."),
))]
pub async fn submit(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Path(id): Path<Uuid>,
    headers: HeaderMap,
    Sent(sent): Sent<Submission>,
) -> Result<Response, Refused> {
    let key = idempotency_key(&headers).ok_or(Failure::Malformed)?;
    // A second press, after the draft has become a case, finds the same receipt; its words were kept the first time.
    let words = match read_draft(&app.world, &who, ApplicationId(id), None).await {
        Ok(draft) => words::lines(text(), &draft.service.id, "declaration").join("\n"),
        Err(Failure::Missing) => String::new(),
        Err(other) => return Err(other.into()),
    };
    let press = Press {
        version: sent.version,
        declaration: Declaration {
            agreed: sent.declaration.agreed,
            signed_name: sent.declaration.signed_name,
        },
        words,
        locale: app::text::FIRST_LANGUAGE.to_owned(),
        key,
        also_agreed: Vec::new(),
        signs: String::new(),
    };
    let case = submit_application(&app.world, &who, ApplicationId(id), press).await?;
    let receipt = match read_case(&app.world, &who, case).await {
        Ok(view) => Some(receipt(&app, &who, &view).await?),
        Err(failure) if failure.is_out_of_sight() => None,
        Err(other) => return Err(other.into()),
    };
    let location = AppendHeaders([(header::LOCATION, api::case(case.0))]);
    Ok((StatusCode::CREATED, location, Json(receipt)).into_response())
}

async fn receipt(app: &AppState, who: &Who, view: &CaseView) -> Result<ReceiptShown, Failure> {
    let parts = read_joined(&app.world, who, view).await?;
    Ok(ReceiptShown {
        case: case_line(&view.row),
        office: office(&view.case.holder().unwrap_or_else(|| view.case.intake())),
        due_on: domain::case::due::due(&view.case, app.world.today()).map(|due| due.on),
        start_month: view
            .case
            .subsidy
            .map(|_| view.case.month_of_submission().to_string()),
        joined: parts.iter().map(joined).collect(),
    })
}

fn idempotency_key(headers: &HeaderMap) -> Option<String> {
    let mut keys = headers.get_all("idempotency-key").iter();
    let (key, None) = (keys.next()?.to_str().ok()?.trim(), keys.next()) else {
        return None;
    };
    let fits = (1..=100).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_graphic());
    fits.then(|| key.to_owned())
}
