//! Papers: what is asked for, how each stands, giving a file, saying another way, opening and taking back.
use super::{
    bearer::Bearer,
    body::Sent,
    problem::Refused,
    shapes::{Coded, coded, text},
};
use crate::{
    attachment::attachment,
    evidence::refused,
    failure::Failure,
    state::AppState,
    usecase::{
        files::{Given, OpenedFile, Received},
        give_paper::{give_paper, may_give},
        papers::{Paper, Place},
        read_papers::{Papers, given_before, open_case_paper, open_paper_file, read_papers},
        remove_paper_file::remove_paper_file,
        say_about_paper::{Said, say_about_paper},
    },
};
use app::paths::api;
use axum::{
    Json,
    body::{Body, HttpBody},
    extract::{Path, Query, State},
    http::StatusCode,
    response::Response,
};
use chrono::{DateTime, Utc};
use domain::{
    catalogue::Service,
    field::FieldError,
    id::{ApplicationId, CaseId},
    paper::{FileFault, Way},
};
use serde::{Deserialize, Serialize};
use std::{future::poll_fn, pin::Pin, time::Duration};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// Which round.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub struct RoundQuery {
    /// 0 or absent: with the application; n: with the answer to the n-th supplement notice.
    #[serde(default)]
    round: u32,
}

/// Whole or small.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub struct FileQuery {
    /// `1`: the small picture that pages show; a document has none.
    small: Option<u8>,
}

impl FileQuery {
    pub(super) fn is_small(&self) -> bool {
        self.small == Some(1)
    }
}

/// The papers of one round.
#[derive(Serialize, ToSchema)]
pub struct PapersShown {
    /// 0: with the application; n: with the answer to the n-th supplement notice.
    round: u32,
    /// Papers can be given now.
    open: bool,
    /// All that are asked for, in order. None of them is ever a condition for handing in.
    papers: Vec<PaperShown>,
    /// Ids of papers with files that a changed answer has made needless: they are deleted when the application is handed in.
    unneeded: Vec<String>,
}

/// A paper.
#[derive(Serialize, ToSchema)]
pub struct PaperShown {
    /// Its id in the service, or the notice's, or with an ask to act what it proves by.
    item: String,
    /// What it is called.
    name: String,
    /// 0: with the application; n: with the answer to the n-th supplement notice.
    round: u32,
    /// What it tells about: `person`, `identity`, `household`, `money`.
    about: &'static str,
    /// How it stands: `asked`, `sent`, `received`, `accepted`, `not_usable`.
    state: Coded,
    /// By which way it comes: `upload`, `later`, `by_post`, `at_window`, `cannot_get`, `given_before`.
    way: Option<&'static str>,
    /// Why the office cannot use what is there.
    reason: Option<Coded>,
    /// What the person says about it.
    words: String,
    /// When it last changed.
    changed_at: Option<DateTime<Utc>>,
    /// Send it with a verdict of the office; 0 where nothing was said of it yet.
    version: i64,
    /// A later notice asks for it again.
    asked_again: bool,
    /// It would not do and may be given again although its round is closed.
    open_again: bool,
    /// Its files in order.
    files: Vec<FileShown>,
}

/// A file of a paper.
#[derive(Serialize, ToSchema)]
pub struct FileShown {
    /// Id.
    id: Uuid,
    /// `jpeg`, `png` or `pdf`; for a person's consent `mp4`, `mov` or `m4a` too. A picture is stored anew, without position or
    /// description; everything else is kept as it came.
    kind: &'static str,
    /// Bytes as stored.
    bytes: u64,
    /// When it was given.
    at: DateTime<Utc>,
    /// No scanner has looked at it.
    unscanned: bool,
    /// The reader may open it.
    may_open: bool,
}

/// By which way a paper comes.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SentWay {
    /// `later`, `by_post`, `at_window`, `cannot_get` or `given_before`.
    way: String,
    /// What there is to say, up to 500 signs.
    #[serde(default)]
    words: String,
}

/// A file has been received: checked, encrypted and safe against a power cut.
#[derive(Serialize, ToSchema)]
pub struct ReceivedShown {
    /// Id of the file.
    pub(super) file: Uuid,
    /// How many files of this paper are there now.
    pub(super) count: usize,
}

/// A paper of this service as JSON.
#[must_use]
pub fn paper(service: &Service, paper: &Paper) -> PaperShown {
    let name = text().service(&service.id, &format!("paper-{}", paper.item));
    named(name.unwrap_or(&paper.item), paper)
}

/// A paper that is called so.
#[must_use]
pub fn named(name: &str, paper: &Paper) -> PaperShown {
    PaperShown {
        name: name.to_owned(),
        item: paper.item.clone(),
        round: paper.round,
        about: paper.about.code(),
        state: coded("paper-state", paper.state.code()),
        way: paper.way.map(Way::code),
        reason: paper
            .reason
            .map(|reason| coded("paper-reason", reason.code())),
        words: paper.words.clone(),
        changed_at: paper.changed_at,
        version: paper.version,
        asked_again: paper.later,
        open_again: paper.again,
        files: paper
            .files
            .iter()
            .map(|file| FileShown {
                id: file.id,
                kind: file.kind.code(),
                bytes: file.bytes,
                at: file.at,
                unscanned: file.unscanned,
                may_open: file.may_open,
            })
            .collect(),
    }
}

fn shown(found: &Papers) -> PapersShown {
    let papers = found.papers.iter();
    PapersShown {
        round: found.round,
        open: found.open,
        papers: papers.map(|one| paper(found.service, one)).collect(),
        unneeded: found.unneeded.clone(),
    }
}

/// The papers of a draft or case, and how each stands.
#[utoipa::path(get, path = api::PAPERS, operation_id = "list_papers", tag = "papers", params(
    ("application" = Uuid, Path, description = "Id of the application, before and after it is handed in."),
    RoundQuery,
), responses(
    (status = 200, description = "The papers of the round.", body = PapersShown),
    (status = 404, description = "`not-found`: not theirs, or no such round."),
))]
pub async fn list(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Path(id): Path<Uuid>,
    Query(query): Query<RoundQuery>,
) -> Result<Json<PapersShown>, Refused> {
    let found = read_papers(&app.world, &who, ApplicationId(id), query.round).await?;
    Ok(Json(shown(&found)))
}

/// Says by which way a paper comes.
///
/// What was said before is replaced; files that are there stay. `given_before` takes the paper of this kind that was last handed
/// in with another application.
#[utoipa::path(put, path = api::PAPER, operation_id = "say_about_paper", tag = "papers", params(
    ("application" = Uuid, Path, description = "Id of the application."),
    ("item" = String, Path, description = "Id of a paper that is asked for."),
    RoundQuery,
), request_body = SentWay, responses(
    (status = 200, description = "The papers of the round now; `null` for an agent without `view_status`, once it is handed in.", body = Option<PapersShown>),
    (status = 404, description = "`not-found`: not theirs, or not asked for."),
    (status = 409, description = "`not-now`: the office has looked through it."),
    (status = 422, description = "`invalid-fields`: `way`, `words`."),
))]
pub async fn say(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Path((id, item)): Path<(Uuid, String)>,
    Query(query): Query<RoundQuery>,
    Sent(sent): Sent<SentWay>,
) -> Result<Json<Option<PapersShown>>, Refused> {
    let place = place(id, query.round, item);
    let way = Way::from_code(&sent.way);
    let earlier = match way {
        Some(Way::GivenBefore) => {
            let known = given_before(&app.world, &who, &place).await?;
            known.first().map(|paper| paper.paper)
        }
        _ => None,
    };
    let said = Said {
        way: way.ok_or_else(|| Failure::field("way", FieldError::NotOffered))?,
        words: sent.words,
        earlier,
    };
    say_about_paper(&app.world, &who, place.clone(), said).await?;
    match read_papers(&app.world, &who, place.application, place.round).await {
        Ok(found) => Ok(Json(Some(shown(&found)))),
        Err(failure) if failure.is_out_of_sight() => Ok(Json(None)),
        Err(other) => Err(other.into()),
    }
}

fn place(application: Uuid, round: u32, item: String) -> Place {
    Place {
        application: ApplicationId(application),
        round,
        item,
    }
}

/// Gives one file of a paper.
///
/// The body is the file itself: JPEG, PNG, WebP or PDF, up to 20 MB; what it is, is told by its content. A picture is stored
/// anew. The same file again is received once, so sending again after 503 or a lost answer is safe.
#[utoipa::path(post, path = api::PAPER_FILES, operation_id = "give_paper", tag = "papers", params(
    ("application" = Uuid, Path, description = "Id of the application."),
    ("item" = String, Path, description = "Id of a paper that is asked for."),
    RoundQuery,
), request_body(content = Vec<u8>, content_type = "application/octet-stream"), responses(
    (status = 201, description = "Received.", body = ReceivedShown),
    (status = 404, description = "`not-found`: not theirs, or not asked for."),
    (status = 409, description = "`not-now`: the office has looked through it."),
    (status = 422, description = "`invalid-fields`: `file` with a code such as `file-heic`; nothing is stored."),
))]
pub async fn give(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Path((id, item)): Path<(Uuid, String)>,
    Query(query): Query<RoundQuery>,
    body: Body,
) -> Result<(StatusCode, Json<ReceivedShown>), Refused> {
    // Whoever may give it need not be one who may see how the case stands.
    let place = place(id, query.round, item);
    may_give(&app.world, &who, &place).await?;
    let given = receive(&app, body).await.map_err(Refused::of("paper"))?;
    let received = give_paper(&app.world, &who, place, given)
        .await
        .map_err(Refused::of("paper"))?;
    Ok(created(received))
}

/// So long may a sender be silent in the middle of a file.
const SILENCE: Duration = Duration::from_secs(30);

/// The body is the file; a name it has none.
pub(super) async fn receive(app: &AppState, mut body: Body) -> Result<Given, Failure> {
    let mut spool = app.world.evidence.spool().await?;
    loop {
        let piece = poll_fn(|context| Pin::new(&mut body).poll_frame(context));
        match tokio::time::timeout(SILENCE, piece).await {
            Ok(Some(Ok(frame))) => {
                if let Ok(piece) = frame.into_data() {
                    spool.write(&piece).await?;
                }
            }
            Ok(None) => break,
            _ => return Err(refused(FileFault::Broken)),
        }
    }
    spool.finish().await?;
    Ok(Given {
        name: String::new(),
        spool,
    })
}

/// 201 with what it became.
pub(super) fn created(received: Received) -> (StatusCode, Json<ReceivedShown>) {
    let shown = ReceivedShown {
        file: received.file,
        count: received.count,
    };
    (StatusCode::CREATED, Json(shown))
}

/// One file of a paper.
#[utoipa::path(get, path = api::PAPER_FILE, operation_id = "open_paper_file", tag = "papers", params(
    ("application" = Uuid, Path, description = "Id of the application."),
    ("file" = Uuid, Path, description = "Id of a file."),
    FileQuery,
), responses(
    (status = 200, description = "The file: `image/jpeg`, `image/png` or `application/pdf`."),
    (status = 404, description = "`not-found`: taken back, not theirs, or a document's small picture."),
))]
pub async fn open(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Path((id, file)): Path<(Uuid, Uuid)>,
    Query(query): Query<FileQuery>,
) -> Result<Response, Refused> {
    let small = query.is_small();
    let opened = open_paper_file(&app.world, &who, ApplicationId(id), file, small).await?;
    Ok(out(&opened))
}

/// One file of a case's papers, for its offices.
#[utoipa::path(get, path = api::CASE_PAPER, operation_id = "open_case_paper", tag = "papers", params(
    ("case" = Uuid, Path, description = "Id of the case."),
    ("file" = Uuid, Path, description = "Id of a file."),
    FileQuery,
), responses(
    (status = 200, description = "The file: `image/jpeg`, `image/png` or `application/pdf`."),
    (status = 404, description = "`not-found`: none that this office may see (R3.1)."),
))]
pub async fn open_of_case(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Path((case, file)): Path<(Uuid, Uuid)>,
    Query(query): Query<FileQuery>,
) -> Result<Response, Refused> {
    let small = query.is_small();
    let opened = open_case_paper(&app.world, &who, CaseId(case), file, small).await?;
    Ok(out(&opened))
}

pub(super) fn out(opened: &OpenedFile) -> Response {
    attachment(opened, &format!("{}-{}", opened.item, opened.seq))
}

/// Takes a file back. Its bytes are deleted.
#[utoipa::path(delete, path = api::PAPER_FILE, operation_id = "remove_paper_file", tag = "papers", params(
    ("application" = Uuid, Path, description = "Id of the application."),
    ("file" = Uuid, Path, description = "Id of a file."),
), responses(
    (status = 204, description = "Gone."),
    (status = 404, description = "`not-found`: gone already, or not theirs."),
    (status = 409, description = "`not-now`: the office has looked through it."),
))]
pub async fn remove(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Path((id, file)): Path<(Uuid, Uuid)>,
) -> Result<StatusCode, Refused> {
    remove_paper_file(&app.world, &who, ApplicationId(id), file).await?;
    Ok(StatusCode::NO_CONTENT)
}
