//! The log: one JSON object a line on standard error, holding only what the lists below allow.
//!
//! Personal data must not get into a log by accident, so nothing is written unless its field name is listed;
//! dropped fields are counted. Texts of other crates are dropped too (they may quote what people typed), and long
//! rows of digits are masked everywhere. To log something new, add its field name here and think about what is in it.

use std::fmt;
use std::io::Write;
use std::sync::Mutex;

use chrono::SecondsFormat;
use serde_json::{Map, Value};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Registry};

use crate::clock::Clock;

/// The field names that may be written. Ids of rows are labels, not personal data; words for a person are not here.
const ALLOWED: [&str; 26] = [
    "message",
    "trace",
    "method",
    "route",
    "status",
    "ms",
    "error",
    "code",
    "rule",
    "count",
    "job",
    "attempt",
    "account",
    "application",
    "case",
    "notice",
    "office",
    "service",
    "table",
    "column",
    "version",
    "listen",
    "database",
    "durability",
    "year",
    "place",
];

/// Crates whose messages are ours to answer for.
const OWN_TARGETS: [&str; 4] = ["server", "app", "domain", "access"];

/// The longest text written; what is longer is cut.
const LONGEST: usize = 500;
/// Rows of digits from this length on are masked: phone, identity and bank numbers are longer.
const DIGITS: usize = 7;

const LEVELS: &str = "info,sqlx=warn,hyper=warn";

/// Starts the log; `levels` is `PORTAL_LOG` in the notation of `tracing` (`info,server=debug`). For `main` only:
/// it takes over the panic hook, and a test's own panic text would be lost.
pub fn start(clock: Clock, levels: Option<&str>) {
    let filter =
        EnvFilter::try_new(levels.unwrap_or(LEVELS)).unwrap_or_else(|_| EnvFilter::new(LEVELS));
    let subscriber = Registry::default()
        .with(filter)
        .with(JsonLog::new(clock, std::io::stderr()));
    let _ = subscriber.try_init();
    // A panic's text may quote what it choked on: the place is enough to find the fault.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic
            .location()
            .map(|place| format!("{}:{}", place.file(), place.line()))
            .unwrap_or_default();
        tracing::error!(place, "panic");
    }));
}

/// Writes events as JSON lines.
pub struct JsonLog<W> {
    clock: Clock,
    out: Mutex<W>,
}

impl<W: Write + 'static> JsonLog<W> {
    /// Writes to `out`, one call a line.
    pub fn new(clock: Clock, out: W) -> Self {
        Self {
            clock,
            out: Mutex::new(out),
        }
    }
}

/// What a span or event may say, and how much it was kept from saying.
#[derive(Default)]
struct Fields {
    kept: Map<String, Value>,
    dropped: u64,
    own: bool,
}

impl Fields {
    fn of(target: &str) -> Self {
        let root = target.split("::").next().unwrap_or_default();
        Self {
            own: OWN_TARGETS.contains(&root),
            ..Self::default()
        }
    }

    fn put(&mut self, field: &Field, value: impl FnOnce() -> Value) {
        if self.own && ALLOWED.contains(&field.name()) {
            self.kept.insert(field.name().to_owned(), value());
        } else {
            self.dropped += 1;
        }
    }
}

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.put(field, || Value::from(masked(&format!("{value:?}"))));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.put(field, || Value::from(masked(value)));
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.put(field, || number(value.into()));
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.put(field, || number(value.into()));
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.put(field, || Value::from(value));
    }
}

/// A phone number is a number too.
fn number(value: i128) -> Value {
    match i64::try_from(value) {
        Ok(small) if small.unsigned_abs() < 10_000_000 => Value::from(small),
        _ => Value::from(masked(&value.to_string())),
    }
}

/// Cuts long texts and writes `#` for long rows of digits; ids of rows stay as they are.
fn masked(text: &str) -> String {
    if text.len() == 36 && uuid::Uuid::try_parse(text).is_ok() {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len().min(LONGEST));
    let mut row = String::new();
    for sign in text.chars().take(LONGEST).chain(['\0']) {
        if sign.is_numeric() {
            row.push(sign);
            continue;
        }
        out.push_str(if row.chars().count() < DIGITS {
            &row
        } else {
            "#"
        });
        row.clear();
        if sign != '\0' {
            out.push(sign);
        }
    }
    out
}

impl<S, W> Layer<S> for JsonLog<W>
where
    S: Subscriber + for<'span> LookupSpan<'span>,
    W: Write + 'static,
{
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let mut fields = Fields::of(attributes.metadata().target());
        attributes.record(&mut fields);
        if let Some(span) = context.span(id) {
            span.extensions_mut().insert(fields);
        }
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        if let Some(span) = context.span(id)
            && let Some(fields) = span.extensions_mut().get_mut::<Fields>()
        {
            values.record(fields);
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let metadata = event.metadata();
        let mut fields = Fields::of(metadata.target());
        event.record(&mut fields);
        let mut line = Map::new();
        let time = self.clock.now().to_rfc3339_opts(SecondsFormat::Secs, true);
        line.insert("time".to_owned(), Value::from(time));
        line.insert("level".to_owned(), Value::from(metadata.level().as_str()));
        line.insert("target".to_owned(), Value::from(metadata.target()));
        for span in context
            .event_scope(event)
            .into_iter()
            .flat_map(|scope| scope.from_root())
        {
            if let Some(outer) = span.extensions().get::<Fields>() {
                line.extend(outer.kept.clone());
                fields.dropped += outer.dropped;
            }
        }
        line.extend(fields.kept);
        if fields.dropped > 0 {
            line.insert("dropped".to_owned(), Value::from(fields.dropped));
        }
        let mut text = Value::Object(line).to_string();
        text.push('\n');
        if let Ok(mut out) = self.out.lock() {
            let _ = out.write_all(text.as_bytes());
        }
    }
}

#[cfg(test)]
mod tests;
