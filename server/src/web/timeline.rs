//! A case's history as the steps of a timeline: what happened, what happens now, what comes.
use super::words;
use crate::usecase::{read_case::CaseView, records::Happened};
use app::{
    components::timeline::{Step, When},
    text::Text,
};
use domain::case::{Office, OfficeKind, Stage};

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
        steps.extend(
            ahead(case.stage, &case.route)
                .into_iter()
                .map(|(stage, kind)| Step {
                    when: When::Next,
                    title: text.word("ahead", stage.code()).to_owned(),
                    at: None,
                    who: Some(words::office(text, &Office::of_home(kind, &case.home))),
                    note: None,
                }),
        );
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
            .map(|office| words::office(text, office)),
        note: entry.note.clone(),
    }
}

/// What comes after the present stage on the straight way.
fn ahead(stage: Stage, route: &[OfficeKind]) -> Vec<(Stage, OfficeKind)> {
    let way: Vec<(Stage, OfficeKind)> = [
        (Stage::PreliminaryReview, OfficeKind::Township),
        (Stage::DpfReview, OfficeKind::Dpf),
        (Stage::Determination, OfficeKind::CivilAffairs),
    ]
    .into_iter()
    .filter(|(_, kind)| route.contains(kind))
    .collect();
    match stage {
        Stage::Submitted | Stage::SupplementRequested => way,
        Stage::PreliminaryReview | Stage::DpfReview => way
            .into_iter()
            .skip_while(|(at, _)| *at != stage)
            .skip(1)
            .collect(),
        _ => Vec::new(),
    }
}
