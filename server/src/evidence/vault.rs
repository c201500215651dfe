//! Encryption of files: each has a key of its own, so that a key that becomes known opens one file. A part is
//! `ciphertext and tag ‖ nonce (24) ‖ algorithm`; its associated data names table, stored name and part, so that no part opens in
//! another's place.
use crate::{clock::Ids, failure::Failure, seal::At};
use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{AeadInOut, KeyInit},
};
use uuid::Uuid;
use zeroize::Zeroizing;

const XCHACHA20_POLY1305: u8 = 1;
const NONCE: usize = 24;
const TAIL: usize = 1 + NONCE;
const TAG: usize = 16;
const TABLE: &str = "paper_file";

/// Where the row of a file is: its key and its name are sealed for that table, and open in no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    /// Papers of applications.
    Papers,
    /// Papers of asks to act for somebody.
    Asks,
}

impl Shelf {
    /// Its table.
    #[must_use]
    pub const fn table(self) -> &'static str {
        match self {
            Self::Papers => TABLE,
            Self::Asks => "ask_file",
        }
    }
}

/// Where a file's key is sealed.
#[expect(non_snake_case, reason = "a place with a hole for the row")]
pub(super) const fn KEY_AT(shelf: Shelf, id: Uuid) -> At {
    At {
        table: shelf.table(),
        column: "key_sealed",
        row: id,
    }
}

/// What is stored of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The whole.
    Full,
    /// Small, for pages.
    View,
}

impl Part {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Full, Self::View];

    const fn code(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::View => "view",
        }
    }

    /// Its name in the store.
    pub(super) fn name(self, id: Uuid) -> String {
        format!("{id}.{}", self.code())
    }

    /// The file that a name in the store belongs to.
    pub(super) fn id_of(name: &str) -> Option<Uuid> {
        let (id, part) = name.split_once('.')?;
        Self::ALL
            .iter()
            .any(|known| known.code() == part)
            .then(|| Uuid::parse_str(id).ok())?
    }
}

/// A file's own key.
pub struct FileKey(Zeroizing<[u8; 32]>);

impl FileKey {
    pub(super) fn new(ids: &Ids) -> Self {
        Self(Zeroizing::new(ids.bytes()))
    }

    pub(super) fn read(bytes: &[u8]) -> Result<Self, Failure> {
        <[u8; 32]>::try_from(bytes)
            .map(|key| Self(Zeroizing::new(key)))
            .map_err(|_| Failure::Broken("a file's key has the wrong length".to_owned()))
    }

    pub(super) fn expose(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// Encrypts in place: a large file is in memory once.
    pub(super) fn seal(&self, id: Uuid, part: Part, plain: Vec<u8>) -> Result<Vec<u8>, Failure> {
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).map_err(|_| Failure::Busy)?;
        let mut sealed = plain;
        sealed.reserve_exact(TAG + TAIL);
        XChaCha20Poly1305::new((&*self.0).into())
            .encrypt_in_place(
                &XNonce::from(nonce),
                &associated_data(id, part),
                &mut sealed,
            )
            .map_err(|_| Failure::Broken("a file is too long to encrypt".to_owned()))?;
        // At the end, so that nothing has to be moved for it.
        sealed.extend_from_slice(&nonce);
        sealed.push(XCHACHA20_POLY1305);
        Ok(sealed)
    }

    pub(super) fn open(
        &self,
        id: Uuid,
        part: Part,
        mut sealed: Vec<u8>,
    ) -> Result<Zeroizing<Vec<u8>>, Failure> {
        let broken = || Failure::Broken("a stored file does not open".to_owned());
        let text = sealed.len().checked_sub(TAIL).ok_or_else(broken)?;
        let tail = sealed.split_off(text);
        let Some((nonce, [XCHACHA20_POLY1305])) = tail.split_first_chunk::<NONCE>() else {
            return Err(broken());
        };
        XChaCha20Poly1305::new((&*self.0).into())
            .decrypt_in_place(
                &XNonce::from(*nonce),
                &associated_data(id, part),
                &mut sealed,
            )
            .map_err(|_| broken())?;
        Ok(Zeroizing::new(sealed))
    }
}

fn associated_data(id: Uuid, part: Part) -> Vec<u8> {
    [
        TABLE.as_bytes(),
        &[0],
        id.as_bytes(),
        part.code().as_bytes(),
        &[0, XCHACHA20_POLY1305],
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;

    #[test]
    fn a_part_opens_only_as_what_it_is() {
        let ids = Ids::new(Clock::System);
        let (key, id) = (FileKey::new(&ids), ids.uuid());
        let sealed = key.seal(id, Part::Full, b"a photo".to_vec()).unwrap();
        assert!(!sealed.windows(5).any(|window| window == b"photo"));
        let open = |key: &FileKey, id, part, sealed: &[u8]| key.open(id, part, sealed.to_vec());
        assert_eq!(*open(&key, id, Part::Full, &sealed).unwrap(), b"a photo");
        assert!(open(&key, id, Part::View, &sealed).is_err());
        assert!(open(&key, ids.uuid(), Part::Full, &sealed).is_err());
        assert!(open(&FileKey::new(&ids), id, Part::Full, &sealed).is_err());
        for place in 0..sealed.len() {
            let mut damaged = sealed.clone();
            damaged[place] ^= 1;
            assert!(
                open(&key, id, Part::Full, &damaged).is_err(),
                "byte {place}"
            );
            assert!(open(&key, id, Part::Full, &sealed[..place]).is_err());
        }
    }

    #[test]
    fn names_in_the_store_lead_back_to_their_file() {
        let id = Ids::new(Clock::System).uuid();
        for part in Part::ALL {
            assert_eq!(Part::id_of(&part.name(id)), Some(id));
        }
        assert_eq!(Part::id_of(&format!("{id}.other")), None);
        assert_eq!(Part::id_of("lost+found"), None);
    }
}
