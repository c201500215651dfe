//! Saving one page of a draft: what was typed is stored even when it is wrong, then checked.
use super::{
    actor::Actor,
    deeds::{self, Thing, What},
    filled::filling_of,
    read_draft::{self, Draft, Seen, Step},
};
use crate::{
    failure::Failure,
    store::{Tx, application, application::SavedAnswers, detached, filling},
    world::{Who, World},
};
use domain::{
    field::FieldError,
    form::{
        Answers, FormDef, PageDef, entry,
        journey::{Problem, simulate, validate},
    },
    id::ApplicationId,
};

/// Reads what was sent, given the page that it belongs to.
pub type ReadPage = Box<dyn FnOnce(&PageDef) -> Result<Answers, Failure> + Send>;

/// A page as posted.
pub struct PostedPage {
    /// Address of the page: its id, or `page.entry`.
    pub page: String,
    /// What was typed, read once it is known which questions the page asks.
    pub sent: ReadPage,
    /// The draft's version that the page was shown with.
    pub version: i64,
    /// It was opened from the check page: only what is newly asked comes next, and the change can be cancelled.
    pub change: bool,
    /// The draft, where this request has read it already.
    pub seen: Option<Seen>,
}

/// What came of it.
#[derive(Clone, Debug)]
pub struct Saved {
    /// The draft as it is stored now.
    pub draft: Draft,
    /// What is wrong with the page; empty: all right.
    pub problems: Vec<Problem>,
    /// Address of the page after this one; `None`: check answers.
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
    let seen = posted.seen.clone();
    change_draft(world, who, (id, seen), move |world, draft| {
        Change::of(world, draft, posted)
    })
    .await
}

/// Removes an entry of a list, with everything that was answered for it.
///
/// # Errors
/// As [`save_page`]; [`Failure::Missing`] for an entry that is not there.
pub async fn remove_entry(
    world: &World,
    who: &Who,
    id: ApplicationId,
    (list, entry): (String, String),
    version: i64,
) -> Result<Saved, Failure> {
    change_draft(world, who, (id, None), move |world, draft| {
        Change::without(world, draft, (&list, &entry), version)
    })
    .await
}

/// Brings back the answers before a change that was begun from the check page and is not done.
///
/// # Errors
/// As [`save_page`].
pub async fn cancel_change(
    world: &World,
    who: &Who,
    id: ApplicationId,
    version: i64,
) -> Result<Saved, Failure> {
    change_draft(world, who, (id, None), move |world, draft| {
        Change::cancelled(world, draft, version)
    })
    .await
}

/// Loads the draft, lets `change` lay something into it, stores that.
async fn change_draft(
    world: &World,
    who: &Who,
    (id, seen): (ApplicationId, Option<Seen>),
    change: impl FnOnce(&World, Draft) -> Result<Change, Failure> + Send + 'static,
) -> Result<Saved, Failure> {
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        if who.client().is_none() && who.keying.is_none() {
            // One's own draft stays one's own, and its version is in the statement's `WHERE`: nothing else to hold together.
            let loaded = match read_draft::own(&world, &who, id, Step::Prepare, seen.as_ref())? {
                Some(loaded) => loaded,
                None => {
                    let mut reader = world.db.read().await?;
                    read_draft::load(&world, &mut reader, &who, id, Step::Prepare).await?
                }
            };
            let (keyed, actor) = (loaded.0.keyed, loaded.1);
            let mut change = change(&world, loaded.0)?;
            let mut tx = match keyed {
                true => world.db.begin().await?,
                false => world.db.begin_single().await?,
            };
            if keyed {
                gone_on_with(&world, &mut tx, &actor, id).await?;
            }
            change.store(&world, &mut tx).await?;
            tx.commit().await?;
            return Ok(change.saved);
        }
        let mut tx = world.db.begin().await?;
        let (draft, actor) = read_draft::load(&world, &mut tx, &who, id, Step::Prepare).await?;
        if draft.keyed && actor.keying.is_none() {
            gone_on_with(&world, &mut tx, &actor, id).await?;
        }
        let mut change = change(&world, draft)?;
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

/// What the counter began from paper is now filled in by somebody else, and no longer before its officers.
async fn gone_on_with(
    world: &World,
    tx: &mut Tx,
    actor: &Actor,
    id: ApplicationId,
) -> Result<(), Failure> {
    let row = filling_of(world, actor, id.0, None);
    filling::put(tx, &row).await?;
    Ok(())
}

/// New answers of a draft, still to be stored.
struct Change {
    saved: Saved,
    sealed: SavedAnswers,
}

impl Change {
    fn of(world: &World, mut draft: Draft, posted: PostedPage) -> Result<Self, Failure> {
        let ctx = draft.context(world);
        let form = &draft.service.form;
        let known = form.at(&posted.page, &draft.sheet.answers);
        let (page, entry) = known.ok_or(Failure::Missing)?;
        let journey = simulate(form, &draft.sheet.answers, &ctx);
        if !journey.reachable(&posted.page) {
            return Err(Failure::Missing);
        }
        fresh(&draft, posted.version)?;
        let was_complete = journey.complete();
        let was_on_the_way = |address: &str| journey.stop(address).is_some();
        let sent = (posted.sent)(page)?;
        let before = draft.sheet.clone();
        let refused = draft.sheet.save(page, entry, &sent, draft.hand);
        let added = add_entry(world, &mut draft.sheet.answers, form, page);
        let after = simulate(form, &draft.sheet.answers, &ctx);
        let mut problems = match added {
            Some(_) => Vec::new(),
            None => validate(page, &draft.sheet.answers.seen_by(page, entry), &ctx)
                .err()
                .unwrap_or_default(),
        };
        problems.extend(refused.into_iter().map(|question| Problem {
            question,
            error: FieldError::PersonsOwn,
        }));
        let next = match after.next(&posted.page) {
            _ if added.is_some() => added,
            // Changing one answer: an exit or a page that it opened comes next, and nothing else.
            Some(stop) if posted.change && stop.page.exit && !was_on_the_way(&stop.address()) => {
                Some(stop.address())
            }
            _ if posted.change => after.next_open().map(|stop| stop.address()),
            stop => stop.map(|stop| stop.address()),
        };
        let complete = after.complete();
        let kept = draft.before.take();
        draft.before = match kept {
            _ if complete => None,
            None if posted.change && was_complete => Some(before),
            kept => kept,
        };
        Self::laid(world, draft, problems, next, complete)
    }

    fn without(
        world: &World,
        mut draft: Draft,
        (list, entry): (&str, &str),
        version: i64,
    ) -> Result<Self, Failure> {
        fresh(&draft, version)?;
        let ctx = draft.context(world);
        let form = &draft.service.form;
        let known = form.page(list).filter(|page| page.list.is_some());
        known.ok_or(Failure::Missing)?;
        let (before, was_complete) = (
            draft.sheet.clone(),
            simulate(form, &draft.sheet.answers, &ctx).complete(),
        );
        if !draft.sheet.remove_entry(list, entry) {
            return Err(Failure::Missing);
        }
        let complete = simulate(form, &draft.sheet.answers, &ctx).complete();
        let kept = draft.before.take();
        draft.before = match kept {
            _ if complete => None,
            None if was_complete => Some(before),
            kept => kept,
        };
        Self::laid(world, draft, Vec::new(), Some(list.to_owned()), complete)
    }

    fn cancelled(world: &World, mut draft: Draft, version: i64) -> Result<Self, Failure> {
        fresh(&draft, version)?;
        if let Some(before) = draft.before.take() {
            draft.sheet.go_back(&draft.service.form, before, draft.hand);
        }
        let ctx = draft.context(world);
        let journey = simulate(&draft.service.form, &draft.sheet.answers, &ctx);
        let next = journey.next_open().map(|stop| stop.address());
        let complete = journey.complete();
        Self::laid(world, draft, Vec::new(), next, complete)
    }

    fn laid(
        world: &World,
        draft: Draft,
        problems: Vec<Problem>,
        next: Option<String>,
        complete: bool,
    ) -> Result<Self, Failure> {
        let sealed = draft.sealed(world, draft.before.as_ref())?;
        let saved = Saved {
            problems,
            next,
            complete,
            draft,
        };
        Ok(Self { saved, sealed })
    }

    async fn store(&mut self, world: &World, tx: &mut Tx) -> Result<(), Failure> {
        let row = &mut self.saved.draft.row;
        let version =
            application::save_answers(tx, row.id, row.version, &self.sealed, world.now()).await?;
        row.version = version.ok_or(Failure::Stale)?;
        row.form_version = self.sealed.form_version;
        Ok(())
    }
}

fn fresh(draft: &Draft, version: i64) -> Result<(), Failure> {
    if draft.row.version == version {
        Ok(())
    } else {
        Err(Failure::Stale)
    }
}

/// "Yes, another": makes an entry and leaves the question open; the address of the entry's first page.
fn add_entry(
    world: &World,
    answers: &mut Answers,
    form: &FormDef,
    page: &PageDef,
) -> Option<String> {
    let (list, question) = (page.list?, page.questions.first()?);
    if answers.raw(&question.id) != "yes" || answers.entries(&page.id).len() >= list.most {
        return None;
    }
    let entry = world.ids.entry();
    answers.add_entry(&page.id, &entry);
    answers.0.insert(question.id.clone(), String::new());
    let first = form.entry_pages(&page.id).next()?;
    Some(entry::address(&first.id, Some(&entry)))
}
