//! The officer's builder of the one notice, in three steps without script: what is missing, why, and a look at what the
//! applicant will read. Everything chosen travels along unseen, so that nothing is lost on the way back and forth.

use chrono::NaiveDate;
use leptos::{either::EitherOf3, prelude::*};

use super::{
    day, sample_id,
    supplement::{ask_items, sample_items},
};
use crate::{
    components::{
        asked_item::{AskedItem, Level, asked_item},
        back_link::back_link,
        button::{self, Weight},
        error_summary::{error_summary, wrong_fields},
        field::{Named, field},
        hidden,
        notice_box::{Mood, answer_box},
    },
    document::{Frame, Head, Nav, document},
    drawn::{Drawn, drawn},
    form::{Choice, Field, FieldKind, Hidden, action},
    paths::ListAt,
    text::Otherwise,
};

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct DeskSupplementModel {
    /// Whose list.
    pub at: ListAt,
    /// The number of the case; of an ask, whom it is about.
    pub number: String,
    /// Version of the case, or of the ask's lists.
    pub version: i64,
    /// Name of the service.
    pub service_name: String,
    /// What was chosen and written on the other steps: names and values.
    pub carried: Vec<(String, String)>,
    /// What follows when nothing comes.
    pub otherwise: Otherwise,
    /// The step.
    pub step: BuilderStep,
    /// The rules said no: why.
    pub refused: Option<String>,
    /// Somebody else acted meanwhile (409).
    pub stale: bool,
}

/// The step.
#[derive(Clone, Debug)]
pub enum BuilderStep {
    /// What is missing: groups of boxes, each with its scope.
    Tick(Vec<(&'static str, Field)>),
    /// Why: the fields of each thing, and the office's own fault where there was a notice before.
    Reasons {
        /// Code, name and fields.
        things: Vec<(String, String, Vec<Field>)>,
        /// Why it was overlooked.
        fault: Option<Field>,
    },
    /// What the applicant will see.
    Preview {
        /// The things.
        items: Vec<AskedItem>,
        /// The last day for the answer.
        last_day: NaiveDate,
    },
}

impl Default for BuilderStep {
    fn default() -> Self {
        Self::Tick(Vec::new())
    }
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &DeskSupplementModel) -> String {
    let t = frame.text;
    let (step, wrong) = match &model.step {
        BuilderStep::Tick(groups) => {
            let wrong = groups
                .iter()
                .flat_map(|(scope, one)| wrong_fields(std::slice::from_ref(one), scope));
            // Several boxes bear one name; one line says it.
            ("builder-step-tick", wrong.take(1).collect::<Vec<_>>())
        }
        BuilderStep::Reasons { things, fault } => {
            let fields = things.iter().flat_map(|(.., fields)| fields).chain(fault);
            let fields: Vec<Field> = fields.cloned().collect();
            ("builder-step-reasons", wrong_fields(&fields, ""))
        }
        BuilderStep::Preview { .. } => ("builder-step-preview", Vec::new()),
    };
    let step = t.get(step);
    let head = Head {
        step: Some(step.to_owned()),
        service: Some(model.service_name.clone()),
        error: !wrong.is_empty() || model.refused.is_some() || model.stale,
        nav: Nav::My,
        ..Head::titled(t.get("builder-title"))
    };
    let hidden = Hidden {
        version: Some(model.version),
        idempotency_key: None,
    };
    let carried: Vec<_> = model
        .carried
        .iter()
        .map(|(name, value)| view! { <input type="hidden" name=name.as_str() value=value.as_str()/> })
        .collect();
    let inner = match &model.step {
        BuilderStep::Tick(groups) => EitherOf3::A(tick(frame, groups, model.at.is_ask())),
        BuilderStep::Reasons { things, fault } => {
            EitherOf3::B(reasons(frame, things, fault.as_ref()))
        }
        BuilderStep::Preview { items, last_day } => {
            EitherOf3::C(preview(frame, items, *last_day, model))
        }
    };
    let main = view! {
        {back_link(t, model.at.desk())}
        <p class="step">{step}</p>
        <h1>{t.get("builder-title")}</h1>
        <p>{model.service_name.as_str()}" "{model.number.as_str()}</p>
        {model.stale.then(|| answer_box(Mood::Error, t.get("builder-stale"), view! { <p>{t.get("builder-stale-text")}</p> }))}
        {model.refused.as_deref().map(|why| answer_box(Mood::Error, t.get("desk-refused"), view! { <p>{why}</p> }))}
        {error_summary(t, wrong)}
        <form method="post" action=model.at.builder() novalidate>
            {hidden::changing(&frame.csrf, &hidden)}
            {carried}
            {inner}
        </form>
    };
    document(frame, &head, main)
}

fn tick(frame: &Frame, groups: &[(&'static str, Field)], ask: bool) -> Drawn {
    let t = frame.text;
    let groups: Vec<_> = groups
        .iter()
        .map(|(scope, one)| field(t, one, Named::Label, scope))
        .collect();
    drawn(view! {
        <p>{t.get("builder-once")}</p>
        {(!ask).then(|| view! { <p class="quiet">{t.get("builder-shared")}</p> })}
        {groups}
        <div class="buttons">{button::submit_as(Weight::Main, action::REASONS, t.get("builder-to-reasons"))}</div>
    })
}

fn reasons(frame: &Frame, things: &[(String, String, Vec<Field>)], fault: Option<&Field>) -> Drawn {
    let t = frame.text;
    let things: Vec<_> = things
        .iter()
        .map(|(code, name, fields)| {
            let (id, labelled_by) = (format!("item-{code}"), format!("item-{code}"));
            let fields: Vec<_> = fields
                .iter()
                .map(|one| field(t, one, Named::Label, ""))
                .collect();
            view! {
                <section class="asked-item" aria-labelledby=labelled_by>
                    <h2 id=id>{name.as_str()}</h2>
                    {fields}
                </section>
            }
        })
        .collect();
    drawn(view! {
        {things}
        {fault.map(|one| field(t, one, Named::Label, ""))}
        <div class="buttons">
            {button::submit_as(Weight::Main, action::PREVIEW, t.get("builder-to-preview"))}
            {button::submit_as(Weight::Quiet, action::TICK, t.get("builder-to-tick"))}
        </div>
    })
}

fn preview(
    frame: &Frame,
    items: &[AskedItem],
    last_day: NaiveDate,
    model: &DeskSupplementModel,
) -> Drawn {
    let t = frame.text;
    let items: Vec<_> = items
        .iter()
        .map(|item| view! { <li>{asked_item(t, item, Level::Two, ())}</li> })
        .collect();
    let (text, send) = if model.at.is_ask() {
        ("ask-list-preview-text", "ask-list-send")
    } else {
        ("builder-preview-text", "builder-send")
    };
    let text = t.with(text, &[("date", t.date(last_day).into())]);
    drawn(view! {
        <p>{text}</p>
        <ol class="asked-list">{items}</ol>
        <p>{t.otherwise(model.otherwise)}</p>
        <div class="buttons">
            {button::submit_as(Weight::Main, action::SEND, t.get(send))}
            {button::submit_as(Weight::Quiet, action::REASONS, t.get("builder-back"))}
        </div>
    })
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, DeskSupplementModel)> {
    let boxes = |label: &str, all: &[(&str, &str)]| {
        let choices = all
            .iter()
            .map(|(value, label)| Choice::new(*value, *label))
            .collect();
        Field::new("item", label, FieldKind::Choices(choices))
    };
    let papers = boxes(
        "材料",
        &[("bank_card", "银行卡或存折"), ("dibao", "低保证")],
    );
    let answers = boxes("要改的申请内容", &[("residence", "现在住在哪里")]);
    let base = DeskSupplementModel {
        at: ListAt::Case(sample_id(2)),
        number: "7K4M-92QX-5".to_owned(),
        version: 5,
        service_name: "困难残疾人生活补贴".to_owned(),
        step: BuilderStep::Tick(vec![("papers", papers.clone()), ("answers", answers)]),
        ..DeskSupplementModel::default()
    };
    let nothing = papers.error("请选缺的是哪一样。");
    let why = Field::new(
        "why-bank_card",
        "缺在哪里",
        FieldKind::Choice(vec![
            Choice::new("missing", "这份材料还没有交"),
            Choice::new("unreadable", "交来的看不清"),
        ]),
    );
    let words = Field::new("words-bank_card", "补充的话", FieldKind::LongText).optional();
    let reasons = |why: Field| BuilderStep::Reasons {
        things: vec![(
            "bank_card".to_owned(),
            "银行卡或存折".to_owned(),
            vec![why, words.clone()],
        )],
        fault: Some(Field::new("fault", "为什么第一次漏了", FieldKind::Text).optional()),
    };
    let carried = vec![("item".to_owned(), "bank_card".to_owned())];
    vec![
        ("tick", base.clone()),
        (
            "tick-wrong",
            DeskSupplementModel {
                step: BuilderStep::Tick(vec![("papers", nothing)]),
                ..base.clone()
            },
        ),
        (
            "reasons",
            DeskSupplementModel {
                step: reasons(why.clone()),
                carried: carried.clone(),
                ..base.clone()
            },
        ),
        (
            "reasons-wrong",
            DeskSupplementModel {
                step: reasons(why.error("请选一个。")),
                carried: carried.clone(),
                ..base.clone()
            },
        ),
        (
            "preview",
            DeskSupplementModel {
                step: BuilderStep::Preview {
                    items: sample_items(),
                    last_day: day(2027, 1, 4),
                },
                carried: carried.clone(),
                ..base.clone()
            },
        ),
        (
            "preview-ask",
            DeskSupplementModel {
                at: ListAt::Ask(sample_id(3)),
                number: "王德山".to_owned(),
                service_name: "代办核实".to_owned(),
                otherwise: Otherwise::Ask,
                step: BuilderStep::Preview {
                    items: ask_items(),
                    last_day: day(2027, 1, 4),
                },
                carried,
                ..base.clone()
            },
        ),
        (
            "stale",
            DeskSupplementModel {
                stale: true,
                ..base
            },
        ),
    ]
}
