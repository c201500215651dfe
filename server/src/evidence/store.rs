//! Where encrypted files are kept, as the rest of the program sees it. To add a place: an implementation, and a line where the
//! settings choose.
use crate::failure::Failure;
use chrono::{DateTime, Utc};
use std::{future::Future, pin::Pin};

/// What a store will have done.
pub type Later<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreFault>> + Send + 'a>>;

/// Keeps named bytes. Names are made by the program: an id and a part.
pub trait EvidenceStore: Send + Sync {
    /// Stores all of them; when it is done they survive a power cut.
    fn put(&self, parts: Vec<(String, Vec<u8>)>) -> Later<'_, ()>;
    /// The bytes under a name.
    fn get<'a>(&'a self, name: &'a str) -> Later<'a, Vec<u8>>;
    /// Deletes them; nothing to delete is no fault.
    fn delete<'a>(&'a self, name: &'a str) -> Later<'a, ()>;
    /// Names of what was stored before then.
    fn stored_before(&self, at: DateTime<Utc>) -> Later<'_, Vec<String>>;
}

/// Why a store did not do as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreFault {
    /// Nothing is there under this name.
    #[error("the file is not in the evidence store")]
    Gone,
    /// It has no room left.
    #[error("the evidence store is full")]
    Full,
    /// It refuses or does not answer now.
    #[error("the evidence store cannot serve now")]
    Busy,
}

impl StoreFault {
    /// For the log.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Gone => "evidence-gone",
            Self::Full => "evidence-full",
            Self::Busy => "evidence-busy",
        }
    }
}

impl From<StoreFault> for Failure {
    fn from(fault: StoreFault) -> Self {
        match fault {
            StoreFault::Gone => Self::Broken(fault.to_string()),
            StoreFault::Full => Self::NoRoom,
            StoreFault::Busy => Self::Busy,
        }
    }
}

impl From<std::io::Error> for StoreFault {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::NotFound => Self::Gone,
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::Full,
            _ => Self::Busy,
        }
    }
}
