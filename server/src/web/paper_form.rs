//! A form as a paper to print: the same questions and words as on the screen, numbered through all branches.
use super::{codes, public::words_of, visit::Visit, words};
use crate::{failure::Failure, usecase::short_code};
use app::{
    pages::paper_form::{self, PaperFormModel, PaperQuestion},
    text::Text,
};
use axum::{extract::Path, response::Response};
use domain::{
    catalogue::{Catalogue, Need, Service, ServiceKind},
    form::{FieldKind, PageDef, QuestionDef},
};

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Failure> {
    let service = Catalogue::shipped()
        .get(&id)
        .filter(|service| service.kind != ServiceKind::Information)
        .ok_or(Failure::Missing)?;
    Ok(visit.public_page(|| paper(&visit, service)))
}

fn paper(visit: &Visit, service: &Service) -> String {
    let t = visit.text();
    // On paper there is no "another?" and no advice on the way; an entry's questions say that each entry answers them.
    let asked = service.form.pages.iter().enumerate();
    let asked = asked.filter(|(_, page)| page.list.is_none() && !page.exit);
    let questions = asked
        .flat_map(|(at, page)| {
            let asked = page.questions.iter();
            asked.map(move |question| on_paper(t, service, at + 1, page, question))
        })
        .collect();
    let name = words_of(visit, service, "title");
    let opens = t.with("guide-code-opens", &[("service", name.as_str().into())]);
    let mark = short_code::of_service(&visit.app.world, &service.id);
    let model = PaperFormModel {
        service: service.id.clone(),
        service_name: name,
        ground: service.ground,
        version: service.form.version,
        questions,
        papers: words::papers(t, service, Need::Always)
            .into_iter()
            .chain(words::papers(t, service, Need::OnlyIf))
            .chain(words::papers(t, service, Need::OnRequest))
            .collect(),
        declaration: words::lines(t, &service.id, "declaration"),
        code: codes::mark(visit, mark, opens),
    };
    paper_form::page(&visit.frame(), &model)
}

fn on_paper(
    t: &Text,
    service: &Service,
    number: usize,
    page: &PageDef,
    question: &QuestionDef,
) -> PaperQuestion {
    let of = |end: &str| t.service(&service.id, &format!("{}{end}", question.id));
    let option = |option: &str| of(&format!("-{option}")).unwrap_or_default().to_owned();
    let options: Vec<String> = match question.kind {
        FieldKind::YesNo => ["yes", "no"].map(option).into(),
        _ => question.options.iter().map(|one| option(one)).collect(),
    };
    let lines = match question.kind {
        FieldKind::LongText => 4,
        _ => u8::from(options.is_empty()),
    };
    PaperQuestion {
        number,
        label: of("").unwrap_or_default().to_owned(),
        hint: of("-hint").map(str::to_owned),
        only_if: only_if(t, service, page),
        options,
        lines,
    }
}

/// After which answers a page is to be answered, by the numbers of their questions.
fn only_if(t: &Text, service: &Service, page: &PageDef) -> Vec<String> {
    let line = |condition: &domain::form::Condition| {
        let at = service.form.pages.iter().position(|earlier| {
            let mut asked = earlier.questions.iter();
            asked.any(|question| question.id == condition.question)
        })?;
        let answers: Vec<&str> = condition
            .is
            .iter()
            .filter_map(|option| {
                t.service(&service.id, &format!("{}-{option}", condition.question))
            })
            .collect();
        let args = [
            ("n", (at + 1).into()),
            (
                "answers",
                answers.join(&t.with("entitlement-or", &[])).into(),
            ),
        ];
        Some(t.with("paper-form-only-if", &args))
    };
    let each = page.repeat.as_ref().and_then(|list| {
        let list = t.service(&service.id, list)?;
        Some(t.with("paper-form-each", &[("list", list.into())]))
    });
    let when = page.when.iter().filter_map(line);
    each.into_iter().chain(when).collect()
}
