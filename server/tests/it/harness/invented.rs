//! People who are invented for one test: numbers of an unassigned county with a birthday of one's choice.
use super::{actors::Person, app::TestApp, browser::Browser};
use domain::{contact::Phone, id::PersonId, id_number::IdNumber};
use server::{
    seal::Secret,
    usecase::{records, register_citizen::open_account},
};

/// A password that all of them take.
pub const PASSWORD: &str = "草原上的小河流水";

/// An identity number: the unassigned county of the demo, this birthday, this running number, and the check character.
pub fn number(birthday: &str, running: u32) -> &'static str {
    let body = format!("150499{}{running:03}", birthday.replace('-', ""));
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let digits = body.bytes().map(|digit| u32::from(digit - b'0'));
    let sum: u32 = digits
        .zip(weights)
        .map(|(digit, weight)| digit * weight)
        .sum();
    let check = b"10X98765432"[(sum % 11) as usize];
    Box::leak(format!("{body}{}", char::from(check)).into_boxed_str())
}

/// Somebody born on this day.
pub fn born(name: &'static str, birthday: &str, running: u32) -> Person {
    Person {
        name,
        id_number: number(birthday, running),
    }
}

impl TestApp {
    /// Somebody whose account the portal opened otherwise than by the page for it: a child under 14 has one from the counter, where
    /// a guardian was.
    pub async fn with_account(&self, person: Person, phone: &str) -> Browser {
        let world = &self.state.world;
        let number = IdNumber::parse(person.id_number).expect("a number");
        let known = records::Person {
            id: PersonId(world.ids.uuid()),
            name: person.name.to_owned(),
            id_number: number,
            phone: Some(Phone::parse(phone).expect("a phone")),
        };
        let password = Secret::new(PASSWORD.to_owned());
        let hash = world.passwords.hash(password).await.expect("a hash");
        let opened = open_account(world, known, hash, false).await;
        opened.expect("an account");
        let mut browser = self.browser();
        let page = browser.open("/sign-in").await;
        let typed = [("account", person.id_number), ("password", PASSWORD)];
        browser.answer(&page, &typed).await.is(200);
        browser
    }

    /// Registers somebody on the page for it.
    pub async fn registered(&self, person: Person, phone: &str) -> Browser {
        let mut browser = self.browser();
        let page = browser.open("/register").await;
        let typed = [
            ("name", person.name),
            ("id_number", person.id_number),
            ("phone", phone),
            ("password", PASSWORD),
        ];
        let sign_in = browser.answer(&page, &typed).await;
        let typed = [("account", person.id_number), ("password", PASSWORD)];
        browser.answer(sign_in.is(200), &typed).await.is(200);
        browser
    }
}
