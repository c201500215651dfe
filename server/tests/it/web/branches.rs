//! Which answers open which pages of a form: as few plans of answers as show every page, made from the form's own conditions.
use domain::{
    catalogue::Service,
    form::{Condition, PageDef},
};
use std::collections::BTreeMap;

/// Options by question; what is not in it may be answered anyhow.
pub type Plan = BTreeMap<String, String>;

/// Plans that together come past every page.
pub fn plans(service: &Service) -> Vec<Plan> {
    let mut found = vec![Plan::new()];
    for page in service.form.pages.iter().filter(|page| bound(page)) {
        let fits = found
            .iter()
            .enumerate()
            .find_map(|(at, plan)| Some((at, opened(service, page, plan)?)));
        match fits {
            Some((at, plan)) => found[at] = plan,
            None => {
                let plan = opened(service, page, &Plan::new());
                let id = &service.id;
                found.push(plan.unwrap_or_else(|| panic!("nothing leads to {id}/{}", page.id)));
            }
        }
    }
    found
}

fn bound(page: &PageDef) -> bool {
    !page.when.is_empty() || page.repeat.is_some()
}

/// The plan with what it takes to come past a page.
fn opened(service: &Service, page: &PageDef, plan: &Plan) -> Option<Plan> {
    let list = page
        .repeat
        .as_ref()
        .and_then(|list| service.form.page(list));
    let plan = match list {
        Some(list) => opened(service, list, plan)?,
        None => plan.clone(),
    };
    held(service, &page.when, &plan)
}

/// The plan in which these conditions hold, whichever options that takes.
fn held(service: &Service, when: &[Condition], plan: &Plan) -> Option<Plan> {
    let Some((condition, others)) = when.split_first() else {
        return Some(plan.clone());
    };
    let mut pages = service.form.pages.iter();
    let asks = |page: &&PageDef| {
        page.questions
            .iter()
            .any(|one| one.id == condition.question)
    };
    let plan = opened(service, pages.find(asks)?, plan)?;
    // The number that is given everywhere is a grown-up's.
    if condition.older_than.is_some() {
        return held(service, others, &plan);
    }
    condition.is.iter().find_map(|option| {
        let mut plan = plan.clone();
        let set = plan
            .entry(condition.question.clone())
            .or_insert_with(|| option.clone());
        if set != option {
            return None;
        }
        held(service, others, &plan)
    })
}
