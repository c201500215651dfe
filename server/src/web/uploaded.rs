//! A form with a file in it (multipart): the token first, then the one file, which goes piece by piece into the evidence store's
//! waiting room and never into memory as a whole.
use super::visit::Visit;
use crate::{
    auth::csrf,
    evidence::{Spool, refused},
    failure::Failure,
    state::AppState,
    usecase::files::Given,
};
use axum::{
    extract::{FromRequest, FromRequestParts, Request},
    http::header,
    response::{IntoResponse, Response},
};
use domain::{id::MandateId, paper::FileFault};
use multer::{Field, Multipart};
use std::time::Duration;
use tokio::time::timeout;

/// Name of the file's field.
const FILE: &str = "file";
/// A token and nothing longer.
const LONGEST_TEXT: usize = 4096;
/// So long may a phone be silent in the middle of a file.
const SILENCE: Duration = Duration::from_secs(30);
/// What is read of a file beyond the limit, so that its answer is a page in words and not a broken connection.
const READ_ON: u64 = 60 * 1024 * 1024;

/// A post with a file, by somebody signed in.
pub struct Uploaded {
    /// The request.
    pub visit: Visit,
    /// The file, or why it is not taken.
    pub file: Result<Given, Failure>,
}

impl FromRequest<AppState> for Uploaded {
    type Rejection = Response;

    async fn from_request(request: Request, app: &AppState) -> Result<Self, Response> {
        receive(request, app)
            .await
            .map_err(IntoResponse::into_response)
    }
}

async fn receive(request: Request, app: &AppState) -> Result<Uploaded, Failure> {
    let (mut parts, body) = request.into_parts();
    let visit = Visit::from_request_parts(&mut parts, app).await?;
    visit.filler()?;
    let boundary = parts
        .headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .and_then(|kind| multer::parse_boundary(kind).ok())
        .ok_or(Failure::Malformed)?;
    let mut form = Multipart::new(body.into_data_stream(), boundary);
    let mut owned = false;
    while let Some(field) = next(&mut form).await? {
        match field.name() {
            Some(csrf::FIELD) if !owned => {
                owned = owns(&visit, &text(field).await?)?;
            }
            // A file before its token, or without one, is not read.
            Some(FILE) if owned => {
                let name = field.file_name().unwrap_or_default().to_owned();
                let file = keep(app, field).await;
                return Ok(Uploaded {
                    visit,
                    file: file.map(|spool| Given { name, spool }),
                });
            }
            _ => {
                text(field).await?;
            }
        }
    }
    if owned {
        let file = Err(refused(FileFault::Empty));
        Ok(Uploaded { visit, file })
    } else {
        Err(Failure::Forged)
    }
}

/// Whether the form was shown to this browser, for the client for whom it acts now.
fn owns(visit: &Visit, token: &str) -> Result<bool, Failure> {
    let (_, shown_for) = csrf::split(token);
    if !visit.owns_token(token) {
        return Err(Failure::Forged);
    }
    if shown_for != visit.client() {
        return Err(Failure::OtherClient(shown_for.map(MandateId)));
    }
    Ok(true)
}

async fn next(form: &mut Multipart<'static>) -> Result<Option<Field<'static>>, Failure> {
    match timeout(SILENCE, form.next_field()).await {
        Ok(Ok(field)) => Ok(field),
        _ => Err(Failure::Malformed),
    }
}

async fn text(mut field: Field<'static>) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    while let Ok(Ok(Some(piece))) = timeout(SILENCE, field.chunk()).await {
        bytes.extend_from_slice(&piece);
        if bytes.len() > LONGEST_TEXT {
            return Err(Failure::Malformed);
        }
    }
    String::from_utf8(bytes).map_err(|_| Failure::Malformed)
}

async fn keep(app: &AppState, mut field: Field<'static>) -> Result<Spool, Failure> {
    let mut spool = app.world.evidence.spool().await?;
    let mut written = Ok(());
    loop {
        match timeout(SILENCE, field.chunk()).await {
            Ok(Ok(Some(piece))) => {
                if written.is_ok() {
                    written = spool.write(&piece).await;
                } else {
                    spool.skip(piece.len());
                }
                if spool.length() > READ_ON {
                    break;
                }
            }
            Ok(Ok(None)) => break,
            _ => return Err(refused(FileFault::Broken)),
        }
    }
    written?;
    spool.finish().await?;
    Ok(spool)
}
