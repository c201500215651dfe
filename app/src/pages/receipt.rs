//! The receipt: proves that and when something was submitted, and says what comes next and by when.

use chrono::NaiveDateTime;
use leptos::{either::Either, prelude::*};
use uuid::Uuid;

use super::{
    case::{Due, due},
    day, moment, sample_id,
};
use crate::{
    components::{
        button::{self, Weight},
        code_mark::{CodeShown, code_mark},
        notice_box::{Mood, answer_box},
        paper_list::{PaperLine, paper_list},
        summary_list::{Row, summary_list},
        tag::tag,
        ticket::ticket,
    },
    document::{Frame, Head, document},
    drawn::drawn,
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
    /// The code that opens the case.
    pub code: Option<CodeShown>,
    /// What was handed in together with it (一件事), itself among them.
    pub joined: Vec<JoinedLine>,
    /// An officer has keyed it in from paper and prints this for the person.
    pub at_counter: bool,
}

/// One part of a joined application.
#[derive(Clone, Debug, Default)]
pub struct JoinedLine {
    /// Name of the service.
    pub service_name: String,
    /// Its number; empty while it is a draft.
    pub number: String,
    /// The office that decides it now; for a draft what is missing.
    pub office: String,
    /// Where it goes on.
    pub to: String,
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
        {if model.joined.is_empty() {
            Either::Left(ticket(t.get("receipt-number"), &model.number))
        } else {
            Either::Right(joined(frame, &model.joined))
        }}
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
        {model.code.as_ref().map(|one| drawn(code_mark(frame, one)))}
        {if model.at_counter {
            Either::Left(view! {
                <p class="quiet no-print">{t.get("receipt-print-counter")}</p>
                <div class="buttons no-print">
                    {button::link(Weight::Main, paths::desk_case(model.case), t.get("receipt-desk"))}
                    {button::link(Weight::Quiet, paths::DESK_KEY_IN.to_owned(), t.get("receipt-next-paper"))}
                </div>
            })
        } else {
            Either::Right(view! {
                <p class="quiet no-print">{t.get("receipt-print")}</p>
                <div class="buttons no-print">
                    {button::link(Weight::Main, paths::case(model.case), t.get("receipt-follow"))}
                    {button::link(Weight::Quiet, paths::MY.to_owned(), t.get("nav-my"))}
                </div>
            })
        }}
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

/// Every part with its own number, and those that wait as drafts.
fn joined<'a>(frame: &'a Frame, parts: &'a [JoinedLine]) -> impl IntoView + 'a {
    let t = frame.text;
    let item = |part: &'a JoinedLine| {
        let number = if part.number.is_empty() {
            Either::Left(tag(Mood::Waiting, t.get("word-draft")))
        } else {
            Either::Right(view! { <span class="ticket-number">{part.number.as_str()}</span> })
        };
        view! {
            <li class="entry">
                <h3><a class="stand-alone" href=part.to.clone()>{part.service_name.as_str()}</a></h3>
                <p>{number}</p>
                <p>{part.office.as_str()}</p>
            </li>
        }
    };
    view! {
        <section aria-labelledby="receipt-joined">
            <h2 id="receipt-joined">{t.get("receipt-joined")}</h2>
            <ul class="entries plain">{parts.iter().map(item).collect::<Vec<_>>()}</ul>
        </section>
    }
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
        code: Some(CodeShown::sample("扫码打开这件事")),
        joined: Vec::new(),
        at_counter: false,
    };
    let part = |service: &str, number: &str, office: &str| JoinedLine {
        service_name: service.to_owned(),
        number: number.to_owned(),
        office: office.to_owned(),
        to: paths::case(sample_id(2)),
    };
    let together = ReceiptModel {
        joined: vec![
            part("残疾人证", "7K4M-92QX-5", "林西县林西镇人民政府"),
            part("困难残疾人生活补贴", "", "还没有交：要先有残疾人证"),
        ],
        ..full.clone()
    };
    let at_counter = ReceiptModel {
        filled: Some("由工作人员照纸质申请表录入。本人11月3日在窗口签名。".to_owned()),
        at_counter: true,
        ..full.clone()
    };
    let report = ReceiptModel {
        service_name: "补贴对象去世报告".to_owned(),
        start_month: None,
        due: None,
        advice: vec!["领特困供养的人，一般不能同时领这项补贴。".to_owned()],
        rows: Vec::new(),
        ..full.clone()
    };
    vec![
        ("application", full),
        ("report", report),
        ("joined", together),
        ("at_counter", at_counter),
    ]
}
