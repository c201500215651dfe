//! Sign-language clips: reading and checking their manifest at start, and serving the files. The shipped samples are inside the
//! program; a folder of one's own (`PORTAL_SIGNS`) replaces them. Where a page shows a clip is `app::signs`.
//!
//! A clip whose Chinese text has changed since it was made stays, is shown as out of date, and is told in the log at start.

use std::{
    collections::HashMap,
    io::{Read, Seek, SeekFrom},
    path::{Path, PathBuf},
    sync::Arc,
};

use app::{
    paths,
    signs::{Clip, Signs},
    text::{FIRST_LANGUAGE, Text},
};
use axum::{
    body::{Body, Bytes},
    extract::{Path as Named, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use chrono::NaiveDate;
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::{failure::Failure, state::AppState};

static SAMPLES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/signs");
const MANIFEST: &str = "manifest.toml";
/// One answer carries at most this much; a player asks for the rest.
const MOST_AT_ONCE: u64 = 1024 * 1024;
const A_DAY: &str = "public, max-age=86400";

/// The clips and their files.
#[derive(Clone, Debug, Default)]
pub struct Library {
    /// What pages look up.
    pub signs: Arc<Signs>,
    /// Keys of clips whose words have changed.
    pub out_of_date: Vec<String>,
    files: Arc<HashMap<String, File>>,
}

#[derive(Clone, Debug)]
struct File {
    kind: &'static str,
    length: u64,
    place: Place,
}

#[derive(Clone, Debug)]
enum Place {
    Here(&'static [u8]),
    At(PathBuf),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    #[serde(default)]
    clip: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    key: String,
    words: String,
    file: String,
    captions: String,
    seconds: u32,
    transcript: Vec<String>,
    signer: String,
    made_on: String,
    #[serde(default)]
    sample: bool,
}

/// The beginning of the SHA-256 of a message's Chinese text; `None` when there is no such message.
#[must_use]
pub fn hash_of_words(key: &str) -> Option<String> {
    let words = Text::locale(FIRST_LANGUAGE).maybe(key)?;
    let hash = data_encoding::HEXLOWER.encode(&Sha256::digest(words.as_bytes()));
    hash.get(..16).map(str::to_owned)
}

impl Library {
    /// Reads the manifest of a folder, or of the samples inside the program.
    ///
    /// # Errors
    /// Everything that is wrong with it, a line each.
    pub fn load(folder: Option<&Path>) -> Result<Self, Vec<String>> {
        let manifest = match folder {
            Some(folder) => {
                let path = folder.join(MANIFEST);
                std::fs::read_to_string(&path)
                    .map_err(|error| vec![format!("{}: {error}", path.display())])?
            }
            None => SAMPLES
                .get_file(MANIFEST)
                .and_then(|file| file.contents_utf8())
                .unwrap_or_default()
                .to_owned(),
        };
        let manifest: Manifest = toml::from_str(&manifest)
            .map_err(|error| vec![format!("{MANIFEST}: {}", error.message())])?;
        let (mut clips, mut files) = (Vec::new(), HashMap::new());
        let (mut wrong, mut out_of_date) = (Vec::new(), Vec::new());
        for entry in manifest.clip {
            let mut find = |name: &str| match find_file(folder, name) {
                Ok(file) => {
                    let length = file.length;
                    files.insert(name.to_owned(), file);
                    length
                }
                Err(why) => {
                    wrong.push(format!("{MANIFEST}: {}: {why}", entry.key));
                    0
                }
            };
            let bytes = find(&entry.file);
            find(&entry.captions);
            let faults = faults(&entry);
            wrong.extend(
                faults
                    .iter()
                    .map(|fault| format!("{MANIFEST}: {}: {fault}", entry.key)),
            );
            let is_old = hash_of_words(&entry.key).as_ref() != Some(&entry.words);
            if is_old {
                out_of_date.push(entry.key.clone());
            }
            let clip = Clip {
                address: paths::sign(&entry.file),
                captions: paths::sign(&entry.captions),
                seconds: entry.seconds,
                bytes,
                transcript: entry.transcript,
                signer: entry.signer,
                made_on: entry.made_on.parse().unwrap_or_default(),
                out_of_date: is_old,
                sample: entry.sample,
            };
            clips.push((entry.key, clip));
        }
        if wrong.is_empty() {
            Ok(Self {
                signs: Arc::new(Signs::new(clips)),
                out_of_date,
                files: Arc::new(files),
            })
        } else {
            Err(wrong)
        }
    }
}

fn faults(entry: &Entry) -> Vec<&'static str> {
    [
        (hash_of_words(&entry.key).is_none(), "no such message"),
        (entry.seconds == 0, "seconds must be above 0"),
        (entry.transcript.is_empty(), "there is no transcript"),
        (entry.signer.trim().is_empty(), "there is no signer"),
        (
            entry.made_on.parse::<NaiveDate>().is_err(),
            "made_on is not a date such as 2026-11-22",
        ),
    ]
    .into_iter()
    .filter_map(|(wrong, fault)| wrong.then_some(fault))
    .collect()
}

fn find_file(folder: Option<&Path>, name: &str) -> Result<File, String> {
    let plain = name
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
        && !name.starts_with('.');
    let kind = match name.rsplit_once('.') {
        Some((_, "mp4")) => "video/mp4",
        Some((_, "webm")) => "video/webm",
        Some((_, "vtt")) => "text/vtt; charset=utf-8",
        _ => return Err(format!("{name} is neither mp4, webm nor vtt")),
    };
    if !plain {
        return Err(format!("{name} is not a plain file name"));
    }
    let (length, place) = match folder {
        Some(folder) => {
            let path = folder.join(name);
            let about = std::fs::metadata(&path).map_err(|error| format!("{name}: {error}"))?;
            (about.len(), Place::At(path))
        }
        None => {
            let bytes = SAMPLES
                .get_file(name)
                .ok_or_else(|| format!("{name} is not there"))?
                .contents();
            (bytes.len() as u64, Place::Here(bytes))
        }
    };
    if length == 0 {
        return Err(format!("{name} is empty"));
    }
    Ok(File {
        kind,
        length,
        place,
    })
}

impl File {
    /// Bytes `from` up to and with `to`.
    fn read(&self, from: u64, to: u64) -> std::io::Result<Bytes> {
        match &self.place {
            Place::Here(all) => {
                let range = usize::try_from(from).unwrap_or(usize::MAX)
                    ..=usize::try_from(to).unwrap_or(usize::MAX);
                Ok(Bytes::from_static(all.get(range).unwrap_or_default()))
            }
            Place::At(path) => {
                let mut file = std::fs::File::open(path)?;
                file.seek(SeekFrom::Start(from))?;
                let mut bytes = Vec::new();
                file.take(to - from + 1).read_to_end(&mut bytes)?;
                Ok(Bytes::from(bytes))
            }
        }
    }
}

/// What a `Range` header asks of a file: `None` when it asks nothing that can be read, so that the whole file is the answer;
/// `Err` when there is nothing there.
fn asked_range(headers: &HeaderMap, length: u64) -> Result<Option<(u64, u64)>, ()> {
    let asked = headers
        .get(header::RANGE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("bytes="))
        .and_then(|range| range.split_once('-'));
    let last = length - 1;
    match asked {
        None => Ok(None),
        Some(("", end)) => match end.parse::<u64>() {
            Ok(0) => Err(()),
            Ok(count) => Ok(Some((length.saturating_sub(count), last))),
            Err(_) => Ok(None),
        },
        Some((start, end)) => match (start.parse::<u64>(), end.is_empty(), end.parse::<u64>()) {
            (Ok(start), ..) if start > last => Err(()),
            (Ok(start), true, _) => Ok(Some((start, last))),
            (Ok(start), _, Ok(end)) if end >= start => Ok(Some((start, end.min(last)))),
            _ => Ok(None),
        },
    }
}

/// A clip or its captions, whole or the part that a player asks for.
pub async fn serve(
    State(app): State<AppState>,
    Named(name): Named<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let file = app
        .library
        .files
        .get(&name)
        .ok_or(Failure::Missing)?
        .clone();
    let Ok(range) = asked_range(&headers, file.length) else {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::RANGE_NOT_SATISFIABLE;
        put(
            &mut response,
            header::CONTENT_RANGE,
            format!("bytes */{}", file.length),
        );
        return Ok(response);
    };
    let (kind, length) = (file.kind, file.length);
    let (from, to) = match range {
        Some((from, to)) => (from, to.min(from + MOST_AT_ONCE - 1)),
        None => (0, length - 1),
    };
    let bytes = tokio::task::spawn_blocking(move || file.read(from, to))
        .await
        .map_err(|error| Failure::Broken(error.to_string()))?
        .map_err(|error| Failure::Broken(error.kind().to_string()))?;
    let mut response = Response::new(Body::from(bytes));
    if range.is_some() {
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
        put(
            &mut response,
            header::CONTENT_RANGE,
            format!("bytes {from}-{to}/{length}"),
        );
    }
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(A_DAY));
    Ok(response)
}

fn put(response: &mut Response, name: header::HeaderName, value: String) {
    if let Ok(value) = HeaderValue::try_from(value) {
        response.headers_mut().insert(name, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_samples_are_whole_and_up_to_date() {
        let library = Library::load(None).unwrap();
        let expected: Vec<_> = library
            .out_of_date
            .iter()
            .map(|key| (key, hash_of_words(key)))
            .collect();
        assert!(
            expected.is_empty(),
            "the words have changed; look at the clips, then write these into signs/manifest.toml: {expected:?}"
        );
        let clip = library.signs.of("您的电话号码是多少？").unwrap();
        assert!(clip.sample && !clip.out_of_date && clip.bytes > 1000);
    }

    #[test]
    fn a_folder_with_mistakes_is_told_whole() {
        let folder = std::env::temp_dir().join(format!("signs-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let entry = "[[clip]]\nkey = \"no-such\"\nwords = \"\"\nfile = \"../x.mp4\"\ncaptions = \"a.exe\"\nseconds = 0\n\
                     transcript = []\nsigner = \"\"\nmade_on = \"soon\"\n";
        std::fs::write(folder.join(MANIFEST), entry).unwrap();
        let wrong = Library::load(Some(&folder)).unwrap_err();
        assert_eq!(wrong.len(), 7, "{wrong:?}");
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(Library::load(Some(&folder)).is_err());
    }

    #[test]
    fn ranges_are_read_as_meant() {
        for (line, expected) in [
            ("bytes=0-", Ok(Some((0, 99)))),
            ("bytes=10-19", Ok(Some((10, 19)))),
            ("bytes=90-300", Ok(Some((90, 99)))),
            ("bytes=-10", Ok(Some((90, 99)))),
            ("bytes=-300", Ok(Some((0, 99)))),
            ("bytes=100-", Err(())),
            ("bytes=-0", Err(())),
            ("bytes=9-3", Ok(None)),
            ("bytes=a-b", Ok(None)),
            ("pages=1-2", Ok(None)),
        ] {
            let headers = HeaderMap::from_iter([(header::RANGE, line.parse().unwrap())]);
            assert_eq!(asked_range(&headers, 100), expected, "{line}");
        }
        assert_eq!(asked_range(&HeaderMap::new(), 100), Ok(None));
    }
}
