//! What a new password must be like: long enough, not a common one, not made of the person's own data.
//!
//! No rules of composition: they make people write passwords down. The common ones are in `common.txt`, one a
//! line, lower case; add to it freely.

/// The shortest password taken, in characters.
pub const SHORTEST: usize = 8;
/// The longest password taken, in bytes; longer ones never reach argon2.
pub const LONGEST: usize = 128;
const COMMON: &str = include_str!("common.txt");

/// Why a new password is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordFault {
    /// Fewer than [`SHORTEST`] characters.
    TooShort,
    /// More than [`LONGEST`] bytes.
    TooLong,
    /// On the list of common ones, or a plain row or repetition.
    Common,
    /// Made of the person's own phone or identity number or name.
    Personal,
}

/// Checks a new password; `own` are texts of the person that must not make it up (phone, identity number, name).
pub fn check_new(typed: &str, own: &[&str]) -> Result<(), PasswordFault> {
    if typed.len() > LONGEST {
        return Err(PasswordFault::TooLong);
    }
    if typed.chars().count() < SHORTEST {
        return Err(PasswordFault::TooShort);
    }
    let lower = typed.to_lowercase();
    if is_row(&lower) || is_repetition(&lower) || COMMON.lines().any(|common| common == lower) {
        return Err(PasswordFault::Common);
    }
    let own_made = own
        .iter()
        .map(|own| own.to_lowercase())
        .any(|own| own.contains(&lower) || (own.chars().count() >= 6 && lower.contains(&own)));
    if own_made {
        Err(PasswordFault::Personal)
    } else {
        Ok(())
    }
}

/// `12345678`, `87654321`, `abcdefgh`.
fn is_row(text: &str) -> bool {
    let signs: Vec<u32> = text.chars().map(u32::from).collect();
    let all = |step: fn(u32) -> Option<u32>| {
        signs
            .iter()
            .zip(signs.iter().skip(1))
            .all(|(one, next)| step(*one) == Some(*next))
    };
    all(|sign| sign.checked_add(1)) || all(|sign| sign.checked_sub(1))
}

/// `aaaaaaaa`, `12341234`: one piece of at most four characters, again and again.
fn is_repetition(text: &str) -> bool {
    let signs: Vec<char> = text.chars().collect();
    (1..=4).any(|length| {
        signs
            .iter()
            .zip(signs.iter().skip(length))
            .all(|(one, later)| one == later)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weak_passwords_are_refused_with_their_reason() {
        use PasswordFault::{Common, Personal, TooLong, TooShort};
        for (typed, own, fault) in [
            ("1234567", "", TooShort),
            ("密码密码密码密", "", TooShort),
            ("12345678", "", Common),
            ("98765432", "", Common),
            ("zzzzzzzzz", "", Common),
            ("520520520", "", Common),
            ("Woaini1314", "", Common),
            ("Password1", "", Common),
            ("13800138000", "13800138000", Personal),
            ("a13800138000", "13800138000", Personal),
            ("19900307", "110101199003077512", Personal),
        ] {
            assert_eq!(check_new(typed, &[own]), Err(fault), "{typed}");
        }
        assert_eq!(check_new(&"长".repeat(43), &[]), Err(TooLong));
        for good in ["correct horse", "门前的梧桐树很高", "tulip-47-river"] {
            assert_eq!(check_new(good, &["13800138000", "王芳"]), Ok(()), "{good}");
        }
    }
}
