//! A page made of parts: a heading, lines, rows and forms in each. The pages about who acts for whom, and the counter's, are of
//! this kind; their words come with the model, in the reader's language.

use leptos::prelude::*;

use super::{sample_id, supplement::ask_items};
use crate::{
    components::{
        asked_item::{AskedItem, Level, asked_item},
        back_link::back_link,
        button::{self, Weight},
        error_summary::{error_summary, wrong_fields},
        field::{Named, field},
        hidden,
        notice_box::{Mood, answer_box},
        paper_list::{FileLink, PaperLine, paper_list},
        summary_list::{Row, summary_list},
    },
    document::{Frame, Head, document},
    drawn::{Drawn, drawn},
    form::{Choice, Field, FieldKind},
    paths,
};

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct SheetModel {
    /// Its heading.
    pub title: String,
    /// The service that it is about, for its title.
    pub service: Option<String>,
    /// Where back leads.
    pub back: Option<String>,
    /// What was just done.
    pub done: Option<String>,
    /// The rules said no: what and what to do.
    pub refused: Option<String>,
    /// Lines below the heading.
    pub lead: Vec<String>,
    /// The parts.
    pub parts: Vec<Part>,
    /// Ways on: words and addresses.
    pub links: Vec<(String, String)>,
}

/// One part of the page.
#[derive(Clone, Debug, Default)]
pub struct Part {
    /// Its heading; none: it belongs to the page's own.
    pub title: String,
    /// Lines.
    pub lines: Vec<String>,
    /// Facts.
    pub rows: Vec<Row>,
    /// Papers.
    pub papers: Vec<PaperLine>,
    /// Things of a list of what is missing, each with what can be done about it.
    pub asked: Vec<(AskedItem, Option<SheetForm>)>,
    /// Ways on from this part: words and addresses.
    pub links: Vec<(String, String)>,
    /// What can be done.
    pub forms: Vec<SheetForm>,
}

/// One form.
#[derive(Clone, Debug, Default)]
pub struct SheetForm {
    /// Where it goes.
    pub action: String,
    /// Keeps ids apart where several forms of a page have fields of the same name.
    pub scope: String,
    /// Unseen fields.
    pub hidden: Vec<(&'static str, String)>,
    /// Fields.
    pub fields: Vec<Field>,
    /// Words of the button.
    pub button: String,
    /// It cannot be undone.
    pub grave: bool,
    /// Beside the page's main act.
    pub quiet: bool,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &SheetModel) -> String {
    let t = frame.text;
    let wrong: Vec<_> = model
        .parts
        .iter()
        .flat_map(|part| {
            let asked = part.asked.iter().filter_map(|(_, form)| form.as_ref());
            asked.chain(&part.forms)
        })
        .flat_map(|form| wrong_fields(&form.fields, &form.scope))
        .collect();
    let head = Head {
        error: !wrong.is_empty() || model.refused.is_some(),
        service: model.service.clone(),
        ..Head::titled(model.title.clone())
    };
    let parts: Vec<_> = model
        .parts
        .iter()
        .enumerate()
        .map(|(nth, one)| part(frame, nth, one))
        .collect();
    let main = view! {
        {model.back.clone().map(|to| back_link(t, to))}
        <h1>{model.title.as_str()}</h1>
        {model.done.as_deref().map(|words| answer_box(Mood::Done, words, ()))}
        {model.refused.as_deref().map(|words| answer_box(Mood::Error, words, ()))}
        {error_summary(t, wrong)}
        {model.lead.iter().map(|line| view! { <p class="lead">{line.as_str()}</p> }).collect::<Vec<_>>()}
        {parts}
        {(!model.links.is_empty()).then(|| view! {
            <ul class="link-list plain">
                {model.links.iter().map(|(words, to)| view! { <li><a href=to.clone()>{words.as_str()}</a></li> }).collect::<Vec<_>>()}
            </ul>
        })}
    };
    document(frame, &head, main)
}

fn part(frame: &Frame, nth: usize, part: &Part) -> Drawn {
    let t = frame.text;
    let forms: Vec<_> = part.forms.iter().map(|one| form(frame, one)).collect();
    let asked: Vec<_> = part
        .asked
        .iter()
        .map(|(item, act)| {
            let act = act.as_ref().map(|one| form(frame, one));
            view! { <li>{asked_item(t, item, Level::Three, act)}</li> }
        })
        .collect();
    let body = view! {
        {part.lines.iter().map(|line| view! { <p>{line.as_str()}</p> }).collect::<Vec<_>>()}
        {(!part.rows.is_empty()).then(|| summary_list(t, &part.rows))}
        {(!part.papers.is_empty()).then(|| paper_list(&part.papers))}
        {(!asked.is_empty()).then(|| view! { <ol class="asked-list">{asked}</ol> })}
        {part.links.iter().map(|(words, to)| view! { <p><a class="stand-alone" href=to.clone()>{words.as_str()}</a></p> }).collect::<Vec<_>>()}
        {forms}
    };
    if part.title.is_empty() {
        // Without a heading it is no section.
        return drawn(view! { <div>{body}</div> });
    }
    let id = format!("part-{nth}");
    let named = id.clone();
    drawn(view! {
        <section aria-labelledby=named>
            <h2 id=id>{part.title.as_str()}</h2>
            {body}
        </section>
    })
}

fn form(frame: &Frame, form: &SheetForm) -> Drawn {
    let t = frame.text;
    let weight = match (form.grave, form.quiet) {
        (true, _) => Weight::Grave,
        (_, true) => Weight::Quiet,
        _ => Weight::Main,
    };
    let fields: Vec<_> = form
        .fields
        .iter()
        .map(|one| field(t, one, Named::Label, &form.scope))
        .collect();
    let unseen: Vec<_> = form
        .hidden
        .iter()
        .map(|(name, value)| hidden::hidden(name, value))
        .collect();
    drawn(view! {
        <form method="post" action=form.action.clone() novalidate>
            {hidden::csrf(&frame.csrf)}
            {unseen}
            {fields}
            <div class="buttons">{button::submit(weight, &form.button)}</div>
        </form>
    })
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, SheetModel)> {
    let helper = Part {
        title: "巴特尔".to_owned(),
        lines: vec!["由您在网上同意。".to_owned()],
        rows: vec![
            Row::new("身份", "受本人委托的人"),
            Row::new("有效到", "2027年3月9日（星期二）"),
        ],
        forms: vec![SheetForm {
            action: paths::helper_end(sample_id(9)),
            scope: "one".to_owned(),
            button: "停止代办".to_owned(),
            grave: true,
            ..SheetForm::default()
        }],
        ..Part::default()
    };
    let asking = Part {
        title: String::new(),
        forms: vec![SheetForm {
            action: paths::HELPERS_NEW.to_owned(),
            fields: vec![
                Field::new("name", "姓名", FieldKind::Text).error("请填姓名。"),
                Field::new(
                    "months",
                    "多长时间",
                    FieldKind::Choice(vec![Choice::new("12", "12个月")]),
                ),
            ],
            button: "同意".to_owned(),
            ..SheetForm::default()
        }],
        ..Part::default()
    };
    let papers = Part {
        title: "证明".to_owned(),
        papers: vec![PaperLine {
            name: "户口簿".to_owned(),
            state: "不能用，请再交".to_owned(),
            mood: Mood::Waiting,
            notes: vec!["看不清。请在亮的地方再拍一张。".to_owned()],
            files: vec![FileLink {
                words: "第 1 张".to_owned(),
                to: Some(paths::ask_file(sample_id(3), sample_id(4), false)),
                ..FileLink::default()
            }],
            act: Some((
                "现在交".to_owned(),
                paths::ask_paper(sample_id(3), "household_register"),
            )),
        }],
        forms: vec![SheetForm {
            action: paths::desk_ask_paper(sample_id(3), "household_register"),
            button: "这份不能用".to_owned(),
            quiet: true,
            ..SheetForm::default()
        }],
        ..Part::default()
    };
    let list = Part {
        title: "一次告知的清单".to_owned(),
        lines: vec!["2026年11月5日（星期四）发出。".to_owned()],
        asked: ask_items()
            .into_iter()
            .map(|item| {
                let judge = SheetForm {
                    action: paths::desk_ask_item(sample_id(3), &item.code),
                    scope: item.code.clone(),
                    fields: vec![Field::new(
                        "verdict",
                        "这一项能用吗",
                        FieldKind::Choice(vec![
                            Choice::new("accepted", "能用"),
                            Choice::new("not_usable", "不能用"),
                        ]),
                    )],
                    button: format!("记下：{}", item.name),
                    quiet: true,
                    ..SheetForm::default()
                };
                (item, Some(judge))
            })
            .collect(),
        links: vec![(
            "打开清单，一次告知".to_owned(),
            paths::desk_ask_builder(sample_id(3)),
        )],
        ..Part::default()
    };
    vec![
        (
            "list",
            SheetModel {
                title: "替王德山办事：缺的材料".to_owned(),
                back: Some(paths::DESK_ASKS.to_owned()),
                parts: vec![list],
                ..SheetModel::default()
            },
        ),
        (
            "papers",
            SheetModel {
                title: "您想替王德山办事".to_owned(),
                back: Some(paths::ACTING.to_owned()),
                parts: vec![papers],
                ..SheetModel::default()
            },
        ),
        (
            "helpers",
            SheetModel {
                title: "谁替我办事".to_owned(),
                back: Some(paths::MY.to_owned()),
                done: Some("已经停止。".to_owned()),
                lead: vec!["您随时可以停止。".to_owned()],
                parts: vec![helper],
                links: vec![("看谁做过什么".to_owned(), paths::HELPERS_LOG.to_owned())],
                ..SheetModel::default()
            },
        ),
        (
            "wrong",
            SheetModel {
                title: "找人替我办事".to_owned(),
                back: Some(paths::HELPERS.to_owned()),
                parts: vec![asking],
                ..SheetModel::default()
            },
        ),
    ]
}
