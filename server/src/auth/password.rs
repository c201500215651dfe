//! Hashing passwords with argon2id and checking them. What a new password must be like is in `rules`.
//!
//! Hashing is the costliest thing a stranger can ask for, so it has as many permits as there are cores and its
//! buffers are re-used: two hundred people signing in at once then need 19 MiB a core, not 19 MiB each.

mod rules;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use argon2::{Algorithm, Argon2, Block, Params, Version};
use data_encoding::BASE64_NOPAD;
use subtle::ConstantTimeEq;
use tokio::sync::Semaphore;

use crate::clock::Ids;
use crate::seal::Secret;
pub use rules::{LONGEST, PasswordFault, SHORTEST, check_new};

const WAIT: Duration = Duration::from_millis(500);

/// All hashing permits are taken; try again in a moment (503 with `Retry-After`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("too many sign-ins at once")]
pub struct Busy;

/// What one hash costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB.
    pub memory: u32,
    /// Passes over it.
    pub passes: u32,
}

impl Default for Cost {
    /// The floor that OWASP advises for argon2id with one lane.
    fn default() -> Self {
        Self {
            memory: 19_456,
            passes: 2,
        }
    }
}

/// The most memory a stored hash may ask for, in KiB.
const MOST_MEMORY: u32 = 262_144;

/// Hashes and checks passwords off the async threads. Cloning shares permits and buffers.
#[derive(Clone)]
pub struct Passwords {
    permits: Arc<Semaphore>,
    buffers: Arc<Mutex<Vec<Vec<Block>>>>,
    cost: Cost,
    dummy: Arc<str>,
    ids: Ids,
}

impl Passwords {
    /// With one permit for each core.
    pub fn new(ids: Ids, cost: Cost) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        // No text hashes to random bytes, so the dummy costs what a real check costs and never fits.
        let dummy = Phc {
            cost,
            salt: ids.bytes::<16>().to_vec(),
            hash: ids.bytes(),
        }
        .to_string()
        .into();
        Self {
            permits: Arc::new(Semaphore::new(cores)),
            buffers: Arc::default(),
            cost,
            dummy,
            ids,
        }
    }

    /// Hashes a password that [`check_new`] took; returns the PHC string to store.
    pub async fn hash(&self, typed: Secret<String>) -> Result<String, Busy> {
        let salt = self.ids.bytes::<16>().to_vec();
        let cost = self.cost;
        let hash = self.run(typed, cost, salt.clone()).await?;
        Ok(Phc { cost, salt, hash }.to_string())
    }

    /// Checks a password against the stored PHC string. For an unknown name pass `None`: the work and the time
    /// are the same, the answer is `false`.
    pub async fn verify(&self, typed: Secret<String>, stored: Option<&str>) -> Result<bool, Busy> {
        if typed.expose().len() > LONGEST {
            return Ok(false);
        }
        let Some(phc) = Phc::parse(stored.unwrap_or(&self.dummy)) else {
            return Ok(false);
        };
        let hash = self.run(typed, phc.cost, phc.salt).await?;
        Ok(bool::from(hash.ct_eq(&phc.hash)))
    }

    /// Whether a stored hash was made cheaper than today's cost: hash again at the next sign-in.
    pub fn needs_rehash(&self, stored: &str) -> bool {
        Phc::parse(stored).is_none_or(|phc| phc.cost != self.cost)
    }

    async fn run(
        &self,
        typed: Secret<String>,
        cost: Cost,
        salt: Vec<u8>,
    ) -> Result<[u8; 32], Busy> {
        let waiting = tokio::time::timeout(WAIT, Arc::clone(&self.permits).acquire_owned());
        let Ok(Ok(permit)) = waiting.await else {
            return Err(Busy);
        };
        let buffers = Arc::clone(&self.buffers);
        // The permit goes along: a browser that hangs up must not let the next hash start beside this one.
        let work = tokio::task::spawn_blocking(move || {
            let _permit = permit;
            let params = Params::new(cost.memory, cost.passes, 1, Some(32)).map_err(|_| Busy)?;
            let mut buffer = buffers
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .pop()
                .unwrap_or_default();
            buffer.resize(params.block_count().max(buffer.len()), Block::default());
            let mut hash = [0; 32];
            let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
            let done = argon2.hash_password_into_with_memory(
                typed.expose().as_bytes(),
                &salt,
                &mut hash,
                &mut buffer[..],
            );
            buffers
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(buffer);
            done.map(|()| hash).map_err(|_| Busy)
        });
        work.await.unwrap_or(Err(Busy))
    }
}

/// The stored form, `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`.
struct Phc {
    cost: Cost,
    salt: Vec<u8>,
    hash: [u8; 32],
}

impl std::fmt::Display for Phc {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Cost { memory, passes } = self.cost;
        let (salt, hash) = (
            BASE64_NOPAD.encode(&self.salt),
            BASE64_NOPAD.encode(&self.hash),
        );
        write!(f, "$argon2id$v=19$m={memory},t={passes},p=1${salt}${hash}")
    }
}

impl Phc {
    fn parse(text: &str) -> Option<Self> {
        let (params, rest) = text.strip_prefix("$argon2id$v=19$m=")?.split_once('$')?;
        let (memory, passes) = params.strip_suffix(",p=1")?.split_once(",t=")?;
        let (salt, hash) = rest.split_once('$')?;
        let cost = Cost {
            memory: memory.parse().ok()?,
            passes: passes.parse().ok()?,
        };
        let hash = BASE64_NOPAD.decode(hash.as_bytes()).ok()?.try_into().ok()?;
        let salt = BASE64_NOPAD.decode(salt.as_bytes()).ok()?;
        (cost.memory <= MOST_MEMORY && cost.passes <= 16).then_some(Self { cost, salt, hash })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;

    const CHEAP: Cost = Cost {
        memory: 64,
        passes: 1,
    };

    fn passwords(cost: Cost) -> Passwords {
        Passwords::new(Ids::new(Clock::System), cost)
    }

    fn secret(text: &str) -> Secret<String> {
        Secret::new(text.to_owned())
    }

    #[tokio::test]
    async fn right_password_fits_and_others_do_not() {
        let passwords = passwords(CHEAP);
        let stored = passwords.hash(secret("tulip-47-river")).await.unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=64,t=1,p=1$"));
        assert!(
            passwords
                .verify(secret("tulip-47-river"), Some(&stored))
                .await
                .unwrap()
        );
        for (typed, stored) in [
            ("tulip-47-rivers", Some(stored.as_str())),
            ("tulip-47-river", None),
            ("", Some(stored.as_str())),
            (
                "tulip-47-river",
                Some("$argon2id$v=19$m=4294967295,t=1,p=1$AAAA$AAAA"),
            ),
            ("tulip-47-river", Some("plain")),
        ] {
            assert!(!passwords.verify(secret(typed), stored).await.unwrap());
        }
    }

    #[tokio::test]
    async fn cheaper_hash_still_fits_and_asks_to_be_made_anew() {
        let stored = passwords(CHEAP)
            .hash(secret("tulip-47-river"))
            .await
            .unwrap();
        let today = passwords(Cost {
            memory: 128,
            passes: 2,
        });
        assert!(
            today
                .verify(secret("tulip-47-river"), Some(&stored))
                .await
                .unwrap()
        );
        assert!(today.needs_rehash(&stored) && !passwords(CHEAP).needs_rehash(&stored));
    }

    #[tokio::test]
    async fn overlong_password_never_reaches_argon2() {
        let passwords = passwords(CHEAP);
        passwords.permits.close();
        assert_eq!(
            passwords.verify(secret(&"x".repeat(1_000_000)), None).await,
            Ok(false)
        );
    }

    #[tokio::test]
    async fn crowd_is_told_to_come_back_after_half_a_second() {
        let passwords = passwords(CHEAP);
        let _all = Arc::clone(&passwords.permits)
            .acquire_many_owned(u32::try_from(passwords.permits.available_permits()).unwrap())
            .await
            .unwrap();
        assert_eq!(
            passwords.verify(secret("tulip-47-river"), None).await,
            Err(Busy)
        );
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn crowd_shares_one_buffer_a_core() {
        let passwords = passwords(CHEAP);
        let crowd: Vec<_> = (0..50)
            .map(|_| {
                let passwords = passwords.clone();
                tokio::spawn(async move { passwords.verify(secret("tulip-47-river"), None).await })
            })
            .collect();
        for one in crowd {
            assert_eq!(one.await.unwrap(), Ok(false));
        }
        let cores = std::thread::available_parallelism().unwrap().get();
        assert!(passwords.buffers.lock().unwrap().len() <= cores);
    }
}
