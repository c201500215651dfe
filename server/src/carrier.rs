//! What carries a code to a person's phone. There is no carrier of text messages yet (decision 0005), so outside the demo nothing
//! is offered that needs one. In the demo codes are written to a file in the data folder, which only the operator can read: never
//! on a page, never in the log.
use crate::{config::Config, failure::Failure};
use domain::rejection::Rejection;
use std::{io::Write, path::PathBuf};

/// Name of the demo's file in the data folder.
pub const DEMO_FILE: &str = "demo-codes.jsonl";

/// The carrier.
#[derive(Clone, Debug)]
pub enum Carrier {
    /// None: codes cannot be sent.
    None,
    /// The demo's file.
    DemoFile(PathBuf),
}

impl Carrier {
    /// The one that these settings allow.
    #[must_use]
    pub fn of(config: &Config) -> Self {
        if config.demo {
            Self::DemoFile(config.data.join(DEMO_FILE))
        } else {
            Self::None
        }
    }

    /// Whether anything can be sent.
    #[must_use]
    pub fn is_there(&self) -> bool {
        !matches!(self, Self::None)
    }

    /// Carries one code to a phone.
    ///
    /// # Errors
    /// [`Rejection::NO_CARRIER`], or [`Failure::Busy`] when it cannot be carried now.
    pub fn carry(&self, phone: &str, words: &str, code: &str) -> Result<(), Failure> {
        use std::os::unix::fs::OpenOptionsExt;
        let Self::DemoFile(path) = self else {
            return Err(Rejection::NO_CARRIER.into());
        };
        let line =
            serde_json::json!({ "demo": true, "phone": phone, "words": words, "code": code });
        std::fs::OpenOptions::new()
            .append(true)
            .create(true)
            .mode(0o600)
            .open(path)
            .and_then(|mut file| writeln!(file, "{line}"))
            .map_err(|_| Failure::Busy)
    }
}
