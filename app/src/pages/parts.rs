//! Every component with its states on one page: what the design system has, and its test bed. Served where invented people are
//! (`/parts`, `PORTAL_DEMO`), written with the samples and measured like any page. To add a component: a section here or in
//! `parts_of_papers`; a test wants it.

use leptos::prelude::*;

use crate::{
    components::{
        back_link::back_link,
        breadcrumb::breadcrumb,
        button::{self, Weight},
        card::{card, situation},
        details::details,
        error_summary::{error_summary, wrong_fields},
        field::{Named, field},
        icon::Icon,
        notice_box::{Mood, notice_box},
        pagination::pagination,
        summary_list::{Row, summary_list},
        table::table,
        tag::tag,
        ticket::ticket,
        timeline::{Step, When, timeline},
    },
    document::{Frame, Head, document},
    drawn::{Drawn, drawn},
    form::{Choice, Field, FieldKind},
    pages::moment,
    paths,
    text::Text,
};

/// What the page shows: everything.
#[derive(Clone, Copy, Debug, Default)]
pub struct PartsModel;

const MOODS: [(Mood, &str); 4] = [
    (Mood::Done, "已办好"),
    (Mood::Waiting, "等您补材料"),
    (Mood::Information, "正在审核"),
    (Mood::Error, "没有办成"),
];

/// The page.
#[must_use]
pub fn page(frame: &Frame, _model: &PartsModel) -> String {
    let t = frame.text;
    let fields = fields();
    let wrong = wrong_fields(&fields, "");
    let head = Head {
        error: true,
        ..Head::titled("部件")
    };
    let main = view! {
        {back_link(t, paths::START.to_owned())}
        <h1>"部件"</h1>
        {error_summary(t, wrong)}
        {section("字", view! {
            <p class="lead">"引导的话，比正文大一点。"</p>
            <p>"正文。"<strong>"重要的字加粗。"</strong>"句子里的"<a href=paths::HELP>"链接"</a>"和句子一样高。"</p>
            <p class="quiet">"次要的话。"</p>
            <p><a class="stand-alone" href=paths::HELP>"单独一行的链接"</a></p>
        })}
        {section("按钮", view! {
            <div class="buttons">
                {button::submit(Weight::Main, "主要的一步")}
                {button::submit(Weight::Quiet, "另一条路")}
                {button::submit(Weight::Grave, "不能撤回的一步")}
                {button::link(Weight::Quiet, paths::MY.to_owned(), "像按钮的链接")}
            </div>
        })}
        {section("填写", view! {
            <form method="get" novalidate>
                {fields.iter().map(|one| field(t, one, Named::Label, "")).collect::<Vec<_>>()}
            </form>
        })}
        {section("状态", view! {
            <p>{MOODS.map(|(mood, words)| drawn(view! { {tag(mood, words)}" " })).into_iter().collect::<Vec<_>>()}</p>
            {MOODS.map(|(mood, words)| drawn(notice_box(mood, words, view! { <p>"发生了什么，接下来做什么。"</p> }))).into_iter().collect::<Vec<_>>()}
        })}
        {section("卡片", view! {
            <ul class="cards plain">
                {situation(Icon::Home, paths::SERVICES.to_owned(), "有图标的情况", "一句说明")}
                {card(paths::SERVICES.to_owned(), "没有图标的卡片", view! { <p>"一句说明"</p> })}
            </ul>
        })}
        {section("列出来", lists(t))}
        {section("经过", timeline(t, &steps()))}
        {section("编号", ticket("编号", "7K4M-92QX-5"))}
        {section("打开看", view! {
            {details("为什么问这个", view! { <p>"工作人员要核对。"</p> })}
        })}
        {section("位置", view! {
            {breadcrumb(t.get("breadcrumb-label"), vec![("能办的事".to_owned(), paths::SERVICES.to_owned())], "这一页".to_owned())}
            {pagination(t, 2, 3, |n| paths::desk(None, n))}
        })}
        {super::parts_of_papers::sections(frame)}
    };
    document(frame, &head, main)
}

pub(super) fn section(title: &'static str, body: impl IntoView) -> Drawn {
    drawn(view! { <section><h2>{title}</h2>{body}</section> })
}

fn fields() -> Vec<Field> {
    let choices = || {
        vec![
            Choice {
                hint: Some("一句说明".to_owned()),
                ..Choice::new("one", "第一个")
            },
            Choice::new("two", "第二个"),
            Choice {
                apart: true,
                ..Choice::new("none", "都没有")
            },
        ]
    };
    vec![
        Field::new("text", "一行字", FieldKind::Text).hint("格式和例子写在这里。"),
        Field::new("wrong", "填错的一行", FieldKind::IdNumber)
            .value("15042419900101")
            .error("身份证号应为18位，请对照身份证再看一遍。"),
        Field::new("tel", "电话", FieldKind::Tel)
            .optional()
            .autocomplete("tel"),
        Field::new("day", "日期", FieldKind::Date).value("2026-11-17"),
        Field {
            saved: Some("另一个窗口里的话".to_owned()),
            ..Field::new("long", "几行字", FieldKind::LongText).value("第一行\n第二行")
        },
        Field::new("one", "选一个", FieldKind::Choice(choices())).value("two"),
        Field::new("several", "选几个", FieldKind::Choices(choices())).value("one"),
        Field::new("pick", "没有选", FieldKind::Choice(choices())).error("请选一个。"),
        Field::new("agree", "我同意", FieldKind::Agree),
    ]
}

fn lists(t: &'static Text) -> impl IntoView {
    let rows = [
        Row {
            change: Some(paths::MY.to_owned()),
            ..Row::new("能改的", "答案")
        },
        Row {
            change: Some(paths::MY.to_owned()),
            ..Row::new("还没有填的", "")
        },
        Row {
            optional: true,
            ..Row::new("可以不填的", "")
        },
        Row {
            full: Some("15049919850515002442".to_owned()),
            ..Row::new("只露一部分的", "1*** **** **** **** ****")
        },
    ];
    let cells = |number: &'static str, mood: Mood, words: &'static str| {
        vec![
            drawn(view! { <a href=paths::DESK>{number}</a> }),
            drawn(tag(mood, words)),
        ]
    };
    let body = vec![
        cells("7K4M-92QX-5", Mood::Error, "超过 1 个工作日"),
        cells("8B2C-33DF-1", Mood::Waiting, "今天到期"),
    ];
    view! {
        {summary_list(t, &rows)}
        {table("窄的时候变成卡片", vec!["编号", "期限"], body)}
    }
}

fn steps() -> Vec<Step> {
    let step = |when, title: &str| Step {
        when,
        title: title.to_owned(),
        at: (when == When::Done).then(|| moment(2026, 11, 3, 14, 5)),
        who: Some("林西县林西镇人民政府".to_owned()),
        note: (when == When::Done).then(|| "工作人员写的话".to_owned()),
    };
    vec![
        step(When::Done, "提交了申请"),
        step(When::Now, "残联审核"),
        step(When::Next, "民政审定"),
    ]
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, PartsModel)> {
    vec![("all", PartsModel)]
}
