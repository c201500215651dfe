//! Numbers as people type them: identity, certificate, phone, account, amounts. Whatever is accepted is accepted again
//! when it is written back.
#![no_main]

use domain::contact::{BankAccount, Phone, parse_name};
use domain::division::DivisionCode;
use domain::id_number::{CertificateNumber, IdNumber};
use domain::money::Fen;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(number) = IdNumber::parse(text) {
        assert_eq!(IdNumber::parse(number.reveal()).as_ref(), Ok(&number));
        assert!(!number.masked().contains(number.reveal()));
    }
    if let Ok(certificate) = CertificateNumber::parse(text) {
        assert!((1..=7).contains(&certificate.category_digit()));
        assert!((1..=4).contains(&certificate.grade_digit()));
    }
    if let Ok(amount) = text.parse::<Fen>() {
        assert_eq!(amount.in_yuan().parse(), Ok(amount));
    }
    let _ = (Phone::parse(text), BankAccount::parse(text), parse_name(text));
    let _ = text.parse::<DivisionCode>();
});
