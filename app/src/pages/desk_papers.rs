//! Papers of a case at an office: how each stands, and for the office that takes the case in a small form in which it says that one
//! arrived, and whether it will do.

use leptos::prelude::*;
use uuid::Uuid;

use crate::{
    components::{
        button::{self, Weight},
        details::details,
        error_summary::wrong_fields,
        field::{Named, field},
        hidden,
        paper_list::{PaperLine, paper_list_with},
    },
    document::Frame,
    drawn::{Drawn, drawn},
    form::{Field, Hidden},
    paths,
};

/// What the office can say of one paper. Fields: `verdict` (`arrived`, `accepted`, `not_usable`), `why`.
#[derive(Clone, Debug, Default)]
pub struct PaperForm {
    /// The paper.
    pub item: String,
    /// Version of the paper.
    pub version: i64,
    /// Verdict and reason; none where the button alone says that it arrived.
    pub fields: Vec<Field>,
    /// The button: names the paper.
    pub button: String,
    /// It was judged before: shown when asked for.
    pub folded: bool,
}

/// Ids of one paper's fields begin so: the same paper may be a thing of the notice too.
fn scope(form: &PaperForm) -> String {
    format!("given-{}", form.item)
}

/// What is wrong in these forms.
pub(super) fn wrong(papers: &[(PaperLine, Option<PaperForm>)]) -> Vec<(String, String)> {
    let forms = papers.iter().filter_map(|(_, form)| form.as_ref());
    forms
        .flat_map(|form| wrong_fields(&form.fields, &scope(form)))
        .collect()
}

/// The papers under their heading.
pub(super) fn section(
    frame: &Frame,
    case: Uuid,
    papers: &[(PaperLine, Option<PaperForm>)],
) -> Option<Drawn> {
    let t = frame.text;
    let lines = papers.iter().map(|(line, judged)| {
        let judged = judged.as_ref().map(|judged| form(frame, case, judged));
        (line, judged)
    });
    (!papers.is_empty()).then(|| {
        drawn(view! {
            <section aria-labelledby="desk-papers">
                <h2 id="desk-papers">{t.get("papers-heading")}</h2>
                {paper_list_with(lines)}
            </section>
        })
    })
}

fn form(frame: &Frame, case: Uuid, form: &PaperForm) -> Drawn {
    let t = frame.text;
    let hidden = Hidden {
        version: Some(form.version),
        idempotency_key: None,
    };
    let scope = scope(form);
    let fields: Vec<_> = form
        .fields
        .iter()
        .map(|one| field(t, one, Named::Label, &scope))
        .collect();
    let arrived = form
        .fields
        .is_empty()
        .then(|| view! { <input type="hidden" name="verdict" value="arrived"/> });
    let whole = drawn(view! {
        <form method="post" action=paths::desk_given(case, &form.item) novalidate class="judge">
            {drawn(hidden::changing(&frame.csrf, &hidden))}
            {arrived}
            {fields}
            {button::submit(Weight::Quiet, &form.button)}
        </form>
    });
    let wrong = form.fields.iter().any(|one| one.error.is_some());
    if form.folded && !wrong {
        drawn(details(t.get("judge-change"), whole))
    } else {
        whole
    }
}
