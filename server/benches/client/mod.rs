//! A server process to measure, and a small keep-alive HTTP/1.1 client that behaves like a browser with gzip and cookies.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a measuring program, not the portal"
)]
use flate2::read::GzDecoder;
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    time::{Duration, Instant},
};

/// A running release server with its own data folder.
pub struct Server {
    child: Child,
    port: u16,
    data: std::path::PathBuf,
    /// From spawn to the first "ready".
    pub cold_start: Duration,
}

impl Server {
    /// Starts one on a free port.
    pub fn start() -> Self {
        let port = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let data = std::env::temp_dir().join(format!("portal-bench-{}", std::process::id()));
        std::fs::create_dir_all(&data).unwrap();
        let started = Instant::now();
        let child = spawn(&data, port, false);
        let mut server = Self {
            child,
            port,
            data,
            cold_start: Duration::ZERO,
        };
        server.wait(started);
        server
    }

    fn wait(&mut self, started: Instant) {
        loop {
            if let Ok(mut stream) = TcpStream::connect(("127.0.0.1", self.port)) {
                stream
                    .write_all(b"GET /readyz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
                    .unwrap();
                let mut answer = String::new();
                let _ = stream.read_to_string(&mut answer);
                if answer.starts_with("HTTP/1.1 200") {
                    self.cold_start = started.elapsed();
                    return;
                }
            }
            assert!(
                started.elapsed() < Duration::from_secs(30),
                "the server did not start"
            );
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// User and system seconds of the server so far.
    pub fn cpu(&self) -> f64 {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        let fields: Vec<&str> = stat
            .rsplit(')')
            .next()
            .unwrap()
            .split_whitespace()
            .collect();
        let ticks: f64 = fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap();
        ticks / 100.0
    }

    /// Highest resident memory so far, in MiB.
    pub fn peak_rss(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status
            .lines()
            .find(|line| line.starts_with("VmHWM"))
            .unwrap();
        line.split_whitespace()
            .nth(1)
            .unwrap()
            .parse::<f64>()
            .unwrap()
            / 1024.0
    }

    /// Ends it and removes its data.
    pub fn stop(mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.data);
    }
}

fn spawn(data: &std::path::Path, port: u16, seed: bool) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_server"));
    command
        .arg(if seed { "seed-demo" } else { "serve" })
        .env("PORTAL_DATA", data)
        .env("PORTAL_LISTEN", format!("127.0.0.1:{port}"))
        // Every citizen comes from an address of their own, as behind a proxy: what is counted by address stays out of the way.
        .env("PORTAL_TRUSTED_PROXY", "127.0.0.1")
        .env_remove("DATABASE_URL")
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.spawn().expect("the server binary")
}

impl Server {
    /// Connects the demo offices, by the command that an operator would use.
    pub fn connect_offices(&self) {
        assert!(spawn(&self.data, self.port, true).wait().unwrap().success());
    }
}

/// One citizen's browser.
pub struct Browser {
    stream: BufReader<TcpStream>,
    port: u16,
    cookies: Vec<(String, String)>,
    location: String,
    /// Running number of the citizen.
    pub number: u32,
    /// Name as registered.
    pub name: String,
    id_number: String,
    /// Status of the last answer.
    pub status: u16,
    /// Body of the last answer.
    pub body: String,
    /// Bytes of that body as they came, compressed.
    pub received: usize,
    csrf: String,
    version: String,
    key: String,
}

static NEXT: AtomicU32 = AtomicU32::new(0);

impl Browser {
    /// A browser that has never been here.
    pub fn fresh(server: &Server) -> Self {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let stream = TcpStream::connect(("127.0.0.1", server.port)).unwrap();
        stream.set_nodelay(true).unwrap();
        Self {
            stream: BufReader::new(stream),
            port: server.port,
            cookies: Vec::new(),
            location: String::new(),
            number,
            name: "测试人".to_owned(),
            id_number: id_number(number),
            status: 0,
            body: String::new(),
            received: 0,
            csrf: String::new(),
            version: String::new(),
            key: String::new(),
        }
    }

    /// A new citizen with an account and a session.
    pub fn registered(server: &Server) -> Self {
        let mut browser = Self::fresh(server);
        browser.get("/register");
        let (id, name) = (browser.id_number.clone(), browser.name.clone());
        browser.post(
            "/register",
            &[
                ("id_number", &id),
                ("name", &name),
                ("phone", "13800138000"),
                ("password", "wu-ai-ban-bench-2026"),
            ],
        );
        assert_eq!(browser.status, 303, "{}", browser.body);
        browser.get("/sign-in");
        let typed = [
            ("account", id.as_str()),
            ("password", "wu-ai-ban-bench-2026"),
        ];
        browser.post("/sign-in", &typed);
        assert_eq!(browser.status, 303, "{}", browser.body);
        browser
    }

    /// A fresh connection, as a browser makes one after a pause: the server closes idle ones after five seconds.
    pub fn reconnect(&mut self) {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_nodelay(true).unwrap();
        self.stream = BufReader::new(stream);
    }

    /// Where the last answer redirects to.
    pub fn location(&self) -> String {
        self.location.clone()
    }

    /// Follows a link of the page instead of the last redirect.
    pub fn go_to(&mut self, path: &str) {
        path.clone_into(&mut self.location);
    }

    /// GETs a page; returns how long the answer took.
    pub fn get(&mut self, path: &str) -> Duration {
        self.send(format!("GET {path} HTTP/1.1\r\n{}\r\n", self.headers()).as_bytes())
    }

    /// GETs a page and what it makes a browser load; returns the number of requests and the bytes of their bodies.
    pub fn first_visit(&mut self, path: &str) -> (usize, usize) {
        self.get(path);
        let page = self.body.clone();
        let mut bytes = self.received;
        let loaded: Vec<&str> = page
            .split('<')
            .filter(|tag| {
                ["link ", "script ", "img "]
                    .iter()
                    .any(|name| tag.starts_with(name))
            })
            .filter_map(|tag| {
                tag.split_once("href=\"")
                    .or_else(|| tag.split_once("src=\""))
            })
            .filter_map(|(_, rest)| rest.split('"').next())
            .collect();
        for one in &loaded {
            self.get(one);
            assert_eq!(self.status, 200, "{one}");
            bytes += self.received;
        }
        (1 + loaded.len(), bytes)
    }

    /// POSTs a form with the hidden fields of the last page.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Duration {
        let hidden = [
            ("csrf", self.csrf.clone()),
            ("version", self.version.clone()),
            ("idempotency_key", self.key.clone()),
        ];
        let all = hidden
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .filter(|(_, value)| !value.is_empty())
            .chain(fields.iter().copied());
        let body = serde_urlencoded::to_string(all.collect::<Vec<_>>()).unwrap();
        let head = format!(
            "POST {path} HTTP/1.1\r\n{}origin: http://127.0.0.1:{}\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
            self.headers(),
            self.port,
            body.len()
        );
        self.send(head.as_bytes())
    }

    /// Gives a photo on a paper's page that was just opened; returns how long the answer took.
    pub fn upload(&mut self, path: &str, photo: &[u8]) -> Duration {
        const BOUNDARY: &str = "----a-boundary-that-no-photo-contains";
        let part = |name: &str, value: &str| {
            format!(
                "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            )
        };
        let mut head = part("csrf", &self.csrf) + &part("version", &self.version);
        head += &format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"IMG.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n"
        );
        let tail = format!("\r\n--{BOUNDARY}--\r\n");
        let mut request = format!(
            "POST {path} HTTP/1.1\r\n{}origin: http://127.0.0.1:{}\r\ncontent-type: multipart/form-data; boundary={BOUNDARY}\r\ncontent-length: {}\r\n\r\n{head}",
            self.headers(),
            self.port,
            head.len() + photo.len() + tail.len()
        )
        .into_bytes();
        request.extend_from_slice(photo);
        request.extend_from_slice(tail.as_bytes());
        self.send(&request)
    }

    /// The version after a save that this browser made itself.
    pub fn bump_version(&mut self) {
        self.version = (self.version.parse::<i64>().unwrap() + 1).to_string();
    }

    fn headers(&self) -> String {
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        format!(
            "host: 127.0.0.1:{}\r\nx-forwarded-for: 10.0.{}.{}\r\naccept-encoding: gzip\r\ncookie: {}\r\n",
            self.port,
            self.number / 250,
            self.number % 250 + 1,
            cookies.join("; ")
        )
    }

    fn send(&mut self, request: &[u8]) -> Duration {
        let started = Instant::now();
        self.stream.get_mut().write_all(request).unwrap();
        let mut line = String::new();
        self.stream.read_line(&mut line).unwrap();
        self.status = line.split_whitespace().nth(1).unwrap().parse().unwrap();
        let (mut length, mut gzip) = (0, false);
        loop {
            line.clear();
            self.stream.read_line(&mut line).unwrap();
            let Some((name, value)) = line.trim_end().split_once(": ") else {
                break;
            };
            match name {
                "content-length" => length = value.parse().unwrap(),
                "content-encoding" => gzip = value == "gzip",
                "location" => self.location = value.to_owned(),
                "set-cookie" => self.keep_cookie(value),
                _ => {}
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).unwrap();
        let took = started.elapsed();
        self.received = body.len();
        self.body = if gzip {
            let mut text = String::new();
            GzDecoder::new(body.as_slice())
                .read_to_string(&mut text)
                .unwrap();
            text
        } else {
            String::from_utf8_lossy(&body).into_owned()
        };
        if self.status == 200 {
            self.csrf = hidden(&self.body, "csrf");
            self.version = hidden(&self.body, "version");
            self.key = hidden(&self.body, "idempotency_key");
        }
        took
    }

    fn keep_cookie(&mut self, line: &str) {
        let (name, rest) = line.split_once('=').unwrap();
        let value = rest.split(';').next().unwrap();
        self.cookies.retain(|(known, _)| known != name);
        if !value.is_empty() {
            self.cookies.push((name.to_owned(), value.to_owned()));
        }
    }

    /// Where the first button of a page without a question leads.
    pub fn leads_on(&self) -> Option<String> {
        if self.body.contains("class=\"question\"") {
            return None;
        }
        let main = self.body.split("<main").nth(1)?;
        let before = main.split("\" class=\"button").next()?;
        Some(before.rsplit("href=\"").next()?.to_owned())
    }

    /// Right answers to the question on the page, varying by citizen.
    pub fn answers(&self) -> Vec<(String, String)> {
        let form = self
            .body
            .split("class=\"question\"")
            .nth(1)
            .unwrap_or_else(|| panic!("no question: {}", self.body));
        let name = form
            .split("name=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap())
            .find(|name| !matches!(*name, "csrf" | "version" | "from" | "action"))
            .unwrap();
        let pick = |options: &[&str]| options[self.number as usize % options.len()].to_owned();
        let value = match name {
            "certificate_number" => format!("{}42", self.id_number),
            "certificate_expiry" => "2031-05-01".to_owned(),
            "household" => pick(&["dibao", "dibao_marginal", "other_hardship", "none"]),
            "hardship" => "家里两个人生病，收入少。".to_owned(),
            "dibao_number" => "林低保0001".to_owned(),
            "care_need" => pick(&["yes", "no"]),
            "carer" => pick(&["family", "paid", "nobody"]),
            "overlap" => pick(&["none", "tekun"]),
            "custodial" => "no".to_owned(),
            "residence" => "林西县大井镇中心村一组12号".to_owned(),
            "phone" => "13800138000".to_owned(),
            "contact_way" => pick(&["call", "sms", "sign"]),
            "bank_name" => "农业银行".to_owned(),
            "bank_account" => "6222021001112223333".to_owned(),
            other => panic!("unknown question {other}"),
        };
        vec![(name.to_owned(), value)]
    }
}

fn hidden(page: &str, name: &str) -> String {
    let field = page
        .split("<input")
        .find(|input| input.contains(&format!("name=\"{name}\"")) && input.contains("hidden"));
    field
        .and_then(|input| input.split("value=\"").nth(1))
        .and_then(|rest| rest.split('"').next())
        .unwrap_or_default()
        .to_owned()
}

/// A true number under an unassigned county code.
fn id_number(n: u32) -> String {
    let head = format!(
        "1504991985{:02}{:02}{:03}",
        n / 28 % 12 + 1,
        n % 28 + 1,
        n / 336 % 1000
    );
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let sum: u32 = head
        .bytes()
        .zip(weights)
        .map(|(digit, weight)| u32::from(digit - b'0') * weight)
        .sum();
    format!(
        "{head}{}",
        ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][(sum % 11) as usize]
    )
}
