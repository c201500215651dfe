//! When the rules say no: a code for the words (`rejection-<code>`) and the rule it rests on.

/// A refusal by the rules. `rule` is the dossier's number (R2.2), shown with the reason and used in problem+json.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code} ({rule})")]
pub struct Rejection {
    /// Message key's end and problem type.
    pub code: &'static str,
    /// Number of the rule.
    pub rule: &'static str,
}

macro_rules! rejections {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $rule:literal;)*) => {
        impl Rejection {
            $($(#[$doc])* pub const $name: Rejection = Rejection { code: $code, rule: $rule };)*
            /// Every refusal there is, for tests of the words and for the API description.
            pub const ALL: &'static [Rejection] = &[$(Self::$name),*];
        }
    };
}

rejections! {
    /// The home township does not receive applications here yet.
    OFFICE_NOT_CONNECTED = "office-not-connected", "R1.2";
    /// The form has open or wrong answers.
    INCOMPLETE = "incomplete", "R1.3";
    /// The declaration was not agreed to or not signed with the applicant's name.
    NOT_SIGNED = "not-signed", "R1.3";
    /// The same service is already running for this person.
    ALREADY_RUNNING = "already-running", "R12.2";
    /// No part of a joined application can be handed in yet.
    NOTHING_READY = "nothing-ready", "R1.5";
    /// The act does not fit the case's stage.
    NOT_NOW = "not-now", "R2.1";
    /// The act belongs to another office.
    NOT_YOURS = "not-yours", "R12.1";
    /// A refusal, return or request without words: they go out in writing, with the reason (R2.4).
    REASON_NEEDED = "reason-needed", "R2.4";
    /// A supplement notice that names nothing: a complete application must be accepted.
    NOTHING_ASKED = "nothing-asked", "R2.3";
    /// A supplement notice is open already.
    NOTICE_OPEN = "notice-open", "R2.2";
    /// It is not on the list: of the service's papers and questions, or of what was asked for.
    NOT_ON_THE_LIST = "not-on-the-list", "R2.2";
    /// The answer leaves items open and does not ask for a decision on what is there.
    ITEMS_OPEN = "items-open", "R2.2";
    /// What an agent was asked for may still come: the last day that was promised is not over.
    LIST_WAITS = "list-waits", "R2.2";
    /// A second supplement notice needs the office's own-fault override (R2.2).
    SECOND_NOTICE = "second-notice", "R2.2";
    /// An officer acts in their own matter.
    OWN_MATTER = "own-matter", "R12.1";
    /// The case is over.
    CLOSED = "closed", "R2.1";
    /// Only somebody who draws the subsidy, or who has a running case, reports a change to it.
    NOTHING_TO_CHANGE = "nothing-to-change", "R12.2";
    /// The start month lies before the submission month (R4.4).
    START_TOO_EARLY = "start-too-early", "R4.4";
    /// The start month lies after the submission month and nobody says why (R4.4).
    LATER_START_NEEDS_REASON = "later-start-needs-reason", "R4.4";
    /// The application was changed elsewhere after this page was shown.
    ALREADY_SUBMITTED = "already-submitted", "R4.4";
    /// The mandate under which somebody acts has ended or run out.
    MANDATE_OVER = "mandate-over", "R1.4";
    /// An adult has a guardian only by a court, a designation or their own choice in advance.
    GUARDIAN_OF_ADULT = "guardian-of-adult", "R1.4";
    /// A guardianship rests on the law: the person under it does not end it with a word.
    GUARDIANSHIP_BY_LAW = "guardianship-by-law", "R1.4";
    /// The township verified this mandate and looks again before it goes on.
    RENEWED_BY_TOWNSHIP = "renewed-by-township", "R1.4";
    /// The mandate does not allow this.
    NOT_IN_MANDATE = "not-in-mandate", "R1.4";
    /// Nobody does this for another.
    NEVER_DELEGATED = "never-delegated", "R1.4";
    /// A guardian acts: under 8, or by a court's finding.
    NEEDS_GUARDIAN = "needs-guardian", "R1.4";
    /// A guardian must agree: 8 to 17, and under 14 to the processing.
    NEEDS_GUARDIAN_CONSENT = "needs-guardian-consent", "R1.4";
    /// Phone, password or account were made anew within the last day.
    HELD = "held", "R5.2";
    /// There is nothing paid here into an account.
    NOTHING_PAID = "nothing-paid", "R5.2";
    /// Only the person gives a benefit up, or a guardian with an officer.
    WAIVER_ONLY_THE_PERSON = "waiver-only-the-person", "R10.3";
    /// The cooling step of a waiver is not over.
    WAIVER_TOO_EARLY = "waiver-too-early", "R10.3";
    /// The waiver is in another state.
    WAIVER_STATE = "waiver-wrong-state", "R10.3";
    /// Several agents act only together, and not all have agreed yet; this one's yes is kept.
    JOINT_WAITS = "joint-waits", "R1.4";
    /// There is no carrier for codes here; there are other ways to agree.
    NO_CARRIER = "no-carrier", "R1.4";
}
