//! Saving one page of a draft: what was typed is stored even when it is wrong, then checked.
use super::{
    deeds::{self, Thing, What},
    read_draft::{self, Draft, Step},
    records,
};
use crate::{
    failure::Failure,
    store::{Tx, application, detached},
    world::{Who, World},
};
use domain::{
    form::{
        Answers, PageDef,
        journey::{Problem, simulate, validate},
    },
    id::ApplicationId,
};

/// Reads what was sent, given the page that it belongs to.
pub type ReadPage = Box<dyn FnOnce(&PageDef) -> Result<Answers, Failure> + Send>;

/// A page as posted.
pub struct PostedPage {
    /// Page id.
    pub page: String,
    /// What was typed, read once it is known which questions the page asks.
    pub sent: ReadPage,
    /// The draft's version that the page was shown with.
    pub version: i64,
}

/// What came of it.
#[derive(Clone, Debug)]
pub struct Saved {
    /// The draft as it is stored now.
    pub draft: Draft,
    /// What is wrong with the page; empty: all right.
    pub problems: Vec<Problem>,
    /// Page after this one; `None`: check answers.
    pub next: Option<String>,
    /// Everything on the way is answered rightly.
    pub complete: bool,
}

/// Saves and checks.
///
/// # Errors
/// [`Failure::Missing`] for a foreign or submitted draft or a page that cannot be reached yet, [`Failure::Stale`] when the
/// draft was saved elsewhere after this page was shown.
pub async fn save_page(
    world: &World,
    who: &Who,
    id: ApplicationId,
    posted: PostedPage,
) -> Result<Saved, Failure> {
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        if who.client().is_none() {
            // One's own draft stays one's own, and its version is in the statement's `WHERE`: nothing else to hold together.
            let mut reader = world.db.read().await?;
            let loaded = read_draft::load(&world, &mut reader, &who, id, Step::Prepare).await?;
            drop(reader);
            let mut change = Change::of(&world, loaded.0, posted)?;
            let mut tx = world.db.begin_single().await?;
            change.store(&world, &mut tx).await?;
            tx.commit().await?;
            return Ok(change.saved);
        }
        let mut tx = world.db.begin().await?;
        let (draft, actor) = read_draft::load(&world, &mut tx, &who, id, Step::Prepare).await?;
        let mut change = Change::of(&world, draft, posted)?;
        change.store(&world, &mut tx).await?;
        let thing = Thing {
            application: Some(id.0),
            service: &change.saved.draft.service.id,
            ..Thing::default()
        };
        deeds::acted(&world, &mut tx, &who, &actor, What::Saved, thing).await?;
        tx.commit().await?;
        Ok(change.saved)
    })
    .await
}

/// A page's answers laid into the draft, still to be stored.
struct Change {
    saved: Saved,
    sealed: Vec<u8>,
}

impl Change {
    fn of(world: &World, mut draft: Draft, posted: PostedPage) -> Result<Self, Failure> {
        let ctx = draft.context(world);
        let form = &draft.service.form;
        let page = form.page(&posted.page).ok_or(Failure::Missing)?;
        if !simulate(form, &draft.answers, &ctx).reachable(&posted.page) {
            return Err(Failure::Missing);
        }
        if draft.row.version != posted.version {
            return Err(Failure::Stale);
        }
        let sent = (posted.sent)(page)?;
        draft.answers.save(page, &sent);
        let sealed = records::seal_answers(&world.keys, draft.row.id, &draft.answers)?;
        let journey = simulate(form, &draft.answers, &ctx);
        let saved = Saved {
            problems: validate(page, &draft.answers, &ctx)
                .err()
                .unwrap_or_default(),
            next: journey.next(&posted.page).map(|page| page.id.clone()),
            complete: journey.complete(),
            draft,
        };
        Ok(Self { saved, sealed })
    }

    async fn store(&mut self, world: &World, tx: &mut Tx) -> Result<(), Failure> {
        let row = &mut self.saved.draft.row;
        let version =
            application::save_answers(tx, row.id, row.version, &self.sealed, world.now()).await?;
        row.version = version.ok_or(Failure::Stale)?;
        Ok(())
    }
}
