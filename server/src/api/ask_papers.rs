//! The papers of an ask to act, for the one who asks: what may be given, how each stands, giving a file, opening and taking back. The
//! township looks at them on its pages, where it verifies.
use super::{
    bearer::Bearer,
    papers::{FileQuery, PaperShown, ReceivedShown, created, named, out, receive},
    problem::Refused,
    shapes::text,
};
use crate::{
    state::AppState,
    usecase::{
        ask_mandate::read_ask, ask_papers::open_own_file, give_ask_paper::give_ask_paper,
        remove_ask_file::remove_ask_file,
    },
};
use app::paths::api;
use axum::{
    Json,
    body::Body,
    extract::{Path, Query, State},
    http::StatusCode,
    response::Response,
};
use domain::id::AskId;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// The papers of an ask.
#[derive(Serialize, ToSchema)]
pub struct AskPapersShown {
    /// Papers can be given now: the ask is open.
    open: bool,
    /// Those that may prove this kind of agent, the usual one first. One is enough, and none is a condition for asking. The states
    /// are `asked`, `received`, `accepted`, `not_usable`. The person's consent, `signed_consent`, may be a recording or a sign-language
    /// video. What else the township's list asks for stands here too.
    papers: Vec<PaperShown>,
}

/// The papers that may be given with an ask of the caller's, and how each stands. With an offer there are none.
#[utoipa::path(get, path = api::ASK_PAPERS, operation_id = "list_mandate_papers", tag = "mandates", params(
    ("ask" = Uuid, Path, description = "Id of the ask."),
), responses(
    (status = 200, description = "The papers.", body = AskPapersShown),
    (status = 403, description = "`never-delegated`: while acting for another."),
    (status = 404, description = "`not-found`: none of theirs."),
))]
pub async fn list(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Path(id): Path<Uuid>,
) -> Result<Json<AskPapersShown>, Refused> {
    let ask = read_ask(&app.world, &who, AskId(id)).await?;
    let papers = ask.papers.iter();
    Ok(Json(AskPapersShown {
        open: ask.row.decided_at.is_none(),
        papers: papers
            .map(|one| named(text().word("evidence", &one.item), one))
            .collect(),
    }))
}

/// Gives one file of a paper.
///
/// The body is the file itself, as for a paper of an application, of 20 MB at most; for `signed_consent` alone it may be an MP4, M4A, 3GP
/// or MOV as phones record them. A paper that was not usable is looked at anew. The same file again
/// is received once, so sending again after 503 or a lost answer is safe.
#[utoipa::path(post, path = api::ASK_PAPER_FILES, operation_id = "give_mandate_paper", tag = "mandates", params(
    ("ask" = Uuid, Path, description = "Id of the ask."),
    ("item" = String, Path, description = "Id of a paper that may be given."),
), request_body(content = Vec<u8>, content_type = "application/octet-stream"), responses(
    (status = 201, description = "Received.", body = ReceivedShown),
    (status = 403, description = "`never-delegated`: while acting for another."),
    (status = 404, description = "`not-found`: not theirs, or not offered."),
    (status = 409, description = "`not-now`: the ask is answered."),
    (status = 422, description = "`invalid-fields`: `file` with a code such as `file-heic`; nothing is stored."),
))]
pub async fn give(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Path((id, item)): Path<(Uuid, String)>,
    body: Body,
) -> Result<(StatusCode, Json<ReceivedShown>), Refused> {
    // Nobody's file is read for nothing.
    read_ask(&app.world, &who, AskId(id)).await?;
    let given = receive(&app, body).await.map_err(Refused::of("paper"))?;
    let received = give_ask_paper(&app.world, &who, AskId(id), &item, given)
        .await
        .map_err(Refused::of("paper"))?;
    Ok(created(received))
}

/// One file of a paper that the caller gave with an ask.
#[utoipa::path(get, path = api::ASK_FILE, operation_id = "open_mandate_paper_file", tag = "mandates", params(
    ("ask" = Uuid, Path, description = "Id of the ask."),
    ("file" = Uuid, Path, description = "Id of a file."),
    FileQuery,
), responses(
    (status = 200, description = "The file: `image/jpeg`, `image/png` or `application/pdf`; of a consent `video/mp4`, `video/quicktime` or `audio/mp4` too."),
    (status = 403, description = "`never-delegated`: while acting for another."),
    (status = 404, description = "`not-found`: taken back, not theirs, or a document's small picture."),
))]
pub async fn open(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Path((id, file)): Path<(Uuid, Uuid)>,
    Query(query): Query<FileQuery>,
) -> Result<Response, Refused> {
    let opened = open_own_file(&app.world, &who, AskId(id), file, query.is_small()).await?;
    Ok(out(&opened))
}

/// Takes a file back. Its bytes are deleted.
#[utoipa::path(delete, path = api::ASK_FILE, operation_id = "remove_mandate_paper_file", tag = "mandates", params(
    ("ask" = Uuid, Path, description = "Id of the ask."),
    ("file" = Uuid, Path, description = "Id of a file."),
), responses(
    (status = 204, description = "Gone."),
    (status = 403, description = "`never-delegated`: while acting for another."),
    (status = 404, description = "`not-found`: gone already, or not theirs."),
    (status = 409, description = "`not-now`: the ask is answered."),
))]
pub async fn remove(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Path((id, file)): Path<(Uuid, Uuid)>,
) -> Result<StatusCode, Refused> {
    remove_ask_file(&app.world, &who, AskId(id), file).await?;
    Ok(StatusCode::NO_CONTENT)
}
