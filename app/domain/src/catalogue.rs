//! The catalogue of services: one TOML file each in `services/`, embedded and read once. Loading reports all mistakes at once.
//! To add a service: `services/<id>.toml` and `locales/<lang>/services/<id>.ftl`, nothing else.
mod entry;
mod file;
mod join;

pub use entry::{Ask, Evidence, Ground, Need, Route, Sample, ServiceKind, Situation, WhoRule};
pub use join::{Join, Take};

use crate::{
    data_file::texts,
    form::{FormDef, Misfit, PageDef, QuestionDef},
    mistake::Mistake,
    money::SubsidyKind,
    place::Places,
};
use file::ServiceFile;
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use std::{collections::BTreeMap, sync::OnceLock};

/// The pages that several services ask alike.
const SHARED: &str = "shared.toml";

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/services");

/// One service.
#[derive(Clone, Debug)]
pub struct Service {
    /// File name without ending.
    pub id: String,
    /// Apply, information or report.
    pub kind: ServiceKind,
    /// Row of the programme's catalogue (domain, section 2).
    pub row: u8,
    /// Life situations; the first is its home.
    pub situations: Vec<Situation>,
    /// The subsidy it grants, when it is one of the two.
    pub subsidy: Option<SubsidyKind>,
    /// Offices on the way.
    pub route: Route,
    /// Which township is asked for (`place` in the file).
    pub ground: Ground,
    /// A report about a running or granted case of one's own: started from that case's page only.
    pub about_own_case: bool,
    /// A report about somebody else: the reporter gets no sight of that person's file.
    pub about_another: bool,
    /// A report that may be sent without account and without a name.
    pub anonymous: bool,
    /// Minutes that filling in takes.
    pub minutes: u8,
    /// Divisions (codes) that alone have this service; empty: everywhere.
    pub only_in: Vec<String>,
    /// What to bring, in the order of the guide.
    pub evidence: Vec<Evidence>,
    /// Advice about entitlement, never a decision.
    pub who: Vec<WhoRule>,
    /// Pages; none for information.
    pub form: FormDef,
    /// The services that one set of answers becomes a case of each, for a joined application (一件事).
    pub joins: Vec<Join>,
}

impl Service {
    /// Whether a place (a division code) has this service.
    #[must_use]
    pub fn is_in(&self, place: &str) -> bool {
        // The code of a prefecture or county is the beginning of those below it.
        let covers = |area: &String| place.starts_with(area.as_str());
        self.only_in.is_empty() || self.only_in.iter().any(covers)
    }

    /// Papers of one kind of need, in order.
    pub fn papers(&self, need: Need) -> impl Iterator<Item = &Evidence> {
        self.evidence.iter().filter(move |one| one.need == need)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SharedPages {
    page: Vec<PageDef>,
}

/// All services by id.
#[derive(Debug, Default)]
pub struct Catalogue {
    services: BTreeMap<String, Service>,
    /// Where each id of a service's file stands, for whoever mends what is missing elsewhere for it.
    lines: BTreeMap<String, BTreeMap<String, usize>>,
}

impl Catalogue {
    /// The shipped catalogue. A broken file is found by the test `every_shipped_service_is_sound`, and `serve` refuses to
    /// start with it (see [`Catalogue::mistakes`]).
    pub fn shipped() -> &'static Catalogue {
        &loaded().0
    }

    /// Mistakes of the shipped files; empty in any release.
    pub fn mistakes() -> &'static [Mistake] {
        &loaded().1
    }

    /// Reads files given as (name, text).
    #[must_use]
    pub fn load<'a>(
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> (Catalogue, Vec<Mistake>) {
        let (mut services, mut mistakes, mut shared) = (Vec::new(), Vec::new(), Vec::new());
        for (file, text) in files {
            let wrong = |error| Mistake::of_toml(file, text, &error);
            let Some(id) = file.strip_suffix(".toml") else {
                mistakes.push(Mistake::at(file, "", "is no .toml file"));
                continue;
            };
            if file == SHARED {
                match toml::from_str::<SharedPages>(text) {
                    Ok(pages) => shared = pages.page,
                    Err(error) => mistakes.push(wrong(error)),
                }
                continue;
            }
            match toml::from_str::<ServiceFile>(text) {
                Ok(service) => services.push((file, id, text, service)),
                Err(error) => mistakes.push(wrong(error)),
            }
        }
        let mut catalogue = Catalogue::default();
        let mut texts = BTreeMap::new();
        for (file, id, text, service) in services {
            let (service, found) = service.read(file, id, &shared);
            mistakes.extend(found.into_iter().map(|mistake| mistake.found_in(text)));
            texts.insert(service.id.clone(), text);
            catalogue
                .lines
                .insert(service.id.clone(), lines_of_ids(text));
            catalogue.services.insert(service.id.clone(), service);
        }
        mistakes.extend(catalogue.loose_ends(&texts));
        (catalogue, mistakes)
    }

    /// What names another service that is not there, or does not fit.
    fn loose_ends(&self, texts: &BTreeMap<String, &str>) -> Vec<Mistake> {
        let mut found: Vec<Mistake> = Vec::new();
        for service in self.iter() {
            let text = texts.get(&service.id).copied().unwrap_or_default();
            let mut note = |mistake: Mistake| found.push(mistake.found_in(text));
            let file = format!("{}.toml", service.id);
            for page in &service.form.pages {
                for other in page.instead.iter().filter(|id| self.get(id).is_none()) {
                    let problem = format!("there is no service {other}");
                    note(Mistake::at(&file, page.key(), problem));
                }
            }
            for join in &service.joins {
                let key = format!("join {}", join.service);
                for wrong in join.misfits(&service.form, self.get(&join.service)) {
                    note(Mistake::at(&file, &*key, wrong));
                }
            }
        }
        found
    }

    /// A service by its id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Service> {
        self.services.get(id)
    }

    /// The line of a service's file that a word's key (`problem-blocked`, `photo-when`) leads to: that of the longest id it
    /// begins with.
    #[must_use]
    pub fn line_of(&self, service: &str, key: &str) -> Option<usize> {
        let ids = self.lines.get(service)?;
        let begins = |id: &&String| {
            key.strip_prefix(id.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        };
        let longest = ids.keys().filter(begins).max_by_key(|id| id.len())?;
        ids.get(longest).copied()
    }

    /// All services.
    pub fn iter(&self) -> impl Iterator<Item = &Service> {
        self.services.values()
    }
}

fn loaded() -> &'static (Catalogue, Vec<Mistake>) {
    static LOADED: OnceLock<(Catalogue, Vec<Mistake>)> = OnceLock::new();
    LOADED.get_or_init(|| {
        let (catalogue, mut mistakes) = Catalogue::load(texts(&FILES));
        let facts = Places::national_set().facts_without(|id| catalogue.get(id).is_some());
        mistakes.extend(facts);
        (catalogue, mistakes)
    })
}

/// The first line of each `id = "…"`, counted from 1.
fn lines_of_ids(text: &str) -> BTreeMap<String, usize> {
    let mut lines = BTreeMap::new();
    for (at, line) in text.lines().enumerate() {
        let Some((name, value)) = line.split_once('=') else {
            continue;
        };
        if name.trim() == "id" {
            let id = value.trim().trim_matches(['"', '\'']);
            lines.entry(id.to_owned()).or_insert(at + 1);
        }
    }
    lines
}

fn fill_in(form: &mut FormDef, shared: &[PageDef]) -> Vec<Misfit> {
    let mut problems = Vec::new();
    for page in form.pages.iter_mut().filter(|page| page.shared) {
        match shared.iter().find(|known| known.id == page.id) {
            Some(known) => page.questions.clone_from(&known.questions),
            None => problems.push((page.key(), format!("{SHARED} has no such page"))),
        }
    }
    for page in &mut form.pages {
        if let (Some(list), true) = (page.list, page.questions.is_empty()) {
            let another = QuestionDef::another(&page.id, list.household);
            page.questions.push(another);
        }
    }
    problems
}
