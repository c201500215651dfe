//! The receipt: proves that and when something was submitted, and says what comes next and by when.

use chrono::NaiveDateTime;
use leptos::prelude::*;
use uuid::Uuid;

use super::{
    case::{Due, due},
    day, moment, sample_id,
};
use crate::{
    components::{
        button::{self, Weight},
        notice_box::{Mood, answer_box},
        paper_list::{PaperLine, paper_list},
        summary_list::{Row, summary_list},
        ticket::ticket,
    },
    document::{Frame, Head, document},
    paths,
    text::YearAndMonth,
};

/// What the receipt shows.
#[derive(Clone, Debug, Default)]
pub struct ReceiptModel {
    /// The case.
    pub case: Uuid,
    /// Its number, grouped, check character last.
    pub number: String,
    /// Name of the service.
    pub service_name: String,
    /// Who it is for, masked or not as the page's reader may see it.
    pub applicant: String,
    /// When it was submitted (China time).
    pub submitted_at: NaiveDateTime,
    /// The office that has it now.
    pub office: String,
    /// The month from which money counts if approved; none for reports.
    pub start_month: Option<YearAndMonth>,
    /// The next step and its day.
    pub due: Option<Due>,
    /// What happens next, a line each.
    pub after: Vec<String>,
    /// Things worth a thought that were said before submitting.
    pub advice: Vec<String>,
    /// The papers that were asked for, and how each stands.
    pub papers: Vec<PaperLine>,
    /// The answers as submitted.
    pub rows: Vec<Row>,
    /// Who filled in for the applicant, in a sentence.
    pub filled: Option<String>,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &ReceiptModel) -> String {
    let t = frame.text;
    let facts = [
        (t.get("receipt-service"), model.service_name.clone()),
        (t.get("receipt-applicant"), model.applicant.clone()),
        (t.get("receipt-at"), t.moment(model.submitted_at)),
        (t.get("receipt-office"), model.office.clone()),
    ];
    let mut rows: Vec<Row> = facts
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(label, value)| Row::new(label, value))
        .collect();
    if let Some(filled) = &model.filled {
        rows.push(Row::new(t.get("filled-label"), filled.as_str()));
    }
    if let Some(month) = model.start_month {
        rows.push(Row::new(
            t.get("receipt-start-month"),
            t.with(
                "receipt-start-month-value",
                &[("month", t.month(month).into())],
            ),
        ));
    }
    let main = view! {
        <h1>{t.get("receipt-title")}</h1>
        {answer_box(Mood::Done, t.get("receipt-done"), view! { <p>{t.get("receipt-done-text")}</p> })}
        {ticket(t.get("receipt-number"), &model.number)}
        {summary_list(t, &rows)}
        <section aria-labelledby="receipt-next">
            <h2 id="receipt-next">{t.get("receipt-next")}</h2>
            {model.due.as_ref().map(|one| due(frame, one))}
            <ol>{model.after.iter().map(|line| view! { <li>{line.as_str()}</li> }).collect::<Vec<_>>()}</ol>
            {model.advice.iter().map(|line| view! { <p>{line.as_str()}</p> }).collect::<Vec<_>>()}
        </section>
        {(!model.papers.is_empty()).then(|| view! {
            <section aria-labelledby="receipt-papers">
                <h2 id="receipt-papers">{t.get("papers-heading")}</h2>
                {paper_list(&model.papers)}
            </section>
        })}
        {(!model.rows.is_empty()).then(|| view! {
            <section aria-labelledby="receipt-copy">
                <h2 id="receipt-copy">{t.get("receipt-copy")}</h2>
                {summary_list(t, &model.rows)}
            </section>
        })}
        <p class="quiet no-print">{t.get("receipt-print")}</p>
        <div class="buttons no-print">
            {button::link(Weight::Main, paths::case(model.case), t.get("receipt-follow"))}
            {button::link(Weight::Quiet, paths::MY.to_owned(), t.get("nav-my"))}
        </div>
    };
    document(
        frame,
        &Head {
            service: Some(model.service_name.clone()),
            ..Head::titled(t.get("receipt-title"))
        },
        main,
    )
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, ReceiptModel)> {
    let full = ReceiptModel {
        papers: vec![PaperLine {
            name: "低保证".to_owned(),
            state: "以后补交".to_owned(),
            mood: Mood::Information,
            notes: Vec::new(),
            files: Vec::new(),
            act: None,
        }],
        case: sample_id(2),
        number: "7K4M-92QX-5".to_owned(),
        service_name: "困难残疾人生活补贴".to_owned(),
        applicant: "乌兰图雅".to_owned(),
        submitted_at: moment(2026, 11, 3, 14, 5),
        office: "林西县林西镇人民政府".to_owned(),
        start_month: Some((2026, 11)),
        due: Some(Due {
            what: "受理（收下材料，开始计时）".to_owned(),
            office: "林西县林西镇人民政府".to_owned(),
            on: day(2026, 11, 10),
            from: Some((day(2026, 11, 3), "提交".to_owned())),
            working_days: Some(5),
            ..Due::default()
        }),
        after: vec![
            "材料不全时，一次告诉您全部缺什么。".to_owned(),
            "审定以后，给您书面通知。".to_owned(),
        ],
        advice: Vec::new(),
        rows: vec![
            Row::new("残疾人证号", "15042419900101001X44"),
            Row::new("是否享受低保", "是"),
        ],
        filled: Some("由家人巴特尔代办。".to_owned()),
    };
    let report = ReceiptModel {
        service_name: "补贴对象去世报告".to_owned(),
        start_month: None,
        due: None,
        advice: vec!["领特困供养的人，一般不能同时领这项补贴。".to_owned()],
        rows: Vec::new(),
        ..full.clone()
    };
    vec![("application", full), ("report", report)]
}
