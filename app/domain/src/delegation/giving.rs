//! Giving a mandate (民法典 165): who gives it, what proves it, how the person said yes, how long it runs.

use chrono::{DateTime, Months, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::capacity::{Capacity, is_minor};
use super::{AgentEvidence, AgentKind, ConsentNeed, Mandate, Power};
use crate::calendar::china_date;
use crate::id::PersonId;

/// Term of an entrusted agent's or a committee's mandate when none is named.
pub const DEFAULT_MONTHS: u32 = 12;
/// Longest term.
pub const MAX_MONTHS: u32 = 36;

/// How the person said yes. Not only by face or text message: whoever cannot use the portal has other ways.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "way")]
pub enum Consent {
    /// Signed in, here.
    InPortal,
    /// A code to the person's phone, which they told.
    PhoneCode,
    /// A signed paper, photographed.
    SignedPaper,
    /// Voice or sign-language video.
    Recording,
    /// An officer's note of a visit.
    OfficerVisit,
    /// The person cannot express it or cannot be reached.
    NotPossible {
        /// Why; recorded.
        reason: String,
    },
}

impl Consent {
    /// Whether it proves this kind of agent by itself: the person's own word makes an entrusted agent without a written mandate beside
    /// it (民法典 165 says what a written one must hold, not that it must be written; domain 4.2 names these ways).
    #[must_use]
    pub fn proves(&self, kind: AgentKind) -> bool {
        kind == AgentKind::Entrusted && matches!(self, Self::Recording | Self::OfficerVisit)
    }
}

/// Where an agent's authority comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Giver {
    /// The person acted for.
    Principal,
    /// The law itself: guardians, kin with a duty, the village committee (R1.4).
    ByLaw,
    /// A guardian, with an officer.
    GuardianThroughOfficer,
    /// Another agent.
    AnotherAgent,
}

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MandateRequest {
    /// The person acted for.
    pub principal: PersonId,
    /// Their birthday: it decides who can give a mandate and when a parent's guardianship ends.
    pub principal_born: NaiveDate,
    /// Who acts.
    pub agent: PersonId,
    /// Their birthday; `None` for an organisation.
    pub agent_born: Option<NaiveDate>,
    /// What a court has found about the principal, if anything.
    pub principal_capacity: Capacity,
    /// Who gives the mandate.
    pub giver: Giver,
    /// The kind.
    pub kind: AgentKind,
    /// What proves it.
    pub evidence: Vec<AgentEvidence>,
    /// How the person said yes, if they did.
    pub consent: Option<Consent>,
    /// Ids of the services it is about.
    pub services: Vec<String>,
    /// What the agent may do.
    pub powers: Vec<Power>,
    /// Term in months; `None` takes the default of the kind.
    pub months: Option<u32>,
    /// With several agents: whether this one may act without the others (民法典 166).
    pub may_act_alone: bool,
    /// Last day of the mandate that this one renews: its term goes on from there, so that nobody loses days.
    pub renews: Option<NaiveDate>,
    /// When.
    pub at: DateTime<Utc>,
}

/// Why no mandate is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MandateRefusal {
    /// Nobody is one's own agent.
    #[error("agent and principal are the same person")]
    AgentIsPrincipal,
    /// An agent is an adult or an organisation.
    #[error("the agent is a minor")]
    AgentIsMinor,
    /// Nothing that proves this kind of agent.
    #[error("no evidence for this kind of agent")]
    EvidenceMissing,
    /// The person has not agreed, and no reason says why that is impossible.
    #[error("the person has not agreed")]
    ConsentMissing,
    /// No service is named.
    #[error("no service is named")]
    NoServices,
    /// No power is named.
    #[error("no power is named")]
    NoPowers,
    /// The term is zero or longer than the longest.
    #[error("the term is not between 1 and 36 months")]
    WrongTerm,
    /// Only the person, or a guardian with an officer, entrusts; an agent may not pass it on (民法典 169).
    #[error("a mandate cannot be passed on")]
    SubDelegation,
    /// Minors and people under a court's finding entrust through their guardian and an officer: a mandate is more
    /// than a plain gain (民法典 19, 22).
    #[error("a guardian must give this mandate with an officer")]
    NeedsGuardian,
    /// An adult has a guardian by a court's finding, by designation or by their own choice in advance, and by no certificate
    /// or household register (民法典 24, 28, 31, 33).
    #[error("an adult has no guardian without a court, a designation or a choice in advance")]
    GuardianOfAdult,
}

/// Gives a mandate.
///
/// # Errors
/// The first [`MandateRefusal`] that applies.
pub fn give(request: &MandateRequest) -> Result<Mandate, MandateRefusal> {
    let today = china_date(request.at);
    if request.agent == request.principal {
        return Err(MandateRefusal::AgentIsPrincipal);
    }
    match (request.giver, request.kind) {
        (Giver::AnotherAgent, _) | (Giver::ByLaw, AgentKind::Entrusted) => {
            return Err(MandateRefusal::SubDelegation);
        }
        (Giver::Principal, AgentKind::Entrusted) if !can_entrust(request, today) => {
            return Err(MandateRefusal::NeedsGuardian);
        }
        _ => {}
    }
    if request.agent_born.is_some_and(|born| is_minor(born, today)) {
        return Err(MandateRefusal::AgentIsMinor);
    }
    let proves = |one: &AgentEvidence| request.kind.evidence().contains(one);
    let by_word = request
        .consent
        .as_ref()
        .is_some_and(|way| way.proves(request.kind));
    if !by_word && !request.evidence.iter().any(proves) {
        return Err(MandateRefusal::EvidenceMissing);
    }
    if request.kind == AgentKind::Guardian
        && !is_minor(request.principal_born, today)
        && !request.evidence.iter().any(AgentEvidence::is_for_adults)
    {
        return Err(MandateRefusal::GuardianOfAdult);
    }
    if !consents(request.kind.consent(), request.consent.as_ref()) {
        return Err(MandateRefusal::ConsentMissing);
    }
    if request.services.is_empty() {
        return Err(MandateRefusal::NoServices);
    }
    if request.powers.is_empty() {
        return Err(MandateRefusal::NoPowers);
    }
    Ok(Mandate {
        principal: request.principal,
        agent: request.agent,
        kind: request.kind,
        services: request.services.clone(),
        powers: with_sight(&request.powers),
        may_act_alone: request.may_act_alone,
        since: request.at,
        last_day: last_day(request, today)?,
        ended: None,
    })
}

/// Whoever answers a supplement, reports a change or receives notices must see how it stands: those powers open nothing alone.
fn with_sight(powers: &[Power]) -> Vec<Power> {
    let mut all = powers.to_vec();
    let needs_sight = |power: &Power| {
        matches!(
            power,
            Power::Supplement | Power::ReceiveNotices | Power::ReportChange
        )
    };
    if all.iter().any(needs_sight) && !all.contains(&Power::ViewStatus) {
        all.push(Power::ViewStatus);
    }
    all
}

fn can_entrust(request: &MandateRequest, today: NaiveDate) -> bool {
    request.principal_capacity == Capacity::Full && !is_minor(request.principal_born, today)
}

fn consents(need: ConsentNeed, given: Option<&Consent>) -> bool {
    match (need, given) {
        (ConsentNeed::NotNeeded, _) => true,
        (_, None) => false,
        (ConsentNeed::Always, Some(Consent::NotPossible { .. })) => false,
        (ConsentNeed::WherePossible, Some(Consent::NotPossible { reason })) => {
            !reason.trim().is_empty()
        }
        (_, Some(_)) => true,
    }
}

fn last_day(
    request: &MandateRequest,
    today: NaiveDate,
) -> Result<Option<NaiveDate>, MandateRefusal> {
    // What the person gave, and what a committee holds, runs out; what the law gives does not.
    let runs_out = matches!(
        request.kind,
        AgentKind::Entrusted | AgentKind::VillageCommittee
    );
    let default = runs_out.then_some(DEFAULT_MONTHS);
    let by_term = match request.months.or(default) {
        Some(months @ 1..=MAX_MONTHS) => request
            .renews
            .unwrap_or(today)
            .checked_add_months(Months::new(months)),
        Some(_) => return Err(MandateRefusal::WrongTerm),
        None => None,
    };
    // A parent's guardianship ends with majority (民法典 175); a court's over an adult does not.
    let by_age = (request.kind == AgentKind::Guardian && is_minor(request.principal_born, today))
        .then(|| {
            request
                .principal_born
                .checked_add_months(Months::new(18 * 12))
        })
        .flatten()
        .and_then(|birthday| birthday.pred_opt());
    Ok([by_term, by_age].into_iter().flatten().min())
}
