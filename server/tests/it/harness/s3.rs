//! A real S3 server in a process of its own (`s3s-fs`, which `make test` installs), that can be stopped and started again.
use super::database::unused_name;
use std::{
    fs::{self, File},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

const BUCKET: &str = "papers";
const KEY: &str = "a-key";
const SECRET: &str = "a-secret";

/// A bucket on such a server.
pub struct S3 {
    folder: PathBuf,
    port: u16,
    running: Option<Child>,
}

impl S3 {
    /// A server with an empty bucket.
    pub fn start() -> Self {
        let folder = std::env::temp_dir().join(unused_name());
        fs::create_dir_all(folder.join("root").join(BUCKET)).expect("a folder for the bucket");
        let free = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = free.local_addr().expect("its number").port();
        drop(free);
        let mut server = Self {
            folder,
            port,
            running: None,
        };
        server.start_again();
        server
    }

    /// What the portal's environment needs.
    pub fn environment(&self) -> Vec<(&'static str, String)> {
        vec![
            ("PORTAL_EVIDENCE", format!("s3://{BUCKET}")),
            ("AWS_ENDPOINT", format!("http://127.0.0.1:{}", self.port)),
            ("AWS_ALLOW_HTTP", "true".to_owned()),
            ("AWS_REGION", "home".to_owned()),
            ("AWS_ACCESS_KEY_ID", KEY.to_owned()),
            ("AWS_SECRET_ACCESS_KEY", SECRET.to_owned()),
        ]
    }

    /// Where the bucket's objects are.
    pub fn objects(&self) -> PathBuf {
        self.folder.join("root").join(BUCKET)
    }

    /// Stops it; the bucket stays.
    pub fn stop(&mut self) {
        if let Some(mut running) = self.running.take() {
            running.kill().expect("it can be killed");
            running.wait().expect("it ends");
        }
    }

    /// Starts it on the same port.
    pub fn start_again(&mut self) {
        let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/tools/bin/s3s-fs");
        let log = File::create(self.folder.join("log.txt")).expect("a log");
        let started = Command::new(program)
            .args(["--host", "127.0.0.1", "--port", &self.port.to_string()])
            .args(["--access-key", KEY, "--secret-key", SECRET])
            .arg(self.folder.join("root"))
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("the log"))
            .stderr(log)
            .spawn();
        self.running = Some(started.expect("s3s-fs runs: `make test` installs it"));
        for _ in 0..200 {
            if TcpStream::connect(("127.0.0.1", self.port)).is_ok() {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("s3s-fs does not listen");
    }
}

impl Drop for S3 {
    fn drop(&mut self) {
        self.stop();
        let _ = fs::remove_dir_all(&self.folder);
    }
}
