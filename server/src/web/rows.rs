//! Answers as rows, entries of lists among them: one way for check page, receipt, workbench and lists of entries.
use super::fields;
use app::{components::summary_list::Row, text::Text};
use domain::{
    catalogue::Service,
    form::{Answers, PageDef},
};

/// Which entry of a list it is, in words: 第 2 位家人.
#[must_use]
pub fn entry_title(t: &Text, service: &str, list: &str, place: usize) -> String {
    let key = format!("{service}-{list}-entry");
    let args = [("n", (place + 1).into())];
    if t.has(&key) {
        t.with(&key, &args)
    } else {
        t.with("entry-nth", &args)
    }
}

/// The rows of one page, of an entry or not.
pub fn of_page(
    t: &Text,
    service: &str,
    page: &PageDef,
    seen: &Answers,
    own: bool,
    change: Option<&str>,
) -> Vec<Row> {
    let rows = page.questions.iter().map(|question| {
        let change = change.map(str::to_owned);
        fields::row(t, service, question, seen, own, change)
    });
    rows.collect()
}

/// Everything that was answered, in the order of the form. An entry's rows bear its name before their own; what an earlier
/// version of the form asked comes last.
#[must_use]
pub fn answered(t: &Text, service: &Service, answers: &Answers, own: bool) -> Vec<Row> {
    let mut rows = Vec::new();
    for page in service
        .form
        .pages
        .iter()
        .filter(|page| page.repeat.is_none())
    {
        if page.list.is_none() {
            rows.extend(given(of_page(t, &service.id, page, answers, own, None)));
            continue;
        }
        for (place, id) in answers.entries(&page.id).into_iter().enumerate() {
            let title = entry_title(t, &service.id, &page.id, place);
            let seen = answers.of_entry(&page.id, id);
            for one in service.form.entry_pages(&page.id) {
                let own_rows = given(of_page(t, &service.id, one, &seen, own, None));
                rows.extend(own_rows.map(|row| Row {
                    label: t.with(
                        "entry-row",
                        &[
                            ("entry", title.as_str().into()),
                            ("label", row.label.as_str().into()),
                        ],
                    ),
                    ..row
                }));
            }
        }
    }
    let gone = PageDef {
        questions: service.form.gone.clone(),
        ..PageDef::default()
    };
    rows.extend(given(of_page(t, &service.id, &gone, answers, own, None)));
    rows
}

fn given(rows: Vec<Row>) -> impl Iterator<Item = Row> {
    rows.into_iter()
        .filter(|row| row.value.iter().any(|line| !line.is_empty()))
}

/// What was answered for one entry, a line each: for the list of entries.
#[must_use]
pub fn entry_lines(t: &Text, service: &Service, list: &str, seen: &Answers) -> Vec<String> {
    let pages = service.form.entry_pages(list);
    let rows = pages.flat_map(|page| of_page(t, &service.id, page, seen, true, None));
    given(rows.collect())
        .map(|row| {
            let value = row.value.join(t.get("task-and"));
            t.with(
                "entry-row",
                &[
                    ("entry", row.label.as_str().into()),
                    ("label", value.into()),
                ],
            )
        })
        .collect()
}
