//! Sealed columns, blind indexes and MACs: what the key ring does for the rest of the program.
//!
//! A sealed value is `algorithm ‖ key id ‖ nonce (24) ‖ ciphertext and tag`. Its associated data names the
//! table, row, column and key, so a ciphertext that was moved elsewhere does not open. The ring's file is
//! read and written in `key_file`. A new algorithm is a new first byte and a new arm in [`Keys::open`].

mod key_file;
mod secret;

use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::clock::Ids;
pub use key_file::KeyFileError;
use key_file::Ring;
pub use secret::Secret;

/// XChaCha20-Poly1305 with a random nonce; other bytes are free for algorithms to come (SM4).
const XCHACHA20_POLY1305: u8 = 1;
const NONCE: usize = 24;

/// Where a sealed value belongs. It opens nowhere else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    /// Table name as in the migration.
    pub table: &'static str,
    /// Column name as in the migration.
    pub column: &'static str,
    /// The row's id.
    pub row: Uuid,
}

/// A sealed value that does not open: damaged, moved, or sealed with a key that this ring does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the sealed value in {table}.{column} does not open")]
pub struct Broken {
    /// Table of the value.
    pub table: &'static str,
    /// Column of the value.
    pub column: &'static str,
}

/// The key ring in use. Cloning shares it.
#[derive(Clone)]
pub struct Keys {
    ring: Arc<Ring>,
    /// The ring as another program has written it since, with keys that this one did not start with.
    later: Arc<RwLock<Option<Arc<Ring>>>>,
    /// Where the ring's file is; none for a ring in memory.
    dir: Option<Arc<Path>>,
    ids: Ids,
}

impl Keys {
    /// Loads `keys.json` from the data folder. When it is missing and `may_create` is true (no database exists
    /// yet), makes a new ring and does not return before it is safely on disk; otherwise the start must stop.
    pub fn load_or_create(dir: &Path, may_create: bool, ids: Ids) -> Result<Self, KeyFileError> {
        let ring = key_file::load_or_create(dir, may_create, &ids)?;
        Ok(Self::of(ring, Some(dir), ids))
    }

    /// A new ring in memory only: for tests and for trying things out.
    pub fn generate(ids: Ids) -> Self {
        Self::of(Ring::generate(&ids), None, ids)
    }

    fn of(ring: Ring, dir: Option<&Path>, ids: Ids) -> Self {
        Self {
            ring: Arc::new(ring),
            later: Arc::default(),
            dir: dir.map(Arc::from),
            ids,
        }
    }

    fn latest(&self) -> Arc<Ring> {
        let later = self.later.read().unwrap_or_else(PoisonError::into_inner);
        later.as_ref().unwrap_or(&self.ring).clone()
    }

    /// Reads the file again: a running portal meets the first value sealed with a key that was added after its start
    /// (`server rotate-keys`), and seals with that key from then on.
    fn read_again(&self) -> Option<Arc<Ring>> {
        let ring = Arc::new(key_file::load_or_create(self.dir.as_deref()?, false, &self.ids).ok()?);
        let mut later = self.later.write().unwrap_or_else(PoisonError::into_inner);
        *later = Some(ring.clone());
        Some(ring)
    }

    /// Adds a new sealing key and a new token key to the file and returns the ring with them in use; what the
    /// old keys sealed or signed stays readable.
    pub fn rotate(dir: &Path, ids: Ids) -> Result<Self, KeyFileError> {
        let mut ring = key_file::load_or_create(dir, false, &ids)?;
        ring.add_keys(&ids)?;
        key_file::write(dir, &ring)?;
        Ok(Self::of(ring, Some(dir), ids))
    }

    /// Seals `plain` for its one place.
    #[expect(
        clippy::expect_used,
        reason = "the cipher refuses only texts beyond 256 GB"
    )]
    pub fn seal(&self, at: At, plain: &[u8]) -> Vec<u8> {
        let nonce: [u8; NONCE] = self.ids.bytes();
        let ring = self.latest();
        let (key_id, key) = ring.sealing_key();
        let cipher = XChaCha20Poly1305::new(key.into());
        let payload = Payload {
            msg: plain,
            aad: &associated_data(at, key_id),
        };
        let sealed = cipher
            .encrypt(&XNonce::from(nonce), payload)
            .expect("a column's text is short");
        [&[XCHACHA20_POLY1305, key_id], nonce.as_slice(), &sealed].concat()
    }

    /// Opens what was sealed for this place.
    pub fn open(&self, at: At, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Broken> {
        let broken = Broken {
            table: at.table,
            column: at.column,
        };
        let Some(([XCHACHA20_POLY1305, key_id], rest)) = sealed.split_first_chunk::<2>() else {
            return Err(broken);
        };
        let (nonce, text) = rest.split_first_chunk::<NONCE>().ok_or(broken)?;
        let mut ring = self.latest();
        if ring.sealing_key_by_id(*key_id).is_none() {
            ring = self.read_again().ok_or(broken)?;
        }
        let key = ring.sealing_key_by_id(*key_id).ok_or(broken)?;
        let payload = Payload {
            msg: text,
            aad: &associated_data(at, *key_id),
        };
        let plain = XChaCha20Poly1305::new(key.into()).decrypt(&XNonce::from(*nonce), payload);
        plain.map(Zeroizing::new).map_err(|_| broken)
    }

    /// Whether a sealed value was made with a key that is no longer the current one: work for the re-sealing job.
    pub fn is_outdated(&self, sealed: &[u8]) -> bool {
        sealed.get(..2) != Some([XCHACHA20_POLY1305, self.latest().sealing_key().0].as_slice())
    }

    /// The lookup value of a sealed column: equal texts give equal values, and without the key nobody can try
    /// numbers out. `purpose` keeps columns apart; the caller normalises (upper-case X, no spaces).
    pub fn blind(&self, purpose: &'static str, normalised: &str) -> [u8; 32] {
        tag(&self.ring.blind, purpose, &[normalised.as_bytes()])
    }

    /// A MAC over `parts` for cookies and form tokens; `purpose` keeps one use from standing in for another.
    pub fn mac(&self, purpose: &'static str, parts: &[&[u8]]) -> [u8; 32] {
        tag(&self.ring.mac, purpose, parts)
    }

    /// The token keys, `kid` and Ed25519 seed; the first is the one that signs.
    pub fn token_seeds(&self) -> impl Iterator<Item = (&str, &[u8; 32])> {
        self.ring.token_seeds()
    }

    /// The id maker of this ring.
    pub fn ids(&self) -> &Ids {
        &self.ids
    }
}

/// Every field is ended or of fixed length, so that no two places share one text.
fn associated_data(at: At, key_id: u8) -> Vec<u8> {
    [
        at.table.as_bytes(),
        &[0],
        at.row.as_bytes(),
        at.column.as_bytes(),
        &[0, key_id],
    ]
    .concat()
}

#[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
fn tag(key: &[u8; 32], purpose: &'static str, parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length");
    for part in std::iter::once(&purpose.as_bytes()).chain(parts) {
        mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;

    fn ids() -> Ids {
        Ids::new(Clock::System)
    }

    fn at() -> At {
        At {
            table: "person",
            column: "identity_number",
            row: Uuid::from_u128(7),
        }
    }

    #[test]
    fn sealed_value_opens_in_its_place_only() {
        let keys = Keys::generate(ids());
        let sealed = keys.seal(at(), b"secret");
        assert_eq!(keys.open(at(), &sealed).unwrap().as_slice(), b"secret");
        for elsewhere in [
            At {
                row: Uuid::from_u128(8),
                ..at()
            },
            At {
                column: "phone",
                ..at()
            },
            At {
                table: "account",
                ..at()
            },
        ] {
            assert!(keys.open(elsewhere, &sealed).is_err());
        }
        assert_eq!(
            keys.open(
                At {
                    column: "phone",
                    ..at()
                },
                &sealed
            )
            .unwrap_err()
            .column,
            "phone"
        );
    }

    #[test]
    fn equal_texts_are_sealed_differently_and_show_nothing() {
        let keys = Keys::generate(ids());
        let (one, two) = (keys.seal(at(), b"secret"), keys.seal(at(), b"secret"));
        assert_ne!(one, two);
        assert!(!one.windows(6).any(|window| window == b"secret"));
    }

    #[test]
    fn every_flipped_byte_is_noticed() {
        let keys = Keys::generate(ids());
        let sealed = keys.seal(at(), b"secret");
        for place in 0..sealed.len() {
            let mut damaged = sealed.clone();
            damaged[place] ^= 1;
            assert!(keys.open(at(), &damaged).is_err(), "byte {place}");
            assert!(keys.open(at(), &sealed[..place]).is_err(), "cut at {place}");
        }
    }

    #[test]
    fn another_ring_opens_nothing_and_finds_nothing() {
        let (keys, other) = (Keys::generate(ids()), Keys::generate(ids()));
        assert!(other.open(at(), &keys.seal(at(), b"secret")).is_err());
        assert_ne!(keys.blind("phone", "1"), other.blind("phone", "1"));
    }

    #[test]
    fn old_key_still_opens_after_a_new_one_is_added() {
        let dir = tempdir();
        let old = Keys::load_or_create(&dir, true, ids()).unwrap();
        let sealed = old.seal(at(), b"secret");
        let new = Keys::rotate(&dir, ids()).unwrap();
        assert_eq!(new.open(at(), &sealed).unwrap().as_slice(), b"secret");
        assert!(new.is_outdated(&sealed) && !new.is_outdated(&new.seal(at(), b"secret")));
        assert_eq!(new.blind("phone", "1"), old.blind("phone", "1"));
        let loaded = Keys::load_or_create(&dir, false, ids()).unwrap();
        assert_eq!(
            loaded
                .open(at(), &new.seal(at(), b"again"))
                .unwrap()
                .as_slice(),
            b"again"
        );
        // A portal that runs on meets the new key, reads the file again and seals with it from then on.
        let running = old.clone();
        assert!(new.is_outdated(&running.seal(at(), b"x")));
        assert_eq!(
            running
                .open(at(), &new.seal(at(), b"again"))
                .unwrap()
                .as_slice(),
            b"again"
        );
        assert!(!new.is_outdated(&old.seal(at(), b"x")));
        let stranger = Keys::generate(ids());
        assert!(stranger.open(at(), &new.seal(at(), b"again")).is_err());
    }

    #[test]
    fn purposes_and_parts_are_kept_apart() {
        let keys = Keys::generate(ids());
        assert_eq!(keys.blind("phone", "1"), keys.blind("phone", "1"));
        assert_ne!(keys.blind("phone", "1"), keys.blind("identity", "1"));
        assert_ne!(keys.mac("x", &[b"ab", b"c"]), keys.mac("x", &[b"a", b"bc"]));
    }

    pub(super) fn tempdir() -> std::path::PathBuf {
        let dir = std::env::temp_dir().join(format!("portal-keys-{}", ids().uuid()));
        std::fs::create_dir_all(&dir).unwrap();
        dir
    }
}
