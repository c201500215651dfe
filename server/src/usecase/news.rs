//! News about mandates and papers: written in the transaction of the act that causes it, with a message that there is news.
use crate::{
    failure::Failure,
    store::{
        Conn, Tx, committee, mandate,
        mandate::MandateRow,
        news::{self, NewsRow},
        outbox::{self, OutboxRow},
    },
    world::World,
};
use domain::{
    delegation::{MandateStanding, Power},
    id::PersonId,
};
use uuid::Uuid;

/// A message that there is news, and nothing else: others may read the phone.
fn message(world: &World, notice: Option<Uuid>) -> OutboxRow {
    OutboxRow {
        id: world.ids.uuid(),
        notice_id: notice,
        kind: "sms_news".to_owned(),
        created_at: world.now(),
        due_at: world.now(),
        attempts: 0,
        delivered_at: None,
    }
}

/// Tells one person. Words: `news-<kind>`.
pub(super) async fn tell(
    world: &World,
    tx: &mut Tx,
    person: Uuid,
    kind: &str,
    mandate: Option<Uuid>,
) -> Result<(), Failure> {
    write(world, tx, (person, kind), mandate, About::default()).await
}

/// What news is about besides a mandate.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct About<'a> {
    /// The application, before and after it is handed in.
    pub application: Option<Uuid>,
    /// The paper.
    pub item: Option<&'a str>,
}

/// Tells one person of a paper. Words: `news-<kind>`, and `news-<kind>-named` where it can be named.
pub(super) async fn tell_of_paper(
    world: &World,
    tx: &mut Tx,
    person: Uuid,
    kind: &str,
    about: About<'_>,
) -> Result<(), Failure> {
    write(world, tx, (person, kind), None, about).await
}

async fn write(
    world: &World,
    tx: &mut Tx,
    (person, kind): (Uuid, &str),
    mandate: Option<Uuid>,
    about: About<'_>,
) -> Result<(), Failure> {
    let message = message(world, None);
    outbox::insert(tx, &message).await?;
    let row = NewsRow {
        id: world.ids.uuid(),
        person_id: person,
        kind: kind.to_owned(),
        mandate_id: mandate,
        application_id: about.application,
        item: about.item.map(str::to_owned),
        outbox_id: Some(message.id),
        at: world.now(),
        read_at: None,
    };
    news::insert(tx, &row).await?;
    Ok(())
}

/// Notices go to both: a copy to each agent in force who receives notices for this service.
pub(super) async fn copy_notice(
    world: &World,
    tx: &mut Tx,
    principal: PersonId,
    service: &str,
    notice: Uuid,
) -> Result<(), Failure> {
    for agent in receivers(world, tx, principal, service).await? {
        let message = message(world, None);
        outbox::insert(tx, &message).await?;
        news::copy(tx, world.ids.uuid(), notice, agent, Some(message.id)).await?;
    }
    Ok(())
}

/// Tells a person and each agent in force who receives their notices for this service. Words: `news-<kind>`.
pub(super) async fn tell_with_agents(
    world: &World,
    tx: &mut Tx,
    principal: PersonId,
    service: &str,
    kind: &str,
) -> Result<(), Failure> {
    tell(world, tx, principal.0, kind, None).await?;
    for agent in receivers(world, tx, principal, service).await? {
        tell(world, tx, agent, kind, None).await?;
    }
    Ok(())
}

/// One more message to each of those agents; what it is about they have already.
pub(super) async fn remind_copies(
    world: &World,
    tx: &mut Tx,
    principal: PersonId,
    service: &str,
) -> Result<(), Failure> {
    for _ in receivers(world, tx, principal, service).await? {
        outbox::insert(tx, &message(world, None)).await?;
    }
    Ok(())
}

/// The agent of a mandate; of a committee's whoever works there now.
pub(super) async fn agents_of(conn: &mut Conn, row: &MandateRow) -> Result<Vec<Uuid>, Failure> {
    let mut agents: Vec<Uuid> = row.agent_id.into_iter().collect();
    if let (None, Some(id)) = (row.agent_id, row.committee_id) {
        let workers = committee::workers(conn, id).await?;
        agents.extend(workers.iter().map(|worker| worker.person_id));
    }
    // A worker may be a resident themselves.
    agents.retain(|agent| *agent != row.principal_id);
    Ok(agents)
}

/// The person, and then whoever acts for them under this mandate.
pub(super) async fn both_sides(conn: &mut Conn, row: &MandateRow) -> Result<Vec<Uuid>, Failure> {
    let mut sides = vec![row.principal_id];
    sides.extend(agents_of(conn, row).await?);
    Ok(sides)
}

/// Agents in force who receive this person's notices for this service, each once.
async fn receivers(
    world: &World,
    tx: &mut Tx,
    principal: PersonId,
    service: &str,
) -> Result<Vec<Uuid>, Failure> {
    let mut agents = Vec::new();
    for row in mandate::of_principal(tx, principal.0).await? {
        let mandate = super::actor::read(&row)?;
        let receives = mandate.standing(world.now()) == MandateStanding::InForce
            && mandate
                .allows(Power::ReceiveNotices, service, world.now())
                .is_ok();
        if receives {
            agents.extend(agents_of(tx, &row).await?);
        }
    }
    agents.sort_unstable();
    agents.dedup();
    Ok(agents)
}
