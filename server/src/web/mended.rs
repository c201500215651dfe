//! Answers that the applicant wrote anew for a list of what is missing, beside those that were signed: whoever decides reads both in
//! one place.
use super::fields;
use crate::usecase::{item_words::Part, read_case::CaseView};
use app::{components::summary_list::Row, text::Text};
use domain::{form::FieldKind, supplement::ItemKind};

/// Adds them to the rows of what was filled in.
pub(super) fn mended(t: &Text, view: &CaseView, rows: &mut Vec<Row>) {
    let sent = view.case.notices.iter().enumerate();
    for (nth, notice) in sent.filter(|(_, notice)| notice.answered_on.is_some()) {
        for item in notice
            .items
            .iter()
            .filter(|item| item.kind == ItemKind::Answer)
        {
            let words = view.item_words.of(nth + 1, &item.code, Part::Given);
            let question = view
                .service
                .form
                .questions()
                .find(|one| one.id == item.code);
            let (Some(words), Some(question)) = (words, question) else {
                continue;
            };
            let line = match question.kind {
                // Shown by mask above, and whole with the list.
                FieldKind::IdNumber
                | FieldKind::Certificate
                | FieldKind::Phone
                | FieldKind::Account => t.get("desk-answer-mended-below").to_owned(),
                _ => t.with("desk-answer-mended", &[("words", words.into())]),
            };
            let label = fields::label(t, &view.service.id, question);
            match rows.iter_mut().find(|row| row.label == label) {
                Some(row) => row.value.push(line),
                None => rows.push(Row::new(label, line)),
            }
        }
    }
}
