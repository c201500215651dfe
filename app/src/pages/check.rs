//! Check answers, agree to the declaration, sign with one's name, submit.

use chrono::NaiveDateTime;
use leptos::prelude::*;
use uuid::Uuid;

use super::{day, moment, sample_id};
use crate::{
    components::{
        back_link::back_link,
        button::{self, Weight},
        error_summary::{Wrong, error_summary, wrong_fields},
        field::{Named, field},
        hidden,
        notice_box::{Mood, answer_box, notice_box},
        paper_list::{PaperLine, paper_list},
        summary_list::{Row, summary_list},
    },
    document::{Frame, Head, document},
    drawn::{Drawn, drawn},
    form::{Field, FieldKind, Hidden, Problem, Typed, action, name},
    pages::my::{SendBy, send_by},
    paths,
    text::YearAndMonth,
};

/// What the page shows. Field names: `agree` (value `yes`), `signed_name`.
#[derive(Clone, Debug, Default)]
pub struct CheckModel {
    /// The draft.
    pub application: Uuid,
    /// Name of the service.
    pub service_name: String,
    /// Where back leads.
    pub back: String,
    /// Rows, as the officer will see them.
    pub sections: Vec<CheckSection>,
    /// The papers that are asked for, and how each stands.
    pub papers: Vec<PaperLine>,
    /// Things worth a thought; they never stop anybody.
    pub advice: Vec<String>,
    /// Paragraphs of the declaration, in full.
    pub declaration: Vec<String>,
    /// Name that must be signed; empty for a report without a name.
    pub signer: String,
    /// How it is signed, where it is not with the applicant's own name: `fingerprint`, `signatory`; `counter` by the
    /// officer who has keyed it in.
    pub signs: Option<&'static str>,
    /// Nobody has said yet how the applicant signs: they are asked here, once.
    pub ask_signing: bool,
    /// What happens after submitting, a line each.
    pub after: Vec<String>,
    /// The month from which money counts when submitted today; none for reports.
    pub start_month: Option<YearAndMonth>,
    /// The last day on which that is so.
    pub send_by: Option<SendBy>,
    /// Version and idempotency key.
    pub hidden: Hidden,
    /// Agreement and signature, and what is wrong with them.
    pub typed: Typed,
    /// Pages with open answers: their names and addresses. The form cannot be sent with them.
    pub open: Vec<(String, String)>,
    /// The rules said no: what and what to do.
    pub refused: Option<String>,
    /// Changed in another window meanwhile (409); the rows show what is saved.
    pub stale: bool,
    /// The same was sent before: when (China time) and its number. This one is not.
    pub sent_before: Option<(NaiveDateTime, String)>,
    /// The form has changed since the draft was begun: what is new.
    pub changed: Vec<String>,
}

/// Rows that belong together.
#[derive(Clone, Debug, Default)]
pub struct CheckSection {
    /// What they are about.
    pub title: String,
    /// The rows.
    pub rows: Vec<Row>,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &CheckModel) -> String {
    let t = frame.text;
    let agree = model.typed.fill(
        t,
        "check",
        Field::new("agree", t.get("check-agree"), FieldKind::Agree),
    );
    let signed = Field::new("signed_name", t.get("check-signed-name"), FieldKind::Text)
        .hint(t.with(
            match model.signs {
                Some("counter") => "check-signed-name-hint-counter",
                _ if frame.acting().is_some() => "check-signed-name-hint-agent",
                Some("fingerprint") => "check-signed-name-hint-fingerprint",
                Some(_) => "check-signed-name-hint-signatory",
                None => "check-signed-name-hint",
            },
            &[("name", model.signer.as_str().into())],
        ))
        .autocomplete("name");
    // Who reports without a name has none to sign with.
    let signed = (!model.signer.is_empty()).then(|| model.typed.fill(t, "check", signed));
    let fields: Vec<Field> = [Some(agree), signed].into_iter().flatten().collect();
    let wrong = wrong_fields(&fields, "");
    let head = Head {
        title: t.get("check-title").to_owned(),
        service: Some(model.service_name.clone()),
        error: !wrong.is_empty()
            || !model.open.is_empty()
            || model.refused.is_some()
            || model.stale,
        ..Head::default()
    };
    let main = view! {
        {back_link(t, model.back.clone())}
        <h1>{t.get("check-title")}</h1>
        {trouble(frame, model, wrong)}
        {model.sent_before.as_ref().map(|(at, number)| notice_box(
            Mood::Waiting,
            t.get("check-sent-before"),
            view! { <p>{t.with("check-sent-before-text", &[("at", t.moment(*at).into()), ("number", number.as_str().into())])}</p> },
        ))}
        {(!model.changed.is_empty()).then(|| notice_box(
            Mood::Information,
            t.get("question-changed"),
            view! { <p>{t.get("question-changed-text")}</p><ul>{model.changed.iter().map(|line| view! { <li>{line.as_str()}</li> }).collect::<Vec<_>>()}</ul> },
        ))}
        <p class="lead">{t.get("check-lead")}</p>
        {sections(frame, &model.sections)}
        {(!model.papers.is_empty()).then(|| view! {
            <section class="check-section"><h2>{t.get("papers-title")}</h2>{paper_list(&model.papers)}</section>
        })}
        {(!model.advice.is_empty()).then(|| notice_box(
            Mood::Information,
            t.get("check-advice"),
            view! { <ul>{model.advice.iter().map(|line| view! { <li>{line.as_str()}</li> }).collect::<Vec<_>>()}</ul> },
        ))}
        {model.ask_signing.then(|| ask_signing(frame, model))}
        <form method="post" action=paths::check(model.application) novalidate>
            {hidden::changing(&frame.csrf, &model.hidden)}
            <section aria-labelledby="check-declaration">
                <h2 id="check-declaration">{t.get("check-declaration")}</h2>
                <div class="declaration">{model.declaration.iter().map(|line| view! { <p>{line.as_str()}</p> }).collect::<Vec<_>>()}</div>
                {fields.iter().map(|one| field(t, one, Named::Label, "")).collect::<Vec<_>>()}
                {(frame.acting().is_none() && !model.ask_signing).then(|| view! { <p><a class="stand-alone" href=paths::SIGNING>{t.get("check-cannot-sign")}</a></p> })}
            </section>
            <section aria-labelledby="check-after">
                <h2 id="check-after">{t.get("check-after")}</h2>
                <ol>{model.after.iter().map(|line| view! { <li>{line.as_str()}</li> }).collect::<Vec<_>>()}</ol>
                {model.start_month.map(|month| view! {
                    <p><strong>{t.with("check-start-month", &[("month", t.month(month).into())])}</strong></p>
                })}
                {model.send_by.map(|by| view! { <p class="send-by">{send_by(frame, by)}</p> })}
            </section>
            <p>{t.get("check-once")}</p>
            <div class="buttons">
                {button::submit_as(Weight::Main, action::CONTINUE, t.get("check-submit"))}
            </div>
        </form>
        <p class="card-links">
            <a href=paths::MY>{t.get("check-later")}</a>
            <a href=paths::discard(model.application)>{t.get("my-draft-discard")}</a>
        </p>
    };
    document(frame, &head, main)
}

/// Asked once: whether writing one's name is fine. Both answers are kept, and the question does not come again.
fn ask_signing(frame: &Frame, model: &CheckModel) -> Drawn {
    let t = frame.text;
    let here = paths::check(model.application);
    let other = paths::signing_then(&here);
    drawn(notice_box(
        Mood::Information,
        t.get("check-ask-signing"),
        view! {
            <p>{t.get("check-ask-signing-text")}</p>
            <form method="post" action=paths::SIGNING>
                {hidden::csrf(&frame.csrf)}
                {hidden::hidden(name::NEXT, &here)}
                {hidden::hidden("way", "own")}
                <div class="buttons">{button::submit(Weight::Quiet, t.get("check-ask-signing-own"))}</div>
            </form>
            <p><a class="stand-alone" href=other>{t.get("check-ask-signing-other")}</a></p>
        },
    ))
}

/// Everything that keeps the form from being sent, most pressing first.
fn trouble<'a>(
    frame: &'a Frame,
    model: &'a CheckModel,
    wrong: Vec<Wrong>,
) -> impl IntoView + use<'a> {
    let t = frame.text;
    let open: Vec<_> = model
        .open
        .iter()
        .map(|(name, to)| view! { <li><a href=to.clone()>{name.as_str()}</a></li> })
        .collect();
    view! {
        {model.stale.then(|| answer_box(Mood::Error, t.get("check-stale"), view! { <p>{t.get("check-stale-text")}</p> }))}
        {model.refused.as_deref().map(|why| answer_box(Mood::Error, t.get("check-refused"), view! { <p>{why}</p> }))}
        {(!open.is_empty()).then(|| answer_box(Mood::Error, t.get("check-open"), view! { <ul class="plain">{open}</ul> }))}
        {error_summary(t, wrong)}
    }
}

fn sections<'a>(frame: &'a Frame, sections: &'a [CheckSection]) -> impl IntoView + 'a {
    sections
        .iter()
        .map(|section| {
            view! {
                <section class="check-section">
                    {(!section.title.is_empty()).then(|| view! { <h2>{section.title.as_str()}</h2> })}
                    {summary_list(frame.text, &section.rows)}
                </section>
            }
        })
        .collect::<Vec<_>>()
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, CheckModel)> {
    let application = sample_id(1);
    let row = |label: &str, value: &[&str], page: &str| Row {
        label: label.to_owned(),
        value: value.iter().map(|line| (*line).to_owned()).collect(),
        change: Some(paths::question_from_check(application, page)),
        ..Row::default()
    };
    let sections = vec![
        CheckSection {
            title: "申请人".to_owned(),
            rows: vec![
                row("姓名", &["阿卜杜热合曼·买买提依明·艾则孜江"], "person"),
                row("残疾人证号", &["15042419900101001X44"], "certificate"),
                row("户籍地", &["内蒙古自治区赤峰市林西县林西镇"], "person"),
            ],
        },
        CheckSection {
            title: "家庭和收款".to_owned(),
            rows: vec![
                row("是否享受低保", &["是"], "dibao"),
                row(
                    "还领哪些钱",
                    &["特困人员救助供养", "工伤保险的生活护理费"],
                    "overlap",
                ),
                row("收款账号", &[], "account"),
            ],
        },
    ];
    let full = CheckModel {
        application,
        service_name: "困难残疾人生活补贴".to_owned(),
        back: paths::question(application, "account"),
        sections,
        papers: vec![PaperLine {
            name: "银行卡或存折（本人名下）".to_owned(),
            state: "还没有交".to_owned(),
            mood: Mood::Waiting,
            notes: Vec::new(),
            files: Vec::new(),
            act: Some((
                "现在交".to_owned(),
                paths::paper(application, 0, "bank_card"),
            )),
        }],
        advice: vec![
            "领特困供养的人，一般不能同时领这项补贴。您可以照样提交，由乡镇核对。".to_owned(),
        ],
        declaration: vec![
            "我填的内容都是真的。".to_owned(),
            "情况有变化时，我会在当月报告。".to_owned(),
            "我同意有关部门核对我家的经济状况。".to_owned(),
        ],
        signer: "阿卜杜热合曼·买买提依明·艾则孜江".to_owned(),
        after: vec![
            "林西镇人民政府核对材料，5个工作日内告诉您是否受理。".to_owned(),
            "缺材料时，一次告诉您全部。".to_owned(),
        ],
        start_month: Some((2026, 11)),
        send_by: Some(SendBy {
            day: day(2026, 11, 30),
            month: (2026, 11),
        }),
        hidden: Hidden {
            version: Some(7),
            idempotency_key: Some("k-0193".to_owned()),
        },
        ..CheckModel::default()
    };
    let unsigned = Typed {
        values: vec![("signed_name".to_owned(), "阿卜杜".to_owned())],
        problems: vec![
            Problem::new("agree", "missing"),
            Problem::new("signed_name", "no-match"),
        ],
    };
    vec![
        ("full", full.clone()),
        (
            "ask_signing",
            CheckModel {
                ask_signing: true,
                ..full.clone()
            },
        ),
        (
            "unsigned",
            CheckModel {
                typed: unsigned,
                ..full.clone()
            },
        ),
        (
            "open",
            CheckModel {
                open: vec![(
                    "收款账号".to_owned(),
                    paths::question_from_check(application, "account"),
                )],
                ..full.clone()
            },
        ),
        (
            "refused",
            CheckModel {
                refused: Some("您已经有一件同样的申请在办，或者已经在领，不用再交。".to_owned()),
                ..full.clone()
            },
        ),
        (
            "stale",
            CheckModel {
                stale: true,
                ..full.clone()
            },
        ),
        (
            "report",
            CheckModel {
                start_month: None,
                send_by: None,
                advice: Vec::new(),
                sent_before: Some((moment(2026, 11, 3, 14, 5), "7K4M-92QX-5".to_owned())),
                changed: vec!["现在要写每一位家人。".to_owned()],
                ..full
            },
        ),
    ]
}
