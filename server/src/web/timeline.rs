//! A case's history as the steps of a timeline: what happened, what happens now, what comes.
use super::words;
use crate::usecase::{read_case::CaseView, records::Happened};
use app::{
    components::timeline::{Step, When},
    text::Text,
};
use domain::case::{Case, Office, OfficeKind, Stage};

/// The steps, oldest first.
#[must_use]
pub fn steps(text: &Text, view: &CaseView) -> Vec<Step> {
    let mut steps: Vec<Step> = view
        .history
        .iter()
        .map(|happened| done(text, happened))
        .collect();
    let case = &view.case;
    if !case.stage.is_final() {
        let who = case.holder().map(|office| words::office(text, &office));
        steps.push(Step {
            when: When::Now,
            title: text.word("stage", case.stage.code()).to_owned(),
            at: None,
            who,
            note: None,
        });
        steps.extend(ahead(case).into_iter().map(|(word, kind)| Step {
            when: When::Next,
            title: text.word("ahead", word).to_owned(),
            at: None,
            who: Some(words::office(text, &Office::of_home(kind, &case.home))),
            note: None,
        }));
    }
    steps
}

fn done(text: &Text, happened: &Happened) -> Step {
    let entry = &happened.entry;
    Step {
        when: When::Done,
        title: text.word("event", entry.event.code()).to_owned(),
        at: Some(words::moment(happened.at)),
        who: entry
            .office
            .as_ref()
            .map(|office| words::office(text, office))
            .or_else(|| {
                let name = happened.by.as_deref()?;
                Some(text.with("acting-by", &[("name", name.into())]))
            }),
        note: entry.note.clone(),
    }
}

/// What comes after the present stage on the straight way: the word and the office.
fn ahead(case: &Case) -> Vec<(&'static str, OfficeKind)> {
    let last = case.route.len().saturating_sub(1);
    let word = |at: usize, kind: OfficeKind| match (at, kind) {
        (0, _) => "preliminary_review",
        (at, _) if at == last && case.subsidy.is_some() => "determination",
        (at, _) if at == last => "deciding",
        (_, OfficeKind::Dpf) => "dpf_review",
        _ => "review",
    };
    let way = case.route.iter().copied().enumerate();
    let way: Vec<_> = way.map(|(at, kind)| (word(at, kind), kind)).collect();
    match case.stage {
        Stage::Submitted | Stage::SupplementRequested => way,
        Stage::PreliminaryReview | Stage::DpfReview | Stage::Review => way
            .into_iter()
            .skip_while(|(_, kind)| Some(*kind) != case.holder_kind())
            .skip(1)
            .collect(),
        _ => Vec::new(),
    }
}
