//! Where time and chance enter the program: the clock, the id maker, random bytes and receipt numbers.
//!
//! Nothing else reads the time or a random source; everything else takes them as arguments, so that a test
//! can stand still at a chosen moment. The spelling of a receipt number lives in `receipt`'s two functions
//! here, its place on a page does not.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Utc};
use uuid::{Builder, Uuid};

/// The clock that the program asks. Cloning gives another hand on the same clock.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// A clock for tests, in Unix seconds: it moves only when told.
    Fixed(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands still at `at` until [`Clock::set`] moves it.
    pub fn fixed(at: DateTime<Utc>) -> Self {
        Self::Fixed(Arc::new(AtomicI64::new(at.timestamp())))
    }

    /// The moment, in whole seconds: both databases then store and compare the same value.
    pub fn now(&self) -> DateTime<Utc> {
        let seconds = i64::try_from(self.millis() / 1000).unwrap_or(i64::MAX);
        DateTime::from_timestamp(seconds, 0).unwrap_or(DateTime::UNIX_EPOCH)
    }

    /// Moves a fixed clock; a system clock cannot be moved and stays as it is.
    pub fn set(&self, at: DateTime<Utc>) {
        if let Self::Fixed(seconds) = self {
            seconds.store(at.timestamp(), Ordering::SeqCst);
        }
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the machine's clock"
    )]
    fn millis(&self) -> u64 {
        match self {
            Self::System => std::time::SystemTime::now()
                .duration_since(std::time::UNIX_EPOCH)
                .map_or(0, |since| {
                    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
                }),
            Self::Fixed(seconds) => u64::try_from(seconds.load(Ordering::SeqCst))
                .unwrap_or(0)
                .saturating_mul(1000),
        }
    }
}

/// Measures how long something took, for the log; it never says what time it is.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch(std::time::Instant);

impl Stopwatch {
    /// Starts now.
    pub fn start() -> Self {
        Self(std::time::Instant::now())
    }

    /// Whole milliseconds since the start.
    pub fn millis(self) -> u64 {
        u64::try_from(self.0.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

/// Makes ids, secrets and receipt numbers. Cloning shares the counter that keeps ids in order.
#[derive(Clone, Debug)]
pub struct Ids {
    clock: Clock,
    last: Arc<Mutex<(u64, u16)>>,
}

/// How many ids share one millisecond before the id's own clock is pushed on: the twelve bits after the version.
const PER_MILLISECOND: u16 = 0x0fff;

impl Ids {
    /// An id maker that takes its time from `clock`.
    pub fn new(clock: Clock) -> Self {
        Self {
            clock,
            last: Arc::new(Mutex::new((0, 0))),
        }
    }

    /// A new UUIDv7, greater than every one this maker gave before, even if the clock jumps back.
    pub fn uuid(&self) -> Uuid {
        let (millis, counter) = self.tick();
        let [_, _, tail @ ..] = self.bytes::<10>();
        let [high, low] = counter.to_be_bytes();
        let mut random = [0; 10];
        for (to, from) in random.iter_mut().zip([high, low].into_iter().chain(tail)) {
            *to = from;
        }
        Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }

    /// `N` random bytes from the operating system.
    #[expect(
        clippy::panic,
        reason = "without randomness no secret may be made: the request ends, nothing weak is handed out"
    )]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        match getrandom::fill(&mut bytes) {
            Ok(()) => bytes,
            Err(error) => panic!("the operating system gives no random bytes: {error}"),
        }
    }

    /// A new receipt number: 75 random bits and a check character, `7K3M-9QWX-2D8F-HT4C`.
    pub fn receipt_number(&self) -> String {
        receipt_number(self.bytes())
    }

    /// A new trace number: eight signs, enough to find one request in a log and short enough to say on the phone.
    pub fn trace_number(&self) -> String {
        let signs = self.bytes::<8>().map(sign);
        let (one, two) = signs.split_at(4);
        one.iter().chain(&['-']).chain(two).collect()
    }

    /// A new id for an entry of a form's list: eight small signs, enough to be the only one in its form.
    pub fn entry(&self) -> String {
        let signs = self.bytes::<8>().map(sign);
        signs.iter().collect::<String>().to_ascii_lowercase()
    }

    fn tick(&self) -> (u64, u16) {
        let now = self.clock.millis();
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        *last = match *last {
            (millis, _) if now > millis => (now, 0),
            (millis, counter) if counter < PER_MILLISECOND => (millis, counter + 1),
            (millis, _) => (millis.saturating_add(1), 0),
        };
        *last
    }
}

/// Digits and letters without I, L, O and U: nothing that is misread for a digit, and no words.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const DATA_SIGNS: usize = 15;

/// Spells 15 random values as a receipt number of 16 signs in groups of four; the last sign is the check.
pub fn receipt_number(random: [u8; DATA_SIGNS]) -> String {
    let values = random.map(|byte| byte & 31);
    let mut number = String::with_capacity(19);
    for (place, value) in values.into_iter().chain([check_value(&values)]).enumerate() {
        if place > 0 && place % 4 == 0 {
            number.push('-');
        }
        number.push(sign(value));
    }
    number
}

/// Reads a receipt number as people type it (lower case, spaces, any dashes, O for 0, I or L for 1) and
/// returns it in its one spelling; `None` when it is not one or its check sign does not fit.
pub fn parse_receipt_number(typed: &str) -> Option<String> {
    let mut values = [0; DATA_SIGNS + 1];
    let mut slots = values.iter_mut();
    for typed in typed.chars() {
        if typed.is_whitespace() || matches!(typed, '-' | '‐' | '–' | '—' | '－' | '_' | '.')
        {
            continue;
        }
        let meant = match typed.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        *slots.next()? = value(meant)?;
    }
    if slots.next().is_some() {
        return None;
    }
    let [data @ .., check] = values;
    (check_value(&data) == check).then(|| receipt_number(data))
}

/// Signs as people type them (lower case, spaces, any dashes, O for 0, I or L for 1) in their one spelling; `None` when
/// there is anything else among them.
pub fn plain_signs(typed: &str) -> Option<String> {
    typed
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '‐' | '–' | '—' | '－' | '_' | '.'))
        .take(40)
        .map(|typed| {
            let meant = match typed.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            value(meant).map(sign)
        })
        .collect()
}

/// ISO 7064 hybrid system MOD M+1,M with M = 32: finds every single wrong sign and almost every swap of neighbours.
fn check_value(values: &[u8; DATA_SIGNS]) -> u8 {
    let mut product = 32;
    for value in values {
        let sum = match (product + u16::from(*value)) % 32 {
            0 => 32,
            sum => sum,
        };
        product = sum * 2 % 33;
    }
    u8::try_from((33 - product) % 32).unwrap_or(0)
}

/// The sign of a value, of its five low bits.
#[must_use]
pub fn sign(value: u8) -> char {
    char::from(SIGNS.get(usize::from(value & 31)).copied().unwrap_or(b'0'))
}

fn value(sign: char) -> Option<u8> {
    let place = SIGNS.iter().position(|known| char::from(*known) == sign)?;
    u8::try_from(place).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment() -> DateTime<Utc> {
        DateTime::from_timestamp(1_780_000_000, 0).unwrap()
    }

    #[test]
    fn fixed_clock_moves_only_when_told() {
        let clock = Clock::fixed(moment());
        let other_hand = clock.clone();
        assert_eq!(clock.now(), moment());
        other_hand.set(moment() + chrono::TimeDelta::days(1));
        assert_eq!(clock.now(), moment() + chrono::TimeDelta::days(1));
    }

    #[test]
    fn system_clock_gives_whole_seconds() {
        let now = Clock::System.now();
        assert_eq!(now.timestamp_subsec_nanos(), 0);
        assert!(now > moment() - chrono::TimeDelta::days(3650));
    }

    #[test]
    fn ids_rise_even_when_the_clock_jumps_back() {
        let clock = Clock::fixed(moment());
        let ids = Ids::new(clock.clone());
        let mut last = ids.uuid();
        for round in 0..10_000 {
            if round == 5_000 {
                clock.set(moment() - chrono::TimeDelta::hours(1));
            }
            let next = ids.uuid();
            assert!(next > last);
            assert_eq!(next.get_version_num(), 7);
            last = next;
        }
    }

    #[test]
    fn receipt_number_survives_being_read_aloud() {
        let ids = Ids::new(Clock::System);
        for _ in 0..200 {
            let number = ids.receipt_number();
            assert_eq!(number.len(), 19);
            let typed = number
                .to_lowercase()
                .replace('-', "  ")
                .replace('0', "o")
                .replace('1', "l");
            assert_eq!(parse_receipt_number(&typed), Some(number));
        }
    }

    #[test]
    fn one_wrong_sign_is_always_noticed() {
        let ids = Ids::new(Clock::System);
        let number = ids.receipt_number();
        for (place, right) in number.char_indices().filter(|(_, sign)| *sign != '-') {
            for wrong in SIGNS
                .iter()
                .map(|sign| char::from(*sign))
                .filter(|wrong| *wrong != right)
            {
                let mut changed = number.clone();
                changed.replace_range(place..=place, &wrong.to_string());
                assert_eq!(parse_receipt_number(&changed), None);
            }
        }
    }

    #[test]
    fn nonsense_is_no_receipt_number() {
        for typed in [
            "",
            "7K3M",
            "7K3M-9QWX-2D8F-HT4C-7K3M",
            "编号编号编号编号编号编号编号编号",
            "UUUU-UUUU-UUUU-UUUU",
        ] {
            assert_eq!(parse_receipt_number(typed), None);
        }
    }
}
