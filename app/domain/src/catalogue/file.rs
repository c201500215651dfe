//! Reads one service's file. Words of closed lists are read as text first, so that every misspelt one is told at once.
use super::entry::{Ask, Evidence, Ground, Need, Route, Sample, ServiceKind, Situation, WhoRule};
use super::{Service, fill_in, join::Join};
use crate::{
    case::OfficeKind,
    division::Divisions,
    form::{Condition, FormDef, PageDef},
    mistake::Mistake,
    money::SubsidyKind,
    paper::About,
    place::RuleKey,
};
use serde::Deserialize;

/// A service as its file writes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ServiceFile {
    kind: String,
    row: u8,
    #[serde(default)]
    situations: Vec<String>,
    #[serde(default)]
    subsidy: Option<SubsidyKind>,
    #[serde(default)]
    route: Option<RouteText>,
    #[serde(default)]
    place: Option<String>,
    #[serde(default)]
    about_own_case: bool,
    #[serde(default)]
    about_another: bool,
    #[serde(default)]
    anonymous: bool,
    #[serde(default)]
    only_in: Vec<String>,
    #[serde(default)]
    minutes: u8,
    #[serde(default)]
    evidence: Vec<EvidenceFile>,
    #[serde(default)]
    who: Vec<WhoFile>,
    #[serde(default)]
    form: FormDef,
    #[serde(default)]
    join: Vec<Join>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum RouteText {
    Word(String),
    Offices(Vec<String>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EvidenceFile {
    id: String,
    need: String,
    #[serde(default)]
    when: Vec<Condition>,
    #[serde(default)]
    minors: Vec<Condition>,
    #[serde(default)]
    about: Option<String>,
    #[serde(default)]
    sample: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WhoFile {
    ask: String,
    #[serde(default)]
    is: Vec<String>,
    #[serde(default)]
    at_least: Option<u32>,
    #[serde(default)]
    at_most: Option<u32>,
    #[serde(default)]
    otherwise: Option<String>,
    #[serde(default)]
    place_key: Option<String>,
}

/// Mistakes of one file, gathered.
struct Wrong<'f> {
    file: &'f str,
    found: Vec<Mistake>,
}

impl Wrong<'_> {
    fn note(&mut self, key: &str, problem: impl Into<String>) {
        self.found.push(Mistake::at(self.file, key, problem));
    }

    /// A word of a closed list, or a mistake that names the list.
    fn word<T: Copy>(
        &mut self,
        key: &str,
        word: &str,
        all: &[T],
        code: impl Fn(T) -> &'static str,
    ) -> Option<T> {
        let found = all.iter().copied().find(|one| code(*one) == word);
        if found.is_none() {
            let known: Vec<&str> = all.iter().map(|one| code(*one)).collect();
            self.note(key, format!("{word:?} is none of {}", known.join(", ")));
        }
        found
    }
}

impl ServiceFile {
    /// The service, as far as it can be read, and everything that is wrong with it.
    pub(super) fn read(self, file: &str, id: &str, shared: &[PageDef]) -> (Service, Vec<Mistake>) {
        let mut wrong = Wrong {
            file,
            found: Vec::new(),
        };
        let kind = wrong
            .word("kind", &self.kind, ServiceKind::ALL, ServiceKind::code)
            .unwrap_or(ServiceKind::Information);
        let situations = situations(&self.situations, &mut wrong);
        let route = route(self.route, &mut wrong);
        let ground = self
            .place
            .as_deref()
            .map_or(Some(Ground::default()), |word| {
                wrong.word("place", word, Ground::ALL, Ground::code)
            });
        let who = self
            .who
            .into_iter()
            .enumerate()
            .filter_map(|(at, rule)| who(at, rule, &mut wrong))
            .collect();
        let evidence: Vec<Evidence> = self
            .evidence
            .into_iter()
            .enumerate()
            .filter_map(|(at, one)| evidence(at, one, &mut wrong))
            .collect();
        let mut form = self.form;
        for (key, problem) in fill_in(&mut form, shared) {
            wrong.note(&key, problem);
        }
        let service = Service {
            id: id.to_owned(),
            kind,
            row: self.row,
            situations,
            subsidy: self.subsidy,
            route,
            ground: ground.unwrap_or_default(),
            about_own_case: self.about_own_case,
            about_another: self.about_another,
            anonymous: self.anonymous,
            only_in: self.only_in,
            minutes: self.minutes,
            evidence,
            who,
            form,
            joins: self.join,
        };
        check(&service, &mut wrong);
        (service, wrong.found)
    }
}

fn situations(words: &[String], wrong: &mut Wrong<'_>) -> Vec<Situation> {
    let mut found: Vec<Situation> = Vec::new();
    for word in words {
        match wrong.word("situations", word, Situation::ALL, Situation::code) {
            Some(one) if found.contains(&one) => {
                wrong.note("situations", format!("{word} is there twice"));
            }
            Some(one) => found.push(one),
            None => {}
        }
    }
    if words.is_empty() {
        wrong.note("situations", "a service needs one at least");
    }
    found
}

fn route(text: Option<RouteText>, wrong: &mut Wrong<'_>) -> Route {
    match text {
        None => Route::Offices(Vec::new()),
        Some(RouteText::Word(word)) if word == "subsidies" => Route::Subsidies,
        Some(RouteText::Word(word)) => {
            wrong.note(
                "route",
                format!("{word:?} is neither \"subsidies\" nor a list of offices"),
            );
            Route::Offices(Vec::new())
        }
        Some(RouteText::Offices(words)) => {
            let mut kinds = Vec::new();
            for word in &words {
                if let Some(kind) = wrong.word("route", word, &OfficeKind::ALL, OfficeKind::code) {
                    if kinds.contains(&kind) {
                        wrong.note("route", format!("{word} is there twice"));
                    }
                    if kind == OfficeKind::Finance {
                        wrong.note("route", "finance pays from the roll and has no cases");
                    }
                    kinds.push(kind);
                }
            }
            Route::Offices(kinds)
        }
    }
}

fn evidence(at: usize, one: EvidenceFile, wrong: &mut Wrong<'_>) -> Option<Evidence> {
    let key = format!("evidence[{at}]");
    let need = wrong.word(&key, &one.need, Need::ALL, Need::code)?;
    if (need == Need::OnlyIf) == one.when.is_empty() {
        wrong.note(&key, "only_if needs `when`, and nothing else has it");
    }
    if need != Need::OnlyIf && !one.minors.is_empty() {
        wrong.note(&key, "only what is only_if can depend on the age");
    }
    let about = match one.about.as_deref() {
        None => About::Person,
        Some(word) => wrong.word(&key, word, About::ALL, About::code)?,
    };
    let sample = match one.sample.as_deref() {
        None => Sample::usual(&one.id),
        Some(word) => wrong.word(&key, word, Sample::ALL, Sample::code)?,
    };
    Some(Evidence {
        id: one.id,
        need,
        when: one.when,
        minors: one.minors,
        about,
        sample,
    })
}

fn who(at: usize, rule: WhoFile, wrong: &mut Wrong<'_>) -> Option<WhoRule> {
    let key = format!("who[{at}]");
    let ask = wrong.word(&key, &rule.ask, Ask::ALL, Ask::code)?;
    for word in &rule.is {
        if !ask.answers().contains(&word.as_str()) {
            let known = ask.answers().join(", ");
            wrong.note(&key, format!("{word:?} is no answer; there are {known}"));
        }
    }
    let place_key = rule.place_key.as_deref().and_then(|code| {
        let found = RuleKey::from_code(code);
        if found.is_none() {
            wrong.note(&key, format!("{code:?} is no rule of the places"));
        }
        found
    });
    let bounds = rule.at_least.is_some() || rule.at_most.is_some() || place_key.is_some();
    if ask == Ask::Age && (!bounds || !rule.is.is_empty()) {
        wrong.note(&key, "an age has at_least, at_most or both");
    }
    if ask != Ask::Age && (rule.is.is_empty() || rule.at_least.is_some() || rule.at_most.is_some())
    {
        wrong.note(&key, "has `is` and no bounds");
    }
    let maybe = match rule.otherwise.as_deref() {
        Some("maybe") => true,
        Some("no") => false,
        _ => {
            wrong.note(&key, "otherwise is \"no\" or \"maybe\"");
            false
        }
    };
    Some(WhoRule {
        ask,
        is: rule.is,
        at_least: rule.at_least,
        at_most: rule.at_most,
        maybe,
        place_key,
    })
}

/// What only the whole file can show.
fn check(service: &Service, wrong: &mut Wrong<'_>) {
    let informs = service.kind == ServiceKind::Information;
    let offices = match &service.route {
        Route::Subsidies => 2,
        Route::Offices(kinds) => kinds.len(),
    };
    if informs {
        if offices > 0 || !service.form.pages.is_empty() {
            wrong.note("kind", "information has neither route nor form");
        }
    } else {
        if offices == 0 {
            wrong.note("route", "is missing: who takes it in, who decides?");
        }
        if service.minutes == 0 {
            wrong.note("minutes", "is missing: how long does filling in take?");
        }
        for (key, problem) in service.form.mistakes() {
            wrong.note(&key, problem);
        }
    }
    if service.kind == ServiceKind::Report && offices > 1 {
        wrong.note("route", "a report goes to one office");
    }
    if service.anonymous && service.kind != ServiceKind::Report {
        wrong.note("anonymous", "only a report can be anonymous");
    }
    if (service.route == Route::Subsidies) != service.subsidy.is_some() {
        wrong.note(
            "route",
            "\"subsidies\" is for the two subsidies and for nothing else",
        );
    }
    let divisions = Divisions::national();
    for code in &service.only_in {
        if code
            .parse()
            .ok()
            .and_then(|code| divisions.get(code))
            .is_none()
        {
            wrong.note("only_in", format!("there is no division {code}"));
        }
    }
    let mut ids: Vec<&str> = Vec::new();
    for one in &service.evidence {
        let key = format!("evidence {}", one.id);
        if !crate::form::is_id(&one.id) {
            wrong.note(&key, "not a usable id");
        }
        if ids.contains(&one.id.as_str()) {
            wrong.note(&key, "is there twice");
        }
        ids.push(&one.id);
        for condition in one.when.iter().chain(&one.minors) {
            for problem in service.form.misfits_of(condition) {
                wrong.note(&key, problem);
            }
        }
    }
}
