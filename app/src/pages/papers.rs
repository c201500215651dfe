//! The papers of an application, all on one page: what is asked for, how each stands, what is done. Nothing here stops anybody.

use leptos::prelude::*;

use super::sample_id;
use crate::{
    components::{
        back_link::back_link,
        button::{self, Weight},
        details::details,
        notice_box::Mood,
        paper_list::{FileLink, PaperLine, paper_list},
    },
    document::{Frame, Head, document},
    paths,
};

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct PapersModel {
    /// Name of the service.
    pub service_name: String,
    /// Where back leads.
    pub back: String,
    /// All that are asked for.
    pub papers: Vec<PaperLine>,
    /// How many of them are done for now.
    pub done: usize,
    /// Where it goes on: the check page, or the case once handed in.
    pub next: String,
    /// It has been handed in already.
    pub handed_in: bool,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &PapersModel) -> String {
    let t = frame.text;
    let progress = t.with(
        "papers-progress",
        &[
            ("done", model.done.into()),
            ("all", model.papers.len().into()),
        ],
    );
    let head = Head {
        step: Some(progress.clone()),
        service: Some(model.service_name.clone()),
        ..Head::titled(t.get("papers-title"))
    };
    let next = if model.handed_in {
        t.get("papers-to-case")
    } else {
        t.get("papers-next")
    };
    let main = view! {
        {back_link(t, model.back.clone())}
        <h1>{t.get("papers-title")}</h1>
        <p class="lead">{t.get("papers-lead")}</p>
        <p><strong>{progress}</strong></p>
        {paper_list(&model.papers)}
        {details(t.get("papers-shared"), view! { <p>{t.get("papers-shared-text")}</p> })}
        <div class="buttons">{button::link(Weight::Main, model.next.clone(), next)}</div>
    };
    document(frame, &head, main)
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, PapersModel)> {
    let application = sample_id(1);
    let line = |item: &str, name: &str, state: &str, mood, notes: &[&str], act: &str| PaperLine {
        name: name.to_owned(),
        state: state.to_owned(),
        mood,
        notes: notes.iter().map(|note| (*note).to_owned()).collect(),
        files: Vec::new(),
        act: Some((act.to_owned(), paths::paper(application, 0, item))),
    };
    let file = |n: u128| FileLink {
        words: format!("第 {n} 张"),
        to: Some(paths::paper_file(application, sample_id(n), false)),
        ..FileLink::default()
    };
    let given = PaperLine {
        files: vec![file(1), file(2)],
        ..line("dibao", "低保证", "已收到", Mood::Done, &[], "查看或修改")
    };
    let papers = vec![
        given,
        line(
            "bank_card",
            "银行卡或存折（本人名下）",
            "还没有交",
            Mood::Waiting,
            &["用来核对收款账户"],
            "现在交",
        ),
        line(
            "rent_contract",
            "租房合同",
            "以后补交",
            Mood::Information,
            &["房东月底回来"],
            "查看或修改",
        ),
    ];
    let draft = PapersModel {
        service_name: "困难残疾人生活补贴".to_owned(),
        back: paths::question(application, "bank_account"),
        papers,
        done: 2,
        next: paths::check(application),
        handed_in: false,
    };
    let handed_in = PapersModel {
        back: paths::case(sample_id(2)),
        next: paths::case(sample_id(2)),
        handed_in: true,
        ..draft.clone()
    };
    vec![("draft", draft), ("handed_in", handed_in)]
}
