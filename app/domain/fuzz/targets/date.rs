//! Days and months as people type them. What is read as a day is a day of the calendar.
#![no_main]

use domain::form::value::day;
use domain::month::YearMonth;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(read) = day(text, None) {
        let again = day(&read.to_string(), None);
        assert_eq!(again, Ok(read));
        assert!(day(text, read.pred_opt()).is_err());
    }
    if let Ok(month) = text.parse::<YearMonth>() {
        assert_eq!(month.to_string().parse(), Ok(month));
    }
});
