//! Handing in: from a draft to a case. [`submit`] decides everything; the use case loads, calls and saves.
use crate::{
    case::{Case, Office, OfficeKind, Stage},
    catalogue::{Route, Service, ServiceKind},
    contact::parse_name,
    deadline::StageLimits,
    form::{Answers, Context, journey::simulate},
    journal::{Entry, Event},
    place::Places,
    rejection::Rejection,
    supplement::SupplementRules,
};
use chrono::{DateTime, NaiveDate, Utc};

/// What the person signs at the end: the box, and their name typed.
#[derive(Clone, Debug, Default)]
pub struct Declaration {
    /// The box was ticked.
    pub agreed: bool,
    /// The name as typed.
    pub signed_name: String,
}

/// What the use case knows besides the draft.
#[derive(Clone, Debug)]
pub struct Circumstances {
    /// Township of the household registration.
    pub home: String,
    /// Every office on the route is connected.
    pub connected: bool,
    /// The same service is already running, or granted, for this person.
    pub running: bool,
    /// Name of the person who signs.
    pub name: String,
    /// Offices on the way, by the home place's rule (R13.1).
    pub route: Vec<OfficeKind>,
    /// Now.
    pub now: DateTime<Utc>,
}

/// What must happen when an application is taken in.
#[derive(Clone, Debug)]
pub struct Submission {
    /// The new case.
    pub case: Case,
    /// Its first entry.
    pub journal: Vec<Entry>,
    /// The answers that count: dead branches dropped.
    pub answers: Answers,
}

/// Takes an application in. The submission time is the server's acceptance of the form (R4.4 C, 电子签名法 Art. 11).
///
/// # Errors
/// The [`Rejection`] that says why not; the draft stays.
pub fn submit(
    service: &Service,
    answers: &Answers,
    ctx: &Context,
    declaration: &Declaration,
    around: Circumstances,
) -> Result<Submission, Rejection> {
    if !around.connected {
        return Err(Rejection::OFFICE_NOT_CONNECTED);
    }
    if around.running {
        return Err(Rejection::ALREADY_RUNNING);
    }
    let journey = simulate(&service.form, answers, ctx);
    if !journey.complete() {
        return Err(Rejection::INCOMPLETE);
    }
    if !signed(declaration, &around.name) {
        return Err(Rejection::NOT_SIGNED);
    }
    let (stage, event) = match service.kind {
        ServiceKind::Apply => (Stage::Submitted, Event::Submitted),
        ServiceKind::Report => (Stage::Reported, Event::Reported),
        // Nothing is handed in there, and no draft of it is ever begun.
        ServiceKind::Information => return Err(Rejection::INCOMPLETE),
    };
    let case = Case::handed_in(&service.id, service.subsidy, stage, around);
    let entry = Entry {
        event,
        office: None,
        stage,
        note_public: false,
        note: None,
    };
    Ok(Submission {
        case,
        journal: vec![entry],
        answers: journey.pruned(answers),
    })
}

/// One service of a joined application, and what is known about it.
#[derive(Clone, Debug)]
pub struct Part<'s> {
    /// The service.
    pub service: &'s Service,
    /// What the use case knows besides the draft.
    pub around: Circumstances,
}

/// What became of one part.
#[derive(Clone, Debug)]
pub struct TakenPart<'s> {
    /// The service.
    pub service: &'s Service,
    /// Its own answers.
    pub answers: Answers,
    /// The case; none when something is still missing for it: then the answers stay a draft of that service.
    pub case: Option<Submission>,
}

/// Takes a joined application in (一件事): one set of answers and one signature, a case for each part, each decided by itself.
///
/// # Errors
/// The [`Rejection`] that says why not; [`Rejection::NOTHING_READY`] when not one part can be handed in. The draft stays.
pub fn submit_joined<'s>(
    joined: &Service,
    answers: &Answers,
    ctx: &Context,
    declaration: &Declaration,
    name: &str,
    parts: Vec<Part<'s>>,
) -> Result<Vec<TakenPart<'s>>, Rejection> {
    let journey = simulate(&joined.form, answers, ctx);
    if !journey.complete() {
        return Err(Rejection::INCOMPLETE);
    }
    if !signed(declaration, name) {
        return Err(Rejection::NOT_SIGNED);
    }
    let answers = journey.pruned(answers);
    let mut taken = Vec::new();
    let mut refused = None;
    for Part { service, around } in parts {
        let wanted = joined.joins.iter().find(|join| join.service == service.id);
        let Some(join) = wanted.filter(|join| join.wanted(&answers)) else {
            continue;
        };
        let own = join.answers(service, &answers);
        let case = match submit(service, &own, ctx, declaration, around) {
            Ok(case) => Some(case),
            Err(why) => {
                refused = Some(why);
                None
            }
        };
        taken.push(TakenPart {
            service,
            answers: own,
            case,
        });
    }
    if taken.iter().all(|part| part.case.is_none()) {
        return Err(match refused {
            Some(why) if why != Rejection::INCOMPLETE => why,
            _ => Rejection::NOTHING_READY,
        });
    }
    Ok(taken)
}

/// The box is ticked and the name is the person's own, spaces aside.
#[must_use]
pub fn signed(declaration: &Declaration, name: &str) -> bool {
    let plain = |text: &str| parse_name(text).map(|n| n.replace(' ', "")).ok();
    declaration.agreed
        && plain(&declaration.signed_name).is_some_and(|typed| Some(typed) == plain(name))
}

/// The offices a service passes in a place whose rule for the two subsidies is `subsidies`.
#[must_use]
pub fn route(service: &Service, subsidies: &[OfficeKind]) -> Vec<OfficeKind> {
    match &service.route {
        Route::Subsidies => subsidies.to_vec(),
        Route::Offices(offices) => offices.clone(),
    }
}

/// Every office that must be connected before a place can receive this service.
#[must_use]
pub fn offices(route: &[OfficeKind], home: &str) -> Vec<Office> {
    route
        .iter()
        .map(|kind| Office::of_home(*kind, home))
        .collect()
}

/// Offices that decide the two subsidies in a place (R13.1). Procedure is judged by the day of submission (R14.1).
#[must_use]
pub fn subsidies_route(home: &str, submitted_on: NaiveDate) -> Vec<OfficeKind> {
    limits(home, submitted_on)
        .route
        .office_codes()
        .iter()
        .filter_map(|code| OfficeKind::from_code(code))
        .collect()
}

/// How long each step may take in a place.
#[must_use]
pub fn limits(home: &str, submitted_on: NaiveDate) -> &'static StageLimits {
    &Places::national_set().rules(home, submitted_on).stages
}

/// Periods for supplements in a place.
#[must_use]
pub fn periods(home: &str, submitted_on: NaiveDate) -> &'static SupplementRules {
    &Places::national_set().rules(home, submitted_on).supplement
}
