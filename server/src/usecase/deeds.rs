//! The book of what others look at and do in somebody's name: agents and officers alike. An act is noted in its own transaction;
//! a look is noted before it is shown, the same look at the same thing once an hour. The person reads the book (`read_deeds`).
use super::actor::Actor;
use crate::{
    failure::Failure,
    store::{
        Conn, Tx,
        deed::{self, DeedRow},
        detached,
    },
    world::{Who, World},
};
use chrono::TimeDelta;
use uuid::Uuid;

/// So many different files in so many minutes raise an alarm about an account.
pub const MANY_FILES: i64 = 200;
const MANY_FILES_MINUTES: i64 = 10;

/// What was done. Words: `deed-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Saw the list of matters.
    SawList,
    /// Opened a draft.
    SawDraft,
    /// Opened a case.
    SawCase,
    /// Opened the person's own page at the counter.
    SawPerson,
    /// Read an ask about the person, or of theirs, at the township.
    SawAsk,
    /// Began an application.
    Began,
    /// Saved answers.
    Saved,
    /// Gave a photo or page of a paper.
    GavePaper,
    /// Took one back.
    TookBackPaper,
    /// Said by which way a paper comes.
    SaidOfPaper,
    /// Opened a paper.
    SawPaper,
    /// Handed in.
    HandedIn,
    /// Agreed that it be handed in, or sent, together with others.
    Agreed,
    /// Answered a supplement notice.
    Answered,
    /// An office's act.
    OfficeActed,
    /// Ended a mandate at the counter.
    Stopped,
    /// Noted something about the person at the counter.
    Noted,
    /// The person renewed a mandate.
    Renewed,
}

impl What {
    /// All of them.
    pub const ALL: [Self; 18] = [
        Self::SawList,
        Self::SawDraft,
        Self::SawCase,
        Self::SawPerson,
        Self::SawAsk,
        Self::Began,
        Self::Saved,
        Self::GavePaper,
        Self::TookBackPaper,
        Self::SaidOfPaper,
        Self::SawPaper,
        Self::HandedIn,
        Self::Agreed,
        Self::Answered,
        Self::OfficeActed,
        Self::Stopped,
        Self::Noted,
        Self::Renewed,
    ];

    /// Its code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::SawList => "saw_list",
            Self::SawDraft => "saw_draft",
            Self::SawCase => "saw_case",
            Self::SawPerson => "saw_person",
            Self::SawAsk => "saw_ask",
            Self::Began => "began",
            Self::Saved => "saved",
            Self::GavePaper => "gave_paper",
            Self::TookBackPaper => "took_back_paper",
            Self::SaidOfPaper => "said_of_paper",
            Self::SawPaper => "saw_paper",
            Self::HandedIn => "handed_in",
            Self::Agreed => "agreed",
            Self::Answered => "answered",
            Self::OfficeActed => "office_acted",
            Self::Stopped => "stopped",
            Self::Noted => "noted",
            Self::Renewed => "renewed",
        }
    }
}

/// With what it was done.
#[derive(Clone, Copy, Debug, Default)]
pub struct Thing<'a> {
    /// An application.
    pub application: Option<Uuid>,
    /// A case.
    pub case: Option<Uuid>,
    /// The service.
    pub service: &'a str,
}

/// A row for the book; `None` when somebody deals with what is their own.
#[must_use]
pub fn row(
    world: &World,
    who: &Who,
    person: Uuid,
    what: What,
    thing: Thing<'_>,
) -> Option<DeedRow> {
    let agent = who.citizen().map(|citizen| citizen.0);
    if agent == Some(person) {
        return None;
    }
    let office = who.office();
    Some(DeedRow {
        id: world.ids.uuid(),
        person_id: person,
        at: world.now(),
        account_id: Some(who.account.0),
        actor_id: agent,
        mandate_id: who.client().map(|mandate| mandate.0),
        office_kind: office.map(|office| office.kind.code().to_owned()),
        office_place: office.map(|office| office.place.clone()),
        what: what.code().to_owned(),
        application_id: thing.application,
        case_id: thing.case,
        service_id: thing.service.to_owned(),
    })
}

/// Notes an act in the act's transaction. Saving page after page, and giving photo after photo, is one entry an hour.
pub(super) async fn acted(
    world: &World,
    tx: &mut Tx,
    who: &Who,
    actor: &Actor,
    what: What,
    thing: Thing<'_>,
) -> Result<(), Failure> {
    if let Some(row) = row(world, who, actor.applicant.0, what, thing) {
        let since = world.now() - TimeDelta::hours(1);
        if !matches!(what, What::Saved | What::GavePaper)
            || !deed::seen_since(tx, &row, since).await?
        {
            deed::insert(tx, &row).await?;
        }
    }
    Ok(())
}

/// Notes in the person's book what they did themselves with an agent's authority: otherwise the book would not show why that
/// agent's entries go on.
pub(super) async fn own(
    world: &World,
    tx: &mut Tx,
    who: &Who,
    person: Uuid,
    what: What,
) -> Result<(), Failure> {
    let row = DeedRow {
        id: world.ids.uuid(),
        person_id: person,
        at: world.now(),
        account_id: Some(who.account.0),
        actor_id: Some(person),
        mandate_id: None,
        office_kind: None,
        office_place: None,
        what: what.code().to_owned(),
        application_id: None,
        case_id: None,
        service_id: String::new(),
    };
    deed::insert(tx, &row).await?;
    Ok(())
}

/// Notes an office's act in the act's transaction.
pub(super) async fn noted(tx: &mut Tx, row: Option<DeedRow>) -> Result<(), Failure> {
    if let Some(row) = row {
        deed::insert(tx, &row).await?;
    }
    Ok(())
}

/// Whether a look is already in the book; asked of the reader that the look has open anyway.
pub(super) async fn unseen(
    world: &World,
    conn: &mut Conn,
    row: Option<DeedRow>,
) -> Result<Option<DeedRow>, Failure> {
    let Some(row) = row else { return Ok(None) };
    let since = world.now() - TimeDelta::hours(1);
    Ok((!deed::seen_since(conn, &row, since).await?).then_some(row))
}

/// Notes a look. Nothing is shown that could not be noted.
pub(super) async fn looked(world: &World, row: Option<DeedRow>) -> Result<(), Failure> {
    looked_at_all(world, row.into_iter().collect()).await
}

/// Notes the looks of one page at several people's.
pub(super) async fn looked_at_all(world: &World, rows: Vec<DeedRow>) -> Result<(), Failure> {
    if rows.is_empty() {
        return Ok(());
    }
    let world = world.clone();
    detached(async move {
        let mut tx = world.db.begin().await?;
        for row in &rows {
            deed::insert(&mut tx, row).await?;
        }
        if let Some(account) = rows.iter().find_map(|row| row.account_id) {
            alarm(&world, &mut tx, account).await?;
        }
        tx.commit().await?;
        Ok(())
    })
    .await
}

async fn alarm(world: &World, tx: &mut Tx, account: Uuid) -> Result<(), Failure> {
    let since = world.now() - TimeDelta::minutes(MANY_FILES_MINUTES);
    let many = deed::files_since(tx, account, since).await? >= MANY_FILES;
    if many && deed::alarms_since(tx, account, since).await? == 0 {
        deed::raise(tx, world.ids.uuid(), "many_files", account, world.now()).await?;
        tracing::warn!(
            code = "many-files",
            "an account has opened many files in a short time"
        );
    }
    Ok(())
}
