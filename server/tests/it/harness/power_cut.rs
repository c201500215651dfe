//! A power cut: the server runs on a disk that notes what was made durable (`tests/power_cut/forget.c`, loaded into it), is
//! killed, and its folder is put back to what such a disk would still hold.
use super::database::unused_name;
use std::{
    ffi::OsString,
    fs,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
    time::UNIX_EPOCH,
};

/// A disk that forgets what was not synced.
pub struct PowerCut {
    keep: PathBuf,
    ignored: Option<&'static str>,
}

impl PowerCut {
    /// An honest disk.
    pub fn new() -> Self {
        let keep = std::env::temp_dir().join(unused_name());
        for kind in ["content", "names"] {
            fs::create_dir_all(keep.join(kind)).expect("a folder for what is durable");
        }
        Self {
            keep,
            ignored: None,
        }
    }

    /// One that drops the syncs of files with this name: the control run.
    pub fn that_lies_about(mut self, name: &'static str) -> Self {
        self.ignored = Some(name);
        self
    }

    /// What the server's environment needs.
    pub fn environment(&self, folder: &Path) -> Vec<(&'static str, OsString)> {
        let mut set = vec![
            ("LD_PRELOAD", library().into()),
            ("FORGET_ROOT", folder.into()),
            ("FORGET_KEEP", self.keep.clone().into()),
        ];
        set.extend(self.ignored.map(|name| ("FORGET_IGNORE", name.into())));
        set
    }

    /// Puts the folder back to what was durable. The server must be dead. Its log is the test's own and stays.
    pub fn restore(&self, folder: &Path) {
        let root = key(folder);
        for entry in fs::read_dir(folder).expect("the folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                fs::remove_dir_all(path).expect("a folder can be removed");
            } else if entry.file_name() != "log.txt" {
                fs::remove_file(path).expect("a file can be removed");
            }
        }
        self.fill(folder, &root);
    }

    fn fill(&self, folder: &Path, key: &str) {
        // A folder that was never synced is empty after the cut.
        let names = fs::read_to_string(self.keep.join("names").join(key)).unwrap_or_default();
        for line in names.lines() {
            let mut parts = line.splitn(3, ' ');
            let (Some(kind), Some(key), Some(name)) = (parts.next(), parts.next(), parts.next())
            else {
                panic!("a line of names: {line}");
            };
            let path = folder.join(name);
            if kind == "d" {
                fs::create_dir(&path).expect("a folder can be made");
                self.fill(&path, key);
            } else if name != "log.txt" {
                // A name without content: made, but never synced.
                let content = fs::read(self.keep.join("content").join(key)).unwrap_or_default();
                fs::write(&path, content).expect("a file can be written");
            }
        }
    }
}

impl Drop for PowerCut {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.keep);
    }
}

/// Inode and time of birth, as the library writes them.
fn key(path: &Path) -> String {
    let known = fs::metadata(path).expect("the folder");
    let born = known.created().expect("a time of birth");
    let born = born.duration_since(UNIX_EPOCH).expect("after 1970");
    format!("{}-{}.{}", known.ino(), born.as_secs(), born.subsec_nanos())
}

/// The library, compiled once a run with the C compiler that Rust itself needs for linking.
fn library() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let built = std::env::temp_dir().join(format!("{}.so", unused_name()));
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/power_cut/forget.c");
        let status = Command::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-o"])
            .arg(&built)
            .args([source, "-ldl"])
            .status();
        assert!(status.expect("cc runs").success(), "forget.c compiles");
        built
    })
}
