//! Who acts for me: mandates, what waits for my answer, what I have offered, news, and the book of what was done in my name.
use super::{
    actor::{actor, read},
    asks::{self, Ask},
    decide_ask::waiting,
    filled::name_of,
    renew_mandate::renewal_of,
};
use crate::{
    failure::Failure,
    store::{
        Conn, account, application, ask, case_file, committee,
        deed::{self, DeedRow},
        mandate,
        mandate::MandateRow,
        news::{self, NewsRow},
    },
    world::{Who, World},
};
use chrono::{DateTime, Utc};
use domain::{
    case::{Office, OfficeKind},
    delegation::{Mandate, MandateStanding, Renewal},
    id::{MandateId, PersonId},
};
use uuid::Uuid;

/// Entries of the book that a page shows.
const MOST: usize = 50;

/// Somebody who acts, or acted, for a person.
#[derive(Clone, Debug)]
pub struct Helper {
    /// The mandate.
    pub id: MandateId,
    /// Name of the agent or of the committee.
    pub name: String,
    /// What it allows.
    pub mandate: Mandate,
    /// How it stands now.
    pub standing: MandateStanding,
    /// How the person agreed.
    pub way: String,
    /// How it is renewed now.
    pub renewal: Option<Renewal>,
}

/// One entry of the book.
#[derive(Clone, Debug)]
pub struct Deed {
    /// When.
    pub at: DateTime<Utc>,
    /// Name of the agent; empty for an officer.
    pub agent: String,
    /// The officer's office and name.
    pub office: Option<(Office, String)>,
    /// Code of what was done.
    pub what: String,
    /// Service.
    pub service: String,
}

/// Some entries of the book, newest first.
#[derive(Clone, Debug, Default)]
pub struct Book {
    /// The entries.
    pub entries: Vec<Deed>,
    /// There are earlier ones: those before this entry.
    pub earlier: Option<Uuid>,
}

/// All that a person sees of those who act for them.
#[derive(Clone, Debug)]
pub struct Helpers {
    /// Mandates, those in force first.
    pub helpers: Vec<Helper>,
    /// Asks and offers that wait for an answer of theirs.
    pub waiting: Vec<Ask>,
    /// Their own asks and offers that are open.
    pub offered: Vec<Ask>,
    /// News, newest first.
    pub news: Vec<News>,
}

/// News, and what it is about.
#[derive(Clone, Debug)]
pub struct News {
    /// What, and when.
    pub row: NewsRow,
    /// The service of the application that it names.
    pub service: Option<String>,
    /// The number of its case, once handed in.
    pub number: Option<String>,
}

/// Reads it; for the person themselves only.
///
/// # Errors
/// `Rejection::NEVER_DELEGATED` while acting for somebody: an agent sees no other agents.
pub async fn read_helpers(world: &World, who: &Who) -> Result<Helpers, Failure> {
    let waiting = waiting(world, who).await?;
    let mut reader = world.db.read().await?;
    let me = actor(world, &mut reader, who).await?.own()?;
    let mut offered = Vec::new();
    for row in ask::asked_by(&mut reader, me.0).await? {
        if row.decided_at.is_none() {
            offered.push(asks::open(world, &mut reader, row).await?);
        }
    }
    Ok(Helpers {
        helpers: helpers_of(world, &mut reader, me).await?,
        waiting,
        offered,
        news: news_of(&mut reader, me).await?,
    })
}

async fn news_of(conn: &mut Conn, person: PersonId) -> Result<Vec<News>, Failure> {
    let mut all = Vec::new();
    for row in news::of_person(conn, person.0).await? {
        let mut one = News {
            row,
            service: None,
            number: None,
        };
        if let Some(id) = one.row.application_id {
            let found = application::by_id(conn, id).await?;
            one.service = found.map(|found| found.service_id);
            let case = case_file::by_application(conn, id).await?;
            one.number = case.map(|case| case.number);
        }
        all.push(one);
    }
    Ok(all)
}

pub(super) async fn helpers_of(
    world: &World,
    conn: &mut Conn,
    person: PersonId,
) -> Result<Vec<Helper>, Failure> {
    let mut helpers = Vec::new();
    for row in mandate::of_principal(conn, person.0).await? {
        let mandate = read(&row)?;
        helpers.push(Helper {
            id: MandateId(row.id),
            name: agent_name(world, conn, &row).await?,
            renewal: renewal_of(world, conn, &row).await?,
            standing: mandate.standing(world.now()),
            mandate,
            way: row.way,
        });
    }
    helpers.sort_by_key(|helper| helper.standing != MandateStanding::InForce);
    Ok(helpers)
}

async fn agent_name(world: &World, conn: &mut Conn, row: &MandateRow) -> Result<String, Failure> {
    match (row.agent_id, row.committee_id) {
        (Some(agent), _) => name_of(world, conn, agent).await,
        (None, Some(id)) => Ok(committee::by_id(conn, id)
            .await?
            .map(|found| found.name)
            .unwrap_or_default()),
        (None, None) => Ok(String::new()),
    }
}

/// The book of one's own, fifty entries at a time; `before`: those earlier than this one.
///
/// # Errors
/// `Rejection::NEVER_DELEGATED` while acting for somebody.
pub async fn read_deeds(world: &World, who: &Who, before: Option<Uuid>) -> Result<Book, Failure> {
    let mut reader = world.db.read().await?;
    let me = actor(world, &mut reader, who).await?.own()?;
    book_of(world, &mut reader, me, before).await
}

pub(super) async fn book_of(
    world: &World,
    conn: &mut Conn,
    person: PersonId,
    before: Option<Uuid>,
) -> Result<Book, Failure> {
    let most = i64::try_from(MOST + 1).unwrap_or(i64::MAX);
    let mut rows = deed::of_person(conn, person.0, before, most).await?;
    let more = rows.len() > MOST;
    rows.truncate(MOST);
    Ok(Book {
        earlier: rows.last().filter(|_| more).map(|row| row.id),
        entries: opened(world, conn, rows).await?,
    })
}

/// The whole book.
pub(super) async fn deeds_of(
    world: &World,
    conn: &mut Conn,
    person: PersonId,
) -> Result<Vec<Deed>, Failure> {
    let rows = deed::of_person(conn, person.0, None, i64::MAX).await?;
    opened(world, conn, rows).await
}

async fn opened(world: &World, conn: &mut Conn, rows: Vec<DeedRow>) -> Result<Vec<Deed>, Failure> {
    let mut deeds = Vec::new();
    for row in rows {
        deeds.push(Deed {
            agent: match row.actor_id {
                Some(agent) => name_of(world, conn, agent).await?,
                None => String::new(),
            },
            office: office(conn, &row).await?,
            at: row.at,
            what: row.what,
            service: row.service_id,
        });
    }
    Ok(deeds)
}

async fn office(conn: &mut Conn, row: &DeedRow) -> Result<Option<(Office, String)>, Failure> {
    let (Some(kind), Some(place)) = (&row.office_kind, &row.office_place) else {
        return Ok(None);
    };
    let Some(kind) = OfficeKind::from_code(kind) else {
        return Ok(None);
    };
    let name = match row.account_id {
        Some(id) => account::by_id(conn, id).await?.and_then(|a| a.officer_name),
        None => None,
    };
    let office = Office {
        kind,
        place: place.clone(),
    };
    Ok(Some((office, name.unwrap_or_default())))
}
