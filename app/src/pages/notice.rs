//! A written notice: numbered, dated, by whom, why, on what rule, what next, and what one can do against it.

use chrono::NaiveDateTime;
use leptos::prelude::*;
use uuid::Uuid;

use super::{moment, sample_id};
use crate::{
    components::{
        asked_item::{AskedItem, Level, asked_item},
        back_link::back_link,
        button::{self, Weight},
        hidden,
        summary_list::{Row, summary_list},
    },
    document::{Frame, Head, Nav, document},
    paths,
};

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct NoticeModel {
    /// The case.
    pub case: Uuid,
    /// The notice.
    pub notice: Uuid,
    /// Its number.
    pub number: String,
    /// What it is: 不予通过告知书.
    pub title: String,
    /// Name of the service.
    pub service_name: String,
    /// Number of the case.
    pub case_number: String,
    /// When it was issued (China time).
    pub issued_at: NaiveDateTime,
    /// Who issued it.
    pub office: String,
    /// Whom it is addressed to.
    pub recipient: String,
    /// What it says, a paragraph each.
    pub body: Vec<String>,
    /// The things asked for, one by one.
    pub items: Vec<AskedItem>,
    /// The reason in the office's own words.
    pub reason: Option<String>,
    /// The rule it rests on.
    pub rule: Option<String>,
    /// What to do next, a line each.
    pub next: Vec<String>,
    /// Whether remedies are told (refusals and the like).
    pub remedy: bool,
    /// Not yet said to have been read: offers the button.
    pub unread: bool,
    /// The list of what is missing waits for an answer.
    pub answers: bool,
    /// The service that can be applied for again.
    pub again: Option<String>,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &NoticeModel) -> String {
    let t = frame.text;
    let rows = vec![
        Row::new(t.get("notice-number"), model.number.clone()),
        Row::new(t.get("notice-office"), model.office.clone()),
        Row::new(t.get("notice-at"), t.moment(model.issued_at)),
        Row::new(
            t.get("notice-about"),
            format!("{} {}", model.service_name, model.case_number),
        ),
    ];
    let main = view! {
        {back_link(t, paths::case(model.case))}
        <article class="letter">
            <h1>{model.title.as_str()}</h1>
            <p>{t.with("notice-to", &[("name", model.recipient.as_str().into())])}</p>
            {model.body.iter().map(|line| view! { <p>{line.as_str()}</p> }).collect::<Vec<_>>()}
            {model.items.iter().map(|item| asked_item(t, item, Level::Two, ())).collect::<Vec<_>>()}
            {model.reason.as_deref().map(|reason| view! {
                <h2>{t.get("notice-reason")}</h2>
                <blockquote class="office-words">{reason}</blockquote>
            })}
            {model.rule.as_deref().map(|rule| view! { <h2>{t.get("notice-rule")}</h2><p>{rule}</p> })}
            {(!model.next.is_empty()).then(|| view! {
                <h2>{t.get("notice-next")}</h2>
                <ul>{model.next.iter().map(|line| view! { <li>{line.as_str()}</li> }).collect::<Vec<_>>()}</ul>
            })}
            {model.remedy.then(|| view! {
                <h2>{t.get("notice-remedy")}</h2>
                <p>{t.get("notice-remedy-text")}</p>
                <p>{t.get("notice-remedy-court")}</p>
                <p class="quiet">{t.get("notice-remedy-term")}</p>
                <p><a class="stand-alone" href=paths::HELP_COMPLAIN>{t.get("footer-complain")}</a></p>
            })}
            {summary_list(t, &rows)}
        </article>
        {model.answers.then(|| view! {
            <div class="buttons">{button::link(Weight::Main, paths::supplement(model.case), t.get("notice-answer"))}</div>
        })}
        {model.again.as_deref().map(|service| view! {
            <div class="buttons">{button::link(Weight::Quiet, paths::service(service), t.get("notice-again"))}</div>
        })}
        {model.unread.then(|| view! {
            <form method="post" action=paths::notice(model.case, model.notice) class="no-print">
                {hidden::csrf(&frame.csrf)}
                {button::submit(if model.answers { Weight::Quiet } else { Weight::Main }, t.get("notice-read"))}
                <p class="quiet">{t.get("notice-read-text")}</p>
            </form>
        })}
    };
    document(
        frame,
        &Head {
            service: Some(model.service_name.clone()),
            nav: Nav::My,
            ..Head::titled(&model.title)
        },
        main,
    )
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, NoticeModel)> {
    let refusal = NoticeModel {
        case: sample_id(2),
        notice: sample_id(6),
        number: "林西镇残补告〔2026〕12号".to_owned(),
        title: "未通过告知书".to_owned(),
        service_name: "困难残疾人生活补贴".to_owned(),
        case_number: "7K4M-92QX-5".to_owned(),
        issued_at: moment(2026, 11, 20, 10, 0),
        office: "林西县林西镇人民政府".to_owned(),
        recipient: "阿卜杜热合曼·买买提依明·艾则孜江".to_owned(),
        body: vec!["您的申请没有通过审定。".to_owned()],
        items: Vec::new(),
        reason: Some("核对发现，您现在领特困人员救助供养。\n两项不能同时领。".to_owned()),
        rule: Some("国发〔2015〕52号：享受特困人员救助供养的，不重复享受。".to_owned()),
        next: vec!["情况变化以后，您可以再申请。".to_owned()],
        remedy: true,
        unread: true,
        answers: false,
        again: Some("living_subsidy".to_owned()),
    };
    let granted = NoticeModel {
        title: "审定结果通知书".to_owned(),
        body: vec!["您的申请通过了。补贴从2026年11月算起。".to_owned()],
        reason: None,
        rule: None,
        next: Vec::new(),
        remedy: false,
        unread: false,
        again: None,
        ..refusal.clone()
    };
    let asked = NoticeModel {
        title: "一次性告知书：请补材料".to_owned(),
        body: vec!["您的申请还缺一些材料。下面是全部要补的内容。".to_owned()],
        items: super::supplement::sample_items()
            .into_iter()
            .map(|item| AskedItem {
                standing: None,
                given: None,
                reply: Vec::new(),
                ..item
            })
            .collect(),
        next: vec!["请在 2027年1月4日（星期一） 以前补上，最后一天也算。".to_owned()],
        answers: true,
        ..granted.clone()
    };
    vec![("refusal", refusal), ("granted", granted), ("asked", asked)]
}
