//! How a report goes: number and code in, its standing out. No account.

use chrono::NaiveDateTime;
use leptos::prelude::*;

use super::moment;
use crate::{
    components::{
        button::{self, Weight},
        error_summary::{error_summary, wrong_fields},
        field::{Named, field},
        hidden,
        summary_list::{Row, summary_list},
    },
    document::{Frame, Head, Nav, document},
    drawn::{Drawn, drawn},
    form::{Field, FieldKind, Problem, Typed},
    paths,
};

/// What the page shows. Field names: `number`, `code`.
#[derive(Clone, Debug, Default)]
pub struct FollowUpModel {
    /// What was typed, and what is wrong with it.
    pub typed: Typed,
    /// What was found.
    pub standing: Option<Standing>,
}

/// How a report stands.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    /// Name of the service.
    pub service_name: String,
    /// Receipt number.
    pub number: String,
    /// When it was sent (China time).
    pub at: NaiveDateTime,
    /// Word of its stage (`stage-<word>`).
    pub stage: String,
    /// The office that has it.
    pub office: String,
    /// What came of it.
    pub outcome: Option<String>,
    /// What the office wrote, newest first.
    pub words: Vec<String>,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &FollowUpModel) -> String {
    let t = frame.text;
    let one = |name: &str, label: &'static str, hint: &'static str| {
        let field = Field::new(name, t.get(label), FieldKind::Code).hint(t.get(hint));
        model.typed.fill(t, "follow", field)
    };
    let fields = [
        one("number", "report-number", "follow-number-hint"),
        one("code", "report-code", "follow-code-hint"),
    ];
    let wrong = wrong_fields(&fields, "");
    let head = Head {
        nav: Nav::Services,
        error: !wrong.is_empty(),
        ..Head::titled(t.get("follow-title"))
    };
    let main = view! {
        <h1>{t.get("follow-title")}</h1>
        {error_summary(t, wrong)}
        {model.standing.as_ref().map(|standing| found(frame, standing))}
        <p class="lead">{t.get("follow-lead")}</p>
        <form method="post" action=paths::REPORTS_FOLLOWED novalidate>
            {hidden::csrf(&frame.csrf)}
            {fields.iter().map(|one| field(t, one, Named::Label, "")).collect::<Vec<_>>()}
            {button::submit(Weight::Main, t.get("follow-button"))}
        </form>
    };
    document(frame, &head, main)
}

fn found(frame: &Frame, one: &Standing) -> Drawn {
    let t = frame.text;
    let mut rows = vec![
        Row::new(t.get("receipt-service"), one.service_name.clone()),
        Row::new(t.get("report-number"), one.number.clone()),
        Row::new(t.get("receipt-at"), t.moment(one.at)),
        Row::new(t.get("receipt-office"), one.office.clone()),
        Row::new(t.get("follow-stage"), t.word("stage", &one.stage)),
    ];
    rows.extend(
        one.outcome
            .as_deref()
            .map(|outcome| Row::new(t.get("follow-outcome"), outcome)),
    );
    drawn(view! {
        <section aria-labelledby="follow-found">
            <h2 id="follow-found">{t.get("follow-found")}</h2>
            {summary_list(t, &rows)}
            {one.words.iter().map(|words| view! { <blockquote class="office-words">{words.as_str()}</blockquote> }).collect::<Vec<_>>()}
        </section>
    })
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, FollowUpModel)> {
    let standing = Standing {
        service_name: "无障碍设施问题报告".to_owned(),
        number: "7K2M-9QXA-3F8D-W5TC".to_owned(),
        at: moment(2026, 11, 22, 9, 5),
        stage: "recorded".to_owned(),
        office: "林西县残疾人联合会".to_owned(),
        outcome: Some("已经处理".to_owned()),
        words: vec!["坡道上的车已经挪走。".to_owned()],
    };
    let wrong = Typed {
        values: vec![("number".to_owned(), "7K2M".to_owned())],
        problems: vec![Problem::new("number", "unknown")],
    };
    vec![
        ("empty", FollowUpModel::default()),
        (
            "found",
            FollowUpModel {
                standing: Some(standing),
                ..FollowUpModel::default()
            },
        ),
        (
            "unknown",
            FollowUpModel {
                typed: wrong,
                standing: None,
            },
        ),
    ]
}
