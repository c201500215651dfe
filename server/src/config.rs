//! What the environment may set, read once at start. Secrets do not live here: they are in the key ring (`seal`).
//!
//! To add a setting: a field, a line in [`Config::from_env`], a line in `server/docs/operations.md`.

use crate::evidence::Scanner;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

/// The settings of one running portal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// `PORTAL_LISTEN`: address and port to listen on.
    pub listen: SocketAddr,
    /// `PORTAL_DATA`: folder for the key ring, evidence files and, with SQLite, the database.
    pub data: PathBuf,
    /// `DATABASE_URL`: `sqlite:…` or `postgres://…`.
    pub database_url: String,
    /// `PORTAL_DEMO=1`: example people and the in-page inbox are allowed.
    pub demo: bool,
    /// `PORTAL_ORIGIN`: the origin that people see, used for links and the origin check. Never taken from `Host`.
    pub origin: Origin,
    /// `PORTAL_SIGNS`: folder of sign-language clips with their `manifest.toml`; without it the shipped samples are shown.
    pub signs: Option<PathBuf>,
    /// `PORTAL_EVIDENCE=s3://bucket`: keeps files of papers in a bucket; its store is described by the usual `AWS_…` variables. Without
    /// it they are in the data folder.
    pub bucket: Option<String>,
    /// `PORTAL_CLAMD`: where ClamAV's `clamd` listens, `unix:/…` or `host:port`; without it documents are marked as not scanned.
    pub clamd: Option<Scanner>,
    /// `PORTAL_TRUSTED_PROXY`: addresses whose `X-Forwarded-For` is believed, separated by commas.
    pub trusted_proxies: Vec<IpAddr>,
}

/// All that is wrong with the environment, one line each.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the settings cannot be used:\n{}", .0.join("\n"))]
pub struct ConfigError(pub Vec<String>);

impl Config {
    /// Reads the settings; `env` gives a variable's value. Reports all mistakes at once.
    pub fn from_env(env: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let mut wrong = Vec::new();
        let get = |name: &str| {
            env(name)
                .map(|text| text.trim().to_owned())
                .filter(|text| !text.is_empty())
        };

        let listen = get("PORTAL_LISTEN").unwrap_or_else(|| "127.0.0.1:3000".to_owned());
        let listen = listen.parse::<SocketAddr>().map_err(|_| {
            wrong.push(format!(
                "PORTAL_LISTEN: \"{listen}\" is not an address and port such as 127.0.0.1:3000"
            ));
        });
        let data = PathBuf::from(get("PORTAL_DATA").unwrap_or_else(|| "data".to_owned()));
        let database_url = get("DATABASE_URL")
            .unwrap_or_else(|| format!("sqlite:{}", data.join("portal.db").display()));
        if !["sqlite:", "postgres:", "postgresql:"]
            .iter()
            .any(|scheme| database_url.starts_with(scheme))
        {
            // The address may carry a password: it is not repeated in the text.
            wrong.push("DATABASE_URL: must begin with sqlite: or postgres://".to_owned());
        }
        let demo = match get("PORTAL_DEMO").as_deref() {
            None | Some("0") => false,
            Some("1") => true,
            Some(other) => {
                wrong.push(format!("PORTAL_DEMO: \"{other}\" is neither 0 nor 1"));
                false
            }
        };
        let origin = match (get("PORTAL_ORIGIN"), listen) {
            (Some(given), _) => {
                Origin::parse(&given).map_err(|text| wrong.push(format!("PORTAL_ORIGIN: {text}")))
            }
            (None, Ok(listen)) => Origin::parse(&format!("http://{listen}")).map_err(|text| {
                wrong.push(format!(
                    "PORTAL_ORIGIN: is not set, and PORTAL_LISTEN does not do: {text}"
                ))
            }),
            (None, Err(())) => Err(()),
        };
        let bucket = get("PORTAL_EVIDENCE").and_then(|text| {
            let name = text
                .strip_prefix("s3://")
                .map(|name| name.trim_end_matches('/'));
            let name = name.filter(|name| !name.is_empty() && !name.contains('/'));
            if name.is_none() {
                wrong.push(format!("PORTAL_EVIDENCE: \"{text}\" is not s3://bucket"));
            }
            name.map(str::to_owned)
        });
        let clamd = get("PORTAL_CLAMD").and_then(|text| {
            let scanner = Scanner::parse(&text);
            if scanner.is_none() {
                wrong.push(format!(
                    "PORTAL_CLAMD: \"{text}\" is neither unix:/path nor host:port"
                ));
            }
            scanner
        });
        let mut trusted_proxies = Vec::new();
        for address in get("PORTAL_TRUSTED_PROXY")
            .iter()
            .flat_map(|list| list.split(','))
            .map(str::trim)
        {
            match address.parse() {
                Ok(address) => trusted_proxies.push(address),
                Err(_) => wrong.push(format!(
                    "PORTAL_TRUSTED_PROXY: \"{address}\" is not an IP address"
                )),
            }
        }
        match (listen, origin) {
            (Ok(listen), Ok(origin)) if wrong.is_empty() => Ok(Self {
                listen,
                data,
                database_url,
                demo,
                origin,
                signs: get("PORTAL_SIGNS").map(PathBuf::from),
                bucket,
                clamd,
                trusted_proxies,
            }),
            _ => Err(ConfigError(wrong)),
        }
    }
}

/// The public origin, `https://host` or `http://host:port`, in its one spelling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    text: String,
    loopback: bool,
}

impl Origin {
    /// Reads an origin. Plain http is taken for this machine only: elsewhere the session could be read on the way.
    pub fn parse(given: &str) -> Result<Self, String> {
        let text = given.trim_end_matches('/').to_ascii_lowercase();
        let (scheme, rest) = text.split_once("://").unwrap_or_default();
        let (host, port) = split_port(rest);
        let port_is_sound = port.is_none_or(|port| port.parse::<u16>().is_ok_and(|port| port > 0));
        if !matches!(scheme, "http" | "https")
            || host.is_empty()
            || !port_is_sound
            || !host
                .chars()
                .all(|sign| sign.is_ascii_alphanumeric() || ".-[]:".contains(sign))
        {
            return Err(format!(
                "\"{given}\" is not an origin such as https://portal.example.cn"
            ));
        }
        let loopback = LOOPBACK.contains(&host);
        if scheme == "http" && !loopback {
            return Err(format!(
                "\"{given}\" needs https (http is for this machine only)"
            ));
        }
        let default_port = if scheme == "https" { "443" } else { "80" };
        let text = match port {
            Some(port) if port != default_port => format!("{scheme}://{host}:{port}"),
            _ => format!("{scheme}://{host}"),
        };
        Ok(Self { text, loopback })
    }

    /// The origin as text, without a slash at the end.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether people reach the portal over https.
    pub fn is_https(&self) -> bool {
        self.text.starts_with("https://")
    }

    /// Whether `other`, an `Origin` header's value, is this origin. The names of this machine count as one.
    pub fn is(&self, other: &str) -> bool {
        self.text == other
            || (self.loopback
                && Self::parse(other).is_ok_and(|other| {
                    other.loopback && port_and_scheme(&other) == port_and_scheme(self)
                }))
    }

    /// Whether the address `url` (a `Referer`) lies in this origin.
    pub fn holds(&self, url: &str) -> bool {
        let Some((scheme, rest)) = url.split_once("://") else {
            return false;
        };
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        self.is(&format!("{scheme}://{host}"))
    }
}

const LOOPBACK: [&str; 3] = ["127.0.0.1", "localhost", "[::1]"];

fn split_port(authority: &str) -> (&str, Option<&str>) {
    match authority.rsplit_once(':') {
        // The last colon of a bare [::1] belongs to the address.
        Some((host, port)) if !port.contains(']') => (host, Some(port)),
        _ => (authority, None),
    }
}

fn port_and_scheme(origin: &Origin) -> (&str, Option<&str>) {
    let (scheme, rest) = origin.text.split_once("://").unwrap_or_default();
    (scheme, split_port(rest).1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Result<Config, ConfigError> {
        let pairs: Vec<(String, String)> = pairs
            .iter()
            .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()))
            .collect();
        Config::from_env(move |name| {
            pairs
                .iter()
                .find(|(key, _)| key == name)
                .map(|(_, value)| value.clone())
        })
    }

    #[test]
    fn empty_environment_gives_a_portal_for_this_machine() {
        let config = read(&[]).unwrap();
        assert_eq!(config.listen.to_string(), "127.0.0.1:3000");
        assert_eq!(config.database_url, "sqlite:data/portal.db");
        assert_eq!(config.origin.as_str(), "http://127.0.0.1:3000");
        assert!(!config.demo && config.trusted_proxies.is_empty());
    }

    #[test]
    fn all_mistakes_are_told_at_once_without_the_database_password() {
        let error = read(&[
            ("PORTAL_LISTEN", "three"),
            ("DATABASE_URL", "mysql://portal:geheim@db/portal"),
            ("PORTAL_DEMO", "yes"),
            ("PORTAL_ORIGIN", "http://portal.example.cn"),
            ("PORTAL_TRUSTED_PROXY", "10.0.0.1, proxy"),
        ])
        .unwrap_err();
        assert_eq!(error.0.len(), 5, "{error}");
        assert!(!error.to_string().contains("geheim"));
    }

    #[test]
    fn origin_has_one_spelling() {
        let origin = Origin::parse("HTTPS://Portal.Example.cn:443/").unwrap();
        assert_eq!(origin.as_str(), "https://portal.example.cn");
        assert!(origin.is("https://portal.example.cn"));
        assert!(origin.holds("https://portal.example.cn/apply?x=1"));
        for other in [
            "https://portal.example.cn.evil.cn",
            "http://portal.example.cn",
            "https://portal.example.cn@evil.cn",
            "null",
            "",
        ] {
            assert!(
                !origin.is(other) && !origin.holds(&format!("{other}/")),
                "{other}"
            );
        }
    }

    #[test]
    fn names_of_this_machine_count_as_one() {
        let origin = Origin::parse("http://127.0.0.1:3000").unwrap();
        assert!(origin.is("http://localhost:3000") && origin.is("http://[::1]:3000"));
        assert!(!origin.is("http://localhost:3001") && !origin.is("http://192.168.0.2:3000"));
    }

    #[test]
    fn nonsense_is_no_origin() {
        for given in [
            "portal.example.cn",
            "https://",
            "ftp://a",
            "https://a/b",
            "https://a b",
            "https://a:0",
            "https://u@a",
        ] {
            assert!(Origin::parse(given).is_err(), "{given}");
        }
    }
}
