//! An act as it was sent, by form or by API: raw text in, [`Act`] out, with every mistyped field at once. Whether the act may
//! be done at all is not asked here but in [`super::step::act`].
use super::{
    report::Outcome,
    step::{Act, ActKind},
};
use crate::{
    field::FieldError,
    form::journey::Problem,
    month::YearMonth,
    supplement::{Alternative, Defect, Wanted, Why},
};

/// Longest words of an office, in characters.
pub const OFFICE_WORDS: usize = 4_000;
/// Longest words of a citizen, in characters.
pub const CITIZEN_WORDS: usize = 2_000;

/// What was sent. A field that the kind of act does not ask for is ignored.
#[derive(Clone, Debug, Default)]
pub struct Sent {
    /// A reason, a list of what is missing, an answer.
    pub words: String,
    /// A month: first month of payment, or last one.
    pub month: String,
    /// What is asked for, for a supplement notice.
    pub items: Vec<SentItem>,
    /// The office's own reason for asking again for what was missing before.
    pub fault: String,
    /// `yes`: nothing more comes, decide on what is there.
    pub decide_now: String,
    /// What follows from a report: `noted`, `recheck`, `stopped` or `no_effect`.
    pub outcome: String,
}

/// One thing asked for, as it was sent; each a code of its closed list.
#[derive(Clone, Debug, Default)]
pub struct SentItem {
    /// Id of the paper or question, or `other`.
    pub code: String,
    /// Why.
    pub why: String,
    /// What will do instead.
    pub alternatives: Vec<String>,
    /// Where the defect comes from; `missing_from_start` when nothing is said.
    pub defect: String,
    /// The officer's addition.
    pub words: String,
}

/// Longest addition to one thing asked for.
pub const ITEM_WORDS: usize = 500;

/// Reads it.
///
/// # Errors
/// The mistyped fields, named as in [`Sent`], all at once.
pub fn read(kind: ActKind, sent: &Sent) -> Result<Act, Vec<Problem>> {
    let mut wrong = Wrong(Vec::new());
    let act = match kind {
        ActKind::Accept => Some(Act::Accept),
        ActKind::Forward => Some(Act::Forward),
        ActKind::PassReview => Some(Act::PassReview),
        ActKind::PassReturnOn => Some(Act::PassReturnOn),
        ActKind::CloseUnsupplemented => Some(Act::CloseUnsupplemented),
        ActKind::ReturnForCorrection => wrong
            .needed("words", &sent.words, OFFICE_WORDS)
            .map(|reason| Act::ReturnForCorrection { reason }),
        ActKind::ReturnNotEligible => wrong
            .needed("words", &sent.words, OFFICE_WORDS)
            .map(|reason| Act::ReturnNotEligible { reason }),
        ActKind::Refuse => wrong
            .needed("words", &sent.words, OFFICE_WORDS)
            .map(|reason| Act::Refuse { reason }),
        ActKind::RequestSupplement => request_supplement(sent, &mut wrong),
        ActKind::Approve => {
            let start_month = wrong.month(&sent.month);
            let reason = wrong.text("words", &sent.words, OFFICE_WORDS);
            start_month
                .zip(reason)
                .map(|(start_month, reason)| Act::Approve {
                    start_month,
                    reason,
                })
        }
        ActKind::Grant => wrong
            .needed("words", &sent.words, OFFICE_WORDS)
            .map(|words| Act::Grant { words }),
        ActKind::Record => record(sent, &mut wrong),
        ActKind::AnswerSupplement => wrong
            .text("words", &sent.words, CITIZEN_WORDS)
            .map(|words| Act::AnswerSupplement {
                decide_now: sent.decide_now == "yes",
                words,
            }),
        ActKind::Withdraw => wrong
            .text("words", &sent.words, CITIZEN_WORDS)
            .map(|words| Act::Withdraw { words }),
    };
    match act {
        Some(act) if wrong.0.is_empty() => Ok(act),
        _ => Err(wrong.0),
    }
}

fn request_supplement(sent: &Sent, wrong: &mut Wrong) -> Option<Act> {
    if sent.items.is_empty() {
        wrong.note("items", FieldError::Missing);
    }
    let items: Vec<Wanted> = sent
        .items
        .iter()
        .filter_map(|item| wanted(item, wrong))
        .collect();
    let fault = wrong.text("fault", &sent.fault, OFFICE_WORDS)?;
    Some(Act::RequestSupplement {
        items,
        own_fault: Some(fault).filter(|fault| !fault.is_empty()),
    })
}

/// One thing asked for. Its problems name `why-<code>`, `alternatives-<code>`, `defect-<code>`, `words-<code>`.
fn wanted(item: &SentItem, wrong: &mut Wrong) -> Option<Wanted> {
    let named = |field: &str| format!("{field}-{}", item.code);
    let why = Why::from_code(&item.why);
    if why.is_none() {
        let error = if item.why.is_empty() {
            FieldError::Missing
        } else {
            FieldError::NotOffered
        };
        wrong.note(&named("why"), error);
    }
    let mut alternatives = Vec::new();
    for code in &item.alternatives {
        match Alternative::from_code(code) {
            Some(known) if !alternatives.contains(&known) => alternatives.push(known),
            Some(_) => {}
            None => wrong.note(&named("alternatives"), FieldError::NotOffered),
        }
    }
    let defect = if item.defect.is_empty() {
        Some(Defect::MissingFromStart)
    } else {
        Defect::from_code(&item.defect)
    };
    if defect.is_none() {
        wrong.note(&named("defect"), FieldError::NotOffered);
    }
    let words = wrong.text(&named("words"), &item.words, ITEM_WORDS)?;
    if item.code == crate::supplement::item::OTHER && words.is_empty() {
        wrong.note(&named("words"), FieldError::Missing);
    }
    Some(Wanted {
        code: item.code.clone(),
        why: why?,
        alternatives,
        defect: defect?,
        words: Some(words).filter(|words| !words.is_empty()),
    })
}

fn record(sent: &Sent, wrong: &mut Wrong) -> Option<Act> {
    let words = wrong.text("words", &sent.words, OFFICE_WORDS);
    let outcome = match sent.outcome.as_str() {
        "noted" => Some(Outcome::Noted),
        "recheck" => Some(Outcome::Recheck),
        "no_effect" => Some(Outcome::NoEffect),
        "handled" => Some(Outcome::Handled),
        "passed_on" => Some(Outcome::PassedOn),
        "not_confirmed" => Some(Outcome::NotConfirmed),
        "stopped" => wrong
            .month(&sent.month)
            .map(|last_month| Outcome::Stopped { last_month }),
        "" => {
            wrong.note("outcome", FieldError::Missing);
            None
        }
        _ => {
            wrong.note("outcome", FieldError::NotOffered);
            None
        }
    };
    // "Passed on" alone leads nobody anywhere: the words name the office.
    if outcome == Some(Outcome::PassedOn) && sent.words.trim().is_empty() {
        wrong.note("words", FieldError::Missing);
    }
    Some(Act::Record {
        outcome: outcome?,
        words: words?,
    })
}

struct Wrong(Vec<Problem>);

impl Wrong {
    fn note(&mut self, field: &str, error: FieldError) {
        self.0.push(Problem {
            question: field.to_owned(),
            error,
        });
    }

    fn text(&mut self, field: &str, raw: &str, max: usize) -> Option<String> {
        let text = raw.trim();
        if text.chars().nth(max).is_some() {
            self.note(field, FieldError::TooLong { max });
            return None;
        }
        Some(text.to_owned())
    }

    fn needed(&mut self, field: &str, raw: &str, max: usize) -> Option<String> {
        let text = self.text(field, raw, max)?;
        if text.is_empty() {
            self.note(field, FieldError::Missing);
            return None;
        }
        Some(text)
    }

    /// `2026-11`, and as people write it `2026/11`, `2026.11`.
    fn month(&mut self, raw: &str) -> Option<YearMonth> {
        match raw.trim().replace(['/', '.'], "-").parse() {
            Ok(month) => Some(month),
            Err(_) => {
                self.note("month", FieldError::NotADate);
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(kind: ActKind, sent: &Sent) -> Vec<(String, String)> {
        read(kind, sent)
            .expect_err("wrong")
            .into_iter()
            .map(|problem| (problem.question, problem.error.code()))
            .collect()
    }

    #[test]
    fn acts_without_words_need_nothing() {
        for kind in [
            ActKind::Accept,
            ActKind::Forward,
            ActKind::PassReview,
            ActKind::PassReturnOn,
            ActKind::Withdraw,
        ] {
            assert_eq!(read(kind, &Sent::default()).map(|act| act.kind()), Ok(kind));
        }
    }

    #[test]
    fn a_refusal_needs_its_reason_r2_4() {
        let missing = vec![("words".to_owned(), "missing".to_owned())];
        for kind in [
            ActKind::Refuse,
            ActKind::Grant,
            ActKind::ReturnForCorrection,
            ActKind::ReturnNotEligible,
        ] {
            assert_eq!(wrong(kind, &Sent::default()), missing);
        }
    }

    #[test]
    fn too_many_words_are_told_and_not_cut() {
        let sent = Sent {
            words: "补".repeat(OFFICE_WORDS + 1),
            ..Sent::default()
        };
        for kind in [ActKind::Refuse, ActKind::Withdraw] {
            assert_eq!(
                wrong(kind, &sent),
                vec![("words".to_owned(), "too-long".to_owned())]
            );
        }
    }

    fn item(code: &str, why: &str) -> SentItem {
        SentItem {
            code: code.to_owned(),
            why: why.to_owned(),
            ..SentItem::default()
        }
    }

    fn asking(items: Vec<SentItem>) -> Sent {
        Sent {
            items,
            ..Sent::default()
        }
    }

    #[test]
    fn a_notice_that_names_nothing_is_told_r2_3() {
        let empty = wrong(ActKind::RequestSupplement, &Sent::default());
        assert_eq!(empty, vec![("items".to_owned(), "missing".to_owned())]);
    }

    #[test]
    fn all_problems_of_all_items_come_at_once() {
        let mut first = item("bank_card", "");
        first.alternatives = vec!["by_pigeon".to_owned()];
        let mut second = item("other", "needed");
        second.defect = "somebody".to_owned();
        let mut third = item("residence", "because");
        third.words = "补".repeat(ITEM_WORDS + 1);
        let found = wrong(
            ActKind::RequestSupplement,
            &asking(vec![first, second, third]),
        );
        let expected = [
            ("why-bank_card", "missing"),
            ("alternatives-bank_card", "not-offered"),
            ("defect-other", "not-offered"),
            ("words-other", "missing"),
            ("why-residence", "not-offered"),
            ("words-residence", "too-long"),
        ];
        let expected: Vec<_> = expected
            .iter()
            .map(|(field, code)| ((*field).to_owned(), (*code).to_owned()))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_list_is_read_with_its_reasons_r2_2() {
        let mut card = item("bank_card", "unreadable");
        card.alternatives = vec!["visit".to_owned(), "visit".to_owned()];
        card.words = " 卡号看不清 ".to_owned();
        let mut residence = item("residence", "unclear");
        residence.defect = "brought_in".to_owned();
        let mut sent = asking(vec![card, residence]);
        sent.fault = " 我们漏看了 ".to_owned();
        let expected = Act::RequestSupplement {
            items: vec![
                Wanted {
                    code: "bank_card".to_owned(),
                    why: Why::Unreadable,
                    alternatives: vec![Alternative::Visit],
                    defect: Defect::MissingFromStart,
                    words: Some("卡号看不清".to_owned()),
                },
                Wanted {
                    code: "residence".to_owned(),
                    why: Why::Unclear,
                    alternatives: Vec::new(),
                    defect: Defect::BroughtInBySupplement,
                    words: None,
                },
            ],
            own_fault: Some("我们漏看了".to_owned()),
        };
        assert_eq!(read(ActKind::RequestSupplement, &sent), Ok(expected));
    }

    #[test]
    fn an_answer_needs_no_words_and_may_ask_for_a_decision_now() {
        for (raw, decide_now) in [("", false), ("no", false), ("yes", true)] {
            let sent = Sent {
                decide_now: raw.to_owned(),
                ..Sent::default()
            };
            let words = String::new();
            let read = read(ActKind::AnswerSupplement, &sent);
            assert_eq!(read, Ok(Act::AnswerSupplement { decide_now, words }));
        }
    }

    #[test]
    fn every_outcome_of_a_report_is_read_r12_2() {
        for (code, outcome) in [
            ("noted", Outcome::Noted),
            ("recheck", Outcome::Recheck),
            ("no_effect", Outcome::NoEffect),
        ] {
            let sent = Sent {
                words: "已核对".to_owned(),
                outcome: code.to_owned(),
                ..Sent::default()
            };
            let words = "已核对".to_owned();
            assert_eq!(
                read(ActKind::Record, &sent),
                Ok(Act::Record { outcome, words })
            );
        }
        assert_eq!(
            wrong(ActKind::Record, &Sent::default()),
            vec![("outcome".to_owned(), "missing".to_owned())]
        );
    }

    #[test]
    fn a_month_is_read_as_people_write_it() {
        for month in ["2026-11", "2026/11", " 2026.11 "] {
            let sent = Sent {
                month: month.to_owned(),
                outcome: "stopped".to_owned(),
                ..Sent::default()
            };
            assert!(read(ActKind::Approve, &sent).is_ok(), "{month}");
            assert!(read(ActKind::Record, &sent).is_ok(), "{month}");
        }
        assert_eq!(
            wrong(ActKind::Approve, &Sent::default()),
            vec![("month".to_owned(), "not-a-date".to_owned())]
        );
    }

    #[test]
    fn an_unknown_outcome_is_not_offered() {
        let sent = Sent {
            outcome: "paid_twice".to_owned(),
            ..Sent::default()
        };
        assert_eq!(
            wrong(ActKind::Record, &sent),
            vec![("outcome".to_owned(), "not-offered".to_owned())]
        );
    }
}
