//! A draft with all that its pages need: service, answers, person, home place.
use super::{
    actor::{Actor, Scope, actor, elsewhere},
    deeds::{self, Thing, What},
    read_offices,
    records::{self, Person},
    report_nameless::is_nameless,
    signing::signs,
};
use crate::{
    failure::Failure,
    store::{
        Conn, application,
        application::{ApplicationRow, Opened, SavedAnswers},
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
    delegation::{Capacity, FilledBy},
    form::{Answers, Context, Hand, Prefill, Sheet},
    id::ApplicationId,
};
use std::collections::BTreeSet;

/// A draft, opened.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The row.
    pub row: ApplicationRow,
    /// The service it is for.
    pub service: &'static Service,
    /// What was typed so far, and what of it by agents.
    pub sheet: Sheet,
    /// Whose hand has it open.
    pub hand: Hand,
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
    /// Nobody has said yet how the applicant signs, and it is the applicant who is here: they are asked, once.
    pub ask_signing: bool,
    /// The answers before a change that is not done: cancelling brings them back.
    pub before: Option<Sheet>,
    /// A court's finding about the applicant.
    pub court: Capacity,
    /// The counter keys it in from paper, or did until somebody else went on with it.
    pub keyed: bool,
}

/// The rows of a draft of one's own that came with the session (`usecase::recognise`): its pages then need no way of their own
/// to the database. Good for the request that read it, and for no other.
#[derive(Clone, Debug)]
pub struct Seen(pub(super) Opened);

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

    /// Keys of the answers that whoever has it open sees by their last figures only.
    #[must_use]
    pub fn unseen(&self) -> BTreeSet<String> {
        self.sheet.unseen(&self.service.form, self.hand)
    }

    /// The answers as whoever has it open may see them.
    #[must_use]
    pub fn shown(&self) -> Answers {
        let form = &self.service.form;
        self.sheet.answers.with_masked(form, &self.unseen())
    }

    /// What saving these answers writes. `before`: the answers that cancelling brings back.
    pub(super) fn sealed(
        &self,
        world: &World,
        before: Option<&Sheet>,
    ) -> Result<SavedAnswers, Failure> {
        let before_sealed = before
            .map(|before| records::seal_before(&world.keys, self.row.id, before))
            .transpose()?;
        Ok(SavedAnswers {
            answers_sealed: records::seal_answers(&world.keys, self.row.id, &self.sheet)?,
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
pub async fn read_draft(
    world: &World,
    who: &Who,
    id: ApplicationId,
    seen: Option<&Seen>,
) -> Result<Draft, Failure> {
    if let Some((draft, _)) = own(world, who, id, Step::Look, seen)? {
        return Ok(draft);
    }
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

/// Whether a draft's place receives applications here.
///
/// # Errors
/// When the database cannot be read.
pub async fn is_connected(world: &World, draft: &Draft) -> Result<bool, Failure> {
    let mut reader = world.db.read().await?;
    connected(&mut reader, &draft.route, &draft.row.home_place).await
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
    let opened = application::opened(conn, id.0)
        .await?
        .filter(|opened| opened.application.submitted_at.is_none())
        .ok_or(Failure::Missing)?;
    if !actor.has_before(id) {
        return Err(Failure::Missing);
    }
    let row = &opened.application;
    let service = Catalogue::shipped()
        .get(&row.service_id)
        .ok_or(Failure::Missing)?;
    let scope = Scope::of(conn, service, row.about_case).await?;
    match allowed(&actor, row, &scope, step) {
        Ok(()) => Ok((opened_for(world, who, &actor, opened)?, actor)),
        Err(Failure::Missing) => {
            Err(elsewhere(world, conn, &actor, row.applicant_id, &scope).await?)
        }
        Err(other) => Err(other),
    }
}

/// The same from rows that came with the session; `None`: it has to be loaded, or is somebody else's.
pub(super) fn own(
    world: &World,
    who: &Who,
    id: ApplicationId,
    step: Step,
    seen: Option<&Seen>,
) -> Result<Option<(Draft, Actor)>, Failure> {
    let (Some(Seen(opened)), Some(actor)) = (seen, Actor::oneself(world, who)) else {
        return Ok(None);
    };
    let row = &opened.application;
    let Some(service) = Catalogue::shipped().get(&row.service_id) else {
        return Ok(None);
    };
    let is_open = row.id == id.0 && row.submitted_at.is_none() && row.about_case.is_none();
    if !is_open || allowed(&actor, row, &Scope::itself(service), step).is_err() {
        return Ok(None);
    }
    let draft = opened_for(world, who, &actor, opened.clone())?;
    Ok(Some((draft, actor)))
}

fn allowed(actor: &Actor, row: &ApplicationRow, scope: &Scope, step: Step) -> Result<(), Failure> {
    let may = |action: Action| actor.check(action, row.applicant_id, scope);
    match step {
        Step::Look => may(scope.prepare()).or_else(|_| may(scope.submit())),
        Step::Prepare => may(scope.prepare()),
        Step::Submit => may(scope.submit()),
    }
}

/// Opens a draft for whoever may.
fn opened_for(world: &World, who: &Who, actor: &Actor, opened: Opened) -> Result<Draft, Failure> {
    let manner = opened.manner.clone();
    let mut draft = open(world, opened)?;
    if !actor.is_oneself() {
        draft.signer.clone_from(&who.name);
        draft.for_another = true;
        // What is keyed in is the person's own word, from their paper.
        if actor.mandate.is_some() {
            draft.hand = Hand::Agent(actor.person);
        }
        return Ok(draft);
    }
    draft.ask_signing = manner.as_ref().is_none_or(|said| said.signs.is_empty());
    if let Some(said) = manner {
        let witness = said.witness_sealed.as_deref();
        let signs = signs(world, draft.person.id, said.signs, witness)?;
        if !signs.name.is_empty() {
            draft.signer = signs.name;
            draft.signs = signs.way;
        }
    }
    Ok(draft)
}

/// Opens an application row whoever asks; the caller has checked who may.
pub(super) fn open(world: &World, opened: Opened) -> Result<Draft, Failure> {
    let row = opened.application;
    let service = Catalogue::shipped()
        .get(&row.service_id)
        .ok_or(Failure::Missing)?;
    let person = records::person(&world.keys, &opened.applicant)?;
    let mut sheet = records::answers(&world.keys, &row)?;
    let begun = u32::try_from(row.form_version).unwrap_or_default();
    service.form.carry_over(begun, &mut sheet.answers);
    let before = records::before(&world.keys, &row)?;
    let route = rules::route(
        service,
        &rules::subsidies_route(&row.home_place, world.today()),
    );
    Ok(Draft {
        signer: person.name.clone(),
        for_another: false,
        signs: "own".to_owned(),
        ask_signing: false,
        before,
        keyed: opened.capacity.as_deref() == Some(FilledBy::Counter.code()),
        court: opened
            .manner
            .and_then(|manner| Capacity::from_code(&manner.court))
            .unwrap_or_default(),
        row,
        service,
        sheet,
        hand: Hand::Person,
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
            // Comes with the beginning, not from the account.
            Some(Prefill::Page) | None => continue,
        };
        answers.0.insert(question.id.clone(), known.to_owned());
    }
    answers
}
