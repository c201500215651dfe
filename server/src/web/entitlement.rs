//! "What could I get?": reads a few answers, asks the rules of each service, shows the advice. Nothing is stored unless somebody signed in asks for it, and what is
//! told about health travels in the body of the form, never in an address.
use super::{
    posted::{Form, Posted},
    visit::{Visit, see_other},
    words,
};
use crate::{
    failure::Failure,
    usecase::keep_told::{forget_told, keep_told, kept_told},
    world::Who,
};
use app::{
    form::{Choice, Field, FieldKind, Problem, Typed, action, name},
    pages::entitlement::{self, AdviceShown, Advised, EntitlementModel},
    paths,
    text::Text,
};
use axum::{http::StatusCode, response::Response};
use chrono::NaiveDate;
use domain::{
    catalogue::{Ask, Catalogue, Service, ServiceKind},
    division::{Division, Divisions, Level},
    entitlement::{Advice, Reason, Told, Verdict, advise},
    field::FieldError,
    fold::fold,
    form::Answers,
    place::{Places, RuleKey},
};

/// Name of the box that keeps the answers.
const KEEP: &str = "keep";
/// Places to choose from when a name is not of one alone.
const PLACES: usize = 8;

pub(super) async fn show(visit: Visit) -> Result<Response, Failure> {
    let kept = match &visit.who {
        Some(who) => kept_told(&visit.app.world, who).await?,
        None => None,
    };
    let (typed, kept_at) = match kept {
        Some((told, at)) => {
            let values = told.0.into_iter().collect();
            let typed = Typed {
                values,
                problems: Vec::new(),
            };
            (typed, Some(words::moment(at)))
        }
        None => (Typed::default(), None),
    };
    let model = EntitlementModel {
        fields: fields(&visit, &typed, &[]),
        advice: None,
        kept_at,
        kept_now: false,
    };
    Ok(visit.page(StatusCode::OK, entitlement::page(&visit.frame(), &model)))
}

pub(super) async fn answer(Posted { visit, form }: Posted) -> Result<Response, Failure> {
    if let (Some(who), true) = (&visit.who, form.text(name::ACTION) == action::FORGET) {
        forget_told(&visit.app.world, who).await?;
        return Ok(see_other(paths::ENTITLEMENT));
    }
    let mut typed = form.typed();
    let (place, choices) = match read_place(&form) {
        Ok(place) => (Some(place), Vec::new()),
        Err((code, choices)) => {
            typed.problems.push(Problem::new("place", code));
            (None, choices)
        }
    };
    let told = read_told(&form, &mut typed.problems);
    let fields = fields(&visit, &typed, &choices);
    let place = place.filter(|_| typed.problems.is_empty());
    let kept_now = place.is_some() && keep(&visit, &form).await?;
    let (status, advice) = match place {
        Some(place) => (StatusCode::OK, Some(advice(&visit, &told, &place))),
        None => (StatusCode::UNPROCESSABLE_ENTITY, None),
    };
    let model = EntitlementModel {
        fields,
        advice,
        kept_at: None,
        kept_now,
    };
    Ok(visit.page(status, entitlement::page(&visit.frame(), &model)))
}

/// Keeps the answers of somebody signed in who wants it, and only what the questions ask.
async fn keep(visit: &Visit, form: &Form) -> Result<bool, Failure> {
    let (Some(who), true) = (&visit.who, form.one(KEEP) == Some("yes")) else {
        return Ok(false);
    };
    let asked = Ask::ALL.iter().map(|ask| ask.code());
    let asked = asked.chain(["place", "place_code"]);
    let told = asked.map(|name| (name.to_owned(), form.text(name).chars().take(80).collect()));
    keep_told(&visit.app.world, who, &Answers(told.collect())).await?;
    Ok(true)
}

/// A county or township: by the code that was chosen, or by its name when there is but one.
fn read_place(form: &Form) -> Result<Division, (String, Vec<Division>)> {
    let divisions = Divisions::national();
    let usable = |division: &Division| matches!(division.level, Level::County | Level::Township);
    let chosen = form.one("place_code").and_then(|code| code.parse().ok());
    if let Some(division) = chosen.and_then(|code| divisions.get(code)) {
        return Ok(division);
    }
    let query = form.text("place").trim();
    if query.is_empty() {
        return Err((FieldError::Missing.code(), Vec::new()));
    }
    let found: Vec<Division> = divisions
        .search(query, 40)
        .into_iter()
        .map(|hit| hit.division)
        .filter(usable)
        .collect();
    let asked = fold(query);
    let whole = |one: &&Division| {
        let name = fold(one.name);
        name == asked || words::place(&one.code.to_string()).ends_with(&asked)
    };
    let mut exact = found.iter().filter(whole);
    match (found.as_slice(), exact.next(), exact.next()) {
        ([], _, _) => Err((FieldError::NoSuchPlace.code(), Vec::new())),
        ([one], _, _) | (_, Some(one), None) => Ok(*one),
        _ => Err((
            "choose".to_owned(),
            found.into_iter().take(PLACES).collect(),
        )),
    }
}

fn read_told(form: &Form, problems: &mut Vec<Problem>) -> Told {
    let mut told = Told::default();
    let age = fold(form.text("age"));
    let age = age.trim_end_matches('岁').trim();
    if !age.is_empty() {
        match age.parse::<u32>() {
            Ok(years) if years <= 130 => told.age = Some(years),
            _ => problems.push(Problem::new("age", FieldError::NotANumber.code())),
        }
    }
    for ask in Ask::ALL {
        let given = form.text(ask.code());
        if ask.answers().contains(&given) {
            told.answers.insert(*ask, given.to_owned());
        } else if *ask != Ask::Age && !given.is_empty() {
            problems.push(Problem::new(ask.code(), FieldError::NotOffered.code()));
        }
    }
    // Whoever names a place asks for its residents.
    told.answers
        .entry(Ask::Registration)
        .or_insert_with(|| "yes".to_owned());
    told
}

fn fields(visit: &Visit, typed: &Typed, places: &[Division]) -> Vec<Field> {
    let t = visit.text();
    let mut found = vec![
        typed.fill(
            t,
            "entitlement",
            Field::new("place", t.get("entitlement-ask-place"), FieldKind::Text)
                .hint(t.get("entitlement-ask-place-hint")),
        ),
    ];
    if !places.is_empty() {
        let choices = places.iter().map(|one| {
            let code = one.code.to_string();
            Choice::new(code.clone(), words::place(&code))
        });
        found.push(Field::new(
            "place_code",
            t.get("entitlement-ask-place_code"),
            FieldKind::Choice(choices.collect()),
        ));
    }
    for ask in Ask::ALL.iter().filter(|ask| **ask != Ask::Registration) {
        let label = t.word("entitlement-ask", ask.code());
        let choices = ask
            .answers()
            .iter()
            .map(|answer| Choice::new(*answer, answer_words(t, *ask, answer)));
        let kind = match ask {
            Ask::Age => FieldKind::Text,
            _ => FieldKind::Choice(choices.collect()),
        };
        let mut one = Field::new(ask.code(), label, kind).optional();
        if *ask == Ask::Age {
            one = one.hint(t.get("entitlement-ask-age-hint"));
        }
        found.push(typed.fill(t, "entitlement", one));
    }
    let own = |who: &Who| who.citizen().is_some() && who.client().is_none();
    if visit.who.as_ref().is_some_and(own) {
        let yes = Choice::new("yes", t.get("entitlement-keep-yes"));
        let keep = Field::new(
            KEEP,
            t.get("entitlement-keep"),
            FieldKind::Choices(vec![yes]),
        );
        found.push(keep.hint(t.get("entitlement-keep-hint")).optional());
    }
    found
}

fn answer_words(t: &Text, ask: Ask, answer: &str) -> String {
    t.get(&format!("entitlement-{}-{answer}", ask.code()))
        .to_owned()
}

fn advice(visit: &Visit, told: &Told, place: &Division) -> AdviceShown {
    let code = place.code.to_string();
    let today = visit.app.world.today();
    let mut shown = AdviceShown {
        place: words::place(&code),
        ..AdviceShown::default()
    };
    let mut all: Vec<&Service> = Catalogue::shipped()
        .iter()
        // A report has nobody who may get it, unless its file says who: a claim on an insurance does.
        .filter(|service| service.kind != ServiceKind::Report || !service.who.is_empty())
        .collect();
    all.sort_by_key(|service| (service.kind == ServiceKind::Information, service.row));
    for service in all {
        let said = advise(service, told, &code, today);
        let one = advised(visit, service, told, &said, place, today);
        match said.verdict {
            Verdict::Yes => shown.yes.push(one),
            Verdict::Maybe => shown.maybe.push(one),
            Verdict::No => shown.no.push(one),
        }
    }
    shown
}

fn advised(
    visit: &Visit,
    service: &Service,
    told: &Told,
    said: &Advice,
    place: &Division,
    today: NaiveDate,
) -> Advised {
    let t = visit.text();
    let code = place.code.to_string();
    let of = |name: &str| t.service(&service.id, name).unwrap_or_default().to_owned();
    let mut reasons: Vec<String> = said
        .reasons
        .iter()
        .map(|reason| reason_words(t, told, reason, &code, today))
        .collect();
    if said.elsewhere {
        reasons.extend(words::only_in(t, service));
    }
    if reasons.is_empty() {
        reasons.push(t.get("entitlement-no-rules").to_owned());
    }
    Advised {
        name: of("title"),
        summary: of("summary"),
        to: if place.level == Level::Township && place.is_office {
            paths::service_at(&service.id, &code)
        } else {
            paths::service(&service.id)
        },
        reasons,
        amount: match said.verdict {
            Verdict::No => Vec::new(),
            _ => words::lines(t, &service.id, "amount"),
        },
        facts: words::facts(t, &service.id, &code, today),
    }
}

/// One rule in words: what it asks, what was told, how that fits, and the place's document where it is the place's rule.
fn reason_words(t: &Text, told: &Told, reason: &Reason, place: &str, today: NaiveDate) -> String {
    let given = match reason.ask {
        Ask::Age => told
            .age
            .map(|age| t.with("entitlement-years", &[("n", age.into())])),
        ask => told.answer(ask).map(|answer| answer_words(t, ask, answer)),
    };
    let wanted = match reason.ages {
        Some((from, Some(to))) => t.with(
            "entitlement-from-to",
            &[("from", from.into()), ("to", to.into())],
        ),
        Some((from, None)) => t.with("entitlement-from", &[("from", from.into())]),
        None => reason
            .wanted
            .iter()
            .map(|answer| answer_words(t, reason.ask, answer))
            .collect::<Vec<_>>()
            .join(&t.with("entitlement-or", &[])),
    };
    let key = if reason.untold {
        "untold"
    } else {
        reason.verdict.code()
    };
    let args = [
        ("what", t.word("entitlement-what", reason.ask.code()).into()),
        ("wanted", wanted.into()),
        ("given", given.unwrap_or_default().into()),
    ];
    let said = t.with(&format!("entitlement-reason-{key}"), &args);
    match reason.place_key.and_then(|key| document(key, place, today)) {
        Some(document) => {
            let from = t.with("entitlement-document", &[("document", document.into())]);
            format!("{said}{from}")
        }
        None => said,
    }
}

/// The document behind a place's rule; none where the portal only adopted a value.
fn document(key: RuleKey, place: &str, today: NaiveDate) -> Option<String> {
    let found = Places::national_set().explain(key, place, today)?;
    (!found.portal_choice).then_some(found.document)
}
