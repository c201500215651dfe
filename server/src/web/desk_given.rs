//! Papers that were to come with the application, as an office sees them on its case; the office that takes the case in says of each
//! that it arrived, and whether it will do.
use super::{
    apply::problems,
    desk::case_model,
    desk_items::{judges, too_late, verdict},
    paper_words,
    posted::SignedPosted,
    visit::{Visit, see_other},
};
use crate::{
    failure::Failure,
    usecase::{
        judge_paper::judge_paper,
        keep_form::forget_form,
        papers::Paper,
        read_case::{CaseView, read_case},
    },
};
use app::{
    components::paper_list::PaperLine,
    form::{Typed, name},
    pages::{
        desk_case::{self, DeskCaseModel},
        desk_papers::PaperForm,
    },
    paths,
    text::Text,
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::{
    field::FieldError,
    id::CaseId,
    paper::{Finding, PaperState, Unusable},
    supplement::{ItemKind, Why},
};
use uuid::Uuid;

/// The papers with the forms of this office's verdicts.
#[must_use]
pub fn papers(t: &'static Text, view: &CaseView) -> Vec<(PaperLine, Option<PaperForm>)> {
    let judges = judges(view);
    let form = |paper: &Paper| {
        let theirs = judges && paper.round == 0 && !paper.later;
        theirs.then(|| form(t, view, paper, &Typed::default()))
    };
    let forms: Vec<_> = view.papers.iter().map(form).collect();
    let lines = paper_words::of_case(t, view, true);
    lines.into_iter().zip(forms).collect()
}

fn form(t: &'static Text, view: &CaseView, paper: &Paper, typed: &Typed) -> PaperForm {
    let harmful = paper.reason == Some(Unusable::Harmful);
    let verdicts: &[&'static str] = match paper.state {
        PaperState::NotUsable if !harmful => &["arrived", "accepted", "not_usable"],
        PaperState::Received | PaperState::Accepted => &["accepted", "not_usable"],
        _ => &[],
    };
    let fields = match verdicts {
        [] => Vec::new(),
        some => verdict(t, view.service.into(), ItemKind::Paper, some)
            .into_iter()
            .map(|field| typed.fill(t, "judge", field))
            .collect(),
    };
    let button = if verdicts.is_empty() {
        "judge-arrived-button"
    } else {
        "judge-button"
    };
    let name = paper_words::name(t, view.service, &paper.item);
    PaperForm {
        item: paper.item.clone(),
        version: paper.version,
        fields,
        button: t.with(button, &[("name", name.into())]),
        folded: matches!(paper.state, PaperState::Accepted | PaperState::NotUsable) && !harmful,
    }
}

pub(super) async fn judge(
    Path((id, item)): Path<(Uuid, String)>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let world = &visit.app.world;
    let version = form.number(name::VERSION)?;
    let view = read_case(world, who, CaseId(id)).await?;
    let finding = match form.text("verdict") {
        "arrived" => Ok(Finding::Arrived),
        "accepted" => Ok(Finding::Accepted),
        "not_usable" => Why::read(form.text("why"))
            .map(Finding::NotUsable)
            .map_err(|error| Failure::field("why", error)),
        _ => Err(Failure::field("verdict", FieldError::Missing)),
    };
    let result = match finding {
        Ok(finding) => judge_paper(world, who, CaseId(id), version, &item, finding).await,
        Err(failure) => Err(failure),
    };
    let found = match result {
        Ok(()) => {
            if let Some(cookie) = &visit.kept {
                forget_form(world, cookie).await?;
            }
            return Ok(see_other(&paths::desk_item_done(id)));
        }
        Err(Failure::Invalid(found)) => found,
        Err(Failure::Stale) => return Ok(too_late(&visit, &view, &form, true)),
        Err(Failure::Rejected(_)) => return Ok(too_late(&visit, &view, &form, false)),
        Err(other) => return Err(other),
    };
    let mut typed = form.typed();
    typed.problems = problems(&found);
    let model = with_typed(&visit, &view, &item, &typed);
    // Another photo came since, or it is no longer theirs to say: the case as it now is has no such form.
    let mut shown = model.papers.iter().filter_map(|(_, form)| form.as_ref());
    if !shown.any(|form| form.item == item && form.version == version) {
        return Ok(too_late(&visit, &view, &form, true));
    }
    let page = desk_case::page(&visit.frame(), &model);
    Ok(visit.page(StatusCode::UNPROCESSABLE_ENTITY, page))
}

/// The case with what was chosen for one paper.
fn with_typed(visit: &Visit, view: &CaseView, item: &str, typed: &Typed) -> DeskCaseModel {
    let mut model = case_model(visit, view);
    let papers = view.papers.iter().zip(&mut model.papers);
    for (paper, (_, shown)) in papers {
        if let Some(shown) = shown.as_mut().filter(|shown| shown.item == item) {
            *shown = form(visit.text(), view, paper, typed);
        }
    }
    model
}
