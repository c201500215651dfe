//! The shape of a case and of a notice. Sensitive numbers are masked exactly as on the pages.
use super::papers::{PaperShown, paper};
use super::shapes::{
    CaseLine, Coded, NoticeLine, OfficeShown, PlaceShown, case_line, coded, maybe_words,
    notice_line, office, place, text,
};
use crate::{
    usecase::{
        item_words::Part,
        read_case::CaseView,
        records::{Happened, Written},
    },
    web::words::{
        self,
        item::{List, Reading, otherwise},
    },
    world::{Who, World},
};
use app::text::{Otherwise, Text};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    form::{Answers, FieldKind, PageDef, QuestionDef},
    supplement::{AskedItem, Standing, Why},
};
use serde::Serialize;
use utoipa::ToSchema;

/// A case.
#[derive(Serialize, ToSchema)]
pub struct CaseShown {
    /// Number, service, stage.
    #[serde(flatten)]
    line: CaseLine,
    /// Send it with an act.
    version: i64,
    /// Township of the household registration.
    home_place: PlaceShown,
    /// Who applies or reports.
    applicant: ApplicantShown,
    /// The office that has to act; none: the citizen, or nobody.
    holder: Option<OfficeShown>,
    /// By when it must have acted.
    due: Option<DueShown>,
    /// First month that is paid, once granted: `2026-11`.
    start_month: Option<String>,
    /// Last month that is paid, once ended.
    last_month: Option<String>,
    /// What the township recorded on a report.
    outcome: Option<Coded>,
    /// What is asked for, while the reader can answer; afterwards the last list, with what came of it.
    supplement: Option<SupplementShown>,
    /// What was signed, as far as the reader may see it.
    answers: Vec<AnswerShown>,
    /// What happened, oldest first.
    history: Vec<HappenedShown>,
    /// Written notices, newest first.
    notices: Vec<NoticeLine>,
    /// Papers of all rounds, as far as the reader may see them.
    papers: Vec<PaperShown>,
    /// Reports about this case.
    reports: Vec<CaseLine>,
    /// For the township: the cases that this report is about.
    about: Vec<CaseLine>,
    /// What the reader may do now.
    acts: Vec<Coded>,
    /// A change can be reported: begin `change_report` with this case.
    change_reportable: bool,
}

/// Who applies or reports.
#[derive(Serialize, ToSchema)]
pub struct ApplicantShown {
    /// Name as registered.
    name: String,
    /// Identity number, masked.
    id_number: String,
}

/// A due date with the sum that gives it.
#[derive(Serialize, ToSchema)]
pub struct DueShown {
    /// The last day in time.
    on: NaiveDate,
    /// What is to be done.
    what: String,
    /// The day of the event from which it is counted; itself not counted.
    from: Option<NaiveDate>,
    /// The event.
    event: Option<String>,
    /// Working days from there; none where a day of the month rules.
    working_days: Option<u16>,
    /// Working days left; negative when it has passed.
    days_left: Option<i32>,
    /// The holidays on the way are not announced yet.
    provisional: bool,
    /// It has passed.
    late: bool,
    /// The portal's own promise, not law.
    promise: bool,
}

/// A list of what is missing.
#[derive(Serialize, ToSchema)]
pub struct SupplementShown {
    /// Which list of the case it is, from 1.
    round: usize,
    /// The reader can answer it now.
    open: bool,
    /// The day it went out.
    asked_on: NaiveDate,
    /// Last day for the answer.
    last_day: NaiveDate,
    /// The day the answer was sent.
    answered_on: Option<NaiveDate>,
    /// A decision on what is there was asked for.
    decide_now: bool,
    /// How the clock stands, sentence by sentence.
    clock: Vec<String>,
    /// Everything that is asked for.
    items: Vec<ItemShown>,
}

/// One thing asked for. Its words are in the language asked for (`Accept-Language`: `zh` or `en`).
#[derive(Serialize, ToSchema)]
pub struct ItemShown {
    /// Id of the paper or question, or `other`.
    code: String,
    /// `paper`, `answer` or `other`.
    kind: &'static str,
    /// What it is.
    name: String,
    /// What is missing.
    why: Coded,
    /// Why it is asked for at all, line by line: the guide, and the rules that the service names.
    rule: String,
    /// How to do it, line by line: how one gets it, and how to mend it.
    how: String,
    /// How a good photo of it looks: `card`, `booklet`, `sheet`, `portrait` or `place`.
    sample: Option<Coded>,
    /// What follows when the last day passes without an answer.
    otherwise: String,
    /// The ways in which it can come, to be said by `way`; photos and files (`sent`) say so themselves.
    ways: Vec<Coded>,
    /// What will do instead.
    alternatives: Vec<Coded>,
    /// The officer's addition, as written.
    words: Option<String>,
    /// `yours`, `ready` (said, but the answer is not sent), `received`, `accepted` or `not_usable`.
    standing: Coded,
    /// How it comes: one of `ways`. `later` leaves it to be done.
    way: Option<Coded>,
    /// The citizen's words or mended answer, line by line.
    reply: Vec<String>,
    /// Why it cannot be used.
    not_usable: Option<Coded>,
    /// The office's words about what came.
    verdict_words: Option<String>,
}

/// One answer.
#[derive(Serialize, ToSchema)]
pub struct AnswerShown {
    /// Id of the question.
    question: String,
    /// The list and the entry it is an answer of: `member`, `k3f9m2x1`.
    entry: Option<EntryShown>,
    /// Short name of the answer.
    label: String,
    /// In words, line by line; account numbers of others by their last figures only.
    words: Vec<String>,
    /// Ids of chosen options; empty for other kinds.
    chosen: Vec<String>,
}

/// An entry of a list.
#[derive(Clone, Serialize, ToSchema)]
pub struct EntryShown {
    /// Id of the list's page.
    list: String,
    /// Id of the entry.
    id: String,
}

/// One entry of the history.
#[derive(Serialize, ToSchema)]
pub struct HappenedShown {
    /// When.
    at: DateTime<Utc>,
    /// What.
    event: Coded,
    /// Which office; none: the citizen or the portal.
    office: Option<OfficeShown>,
    /// The stage afterwards.
    stage: Coded,
    /// Free words, where the reader may see them.
    note: Option<String>,
}

/// A case as `who` may see it; what is asked for in these words.
#[must_use]
pub fn case(t: &'static Text, world: &World, who: &Who, view: &CaseView) -> CaseShown {
    let case = &view.case;
    let mut notices: Vec<NoticeLine> = view.notices.iter().map(notice_line).collect();
    notices.sort_by_key(|line| std::cmp::Reverse((line.issued_at, line.id)));
    CaseShown {
        line: case_line(&view.row),
        version: view.row.version,
        home_place: place(&case.home),
        applicant: ApplicantShown {
            name: view.applicant.name.clone(),
            id_number: view.applicant.id_number.masked(),
        },
        holder: case.holder().as_ref().map(office),
        due: due(world, view),
        start_month: case.start_month.map(|month| month.to_string()),
        last_month: case.last_month.map(|month| month.to_string()),
        outcome: case.outcome.map(|outcome| coded("outcome", outcome.code())),
        supplement: supplement(t, world, view, who.citizen().is_some()),
        answers: answers(view, who.citizen().is_some()),
        history: view.history.iter().map(happened).collect(),
        notices,
        papers: view
            .papers
            .iter()
            .map(|one| paper(view.service, one))
            .collect(),
        reports: view.reports.iter().map(|(row, _)| case_line(row)).collect(),
        about: view.about.iter().map(case_line).collect(),
        acts: view
            .acts
            .iter()
            .map(|act| coded("act", act.code()))
            .collect(),
        change_reportable: view.change_reportable,
    }
}

fn due(world: &World, view: &CaseView) -> Option<DueShown> {
    let due = words::due(text(), &view.case, world.today())?;
    let (from, event) = due.from.unzip();
    Some(DueShown {
        on: due.on,
        what: due.what,
        from,
        event,
        working_days: due.working_days,
        days_left: words::days_left(&view.case, world.today()),
        provisional: due.provisional,
        late: due.late,
        promise: due.promise,
    })
}

fn supplement(
    t: &'static Text,
    world: &World,
    view: &CaseView,
    own: bool,
) -> Option<SupplementShown> {
    let notice = view.case.notices.last()?;
    let round = view.case.notices.len();
    let open = view.open_supplement();
    let reading = Reading::of(view.service, (round, notice), &view.item_words, own);
    Some(SupplementShown {
        round,
        open: open.is_some(),
        asked_on: notice.asked_on,
        last_day: open.map_or(notice.promised, |(_, last_day)| last_day),
        answered_on: notice.answered_on,
        decide_now: notice.decide_now,
        clock: words::clock(t, &view.case, world.today()),
        items: notice
            .items
            .iter()
            .map(|one| item_shown(t, &reading, one))
            .collect(),
    })
}

fn item_shown(t: &'static Text, reading: &Reading<'_>, one: &AskedItem) -> ItemShown {
    let (list, kind) = (reading.list, one.kind);
    let otherwise = match list {
        List::Service(service) => otherwise(service),
        List::Ask => Otherwise::Ask,
    };
    let coded = |family: &str, code: &str| Coded {
        code: code.to_owned(),
        name: t.word(family, code).to_owned(),
    };
    let why = |why: Why| Coded {
        code: why.code().to_owned(),
        name: words::item::why(t, kind, why),
    };
    let sample = words::item::sample(list, &one.code);
    ItemShown {
        code: one.code.clone(),
        kind: kind.code(),
        name: words::item::name(t, list, &one.code, kind),
        why: why(one.why),
        rule: words::item::rule(t, list, &one.code, kind),
        how: words::item::how(t, list, one),
        sample: sample.map(|sample| coded("item-example", sample.code())),
        otherwise: t.otherwise(otherwise).to_owned(),
        ways: one
            .ways()
            .into_iter()
            .map(|way| Coded {
                code: way.code().to_owned(),
                name: words::item::say(t, way),
            })
            .collect(),
        alternatives: one
            .alternatives
            .iter()
            .map(|other| coded("item-instead", other.code()))
            .collect(),
        words: reading.words(one, Part::Asked).map(str::to_owned),
        standing: coded("item-standing", reading.standing(one)),
        way: one.given.map(|given| Coded {
            code: given.way.code().to_owned(),
            name: words::item::way(t, given),
        }),
        reply: reading.reply(t, one),
        not_usable: match one.standing() {
            Standing::NotUsable(reason) => Some(why(reason)),
            _ => None,
        },
        verdict_words: reading.words(one, Part::Judged).map(str::to_owned),
    }
}

fn answers(view: &CaseView, own: bool) -> Vec<AnswerShown> {
    let (form, all) = (&view.service.form, &view.statement.answers);
    let mut found = Vec::new();
    for page in form.pages.iter().filter(|page| page.repeat.is_none()) {
        if page.list.is_none() {
            found.extend(of_page(view, page, all, None, own));
            continue;
        }
        for id in all.entries(&page.id) {
            let entry = EntryShown {
                list: page.id.clone(),
                id: id.to_owned(),
            };
            let seen = all.of_entry(&page.id, id);
            for one in form.entry_pages(&page.id) {
                found.extend(of_page(view, one, &seen, Some(&entry), own));
            }
        }
    }
    let gone = PageDef {
        questions: form.gone.clone(),
        ..PageDef::default()
    };
    found.extend(of_page(view, &gone, all, None, own));
    found
}

fn of_page(
    view: &CaseView,
    page: &PageDef,
    answers: &Answers,
    entry: Option<&EntryShown>,
    own: bool,
) -> Vec<AnswerShown> {
    let service = &view.service.id;
    let shown = |question: &QuestionDef| {
        let of_choice = matches!(
            question.kind,
            FieldKind::YesNo | FieldKind::Choice | FieldKind::Choices
        );
        let raw = answers.raw(&question.id);
        AnswerShown {
            question: question.id.clone(),
            entry: entry.cloned(),
            label: maybe_words(service, &format!("{}-label", question.id))
                .or_else(|| maybe_words(service, &question.id))
                .unwrap_or_default(),
            words: words::answer(text(), service, question, answers, own),
            chosen: raw
                .split(' ')
                .filter(|option| of_choice && !option.is_empty())
                .map(str::to_owned)
                .collect(),
        }
    };
    let given = |question: &&QuestionDef| !answers.raw(&question.id).is_empty();
    page.questions.iter().filter(given).map(shown).collect()
}

fn happened(happened: &Happened) -> HappenedShown {
    let entry = &happened.entry;
    HappenedShown {
        at: happened.at,
        event: coded("event", entry.event.code()),
        office: entry.office.as_ref().map(office),
        stage: coded("stage", entry.stage.code()),
        note: entry.note.clone(),
    }
}

/// A written notice.
#[derive(Serialize, ToSchema)]
pub struct NoticeShown {
    /// Kind and times.
    #[serde(flatten)]
    line: NoticeLine,
    /// Its number.
    number: String,
    /// Number of the case.
    case_number: String,
    /// The office that writes.
    office: OfficeShown,
    /// To whom.
    recipient: String,
    /// What it says, sentence by sentence.
    body: Vec<String>,
    /// What is asked for, where it is a list of what is missing.
    items: Vec<ItemShown>,
    /// The reason, in the office's words.
    reason: Option<String>,
    /// The rule it rests on.
    rule: Option<String>,
    /// What comes next.
    next: String,
    /// First or last month of payment that it names.
    month: Option<String>,
    /// It can be objected to: administrative review or a lawsuit.
    remedy: bool,
}

/// A notice with its words; what is asked for in these.
#[must_use]
pub fn notice(t: &'static Text, view: &CaseView, written: &Written) -> NoticeShown {
    let said = words::notice(text(), &written.notice);
    let list = view.notice_of(&written.notice);
    let items = list.map(|(round, notice)| {
        let reading = Reading::of(view.service, (round, notice), &view.item_words, true);
        let items = notice.items.iter();
        items.map(|one| item_shown(t, &reading, one)).collect()
    });
    NoticeShown {
        line: notice_line(written),
        number: view.notice_number(written),
        case_number: view.row.number.clone(),
        office: office(&written.notice.office),
        recipient: view.applicant.name.clone(),
        body: said.body,
        items: items.unwrap_or_default(),
        reason: written.notice.note.clone(),
        rule: said.rule,
        next: said.next,
        month: written
            .notice
            .particulars
            .month
            .map(|month| month.to_string()),
        remedy: said.remedy,
    }
}
