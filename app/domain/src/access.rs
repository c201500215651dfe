//! Who may do what with a case: one table, [`may`], asked by pages, API and use cases alike. A test prints it whole.
//! Here is what may be seen and who is offered which act. Not here: whether an act fits the case (`case::step`), who
//! becomes an agent and for how long (`delegation`). A new right is one [`Action`], and the printed table shows it.
use crate::case::{
    Case, Office, OfficeKind, Stage,
    step::{ActKind, fitting},
};
use crate::delegation::{Mandate, MandateStanding, Power, Powers, ReservedAct};
use chrono::{DateTime, Utc};

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
    /// A citizen with a mandate for this service that is in force, and its powers.
    Agent(Powers),
    /// An officer whose office has the ball.
    Holder,
    /// An officer whose office is on the case's way and has had it or will have it.
    OnRoute,
    /// An officer whose office is on the way, but the case is their own matter, or they are an agent in it (民法典 168).
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
    /// Any act of an office that moves the case.
    Act,
    /// Fill in a draft.
    Prepare,
    /// Hand it in.
    Submit,
    /// Answer a supplement notice.
    AnswerSupplement,
    /// Take the application back.
    Withdraw,
    /// What nobody does for another (section 4.2); a guardian brings it to an officer.
    Reserved(ReservedAct),
}

impl Role {
    /// Every role that differs: the offices that are not named decide as housing does, and a test holds them together.
    pub const ALL: [Self; 7] = [
        Self::Nobody,
        Self::Citizen,
        Self::Officer(OfficeKind::Township),
        Self::Officer(OfficeKind::Dpf),
        Self::Officer(OfficeKind::CivilAffairs),
        Self::Officer(OfficeKind::Finance),
        Self::Officer(OfficeKind::Housing),
    ];
}

impl Relation {
    /// Every relation, agents with no power and with each one alone: more powers add up and do nothing else.
    pub const ALL: [Self; 12] = [
        Self::Own,
        Self::Agent(Powers::NONE),
        Self::Agent(Powers::of(&[Power::Prepare])),
        Self::Agent(Powers::of(&[Power::Submit])),
        Self::Agent(Powers::of(&[Power::Supplement])),
        Self::Agent(Powers::of(&[Power::ViewStatus])),
        Self::Agent(Powers::of(&[Power::ReceiveNotices])),
        Self::Agent(Powers::of(&[Power::ReportChange])),
        Self::Holder,
        Self::OnRoute,
        Self::OwnMatter,
        Self::Foreign,
    ];
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 17] = [
        Self::ViewStatus,
        Self::ViewAnswers,
        Self::ViewHousehold,
        Self::ViewMoney,
        Self::ViewReturnReasons,
        Self::ViewNotices,
        Self::ReportChange,
        Self::Act,
        Self::Prepare,
        Self::Submit,
        Self::AnswerSupplement,
        Self::Withdraw,
        Self::Reserved(ReservedAct::ChangePayeeAccount),
        Self::Reserved(ReservedAct::Waive),
        Self::Reserved(ReservedAct::GiveMandate),
        Self::Reserved(ReservedAct::ExportData),
        Self::Reserved(ReservedAct::DeleteAccount),
    ];

    /// The power with which an agent may do it; `None`: no agent may.
    const fn power(self) -> Option<Power> {
        match self {
            // The account is shown by its last figures, and what is missing stands with the status.
            Self::ViewStatus | Self::ViewMoney => Some(Power::ViewStatus),
            Self::ViewNotices => Some(Power::ReceiveNotices),
            Self::ReportChange => Some(Power::ReportChange),
            Self::Prepare => Some(Power::Prepare),
            Self::Submit => Some(Power::Submit),
            Self::AnswerSupplement => Some(Power::Supplement),
            // An agent sees the case, not the person.
            Self::ViewAnswers | Self::ViewHousehold | Self::ViewReturnReasons => None,
            Self::Act | Self::Withdraw | Self::Reserved(_) => None,
        }
    }
}

/// The table. What is not listed is denied, and denied looks like "no such case".
#[must_use]
pub fn may(role: Role, action: Action, relation: Relation) -> bool {
    use Action as A;
    use OfficeKind as K;
    use Relation as R;
    match (role, relation) {
        // The person does everything of their own, but reasons between offices come in the township's notice (R4.2).
        (Role::Citizen, R::Own) => !matches!(action, A::ViewReturnReasons | A::Act),
        (Role::Citizen, R::Agent(powers)) => {
            action.power().is_some_and(|power| powers.contains(power))
        }
        (Role::Officer(_), R::OnRoute) if action == A::Act => false,
        (Role::Officer(office), R::Holder | R::OnRoute) => match office {
            // The township prepares and answers for the whole file (R2.1).
            K::Township => matches!(
                action,
                A::ViewStatus
                    | A::ViewAnswers
                    | A::ViewHousehold
                    | A::ViewMoney
                    | A::ViewReturnReasons
                    | A::ViewNotices
                    | A::Act
            ),
            // The federation checks the certificate, nothing about the household or money (R3.1).
            K::Dpf => matches!(
                action,
                A::ViewStatus | A::ViewAnswers | A::ViewReturnReasons | A::Act
            ),
            // Civil affairs checks household and overlap (R4.1) and prepares the roll; the other offices are on the way of a
            // service only where they decide on what it asks.
            K::CivilAffairs
            | K::HumanResources
            | K::MedicalInsurance
            | K::Housing
            | K::Education
            | K::Health
            | K::Transport
            | K::Culture
            | K::Justice
            | K::Veterans => matches!(
                action,
                A::ViewStatus
                    | A::ViewAnswers
                    | A::ViewHousehold
                    | A::ViewMoney
                    | A::ViewReturnReasons
                    | A::Act
            ),
            // Finance pays from the roll and sees no file.
            K::Finance => false,
        },
        _ => false,
    }
}

/// [`may`], for one case. That the federation sees nothing of a household binds the two subsidies (R3.1); another service asks
/// about it only because the office that takes it in or decides must know.
#[must_use]
pub fn may_of(role: Role, action: Action, relation: Relation, case: &Case) -> bool {
    let decides =
        |kind: OfficeKind| case.route.first() == Some(&kind) || case.route.last() == Some(&kind);
    let own_service = case.subsidy.is_none()
        && matches!(action, Action::ViewHousehold | Action::ViewMoney)
        && matches!(role, Role::Officer(kind) if kind != OfficeKind::Finance && decides(kind));
    may(role, action, relation) || (own_service && may(role, Action::ViewAnswers, relation))
}

/// How an agent stands to a case of `service` at an instant.
#[must_use]
pub fn agent_relation(mandate: &Mandate, service: &str, at: DateTime<Utc>) -> Relation {
    let in_scope = mandate.services.iter().any(|one| one == service);
    if in_scope && mandate.standing(at) == MandateStanding::InForce {
        Relation::Agent(Powers::of(&mandate.powers))
    } else {
        Relation::Foreign
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
    // Everything passes through the office that takes it in; the others see what they have had in hand.
    if *office == case.intake() || reached {
        Relation::OnRoute
    } else {
        Relation::Foreign
    }
}

/// The action that an act on a case is; `None`: the portal's own.
#[must_use]
pub const fn needed(act: ActKind) -> Option<Action> {
    match act {
        ActKind::AnswerSupplement => Some(Action::AnswerSupplement),
        ActKind::Withdraw => Some(Action::Withdraw),
        ActKind::CloseUnsupplemented => None,
        _ => Some(Action::Act),
    }
}

/// The acts to offer: those that fit the case and belong to the one who looks.
#[must_use]
pub fn offered(role: Role, relation: Relation, case: &Case) -> Vec<ActKind> {
    let theirs = |kind: &ActKind| needed(*kind).is_some_and(|action| may(role, action, relation));
    fitting(case).into_iter().filter(theirs).collect()
}

/// A change can be reported while a subsidy is drawn or being decided (R12.2).
#[must_use]
pub fn change_reportable(case: &Case) -> bool {
    case.subsidy.is_some() && (case.stage == Stage::Approved || !case.stage.is_final())
}
