//! One thing of the list: what is asked, and how it comes. Saved at once; nothing is sent from here.

use leptos::prelude::*;

use super::{day, sample_id, supplement::sample_items};
use crate::{
    components::{
        asked_item::{AskedItem, facts, standing},
        back_link::back_link,
        button::{self, Weight},
        error_summary::{error_summary, wrong_fields},
        field::{Named, field},
        hidden,
        notice_box::{Mood, answer_box},
        photos::{Photo, photos},
        term::{Term, term},
    },
    document::{Frame, Head, Nav, document},
    form::{Choice, Field, FieldKind, Hidden, action},
    paths::{self, ListAt},
    text::Otherwise,
};

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct SupplementItemModel {
    /// Whose list.
    pub at: ListAt,
    /// Version of the case, or of the ask's lists.
    pub version: i64,
    /// Name of the service.
    pub service_name: String,
    /// The thing.
    pub item: AskedItem,
    /// Until when; none for what is given again after the answer.
    pub term: Option<Term>,
    /// Where photos and files are given, for a paper.
    pub give_at: Option<String>,
    /// What has come.
    pub photos: Vec<Photo>,
    /// The fields: `way`, and the answer or words.
    pub fields: Vec<Field>,
    /// Something was said before and can be taken back.
    pub given: bool,
    /// The rules said no to what was just sent: why.
    pub refused: Option<String>,
    /// Changed meanwhile (409).
    pub stale: bool,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &SupplementItemModel) -> String {
    let t = frame.text;
    let wrong = wrong_fields(&model.fields, "");
    let head = Head {
        service: Some(model.service_name.clone()),
        error: !wrong.is_empty() || model.refused.is_some() || model.stale,
        nav: Nav::My,
        ..Head::titled(&model.item.name)
    };
    let hidden = Hidden {
        version: Some(model.version),
        idempotency_key: None,
    };
    let main = view! {
        {back_link(t, model.at.list())}
        <h1>{model.item.name.as_str()}</h1>
        {model.refused.as_deref().map(|why| answer_box(Mood::Error, t.get("supplement-refused"), view! { <p>{why}</p> }))}
        {model.stale.then(|| answer_box(Mood::Error, t.get("supplement-stale"), view! { <p>{t.get("supplement-stale-text")}</p> }))}
        {error_summary(t, wrong)}
        {standing(&model.item)}
        {model.term.map(|until| term(t, until))}
        {facts(t, &model.item)}
        {(!model.photos.is_empty()).then(|| view! {
            <section aria-labelledby="supplement-photos">
                <h2 id="supplement-photos">{t.with("paper-received", &[("n", model.photos.len().into())])}</h2>
                {photos(t, &model.photos)}
            </section>
        })}
        {model.give_at.clone().map(|to| view! {
            <section aria-labelledby="supplement-give">
                <h2 id="supplement-give">{t.get("supplement-give")}</h2>
                <p>{t.get("supplement-give-text")}</p>
                <p>{button::link(Weight::Main, to, t.get("supplement-give-button"))}</p>
            </section>
        })}
        <section aria-labelledby="supplement-ways">
            <h2 id="supplement-ways">{t.get("supplement-ways")}</h2>
            <form method="post" action=model.at.item(&model.item.code) novalidate>
                {hidden::changing(&frame.csrf, &hidden)}
                {model.fields.iter().map(|one| field(t, one, Named::Label, "")).collect::<Vec<_>>()}
                <div class="buttons">
                    {button::submit(Weight::Main, t.get("supplement-item-save"))}
                    {model.given.then(|| button::submit_as(Weight::Quiet, action::UNDO, t.get("supplement-item-undo")))}
                </div>
            </form>
        </section>
    };
    document(frame, &head, main)
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, SupplementItemModel)> {
    let mut items = sample_items().into_iter();
    let paper = items.next().unwrap_or_default();
    let answer = items.next().unwrap_or_default();
    let ways = |all: &[(&str, &str)]| {
        let choices = all
            .iter()
            .map(|(value, label)| Choice::new(*value, *label))
            .collect();
        Field::new("way", "选一种", FieldKind::Choice(choices))
    };
    let words = Field::new("words", "想说明的话", FieldKind::LongText)
        .hint("例如哪天寄出，或者为什么拿不到。")
        .optional();
    let of_paper = SupplementItemModel {
        at: ListAt::Case(sample_id(2)),
        version: 5,
        service_name: "困难残疾人生活补贴".to_owned(),
        item: paper,
        term: Some(Term {
            last_day: day(2027, 1, 5),
            closed: false,
            otherwise: Otherwise::Ends,
        }),
        give_at: Some(paths::paper(sample_id(1), 1, "bank_card")),
        photos: vec![Photo {
            words: "第1张".to_owned(),
            about: "2026年11月8日 09:05".to_owned(),
            ..Photo::default()
        }],
        fields: vec![
            ways(&[
                ("post", "用邮寄交"),
                ("window", "送到窗口"),
                ("cannot_get", "我拿不到"),
            ]),
            words.clone(),
        ],
        ..SupplementItemModel::default()
    };
    let told = ways(&[
        ("told", "在这里写"),
        ("window", "送到窗口"),
        ("cannot_get", "我拿不到"),
    ]);
    let residence = Field::new("residence", "现在住在哪里？", FieldKind::Text);
    let of_answer = SupplementItemModel {
        item: answer,
        fields: vec![
            told.clone().value("told"),
            residence.value("林西镇向阳街9号"),
        ],
        given: true,
        give_at: None,
        photos: Vec::new(),
        ..of_paper.clone()
    };
    let wrong = SupplementItemModel {
        fields: vec![told.error("请选一种。"), words],
        ..of_paper.clone()
    };
    vec![
        ("paper", of_paper.clone()),
        ("answer", of_answer),
        ("wrong", wrong),
        (
            "stale",
            SupplementItemModel {
                stale: true,
                ..of_paper
            },
        ),
    ]
}
