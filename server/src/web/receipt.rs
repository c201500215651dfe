//! The receipt of what was handed in: number, office, when, what happens next, and a copy of every answer.
use super::{codes, matters::title, paper_words, rows, visit::Visit, words};
use crate::{
    failure::Failure,
    usecase::{
        read_case::{CaseView, read_case},
        short_code,
        submit_joined::read_joined,
    },
    world::Who,
};
use app::{
    pages::receipt::{self, JoinedLine, ReceiptModel},
    paths,
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::{
    case::{Office, OfficeKind},
    delegation::FilledBy,
    id::CaseId,
};
use uuid::Uuid;

pub(super) async fn show_receipt(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Failure> {
    let who = visit.somebody()?;
    let view = read_case(&visit.app.world, who, CaseId(id)).await?;
    let at_counter = keyed_here(who, &view);
    if who.citizen().is_none() && !at_counter {
        return Err(Failure::Missing);
    }
    let t = visit.text();
    let service = view.service;
    let answers = &view.statement.answers;
    let model = ReceiptModel {
        case: id,
        number: view.row.number.clone(),
        service_name: title(&visit, &service.id),
        applicant: view.applicant.name.clone(),
        submitted_at: words::moment(view.row.submitted_at),
        office: words::office(t, &view.case.holder().unwrap_or_else(|| view.case.intake())),
        start_month: view
            .case
            .subsidy
            .map(|_| words::month(view.case.month_of_submission())),
        due: words::due(t, &view.case, visit.app.world.today()),
        after: words::lines(t, &service.id, "after"),
        advice: words::advice(
            t,
            view.case.subsidy,
            answers,
            &view.case.home,
            visit.app.world.today(),
        ),
        papers: paper_words::of_case(t, &view, false),
        rows: rows::answered(t, service, answers, true),
        filled: super::acting::filled_line(&visit, view.filled.as_ref()),
        code: short_code::of_case(&visit.app.world, CaseId(id))
            .await?
            .and_then(|code| codes::mark(&visit, code, t.get("receipt-code-opens").to_owned())),
        joined: joined_lines(&visit, &view).await?,
        at_counter,
    };
    Ok(visit.page(StatusCode::OK, receipt::page(&visit.frame(), &model)))
}

/// The receipt of what this township's counter has keyed in: it is printed for the person.
fn keyed_here(who: &Who, view: &CaseView) -> bool {
    let keyed = view.filled.as_ref().map(|filled| filled.capacity) == Some(FilledBy::Counter);
    keyed && who.office() == Some(&view.case.intake())
}

/// What was handed in together with a case, itself among them; none when it was handed in alone.
async fn joined_lines(visit: &Visit, view: &CaseView) -> Result<Vec<JoinedLine>, Failure> {
    let who = visit.somebody()?;
    let case = match who.office() {
        Some(_) => paths::desk_case,
        None => paths::case,
    };
    let t = visit.text();
    let mut lines = Vec::new();
    for part in read_joined(&visit.app.world, who, view).await? {
        let (number, office, to) = match &part.case {
            Some(row) => {
                let (kind, place) = (row.holder_kind.as_deref(), row.holder_place.clone());
                let kind = kind.and_then(OfficeKind::from_code);
                let office = kind.zip(place).map(|(kind, place)| Office { kind, place });
                let office = office.map_or_else(String::new, |one| words::office(t, &one));
                (row.number.clone(), office, case(row.id))
            }
            None => {
                let why = t.get("receipt-joined-draft").to_owned();
                (String::new(), why, paths::check(part.application))
            }
        };
        lines.push(JoinedLine {
            service_name: title(visit, &part.service),
            number,
            office,
            to,
        });
    }
    Ok(lines)
}
