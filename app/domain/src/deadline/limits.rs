//! What a place sets for its clocks: from when they run, how far, and past which offices. The values themselves are
//! data (`place`); the defaults here are those of the fourteen articles and the national cross-place notice.

use serde::{Deserialize, Serialize};

/// The offices that decide a case of the two subsidies at the home place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Route {
    /// Township → DPF → civil affairs (Art. 2–4).
    #[default]
    ThreeOffices,
    /// The township also determines (R13.1).
    TownshipOnly,
}

impl Route {
    /// The office kinds in order, by the codes that data files and the database use.
    pub const fn office_codes(self) -> &'static [&'static str] {
        match self {
            Self::ThreeOffices => &["township", "dpf", "civil_affairs"],
            Self::TownshipOnly => &["township"],
        }
    }
}

/// Where the application came in (dossier 3.3, 3.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// A township window at the home place.
    HomeWindow,
    /// A window anywhere else: it pushes the papers home.
    OtherWindow,
    /// Online: no receiving office; the home place works by the cross-place rules from the day all is complete.
    Online,
}

impl Channel {
    /// Whether the national cap of ten working days binds the home place's decision (dossier 3.3 conflict, 3.4).
    pub const fn has_decision_cap(self) -> bool {
        matches!(self, Self::OtherWindow | Self::Online)
    }
}

/// From when the township's 3 and 10 working days run (R2.5 A).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClockStart {
    /// From complete materials: the only reading that gives the citizen a bounded promise.
    #[default]
    Acceptance,
    /// From passing preliminary review, as the text can also be read.
    PreliminaryReview,
}

/// How many working days each step may take in a place. The values come from the rule set of the place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StageLimits {
    /// From when the township's clocks run.
    pub clock_start: ClockStart,
    /// The offices on the way.
    pub route: Route,
    /// Portal promise: completeness is checked within this many working days of submission (R2.5 C).
    pub completeness_check: u32,
    /// Entry in the national system (R2.5).
    pub national_entry: u32,
    /// Papers with the county DPF (R2.5).
    pub forward_to_dpf: u32,
    /// DPF review, from receipt (R3.3).
    pub dpf_review: u32,
    /// Cross-place: push to the home place, from complete materials.
    pub push_home: u32,
    /// Cross-place and online: the home place's decision, from the push or from complete materials.
    pub home_decision: u32,
    /// Cross-place: the receiving office tells the applicant, from the result.
    pub tell_result: u32,
    /// Day of the month by which the payment roll goes to finance (R4.3).
    pub cut_off_day: u32,
}

impl Default for StageLimits {
    /// The limits of the fourteen articles and of the national cross-place notice.
    fn default() -> Self {
        Self {
            clock_start: ClockStart::Acceptance,
            route: Route::ThreeOffices,
            completeness_check: 5,
            national_entry: 3,
            forward_to_dpf: 10,
            dpf_review: 5,
            push_home: 3,
            home_decision: 10,
            tell_result: 3,
            cut_off_day: 25,
        }
    }
}
