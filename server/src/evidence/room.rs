//! Whether the disk has room for one more file (security.md C5). A full disk stops the database too, so files stop before it.
use crate::failure::Failure;
use std::path::{Path, PathBuf};

/// What has to stay free: a tenth of the disk, but no more than this on a large one.
const ENOUGH: u64 = 2 * 1024 * 1024 * 1024;
/// A tenth.
const PART: u64 = 10;

/// The disk on which files arrive, and the database lies beside them.
#[derive(Clone, Debug)]
pub(super) struct Disk {
    folder: PathBuf,
    /// What has to stay free instead, for tests.
    least: Option<u64>,
}

impl Disk {
    pub(super) fn of(folder: &Path) -> Self {
        Self {
            folder: folder.to_path_buf(),
            least: None,
        }
    }

    pub(super) fn keeping(self, least: u64) -> Self {
        Self {
            least: Some(least),
            ..self
        }
    }

    /// Denies a file where it would take what has to stay free.
    ///
    /// # Errors
    /// [`Failure::NoRoom`]. A disk that does not tell has room: writing will show.
    pub(super) fn has_room(&self) -> Result<(), Failure> {
        let Ok(disk) = rustix::fs::statvfs(&self.folder) else {
            return Ok(());
        };
        let all = disk.f_blocks.saturating_mul(disk.f_frsize);
        let free = disk.f_bavail.saturating_mul(disk.f_frsize);
        let least = self.least.unwrap_or_else(|| (all / PART).min(ENOUGH));
        if free < least {
            let failure = Failure::NoRoom;
            tracing::error!(
                code = failure.code(),
                "the disk has no room for files of papers"
            );
            return Err(failure);
        }
        Ok(())
    }
}
