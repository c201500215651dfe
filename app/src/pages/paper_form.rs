//! The form of a service as a paper: to print, fill in by hand and hand in at a window. The questions and their
//! order are those of the form on the screen, because both come from the same file. The numbers are those of the file, with
//! every branch in it; the screen counts the pages of one person's way, and the paper says so.

use domain::catalogue::Ground;
use leptos::prelude::*;

use crate::{
    components::{
        back_link::back_link,
        code_mark::{CodeShown, code_mark},
    },
    document::{Frame, Head, Nav, document},
    drawn::{Drawn, drawn},
    paths,
};

/// What the paper shows.
#[derive(Clone, Debug, Default)]
pub struct PaperFormModel {
    /// Id of the service.
    pub service: String,
    /// Its name.
    pub service_name: String,
    /// Which township takes it in.
    pub ground: Ground,
    /// Version of the form.
    pub version: u32,
    /// The questions in order.
    pub questions: Vec<PaperQuestion>,
    /// Papers to hand in with it.
    pub papers: Vec<String>,
    /// Paragraphs of the declaration.
    pub declaration: Vec<String>,
    /// The code that opens the form on a phone.
    pub code: Option<CodeShown>,
}

/// A question on paper.
#[derive(Clone, Debug, Default)]
pub struct PaperQuestion {
    /// Its number in the whole form: "only after question 3" points to it.
    pub number: usize,
    /// The question.
    pub label: String,
    /// Help with it.
    pub hint: Option<String>,
    /// Only to be answered after these answers: question number and option.
    pub only_if: Vec<String>,
    /// Options, each a box; none means a line to write on.
    pub options: Vec<String>,
    /// Lines to write on.
    pub lines: u8,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &PaperFormModel) -> String {
    let t = frame.text;
    let title = t.with(
        "paper-form-title",
        &[("service", model.service_name.as_str().into())],
    );
    let ground = model.ground.code();
    let person = [
        t.get("check-name"),
        t.get("check-id-number"),
        t.word("check-place", ground),
    ];
    let main = view! {
        <div class="no-print">{back_link(t, paths::service(&model.service))}</div>
        <h1>{title.clone()}</h1>
        <p>{t.with("paper-form-version", &[("n", model.version.into())])}</p>
        <p class="no-print">{t.word("paper-form-how", ground)}</p>
        <p class="quiet">{t.get("paper-form-numbers")}</p>
        <dl class="paper-person">
            {person.into_iter().map(|what| view! { <div><dt>{what}</dt><dd class="write-line"></dd></div> }).collect::<Vec<_>>()}
        </dl>
        <ol class="paper-questions plain">{model.questions.iter().map(|one| question(frame, one)).collect::<Vec<_>>()}</ol>
        {(!model.papers.is_empty()).then(|| view! {
            <section aria-labelledby="paper-papers">
                <h2 id="paper-papers">{t.get("guide-papers")}</h2>
                <ul>{model.papers.iter().map(|paper| view! { <li>{paper.as_str()}</li> }).collect::<Vec<_>>()}</ul>
            </section>
        })}
        <section aria-labelledby="paper-declaration">
            <h2 id="paper-declaration">{t.get("check-declaration")}</h2>
            {model.declaration.iter().map(|line| view! { <p>{line.as_str()}</p> }).collect::<Vec<_>>()}
            <p class="write-line">{t.get("paper-form-signature")}</p>
            <p class="write-line">{t.get("paper-form-date")}</p>
        </section>
        {model.code.as_ref().map(|one| drawn(code_mark(frame, one)))}
    };
    document(
        frame,
        &Head {
            nav: Nav::Services,
            ..Head::titled(&title)
        },
        main,
    )
}

fn question(frame: &Frame, one: &PaperQuestion) -> Drawn {
    let t = frame.text;
    let number = t.with("paper-form-number", &[("n", one.number.into())]);
    drawn(view! {
        <li>
            <h2>{number}" "{one.label.as_str()}</h2>
            {one.only_if.iter().map(|when| view! { <p class="quiet">{when.as_str()}</p> }).collect::<Vec<_>>()}
            {one.hint.as_deref().map(|hint| view! { <p>{hint}</p> })}
            {(!one.options.is_empty()).then(|| view! {
                <ul class="plain">{one.options.iter().map(|option| view! { <li><span class="paper-box" aria-hidden="true"></span>" "{option.as_str()}</li> }).collect::<Vec<_>>()}</ul>
            })}
            {(0..one.lines).map(|_| view! { <p class="write-line"></p> }).collect::<Vec<_>>()}
        </li>
    })
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, PaperFormModel)> {
    let full = PaperFormModel {
        service: "living_subsidy".to_owned(),
        service_name: "困难残疾人生活补贴".to_owned(),
        ground: Ground::Registration,
        version: 1,
        questions: vec![
            PaperQuestion {
                number: 1,
                label: "残疾人证号是多少？".to_owned(),
                hint: Some("看残疾人证上的号码，有20位。".to_owned()),
                lines: 1,
                ..PaperQuestion::default()
            },
            PaperQuestion {
                number: 2,
                label: "您家属于哪一种？".to_owned(),
                options: vec!["低保家庭".to_owned(), "都不是".to_owned()],
                ..PaperQuestion::default()
            },
            PaperQuestion {
                number: 3,
                label: "低保证号是多少？".to_owned(),
                only_if: vec!["第 2 题选“低保家庭”的才填".to_owned()],
                lines: 1,
                ..PaperQuestion::default()
            },
        ],
        papers: vec!["银行卡或存折（本人名下）".to_owned()],
        declaration: vec!["我填的内容都是真的。".to_owned()],
        code: None,
    };
    vec![("full", full)]
}
