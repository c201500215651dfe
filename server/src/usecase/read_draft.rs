//! A draft with all that its pages need: service, answers, person, home place.
use super::{
    actor::{Actor, Scope, actor, elsewhere},
    deeds::{self, Thing, What},
    read_offices,
    records::{self, Person},
    report_nameless::is_nameless,
    signing::signs_of,
};
use crate::{
    failure::Failure,
    store::{
        Conn, application,
        application::{ApplicationRow, SavedAnswers},
        person::PersonRow,
    },
    world::{Who, World},
};
use chrono::{Days, NaiveDate};
use domain::{
    access::Action,
    application as rules,
    calendar::china_time,
    case::OfficeKind,
    catalogue::{Catalogue, Service},
    form::{Answers, Context, Prefill},
    id::ApplicationId,
};

/// A draft, opened.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The row.
    pub row: ApplicationRow,
    /// The service it is for.
    pub service: &'static Service,
    /// What was typed so far.
    pub answers: Answers,
    /// Who is applying (or reporting).
    pub person: Person,
    /// Offices on the way.
    pub route: Vec<OfficeKind>,
    /// Who signs: the applicant, or whoever acts for them.
    pub signer: String,
    /// Somebody else than the applicant fills in, and sees no whole identity number.
    pub for_another: bool,
    /// How it is signed: `own`, `fingerprint` (the witness writes their name), `signatory`.
    pub signs: String,
    /// The answers before a change that is not done: cancelling brings them back.
    pub before: Option<Answers>,
}

impl Draft {
    /// What the form's rules may look at.
    #[must_use]
    pub fn context(&self, world: &World) -> Context {
        Context {
            id_number: (!is_nameless(&self.person)).then(|| self.person.id_number.clone()),
            today: world.today(),
        }
    }

    /// The version it was begun with, when the form has changed since. Its answers are carried over already.
    #[must_use]
    pub fn begun_with(&self) -> Option<u32> {
        let begun = u32::try_from(self.row.form_version).unwrap_or_default();
        (begun < self.service.form.version).then_some(begun)
    }

    /// What saving these answers writes. `before`: the answers that cancelling brings back.
    pub(super) fn sealed(
        &self,
        world: &World,
        before: Option<&Answers>,
    ) -> Result<SavedAnswers, Failure> {
        let before_sealed = before
            .map(|before| records::seal_before(&world.keys, self.row.id, before))
            .transpose()?;
        Ok(SavedAnswers {
            answers_sealed: records::seal_answers(&world.keys, self.row.id, &self.answers)?,
            before_sealed,
            form_version: i64::from(self.service.form.version),
        })
    }

    /// The last day of the draft: it is deleted after this many days without a change.
    #[must_use]
    pub fn last_day(&self) -> NaiveDate {
        last_day(&self.row)
    }
}

/// Days that a draft is kept after it was last saved.
pub const KEPT_DAYS: u64 = 90;

/// The last day on which a draft is still there.
#[must_use]
pub fn last_day(row: &ApplicationRow) -> NaiveDate {
    let saved = china_time(row.saved_at).date();
    saved
        .checked_add_days(Days::new(KEPT_DAYS))
        .unwrap_or(saved)
}

/// Reads a draft of one's own that has not been handed in.
///
/// # Errors
/// [`Failure::Missing`] for anybody else's and for one that is handed in.
pub async fn read_draft(world: &World, who: &Who, id: ApplicationId) -> Result<Draft, Failure> {
    let mut reader = world.db.read().await?;
    let (draft, _) = load(world, &mut reader, who, id, Step::Look).await?;
    let look = look(world, &mut reader, who, &draft).await?;
    drop(reader);
    deeds::looked(world, look).await?;
    Ok(draft)
}

async fn look(
    world: &World,
    conn: &mut Conn,
    who: &Who,
    draft: &Draft,
) -> Result<Option<crate::store::deed::DeedRow>, Failure> {
    let thing = Thing {
        application: Some(draft.row.id),
        service: &draft.row.service_id,
        ..Thing::default()
    };
    let row = deeds::row(world, who, draft.row.applicant_id, What::SawDraft, thing);
    deeds::unseen(world, conn, row).await
}

/// Reads a draft together with whether its place receives applications here.
///
/// # Errors
/// As [`read_draft`].
pub async fn read_draft_for_check(
    world: &World,
    who: &Who,
    id: ApplicationId,
) -> Result<(Draft, bool), Failure> {
    let mut reader = world.db.read().await?;
    let (draft, _) = load(world, &mut reader, who, id, Step::Look).await?;
    let connected = connected(&mut reader, &draft.route, &draft.row.home_place).await?;
    let look = look(world, &mut reader, who, &draft).await?;
    drop(reader);
    deeds::looked(world, look).await?;
    Ok((draft, connected))
}

/// What somebody wants of a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// See it: whoever may fill it in or hand it in.
    Look,
    /// Fill it in.
    Prepare,
    /// Hand it in.
    Submit,
}

/// Loads a draft for somebody who may take this step with it, asked inside the caller's transaction.
pub(super) async fn load(
    world: &World,
    conn: &mut Conn,
    who: &Who,
    id: ApplicationId,
    step: Step,
) -> Result<(Draft, Actor), Failure> {
    let actor = actor(world, conn, who).await?;
    let (row, applicant) = application::with_applicant(conn, id.0)
        .await?
        .filter(|(row, _)| row.submitted_at.is_none())
        .ok_or(Failure::Missing)?;
    let service = Catalogue::shipped()
        .get(&row.service_id)
        .ok_or(Failure::Missing)?;
    let scope = Scope::of(conn, service, row.about_case).await?;
    let may = |action: Action| actor.check(action, row.applicant_id, &scope);
    let allowed = match step {
        Step::Look => may(scope.prepare()).or_else(|_| may(scope.submit())),
        Step::Prepare => may(scope.prepare()),
        Step::Submit => may(scope.submit()),
    };
    match allowed {
        Ok(()) => {}
        Err(Failure::Missing) => {
            return Err(elsewhere(world, conn, &actor, row.applicant_id, &scope).await?);
        }
        Err(other) => return Err(other),
    }
    let mut draft = open(world, row, &applicant)?;
    let signs = signs_of(world, conn, draft.person.id).await?;
    if actor.mandate.is_none() && !signs.name.is_empty() {
        draft.signer.clone_from(&signs.name);
        draft.signs = signs.way;
    }
    if actor.mandate.is_some() {
        draft.signer.clone_from(&who.name);
        draft.for_another = true;
    }
    Ok((draft, actor))
}

/// Opens an application row whoever asks; the caller has checked who may.
pub(super) fn open(
    world: &World,
    row: ApplicationRow,
    applicant: &PersonRow,
) -> Result<Draft, Failure> {
    let service = Catalogue::shipped()
        .get(&row.service_id)
        .ok_or(Failure::Missing)?;
    let person = records::person(&world.keys, applicant)?;
    let mut answers = records::answers(&world.keys, &row)?;
    let begun = u32::try_from(row.form_version).unwrap_or_default();
    service.form.carry_over(begun, &mut answers);
    let before = records::before(&world.keys, &row)?;
    let route = rules::route(
        service,
        &rules::subsidies_route(&row.home_place, world.today()),
    );
    Ok(Draft {
        signer: person.name.clone(),
        for_another: false,
        signs: "own".to_owned(),
        before,
        row,
        service,
        answers,
        person,
        route,
    })
}

/// Whether every office on the way is connected. Asked before the first question and again when it is handed in, not on
/// every page between.
pub(super) async fn connected(
    conn: &mut Conn,
    route: &[OfficeKind],
    home: &str,
) -> Result<bool, Failure> {
    let offices = read_offices::serving(conn, [home]).await?;
    Ok(offices.connected(route, home))
}

/// The first answers of a fresh draft: what the portal knows, each with its source named on the page.
#[must_use]
pub fn prefilled(service: &Service, person: &Person) -> Answers {
    let mut answers = Answers::default();
    for question in service.form.pages.iter().flat_map(|page| &page.questions) {
        let known = match question.prefill {
            Some(Prefill::Phone) => match &person.phone {
                Some(phone) => phone.reveal(),
                None => continue,
            },
            Some(Prefill::Name) => person.name.as_str(),
            None => continue,
        };
        answers.0.insert(question.id.clone(), known.to_owned());
    }
    answers
}
