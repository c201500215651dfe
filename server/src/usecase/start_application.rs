//! A citizen begins an application or report: a draft that is theirs, for one place of registration.
use super::{
    actor::{Actor, Scope, actor},
    ages,
    deeds::{self, Thing, What},
    filled::{filling_of, is_keyed},
    keep_told,
    read_draft::prefilled,
    records::{self, Person},
};
use crate::{
    failure::Failure,
    store::{
        Tx, application,
        application::{ApplicationRow, SavedAnswers},
        case_file, detached, filling, person,
    },
    world::{Who, World},
};
use domain::{
    access,
    catalogue::{Catalogue, Service, ServiceKind},
    division::{Divisions, Level},
    field::FieldError,
    form::{Prefill, Sheet},
    id::{ApplicationId, CaseId},
    rejection::Rejection,
};
use uuid::Uuid;

/// What to begin.
#[derive(Clone, Debug)]
pub struct Start {
    /// Service id.
    pub service: String,
    /// Township of the household registration; for a report about one's own case taken from that case.
    pub home: Option<String>,
    /// The case that a change report is about.
    pub about: Option<CaseId>,
    /// The page from which help is asked for, in words of the portal, for a service that asks for it.
    pub page: Option<String>,
}

/// Begins. A draft of the same service, place and case that is still open is taken up again instead of making a second.
///
/// # Errors
/// No such service or place; a report without a case to report about.
pub async fn start_application(
    world: &World,
    who: &Who,
    start: Start,
) -> Result<ApplicationId, Failure> {
    let service = Catalogue::shipped()
        .get(&start.service)
        .filter(|service| service.kind != ServiceKind::Information)
        .ok_or(Failure::Missing)?;
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let actor = actor(&world, &mut tx, &who).await?;
        let applicant = actor.applicant;
        // One beginning of a person at a time, so that pressing twice cannot make two drafts (PostgreSQL).
        person::hold(&mut tx, applicant.0).await?;
        let home = match start.about {
            Some(about) => {
                let row = case_file::by_id(&mut tx, about.0)
                    .await?
                    .filter(|row| row.applicant_id == applicant.0)
                    .ok_or(Failure::Missing)?;
                if !service.about_own_case || !access::change_reportable(&records::case(&row)?) {
                    return Err(Rejection::NOTHING_TO_CHANGE.into());
                }
                row.home_place
            }
            None if service.about_own_case => return Err(Rejection::NOTHING_TO_CHANGE.into()),
            None => township(start.home.as_deref())?,
        };
        let about = start.about.map(|case| case.0);
        let scope = Scope::of(&mut tx, service, about).await?;
        actor.check(scope.prepare(), applicant.0, &scope)?;
        let person_row = person::by_id(&mut tx, applicant.0)
            .await?
            .ok_or(Failure::Missing)?;
        let person = records::person(&world.keys, &person_row)?;
        let begun = Begun {
            id: ApplicationId(world.ids.uuid()),
            service,
            home,
            about,
            page: start.page,
            note: None,
        };
        let id = begin_in(&world, &mut tx, (&who, &actor), person, begun).await?;
        tx.commit().await?;
        Ok(id)
    })
    .await
}

/// What is begun, once it is clear that it may be.
pub(super) struct Begun {
    /// The id that a new draft gets.
    pub id: ApplicationId,
    /// The service.
    pub service: &'static Service,
    /// Township of the household registration.
    pub home: String,
    /// The case that a report is about.
    pub about: Option<Uuid>,
    /// The page from which help is asked for.
    pub page: Option<String>,
    /// Who signed the paper, and how, where an officer keys one in.
    pub note: Option<String>,
}

/// Begins inside the caller's transaction, which holds the person.
pub(super) async fn begin_in(
    world: &World,
    tx: &mut Tx,
    (who, actor): (&Who, &Actor),
    person: Person,
    begun: Begun,
) -> Result<ApplicationId, Failure> {
    let service = begun.service;
    for row in application::drafts_of(tx, person.id.0).await? {
        let same = row.service_id == service.id
            && row.home_place == begun.home
            && row.about_case == begun.about;
        // An officer goes on with what the counter has begun; what the person fills in themselves is not before them.
        if !same || actor.keying.is_some() && !is_keyed(tx, row.id).await? {
            continue;
        }
        if begun.page.is_some() {
            asked_from(world, tx, &row, service, begun.page).await?;
        }
        if begun.note.is_some() {
            let filling = filling_of(world, actor, row.id, begun.note.as_deref());
            filling::put(tx, &filling).await?;
        }
        return Ok(ApplicationId(row.id));
    }
    ages::may_begin(world, tx, actor, &person).await?;
    // Whoever begins it: what the portal knows is the person's. What stands on paper comes from the paper.
    let known = match actor.keying {
        Some(_) => Person {
            phone: None,
            ..person
        },
        None => person,
    };
    let mut first = Sheet {
        answers: prefilled(service, &known),
        ..Sheet::default()
    };
    let kept = keep_told::first_values(world, tx, who, service).await?;
    first.answers.0.extend(kept.0);
    carry(&mut first, service, begun.page);
    let (id, now) = (begun.id.0, world.now());
    let row = ApplicationRow {
        id,
        applicant_id: known.id.0,
        service_id: service.id.clone(),
        form_version: i64::from(service.form.version),
        home_place: begun.home,
        about_case: begun.about,
        answers_sealed: records::seal_answers(&world.keys, id, &first)?,
        version: 0,
        created_at: now,
        saved_at: now,
        submitted_at: None,
        before_sealed: None,
        told_at: None,
        joined_id: None,
    };
    application::insert(tx, &row).await?;
    let filling = filling_of(world, actor, id, begun.note.as_deref());
    filling::put(tx, &filling).await?;
    let thing = Thing {
        application: Some(id),
        service: &service.id,
        ..Thing::default()
    };
    deeds::acted(world, tx, who, actor, What::Began, thing).await?;
    Ok(begun.id)
}

/// The page that help is asked for, as the answer to the question for it.
fn carry(sheet: &mut Sheet, service: &Service, page: Option<String>) {
    let mut asked = service.form.questions();
    let asked = asked.find(|question| question.prefill == Some(Prefill::Page));
    if let (Some(question), Some(words)) = (asked, page) {
        sheet.answers.0.insert(question.id.clone(), words);
    }
}

/// Asked again from another page, before the first request is sent: that page counts.
async fn asked_from(
    world: &World,
    tx: &mut Tx,
    row: &ApplicationRow,
    service: &Service,
    page: Option<String>,
) -> Result<(), Failure> {
    let mut sheet = records::answers(&world.keys, row)?;
    carry(&mut sheet, service, page);
    let saved = SavedAnswers {
        answers_sealed: records::seal_answers(&world.keys, row.id, &sheet)?,
        before_sealed: row.before_sealed.clone(),
        form_version: row.form_version,
    };
    application::save_answers(tx, row.id, row.version, &saved, world.now())
        .await?
        .ok_or(Failure::Stale)?;
    Ok(())
}

/// A township with an office, never taken from an identity number's prefix.
fn township(code: Option<&str>) -> Result<String, Failure> {
    let no_such_place = || Failure::field("place", FieldError::NoSuchPlace);
    let code = code
        .unwrap_or_default()
        .parse()
        .map_err(|_| no_such_place())?;
    let division = Divisions::national().get(code).ok_or_else(no_such_place)?;
    if division.level == Level::Township && division.is_office {
        Ok(code.to_string())
    } else {
        Err(no_such_place())
    }
}
