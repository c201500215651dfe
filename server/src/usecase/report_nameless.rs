//! Reporting without an account and without a name, where a service allows it. A report gets a person and an account of its own
//! that nobody can sign in with, so the same use cases fill in and hand in, and no two reports can be told to be of one hand.
//! The draft is bound to the browser's visitor cookie; afterwards number and code together show how it goes.
use super::{
    records::{self, Person},
    start_application::{Start, start_application},
};
use crate::{
    clock,
    failure::Failure,
    store::{
        account, account::AccountRow, application, attempt, case_file, case_file::CaseRow,
        detached, filling, notice, paper, person, reporter, reporter::ReporterRow,
    },
    world::{Standing, Who, World},
};
use chrono::{DateTime, TimeDelta, Utc};
use domain::{
    case::Case,
    catalogue::Catalogue,
    id::{AccountId, ApplicationId, PersonId},
    id_number::IdNumber,
};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Stands in the place of a name that nobody gave.
pub const NAMELESS: &str = "没有留名";
/// Stands in the place of a number: no county has these digits, and no one living was born then.
const NO_NUMBER: &str = "999999190001010007";
/// Reports that one address may begin, and tries to look one up, in a window.
const MOST: i64 = 10;
/// Seconds of a window.
const WINDOW: i64 = 900;
/// Days after which a report that was not sent is thrown away.
const KEPT_DAYS: i64 = 7;
/// Signs of the code that goes with a receipt number.
const CODE_SIGNS: usize = 12;

/// Whether this is the person of a nameless report.
#[must_use]
pub fn is_nameless(person: &Person) -> bool {
    person.id_number.reveal() == NO_NUMBER
}

fn visitor_hash(visitor: &str) -> Vec<u8> {
    Sha256::digest(visitor.as_bytes()).to_vec()
}

fn nameless(account: Uuid, person: Uuid) -> Who {
    Who {
        account: AccountId(account),
        name: NAMELESS.to_owned(),
        standing: Standing::Citizen(PersonId(person)),
        acting: None,
        keying: None,
    }
}

/// Who fills in this draft, if this browser began it as a nameless report.
///
/// # Errors
/// When the database cannot be read.
pub async fn reporter_of(
    world: &World,
    application: Uuid,
    visitor: &str,
) -> Result<Option<Who>, Failure> {
    let mut reader = world.db.read().await?;
    let row = reporter::of_browser(&mut reader, application, &visitor_hash(visitor)).await?;
    Ok(row.map(|row| nameless(row.account_id, row.person_id)))
}

/// Begins a nameless report; its draft belongs to this browser.
///
/// # Errors
/// [`Failure::Missing`] where the service wants a name, [`Failure::TooMany`], or no such place.
pub async fn begin_nameless(
    world: &World,
    start: Start,
    visitor: &str,
    peer: &str,
) -> Result<ApplicationId, Failure> {
    Catalogue::shipped()
        .get(&start.service)
        .filter(|service| service.anonymous)
        .ok_or(Failure::Missing)?;
    count(world, &format!("report {peer}")).await?;
    let who = make_nobody(world).await?;
    let application = start_application(world, &who, start).await?;
    let row = ReporterRow {
        application_id: application.0,
        person_id: who.citizen().ok_or(Failure::Missing)?.0,
        account_id: who.account.0,
        visitor_hash: visitor_hash(visitor),
        began_at: world.now(),
    };
    let world = world.clone();
    detached(async move {
        let mut tx = world.db.begin().await?;
        reporter::insert(&mut tx, &row).await?;
        tx.commit().await?;
        Ok::<_, Failure>(application)
    })
    .await
}

/// A person without a name and an account that nobody can sign in with.
async fn make_nobody(world: &World) -> Result<Who, Failure> {
    let broken = |_| Failure::Broken("the nameless person is not well formed".to_owned());
    let person = Person {
        id: PersonId(world.ids.uuid()),
        name: NAMELESS.to_owned(),
        id_number: IdNumber::parse(NO_NUMBER).map_err(broken)?,
        phone: None,
    };
    let now = world.now();
    // Found by no number: the lookup is random.
    let row = person::PersonRow {
        id_number_index: world.ids.bytes::<32>().to_vec(),
        ..records::person_row(&world.keys, &person, now)
    };
    let account = AccountRow {
        id: world.ids.uuid(),
        person_id: Some(person.id.0),
        work_number: None,
        officer_name: None,
        office_kind: None,
        office_place: None,
        // No password hashes to this.
        password_hash: "!".to_owned(),
        token_version: 0,
        demo: false,
        created_at: now,
        disabled_at: Some(now),
    };
    let who = nameless(account.id, person.id.0);
    let world = world.clone();
    detached(async move {
        let mut tx = world.db.begin().await?;
        person::insert(&mut tx, &row).await?;
        account::insert(&mut tx, &account).await?;
        tx.commit().await?;
        Ok::<_, Failure>(who)
    })
    .await
}

async fn count(world: &World, what: &str) -> Result<(), Failure> {
    let bucket = world.keys.blind("attempt", what).to_vec();
    let now = world.now();
    let window = now - TimeDelta::seconds(now.timestamp().rem_euclid(WINDOW));
    let world = world.clone();
    let tries = detached(async move {
        let mut tx = world.db.begin().await?;
        let tries = attempt::add(&mut tx, &bucket, window).await?;
        tx.commit().await?;
        Ok::<_, Failure>(tries)
    })
    .await?;
    if tries > MOST {
        return Err(Failure::TooMany {
            retry_after: u32::try_from(WINDOW).unwrap_or(900),
        });
    }
    Ok(())
}

/// The code that goes with the number of a nameless report: made from the key and the case, stored nowhere.
fn code(world: &World, case: Uuid) -> String {
    let mac = world.keys.mac("report.follow", &[case.as_bytes()]);
    let signs: Vec<char> = mac.into_iter().take(CODE_SIGNS).map(clock::sign).collect();
    let groups: Vec<String> = signs
        .chunks(4)
        .map(|group| group.iter().collect())
        .collect();
    groups.join("-")
}

/// What the reporter keeps: shown to the browser that sent the report, and to nobody else.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The service.
    pub service: String,
    /// Receipt number.
    pub number: String,
    /// The code that goes with it.
    pub code: String,
    /// When it was sent.
    pub at: DateTime<Utc>,
    /// The case.
    pub case: Case,
}

/// Number and code of a report that this browser has sent.
///
/// # Errors
/// [`Failure::Missing`] for any other browser.
pub async fn kept(world: &World, application: Uuid, visitor: &str) -> Result<Kept, Failure> {
    let mut reader = world.db.read().await?;
    reporter::of_browser(&mut reader, application, &visitor_hash(visitor))
        .await?
        .ok_or(Failure::Missing)?;
    let row = case_file::by_application(&mut reader, application)
        .await?
        .ok_or(Failure::Missing)?;
    Ok(Kept {
        service: row.service_id.clone(),
        code: code(world, row.id),
        at: row.submitted_at,
        case: records::case(&row)?,
        number: row.number,
    })
}

/// How a report goes.
#[derive(Clone, Debug)]
pub struct Followed {
    /// The row.
    pub row: CaseRow,
    /// The case.
    pub case: Case,
    /// What offices wrote, newest first.
    pub words: Vec<String>,
}

/// Looks a report up by number and code; both must fit, and which one did not is not said.
///
/// # Errors
/// [`Failure::Missing`], [`Failure::TooMany`].
pub async fn follow(
    world: &World,
    number: &str,
    typed: &str,
    peer: &str,
) -> Result<Followed, Failure> {
    count(world, &format!("follow {peer}")).await?;
    let number = clock::parse_receipt_number(number).ok_or(Failure::Missing)?;
    let typed = clock::plain_signs(typed).ok_or(Failure::Missing)?;
    let mut reader = world.db.read().await?;
    let row = case_file::by_number(&mut reader, &number)
        .await?
        .ok_or(Failure::Missing)?;
    let nobody = reporter::by_person(&mut reader, row.applicant_id).await?;
    let right = clock::plain_signs(&code(world, row.id)).is_some_and(|code| code == typed);
    if nobody.is_none() || !right {
        return Err(Failure::Missing);
    }
    let mut words = Vec::new();
    for letter in notice::of_case(&mut reader, row.id).await? {
        words.extend(records::written(&world.keys, &letter)?.notice.note);
    }
    words.reverse();
    Ok(Followed {
        case: records::case(&row)?,
        row,
        words,
    })
}

/// Throws away nameless reports that were begun and not sent for a week; how many.
///
/// # Errors
/// When the database refuses.
pub async fn sweep_unsent(world: &World) -> Result<usize, Failure> {
    let world = world.clone();
    detached(async move {
        let mut tx = world.db.begin().await?;
        let old = world.now() - TimeDelta::days(KEPT_DAYS);
        let unsent = reporter::unsent(&mut tx, old, 500).await?;
        let mut files = Vec::new();
        for row in &unsent {
            files.extend(paper::forget(&mut tx, row.application_id).await?);
            reporter::forget(&mut tx, row.application_id).await?;
            application::delete_draft(&mut tx, row.application_id, row.person_id).await?;
            filling::forget(&mut tx, row.application_id).await?;
        }
        tx.commit().await?;
        for file in files {
            world.evidence.forget(file).await;
        }
        Ok::<_, Failure>(unsent.len())
    })
    .await
}
