//! The domain's values in the words of a page: offices, places, due dates, answers. No lookup by hand elsewhere. Things of a
//! supplement notice: [`item`].
pub mod item;

use app::{
    pages::case::Due,
    text::{Text, YearAndMonth},
};
use chrono::{DateTime, NaiveDateTime, Utc};
use domain::{
    calendar::china_time,
    case::{Case, Office, OfficeKind, Stage, due},
    catalogue::{Evidence, Need, Service},
    deadline::{ClockStatus, DueDate, Reach, Step},
    delegation::Power,
    division::Divisions,
    form::{Answers, FieldKind, QuestionDef},
    id_number::{CertificateNumber, IdNumber},
    money::SubsidyKind,
    month::YearMonth,
    notice::{Notice, NoticeKind},
    place::Places,
    rejection::Rejection,
};

/// What somebody loses who gives a benefit up: its name, what it is, and what does not come back. These words are signed.
#[must_use]
pub fn loss(t: &Text, service: &str) -> String {
    let part = |name| t.service(service, name).unwrap_or_default();
    let args = [
        ("service", part("title").into()),
        ("what", part("summary").into()),
    ];
    t.with("waivers-loss", &args)
}

/// What a mandate says, in one piece: these words are agreed to. `sides`: who is acted for, and who acts.
#[must_use]
pub fn mandate(
    t: &Text,
    (principal, agent): (&str, &str),
    services: &[String],
    powers: &[Power],
    months: Option<u32>,
) -> String {
    let titles: Vec<&str> = services
        .iter()
        .filter_map(|service| t.service(service, "title"))
        .collect();
    let steps: Vec<&str> = powers
        .iter()
        .map(|power| t.word("power", power.code()))
        .collect();
    let between = t.get("list-between");
    let n = months.unwrap_or_default().to_string();
    let term = match months {
        Some(_) => t.with("mandate-months-n", &[("n", n.into())]),
        None => t.get("clients-no-term").to_owned(),
    };
    t.with(
        "mandate-words",
        &[
            ("principal", principal.into()),
            ("agent", agent.into()),
            ("services", titles.join(between).into()),
            ("steps", steps.join(between).into()),
            ("term", term.into()),
        ],
    )
}

/// Full name of a division, without placeholders; the code itself when it is unknown.
#[must_use]
pub fn place(code: &str) -> String {
    code.parse()
        .ok()
        .and_then(|code| Divisions::national().full_name(code))
        .unwrap_or_else(|| code.to_owned())
}

/// The name of one division alone.
fn own_name(code: &str) -> &'static str {
    code.parse()
        .ok()
        .and_then(|code| Divisions::national().get(code))
        .map_or("", |division| division.name)
}

/// What an office is called: 林西县林西镇人民政府, 林西县残疾人联合会.
#[must_use]
pub fn office(text: &Text, office: &Office) -> String {
    let mut place = own_name(office.place.get(..6).unwrap_or(&office.place)).to_owned();
    let key = if office.kind == OfficeKind::Township {
        let township = own_name(&office.place);
        place.push_str(township.trim_end_matches("办事处"));
        if township.ends_with("街道") || township.ends_with("街道办事处") {
            "office-street"
        } else {
            "office-township"
        }
        .to_owned()
    } else {
        format!("office-{}", office.kind.code())
    };
    text.with(&key, &[("place", place.into())])
}

/// China time for a page.
#[must_use]
pub fn moment(at: DateTime<Utc>) -> NaiveDateTime {
    china_time(at)
}

/// A month for a page.
#[must_use]
pub fn month(month: YearMonth) -> YearAndMonth {
    (month.year(), month.month())
}

/// A refusal, with the rule it rests on.
#[must_use]
pub fn rejection(text: &Text, rejection: &Rejection) -> String {
    text.word("rejection", rejection.code).to_owned()
}

/// The lines `{service}-{name}-1`, `-2`, … of a service.
#[must_use]
pub fn lines(text: &Text, service: &str, name: &str) -> Vec<String> {
    (1..)
        .map_while(|n| {
            text.service(service, &format!("{name}-{n}"))
                .map(str::to_owned)
        })
        .collect()
}

/// The papers of one kind of need, a line each; those that are needed only sometimes say when.
#[must_use]
pub fn papers(text: &Text, service: &Service, need: Need) -> Vec<String> {
    let of = |name: &str| text.service(&service.id, name).map(str::to_owned);
    let line = |one: &Evidence| {
        let name = of(&format!("paper-{}", one.id)).unwrap_or_else(|| one.id.clone());
        match of(&format!("paper-{}-when", one.id)) {
            Some(when) if matches!(need, Need::OnlyIf | Need::OnRequest) => text.with(
                "guide-paper-when",
                &[("paper", name.into()), ("when", when.into())],
            ),
            _ => name,
        }
    };
    service.papers(need).map(line).collect()
}

/// What the nearest place with documents of its own says about a service, each with document and date.
#[must_use]
pub fn facts(text: &Text, service: &str, place: &str, today: chrono::NaiveDate) -> Vec<String> {
    let told = Places::national_set().facts(service, place, today);
    let line = |fact: &domain::place::Fact| {
        let words = text.maybe(&format!("{service}-fact-{}", fact.key))?;
        Some(told_by(
            text,
            words,
            &fact.place,
            &fact.document,
            fact.since,
        ))
    };
    told.iter().filter_map(line).collect()
}

/// Something that a place's document says: with its day only where that is known.
#[must_use]
pub fn told_by(
    text: &Text,
    fact: &str,
    place: &str,
    document: &str,
    since: Option<chrono::NaiveDate>,
) -> String {
    let mut args = vec![
        ("place", place.into()),
        ("fact", fact.into()),
        ("document", document.into()),
    ];
    let key = match since {
        Some(day) => {
            args.push(("date", text.date(day).into()));
            "guide-fact"
        }
        None => "guide-fact-undated",
    };
    text.with(key, &args)
}

/// The places that alone have a service, in a sentence; none where every place has it.
#[must_use]
pub fn only_in(text: &Text, service: &Service) -> Option<String> {
    let names: Vec<String> = service.only_in.iter().map(|code| place(code)).collect();
    let places = names.join(text.get("task-and"));
    (!names.is_empty()).then(|| text.with("guide-only-in", &[("places", places.into())]))
}

/// The present due date of a case, with its sum.
#[must_use]
pub fn due(text: &Text, case: &Case, today: chrono::NaiveDate) -> Option<Due> {
    let status = due::status(case, today)?;
    let (due, late) = match status {
        ClockStatus::Running { due, .. } | ClockStatus::Paused { due, .. } => (due, false),
        ClockStatus::Late { due, .. } => (due, true),
        ClockStatus::Done { .. } => return None,
    };
    Some(due_words(text, &due, &case.holder()?, late))
}

fn due_words(text: &Text, due: &DueDate, holder: &Office, late: bool) -> Due {
    let (what, event) = match due.step {
        Step::CompletenessCheck => ("due-completeness", "due-from-submitted"),
        Step::ForwardToDpf | Step::NationalEntry | Step::PushHome => {
            ("due-forward", "due-from-complete")
        }
        Step::DpfReview => ("due-dpf-review", "due-from-received"),
        Step::Determination => ("due-determination", "due-from-received"),
        Step::HomeDecision | Step::TellResult => ("due-decision", "due-from-complete"),
    };
    let working_days = match due.reach {
        Reach::WorkingDays(days) => u16::try_from(days).ok(),
        Reach::RollCutOff(_) => None,
    };
    Due {
        what: text.get(what).to_owned(),
        office: office(text, holder),
        on: due.on,
        from: working_days.map(|_| (due.from, text.get(event).to_owned())),
        working_days,
        provisional: due.provisional,
        late,
        promise: !due.basis.is_statutory(),
    }
}

/// How the clocks stand around a supplement notice: at rest since when, and what comes back; or that they go on again.
#[must_use]
pub fn clock(text: &Text, case: &Case, today: chrono::NaiveDate) -> Vec<String> {
    let last = case.notices.last();
    if let Some(notice) = last.filter(|notice| notice.back_to == Some(Stage::Reported)) {
        // No clock runs for a report.
        let lapsed = notice
            .lapsed
            .then(|| text.get("supplement-lapsed").to_owned());
        return lapsed.into_iter().collect();
    }
    if let Some((since, after)) = due::resting(case, today) {
        let stopped = text.with(
            "supplement-clock-stopped",
            &[("date", text.date(since).into())],
        );
        let after = after.map(|after| {
            let (key, days) = match after {
                due::AfterRest::Anew(days) => ("supplement-clock-anew", days),
                due::AfterRest::Left(days) => ("supplement-clock-left", days),
            };
            text.with(key, &[("days", days.into())])
        });
        return [Some(stopped), after].into_iter().flatten().collect();
    }
    if case.stage.is_final() {
        return Vec::new();
    }
    let rested = |notice: &domain::supplement::SupplementNotice| {
        let to = notice.answered_on?;
        let days = [
            ("from", text.short_date(notice.asked_on).into()),
            ("to", text.short_date(to).into()),
        ];
        Some(text.with("supplement-clock-rested", &days))
    };
    case.notices.last().and_then(rested).into_iter().collect()
}

/// Working days left until the present due date; negative when it has passed.
#[must_use]
pub fn days_left(case: &Case, today: chrono::NaiveDate) -> Option<i32> {
    use domain::calendar::Calendar;
    let on = due::due(case, today)?.on;
    let count = |from, to| {
        i32::try_from(Calendar::national().working_days_between(from, to)).unwrap_or(i32::MAX)
    };
    Some(if on >= today {
        count(today, on)
    } else {
        -count(on, today)
    })
}

/// One answer in words, a line each; sensitive numbers are masked unless they are the reader's own.
#[must_use]
pub fn answer(
    text: &Text,
    service: &str,
    question: &QuestionDef,
    answers: &Answers,
    own: bool,
) -> Vec<String> {
    let raw = answers.raw(&question.id).trim();
    if raw.is_empty() {
        return Vec::new();
    }
    match question.kind {
        FieldKind::YesNo | FieldKind::Choice | FieldKind::Choices => raw
            .split(' ')
            .map(|option| {
                text.service(service, &format!("{}-{option}", question.id))
                    .unwrap_or(option)
                    .to_owned()
            })
            .collect(),
        FieldKind::Date => match domain::form::value::day(raw, None) {
            Ok(day) => vec![text.date(day)],
            Err(_) => vec![raw.to_owned()],
        },
        FieldKind::Township => vec![place(raw)],
        FieldKind::Account if !own => vec![
            domain::contact::BankAccount::parse(raw)
                .map_or_else(|_| String::new(), |account| account.masked()),
        ],
        FieldKind::Certificate => vec![
            CertificateNumber::parse(raw)
                .map_or_else(|_| raw.to_owned(), |number| number.reveal().to_owned()),
        ],
        FieldKind::IdNumber => vec![
            IdNumber::parse(raw)
                .map_or_else(|_| raw.to_owned(), |number| number.reveal().to_owned()),
        ],
        _ => raw.lines().map(str::to_owned).collect(),
    }
}

/// What somebody should know before an application goes on; it never stops anybody.
#[must_use]
pub fn advice(
    text: &Text,
    kind: Option<SubsidyKind>,
    answers: &Answers,
    home: &str,
    today: chrono::NaiveDate,
) -> Vec<String> {
    let found = kind
        .map(|kind| domain::eligibility::advice(kind, answers, home, today))
        .unwrap_or_default();
    let mut told: Vec<String> = found
        .iter()
        .map(|code| text.word("shared-advice", code).to_owned())
        .collect();
    told.dedup();
    told
}

/// What a written notice says, besides the office's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeWords {
    /// Its title.
    pub title: String,
    /// Its sentences.
    pub body: Vec<String>,
    /// The rule it rests on.
    pub rule: Option<String>,
    /// What comes next.
    pub next: String,
    /// Whether it must tell the ways to object (R2.4).
    pub remedy: bool,
}

/// Puts a notice into words.
#[must_use]
pub fn notice(text: &Text, notice: &Notice) -> NoticeWords {
    let particulars = &notice.particulars;
    // Granted without a month: no monthly money, so the office's own words say what will be provided.
    let code = match notice.kind {
        NoticeKind::Approval if particulars.month.is_none() => "grant",
        kind => kind.code(),
    };
    let mut body = vec![text.word("notice-body", code).to_owned()];
    if let Some(on) = particulars.month {
        let on = text.month(month(on));
        body.push(text.with(
            &format!("notice-body-{code}-month"),
            &[("month", on.as_str().into())],
        ));
    }
    if let Some(outcome) = &particulars.outcome {
        body.push(text.word("outcome", outcome).to_owned());
    }
    let day = particulars.last_day.map(|day| text.date(day));
    NoticeWords {
        title: text.word("notice-title", code).to_owned(),
        body,
        rule: text
            .maybe(&format!("notice-rule-{code}"))
            .map(str::to_owned),
        next: text.with(
            &format!("notice-next-{code}"),
            &[("date", day.unwrap_or_default().into())],
        ),
        remedy: notice.kind == NoticeKind::Refusal,
    }
}
