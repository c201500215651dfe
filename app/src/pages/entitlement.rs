//! "What could I get?": a few questions, and each service with yes, maybe or no and the reasons. Nothing is stored.

use chrono::NaiveDateTime;
use leptos::prelude::*;

use crate::{
    components::{
        breadcrumb::breadcrumb,
        button::{self, Weight},
        details::details,
        error_summary::{error_summary, wrong_fields},
        field::{Named, field},
        hidden,
        notice_box::{Mood, notice_box},
        tag::tag,
    },
    document::{Frame, Head, Nav, document},
    drawn::{Drawn, drawn},
    form::{Choice, Field, FieldKind, action},
    pages::moment,
    paths,
};

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct EntitlementModel {
    /// The questions, with what was answered.
    pub fields: Vec<Field>,
    /// What came of the answers.
    pub advice: Option<AdviceShown>,
    /// The fields hold answers that were kept then (China time).
    pub kept_at: Option<NaiveDateTime>,
    /// The answers were just kept.
    pub kept_now: bool,
}

/// The services, by verdict.
#[derive(Clone, Debug, Default)]
pub struct AdviceShown {
    /// Full name of the place whose rules were asked.
    pub place: String,
    /// Likely.
    pub yes: Vec<Advised>,
    /// Perhaps.
    pub maybe: Vec<Advised>,
    /// Not likely.
    pub no: Vec<Advised>,
}

/// One service.
#[derive(Clone, Debug, Default)]
pub struct Advised {
    /// Its name.
    pub name: String,
    /// One sentence about it.
    pub summary: String,
    /// Its guide, at the chosen place where that is a township.
    pub to: String,
    /// The reason of each rule.
    pub reasons: Vec<String>,
    /// How much, where it is known.
    pub amount: Vec<String>,
    /// What the place's own document says.
    pub facts: Vec<String>,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &EntitlementModel) -> String {
    let t = frame.text;
    let wrong = wrong_fields(&model.fields, "");
    let all = (
        t.get("services-title").to_owned(),
        paths::SERVICES.to_owned(),
    );
    let title = t.get("entitlement-title");
    let head = Head {
        nav: Nav::Services,
        error: !wrong.is_empty(),
        ..Head::titled(title)
    };
    let main = view! {
        {breadcrumb(t.get("breadcrumb-label"), vec![all], title.to_owned())}
        <h1>{title}</h1>
        {error_summary(t, wrong)}
        {model.advice.as_ref().map(|advice| shown(frame, advice))}
        <p class="lead">{t.get("entitlement-lead")}</p>
        {model.kept_now.then(|| notice_box(Mood::Done, t.get("entitlement-kept"), view! { <p>{t.get("entitlement-kept-text")}</p> }))}
        {model.kept_at.map(|at| kept(frame, at))}
        {model.kept_at.is_none().then(|| view! { <p>{t.get("entitlement-stored")}</p> })}
        <form method="post" action=paths::ENTITLEMENT novalidate>
            {hidden::csrf(&frame.csrf)}
            {model.fields.iter().map(|one| field(t, one, Named::Label, "")).collect::<Vec<_>>()}
            {button::submit(Weight::Main, t.get("entitlement-button"))}
        </form>
    };
    document(frame, &head, main)
}

/// What was kept, with the press that forgets it.
fn kept(frame: &Frame, at: NaiveDateTime) -> Drawn {
    let t = frame.text;
    drawn(view! {
        <form method="post" action=paths::ENTITLEMENT>
            {hidden::csrf(&frame.csrf)}
            <p>{t.with("entitlement-kept-at", &[("at", t.moment(at).into())])}</p>
            {button::submit_as(Weight::Quiet, action::FORGET, t.get("entitlement-forget"))}
        </form>
    })
}

fn shown(frame: &Frame, advice: &AdviceShown) -> Drawn {
    let t = frame.text;
    let place = [("place", advice.place.as_str().into())];
    let block = |id: &'static str, mood: Mood, title: &'static str, all: &[Advised]| {
        (!all.is_empty()).then(|| {
            let n = all.len();
            let list: Vec<_> = all.iter().map(|one| advised(frame, mood, t.get(title), one)).collect();
            drawn(view! {
                <section aria-labelledby=id>
                    <h3 id=id>{t.get(title)}" "<span class="quiet">{t.with("entitlement-count", &[("n", n.into())])}</span></h3>
                    <ul class="cards plain">{list}</ul>
                </section>
            })
        })
    };
    let no = (!advice.no.is_empty()).then(|| {
        let list: Vec<_> = advice
            .no
            .iter()
            .map(|one| advised(frame, Mood::Information, t.get("entitlement-no"), one))
            .collect();
        details(
            t.get("entitlement-no-show"),
            view! { <p>{t.get("entitlement-no-text")}</p><ul class="cards plain">{list}</ul> },
        )
    });
    drawn(view! {
        <section aria-labelledby="advice">
            <h2 id="advice">{t.get("entitlement-advice")}</h2>
            {notice_box(Mood::Information, t.get("entitlement-never"), view! { <p>{t.with("entitlement-place", &place)}</p> })}
            {block("advice-yes", Mood::Done, "entitlement-yes", &advice.yes)}
            {block("advice-maybe", Mood::Waiting, "entitlement-maybe", &advice.maybe)}
            {no}
        </section>
    })
}

fn advised(frame: &Frame, mood: Mood, verdict: &str, one: &Advised) -> Drawn {
    let t = frame.text;
    let lines = |title: &'static str, lines: &[String]| {
        (!lines.is_empty()).then(|| {
            let items: Vec<_> = lines
                .iter()
                .map(|line| view! { <li>{line.clone()}</li> })
                .collect();
            drawn(view! { <p class="quiet">{title}</p><ul>{items}</ul> })
        })
    };
    drawn(view! {
        <li class="card">
            <h4>{one.name.as_str()}</h4>
            <p>{drawn(tag(mood, verdict))}</p>
            <p>{one.summary.as_str()}</p>
            {lines(t.get("entitlement-reasons"), &one.reasons)}
            {lines(t.get("entitlement-facts"), &one.facts)}
            {lines(t.get("guide-amount"), &one.amount)}
            {button::link(Weight::Quiet, one.to.clone(), t.get("entitlement-open"))}
        </li>
    })
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, EntitlementModel)> {
    let choice = |value: &str, label: &str| Choice::new(value, label);
    let fields = vec![
        Field::new("place", "户口在哪里？", FieldKind::Text)
            .hint("写县或乡镇的名字")
            .value("林西县"),
        Field::new("age", "多大年纪？", FieldKind::Text).optional(),
        Field::new(
            "certificate",
            "有残疾人证吗？",
            FieldKind::Choice(vec![choice("valid", "有，没过期"), choice("none", "没有")]),
        )
        .optional(),
    ];
    let one = |name: &str| Advised {
        name: name.to_owned(),
        summary: "孩子做康复训练，政府给补助。".to_owned(),
        to: paths::service("child_rehabilitation"),
        reasons: vec!["年龄：要求 0 到 7 岁，您填的是 5 岁。符合。".to_owned()],
        amount: vec!["各地不同，以当地公示为准。".to_owned()],
        facts: vec!["林西县：0 到 7 岁（林西县残疾人规划，2022年8月26日）。".to_owned()],
    };
    let advice = AdviceShown {
        place: "内蒙古自治区赤峰市林西县".to_owned(),
        yes: vec![one("残疾儿童康复救助")],
        maybe: vec![one("辅助器具适配")],
        no: vec![one("重度残疾人护理补贴")],
    };
    let wrong = fields
        .iter()
        .cloned()
        .map(|field| match field.name.as_str() {
            "place" => field.error("找不到这个地方。请写到县或乡镇。"),
            _ => field,
        })
        .collect();
    vec![
        (
            "advice",
            EntitlementModel {
                fields: fields.clone(),
                advice: Some(advice),
                kept_now: true,
                ..EntitlementModel::default()
            },
        ),
        (
            "wrong",
            EntitlementModel {
                fields: wrong,
                ..EntitlementModel::default()
            },
        ),
        (
            "empty",
            EntitlementModel {
                fields,
                kept_at: Some(moment(2026, 11, 3, 14, 5)),
                ..EntitlementModel::default()
            },
        ),
    ]
}
