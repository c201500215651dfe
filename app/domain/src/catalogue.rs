//! The catalogue of services: one TOML file each in `services/`, embedded and read once. Loading reports all mistakes at once.
//! To add a service: `services/<id>.toml` and `locales/<lang>/services/<id>.ftl`, nothing else.
use crate::{
    data_file::texts,
    form::{FormDef, Misfit, PageDef},
    mistake::Mistake,
    money::SubsidyKind,
};
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use std::{collections::BTreeMap, sync::OnceLock};

/// The pages that several services ask alike.
const SHARED: &str = "shared.toml";

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/services");

/// What one does with a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ServiceKind {
    /// Applied for and decided.
    Apply,
    /// Reported; the office records what follows.
    Report,
}

/// Which offices a case passes, before the place's own rule (R13.1) is applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Route {
    /// Township, federation, civil affairs (or as the place delegates).
    TwoSubsidies,
    /// The township alone records the report.
    TownshipRecord,
}

/// One service.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// File name without ending.
    #[serde(skip)]
    pub id: String,
    /// Apply or report.
    pub kind: ServiceKind,
    /// Row of the programme's catalogue (domain, section 2).
    pub row: u8,
    /// The subsidy it grants, when it is one of the two.
    #[serde(default)]
    pub subsidy: Option<SubsidyKind>,
    /// Offices on the way.
    pub route: Route,
    /// A report about a running or granted case of one's own: started from that case's page only.
    #[serde(default)]
    pub about_own_case: bool,
    /// A report about somebody else: the reporter gets no sight of that person's file.
    #[serde(default)]
    pub about_another: bool,
    /// Minutes that filling in takes.
    pub minutes: u8,
    /// Papers to have at hand, by message key `paper-<id>`.
    #[serde(default)]
    pub papers: Vec<String>,
    /// Papers that offices have by data sharing, so nobody is asked for them (R13.3).
    #[serde(default)]
    pub shared_papers: Vec<String>,
    /// Pages.
    pub form: FormDef,
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
            match toml::from_str::<Service>(text) {
                Ok(mut service) => {
                    service.id = id.to_owned();
                    services.push((file, service));
                }
                Err(error) => mistakes.push(wrong(error)),
            }
        }
        let mut catalogue = Catalogue::default();
        for (file, mut service) in services {
            let mut problems = fill_in(&mut service.form, &shared);
            problems.extend(service.form.mistakes());
            let told = problems.into_iter();
            mistakes.extend(told.map(|(key, problem)| Mistake::at(file, key, problem)));
            catalogue.services.insert(service.id.clone(), service);
        }
        (catalogue, mistakes)
    }

    /// A service by its id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Service> {
        self.services.get(id)
    }

    /// All services.
    pub fn iter(&self) -> impl Iterator<Item = &Service> {
        self.services.values()
    }
}

fn loaded() -> &'static (Catalogue, Vec<Mistake>) {
    static LOADED: OnceLock<(Catalogue, Vec<Mistake>)> = OnceLock::new();
    LOADED.get_or_init(|| Catalogue::load(texts(&FILES)))
}

fn fill_in(form: &mut FormDef, shared: &[PageDef]) -> Vec<Misfit> {
    let mut problems = Vec::new();
    for page in form.pages.iter_mut().filter(|page| page.shared) {
        match shared.iter().find(|known| known.id == page.id) {
            Some(known) => page.questions.clone_from(&known.questions),
            None => problems.push((page.key(), format!("{SHARED} has no such page"))),
        }
    }
    problems
}
