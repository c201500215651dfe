//! A place's rules in the words of a guide: whom the two subsidies cover there, what an expired certificate does, how often
//! money comes, how many days an office has. Each names its document; what the portal only adopted is said to be that.
//! Not here: single facts about a service (`words::facts`), the verdict for one person (`entitlement`).
use super::words;
use app::text::Text;
use chrono::NaiveDate;
use domain::{
    certificate_lapse::LapseRule,
    disability::{Category, Grade},
    money::SubsidyKind,
    payment::PaymentRhythm,
    place::{Certainty, Explanation, Places, RuleKey, Rules},
};

/// What differs between places about a subsidy, a line each.
pub(super) fn of_subsidy(
    t: &Text,
    kind: SubsidyKind,
    place: &str,
    today: NaiveDate,
) -> Vec<String> {
    let places = Places::national_set();
    let rules = places.rules(place, today);
    let (covered, who) = match kind {
        SubsidyKind::Care => (RuleKey::CareCoverage, care(t, rules)),
        SubsidyKind::Living => (RuleKey::LivingCoverage, living(t, rules)),
    };
    let told = [
        (covered, who),
        (RuleKey::CertificateLapse, lapse(t, rules.certificate_lapse)),
        (RuleKey::PaymentRhythm, rhythm(t, rules.payment_rhythm)),
    ];
    let line = |(key, fact): (RuleKey, String)| {
        let found = places.explain(key, place, today)?;
        Some(said_by(t, &fact, &found))
    };
    told.into_iter().filter_map(line).collect()
}

/// So many working days and who says so; true where it is only the portal's promise.
pub(super) fn days(
    t: &Text,
    rule: RuleKey,
    n: u32,
    place: &str,
    today: NaiveDate,
) -> (String, bool) {
    let found = Places::national_set().explain(rule, place, today);
    match found.filter(|found| !found.portal_choice) {
        Some(found) => {
            let args = [("n", n.into()), ("document", found.document.into())];
            (t.with("guide-limit", &args), false)
        }
        None => (t.with("guide-promise", &[("n", n.into())]), true),
    }
}

fn said_by(t: &Text, fact: &str, found: &Explanation) -> String {
    if found.portal_choice {
        return t.with("guide-fact-adopted", &[("fact", fact.into())]);
    }
    words::told_by(t, fact, &found.place, &found.document, found.since)
}

/// Who gets it for certain, and for whom the office must be asked.
fn sure(t: &Text, who: &str, certainty: Certainty) -> String {
    let key = match certainty {
        Certainty::Granted => "guide-rule-granted",
        Certainty::Ask => "guide-rule-ask",
    };
    t.with(key, &[("who", who.into())])
}

fn care(t: &Text, rules: &Rules) -> String {
    let between = t.get("list-between");
    let grades = |grades: &[Grade]| {
        let words = grades
            .iter()
            .map(|one| t.word("entitlement-grade", digit(*one)));
        words.collect::<Vec<_>>().join(between)
    };
    let categories = |categories: &[Category]| {
        let words = categories
            .iter()
            .map(|one| t.word("entitlement-category", one.code()));
        words.collect::<Vec<_>>().join(between)
    };
    let class = |(of, kinds, certainty): (&[Grade], &[Category], Certainty)| {
        let grades = ("grades", grades(of).into());
        let who = if kinds.is_empty() {
            t.with("guide-rule-grades", &[grades])
        } else {
            let kinds = ("categories", categories(kinds).into());
            t.with("guide-rule-grades-of", &[grades, kinds])
        };
        sure(t, &who, certainty)
    };
    rules.care_coverage.classes().map(class).collect()
}

const fn digit(grade: Grade) -> &'static str {
    match grade {
        Grade::One => "1",
        Grade::Two => "2",
        Grade::Three => "3",
        Grade::Four => "4",
    }
}

fn living(t: &Text, rules: &Rules) -> String {
    let of = |wanted: Certainty| {
        let classes = rules.living_coverage.classes();
        let classes = classes.filter(|(_, certainty)| *certainty == wanted);
        let words = classes.map(|(class, _)| t.word("entitlement-household", class.code()));
        let words: Vec<&str> = words.collect();
        let who = words.join(t.get("list-between"));
        (!words.is_empty()).then(|| sure(t, &who, wanted))
    };
    let all = [Certainty::Granted, Certainty::Ask];
    all.into_iter().filter_map(of).collect()
}

/// R9.4: whatever the rule forgives, the day to act by is the stricter one, before the certificate expires.
fn lapse(t: &Text, rule: LapseRule) -> String {
    let (key, months) = match rule {
        LapseRule::Grace { months } => ("guide-rule-lapse-grace", months),
        LapseRule::NextMonth { back_pay_months } => ("guide-rule-lapse-next", back_pay_months),
    };
    t.with(key, &[("n", months.into())])
}

fn rhythm(t: &Text, rhythm: PaymentRhythm) -> String {
    t.get(match rhythm {
        PaymentRhythm::Monthly => "guide-rule-monthly",
        PaymentRhythm::Quarterly => "guide-rule-quarterly",
    })
    .to_owned()
}
