//! Who reviews a case, in which order: three offices, or the township alone where determination was handed down
//! (R13.1). Not here: what each may see or do (`access`) and the steps of a case (`case`).

/// An office that takes part in deciding a case.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Office {
    /// 苏木乡镇人民政府、街道办事处: completeness, acceptance, preliminary review, and every notice to the citizen.
    Township,
    /// 县级残联: genuineness and validity of the certificate, severity (R3.1).
    Dpf,
    /// 县级民政: household economy and overlap; determination (R4.1).
    CivilAffairs,
}

impl Office {
    /// The name used in data files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Township => "township",
            Self::Dpf => "dpf",
            Self::CivilAffairs => "civil_affairs",
        }
    }

    /// Reads the name used in data files.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Township, Self::Dpf, Self::CivilAffairs]
            .into_iter()
            .find(|office| office.code() == code)
    }
}

/// The way of a case through the offices of the home place.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Route {
    /// Township → DPF → civil affairs (Art. 2–4).
    #[default]
    ThreeOffices,
    /// The township also determines (R13.1).
    TownshipOnly,
}

impl Route {
    /// The offices in order.
    pub const fn offices(self) -> &'static [Office] {
        match self {
            Self::ThreeOffices => &[Office::Township, Office::Dpf, Office::CivilAffairs],
            Self::TownshipOnly => &[Office::Township],
        }
    }

    /// The route with exactly these offices in this order.
    pub fn from_offices(offices: &[Office]) -> Option<Self> {
        [Self::ThreeOffices, Self::TownshipOnly]
            .into_iter()
            .find(|route| route.offices() == offices)
    }

    /// The office after `office`; `None` after the one that determines or for one not on the way.
    pub fn next(self, office: Office) -> Option<Office> {
        let mut offices = self.offices().iter().skip_while(|o| **o != office);
        offices.next();
        offices.next().copied()
    }

    /// One hop back, as returns go (R4.2); `None` before the township.
    pub fn previous(self, office: Office) -> Option<Office> {
        let mut offices = self.offices().iter().rev().skip_while(|o| **o != office);
        offices.next();
        offices.next().copied()
    }
}
