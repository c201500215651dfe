//! A notice as the person reads it, and that it was read.
use super::{
    items,
    matters::title,
    posted::SignedPosted,
    visit::{Visit, see_other},
    words::{self, item::Reading},
};
use crate::{
    failure::Failure,
    usecase::{
        read_case::{CaseView, read_notice},
        read_notice::mark_read,
        records::Written,
    },
};
use app::{
    components::asked_item::AskedItem,
    pages::notice::{self, NoticeModel},
    paths,
    text::Text,
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::id::{CaseId, NoticeId};
use uuid::Uuid;

pub(super) async fn show_notice(
    visit: Visit,
    Path((id, notice_id)): Path<(Uuid, Uuid)>,
) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let (view, written) =
        read_notice(&visit.app.world, who, CaseId(id), NoticeId(notice_id)).await?;
    Ok(visit.page(
        StatusCode::OK,
        notice::page(&visit.frame(), &notice_model(&visit, &view, &written)),
    ))
}

fn notice_model(visit: &Visit, view: &CaseView, written: &Written) -> NoticeModel {
    let t = visit.text();
    let said = words::notice(t, &written.notice);
    NoticeModel {
        case: view.row.id,
        notice: written.id,
        number: view.notice_number(written),
        title: said.title,
        service_name: title(visit, &view.row.service_id),
        case_number: view.row.number.clone(),
        issued_at: words::moment(written.at),
        office: words::office(t, &written.notice.office),
        recipient: view.applicant.name.clone(),
        body: said.body,
        items: noticed(t, view, written),
        reason: written.notice.note.clone(),
        rule: said.rule,
        next: vec![said.next],
        remedy: said.remedy,
        unread: written.read_at.is_none(),
        answers: view.open_supplement().is_some()
            && view
                .notice_of(&written.notice)
                .is_some_and(|(round, _)| round == view.case.notices.len()),
        again: said.remedy.then(|| view.row.service_id.clone()),
    }
}

/// The things that a supplement notice asks for, as they were asked for.
fn noticed(t: &Text, view: &CaseView, written: &Written) -> Vec<AskedItem> {
    let Some((round, notice)) = view.notice_of(&written.notice) else {
        return Vec::new();
    };
    let reading = Reading::of(view.service, (round, notice), &view.item_words, true);
    let items = notice.items.iter();
    items.map(|one| items::asked(t, &reading, one)).collect()
}

pub(super) async fn notice_was_read(
    Path((id, notice_id)): Path<(Uuid, Uuid)>,
    SignedPosted { visit, .. }: SignedPosted,
) -> Result<Response, Failure> {
    let (who, person) = visit.citizen()?;
    read_notice(&visit.app.world, who, CaseId(id), NoticeId(notice_id)).await?;
    mark_read(&visit.app.world, person, NoticeId(notice_id)).await?;
    Ok(see_other(&paths::case(id)))
}
