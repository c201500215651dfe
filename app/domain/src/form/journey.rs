//! Which pages are on the way. Pure: the same form, answers and context always give the same journey, and no cursor is stored.
use super::{
    Answers, Context, FormDef, PageDef,
    value::{Value, read},
};
use crate::field::FieldError;

/// What is wrong with one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The question's id.
    pub question: String,
    /// Why.
    pub error: FieldError,
}

/// The way through a form for given answers.
#[derive(Debug)]
pub struct Journey<'f> {
    /// Pages whose conditions hold, in order.
    pub path: Vec<&'f PageDef>,
    /// How many of them, from the start, are answered rightly; the page at this place is the next to ask.
    pub done: usize,
}

/// Checks every question of a page.
///
/// # Errors
/// All problems of the page at once.
pub fn validate(
    page: &PageDef,
    answers: &Answers,
    ctx: &Context,
) -> Result<Vec<(String, Option<Value>)>, Vec<Problem>> {
    let mut values = Vec::new();
    let mut problems = Vec::new();
    for question in &page.questions {
        match read(question, answers, ctx) {
            Ok(value) => values.push((question.id.clone(), value)),
            Err(error) => problems.push(Problem {
                question: question.id.clone(),
                error,
            }),
        }
    }
    if problems.is_empty() {
        Ok(values)
    } else {
        Err(problems)
    }
}

/// Walks the form. Answers on a page that is not on the way count for no condition.
#[must_use]
pub fn simulate<'f>(form: &'f FormDef, answers: &Answers, ctx: &Context) -> Journey<'f> {
    let mut path: Vec<&PageDef> = Vec::new();
    let mut done = 0;
    for page in &form.pages {
        let holds = page.when.iter().all(|condition| {
            let on_the_way = path
                .iter()
                .any(|p| p.questions.iter().any(|q| q.id == condition.question));
            on_the_way
                && condition
                    .is
                    .iter()
                    .any(|option| answers.chose(&condition.question, option))
        });
        if holds {
            if done == path.len() && validate(page, answers, ctx).is_ok() {
                done += 1;
            }
            path.push(page);
        }
    }
    Journey { path, done }
}

impl<'f> Journey<'f> {
    /// Everything on the way is answered rightly.
    #[must_use]
    pub fn complete(&self) -> bool {
        self.done == self.path.len()
    }

    /// Place of a page on the way, from 0.
    #[must_use]
    pub fn place(&self, page: &str) -> Option<usize> {
        self.path.iter().position(|p| p.id == page)
    }

    /// A page may be opened when everything before it is answered.
    #[must_use]
    pub fn reachable(&self, page: &str) -> bool {
        self.place(page).is_some_and(|place| place <= self.done)
    }

    /// The first page still to be answered.
    #[must_use]
    pub fn next_open(&self) -> Option<&'f PageDef> {
        self.path.get(self.done).copied()
    }

    /// The page before.
    #[must_use]
    pub fn back(&self, page: &str) -> Option<&'f PageDef> {
        self.place(page)?
            .checked_sub(1)
            .and_then(|place| self.path.get(place).copied())
    }

    /// The page after; `None`: check answers.
    #[must_use]
    pub fn next(&self, page: &str) -> Option<&'f PageDef> {
        self.path.get(self.place(page)? + 1).copied()
    }

    /// The answers without those on dead branches: what is submitted.
    #[must_use]
    pub fn pruned(&self, answers: &Answers) -> Answers {
        let asked = |id: &str| {
            self.path
                .iter()
                .any(|p| p.questions.iter().any(|q| q.id == id))
        };
        Answers(
            answers
                .0
                .iter()
                .filter(|(id, raw)| asked(id) && !raw.is_empty())
                .map(|(id, raw)| (id.clone(), raw.clone()))
                .collect(),
        )
    }
}
