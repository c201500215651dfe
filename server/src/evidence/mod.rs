//! Papers as files: taken in (`intake`: sniffed, decoded within limits, re-encoded), encrypted each with a key of its own
//! (`vault`), kept where the settings say (`folder`, or an S3 store). Use cases come in through [`Evidence`]; rows, rights and
//! rules are theirs. Nothing that a person sent is on a disk before it is re-encoded and encrypted: what arrives waits in a file
//! without a name (`spool`).

mod bucket;
mod exif;
mod film;
mod folder;
mod heic;
mod intake;
mod jpeg;
mod lossless;
mod mark;
mod pdf;
mod picture;
mod room;
mod scan;
mod spool;
mod store;
mod vault;

pub use bucket::Bucket;
pub use folder::Folder;
pub use intake::{FileKind, Manner, Taken};
pub use scan::{Scanner, Verdict};
pub use spool::Spool;
pub use store::{EvidenceStore, Later, StoreFault};
pub use vault::{FileKey, Part, Shelf};

use self::room::Disk;
use crate::{failure::Failure, seal::Keys};
use chrono::{DateTime, Utc};
use domain::{field::FieldError, paper::FileFault};
use std::{path::Path, path::PathBuf, sync::Arc, time::Duration};
use tokio::sync::Semaphore;
use uuid::Uuid;
use zeroize::Zeroizing;

/// Megabytes that all files being taken in may need together: one large photo at a time, or several ordinary ones.
const ROOM: u32 = 128;
/// How long a file waits for its turn; then the person is asked to send it again.
const PATIENCE: Duration = Duration::from_secs(25);
/// Files opened for readers at once: each is in memory as a whole.
const READERS: usize = 4;

/// The evidence store with its waiting room. Cloning shares it.
#[derive(Clone)]
pub struct Evidence {
    store: Arc<dyn EvidenceStore>,
    incoming: PathBuf,
    disk: Disk,
    room: Arc<Semaphore>,
    readers: Arc<Semaphore>,
    scanner: Option<Scanner>,
}

impl Evidence {
    /// Keeps files in `store`; what arrives waits in `data`.
    ///
    /// # Errors
    /// When the waiting room cannot be made.
    pub fn new(data: &Path, store: Arc<dyn EvidenceStore>) -> std::io::Result<Self> {
        let incoming = data.join("incoming");
        folder::make_private(&incoming)?;
        Ok(Self {
            store,
            disk: Disk::of(&incoming),
            incoming,
            room: Arc::new(Semaphore::new(ROOM as usize)),
            readers: Arc::new(Semaphore::new(READERS)),
            scanner: None,
        })
    }

    /// Keeps files in the data folder.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn in_folder(data: &Path) -> std::io::Result<Self> {
        Self::new(data, Arc::new(Folder::open(&data.join("evidence"))?))
    }

    /// The same with a scanner for documents.
    #[must_use]
    pub fn with_scanner(self, scanner: Option<Scanner>) -> Self {
        Self { scanner, ..self }
    }

    /// The same that takes files in only while so many bytes of the disk stay free.
    #[must_use]
    pub fn keeping_free(self, least: u64) -> Self {
        Self {
            disk: self.disk.keeping(least),
            ..self
        }
    }

    /// Whether documents are scanned.
    #[must_use]
    pub const fn has_scanner(&self) -> bool {
        self.scanner.is_some()
    }

    /// Has a document scanned; without a scanner it is away.
    pub async fn scan(&self, bytes: &[u8]) -> Verdict {
        match &self.scanner {
            Some(scanner) => scanner.scan(bytes).await,
            None => Verdict::Away,
        }
    }

    /// Room for a file that is arriving.
    ///
    /// # Errors
    /// [`Failure::Busy`] when the disk refuses.
    pub async fn spool(&self) -> Result<Spool, Failure> {
        Spool::new(&self.incoming).await
    }

    /// Reads, checks and re-encodes what has arrived, when its turn comes. A picture of an identity paper is marked with what it
    /// was given for and the day.
    ///
    /// # Errors
    /// The [`FileFault`] on the field `file`; [`Failure::NoRoom`] when the disk is as good as full, [`Failure::Busy`] when no turn
    /// comes in time.
    pub async fn take_in(&self, spool: Spool, manner: Manner) -> Result<Taken, Failure> {
        // Asked when the file has arrived: an answer before would be a connection that breaks off in the phone's face.
        self.disk.has_room()?;
        let mut megabytes = intake::megabytes_of_length(spool.length());
        loop {
            let turn = self.room.clone().acquire_many_owned(megabytes);
            let Ok(Ok(turn)) = tokio::time::timeout(PATIENCE, turn).await else {
                return Err(Failure::Busy);
            };
            let source = spool.try_clone()?;
            let work = move || {
                let done = intake::take_in(source.read()?, megabytes, manner);
                Ok::<_, Failure>(done.map(|taken| taken.holding(turn)))
            };
            match blocking(work).await?? {
                Ok(taken) => return Ok(taken),
                Err(intake::No::Fault(fault)) => return Err(refused(fault)),
                // Only the file itself says how large a picture is in it.
                Err(intake::No::NeedsRoom(more)) => megabytes = more.min(ROOM),
            }
        }
    }

    /// Encrypts and stores; when it returns, the file survives a power cut.
    ///
    /// # Errors
    /// [`Failure::Busy`] when the store refuses; whether something is there then is for the sweeper to find out.
    pub async fn keep(&self, id: Uuid, key: &FileKey, taken: Taken) -> Result<(), Failure> {
        let mut parts = vec![(Part::Full.name(id), key.seal(id, Part::Full, taken.full)?)];
        if let Some(view) = taken.view {
            parts.push((Part::View.name(id), key.seal(id, Part::View, view)?));
        }
        Ok(self.store.put(parts).await?)
    }

    /// Opens one part of a file.
    ///
    /// # Errors
    /// [`Failure::Broken`] when it is not there, was damaged or moved; [`Failure::Busy`] when the store does not answer.
    pub async fn open(
        &self,
        id: Uuid,
        key: &FileKey,
        part: Part,
    ) -> Result<Zeroizing<Vec<u8>>, Failure> {
        let turn = self.readers.acquire();
        let Ok(Ok(_turn)) = tokio::time::timeout(PATIENCE, turn).await else {
            return Err(Failure::Busy);
        };
        let sealed = self.store.get(&part.name(id)).await?;
        key.open(id, part, sealed)
    }

    /// Stores a file under another name, encrypted anew with another key; what was there stays. When it returns, the new bytes survive a
    /// power cut. False: there are no bytes of it, or they do not open, and nothing was stored.
    ///
    /// # Errors
    /// [`Failure::Busy`] or [`Failure::NoRoom`] when the store refuses.
    pub async fn store_anew(
        &self,
        (old, old_key): (Uuid, &FileKey),
        (new, new_key): (Uuid, &FileKey),
    ) -> Result<bool, Failure> {
        let mut parts = Vec::new();
        for part in Part::ALL {
            let sealed = match self.store.get(&part.name(old)).await {
                Ok(sealed) => sealed,
                // A document has no small picture.
                Err(StoreFault::Gone) if part == Part::View => continue,
                Err(StoreFault::Gone) => return Ok(false),
                Err(fault) => return Err(fault.into()),
            };
            let Ok(plain) = old_key.open(old, part, sealed) else {
                return Ok(false);
            };
            parts.push((part.name(new), new_key.seal(new, part, plain.to_vec())?));
        }
        self.store.put(parts).await?;
        Ok(true)
    }

    /// Deletes a file's bytes. What does not go now goes with the sweeper.
    pub async fn forget(&self, id: Uuid) {
        for part in Part::ALL {
            if let Err(fault) = self.store.delete(&part.name(id)).await {
                tracing::warn!(
                    code = fault.code(),
                    "the bytes of a removed file stay for the sweeper"
                );
            }
        }
    }

    /// Files that were stored before then, by their ids.
    ///
    /// # Errors
    /// [`Failure::Busy`] when the store does not answer.
    pub async fn stored_before(&self, at: DateTime<Utc>) -> Result<Vec<Uuid>, Failure> {
        let mut ids: Vec<Uuid> = self
            .store
            .stored_before(at)
            .await?
            .iter()
            .filter_map(|name| Part::id_of(name))
            .collect();
        ids.sort_unstable();
        ids.dedup();
        Ok(ids)
    }
}

/// A file that is not taken: the words stand at the page's one file field.
#[must_use]
pub fn refused(fault: FileFault) -> Failure {
    Failure::field("file", FieldError::File(fault))
}

/// Runs work that blocks beside the requests.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Failure> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|_| Failure::Broken("work on a file stopped".to_owned()))
}

/// A new key for a file, and the key as its row keeps it.
#[must_use]
pub fn new_key(keys: &Keys, shelf: Shelf, id: Uuid) -> (FileKey, Vec<u8>) {
    let key = FileKey::new(keys.ids());
    let sealed = keys.seal(vault::KEY_AT(shelf, id), key.expose());
    (key, sealed)
}

/// The key of a file from its row.
///
/// # Errors
/// [`Failure::Broken`] when the sealed key was moved or damaged.
pub fn key_of(keys: &Keys, shelf: Shelf, id: Uuid, sealed: &[u8]) -> Result<FileKey, Failure> {
    FileKey::read(&keys.open(vault::KEY_AT(shelf, id), sealed)?)
}
