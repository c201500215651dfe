//! A mandate as it stands: in force, over its term or ended (民法典 173–175), what it allows, and which acts stand.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{AgentKind, Power, ReservedAct};
use crate::calendar::china_date;
use crate::id::PersonId;

/// Why a mandate ended before its term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EndReason {
    /// The person took it back: in the portal, by hotline or at a window.
    Revoked,
    /// The agent gave it up.
    Resigned,
    /// What it was for is done, or the case is closed.
    Done,
    /// The person died.
    PrincipalDied,
    /// The agent died.
    AgentDied,
    /// A court found that the agent has no capacity.
    AgentIncapable,
    /// Guardianship ended: capacity regained or another guardian.
    GuardianshipEnded,
}

/// An end before the term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct MandateEnd {
    /// Why.
    pub reason: EndReason,
    /// From this instant.
    pub at: DateTime<Utc>,
}

/// Who is told of an end. Drafts stay with the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// The agent.
    Agent,
    /// The offices that hold a case in scope.
    Offices,
    /// The person acted for.
    Principal,
}

/// An authority to act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mandate {
    /// The person acted for.
    pub principal: PersonId,
    /// Who acts.
    pub agent: PersonId,
    /// The kind.
    pub kind: AgentKind,
    /// Services it is about.
    pub services: Vec<String>,
    /// What the agent may do.
    pub powers: Vec<Power>,
    /// Whether this agent may act without the others.
    pub may_act_alone: bool,
    /// Since when.
    pub since: DateTime<Utc>,
    /// Last day; `None` where the kind has no term.
    pub last_day: Option<NaiveDate>,
    /// An end before that.
    pub ended: Option<MandateEnd>,
}

/// How a mandate stands at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MandateStanding {
    /// In force.
    InForce,
    /// Not yet given.
    NotYet,
    /// Its term is over.
    Expired,
    /// It ended early.
    Ended(EndReason),
}

/// Why an agent may not do something now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAllowed {
    /// The mandate is not in force.
    #[error("the mandate is not in force")]
    NotInForce,
    /// It is about other services.
    #[error("the mandate is about other services")]
    OtherService,
    /// It does not include this power.
    #[error("the mandate does not include this")]
    PowerNotGiven,
    /// The person does this themselves.
    #[error("this is never delegated")]
    NeverDelegated,
    /// A guardian brings this to an officer.
    #[error("an officer does this with the guardian")]
    ThroughOfficer,
}

impl Mandate {
    /// How it stands at an instant.
    pub fn standing(&self, at: DateTime<Utc>) -> MandateStanding {
        if at < self.since {
            return MandateStanding::NotYet;
        }
        match self.ended {
            Some(end) if end.at <= at => MandateStanding::Ended(end.reason),
            _ if self.last_day.is_some_and(|last| china_date(at) > last) => {
                MandateStanding::Expired
            }
            _ => MandateStanding::InForce,
        }
    }

    /// Whether the agent may use `power` for `service` at an instant.
    ///
    /// # Errors
    /// The [`NotAllowed`] that says why not.
    pub fn allows(&self, power: Power, service: &str, at: DateTime<Utc>) -> Result<(), NotAllowed> {
        if self.standing(at) != MandateStanding::InForce {
            return Err(NotAllowed::NotInForce);
        }
        if !self.services.iter().any(|one| one == service) {
            return Err(NotAllowed::OtherService);
        }
        if !self.powers.contains(&power) {
            return Err(NotAllowed::PowerNotGiven);
        }
        Ok(())
    }

    /// What an agent who tries a reserved act is told: no mandate allows one.
    pub fn refuses(&self, act: ReservedAct) -> NotAllowed {
        if act.through_officer(self.kind) {
            NotAllowed::ThroughOfficer
        } else {
            NotAllowed::NeverDelegated
        }
    }

    /// Takes the mandate back: one step, at once, by whatever way the person has. An end is never overwritten.
    pub fn end(&mut self, reason: EndReason, at: DateTime<Utc>) -> Vec<Told> {
        if self.ended.is_some() {
            return Vec::new();
        }
        self.ended = Some(MandateEnd { reason, at });
        match reason {
            EndReason::Revoked | EndReason::Done | EndReason::GuardianshipEnded => {
                vec![Told::Agent, Told::Offices]
            }
            EndReason::PrincipalDied => vec![Told::Agent, Told::Offices],
            EndReason::Resigned | EndReason::AgentDied | EndReason::AgentIncapable => {
                vec![Told::Principal, Told::Offices]
            }
        }
    }

    /// Whether an act of the agent at an instant stands. Acts from before an end stay valid. After the person's death
    /// an act stands when the agent neither knew nor had to know (民法典 174); after any other end it does not.
    pub fn act_stands(&self, acted_at: DateTime<Utc>, agent_knew_of_end: bool) -> bool {
        match self.standing(acted_at) {
            MandateStanding::InForce => true,
            MandateStanding::Ended(EndReason::PrincipalDied) => !agent_knew_of_end,
            _ => false,
        }
    }
}

/// Ends every mandate of a person who died, on either side (民法典 173).
pub fn end_for_death(mandates: &mut [Mandate], died: PersonId, at: DateTime<Utc>) {
    for mandate in mandates {
        if mandate.principal == died {
            mandate.end(EndReason::PrincipalDied, at);
        } else if mandate.agent == died {
            mandate.end(EndReason::AgentDied, at);
        }
    }
}

/// The other agents who must join in when `agent` uses `power` (民法典 166): all who hold the same power for the same
/// service, unless this agent may act alone. `mandates` are those of one principal.
pub fn joint_agents(
    mandates: &[Mandate],
    agent: PersonId,
    power: Power,
    service: &str,
    at: DateTime<Utc>,
) -> Vec<PersonId> {
    let holds = |one: &&Mandate| one.allows(power, service, at).is_ok();
    let alone = mandates
        .iter()
        .filter(holds)
        .any(|one| one.agent == agent && one.may_act_alone);
    if alone || !power.is_joint() {
        return Vec::new();
    }
    let mut others: Vec<PersonId> = mandates
        .iter()
        .filter(holds)
        .map(|one| one.agent)
        .filter(|other| *other != agent)
        .collect();
    others.sort_unstable();
    others.dedup();
    others
}
