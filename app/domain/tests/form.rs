//! The form engine: shipped forms are sound, and journeys behave whatever is answered.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]
mod hostile;
mod mangled;

use chrono::NaiveDate;
use domain::{
    catalogue::{Catalogue, Service, ServiceKind},
    field::FieldError,
    form::{
        Answers, Context, FieldKind, QuestionDef,
        journey::{Journey, simulate, validate},
        value::day,
    },
    id_number::IdNumber,
    mistake::Mistake,
};
use hostile::hostile;
use mangled::mangled;
use proptest::prelude::*;

fn ctx() -> Context {
    Context {
        id_number: IdNumber::parse("150499198505150024").ok(),
        today: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
    }
}

fn good(question: &QuestionDef, pick: usize) -> String {
    match question.kind {
        FieldKind::Text | FieldKind::LongText => "城北街道一组".into(),
        FieldKind::Name => "王明".into(),
        FieldKind::IdNumber => "150499197803121016".into(),
        FieldKind::Certificate => "15049919850515002442".into(),
        FieldKind::Phone => "13800138000".into(),
        FieldKind::Account => "6222021001112223333".into(),
        FieldKind::Date => "2026年1月5日".into(),
        FieldKind::YesNo => ["yes", "no"][pick % 2].into(),
        FieldKind::Choice | FieldKind::Choices => {
            question.options[pick % question.options.len()].clone()
        }
        FieldKind::Township => "150424100".into(),
        FieldKind::Number => question.min.unwrap_or(1).to_string(),
    }
}

fn service(pick: usize) -> &'static Service {
    let all: Vec<&Service> = Catalogue::shipped()
        .iter()
        .filter(|service| service.kind != ServiceKind::Information)
        .collect();
    all[pick % all.len()]
}

/// Answers page after page as a person would; the picks decide the branches, and how many entries a list gets.
fn walk(service: &Service, picks: &[usize]) -> Answers {
    let mut answers = Answers::default();
    for step in 0..200 {
        let journey = simulate(&service.form, &answers, &ctx());
        let Some(stop) = journey.next_open() else {
            return answers;
        };
        let pick = picks[step % picks.len()];
        if let Some(list) = stop.page.list
            && answers.entries(&stop.page.id).len() < list.least + pick % 3
        {
            let entry = format!("e{step}");
            answers.add_entry(&stop.page.id, &entry);
            continue;
        }
        let mut sent = Answers::default();
        for question in &stop.page.questions {
            let raw = match stop.page.list {
                Some(_) => "no".to_owned(),
                None => good(question, pick),
            };
            sent.0.insert(question.id.clone(), raw);
        }
        let (page, entry) = (stop.page, stop.entry.clone());
        answers.save(page, entry.as_deref(), &sent);
    }
    answers
}

#[test]
fn every_shipped_service_is_sound() {
    assert_eq!(Catalogue::mistakes(), []);
    assert!(
        Catalogue::shipped().get("living_subsidy").is_some()
            && Catalogue::shipped().get("care_subsidy").is_some()
    );
}

#[test]
fn loading_tells_all_mistakes_at_once() {
    let files = [
        ("a.toml", "kind = 'apply'"),
        (
            "b.toml",
            "kind='report'\nrow=3\nroute=['township','postoffice']\nsituations=['chld','money']\nminutes=1\n[[evidence]]\nid='x1'\nneed='never'\n[[evidence]]\nid='x3'\nneed='always'\nsample='painting'\n[[evidence]]\nid='x2'\nneed='only_if'\nwhen=[{question='nowhere',is=['yes']}]\n[[who]]\nask='height'\notherwise='no'\n[[who]]\nask='grade'\nis=['5']\notherwise='perhaps'\nplace_key='moon'\n[form]\nversion=1\n[[form.page]]\nid='x'\nwhen=[{question='y',is=['z']}]\n[[form.page.question]]\nid='x'\nkind='choice'\n[[form.page]]\nid='gone'\nshared=true\n[[form.page]]\nid='x'\n[[form.page.question]]\nid='x'\nkind='text'\noptions=['A','b']\nnone='c'",
        ),
        ("c.toml", "kind = 'apply'\nminutes = 'many'"),
        ("d.txt", ""),
    ];
    let (_, mistakes) = Catalogue::load(files);
    let places: Vec<_> = mistakes.iter().map(|m| (m.file.as_str(), m.line)).collect();
    assert!(places.contains(&("c.toml", Some(2))), "{places:?}");
    assert!(places.contains(&("b.toml", Some(3))), "{places:?}");
    // Lines are counted above; here without them.
    let bare = |one: &Mistake| Mistake {
        line: one.line.filter(|_| one.file == "c.toml"),
        ..one.clone()
    };
    let text: Vec<String> = mistakes.iter().map(|one| bare(one).to_string()).collect();
    let text = text.join("\n");
    for part in [
        "a.toml",
        "b.toml: route: \"postoffice\"",
        "b.toml: situations: \"chld\"",
        "b.toml: evidence[0]: \"never\"",
        "b.toml: evidence[1]: \"painting\"",
        "b.toml: evidence x2: depends on nowhere",
        "b.toml: who[0]: \"height\"",
        "b.toml: who[1]: \"5\"",
        "b.toml: who[1]: \"moon\"",
        "otherwise is",
        "b.toml: page gone",
        "depends on y",
        "needs two options",
        "used twice",
        "asked twice",
        "only a choice",
        "not a usable id",
        "`none`",
        "c.toml:2: ",
        "d.txt: is no .toml file",
    ] {
        assert!(text.contains(part), "{part} is not told in:\n{text}");
    }
}

#[test]
fn every_service_can_be_answered_to_its_end_and_only_its_own_answers_count() {
    for service in Catalogue::shipped().iter() {
        for pick in 0..8 {
            let mut answers = walk(service, &[pick]);
            let journey = simulate(&service.form, &answers, &ctx());
            assert!(
                journey.complete(),
                "{}: {:?}",
                service.id,
                journey.next_open().map(|stop| stop.address())
            );
            answers
                .0
                .insert("applicant_id".into(), "somebody else".into());
            assert!(!journey.pruned(&answers).0.contains_key("applicant_id"));
        }
    }
}

#[test]
fn a_page_reports_every_problem_and_keeps_what_was_typed() {
    let form = &Catalogue::shipped().get("care_subsidy").unwrap().form;
    let page = form.page("certificate").unwrap();
    let check = |text: &str| {
        let mut answers = Answers::default();
        answers.0.insert("certificate_number".into(), text.into());
        validate(page, &answers, &ctx()).map_err(|problems| problems[0].error)
    };
    assert_eq!(check(""), Err(FieldError::Missing));
    assert_eq!(
        check("１５０４９９１９８５０５１５００２４４２").map(|values| values.len()),
        Ok(1)
    );
    assert_eq!(
        check("15049919780312101642"),
        Err(FieldError::CertificateOfAnother)
    );
    assert_eq!(
        check("150499198505150024"),
        Err(FieldError::BadLength { got: 18 })
    );
    let overlap = form.page("overlap").unwrap();
    let choose = |text: &str| {
        let mut answers = Answers::default();
        answers.0.insert("overlap".into(), text.into());
        validate(overlap, &answers, &ctx())
            .map_err(|problems| problems[0].error)
            .map(|_| ())
    };
    assert_eq!(choose("tekun same_subsidy_elsewhere"), Ok(()));
    assert_eq!(choose("tekun none"), Err(FieldError::NoneAndOther));
    assert_eq!(choose("money"), Err(FieldError::NotOffered));
}

#[test]
fn days_are_read_as_people_write_them() {
    let expected = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
    for text in [
        "2026-01-05",
        "2026年1月5日",
        "2026 1 5",
        "20260105",
        "２０２６．０１．０５",
        "2026/1/5",
    ] {
        assert_eq!(day(text, None), Ok(expected));
    }
    for text in [
        "5.1.2026",
        "2026-02-30",
        "明天",
        "2026",
        "202601055",
        "99999999999 1 1",
        "2026-1-5-6",
    ] {
        assert_eq!(day(text, None), Err(FieldError::NotADate));
    }
    assert_eq!(
        day("2026-11-23", Some(ctx().today)),
        Err(FieldError::InFuture)
    );
}

proptest! {
    #[test]
    fn a_walk_ends_at_check_answers_and_back_of_next_is_where_i_came_from(pick in 0usize..8, picks in prop::collection::vec(0usize..8, 1..12)) {
        let service = service(pick);
        let answers = walk(service, &picks);
        let journey = simulate(&service.form, &answers, &ctx());
        prop_assert!(journey.complete());
        for stop in &journey.path {
            prop_assert!(journey.reachable(&stop.address()));
            match journey.next(&stop.address()) {
                Some(next) if stop.entry.is_some() && next.entry.is_none() => {
                    prop_assert_eq!(Some(&next.page.id), stop.page.repeat.as_ref());
                }
                Some(next) => prop_assert_eq!(journey.back(&next.address()).unwrap().address(), stop.address()),
                None => prop_assert_eq!(stop.address(), journey.path.last().unwrap().address()),
            }
        }
        let pruned = journey.pruned(&answers);
        prop_assert_eq!(simulate(&service.form, &pruned, &ctx()).pruned(&pruned), pruned.clone());
    }

    #[test]
    fn changing_an_answer_and_changing_it_back_restores_the_journey(pick in 0usize..8, picks in prop::collection::vec(0usize..8, 1..12), at in 0usize..20, other in 0usize..8) {
        let service = service(pick);
        let answers = walk(service, &picks);
        let before = simulate(&service.form, &answers, &ctx());
        let stop = &before.path[at % before.path.len()];
        let (page, entry) = (stop.page, stop.entry.as_deref());
        let sent = |raw: &dyn Fn(&QuestionDef) -> String| {
            Answers(page.questions.iter().map(|question| (question.id.clone(), raw(question))).collect())
        };
        let mut changed = answers.clone();
        changed.save(page, entry, &sent(&|question| good(question, other)));
        let _ = simulate(&service.form, &changed, &ctx());
        let seen = answers.seen_by(page, entry);
        changed.save(page, entry, &sent(&|question| seen.raw(&question.id).to_owned()));
        let after = simulate(&service.form, &changed, &ctx());
        let path = |journey: &Journey<'_>| journey.path.iter().map(|stop| stop.address()).collect::<Vec<_>>();
        prop_assert_eq!(path(&before), path(&after));
    }

    #[test]
    fn hostile_answers_are_typed_errors(pick in 0usize..8, text in hostile()) {
        let service = service(pick);
        for page in &service.form.pages {
            let mut answers = Answers::default();
            for question in &page.questions {
                answers.0.insert(question.id.clone(), text.clone());
            }
            let _ = validate(page, &answers, &ctx());
        }
        let _ = day(&text, None);
    }

    #[test]
    fn a_slip_in_a_service_is_told_and_never_panics(text in mangled(include_str!("../services/living_subsidy.toml"))) {
        let shared = include_str!("../services/shared.toml");
        let (catalogue, mistakes) = Catalogue::load([("living_subsidy.toml", text.as_str()), ("shared.toml", shared)]);
        prop_assert!(catalogue.get("living_subsidy").is_some() || !mistakes.is_empty());
    }

    #[test]
    fn hostile_catalogue_text_is_a_mistake_not_a_panic(text in hostile()) {
        let _ = Catalogue::load([("x.toml", text.as_str())]);
    }
}

#[test]
fn the_age_of_a_number_leads_to_advice_and_never_stops_anybody() {
    let service = Catalogue::shipped().get("child_rehabilitation").unwrap();
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let ctx = Context {
        id_number: None,
        today,
    };
    let way = |number: &str| {
        let mut answers = Answers::default();
        answers.0.insert("child_name".into(), "小花".into());
        answers.0.insert("child_id_number".into(), number.into());
        let journey = simulate(&service.form, &answers, &ctx);
        journey
            .path
            .iter()
            .take(4)
            .map(|stop| stop.page.id.clone())
            .collect::<Vec<_>>()
    };
    let grown = way("150499197803121016");
    assert_eq!(grown[1..3], ["child_id_number", "older_child"]);
    assert_eq!(grown[3], "certificate_held", "one goes on all the same");
    for nobody in ["", "moon", "15049919780312101"] {
        assert_eq!(way(nobody)[2], "certificate_held");
    }
}

#[test]
fn an_age_is_asked_of_an_identity_number_and_on_the_way_to_an_exit_only() {
    let file = |when: &str, exit: &str| {
        format!(
            "kind='apply'\nrow=9\nsituations=['child']\nroute=['dpf']\nminutes=1\n[form]\nversion=1\n\
             [[form.page]]\nid='a'\n[[form.page.question]]\nid='a'\nkind='id_number'\n\
             [[form.page]]\nid='b'\n[[form.page.question]]\nid='b'\nkind='text'\n\
             [[form.page]]\nid='c'\nwhen=[{{{when}}}]\n{exit}"
        )
    };
    let asks = "[[form.page.question]]\nid='c'\nkind='text'";
    let told = |text: &str| Catalogue::load([("a.toml", text)]).1.len();
    assert_eq!(told(&file("question='a',older_than=6", "exit=true")), 0);
    for (when, exit) in [
        ("question='a',older_than=6", asks),
        ("question='b',older_than=6", "exit=true"),
        ("question='a'", "exit=true"),
    ] {
        assert_eq!(told(&file(when, exit)), 1, "{when} {exit}");
    }
}
