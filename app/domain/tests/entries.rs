//! Entries of lists, parts of long forms, exits, changed versions and joined applications: on a made-up form, and the joins of
//! the shipped one.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]
use chrono::NaiveDate;
use domain::{
    catalogue::{Catalogue, Service},
    field::FieldError,
    form::{
        Answers, Context, FieldKind,
        journey::{Journey, simulate, validate},
        section::SectionState,
    },
    id_number::IdNumber,
};
use proptest::prelude::*;

const FORM: &str = "kind='apply'\nrow=99\nsituations=['rights']\nroute=['dpf']\nminutes=2\n\
    [form]\nversion=3\n\
    [[form.change]]\nversion=2\nrenamed=[{from='old_tame',to='tame'}]\n\
    [[form.change]]\nversion=3\npages=['wild']\n\
    [[form.gone]]\nid='colour'\nkind='text'\n\
    [[form.section]]\nid='pets'\nfrom='pet'\n\
    [[form.section]]\nid='rest'\nfrom='words'\nafter=['pets']\n\
    [[form.section]]\nid='free'\nfrom='phone'\n\
    [[form.page]]\nid='pet'\nlist={least=1,most=3}\n\
    [[form.page]]\nid='pet_kind'\nrepeat='pet'\n[[form.page.question]]\nid='pet_kind'\nkind='choice'\noptions=['cat','dog']\n\
    [[form.page]]\nid='dog_name'\nrepeat='pet'\nwhen=[{question='pet_kind',is=['dog']}]\n[[form.page.question]]\nid='dog_name'\nkind='name'\n\
    [[form.page]]\nid='tame'\n[[form.page.question]]\nid='tame'\nkind='yes_no'\n\
    [[form.page]]\nid='wild'\nexit=true\nwhen=[{question='tame',is=['no']}]\n\
    [[form.page]]\nid='words'\n[[form.page.question]]\nid='words'\nkind='text'\n\
    [[form.page]]\nid='phone'\n[[form.page.question]]\nid='phone'\nkind='phone'";

fn made_up() -> Service {
    let (catalogue, mistakes) = Catalogue::load([("made_up.toml", FORM)]);
    assert_eq!(mistakes, []);
    catalogue.get("made_up").unwrap().clone()
}

fn ctx() -> Context {
    Context {
        id_number: IdNumber::parse("150499198505150024").ok(),
        today: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
    }
}

fn given(pairs: &[(&str, &str)]) -> Answers {
    let owned = pairs
        .iter()
        .map(|(key, raw)| ((*key).to_owned(), (*raw).to_owned()));
    Answers(owned.collect())
}

fn path(journey: &Journey<'_>) -> Vec<String> {
    journey.path.iter().map(|stop| stop.address()).collect()
}

#[test]
fn each_entry_has_its_own_way_and_its_answers_touch_no_other() {
    let form = made_up().form;
    let mut answers = given(&[
        ("pet", "a1 b2"),
        ("pet.a1.pet_kind", "dog"),
        ("pet.b2.pet_kind", "cat"),
        ("pet.b2.dog_name", "not asked"),
        ("tame", "yes"),
    ]);
    let journey = simulate(&form, &answers, &ctx());
    let expected = [
        "pet_kind.a1",
        "dog_name.a1",
        "pet_kind.b2",
        "pet",
        "tame",
        "words",
        "phone",
    ];
    assert_eq!(path(&journey), expected);
    assert_eq!(
        journey.next("pet_kind.a1").unwrap().address(),
        "dog_name.a1"
    );
    assert_eq!(journey.next("dog_name.a1").unwrap().address(), "pet");
    assert_eq!(journey.back("pet_kind.b2").unwrap().address(), "pet");
    assert_eq!(journey.next("pet").unwrap().address(), "tame");
    assert!(
        journey.reachable("pet_kind.b2"),
        "an unfinished entry keeps nobody from another"
    );
    assert!(!journey.reachable("tame") && !journey.reachable("pet_kind.c3"));
    assert!(!journey.pruned(&answers).0.contains_key("pet.b2.dog_name"));
    assert_eq!(journey.step("dog_name.a1"), (1, 4));
    assert!(form.at("pet_kind", &answers).is_none() && form.at("tame.a1", &answers).is_none());

    assert!(answers.remove_entry("pet", "a1") && !answers.remove_entry("pet", "a1"));
    assert_eq!(answers.entries("pet"), ["b2"]);
    assert_eq!(answers.raw("pet.b2.pet_kind"), "cat");
    assert!(!answers.0.keys().any(|key| key.contains("a1")));
    answers.add_entry("pet", "c3");
    assert_eq!(answers.entries("pet"), ["b2", "c3"]);
}

#[test]
fn a_list_is_answered_by_no_more_when_there_are_enough() {
    let form = made_up().form;
    let page = form.page("pet").unwrap();
    let check = |ids: &str, more: &str| {
        let answers = given(&[("pet", ids), ("pet_more", more)]);
        validate(page, &answers, &ctx())
            .map(|_| ())
            .map_err(|found| found[0].error)
    };
    assert_eq!(check("", ""), Err(FieldError::Missing));
    assert_eq!(check("", "no"), Err(FieldError::TooSmall { min: 1 }));
    assert_eq!(check("a", "no"), Ok(()));
    assert_eq!(
        check("a", "yes"),
        Err(FieldError::Missing),
        "an entry is made of it first"
    );
    assert_eq!(check("a b c", "yes"), Err(FieldError::TooGreat { max: 3 }));
    assert_eq!(check("a b c d", "no"), Err(FieldError::TooGreat { max: 3 }));
    assert_eq!(check("a", "perhaps"), Err(FieldError::NotOffered));
}

#[test]
fn an_exit_is_on_the_way_and_ends_nothing() {
    let form = made_up().form;
    let answers = given(&[
        ("pet", "a1"),
        ("pet.a1.pet_kind", "cat"),
        ("pet_more", "no"),
        ("tame", "no"),
        ("words", "x"),
        ("phone", "13800138000"),
    ]);
    let journey = simulate(&form, &answers, &ctx());
    assert_eq!(journey.next("tame").unwrap().address(), "wild");
    assert_eq!(journey.next("wild").unwrap().address(), "words");
    assert_eq!(journey.back("words").unwrap().address(), "wild");
    assert!(journey.complete());
    assert_eq!(journey.step("words"), (3, 4), "an exit is no step");
}

#[test]
fn parts_say_how_far_they_are_and_what_comes_first() {
    let form = made_up().form;
    let states = |answers: &Answers| -> Vec<SectionState> {
        let journey = simulate(&form, answers, &ctx());
        form.sections
            .iter()
            .map(|one| journey.state(one).0)
            .collect()
    };
    use SectionState::{CannotStart, Done, InProgress, NotStarted};
    assert_eq!(
        states(&Answers::default()),
        [NotStarted, CannotStart, NotStarted]
    );
    let mut answers = given(&[
        ("pet", "a1"),
        ("pet.a1.pet_kind", "cat"),
        ("phone", "13800138000"),
    ]);
    assert_eq!(states(&answers), [InProgress, CannotStart, Done]);
    answers
        .0
        .extend(given(&[("pet_more", "no"), ("tame", "yes")]).0);
    assert_eq!(states(&answers), [Done, NotStarted, Done]);
    let journey = simulate(&form, &answers, &ctx());
    assert!(journey.reachable("phone") && journey.reachable("words"));
    let open = simulate(&form, &Answers::default(), &ctx());
    assert!(open.reachable("phone") && !open.reachable("words") && !open.reachable("tame"));
}

#[test]
fn a_new_version_carries_over_what_fits_and_throws_nothing_away() {
    let form = made_up().form;
    let mut answers = given(&[("old_tame", "no"), ("colour", "red"), ("words", "x")]);
    form.carry_over(1, &mut answers);
    assert_eq!(answers.raw("tame"), "no");
    assert_eq!((answers.raw("colour"), answers.raw("words")), ("red", "x"));
    let again = answers.clone();
    form.carry_over(1, &mut answers);
    assert_eq!(answers, again);
    let since = |version| {
        form.since(version)
            .map(|one| one.version)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        (since(1), since(2), since(3)),
        (vec![2, 3], vec![3], vec![])
    );
    let mut both = given(&[("old_tame", "no"), ("tame", "yes")]);
    form.carry_over(1, &mut both);
    assert_eq!((both.raw("tame"), both.raw("old_tame")), ("yes", "no"));
}

#[test]
fn every_slip_in_lists_exits_parts_and_versions_is_told_with_its_line() {
    let text = "kind='apply'\nrow=99\nsituations=['rights']\nroute=['dpf']\nminutes=2\nonly_in=['999999']\n\
        [[join]]\nservice='nowhere'\nwhen=[{question='x',is=['yes']}]\n\
        [form]\nversion=3\n[[form.change]]\nversion=2\npages=['gone']\nrenamed=[{from='a',to='b'}]\n\
        [[form.gone]]\nid='x'\nkind='text'\n\
        [[form.section]]\nid='late'\nfrom='x'\nafter=['later']\n[[form.section]]\nid='later'\nfrom='nowhere'\n\
        [[form.page]]\nid='pets'\nlist={least=3,most=2}\n\
        [[form.page]]\nid='x'\n[[form.page.question]]\nid='x'\nkind='yes_no'\n\
        [[form.page]]\nid='lost'\nrepeat='pets'\n[[form.page.question]]\nid='inner'\nkind='yes_no'\n\
        [[form.page]]\nid='outer'\nwhen=[{question='inner',is=['yes']}]\n[[form.page.question]]\nid='outer'\nkind='text'\n\
        [[form.page]]\nid='out'\nexit=true\ninstead=['moon']\n\
        [[form.page]]\nid='check'\ninstead=['moon']";
    let (_, mistakes) = Catalogue::load([("b.toml", text)]);
    let told: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
    let told = told.join("\n");
    for part in [
        "there is no division 999999",
        "join nowhere: there is no such service",
        "one [[form.change]] for each version",
        "there is no page gone",
        "there is no question b",
        "x is still asked",
        "begins at the first page",
        "begins at a page that is not there",
        "comes after one that is not above it",
        "a list takes 1 to 50",
        "repeats without following its list",
        "which each entry of pets answers",
        "an exit needs `when`",
        "there is no service moon",
        "only an exit has `instead`",
        "asks nothing",
    ] {
        assert!(told.contains(part), "{part} is not told in:\n{told}");
    }
    for place in [
        "b.toml:6: only_in",
        "b.toml:8: join nowhere",
        "b.toml:47: page out: there is no service moon",
    ] {
        assert!(told.contains(place), "{place} is not told in:\n{told}");
    }
    assert!(
        mistakes.iter().filter(|one| one.line.is_some()).count() >= 10,
        "{told}"
    );
}

fn good(kind: FieldKind, options: &[String], pick: usize) -> String {
    match kind {
        FieldKind::Certificate => "15049919850515002442".to_owned(),
        FieldKind::Phone => "13800138000".to_owned(),
        FieldKind::Account => "6222021001112223333".to_owned(),
        FieldKind::Date => "2031-05-01".to_owned(),
        FieldKind::YesNo => ["yes", "no"][pick % 2].to_owned(),
        FieldKind::Choice | FieldKind::Choices => options[pick % options.len()].clone(),
        FieldKind::Number => "3".to_owned(),
        FieldKind::Name => "王明".to_owned(),
        _ => "镇东街3号".to_owned(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Whoever holds a certificate and has answered the joined form has answered each part of it.
    #[test]
    fn every_part_of_a_joined_application_is_complete_by_its_own_form(picks in prop::collection::vec(0usize..9, 1..20)) {
        let catalogue = Catalogue::shipped();
        let joined = catalogue.get("joined_application").unwrap();
        let mut answers = Answers::default();
        for step in 0..80 {
            let journey = simulate(&joined.form, &answers, &ctx());
            let Some(stop) = journey.next_open() else { break };
            let mut sent = Answers::default();
            for question in &stop.page.questions {
                let raw = match question.id.as_str() {
                    "wanted" => question.options.join(" "),
                    "certificate_held" => "yes".to_owned(),
                    _ => good(question.kind, &question.options, picks[step % picks.len()]),
                };
                sent.0.insert(question.id.clone(), raw);
            }
            let page = stop.page;
            answers.save(page, None, &sent);
        }
        let journey = simulate(&joined.form, &answers, &ctx());
        prop_assert!(journey.complete(), "{:?}", journey.next_open().map(|stop| stop.address()));
        let answers = journey.pruned(&answers);
        prop_assert_eq!(joined.joins.len(), 5);
        for join in &joined.joins {
            prop_assert!(join.wanted(&answers));
            let service = catalogue.get(&join.service).unwrap();
            let own = join.answers(service, &answers);
            let part = simulate(&service.form, &own, &ctx());
            prop_assert!(part.complete(), "{}: {:?}", service.id, part.next_open().map(|stop| stop.address()));
        }
    }
}
