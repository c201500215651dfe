//! A file that is arriving: written piece by piece to a file without a name, so that twenty large uploads need no memory and
//! a stop in the middle leaves nothing behind.
use super::{StoreFault, blocking, refused};
use crate::failure::Failure;
use domain::paper::{FileFault, MAX_FILE_BYTES};
use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read, Seek, SeekFrom, Write},
    os::unix::fs::OpenOptionsExt,
    path::Path,
};

/// Pieces are gathered to this many bytes before they are written.
const PIECE: usize = 256 * 1024;

/// What has arrived so far.
pub struct Spool {
    file: File,
    gathered: Vec<u8>,
    length: u64,
}

fn disk(error: io::Error) -> Failure {
    match StoreFault::from(error) {
        StoreFault::Full => Failure::NoRoom,
        _ => Failure::Busy,
    }
}

impl Spool {
    pub(super) async fn new(folder: &Path) -> Result<Self, Failure> {
        let name = format!("{:016x}", getrandom::u64().map_err(|_| Failure::Busy)?);
        let path = folder.join(name);
        let open = move || {
            let file = OpenOptions::new()
                .create_new(true)
                .read(true)
                .write(true)
                .mode(0o600)
                .open(&path)?;
            // Without a name it is gone when it is closed, however that happens.
            fs::remove_file(&path)?;
            io::Result::Ok(file)
        };
        Ok(Self {
            file: blocking(open).await?.map_err(disk)?,
            gathered: Vec::new(),
            length: 0,
        })
    }

    /// Bytes so far.
    #[must_use]
    pub const fn length(&self) -> u64 {
        self.length
    }

    /// Takes the next piece.
    ///
    /// # Errors
    /// [`FileFault::TooBig`] on the field `file`; [`Failure::Busy`] when the disk refuses.
    pub async fn write(&mut self, piece: &[u8]) -> Result<(), Failure> {
        self.length = self
            .length
            .saturating_add(u64::try_from(piece.len()).unwrap_or(u64::MAX));
        if self.length > MAX_FILE_BYTES {
            return Err(refused(FileFault::TooBig));
        }
        self.gathered.extend_from_slice(piece);
        if self.gathered.len() >= PIECE {
            self.flush().await?;
        }
        Ok(())
    }

    /// Counts what is read on and not kept, once it is too big.
    pub fn skip(&mut self, bytes: usize) {
        self.length = self
            .length
            .saturating_add(u64::try_from(bytes).unwrap_or(u64::MAX));
    }

    /// Says that this was all.
    ///
    /// # Errors
    /// [`FileFault::Empty`] on the field `file`; [`Failure::Busy`] when the disk refuses.
    pub async fn finish(&mut self) -> Result<(), Failure> {
        if self.length == 0 {
            return Err(refused(FileFault::Empty));
        }
        self.flush().await
    }

    async fn flush(&mut self) -> Result<(), Failure> {
        if self.gathered.is_empty() {
            return Ok(());
        }
        let piece = std::mem::take(&mut self.gathered);
        let mut file = self.file.try_clone().map_err(disk)?;
        blocking(move || file.write_all(&piece))
            .await?
            .map_err(disk)
    }

    pub(super) fn try_clone(&self) -> Result<Arrived, Failure> {
        Ok(Arrived {
            file: self.file.try_clone().map_err(disk)?,
            length: self.length,
        })
    }
}

/// All of it, to be read where blocking does no harm.
pub(super) struct Arrived {
    file: File,
    length: u64,
}

impl Arrived {
    pub(super) fn read(mut self) -> Result<Vec<u8>, Failure> {
        let mut bytes = Vec::with_capacity(usize::try_from(self.length).unwrap_or_default());
        self.file.seek(SeekFrom::Start(0)).map_err(disk)?;
        self.file.read_to_end(&mut bytes).map_err(disk)?;
        Ok(bytes)
    }
}
