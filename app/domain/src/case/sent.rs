//! An act as it was sent, by form or by API: raw text in, [`Act`] out, with every mistyped field at once. Whether the act may
//! be done at all is not asked here but in [`super::step::act`].
use super::{
    report::Outcome,
    step::{Act, ActKind, SecondNotice},
};
use crate::{field::FieldError, form::journey::Problem, month::YearMonth};

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
    /// Ground of a second supplement notice: `new_defect` or `own_fault`.
    pub second: String,
    /// The office's own reason for `own_fault`.
    pub fault: String,
    /// What follows from a report: `noted`, `recheck`, `stopped` or `no_effect`.
    pub outcome: String,
}

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
        ActKind::Approve => wrong
            .month(&sent.month)
            .map(|start_month| Act::Approve { start_month }),
        ActKind::Grant => wrong
            .needed("words", &sent.words, OFFICE_WORDS)
            .map(|words| Act::Grant { words }),
        ActKind::Record => record(sent, &mut wrong),
        ActKind::AnswerSupplement => wrong
            .needed("words", &sent.words, CITIZEN_WORDS)
            .map(|words| Act::AnswerSupplement { words }),
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
    let list = wrong.needed("words", &sent.words, OFFICE_WORDS);
    let second = match sent.second.as_str() {
        "" => None,
        "new_defect" => Some(SecondNotice::NewDefect),
        "own_fault" => wrong
            .needed("fault", &sent.fault, OFFICE_WORDS)
            .map(SecondNotice::OwnFault),
        _ => {
            wrong.note("second", FieldError::NotOffered);
            None
        }
    };
    list.map(|list| Act::RequestSupplement { list, second })
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
            ActKind::RequestSupplement,
            ActKind::AnswerSupplement,
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

    #[test]
    fn all_problems_come_at_once() {
        let sent = Sent {
            second: "own_fault".to_owned(),
            ..Sent::default()
        };
        assert_eq!(wrong(ActKind::RequestSupplement, &sent).len(), 2);
    }

    #[test]
    fn the_ground_of_a_second_notice_is_read_r2_2() {
        let second = |ground: &str| {
            let sent = Sent {
                words: "户口簿".to_owned(),
                second: ground.to_owned(),
                fault: " 我们漏看了 ".to_owned(),
                ..Sent::default()
            };
            match read(ActKind::RequestSupplement, &sent) {
                Ok(Act::RequestSupplement { second, .. }) => Ok(second),
                other => Err(other),
            }
        };
        assert_eq!(second(""), Ok(None));
        assert_eq!(second("new_defect"), Ok(Some(SecondNotice::NewDefect)));
        let fault = SecondNotice::OwnFault("我们漏看了".to_owned());
        assert_eq!(second("own_fault"), Ok(Some(fault)));
        assert!(second("because").is_err());
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
