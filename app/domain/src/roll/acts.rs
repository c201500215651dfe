//! The acts on a payment roll: add, sign, hand back, send, and record what the bank did.
//!
//! Here: the rules of each act. Not here: the types (the parent module). A new act checks first, then changes.

use super::{BankReason, LineState, PaymentRoll, RollLine, RollRefusal, Signature, SigningOffice};
use crate::money::Fen;
use crate::month::{YearMonth, china_date};
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

impl PaymentRoll {
    /// An open roll without lines.
    #[must_use]
    pub const fn new(month: YearMonth) -> Self {
        Self {
            month,
            lines: Vec::new(),
            signatures: Vec::new(),
            sent_at: None,
        }
    }

    /// Whether lines can no longer change: from the first signature on.
    #[must_use]
    pub fn is_frozen(&self) -> bool {
        !self.signatures.is_empty() || self.sent_at.is_some()
    }

    /// The sum of all lines; `None` while a line has no amount, or on overflow.
    #[must_use]
    pub fn total(&self) -> Option<Fen> {
        self.lines
            .iter()
            .try_fold(Fen::ZERO, |sum, line| sum.checked_add(line.amount?))
    }

    /// Puts a line on the roll. A line whose account is not the applicant's may stand on an open roll, so that the
    /// officer sees it, but blocks signing.
    ///
    /// # Errors
    /// [`RollRefusal::Frozen`], [`RollRefusal::PaidTwice`], [`RollRefusal::WrongState`] for a line not fresh.
    pub fn add_line(&mut self, line: RollLine) -> Result<(), RollRefusal> {
        self.must_be_open()?;
        if line.state != LineState::OnRoll || line.through < line.from {
            return Err(RollRefusal::WrongState);
        }
        if self
            .lines
            .iter()
            .any(|other| other.id == line.id || overlaps(other, &line))
        {
            return Err(RollRefusal::PaidTwice(vec![line.id]));
        }
        self.lines.push(line);
        Ok(())
    }

    /// Takes a line off the roll and hands it back.
    ///
    /// # Errors
    /// [`RollRefusal::Frozen`], [`RollRefusal::NoSuchLine`].
    pub fn remove_line(&mut self, id: Uuid) -> Result<RollLine, RollRefusal> {
        self.must_be_open()?;
        let place = self
            .lines
            .iter()
            .position(|line| line.id == id)
            .ok_or(RollRefusal::NoSuchLine)?;
        Ok(self.lines.remove(place))
    }

    /// Signs for one office. The first signature freezes the roll (R4.3).
    ///
    /// # Errors
    /// Whatever keeps the roll from being accurate (R5.1), a second signature of the office, or the same officer.
    pub fn sign(
        &mut self,
        office: SigningOffice,
        officer: Uuid,
        at: DateTime<Utc>,
    ) -> Result<(), RollRefusal> {
        if self.sent_at.is_some() {
            return Err(RollRefusal::AlreadySent);
        }
        if self
            .signatures
            .iter()
            .any(|signature| signature.office == office)
        {
            return Err(RollRefusal::AlreadySigned);
        }
        if self
            .signatures
            .iter()
            .any(|signature| signature.officer == officer)
        {
            return Err(RollRefusal::SameOfficer);
        }
        self.accurate_total()?;
        self.must_be_as_signed()?;
        self.signatures.push(Signature {
            office,
            officer,
            at,
            lines: self.lines.clone(),
        });
        Ok(())
    }

    /// Takes both signatures off again, so that a mistake found by the second office can be mended before sending.
    ///
    /// # Errors
    /// [`RollRefusal::AlreadySent`].
    pub fn hand_back(&mut self) -> Result<Vec<Signature>, RollRefusal> {
        if self.sent_at.is_some() {
            return Err(RollRefusal::AlreadySent);
        }
        Ok(std::mem::take(&mut self.signatures))
    }

    /// Sends the roll to finance and says whether it left after the cut-off day. A late roll still goes: people
    /// must not wait another month because an office was slow.
    ///
    /// # Errors
    /// [`RollRefusal::SignatureMissing`] without both signatures (R4.3), and everything that [`Self::sign`] checks.
    pub fn send(&mut self, at: DateTime<Utc>, cut_off: NaiveDate) -> Result<Sent, RollRefusal> {
        if self.sent_at.is_some() {
            return Err(RollRefusal::AlreadySent);
        }
        let signed = |office: &SigningOffice| {
            self.signatures
                .iter()
                .any(|signature| signature.office == *office)
        };
        let missing: Vec<_> = [SigningOffice::CivilAffairs, SigningOffice::Dpf]
            .into_iter()
            .filter(|office| !signed(office))
            .collect();
        if !missing.is_empty() {
            return Err(RollRefusal::SignatureMissing(missing));
        }
        self.accurate_total()?;
        self.must_be_as_signed()?;
        self.sent_at = Some(at);
        for line in &mut self.lines {
            line.state = LineState::SentToFinance;
        }
        Ok(if china_date(at) <= cut_off {
            Sent::InTime
        } else {
            Sent::Late
        })
    }

    /// Records that the bank paid a line.
    ///
    /// # Errors
    /// [`RollRefusal::NoSuchLine`]; [`RollRefusal::WrongState`] unless the line was sent and is still open.
    pub fn record_paid(&mut self, id: Uuid, on: NaiveDate) -> Result<(), RollRefusal> {
        self.settle(id, LineState::Paid { on })
    }

    /// Records that the bank returned a line. The money stays due: [`Self::pay_again`] puts it on a later roll.
    /// A bank may return what it first reported as paid.
    ///
    /// # Errors
    /// [`RollRefusal::NoSuchLine`]; [`RollRefusal::WrongState`] unless the line was sent.
    pub fn record_returned(
        &mut self,
        id: Uuid,
        on: NaiveDate,
        reason: BankReason,
    ) -> Result<(), RollRefusal> {
        self.settle(id, LineState::BankReturned { on, reason })
    }

    /// A fresh line that pays a returned one again, into the account as it is known now. The caller adds it to an
    /// open roll; the exception for the old account does not carry over.
    ///
    /// # Errors
    /// [`RollRefusal::NoSuchLine`]; [`RollRefusal::WrongState`] unless the bank returned the line.
    pub fn pay_again(
        &self,
        id: Uuid,
        new_id: Uuid,
        account_holder: String,
    ) -> Result<RollLine, RollRefusal> {
        let line = self
            .lines
            .iter()
            .find(|line| line.id == id)
            .ok_or(RollRefusal::NoSuchLine)?;
        if !matches!(line.state, LineState::BankReturned { .. }) {
            return Err(RollRefusal::WrongState);
        }
        let again = RollLine {
            id: new_id,
            account_holder,
            pays_again: Some(id),
            state: LineState::OnRoll,
            ..line.clone()
        };
        Ok(RollLine {
            holder_exception: None,
            ..again
        })
    }

    fn settle(&mut self, id: Uuid, to: LineState) -> Result<(), RollRefusal> {
        let line = self
            .lines
            .iter_mut()
            .find(|line| line.id == id)
            .ok_or(RollRefusal::NoSuchLine)?;
        match (&line.state, &to) {
            (LineState::SentToFinance, _)
            | (LineState::Paid { .. }, LineState::BankReturned { .. }) => {
                line.state = to;
                Ok(())
            }
            _ => Err(RollRefusal::WrongState),
        }
    }

    fn must_be_open(&self) -> Result<(), RollRefusal> {
        if self.sent_at.is_some() {
            return Err(RollRefusal::AlreadySent);
        }
        if self.is_frozen() {
            Err(RollRefusal::Frozen)
        } else {
            Ok(())
        }
    }

    /// The sum, if every line may be paid as it stands.
    fn accurate_total(&self) -> Result<Fen, RollRefusal> {
        if self.lines.is_empty() {
            return Err(RollRefusal::Empty);
        }
        let those = |wrong: &dyn Fn(&RollLine) -> bool| -> Vec<Uuid> {
            self.lines
                .iter()
                .filter(|line| wrong(line))
                .map(|line| line.id)
                .collect()
        };
        let foreign = those(&|line| !line.holder_is_settled());
        if !foreign.is_empty() {
            return Err(RollRefusal::HolderDiffers(foreign));
        }
        let unknown = those(&|line| line.amount.is_none_or(|amount| amount <= Fen::ZERO));
        if !unknown.is_empty() {
            return Err(RollRefusal::AmountMissing(unknown));
        }
        let twice = self.paid_twice();
        if !twice.is_empty() {
            return Err(RollRefusal::PaidTwice(twice));
        }
        self.total().ok_or(RollRefusal::SumTooLarge)
    }

    /// Lines that pay a month which the line before them, of the same person and kind, already pays.
    fn paid_twice(&self) -> Vec<Uuid> {
        let mut sorted: Vec<&RollLine> = self.lines.iter().collect();
        sorted.sort_by_key(|line| (line.beneficiary, line.kind, line.from, line.id));
        let pairs = sorted.iter().zip(sorted.iter().skip(1));
        pairs
            .filter(|(one, next)| overlaps(one, next))
            .map(|(_, next)| next.id)
            .collect()
    }

    fn must_be_as_signed(&self) -> Result<(), RollRefusal> {
        let same = |signature: &Signature| signature.lines == self.lines;
        if self.signatures.iter().all(same) {
            Ok(())
        } else {
            Err(RollRefusal::DiffersFromSigned)
        }
    }
}

/// Whether the roll left by the cut-off day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// On or before the cut-off day.
    InTime,
    /// After it: for the supervisors' list.
    Late,
}

fn overlaps(one: &RollLine, other: &RollLine) -> bool {
    one.beneficiary == other.beneficiary
        && one.kind == other.kind
        && one.from <= other.through
        && other.from <= one.through
}
