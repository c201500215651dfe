//! Handing in: one transaction takes the draft, the case, its journal, the key of the press and the links of a report.
use super::{
    actor::{Actor, Scope, actor},
    ages,
    deeds::{self, Thing, What},
    filled::helper_at,
    jointly::{self, Matter, Together},
    news, papers,
    read_draft::{self, Draft, Step},
    records::{self, Statement},
    rounds, short_code, submit_joined, waivers,
};
use crate::{
    failure::Failure,
    store::{
        Conn, StoreError, Tx, application, application::ApplicationRow, case_file,
        case_file::CaseRow, detached, filling, filling::FillingRow, journal, person, submission,
        submission::SubmissionRow,
    },
    world::{Who, World},
};
use domain::{
    application::{self as rules, Circumstances, Declaration},
    case::Stage,
    catalogue::{Catalogue, Service},
    delegation::{FilledBy, Power},
    form::Answers,
    id::{ApplicationId, CaseId, PersonId},
    id_number::IdNumber,
    journal::{Entry, Event},
    rejection::Rejection,
};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// What the check page (or the API) sends.
#[derive(Clone, Debug)]
pub struct Press {
    /// The draft's version that was shown.
    pub version: i64,
    /// Box and name.
    pub declaration: Declaration,
    /// The declaration's words as they were shown, and their language.
    pub words: String,
    /// Language of those words.
    pub locale: String,
    /// Idempotency key: one press, one receipt.
    pub key: String,
    /// Other agents who have agreed; filled in while it is handed in.
    pub also_agreed: Vec<String>,
    /// How it is signed, as in [`Draft::signs`]; filled in while it is handed in.
    pub signs: String,
}

/// Hands in; a second press with the same key and content finds the same case.
///
/// # Errors
/// The rules' refusal, [`Failure::Stale`], or [`Failure::KeyReused`].
pub async fn submit_application(
    world: &World,
    who: &Who,
    id: ApplicationId,
    press: Press,
) -> Result<CaseId, Failure> {
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let acting = actor(&world, &mut tx, &who).await?;
        let applicant = acting.applicant;
        // One submission of a person at a time, so that "already running" cannot be slipped past (PostgreSQL).
        person::hold(&mut tx, applicant.0).await?;
        let body_hash = body_hash(id, &press);
        if let Some(earlier) = submission::find(&mut tx, applicant.0, &press.key).await? {
            return if earlier.body_hash == body_hash {
                Ok(CaseId(earlier.case_id))
            } else {
                Err(Failure::KeyReused)
            };
        }
        // Handed in with another key (two tabs): the same application is the same case.
        if let Some(case) = submit_joined::case_of(&mut tx, id.0).await? {
            let service = Catalogue::shipped().get(&case.service_id);
            let service = service.ok_or(Failure::Missing)?;
            let scope = Scope::of(&mut tx, service, case.about_case).await?;
            acting.check(scope.submit(), case.applicant_id, &scope)?;
            return Ok(CaseId(case.id));
        }
        let (draft, actor) = read_draft::load(&world, &mut tx, &who, id, Step::Submit).await?;
        ages::may_hand_in(&world, &actor, &draft)?;
        // Where several agents act only together, everything is tried, and undone again, until the last one presses.
        let scope = Scope::of(&mut tx, draft.service, draft.row.about_case).await?;
        let matter = Matter {
            scope: &scope,
            power: match scope.is_report() {
                true => Power::ReportChange,
                false => Power::Submit,
            },
            application: draft.row.id,
            version: draft.row.version,
        };
        let together = jointly::together(&world, &mut tx, &actor, &matter).await?;
        let press = Press {
            also_agreed: together.names(),
            signs: draft.signs.clone(),
            ..press
        };
        let case = if draft.service.joins.is_empty() {
            let case = take_in(&world, &mut tx, &who, &draft, &press).await?;
            let from = draft.row.id;
            filled_in(&world, &mut tx, (&who, &actor), (&draft, from), case).await?;
            case
        } else {
            submit_joined::take_in(&world, &mut tx, (&who, &actor), &draft, &press).await?
        };
        if let Together::Waits(others) = together {
            drop(tx);
            jointly::note(&world, (&who, &actor), &matter, others).await?;
            return Err(Rejection::JOINT_WAITS.into());
        }
        let row = SubmissionRow {
            person_id: applicant.0,
            key: press.key,
            body_hash,
            case_id: case.0,
            created_at: world.now(),
        };
        submission::insert(&mut tx, &row).await?;
        tx.commit().await?;
        Ok(case)
    })
    .await
}

/// Says who handed in, and writes it into the person's book where it was somebody else. `from`: the application that was filled in,
/// which a part of a joined one is not itself.
pub(super) async fn filled_in(
    world: &World,
    tx: &mut Tx,
    (who, actor): (&Who, &Actor),
    (draft, from): (&Draft, Uuid),
    case: CaseId,
) -> Result<(), Failure> {
    let before = filling::of(tx, from).await?;
    // What was said of a helper beside the person, or of who signed the paper, stays with it.
    let said = match actor.keying {
        Some(_) => FilledBy::Counter,
        None => FilledBy::Helped,
    };
    let helped = before.filter(|row| actor.mandate.is_none() && row.capacity == said.code());
    // Words are sealed for the application that they stand with.
    let words = helped.as_ref().and_then(|row| row.helper_sealed.as_deref());
    let words = words
        .map(|sealed| world.keys.open(helper_at(from), sealed))
        .transpose()?;
    let id = draft.row.id;
    let row = FillingRow {
        application_id: id,
        capacity: match &helped {
            Some(row) => row.capacity.clone(),
            None => actor.filled_by().code().to_owned(),
        },
        actor_id: actor.person.0,
        mandate_id: actor.mandate_id(),
        helper_sealed: words.map(|words| world.keys.seal(helper_at(id), &words)),
        at: world.now(),
    };
    filling::put(tx, &row).await?;
    let thing = Thing {
        application: Some(draft.row.id),
        case: Some(case.0),
        service: &draft.service.id,
    };
    if !actor.is_oneself() {
        news::tell(
            world,
            tx,
            draft.row.applicant_id,
            "handed_in_for_you",
            actor.mandate_id(),
        )
        .await?;
    }
    deeds::acted(world, tx, who, actor, What::HandedIn, thing).await
}

fn body_hash(id: ApplicationId, press: &Press) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(id.0.as_bytes());
    hash.update([u8::from(press.declaration.agreed)]);
    hash.update(press.declaration.signed_name.as_bytes());
    hash.finalize().to_vec()
}

async fn take_in(
    world: &World,
    tx: &mut Tx,
    who: &Who,
    draft: &Draft,
    press: &Press,
) -> Result<CaseId, Failure> {
    let around = Circumstances {
        home: draft.row.home_place.clone(),
        connected: read_draft::connected(tx, &draft.route, &draft.row.home_place).await?,
        running: running(tx, draft.row.applicant_id, draft.service).await?,
        name: draft.signer.clone(),
        route: draft.route.clone(),
        now: world.now(),
    };
    let taken = rules::submit(
        draft.service,
        &draft.sheet.answers,
        &draft.context(world),
        &press.declaration,
        around,
    )?;
    freeze(world, tx, draft, &taken.answers, press).await?;
    let id = open_case(world, tx, who, &draft.row, &taken, press).await?;
    note_on_case_reported_about(world, tx, who, draft).await?;
    Ok(id)
}

/// Saves the answers that count and closes the draft.
pub(super) async fn freeze(
    world: &World,
    tx: &mut Tx,
    draft: &Draft,
    answers: &Answers,
    press: &Press,
) -> Result<(), Failure> {
    let mut frozen = draft.clone();
    frozen.sheet.answers = answers.clone();
    let (id, sealed) = (draft.row.id, frozen.sealed(world, None)?);
    let saved = application::save_answers(tx, id, press.version, &sealed, world.now())
        .await?
        .ok_or(Failure::Stale)?;
    application::mark_submitted(tx, id, saved, world.now())
        .await?
        .ok_or(Failure::Stale)?;
    let asked = rounds::items(draft.service, answers, &draft.context(world));
    papers::hand_over(world, tx, id, &asked).await
}

/// Opens the case of an application that was taken in: what was signed, and the first entry of its journal.
pub(super) async fn open_case(
    world: &World,
    tx: &mut Tx,
    who: &Who,
    application: &ApplicationRow,
    taken: &rules::Submission,
    press: &Press,
) -> Result<CaseId, Failure> {
    let statement = Statement {
        version: Catalogue::shipped()
            .get(&application.service_id)
            .map_or(0, |service| service.form.version),
        locale: press.locale.clone(),
        declaration: press.words.clone(),
        signed_name: press.declaration.signed_name.trim().to_owned(),
        also_agreed: press.also_agreed.clone(),
        signs: press.signs.clone(),
        answers: taken.answers.clone(),
        at: world.now(),
    };
    let id = CaseId(world.ids.uuid());
    let (statement_sealed, statement_hash) =
        records::seal_statement(&world.keys, id.0, &statement)?;
    let update = records::case_update(&taken.case, world)?;
    let row = CaseRow {
        id: id.0,
        number: world.ids.receipt_number(),
        application_id: application.id,
        applicant_id: application.applicant_id,
        about_case: application.about_case,
        service_id: application.service_id.clone(),
        home_place: application.home_place.clone(),
        stage: update.stage,
        holder_kind: update.holder_kind,
        holder_place: update.holder_place,
        due_on: update.due_on,
        state: update.state,
        statement_sealed,
        statement_hash,
        submitted_at: taken.case.submitted_at,
        version: 0,
    };
    case_file::insert(tx, &row).await?;
    let rows = records::journal_rows(world, id.0, Some(who.account.0), 0, &taken.journal)?;
    journal::append(tx, &rows).await?;
    short_code::give(world, tx, id).await?;
    let person = PersonId(application.applicant_id);
    waivers::revoked_by_applying(world, tx, person, &application.service_id).await?;
    Ok(id)
}

/// The same benefit twice at once is never right (R12.2): running, or granted and not ended.
pub(super) async fn running(
    tx: &mut Tx,
    applicant: Uuid,
    service: &Service,
) -> Result<bool, Failure> {
    if service.subsidy.is_none() {
        return Ok(false);
    }
    let over: Vec<&str> = Stage::FINAL
        .iter()
        .filter(|stage| **stage != Stage::Approved)
        .map(|stage| stage.code())
        .collect();
    Ok(!case_file::running_of(tx, applicant, &service.id, &over)
        .await?
        .is_empty())
}

/// Both see it in the history: the case that is reported about gets an entry.
async fn note_on_case_reported_about(
    world: &World,
    tx: &mut Tx,
    who: &Who,
    draft: &Draft,
) -> Result<(), Failure> {
    for about in cases_reported_about(world, tx, draft).await? {
        let stage = records::case(&about)?.stage;
        let entry = Entry {
            event: Event::ChangeReported,
            office: None,
            stage,
            note_public: false,
            note: None,
        };
        let last = journal::last_seq(tx, about.id).await?;
        journal::append(
            tx,
            &records::journal_rows(world, about.id, Some(who.account.0), last, &[entry])?,
        )
        .await?;
    }
    Ok(())
}

/// The case a report names, or for a death every case of the deceased that the reported township keeps. The reporter is told
/// nothing of whether there is one.
pub(super) async fn cases_reported_about(
    world: &World,
    tx: &mut Conn,
    draft: &Draft,
) -> Result<Vec<CaseRow>, StoreError> {
    if let Some(about) = draft.row.about_case {
        return Ok(case_file::by_id(tx, about).await?.into_iter().collect());
    }
    if !draft.service.about_another {
        return Ok(Vec::new());
    }
    let Ok(number) = IdNumber::parse(draft.sheet.answers.raw("deceased_id_number")) else {
        return Ok(Vec::new());
    };
    let Some(deceased) =
        person::by_id_number_index(tx, &records::id_number_index(&world.keys, &number)).await?
    else {
        return Ok(Vec::new());
    };
    let mut cases = case_file::of_applicant(tx, deceased.id).await?;
    cases.retain(|row| {
        row.home_place == draft.row.home_place
            && !matches!(row.stage.as_str(), "recorded" | "reported")
    });
    Ok(cases)
}
