//! The guide of a service: who can apply, how much, who decides, how long, what to bring, and the button that begins.
//! Once a place is chosen, the place's own facts and whether its office is connected here.

use chrono::NaiveDate;
use domain::catalogue::Ground;
use leptos::{
    either::{Either, EitherOf7},
    prelude::*,
};
use uuid::Uuid;

pub use super::guide_samples::samples;
use crate::{
    components::code_mark::{CodeShown, code_mark},
    components::{
        breadcrumb::breadcrumb,
        button::{self, Weight},
        hidden,
        notice_box::{Mood, notice_box},
        place_name::place_name,
    },
    document::{Frame, Head, Nav, document},
    drawn::{Drawn, drawn},
    form::name,
    pages::my::{SendBy, send_by},
    paths,
};

/// What the guide shows.
#[derive(Clone, Debug, Default)]
pub struct GuideModel {
    /// Id of the service.
    pub service: String,
    /// Its name.
    pub name: String,
    /// One sentence about it.
    pub summary: String,
    /// Which township it asks for.
    pub ground: Ground,
    /// That township, once chosen.
    pub place: Option<GuidePlace>,
    /// Who can apply, a line each.
    pub who: Vec<String>,
    /// How much, a line each; never an amount without its source.
    pub amount: Vec<String>,
    /// What it goes together with and what not, a line each.
    pub together: Vec<String>,
    /// A report: nothing is drawn, so these lines lead to other services.
    pub report: bool,
    /// Who decides, a line each; the general words when there are none.
    pub decides: Vec<String>,
    /// How long, in words, where no rule sets the days.
    pub time: Vec<String>,
    /// Where to go in person, a line each.
    pub in_person: Vec<String>,
    /// What happens afterwards, a line each.
    pub after: Vec<String>,
    /// How to get the papers that one has to get: name and way.
    pub paper_ways: Vec<(String, String)>,
    /// "Send by the 30th, or this month is lost": for monthly money only.
    pub send_by: Option<SendBy>,
    /// The code that opens this page, drawn and typed.
    pub code: Option<CodeShown>,
    /// It can be sent without account and name.
    pub nameless: bool,
    /// The form can be printed as a paper.
    pub has_form: bool,
    /// What is asked, a line each.
    pub asked: Vec<String>,
    /// Minutes that filling in takes.
    pub minutes: u8,
    /// Papers to have at hand.
    pub papers: Vec<String>,
    /// Papers the offices look up themselves.
    pub shared_papers: Vec<String>,
    /// Who has how long.
    pub limits: Vec<Limit>,
    /// Rules it rests on.
    pub basis: Vec<Basis>,
    /// What the button does.
    pub start: GuideStart,
}

/// A chosen township.
#[derive(Clone, Debug, Default)]
pub struct GuidePlace {
    /// Division code, 9 digits.
    pub code: String,
    /// Its full name.
    pub full_name: String,
    /// Its office that receives applications.
    pub office: String,
    /// Whether that office receives applications here.
    pub connected: bool,
    /// The place's own facts, each with its document and date.
    pub facts: Vec<String>,
}

/// A time limit.
#[derive(Clone, Debug, Default)]
pub struct Limit {
    /// Who and what: 乡镇受理和初审.
    pub what: String,
    /// How long, and which document says so: 10个工作日（国发〔2015〕52号）.
    pub how_long: String,
    /// The portal's own promise: nobody may call it law.
    pub promise: bool,
}

/// A document that a rule rests on.
#[derive(Clone, Debug)]
pub struct Basis {
    /// Its name and number.
    pub title: String,
    /// Since when it is in force, where known.
    pub since: Option<NaiveDate>,
}

/// What beginning means for this visitor.
#[derive(Clone, Debug, Default)]
pub enum GuideStart {
    /// Signed out: sign in first, then come back here.
    #[default]
    SignIn,
    /// The button begins.
    Ready,
    /// There is a draft already.
    Draft {
        /// Its id.
        application: Uuid,
        /// Its place, where the button shall begin once more: the draft is taken up and takes what was carried here.
        again: Option<String>,
    },
    /// The same service is running already.
    Running {
        /// Its case.
        case: Uuid,
        /// Its number.
        number: String,
    },
    /// This one begins at a case of one's own only.
    FromOwnCase,
    /// There is nothing to hand in here: the page tells what there is and whom to ask.
    Information,
    /// An officer is signed in: applications are made from a citizen's account.
    Officer,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &GuideModel) -> String {
    let t = frame.text;
    let main = view! {
        {breadcrumb(t.get("breadcrumb-label"), vec![(t.get("services-title").to_owned(), paths::SERVICES.to_owned())], model.name.clone())}
        <h1>{model.name.as_str()}</h1>
        <p class="lead">{model.summary.as_str()}</p>
        {place(frame, model)}
        {begin(frame, model)}
        <div class="guide">
            {lines("guide-who", t.get("guide-who"), &model.who)}
            {lines("guide-amount", t.get("guide-amount"), &model.amount)}
            {lines("guide-together", t.get(if model.report { "guide-together-report" } else { "guide-together" }), &model.together)}
            {decides(frame, model)}
            {how_long(frame, model)}
            {model.send_by.map(|by| view! { <p class="send-by">{send_by(frame, by)}</p> })}
            {papers(frame, model)}
            {lines("guide-asked", t.get("guide-asked"), &model.asked)}
            {lines("guide-after", t.get("guide-after"), &model.after)}
            {lines("guide-in-person", t.get("guide-in-person"), &model.in_person)}
            {basis(frame, &model.basis)}
            <section aria-labelledby="guide-other">
                <h2 id="guide-other">{t.get("guide-other")}</h2>
                <p>{t.get("guide-other-text")}</p>
                <ul>
                    <li><a class="stand-alone" href=paths::HELP_OTHER_WAYS>{t.get("footer-other-ways")}</a></li>
                    <li><a class="stand-alone" href=paths::HELP_ACTING>{t.get("guide-acting")}</a></li>
                    {model.has_form.then(|| view! { <li><a class="stand-alone" href=paths::paper_form(&model.service)>{t.get("guide-paper-form")}</a></li> })}
                    // Only where it is about money; nobody is led to it (R10.3).
                    {(model.has_form && !model.report && !model.amount.is_empty()).then(|| view! { <li><a class="stand-alone" href=paths::waive(&model.service)>{t.get("guide-waive")}</a></li> })}
                    <li><a class="stand-alone" href=paths::HOTLINE>{t.get("footer-hotline")}</a></li>
                </ul>
            </section>
            {model.code.as_ref().map(|one| code(frame, one))}
        </div>
    };
    document(
        frame,
        &Head {
            nav: Nav::Services,
            ..Head::titled(&model.name)
        },
        main,
    )
}

/// The township whose office takes it in, once chosen.
fn place<'a>(frame: &'a Frame, model: &'a GuideModel) -> impl IntoView + 'a {
    let t = frame.text;
    match &model.place {
        None => Either::Left(()),
        Some(place) => Either::Right(view! {
            <section class="place" aria-labelledby="guide-place">
                <h2 id="guide-place">{t.word("guide-place", model.ground.code())}</h2>
                <p class="place-name">{place_name(&place.full_name)}</p>
                {(!place.office.is_empty()).then(|| view! { <p>{t.with("guide-place-office", &[("office", place.office.as_str().into())])}</p> })}
                {(!place.facts.is_empty()).then(|| view! {
                    <h3>{t.get("guide-facts")}</h3>
                    <ul>{place.facts.iter().map(|fact| view! { <li>{fact.as_str()}</li> }).collect::<Vec<_>>()}</ul>
                })}
                <p><a class="stand-alone" href=paths::place(&model.service)>{t.get("guide-place-other")}</a></p>
            </section>
        }),
    }
}

/// What to do next: choose a place, sign in, begin, go on, or go to the window.
fn begin<'a>(frame: &'a Frame, model: &'a GuideModel) -> impl IntoView + 'a {
    let t = frame.text;
    let inner = match (&model.start, &model.place) {
        (GuideStart::FromOwnCase | GuideStart::Officer, _) => {
            let [title, words, link] = if matches!(model.start, GuideStart::Officer) {
                ["guide-officer", "guide-officer-text", "guide-officer-link"]
            } else {
                [
                    "guide-own-case",
                    "guide-own-case-text",
                    "guide-own-case-link",
                ]
            };
            EitherOf7::A(notice_box(
                Mood::Information,
                t.get(title),
                view! { <p>{t.get(words)}</p>{button::link(Weight::Main, paths::MY.to_owned(), t.get(link))} },
            ))
        }
        (GuideStart::Draft { application, again }, _) => {
            let go_on = t.get("guide-draft-link");
            let to = match again {
                Some(place) => Either::Left(begin_form(frame, &model.service, place, go_on)),
                None => Either::Right(button::link(
                    Weight::Main,
                    paths::check(*application),
                    go_on,
                )),
            };
            EitherOf7::B(notice_box(
                Mood::Waiting,
                t.get("guide-draft"),
                view! { <p>{t.get("guide-draft-text")}</p>{to} },
            ))
        }
        (GuideStart::Running { case, number }, _) => EitherOf7::C(notice_box(
            Mood::Information,
            t.get("guide-running"),
            view! {
                <p>{t.with("guide-running-text", &[("number", number.as_str().into())])}</p>
                {button::link(Weight::Main, paths::case(*case), t.get("guide-running-link"))}
            },
        )),
        (GuideStart::Information, place) => EitherOf7::G(view! {
            <p>{t.get("guide-information")}</p>
            {place.is_none().then(|| button::link(Weight::Quiet, paths::place(&model.service), t.get("guide-choose-place")))}
        }),
        (_, None) => EitherOf7::D(view! {
            <p>{t.word("guide-choose-place-text", model.ground.code())}</p>
            {button::link(Weight::Main, paths::place(&model.service), t.get("guide-choose-place"))}
        }),
        (_, Some(place)) if !place.connected => EitherOf7::E(notice_box(
            Mood::Waiting,
            t.get("guide-not-connected"),
            view! {
                <p>{t.word("guide-not-connected-window", model.ground.code())}</p>
                // Only monthly money is lost by waiting (R2.2).
                <p>{t.get(if model.send_by.is_some() { "guide-not-connected-date" } else { "guide-not-connected-receipt" })}</p>
                <p><a class="stand-alone" href=paths::HOTLINE>{t.get("footer-hotline")}</a></p>
            },
        )),
        (start, Some(place)) => EitherOf7::F(ready(
            frame,
            model,
            place,
            matches!(start, GuideStart::Ready),
        )),
    };
    view! { <div class="begin">{inner}</div> }
}

fn ready<'a>(
    frame: &'a Frame,
    model: &'a GuideModel,
    place: &'a GuidePlace,
    signed_in: bool,
) -> impl IntoView + 'a {
    let t = frame.text;
    let minutes = t.with("guide-minutes", &[("n", model.minutes.into())]);
    if signed_in {
        Either::Left(view! {
            {begin_form(frame, &model.service, &place.code, t.get("guide-begin"))}
            <p class="quiet">{minutes}</p>
        })
    } else {
        let here = paths::service_at(&model.service, &place.code);
        Either::Right(view! {
            {button::link(Weight::Main, paths::sign_in_then(&here), t.get("guide-sign-in"))}
            <p class="quiet">{t.get("guide-sign-in-text")}</p>
            <p class="quiet">{minutes}</p>
            {model.nameless.then(|| view! {
                <form method="post" action=paths::REPORTS>
                    {hidden::csrf(&frame.csrf)}
                    {hidden::hidden(name::SERVICE, &model.service)}
                    {hidden::hidden(name::PLACE, &place.code)}
                    {button::submit(Weight::Quiet, t.get("guide-nameless"))}
                    <p class="quiet">{t.get("guide-nameless-text")}</p>
                </form>
            })}
        })
    }
}

fn begin_form<'a>(
    frame: &'a Frame,
    service: &'a str,
    place: &'a str,
    words: &'static str,
) -> impl IntoView + 'a {
    view! {
        <form method="post" action=paths::APPLICATIONS>
            {hidden::csrf(&frame.csrf)}
            {hidden::hidden(name::SERVICE, service)}
            {hidden::hidden(name::PLACE, place)}
            {button::submit(Weight::Main, words)}
        </form>
    }
}

/// A section of lines; nothing when there are none.
fn lines<'a>(id: &'static str, title: &'static str, lines: &'a [String]) -> impl IntoView + 'a {
    (!lines.is_empty()).then(|| {
        view! { <section aria-labelledby=id><h2 id=id>{title}</h2>{list_of(lines)}</section> }
    })
}

fn list_of(lines: &[String]) -> impl IntoView + '_ {
    (!lines.is_empty()).then(|| {
        let items: Vec<_> = lines
            .iter()
            .map(|line| view! { <li>{line.as_str()}</li> })
            .collect();
        view! { <ul>{items}</ul> }
    })
}

fn decides(frame: &Frame, model: &GuideModel) -> Drawn {
    let t = frame.text;
    let own: Vec<_> = model
        .decides
        .iter()
        .map(|line| view! { <li>{line.clone()}</li> })
        .collect();
    drawn(view! {
        <section aria-labelledby="guide-decides">
            <h2 id="guide-decides">{t.get("guide-decides")}</h2>
            {if own.is_empty() {
                Either::Left(view! { <p>{t.get("guide-decides-text")}</p><p>{t.get("guide-decides-anywhere")}</p> })
            } else {
                Either::Right(view! { <ul>{own}</ul> })
            }}
        </section>
    })
}

fn code(frame: &Frame, one: &CodeShown) -> Drawn {
    let t = frame.text;
    drawn(view! {
        <section aria-labelledby="guide-code">
            <h2 id="guide-code">{t.get("guide-code")}</h2>
            <p>{t.get("guide-code-text")}</p>
            {code_mark(frame, one)}
        </section>
    })
}

/// The service's own words about time, and the days that rules set.
fn how_long<'a>(frame: &'a Frame, model: &'a GuideModel) -> impl IntoView + 'a {
    let t = frame.text;
    let limits = &model.limits;
    (!limits.is_empty() || !model.time.is_empty()).then(|| {
        view! {
            <section aria-labelledby="guide-time">
                <h2 id="guide-time">{t.get("guide-time")}</h2>
                {list_of(&model.time)}
                {(!limits.is_empty()).then(|| {
                    let rows: Vec<_> = limits
                        .iter()
                        .map(|limit| view! { <div><dt>{limit.what.as_str()}</dt><dd>{limit.how_long.as_str()}</dd></div> })
                        .collect();
                    view! { <dl class="limits">{rows}</dl><p class="quiet">{t.get("guide-limits-note")}</p> }
                })}
                {limits.iter().any(|one| !one.promise).then(|| view! { <p class="quiet">{t.get("guide-limits-law")}</p> })}
                {limits.iter().any(|one| one.promise).then(|| view! { <p class="quiet">{t.get("guide-limits-promise")}</p> })}
            </section>
        }
    })
}

fn papers<'a>(frame: &'a Frame, model: &'a GuideModel) -> impl IntoView + 'a {
    let t = frame.text;
    let list = |papers: &'a [String]| {
        papers
            .iter()
            .map(|paper| view! { <li>{paper.as_str()}</li> })
            .collect::<Vec<_>>()
    };
    view! {
        <section aria-labelledby="guide-papers">
            <h2 id="guide-papers">{t.get("guide-papers")}</h2>
            {if model.papers.is_empty() {
                Either::Left(view! { <p>{t.get("guide-papers-none")}</p> })
            } else {
                Either::Right(view! { <ul>{list(&model.papers)}</ul> })
            }}
            {(!model.paper_ways.is_empty()).then(|| view! {
                <h3>{t.get("guide-paper-ways")}</h3>
                <dl>{model.paper_ways.iter().map(|(paper, way)| view! { <div><dt>{paper.as_str()}</dt><dd>{way.as_str()}</dd></div> }).collect::<Vec<_>>()}</dl>
            })}
            {(!model.shared_papers.is_empty()).then(|| view! {
                <h3>{t.get("guide-papers-shared")}</h3>
                <ul>{list(&model.shared_papers)}</ul>
            })}
        </section>
    }
}

fn basis<'a>(frame: &'a Frame, basis: &'a [Basis]) -> impl IntoView + 'a {
    let t = frame.text;
    (!basis.is_empty()).then(|| {
        let items: Vec<_> = basis
            .iter()
            .map(|one| {
                let since = one.since.map(|day| t.with("guide-basis-since", &[("date", t.date(day).into())]));
                view! { <li>{one.title.as_str()}{since}</li> }
            })
            .collect();
        view! { <section aria-labelledby="guide-basis"><h2 id="guide-basis">{t.get("guide-basis")}</h2><ul>{items}</ul></section> }
    })
}
