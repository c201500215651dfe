//! Who may do what with a case: one table, [`may`], asked by pages, API and use cases alike. A test prints it whole.
//! Acts of the state machine are decided in [`crate::case::step`]; here is what may be *seen*, and by whom acts are offered.
use crate::case::{
    Case, Office, OfficeKind, Stage,
    step::{ActKind, fitting},
};

/// What somebody is, as far as cases go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Not signed in.
    Nobody,
    /// A citizen.
    Citizen,
    /// An officer of this kind of office.
    Officer(OfficeKind),
}

/// How somebody stands to a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// The applicant, or the reporter of a report.
    Own,
    /// An officer whose office has the ball.
    Holder,
    /// An officer whose office is on the case's way and has had it or will have it.
    OnRoute,
    /// An officer whose office is on the way, but the case is their own matter.
    OwnMatter,
    /// Nothing to do with it.
    Foreign,
}

/// What is looked at or done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Number, stage, history.
    ViewStatus,
    /// The answers about person and certificate.
    ViewAnswers,
    /// Answers about the household's economy (R3.1: never the federation).
    ViewHousehold,
    /// The bank account, by its last figures.
    ViewMoney,
    /// Reasons that travel between offices.
    ViewReturnReasons,
    /// Written notices.
    ViewNotices,
    /// A change report about this case.
    ReportChange,
    /// Any act that moves the case.
    Act,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 6] = [
        Self::Nobody,
        Self::Citizen,
        Self::Officer(OfficeKind::Township),
        Self::Officer(OfficeKind::Dpf),
        Self::Officer(OfficeKind::CivilAffairs),
        Self::Officer(OfficeKind::Finance),
    ];
}

impl Relation {
    /// Every relation.
    pub const ALL: [Self; 5] = [
        Self::Own,
        Self::Holder,
        Self::OnRoute,
        Self::OwnMatter,
        Self::Foreign,
    ];
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 8] = [
        Self::ViewStatus,
        Self::ViewAnswers,
        Self::ViewHousehold,
        Self::ViewMoney,
        Self::ViewReturnReasons,
        Self::ViewNotices,
        Self::ReportChange,
        Self::Act,
    ];
}

/// The table. What is not listed is denied, and denied looks like "no such case".
#[must_use]
pub fn may(role: Role, action: Action, relation: Relation) -> bool {
    use Action as A;
    use OfficeKind as K;
    match (role, relation) {
        // The person sees their own matter whole, but reasons between offices come in the township's notice (R4.2).
        (Role::Citizen, Relation::Own) => action != A::ViewReturnReasons,
        // The township prepares and answers for the whole file (R2.1).
        (Role::Officer(K::Township), Relation::Holder) => action != A::ReportChange,
        (Role::Officer(K::Township), Relation::OnRoute) => {
            !matches!(action, A::ReportChange | A::Act)
        }
        // The federation checks the certificate, nothing about the household or money (R3.1).
        (Role::Officer(K::Dpf), Relation::Holder) => matches!(
            action,
            A::ViewStatus | A::ViewAnswers | A::ViewReturnReasons | A::Act
        ),
        (Role::Officer(K::Dpf), Relation::OnRoute) => matches!(
            action,
            A::ViewStatus | A::ViewAnswers | A::ViewReturnReasons
        ),
        // Civil affairs checks household and overlap (R4.1) and prepares the roll.
        (Role::Officer(K::CivilAffairs), Relation::Holder) => {
            !matches!(action, A::ReportChange | A::ViewNotices)
        }
        (Role::Officer(K::CivilAffairs), Relation::OnRoute) => {
            !matches!(action, A::ReportChange | A::ViewNotices | A::Act)
        }
        // Finance pays from the roll and sees no file.
        _ => false,
    }
}

/// How an officer's office stands to a case. County offices come into sight of a case only once it has reached them, and
/// keep it in sight afterwards.
#[must_use]
pub fn officer_relation(office: &Office, case: &Case, reached: bool, own_matter: bool) -> Relation {
    if !case.route.contains(&office.kind) || *office != Office::of_home(office.kind, &case.home) {
        return Relation::Foreign;
    }
    if own_matter {
        return Relation::OwnMatter;
    }
    if case.holder().as_ref() == Some(office) {
        return Relation::Holder;
    }
    // Everything passes through the township; the others see what they have had in hand.
    if office.kind == OfficeKind::Township || reached {
        Relation::OnRoute
    } else {
        Relation::Foreign
    }
}

/// The acts to offer: those that fit the case and belong to the one who looks.
#[must_use]
pub fn offered(role: Role, relation: Relation, case: &Case) -> Vec<ActKind> {
    if !may(role, Action::Act, relation) {
        return Vec::new();
    }
    let citizens = |kind: &ActKind| matches!(kind, ActKind::AnswerSupplement | ActKind::Withdraw);
    fitting(case)
        .into_iter()
        .filter(|kind| {
            *kind != ActKind::CloseUnsupplemented && citizens(kind) == (role == Role::Citizen)
        })
        .collect()
}

/// A change can be reported while a subsidy is drawn or being decided (R12.2).
#[must_use]
pub fn change_reportable(case: &Case) -> bool {
    case.subsidy.is_some() && (case.stage == Stage::Approved || !case.stage.is_final())
}
