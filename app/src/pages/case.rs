//! State of a case: what I must do, who has it, by when, what happened, and what can be done with it.

use chrono::{NaiveDate, NaiveDateTime};
use leptos::prelude::*;
use uuid::Uuid;

use super::my::{notice_list, todo_box};
pub use super::{
    case_samples::samples,
    my::{NoticeLink, Todo},
};
use crate::{
    components::{
        asked_item::Standing,
        back_link::back_link,
        button::{self, Weight},
        hidden,
        notice_box::{Mood, answer_box, notice_box},
        paper_list::{PaperLine, paper_list},
        tag::tag,
        timeline::{Step, timeline},
    },
    document::{Frame, Head, Nav, document},
    drawn::{Drawn, drawn},
    form::name,
    paths,
    text::{Otherwise, YearAndMonth},
};

/// What the page shows.
#[derive(Clone, Debug)]
pub struct CaseModel {
    /// The case.
    pub case: Uuid,
    /// Its number.
    pub number: String,
    /// Name of the service.
    pub service_name: String,
    /// Code of its stage (`stage-<code>`).
    pub stage: String,
    /// When it was submitted (China time).
    pub submitted_at: NaiveDateTime,
    /// Version of the case.
    pub version: i64,
    /// Something was just done.
    pub done: Option<CaseDone>,
    /// The rules said no to what was just sent: why.
    pub refused: Option<String>,
    /// Changed meanwhile (409): look again.
    pub stale: bool,
    /// What I must do.
    pub todo: Todo,
    /// The office that has it; none when I have it or when it is over.
    pub holder: Option<String>,
    /// By when, and how that is counted.
    pub due: Option<Due>,
    /// The month from which money counts, if approved or because it was approved.
    pub start_month: Option<YearAndMonth>,
    /// Whether it was approved.
    pub approved: bool,
    /// What happened, what happens, what comes.
    pub timeline: Vec<Step>,
    /// The open supplement notice.
    pub supplement: Option<Supplement>,
    /// Papers handed in and promised, and how each stands.
    pub papers: Vec<PaperLine>,
    /// Notices of this case.
    pub notices: Vec<NoticeLink>,
    /// Change reports about this case, and what came of them.
    pub reports: Vec<ReportLink>,
    /// Service id of the change report that can be made about it.
    pub change_service: Option<String>,
    /// Whether it can be withdrawn.
    pub can_withdraw: bool,
    /// Drafts about it that are not sent: name and address.
    pub unsent: Vec<(String, String)>,
    /// Who filled in for the applicant, in a sentence.
    pub filled: Option<String>,
}

/// What was just done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseDone {
    /// The supplement notice was answered.
    Supplemented,
    /// The case was withdrawn.
    Withdrawn,
}

/// A day by which an office must have done something, and the sum that gives it.
#[derive(Clone, Debug, Default)]
pub struct Due {
    /// What is to be done: 受理.
    pub what: String,
    /// By whom.
    pub office: String,
    /// The day.
    pub on: NaiveDate,
    /// The day from which it is counted, and the event's word: 收齐.
    pub from: Option<(NaiveDate, String)>,
    /// How many working days.
    pub working_days: Option<u16>,
    /// A holiday calendar is still missing, so the day may move.
    pub provisional: bool,
    /// The day has passed.
    pub late: bool,
    /// The portal's own promise rather than a rule's limit.
    pub promise: bool,
}

/// The last supplement notice in short; the whole list has a page of its own.
#[derive(Clone, Debug)]
pub struct Supplement {
    /// Who asks.
    pub office: String,
    /// The day it went out.
    pub asked_on: NaiveDate,
    /// The last day to answer, while that is possible.
    pub last_day: Option<NaiveDate>,
    /// Each thing with the word of how it stands.
    pub items: Vec<(String, Standing)>,
    /// How many are dealt with.
    pub done: usize,
    /// How the clock stands, a sentence each.
    pub clock: Vec<String>,
    /// What follows when nothing comes.
    pub otherwise: Otherwise,
}

/// A change report about the case.
#[derive(Clone, Debug)]
pub struct ReportLink {
    /// Its own case.
    pub case: Uuid,
    /// What was reported.
    pub title: String,
    /// When (China time).
    pub at: NaiveDateTime,
    /// What came of it; none while it is looked at.
    pub outcome: Option<String>,
}

/// Drafts about the case: not sent, so nobody has them.
fn unsent<'a>(frame: &'a Frame, drafts: &'a [(String, String)]) -> impl IntoView + 'a {
    let t = frame.text;
    let items: Vec<_> = drafts
        .iter()
        .map(|(name, to)| view! { <li><a class="stand-alone" href=to.clone()>{name.as_str()}</a>" "{tag(Mood::Waiting, t.get("word-draft"))}</li> })
        .collect();
    notice_box(
        Mood::Waiting,
        t.get("case-unsent"),
        view! { <p>{t.get("case-unsent-text")}</p><ul class="plain">{items}</ul> },
    )
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &CaseModel) -> String {
    let t = frame.text;
    let head = Head {
        title: t.with(
            "case-title",
            &[
                ("service", model.service_name.as_str().into()),
                ("stage", t.word("stage", &model.stage).into()),
            ],
        ),
        error: model.refused.is_some() || model.stale,
        nav: Nav::My,
        signs: Some(match model.todo {
            Todo::Supplement { .. } => t.get("case-supplement").to_owned(),
            _ => t.word("stage", &model.stage).to_owned(),
        }),
        ..Head::default()
    };
    let mood = match (model.approved, model.todo) {
        (true, _) => Mood::Done,
        (_, Todo::Supplement { .. } | Todo::ReadNotice) => Mood::Waiting,
        _ => Mood::Information,
    };
    let something_goes_on =
        model.holder.is_some() || model.due.is_some() || model.start_month.is_some();
    let main = view! {
        {back_link(t, paths::MY.to_owned())}
        <h1>{model.service_name.as_str()}</h1>
        <p class="case-line">{tag(mood, t.word("stage", &model.stage))}<span class="quiet">{t.get("receipt-number")}" "<span class="case-number">{model.number.as_str()}</span></span></p>
        {model.filled.as_deref().map(|filled| view! { <p>{filled}</p> })}
        {news(frame, model)}
        {todo_box(frame, model.todo)}
        {(!model.unsent.is_empty()).then(|| unsent(frame, &model.unsent))}
        {model.supplement.as_ref().map(|one| supplement(frame, model, one))}
        {something_goes_on.then(|| view! {
            <section aria-labelledby="case-now">
                <h2 id="case-now">{t.get("case-now")}</h2>
                {model.holder.is_none().then(|| view! { <p>{t.word("stage", &model.stage)}</p> })}
                {model.holder.as_deref().map(|office| view! { <p>{t.with("case-holder", &[("office", office.into())])}</p> })}
                {model.due.as_ref().map(|one| due(frame, one))}
                {start_month(frame, model)}
            </section>
        })}
        {(!model.papers.is_empty()).then(|| view! {
            <section aria-labelledby="case-papers"><h2 id="case-papers">{t.get("papers-heading")}</h2>{paper_list(&model.papers)}</section>
        })}
        {(!model.notices.is_empty()).then(|| view! {
            <section aria-labelledby="case-notices"><h2 id="case-notices">{t.get("case-notices")}</h2>{notice_list(frame, &model.notices)}</section>
        })}
        <section aria-labelledby="case-history">
            <h2 id="case-history">{t.get("case-history")}</h2>
            {timeline(t, &model.timeline)}
        </section>
        {reports(frame, model)}
        <section aria-labelledby="case-more" class="no-print">
            <h2 id="case-more">{t.get("case-more")}</h2>
            <ul class="link-list plain">
                <li><a href=paths::receipt(model.case)>{t.get("case-receipt")}</a></li>
                {model.can_withdraw.then(|| view! { <li><a href=paths::withdraw(model.case)>{t.get("case-withdraw")}</a></li> })}
                <li><a href=paths::HELP>{t.get("case-help")}</a></li>
            </ul>
        </section>
    };
    document(frame, &head, main)
}

/// The answer to what was just sent.
fn news<'a>(frame: &'a Frame, model: &'a CaseModel) -> impl IntoView + 'a {
    let t = frame.text;
    view! {
        {model.done.map(|done| match done {
            CaseDone::Supplemented => answer_box(Mood::Done, t.get("case-supplemented"), view! { <p>{t.get("case-supplemented-text")}</p> }),
            CaseDone::Withdrawn => answer_box(Mood::Done, t.get("case-withdrawn"), view! { <p>{t.get("case-withdrawn-text")}</p> }),
        })}
        {model.refused.as_deref().map(|why| answer_box(Mood::Error, t.get("case-refused"), view! { <p>{why}</p> }))}
        {model.stale.then(|| answer_box(Mood::Error, t.get("case-stale"), view! { <p>{t.get("case-stale-text")}</p> }))}
    }
}

/// A day with its sum, and what to do when it has passed.
pub(super) fn due<'a>(frame: &'a Frame, due: &'a Due) -> Drawn {
    let t = frame.text;
    let day = t.date(due.on);
    let key = if due.provisional {
        "due-provisional"
    } else {
        "due"
    };
    let sum = due
        .from
        .as_ref()
        .zip(due.working_days)
        .map(|((from, event), days)| {
            let args = [
                ("from", t.short_date(*from).into()),
                ("event", event.as_str().into()),
                ("days", days.into()),
                ("on", t.short_date(due.on).into()),
            ];
            t.with("due-sum", &args)
        });
    drawn(view! {
        <div class="due">
            <p>{t.with(key, &[("office", due.office.as_str().into()), ("what", due.what.as_str().into()), ("date", day.into())])}</p>
            {sum.map(|sum| view! { <p class="due-sum">{sum}</p> })}
            {due.promise.then(|| view! { <p class="quiet">{t.get("due-promise")}</p> })}
            {due.provisional.then(|| view! { <p class="quiet">{t.get("due-provisional-text")}</p> })}
            {due.late.then(|| view! {
                <div class="notice-box is-waiting">
                    <p class="notice-box-title">{t.get("due-late")}</p>
                    <p>{t.get("due-late-text")}</p>
                    <p><a class="stand-alone" href=paths::HELP_COMPLAIN>{t.get("footer-complain")}</a></p>
                </div>
            })}
        </div>
    })
}

fn start_month<'a>(frame: &'a Frame, model: &'a CaseModel) -> impl IntoView + 'a {
    let t = frame.text;
    let key = if model.approved {
        "case-start-month"
    } else {
        "case-start-month-if"
    };
    model.start_month.map(|month| view! { <p><strong>{t.with(key, &[("month", t.month(month).into())])}</strong></p> })
}

fn supplement(frame: &Frame, model: &CaseModel, one: &Supplement) -> Drawn {
    let t = frame.text;
    let asked = [
        ("office", one.office.as_str().into()),
        ("date", t.date(one.asked_on).into()),
    ];
    let progress = [("all", one.items.len().into()), ("done", one.done.into())];
    let items: Vec<_> = one
        .items
        .iter()
        .map(|(name, standing)| {
            view! { <li>{name.as_str()}" "{tag(standing.mood, &standing.word)}</li> }
        })
        .collect();
    let last_day = one.last_day.map(|day| {
        let last_day = t.with("case-supplement-last-day", &[("date", t.date(day).into())]);
        view! { <p><strong>{last_day}</strong></p><p>{t.otherwise(one.otherwise)}</p> }
    });
    let clock: Vec<_> = one
        .clock
        .iter()
        .map(|line| view! { <p>{line.as_str()}</p> })
        .collect();
    // What is answered, or no longer waited for, does not read as if something were still to do.
    let (title, told, weight, words) = match one.last_day {
        Some(_) => (
            "case-supplement",
            "supplement-asked",
            Weight::Main,
            "supplement-open",
        ),
        None => (
            "case-supplement-past",
            "supplement-asked-past",
            Weight::Quiet,
            "supplement-look",
        ),
    };
    drawn(view! {
        <section class="supplement" aria-labelledby="case-supplement">
            <h2 id="case-supplement">{t.get(title)}</h2>
            <p>{t.with(told, &asked)}</p>
            <p><strong>{t.with("supplement-progress", &progress)}</strong></p>
            <ul>{items}</ul>
            {last_day}
            <div class="clock">{clock}</div>
            {button::link(weight, paths::supplement(model.case), t.get(words))}
        </section>
    })
}

fn reports<'a>(frame: &'a Frame, model: &'a CaseModel) -> impl IntoView + 'a {
    let t = frame.text;
    let list: Vec<_> = model
        .reports
        .iter()
        .map(|one| {
            let outcome = one
                .outcome
                .as_deref()
                .unwrap_or_else(|| t.get("case-report-open"));
            view! {
                <li>
                    <a class="stand-alone" href=paths::case(one.case)>{one.title.as_str()}</a>
                    <p>{outcome}</p>
                    <p class="quiet">{t.moment(one.at)}</p>
                </li>
            }
        })
        .collect();
    let shown = !list.is_empty() || model.change_service.is_some();
    shown.then(|| {
        view! {
            <section aria-labelledby="case-reports">
                <h2 id="case-reports">{t.get("case-reports")}</h2>
                {(!list.is_empty()).then(|| view! { <ul class="notices plain">{list}</ul> })}
                {model.change_service.as_deref().map(|service| view! {
                    <p>{t.get("case-report-text")}</p>
                    <form method="post" action=paths::APPLICATIONS>
                        {hidden::csrf(&frame.csrf)}
                        {hidden::hidden(name::SERVICE, service)}
                        <input type="hidden" name=name::ABOUT value=model.case.to_string()/>
                        {button::submit(Weight::Main, t.get("case-report-button"))}
                    </form>
                })}
            </section>
        }
    })
}
