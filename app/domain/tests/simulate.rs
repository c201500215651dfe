//! The journey through a form, for every form of the catalogue and whatever is answered, sense or nonsense.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]
mod hostile;

use chrono::NaiveDate;
use domain::{
    catalogue::{Catalogue, Service, ServiceKind},
    form::{Answers, Context, FieldKind, QuestionDef, entry, journey::simulate},
};
use hostile::hostile;
use proptest::prelude::*;

fn ctx() -> Context {
    Context {
        id_number: None,
        today: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
    }
}

fn services() -> Vec<&'static Service> {
    Catalogue::shipped()
        .iter()
        .filter(|service| service.kind != ServiceKind::Information)
        .collect()
}

/// Answers to all questions, on the way or not: options by pick, now and then nonsense.
fn anything(service: &Service, picks: &[usize], nonsense: &str) -> Answers {
    let mut answers = Answers::default();
    let mut asked: Vec<(String, &QuestionDef)> = Vec::new();
    for page in &service.form.pages {
        let entries: Vec<&str> = ["k3f9", "m2x1", "p0"]
            .into_iter()
            .take(picks[0] % 4)
            .collect();
        if page.list.is_some() {
            answers.0.insert(page.id.clone(), entries.join(" "));
        }
        for question in &page.questions {
            match &page.repeat {
                None => asked.push((question.id.clone(), question)),
                Some(list) => asked.extend(
                    entries
                        .iter()
                        .map(|one| (entry::key(list, one, &question.id), question)),
                ),
            }
        }
    }
    for (at, (key, question)) in asked.into_iter().enumerate() {
        let pick = picks[at % picks.len()];
        let raw = match question.kind {
            _ if pick == 7 => nonsense.to_owned(),
            _ if pick == 6 => String::new(),
            FieldKind::YesNo => ["yes", "no"][pick % 2].to_owned(),
            FieldKind::Choice | FieldKind::Choices => {
                question.options[pick % question.options.len()].clone()
            }
            FieldKind::Date => "2026-01-05".to_owned(),
            FieldKind::Phone => "13800138000".to_owned(),
            FieldKind::Number => "3".to_owned(),
            _ => "城北街道一组".to_owned(),
        };
        answers.0.insert(key, raw);
    }
    answers
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn back_of_next_is_where_i_came_from(picks in prop::collection::vec(0usize..8, 1..16), nonsense in hostile()) {
        for service in services() {
            let answers = anything(service, &picks, &nonsense);
            let journey = simulate(&service.form, &answers, &ctx());
            for page in &journey.path {
                // The last page of an entry leads to its list, which is where the entry was begun.
                match journey.next(&page.address()) {
                    Some(next) if page.entry.is_some() && next.entry.is_none() => {
                        prop_assert_eq!(Some(&next.page.id), page.page.repeat.as_ref());
                    }
                    Some(next) => prop_assert_eq!(journey.back(&next.address()).unwrap().address(), page.address(), "{}", &service.id),
                    None => {}
                }
            }
        }
    }

    #[test]
    fn a_walk_ends_at_check_answers_or_at_the_page_to_be_mended(picks in prop::collection::vec(0usize..8, 1..16), nonsense in hostile()) {
        for service in services() {
            let answers = anything(service, &picks, &nonsense);
            let journey = simulate(&service.form, &answers, &ctx());
            prop_assert_eq!(journey.complete(), journey.next_open().is_none());
            prop_assert!(journey.done <= journey.path.len());
            let mut at = &journey.path[0];
            for _ in 0..=journey.path.len() {
                match journey.next(&at.address()) {
                    Some(next) => at = next,
                    None => break,
                }
            }
            prop_assert!(journey.next(&at.address()).is_none(), "{} goes in a circle", &service.id);
        }
    }

    #[test]
    fn pruning_twice_is_pruning_once_and_keeps_the_journey(picks in prop::collection::vec(0usize..8, 1..16), nonsense in hostile()) {
        for service in services() {
            let answers = anything(service, &picks, &nonsense);
            let once = simulate(&service.form, &answers, &ctx()).pruned(&answers);
            let again = simulate(&service.form, &once, &ctx());
            prop_assert_eq!(again.pruned(&once), once.clone(), "{}", &service.id);
            let ids = |answers: &Answers| -> Vec<String> {
                simulate(&service.form, answers, &ctx()).path.iter().map(|stop| stop.address()).collect()
            };
            prop_assert_eq!(ids(&answers), ids(&once));
        }
    }

    #[test]
    fn change_and_change_back_restores_the_journey(picks in prop::collection::vec(0usize..8, 1..16), at in any::<prop::sample::Index>(), other in hostile()) {
        for service in services() {
            let answers = anything(service, &picks, "");
            let before = simulate(&service.form, &answers, &ctx());
            let stop = &before.path[at.index(before.path.len())];
            let (page, entry) = (stop.page, stop.entry.as_deref());
            let sent = |raw: &dyn Fn(&str) -> String| {
                Answers(page.questions.iter().map(|question| (question.id.clone(), raw(&question.id))).collect())
            };
            let mut changed = answers.clone();
            changed.save(page, entry, &sent(&|_| other.clone()));
            let _ = simulate(&service.form, &changed, &ctx());
            let seen = answers.seen_by(page, entry);
            changed.save(page, entry, &sent(&|id| seen.raw(id).to_owned()));
            let after = simulate(&service.form, &changed, &ctx());
            prop_assert_eq!(before.done, after.done);
            prop_assert_eq!(before.path.len(), after.path.len());
        }
    }
}

#[test]
fn a_made_up_service_needs_its_file_only() {
    let text = "kind='apply'\nrow=99\nsituations=['rights']\nroute=['dpf']\nminutes=2\n\
        [[evidence]]\nid='id_card'\nneed='shared'\n[[who]]\nask='age'\nat_least=18\notherwise='maybe'\n\
        [form]\nversion=1\n[[form.page]]\nid='howmany'\n[[form.page.question]]\nid='howmany'\nkind='number'\nmin=1\nmax=9";
    let (catalogue, mistakes) = Catalogue::load([("made_up.toml", text)]);
    assert_eq!(mistakes, []);
    let service = catalogue.get("made_up").unwrap();
    let mut answers = Answers::default();
    assert!(!simulate(&service.form, &answers, &ctx()).complete());
    for (raw, right) in [
        ("0", false),
        ("１０", false),
        ("三", false),
        ("３", true),
        ("3人", true),
    ] {
        answers.0.insert("howmany".to_owned(), raw.to_owned());
        assert_eq!(
            simulate(&service.form, &answers, &ctx()).complete(),
            right,
            "{raw}"
        );
    }
}
