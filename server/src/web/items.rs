//! Things of a supplement notice as pages show them: one shape for the citizen's list, the notice, the officer's preview and the
//! case at the desk.
use super::words::item::{self, Reading};
use crate::usecase::item_words::Part;
use app::{
    components::{
        asked_item::{AskedItem as Shown, Standing as Shows},
        notice_box::Mood,
    },
    text::Text,
};
use domain::supplement::{AskedItem, ItemKind, Standing, Why};

/// What is asked, without how it stands.
#[must_use]
pub fn asked(text: &Text, reading: &Reading<'_>, one: &AskedItem) -> Shown {
    let instead = one.alternatives.iter();
    Shown {
        code: one.code.clone(),
        name: item::name(text, reading.list, &one.code, one.kind),
        why: item::why_on(text, reading.list, one.kind, one.why),
        rule: item::rule(text, reading.list, &one.code, one.kind),
        how: item::how(text, reading.list, one),
        instead: instead
            .map(|other| text.word("item-instead", other.code()).to_owned())
            .collect(),
        picture: (one.kind == ItemKind::Paper && one.why != Why::NotMatching)
            .then(|| item::sample(reading.list, &one.code))
            .flatten(),
        said: reading.words(one, Part::Asked).map(str::to_owned),
        desk: !reading.own,
        ..Shown::default()
    }
}

/// The same with how it stands and what came.
#[must_use]
pub fn with_standing(text: &Text, reading: &Reading<'_>, one: &AskedItem) -> Shown {
    let mood = match one.standing() {
        Standing::Yours => Mood::Waiting,
        Standing::Received => Mood::Information,
        Standing::Accepted => Mood::Done,
        Standing::NotUsable(_) => Mood::Error,
    };
    let judged = reading.words(one, Part::Judged).map(str::to_owned);
    let verdict = match one.standing() {
        Standing::NotUsable(why) => {
            let why = item::why_on(text, reading.list, one.kind, why);
            Some(judged.map_or_else(|| why.clone(), |words| format!("{why}\n{words}")))
        }
        _ => judged,
    };
    // Whoever asked for it reads of somebody else.
    let code = match (reading.standing(one), reading.own) {
        ("yours", false) => "theirs",
        (code, _) => code,
    };
    let word = text.word("item-standing", code);
    Shown {
        standing: Some(Shows {
            mood,
            word: word.to_owned(),
        }),
        owed: one.standing() == Standing::Yours,
        given: one.given.map(|given| item::way(text, given)),
        reply: reading.reply(text, one),
        verdict,
        ..asked(text, reading, one)
    }
}
