//! `keys.json` in the data folder: the key ring on disk. Losing it loses every sealed column, so it is written
//! whole, synced with its folder, and never made anew while a database exists. What the keys do is in `seal`.

use std::collections::BTreeMap;
use std::fs::{DirBuilder, File, OpenOptions, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

use data_encoding::BASE64;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use crate::clock::Ids;

const NAME: &str = "keys.json";
const NEW_NAME: &str = "keys.json.new";

type Key = Zeroizing<[u8; 32]>;

/// Why the key ring cannot be used; the portal must not start then.
#[derive(Debug, thiserror::Error)]
pub enum KeyFileError {
    /// A database exists, its keys do not.
    #[error(
        "{0} is missing although a database exists: restore it from the backup, new keys cannot open old data"
    )]
    Missing(String),
    /// The file is there and cannot be understood.
    #[error("{0} is damaged: restore it from the backup")]
    Damaged(String),
    /// All 255 key ids are taken.
    #[error("the key ring is full: re-seal and retire old keys first")]
    Full,
    /// The disk refused.
    #[error("the key ring cannot be read or written: {0}")]
    Disk(#[from] io::Error),
}

/// The keys by use.
pub(super) struct Ring {
    seal: BTreeMap<u8, Key>,
    token: BTreeMap<u32, (String, Key)>,
    pub(super) blind: Key,
    pub(super) mac: Key,
    current: u8,
}

/// The file's shape. Keys are base64; the greatest sealing key id and the last token key are the current ones.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OnDisk {
    seal: BTreeMap<u8, KeyText>,
    blind: KeyText,
    mac: KeyText,
    token: Vec<TokenKey>,
}

/// A key as base64, wiped when dropped.
#[derive(Serialize, Deserialize)]
struct KeyText(String);

impl Drop for KeyText {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct TokenKey {
    kid: String,
    seed: KeyText,
}

impl Ring {
    pub(super) fn generate(ids: &Ids) -> Self {
        let new = || Zeroizing::new(ids.bytes());
        Self {
            seal: BTreeMap::from([(1, new())]),
            token: BTreeMap::from([(0, (ids.uuid().to_string(), new()))]),
            blind: new(),
            mac: new(),
            current: 1,
        }
    }

    pub(super) fn add_keys(&mut self, ids: &Ids) -> Result<(), KeyFileError> {
        self.current = self.current.checked_add(1).ok_or(KeyFileError::Full)?;
        self.seal.insert(self.current, Zeroizing::new(ids.bytes()));
        let place = self
            .token
            .last_key_value()
            .map_or(0, |(place, _)| place.saturating_add(1));
        self.token
            .insert(place, (ids.uuid().to_string(), Zeroizing::new(ids.bytes())));
        Ok(())
    }

    #[expect(
        clippy::expect_used,
        reason = "both ways to a ring put the current key in it"
    )]
    pub(super) fn sealing_key(&self) -> (u8, &[u8; 32]) {
        (
            self.current,
            self.seal
                .get(&self.current)
                .expect("the current key is in the ring"),
        )
    }

    pub(super) fn sealing_key_by_id(&self, id: u8) -> Option<&[u8; 32]> {
        self.seal.get(&id).map(|key| &**key)
    }

    pub(super) fn token_seeds(&self) -> impl Iterator<Item = (&str, &[u8; 32])> {
        self.token
            .values()
            .rev()
            .map(|(kid, seed)| (kid.as_str(), &**seed))
    }

    fn to_disk(&self) -> OnDisk {
        let text = |key: &Key| KeyText(BASE64.encode(key.as_slice()));
        OnDisk {
            seal: self.seal.iter().map(|(id, key)| (*id, text(key))).collect(),
            blind: text(&self.blind),
            mac: text(&self.mac),
            token: self
                .token
                .values()
                .map(|(kid, seed)| TokenKey {
                    kid: kid.clone(),
                    seed: text(seed),
                })
                .collect(),
        }
    }

    fn from_disk(disk: OnDisk) -> Option<Self> {
        let key = |KeyText(text): &KeyText| {
            let bytes = Zeroizing::new(BASE64.decode(text.as_bytes()).ok()?);
            <[u8; 32]>::try_from(bytes.as_slice())
                .ok()
                .map(Zeroizing::new)
        };
        let seal: BTreeMap<u8, Key> = disk
            .seal
            .iter()
            .map(|(id, text)| Some((*id, key(text)?)))
            .collect::<Option<_>>()?;
        let token: BTreeMap<u32, (String, Key)> = (0..)
            .zip(disk.token)
            .map(|(place, token)| Some((place, (token.kid, key(&token.seed)?))))
            .collect::<Option<_>>()?;
        let current = *seal.last_key_value()?.0;
        token.last_key_value()?;
        Some(Self {
            seal,
            token,
            blind: key(&disk.blind)?,
            mac: key(&disk.mac)?,
            current,
        })
    }
}

pub(super) fn load_or_create(
    dir: &Path,
    may_create: bool,
    ids: &Ids,
) -> Result<Ring, KeyFileError> {
    if let Some(ring) = load(dir)? {
        return Ok(ring);
    }
    if !may_create {
        return Err(KeyFileError::Missing(dir.join(NAME).display().to_string()));
    }
    DirBuilder::new().recursive(true).mode(0o700).create(dir)?;
    // Two first starts at once must end with one ring: the second waits here and then finds the first one's.
    let lock = OpenOptions::new()
        .create(true)
        .append(true)
        .mode(0o600)
        .open(dir.join("keys.lock"))?;
    lock.lock()?;
    if let Some(ring) = load(dir)? {
        return Ok(ring);
    }
    let ring = Ring::generate(ids);
    write(dir, &ring)?;
    Ok(ring)
}

fn load(dir: &Path) -> Result<Option<Ring>, KeyFileError> {
    let path = dir.join(NAME);
    let text = match std::fs::read(&path) {
        Ok(text) => Zeroizing::new(text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    if std::fs::metadata(&path)?.permissions().mode() & 0o077 != 0 {
        std::fs::set_permissions(&path, Permissions::from_mode(0o600))?;
    }
    let ring = serde_json::from_slice(&text).ok().and_then(Ring::from_disk);
    ring.map(Some)
        .ok_or_else(|| KeyFileError::Damaged(path.display().to_string()))
}

/// Writes beside, syncs, renames, syncs the folder: after a power cut either the old ring or the new one is there.
pub(super) fn write(dir: &Path, ring: &Ring) -> Result<(), KeyFileError> {
    let text = Zeroizing::new(serde_json::to_vec_pretty(&ring.to_disk()).map_err(io::Error::from)?);
    let new = dir.join(NEW_NAME);
    let mut file = OpenOptions::new()
        .create(true)
        .write(true)
        .truncate(true)
        .mode(0o600)
        .open(&new)?;
    file.write_all(&text)?;
    file.sync_all()?;
    std::fs::rename(&new, dir.join(NAME))?;
    File::open(dir)?.sync_all()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;
    use crate::seal::tests::tempdir;

    fn ids() -> Ids {
        Ids::new(Clock::System)
    }

    #[test]
    fn first_start_makes_a_ring_that_only_the_owner_can_read() {
        let dir = tempdir().join("data");
        let made = load_or_create(&dir, true, &ids()).unwrap();
        let mode = std::fs::metadata(dir.join(NAME))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
        let loaded = load_or_create(&dir, false, &ids()).unwrap();
        assert_eq!(made.sealing_key(), loaded.sealing_key());
        assert!(made.token_seeds().eq(loaded.token_seeds()));
    }

    #[test]
    fn start_refuses_when_the_database_is_there_and_the_keys_are_not() {
        let dir = tempdir();
        assert!(matches!(
            load_or_create(&dir, false, &ids()),
            Err(KeyFileError::Missing(_))
        ));
        assert!(!dir.join(NAME).exists());
    }

    #[test]
    fn damaged_ring_is_refused_and_left_as_it_is() {
        let dir = tempdir();
        for text in ["", "{}", r#"{"seal":{},"blind":"","mac":"","token":[]}"#] {
            std::fs::write(dir.join(NAME), text).unwrap();
            assert!(matches!(
                load_or_create(&dir, true, &ids()),
                Err(KeyFileError::Damaged(_))
            ));
            assert_eq!(std::fs::read_to_string(dir.join(NAME)).unwrap(), text);
        }
    }

    #[test]
    fn two_first_starts_at_once_end_with_one_ring() {
        let dir = tempdir();
        let starts: Vec<_> = (0..4)
            .map(|_| {
                let dir = dir.clone();
                std::thread::spawn(move || {
                    *load_or_create(&dir, true, &ids()).unwrap().sealing_key().1
                })
            })
            .collect();
        let rings: Vec<_> = starts
            .into_iter()
            .map(|start| start.join().unwrap())
            .collect();
        assert!(rings.windows(2).all(|pair| pair[0] == pair[1]));
    }
}
