//! Throwing a draft away, after asking once more.
use super::{
    posted::SignedPosted,
    visit::{Visit, see_other},
    words,
};
use crate::{failure::Failure, usecase::discard_draft::discard_draft};
use app::{
    pages::discard::{self, DiscardModel},
    paths,
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::id::ApplicationId;
use uuid::Uuid;

pub(super) async fn show_discard(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Failure> {
    let draft = visit.draft(id).await?;
    let model = DiscardModel {
        application: id,
        service_name: visit
            .text()
            .service(&draft.service.id, "title")
            .unwrap_or_default()
            .to_owned(),
        saved_at: words::moment(draft.row.saved_at),
        version: draft.row.version,
    };
    Ok(visit.page(StatusCode::OK, discard::page(&visit.frame(), &model)))
}

pub(super) async fn do_discard(
    Path(id): Path<Uuid>,
    SignedPosted { visit, .. }: SignedPosted,
) -> Result<Response, Failure> {
    let who = visit.filler()?;
    discard_draft(&visit.app.world, who, ApplicationId(id)).await?;
    Ok(see_other(&match &who.keying {
        Some(_) => paths::DESK_KEY_IN.to_owned(),
        None => paths::my_done("discarded"),
    }))
}
