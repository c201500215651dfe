//! The evidence store of one machine: a folder. A file is written beside, synced, renamed, and its folder synced, before
//! anybody is told that it was received (security.md R4).
use super::store::{EvidenceStore, Later, StoreFault};
use chrono::{DateTime, Utc};
use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

const NEW: &str = "new";

/// A folder with 256 folders in it, so that none grows beyond what file systems like.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// Opens it, and makes it where it is not there.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn open(path: &Path) -> io::Result<Self> {
        make_private(path)?;
        Ok(Self(path.to_path_buf()))
    }

    fn place(&self, name: &str) -> PathBuf {
        // The ids grow with time; their last figures are random.
        let id = name.split('.').next().unwrap_or_default();
        let shelf = id.get(id.len().saturating_sub(2)..).unwrap_or_default();
        self.0.join(shelf).join(name)
    }

    fn write(&self, parts: &[(String, Vec<u8>)]) -> io::Result<()> {
        let mut folders: Vec<PathBuf> = Vec::new();
        for (name, bytes) in parts {
            let place = self.place(name);
            let folder = place.parent().unwrap_or(&self.0).to_path_buf();
            if !folder.exists() {
                make_private(&folder)?;
            }
            let beside = place.with_file_name(format!("{name}.{NEW}"));
            let mut file = OpenOptions::new()
                .create(true)
                .write(true)
                .truncate(true)
                .mode(0o600)
                .open(&beside)?;
            file.write_all(bytes)?;
            file.sync_all()?;
            fs::rename(&beside, &place)?;
            if !folders.contains(&folder) {
                folders.push(folder);
            }
        }
        for folder in folders {
            File::open(folder)?.sync_all()?;
        }
        Ok(())
    }

    fn older(&self, at: DateTime<Utc>) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for shelf in fs::read_dir(&self.0)? {
            let shelf = shelf?.path();
            if !shelf.is_dir() {
                continue;
            }
            for entry in fs::read_dir(shelf)? {
                let entry = entry?;
                let stored: DateTime<Utc> = entry.metadata()?.modified()?.into();
                if stored >= at {
                    continue;
                }
                let name = entry.file_name().to_string_lossy().into_owned();
                if name.ends_with(NEW) {
                    // Left by a stop in the middle of writing: nobody was told of it.
                    fs::remove_file(entry.path())?;
                } else {
                    names.push(name);
                }
            }
        }
        Ok(names)
    }
}

impl EvidenceStore for Folder {
    fn put(&self, parts: Vec<(String, Vec<u8>)>) -> Later<'_, ()> {
        let folder = self.clone();
        Box::pin(async move { beside(move || folder.write(&parts)).await })
    }

    fn get<'a>(&'a self, name: &'a str) -> Later<'a, Vec<u8>> {
        let place = self.place(name);
        Box::pin(async move { beside(move || fs::read(place)).await })
    }

    fn delete<'a>(&'a self, name: &'a str) -> Later<'a, ()> {
        let place = self.place(name);
        Box::pin(async move {
            match beside(move || fs::remove_file(place)).await {
                Err(StoreFault::Gone) => Ok(()),
                other => other,
            }
        })
    }

    fn stored_before(&self, at: DateTime<Utc>) -> Later<'_, Vec<String>> {
        let folder = self.clone();
        Box::pin(async move { beside(move || folder.older(at)).await })
    }
}

async fn beside<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T, StoreFault> {
    super::blocking(work)
        .await
        .map_err(|_| StoreFault::Busy)?
        .map_err(StoreFault::from)
}

/// Makes a folder that only we may read, and makes its name durable.
pub(super) fn make_private(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)?;
    match path.parent().filter(|above| !above.as_os_str().is_empty()) {
        Some(above) => File::open(above)?.sync_all(),
        None => Ok(()),
    }
}
