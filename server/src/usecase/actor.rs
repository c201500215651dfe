//! Who is the applicant here, and what may this actor do: asked by every use case inside its own transaction, so that a mandate
//! which has just ended no longer opens anything, on whichever process. The table is `domain::access::may`; here are the rows.
use super::{key_in, records};
use crate::{
    failure::Failure,
    store::{Conn, case_file, committee, mandate, mandate::MandateRow, person},
    world::{Acting, Who, World},
};
use chrono::{DateTime, Utc};
use domain::{
    access::{self, Action, Relation, Role},
    catalogue::Service,
    delegation::{AgentKind, FilledBy, Mandate, MandateStanding, Power, Powers},
    id::{ApplicationId, MandateId, PersonId},
    rejection::Rejection,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What keying in a paper application takes.
const CLERK: [Power; 3] = [Power::Prepare, Power::Submit, Power::ViewStatus];

/// Somebody signed in, and for whom they act.
#[derive(Clone, Debug)]
pub struct Actor {
    /// Who it is.
    pub person: PersonId,
    /// Whose matters they have before them: their own, or their client's.
    pub applicant: PersonId,
    /// The mandate, in force.
    pub mandate: Option<(MandateId, Mandate)>,
    /// The one application whose paper an officer keys in; nothing else of the person is before them.
    pub keying: Option<ApplicationId>,
    at: DateTime<Utc>,
}

/// Which mandate a service falls under, and whether it is a report about a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    service: String,
    report: bool,
    personal: bool,
}

impl Scope {
    /// Of a service; a change report falls under the service of the case that it is about, and a report about somebody
    /// else is always the reporter's own.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn of(
        conn: &mut Conn,
        service: &Service,
        about: Option<Uuid>,
    ) -> Result<Self, Failure> {
        let about = match about {
            Some(case) if service.about_own_case => case_file::by_id(conn, case).await?,
            _ => None,
        };
        let mut scope = Self::itself(service);
        if let Some(case) = about {
            scope.service = case.service_id;
        }
        Ok(scope)
    }

    /// Of a service that is about no case.
    #[must_use]
    pub fn itself(service: &Service) -> Self {
        Self {
            report: service.about_own_case,
            personal: service.about_another,
            service: service.id.clone(),
        }
    }

    /// The service of the mandate that it falls under.
    #[must_use]
    pub fn service(&self) -> &str {
        &self.service
    }

    /// A report about a case of one's own.
    #[must_use]
    pub fn is_report(&self) -> bool {
        self.report
    }

    /// Filling in, or reporting where it is a report.
    #[must_use]
    pub fn prepare(&self) -> Action {
        if self.report {
            Action::ReportChange
        } else {
            Action::Prepare
        }
    }

    /// Handing in, or reporting where it is a report.
    #[must_use]
    pub fn submit(&self) -> Action {
        if self.report {
            Action::ReportChange
        } else {
            Action::Submit
        }
    }
}

/// Reads who acts, and for whom.
///
/// # Errors
/// [`Failure::Missing`] for officers, [`Rejection::MANDATE_OVER`] when the mandate that was chosen is no longer in force.
pub async fn actor(world: &World, conn: &mut Conn, who: &Who) -> Result<Actor, Failure> {
    if who.keying.is_some() {
        return key_in::clerk(world, conn, who).await;
    }
    let person = who.citizen().ok_or(Failure::Missing)?;
    let Some(chosen) = who.client() else {
        return Actor::oneself(world, who).ok_or(Failure::Missing);
    };
    let at = world.now();
    // A worker who has left the committee has no mandate any more either.
    let mandate = match mandate::for_agent(conn, chosen.0, person.0).await? {
        Some(row) => read(&row)?,
        None => return Err(Rejection::MANDATE_OVER.into()),
    };
    if mandate.standing(at) != MandateStanding::InForce {
        return Err(Rejection::MANDATE_OVER.into());
    }
    Ok(Actor {
        person,
        applicant: mandate.principal,
        mandate: Some((chosen, mandate)),
        keying: None,
        at,
    })
}

impl Actor {
    /// Somebody as they would act under a mandate of theirs that is in force.
    pub(super) fn under(
        world: &World,
        person: PersonId,
        (id, mandate): (MandateId, Mandate),
    ) -> Self {
        Self {
            person,
            applicant: mandate.principal,
            mandate: Some((id, mandate)),
            keying: None,
            at: world.now(),
        }
    }

    /// A citizen who acts for themselves: nothing needs to be read for that. `None` for officers and whoever has chosen a client.
    #[must_use]
    pub fn oneself(world: &World, who: &Who) -> Option<Self> {
        let person = who.citizen().filter(|_| who.client().is_none())?;
        Some(Self {
            person,
            applicant: person,
            mandate: None,
            keying: None,
            at: world.now(),
        })
    }

    /// An officer who keys in what this person signed on paper.
    pub(super) fn clerk(world: &World, person: PersonId, application: ApplicationId) -> Self {
        Self {
            person,
            applicant: person,
            mandate: None,
            keying: Some(application),
            at: world.now(),
        }
    }

    /// How they stand to a matter of this person that falls under this scope.
    #[must_use]
    pub fn relation(&self, applicant: Uuid, scope: &Scope) -> Relation {
        match &self.mandate {
            _ if applicant != self.applicant.0 => Relation::Foreign,
            // As an agent who fills in, hands in and sees what became of it.
            None if self.keying.is_some() => Relation::Agent(Powers::of(&CLERK)),
            None => Relation::Own,
            Some(_) if scope.personal => Relation::Foreign,
            Some((_, mandate)) => access::agent_relation(mandate, &scope.service, self.at),
        }
    }

    /// Asks the table.
    ///
    /// # Errors
    /// [`Failure::Missing`] where nothing is theirs to know of, [`Rejection::NOT_IN_MANDATE`] or
    /// [`Rejection::NEVER_DELEGATED`] where an agent may know but not do it.
    pub fn check(&self, action: Action, applicant: Uuid, scope: &Scope) -> Result<(), Failure> {
        let relation = self.relation(applicant, scope);
        if access::may(Role::Citizen, action, relation) {
            return Ok(());
        }
        Err(match (relation, action) {
            // A report about somebody else is made in one's own name.
            (Relation::Foreign, _) if scope.personal && applicant == self.applicant.0 => {
                Failure::OtherClient(None)
            }
            (Relation::Agent(_), Action::Reserved(_)) => Rejection::NEVER_DELEGATED.into(),
            (Relation::Agent(_), _) => Rejection::NOT_IN_MANDATE.into(),
            _ => Failure::Missing,
        })
    }

    /// What only the person does: nobody acting for them.
    ///
    /// # Errors
    /// [`Rejection::NEVER_DELEGATED`].
    pub fn own(&self) -> Result<PersonId, Failure> {
        match (&self.mandate, self.keying) {
            (None, None) => Ok(self.person),
            _ => Err(Rejection::NEVER_DELEGATED.into()),
        }
    }

    /// Whether this application may be before them at all: an officer who keys one in has no other.
    #[must_use]
    pub fn has_before(&self, application: ApplicationId) -> bool {
        self.keying.is_none_or(|one| one == application)
    }

    /// The person themselves, nobody for them.
    #[must_use]
    pub fn is_oneself(&self) -> bool {
        self.mandate.is_none() && self.keying.is_none()
    }

    /// In which capacity they act.
    #[must_use]
    pub fn filled_by(&self) -> FilledBy {
        match (&self.mandate, self.keying) {
            (Some((_, mandate)), _) => FilledBy::Agent(mandate.kind),
            (None, Some(_)) => FilledBy::Counter,
            (None, None) => FilledBy::Own,
        }
    }

    /// The mandate's id.
    #[must_use]
    pub fn mandate_id(&self) -> Option<Uuid> {
        self.mandate.as_ref().map(|(id, _)| id.0)
    }
}

/// What to say of a thing that is not before this actor: that it belongs to another client of theirs, or to themselves, where
/// that is so; that there is none, to everybody else.
pub(super) async fn elsewhere(
    world: &World,
    conn: &mut Conn,
    actor: &Actor,
    applicant: Uuid,
    scope: &Scope,
) -> Result<Failure, Failure> {
    if applicant == actor.applicant.0 || actor.keying.is_some() {
        return Ok(Failure::Missing);
    }
    if applicant == actor.person.0 {
        return Ok(Failure::OtherClient(None));
    }
    for row in mandate::of_agent(conn, actor.person.0).await? {
        let fits = row.principal_id == applicant
            && matches!(
                access::agent_relation(&read(&row)?, &scope.service, world.now()),
                Relation::Agent(_)
            );
        if fits && !scope.personal {
            return Ok(Failure::OtherClient(Some(MandateId(row.id))));
        }
    }
    Ok(Failure::Missing)
}

/// The client that a session or call has chosen, with the name for the banner; `None`: not theirs to choose.
///
/// # Errors
/// When the database cannot be read.
pub async fn acting(
    world: &World,
    conn: &mut Conn,
    who: &Who,
    chosen: MandateId,
) -> Result<Option<Acting>, Failure> {
    let Some(person) = who.citizen() else {
        return Ok(None);
    };
    // A former worker of a committee is told that it is over, not that there never was one.
    let Some(row) = mandate::by_id(conn, chosen.0).await? else {
        return Ok(None);
    };
    let theirs = mandate::for_agent(conn, chosen.0, person.0).await?;
    let worked_there = match row.committee_id {
        Some(committee) => committee::has_worked(conn, committee, person.0).await?,
        None => false,
    };
    if theirs.is_none() && !worked_there {
        return Ok(None);
    }
    let mandate = read(&row)?;
    let name = match person::by_id(conn, row.principal_id).await? {
        Some(found) => records::person_name(&world.keys, found.id, &found.name_sealed)?,
        None => return Ok(None),
    };
    let in_force = theirs.is_some() && mandate.standing(world.now()) == MandateStanding::InForce;
    Ok(Some(Acting {
        mandate: chosen,
        principal: mandate.principal,
        name: if theirs.is_some() {
            name
        } else {
            String::new()
        },
        kind: mandate.kind,
        in_force,
    }))
}

/// What of a mandate is a JSON object in its row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Allowed {
    /// Ids of services.
    pub services: Vec<String>,
    /// What the agent may do.
    pub powers: Vec<domain::delegation::Power>,
    /// Without the other agents.
    pub may_act_alone: bool,
}

impl Allowed {
    /// Of a row.
    ///
    /// # Errors
    /// [`Failure::Broken`] when it holds something unknown.
    pub fn of(row: &MandateRow) -> Result<Self, Failure> {
        Self::deserialize(&row.scope).map_err(|_| unknown())
    }
}

fn unknown() -> Failure {
    Failure::Broken("a mandate row holds something unknown".to_owned())
}

/// Reads a mandate's row. For a committee the agent is the committee.
///
/// # Errors
/// [`Failure::Broken`] when the row holds something unknown.
pub fn read(row: &MandateRow) -> Result<Mandate, Failure> {
    use domain::delegation::{EndReason, MandateEnd};
    let allowed = Allowed::of(row)?;
    let ended = match (row.ended_at, &row.end_reason) {
        (Some(at), Some(reason)) => Some(MandateEnd {
            at,
            reason: EndReason::from_code(reason).ok_or_else(unknown)?,
        }),
        (None, None) => None,
        _ => return Err(unknown()),
    };
    Ok(Mandate {
        principal: PersonId(row.principal_id),
        agent: PersonId(row.agent_id.or(row.committee_id).ok_or_else(unknown)?),
        kind: AgentKind::from_code(&row.kind).ok_or_else(unknown)?,
        services: allowed.services,
        powers: allowed.powers,
        may_act_alone: allowed.may_act_alone,
        since: row.since,
        last_day: row.last_day,
        ended,
    })
}
