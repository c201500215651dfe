//! A case at an office: what this office may see of it, what happened, and its acts, each a small form with a button that
//! names its result.

use chrono::NaiveDateTime;
use leptos::prelude::*;
use uuid::Uuid;

pub use super::{case::Due, check::CheckSection};
use super::{
    case::due,
    day,
    desk::days_left,
    desk_papers::{self, PaperForm},
    moment, sample_id,
};
use crate::{
    components::{
        asked_item::{AskedItem, Level, asked_item},
        back_link::back_link,
        button::{self, Weight},
        error_summary::{error_summary, wrong_fields},
        field::{Named, field},
        hidden,
        notice_box::{Mood, answer_box, notice_box},
        paper_list::PaperLine,
        summary_list::{Row, summary_list},
        tag::tag,
        timeline::{Step, When, timeline},
    },
    document::{Frame, Head, Nav, document},
    drawn::{Drawn, drawn},
    form::{Choice, Field, FieldKind, Hidden},
    paths,
};

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct DeskCaseModel {
    /// The case.
    pub case: Uuid,
    /// Its number.
    pub number: String,
    /// Version of the case.
    pub version: i64,
    /// Name of the service.
    pub service_name: String,
    /// Code of its stage (`stage-<code>`).
    pub stage: String,
    /// The applicant's name.
    pub applicant: String,
    /// When it was submitted (China time).
    pub submitted_at: NaiveDateTime,
    /// The office's own day, and working days left (negative: late).
    pub due: Option<(Due, i32)>,
    /// Words of what was just done.
    pub done: Option<String>,
    /// The rules said no to the act just sent: why.
    pub refused: Option<String>,
    /// Somebody else acted meanwhile (409).
    pub stale: bool,
    /// What the officer should know before acting: suggested follow-up of a report, warnings.
    pub advice: Vec<String>,
    /// The cases that this report is about: their numbers and addresses.
    pub about: Vec<(String, String)>,
    /// The answers that this office may see.
    pub sections: Vec<CheckSection>,
    /// Papers, as far as this office may see them, each with the form in which it says what it makes of it.
    pub papers: Vec<(PaperLine, Option<PaperForm>)>,
    /// What was asked for, and what came of it.
    pub asked: Option<AskedList>,
    /// The one notice of what is missing can be made now.
    pub builder: bool,
    /// What happened.
    pub timeline: Vec<Step>,
    /// What this office can do now.
    pub acts: Vec<ActForm>,
}

/// The last supplement notice as the office sees it.
#[derive(Clone, Debug, Default)]
pub struct AskedList {
    /// When it went out, when it was answered, a sentence each.
    pub lines: Vec<String>,
    /// The things, each with the form in which the office says whether it will do.
    pub items: Vec<(AskedItem, Option<JudgeForm>)>,
}

/// Whether what came will do.
#[derive(Clone, Debug, Default)]
pub struct JudgeForm {
    /// Verdict, reason, words.
    pub fields: Vec<Field>,
    /// The button: names the thing.
    pub button: String,
}

/// One act of an office.
#[derive(Clone, Debug, Default)]
pub struct ActForm {
    /// Code of the act, the end of its address.
    pub act: String,
    /// What it is.
    pub title: String,
    /// What follows from it.
    pub explain: Option<String>,
    /// The button: names the result (受理并开始计时).
    pub button: String,
    /// Reason, list, month: whatever it needs.
    pub fields: Vec<Field>,
    /// Cannot be undone or goes against the applicant.
    pub grave: bool,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &DeskCaseModel) -> String {
    let t = frame.text;
    let wrong: Vec<_> = model
        .acts
        .iter()
        .flat_map(|act| wrong_fields(&act.fields, &act.act))
        .chain(desk_papers::wrong(&model.papers))
        .chain(judged_wrongly(model))
        .collect();
    let head = Head {
        title: t.with(
            "desk-case-title",
            &[("number", model.number.as_str().into())],
        ),
        service: Some(model.service_name.clone()),
        error: !wrong.is_empty() || model.refused.is_some() || model.stale,
        nav: Nav::My,
        ..Head::default()
    };
    let main = view! {
        {back_link(t, paths::DESK.to_owned())}
        <h1>{t.with("desk-case-title", &[("number", model.number.as_str().into())])}</h1>
        {model.stale.then(|| answer_box(Mood::Error, t.get("desk-stale"), view! { <p>{t.get("desk-stale-text")}</p> }))}
        {model.refused.as_deref().map(|why| answer_box(Mood::Error, t.get("desk-refused"), view! { <p>{why}</p> }))}
        {model.done.as_deref().map(|words| answer_box(Mood::Done, words, ()))}
        {error_summary(t, wrong)}
        {facts(frame, model)}
        {model.due.as_ref().map(|(one, left)| {
            let (mood, words) = days_left(frame, *left);
            view! { <p>{drawn(tag(mood, &words))}</p>{due(frame, one)} }
        })}
        {(!model.advice.is_empty()).then(|| notice_box(
            Mood::Information,
            t.get("desk-advice"),
            view! { <ul>{model.advice.iter().map(|line| view! { <li>{line.as_str()}</li> }).collect::<Vec<_>>()}</ul> },
        ))}
        {model.sections.iter().map(|section| view! {
            <section class="check-section">
                <h2>{section.title.as_str()}</h2>
                {summary_list(t, &section.rows)}
            </section>
        }).collect::<Vec<_>>()}
        {desk_papers::section(frame, model.case, &model.papers)}
        {model.asked.as_ref().map(|list| asked(frame, model, list))}
        <section class="acts" aria-labelledby="desk-acts">
            <h2 id="desk-acts">{t.get("desk-acts")}</h2>
            {(model.acts.is_empty() && !model.builder).then(|| view! { <p>{t.get("desk-acts-none")}</p> })}
            {model.builder.then(|| builder(frame, model))}
            {model.acts.iter().map(|one| act(frame, model, one)).collect::<Vec<_>>()}
        </section>
        <section aria-labelledby="desk-history">
            <h2 id="desk-history">{t.get("case-history")}</h2>
            {timeline(t, &model.timeline)}
        </section>
    };
    document(frame, &head, main)
}

fn judged_wrongly(model: &DeskCaseModel) -> Vec<(String, String)> {
    let forms = model.asked.iter().flat_map(|list| &list.items);
    forms
        .filter_map(|(item, form)| Some((item, form.as_ref()?)))
        .flat_map(|(item, form)| wrong_fields(&form.fields, &item.code))
        .collect()
}

/// The way to the builder, where a list is made and looked at before it goes out.
fn builder(frame: &Frame, model: &DeskCaseModel) -> Drawn {
    let t = frame.text;
    drawn(view! {
        <section class="act" aria-labelledby="desk-builder">
            <h3 id="desk-builder">{t.get("builder-title")}</h3>
            <p>{t.get("act-request_supplement-explain")}</p>
            {button::link(Weight::Main, paths::desk_supplement(model.case), t.get("builder-open"))}
        </section>
    })
}

/// What was asked for, thing by thing.
fn asked(frame: &Frame, model: &DeskCaseModel, list: &AskedList) -> Drawn {
    let t = frame.text;
    let items: Vec<_> = list
        .items
        .iter()
        .map(|(item, form)| {
            let form = form.as_ref().map(|form| judge(frame, model, item, form));
            view! { <li>{asked_item(t, item, Level::Three, form)}</li> }
        })
        .collect();
    let lines: Vec<_> = list
        .lines
        .iter()
        .map(|line| view! { <p>{line.as_str()}</p> })
        .collect();
    drawn(view! {
        <section aria-labelledby="desk-asked">
            <h2 id="desk-asked">{t.get("judge-title")}</h2>
            {lines}
            <ol class="asked-list">{items}</ol>
        </section>
    })
}

fn judge(frame: &Frame, model: &DeskCaseModel, item: &AskedItem, form: &JudgeForm) -> Drawn {
    let t = frame.text;
    let hidden = Hidden {
        version: Some(model.version),
        idempotency_key: None,
    };
    let fields: Vec<_> = form
        .fields
        .iter()
        .map(|one| field(t, one, Named::Label, &item.code))
        .collect();
    drawn(view! {
        <form method="post" action=paths::desk_item(model.case, &item.code) novalidate class="judge">
            {drawn(hidden::changing(&frame.csrf, &hidden))}
            {fields}
            {button::submit(Weight::Quiet, &form.button)}
        </form>
    })
}

fn facts<'a>(frame: &'a Frame, model: &'a DeskCaseModel) -> Drawn {
    let t = frame.text;
    let rows = [
        Row::new(t.get("desk-service"), model.service_name.clone()),
        Row::new(t.get("desk-applicant"), model.applicant.clone()),
        Row::new(t.get("desk-stage"), t.word("stage", &model.stage)),
        Row::new(t.get("desk-submitted"), t.moment(model.submitted_at)),
    ];
    drawn(view! {
        {summary_list(t, &rows)}
        {model.about.iter().map(|(number, to)| view! {
            <p><a class="stand-alone" href=to.clone()>{t.with("desk-about", &[("number", number.as_str().into())])}</a></p>
        }).collect::<Vec<_>>()}
    })
}

fn act<'a>(frame: &'a Frame, model: &'a DeskCaseModel, act: &'a ActForm) -> Drawn {
    let t = frame.text;
    let hidden = Hidden {
        version: Some(model.version),
        idempotency_key: None,
    };
    let weight = if act.grave {
        Weight::Grave
    } else {
        Weight::Main
    };
    let (heading, labelled_by) = (format!("act-{}", act.act), format!("act-{}", act.act));
    drawn(view! {
        <form method="post" action=paths::desk_act(model.case, &act.act) novalidate class="act" aria-labelledby=labelled_by>
            <h3 id=heading>{act.title.as_str()}</h3>
            {act.explain.as_deref().map(|words| view! { <p>{words}</p> })}
            {drawn(hidden::changing(&frame.csrf, &hidden))}
            {act.fields.iter().map(|one| field(t, one, Named::Label, &act.act)).collect::<Vec<_>>()}
            {button::submit(weight, &act.button)}
        </form>
    })
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, DeskCaseModel)> {
    let reason = |label: &str| {
        Field::new("reason", label, FieldKind::LongText)
            .hint("申请人会看到这段话。写清楚事实和依据。")
    };
    let acts = vec![
        ActForm {
            act: "accept".to_owned(),
            title: "受理".to_owned(),
            explain: Some("材料齐全就应当受理。受理后开始计时。".to_owned()),
            button: "受理并开始计时".to_owned(),
            ..ActForm::default()
        },
        ActForm {
            act: "refuse".to_owned(),
            title: "初审不通过".to_owned(),
            explain: None,
            button: "不通过并书面告知".to_owned(),
            fields: vec![reason("理由")],
            grave: true,
        },
    ];
    let full = DeskCaseModel {
        case: sample_id(2),
        number: "7K4M-92QX-5".to_owned(),
        version: 5,
        service_name: "困难残疾人生活补贴".to_owned(),
        stage: "submitted".to_owned(),
        applicant: "阿卜杜热合曼·买买提依明·艾则孜江".to_owned(),
        submitted_at: moment(2026, 11, 3, 14, 5),
        due: Some((
            Due {
                what: "受理".to_owned(),
                office: "林西县林西镇人民政府".to_owned(),
                on: day(2026, 11, 10),
                from: Some((day(2026, 11, 3), "提交".to_owned())),
                working_days: Some(5),
                promise: true,
                ..Due::default()
            },
            5,
        )),
        sections: vec![CheckSection {
            title: "申请内容".to_owned(),
            rows: vec![
                Row::new("残疾人证号", "15042419900101001X44"),
                Row::new("是否享受低保", "是"),
            ],
        }],
        timeline: vec![Step {
            when: When::Done,
            title: "提交了申请".to_owned(),
            at: Some(moment(2026, 11, 3, 14, 5)),
            who: Some("申请人".to_owned()),
            note: None,
        }],
        acts: acts.clone(),
        builder: true,
        ..DeskCaseModel::default()
    };
    let wrong = acts
        .into_iter()
        .map(|act| ActForm {
            fields: act
                .fields
                .into_iter()
                .map(|field| field.error("请写明理由，例如：户名和申请人不一致。"))
                .collect(),
            ..act
        })
        .collect();
    let outcomes = vec![
        Choice::new("continue", "继续发放"),
        Choice::new("stop", "停发"),
        Choice::new("change", "调整后继续发放"),
    ];
    let report = DeskCaseModel {
        service_name: "补贴对象情况变化报告".to_owned(),
        advice: vec!["申请人报告不再享受低保。建议核对后从下个月停发生活补贴。".to_owned()],
        about: vec![
            ("3F8K-11AB-7".to_owned(), paths::desk_case(sample_id(3))),
            ("3F8K-11AC-5".to_owned(), paths::desk_case(sample_id(4))),
        ],
        acts: vec![ActForm {
            act: "record".to_owned(),
            title: "记录处理结果".to_owned(),
            explain: None,
            button: "记录并告知".to_owned(),
            fields: vec![
                Field::new("outcome", "结果", FieldKind::Choice(outcomes)),
                reason("说明"),
            ],
            grave: false,
        }],
        builder: false,
        due: None,
        ..full.clone()
    };
    let verdict = |error: Option<&str>| {
        let choices = vec![
            Choice::new("accepted", "能用"),
            Choice::new("not_usable", "不能用"),
        ];
        let verdict = Field::new("verdict", "这一项能用吗", FieldKind::Choice(choices));
        Some(JudgeForm {
            fields: vec![match error {
                Some(words) => verdict.error(words),
                None => verdict,
            }],
            button: "记下：银行卡或存折".to_owned(),
        })
    };
    let given = |error: Option<&str>| {
        let line = |name: &str, state: &str, mood| PaperLine {
            name: name.to_owned(),
            state: state.to_owned(),
            mood,
            notes: Vec::new(),
            files: Vec::new(),
            act: None,
        };
        let form = |item: &str, error: Option<&str>| PaperForm {
            item: item.to_owned(),
            fields: verdict(error).map_or_else(Vec::new, |form| form.fields),
            button: "记下：银行卡或存折".to_owned(),
            ..PaperForm::default()
        };
        let arrives = PaperForm {
            item: "dibao".to_owned(),
            button: "记下：低保证已收到".to_owned(),
            ..PaperForm::default()
        };
        let judged = PaperForm {
            folded: true,
            ..form("carer", None)
        };
        vec![
            (
                line("银行卡或存折", "已收到", Mood::Done),
                Some(form("bank_card", error)),
            ),
            (line("低保证", "邮寄过来", Mood::Information), Some(arrives)),
            (
                line("照护协议", "不能用，请再交", Mood::Waiting),
                Some(judged),
            ),
            (line("户口簿", "不能用，已请您再交", Mood::Waiting), None),
        ]
    };
    let papers = |error| DeskCaseModel {
        papers: given(error),
        ..full.clone()
    };
    let came = |error: Option<&str>| AskedList {
        lines: vec!["申请人在 2026年11月12日（星期四） 提交了回答。".to_owned()],
        items: super::supplement::sample_items()
            .into_iter()
            .zip([verdict(error), None, None])
            .collect(),
    };
    let judged = |error| DeskCaseModel {
        asked: Some(came(error)),
        ..full.clone()
    };
    vec![
        ("acts", full.clone()),
        ("papers", papers(None)),
        ("papers-wrong", papers(Some("请选一个。"))),
        ("items", judged(None)),
        ("items-wrong", judged(Some("请选一个。"))),
        (
            "wrong",
            DeskCaseModel {
                acts: wrong,
                ..full.clone()
            },
        ),
        (
            "stale",
            DeskCaseModel {
                stale: true,
                ..full.clone()
            },
        ),
        (
            "refused",
            DeskCaseModel {
                refused: Some("材料已经齐全，应当受理。".to_owned()),
                ..full.clone()
            },
        ),
        ("report", report),
        (
            "nothing-to-do",
            DeskCaseModel {
                acts: Vec::new(),
                builder: false,
                done: Some("已受理，开始计时。".to_owned()),
                ..full
            },
        ),
    ]
}
