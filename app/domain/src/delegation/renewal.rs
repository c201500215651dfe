//! Renewing a mandate before its last day: same scope, a new term. What has ended is asked for anew and is no renewal.
use super::{AgentKind, Capacity, DEFAULT_MONTHS, Mandate, MandateStanding, is_minor};
use crate::calendar::china_date;
use chrono::{DateTime, Days, Months, NaiveDate, Utc};

/// Days before the last day from which a mandate can be renewed; both are reminded on the first of them.
pub const RENEWAL_DAYS: u64 = 30;

/// How a mandate is renewed now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Renewal {
    /// By the person's word, until this day.
    ByPerson(NaiveDate),
    /// By the township that verified it, on an ask.
    ByTownship,
}

/// What is known of the person acted for, and of how the mandate came about.
#[derive(Clone, Copy, Debug)]
pub struct Principal {
    /// Birthday.
    pub born: NaiveDate,
    /// What a court has found.
    pub court: Capacity,
    /// The township verified the mandate, instead of the person's own yes in the portal.
    pub verified: bool,
}

impl Mandate {
    /// A guardianship that ends because the child comes of age the day after, and not because its term is over: a court's over
    /// an adult may have one too.
    #[must_use]
    pub fn ends_with_majority(&self, born: NaiveDate) -> bool {
        let (AgentKind::Guardian, Some(last)) = (self.kind, self.last_day) else {
            return false;
        };
        is_minor(born, last) && !last.succ_opt().is_some_and(|day| is_minor(born, day))
    }

    /// How it is renewed now; `None` while that is too early, without a term, and once it is over. What the person gave they
    /// renew themselves, 12 months from the last day on, while they can entrust (民法典 19, 22, 165); what the law or a
    /// committee's stamp gave is looked at again by the township.
    #[must_use]
    pub fn renewal(&self, principal: Principal, at: DateTime<Utc>) -> Option<Renewal> {
        let last = self.last_day?;
        let today = china_date(at);
        let first = last.checked_sub_days(Days::new(RENEWAL_DAYS))?;
        let too_early = today < first;
        if too_early
            || self.standing(at) != MandateStanding::InForce
            || self.ends_with_majority(principal.born)
        {
            return None;
        }
        let can_entrust = principal.court == Capacity::Full && !is_minor(principal.born, today);
        let own = match self.kind {
            AgentKind::Entrusted => true,
            AgentKind::VillageCommittee => !principal.verified,
            AgentKind::Guardian | AgentKind::KinWithDuty => false,
        };
        if own && can_entrust {
            return last
                .checked_add_months(Months::new(DEFAULT_MONTHS))
                .map(Renewal::ByPerson);
        }
        Some(Renewal::ByTownship)
    }
}
