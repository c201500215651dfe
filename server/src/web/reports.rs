//! Reports without an account: beginning one, what to keep of it, and looking up how it goes.
use super::{
    apply::go_on,
    posted::Posted,
    visit::{Visit, see_other},
    words,
};
use crate::{
    failure::Failure,
    usecase::{
        read_draft::read_draft,
        report_nameless::{begin_nameless, follow, kept, reporter_of},
        start_application::Start,
    },
};
use app::{
    form::{Problem, Typed, name},
    pages::{
        follow_up::{self, FollowUpModel, Standing},
        report_done::{self, ReportDoneModel},
    },
    paths,
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::field::FieldError;
use uuid::Uuid;

pub(super) async fn begin(Posted { visit, form }: Posted) -> Result<Response, Failure> {
    let start = Start {
        service: form.text(name::SERVICE).to_owned(),
        home: form.one(name::PLACE).map(str::to_owned),
        about: None,
        page: None,
    };
    let service = start.service.clone();
    let world = &visit.app.world;
    let id = match begin_nameless(world, start, visit.visitor(), &visit.peer).await {
        Ok(id) => id,
        Err(Failure::Invalid(_)) => return Ok(see_other(&paths::place(&service))),
        Err(other) => return Err(other),
    };
    let who = reporter_of(world, id.0, visit.visitor()).await?;
    let draft = read_draft(world, &who.ok_or(Failure::Missing)?, id, None).await?;
    Ok(see_other(&go_on(&visit, &draft)))
}

pub(super) async fn done(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Failure> {
    let kept = kept(&visit.app.world, id, visit.visitor()).await?;
    let t = visit.text();
    let title = t.service(&kept.service, "title").unwrap_or_default();
    let model = ReportDoneModel {
        service_name: title.to_owned(),
        number: kept.number,
        code: kept.code,
        at: words::moment(kept.at),
        office: words::office(t, &kept.case.intake()),
        after: words::lines(t, &kept.service, "after"),
    };
    Ok(visit.page(StatusCode::OK, report_done::page(&visit.frame(), &model)))
}

pub(super) async fn show_follow(visit: Visit) -> Response {
    let model = FollowUpModel::default();
    visit.page(StatusCode::OK, follow_up::page(&visit.frame(), &model))
}

pub(super) async fn look_up(Posted { visit, form }: Posted) -> Result<Response, Failure> {
    let mut typed: Typed = form.typed();
    for field in ["number", "code"] {
        if form.text(field).trim().is_empty() {
            let problem = Problem::new(field, FieldError::Missing.code());
            typed.problems.push(problem);
        }
    }
    let world = &visit.app.world;
    let found = if typed.problems.is_empty() {
        follow(world, form.text("number"), form.text("code"), &visit.peer).await
    } else {
        Err(Failure::Missing)
    };
    let (status, standing) = match found {
        Ok(found) => {
            let t = visit.text();
            let title = t.service(&found.row.service_id, "title");
            let standing = Standing {
                service_name: title.unwrap_or_default().to_owned(),
                number: found.row.number.clone(),
                at: words::moment(found.row.submitted_at),
                stage: found.case.stage_word().to_owned(),
                office: words::office(t, &found.case.intake()),
                outcome: found
                    .case
                    .outcome
                    .map(|one| t.word("outcome", one.code()).to_owned()),
                words: found.words,
            };
            (StatusCode::OK, Some(standing))
        }
        Err(Failure::Missing) => {
            if typed.problems.is_empty() {
                typed.problems.push(Problem::new("number", "unknown"));
            }
            (StatusCode::UNPROCESSABLE_ENTITY, None)
        }
        Err(other) => return Err(other),
    };
    let model = FollowUpModel { typed, standing };
    Ok(visit.page(status, follow_up::page(&visit.frame(), &model)))
}
