//! Who may what for whom, written down once more, without the program's own table.
use domain::delegation::Power;

/// What somebody is in a matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Capacity {
    /// It is their own, and they are alone.
    Own,
    /// It is their own, and somebody sits beside them: nothing is less theirs.
    Helped,
    /// An agent of this kind; a committee's is its worker.
    Agent(&'static str),
}

/// The kinds of agents.
pub const KINDS: [&str; 4] = ["guardian", "kin_with_duty", COMMITTEE, "entrusted"];
/// The one whose agent is no person: its workers act in its name.
pub const COMMITTEE: &str = "village_committee";

/// How a mandate stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    InForce,
    NotYet,
    Expired,
    Ended,
    OtherService,
    SomebodyElses,
    /// The worker has left the committee; the mandate itself is in force.
    Left,
}

impl State {
    /// Those in which a mandate of this kind can be.
    pub fn of(kind: &str) -> Vec<Self> {
        let mut all = vec![
            Self::InForce,
            Self::NotYet,
            Self::Expired,
            Self::Ended,
            Self::OtherService,
            Self::SomebodyElses,
        ];
        all.extend((kind == COMMITTEE).then_some(Self::Left));
        all
    }
}

macro_rules! acts {
    ($($act:ident),+ $(,)?) => {
        /// What somebody does.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Act { $($act),+ }

        impl Act {
            /// All of it.
            pub const ALL: &[Self] = &[$(Self::$act),+];
        }
    };
}

// Every act with a check of a power of its own, or that is reserved by itself.
acts! {
    Switch, SeeList,
    // A draft.
    Begin, NameHelper, SeeDraft, Save, SeePapers, SayPaper, GivePaper, SeeFile, SeePersonsFile, RemovePaper,
    RemovePersonsPaper, HandIn, Discard,
    // A case.
    SeeCase, SeeReceipt, SeeCasePapers, SeeCaseFile, SeeNotice, MarkRead, SeeSupplement, GivePromised, GiveAsked,
    AnswerItem, AnswerMoneyItem, AnswerSupplement, DecideNow, Withdraw,
    // A report about it.
    BeginReport, SeeReport, SaveReport, HandInReport,
    // What is the person's alone.
    SeeHelpers, SeeBook, SeeCaseload, GiveMandate, AskForMandate, StopMandate, RenewMandate, GiveUp, AnswerAsk, SeeAsk, TakeBackAsk,
    SeeSigning, Sign, SeeRights, ChangePayee, Waive, ExportData, ChangePhone, CloseAccount,
}

impl Act {
    /// What nobody does for another, whatever the mandate says: they do it as themselves or not at all.
    pub fn is_reserved(self) -> bool {
        use Act as A;
        self.is_about_a_thing()
            || matches!(
                self,
                A::SeeHelpers
                    | A::SeeBook
                    | A::SeeCaseload
                    | A::GiveMandate
                    | A::AskForMandate
                    | A::SeeSigning
                    | A::Sign
                    | A::SeeRights
                    | A::ChangePayee
                    | A::Waive
                    | A::ExportData
                    | A::ChangePhone
                    | A::CloseAccount
            )
    }

    /// Of these, what needs a thing that is one's own.
    pub fn is_about_a_thing(self) -> bool {
        use Act as A;
        matches!(
            self,
            A::StopMandate
                | A::RenewMandate
                | A::GiveUp
                | A::AnswerAsk
                | A::SeeAsk
                | A::TakeBackAsk
        )
    }
}

/// What comes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Open,
    /// Refused: the mandate is over.
    Over,
    /// Refused: the mandate does not reach so far.
    NotGiven,
    /// Refused: nobody does it for another.
    Reserved,
    /// There is no such thing.
    Missing,
}

/// Sets of powers: none, all, each alone, and those that belong together.
pub fn power_sets() -> Vec<Vec<Power>> {
    let mut sets = vec![Vec::new(), Power::ALL.to_vec()];
    sets.extend(Power::ALL.map(|power| vec![power]));
    sets.push(vec![Power::Supplement, Power::ViewStatus]);
    sets.push(vec![Power::ReceiveNotices, Power::ViewStatus]);
    sets
}

/// What the rules say of an agent.
pub fn expected(powers: &[Power], state: State, act: Act) -> Verdict {
    use {Act as A, Verdict as V};
    match state {
        State::SomebodyElses => V::Missing,
        // Who names a helper is the person, whatever became of the mandate.
        _ if act == A::NameHelper => V::NotGiven,
        // A mandate that is not in force is none to choose.
        State::NotYet | State::Expired | State::Ended | State::Left if act == A::Switch => {
            V::Missing
        }
        State::NotYet | State::Expired | State::Ended | State::Left => V::Over,
        State::OtherService if matches!(act, A::SeeList | A::Switch) => V::Open,
        State::OtherService if act.is_reserved() => V::Reserved,
        State::OtherService => V::Missing,
        State::InForce => in_force(powers, act),
    }
}

fn in_force(powers: &[Power], act: Act) -> Verdict {
    use {Act as A, Verdict as V};
    let has = |power| powers.contains(&power);
    let if_has = |yes| if yes { V::Open } else { V::NotGiven };
    let looks = has(Power::Prepare) || has(Power::Submit);
    let sees = has(Power::ViewStatus);
    match act {
        A::SeeList | A::Switch => V::Open,
        A::SeeDraft | A::SeePapers | A::SeeFile => if_has(looks),
        // What the person or somebody else photographed is not the agent's to see or to take back.
        A::SeePersonsFile if looks => V::Missing,
        A::RemovePersonsPaper if has(Power::Prepare) => V::Missing,
        A::SeeCaseFile if sees => V::Missing,
        A::Begin | A::Save | A::SayPaper | A::GivePaper | A::RemovePaper | A::GivePromised => {
            if_has(has(Power::Prepare))
        }
        A::HandIn => if_has(has(Power::Submit)),
        A::SeeCase | A::SeeReceipt | A::SeeCasePapers | A::SeeSupplement => if_has(sees),
        // Without notices there is no such notice for them, in a case that they may see.
        A::SeeNotice | A::MarkRead if sees && !has(Power::ReceiveNotices) => V::Missing,
        A::SeeNotice | A::MarkRead => if_has(sees),
        A::AnswerItem | A::AnswerSupplement | A::DecideNow | A::GiveAsked => {
            if_has(has(Power::Supplement))
        }
        // Where the money goes is said by nobody but the person.
        A::AnswerMoneyItem if has(Power::Supplement) => V::Reserved,
        A::BeginReport | A::SeeReport | A::SaveReport | A::HandInReport => {
            if_has(has(Power::ReportChange))
        }
        _ if act.is_reserved() => V::Reserved,
        // Taking an application back, throwing a draft away, and all that was not reached above.
        _ => V::NotGiven,
    }
}

/// What an agent's page shows, where it is not what the rules say of the act.
pub fn on_page(powers: &[Power], state: State, act: Act, should: Verdict) -> Verdict {
    use Act as A;
    // A session cannot have chosen somebody else's mandate: its holder acts for themselves.
    let for_oneself =
        matches!(act, A::SeeList | A::Begin) || (act.is_reserved() && !act.is_about_a_thing());
    if state == State::SomebodyElses && for_oneself {
        return Verdict::Open;
    }
    // The list and its things are shown with the case, which needs its own power; so is an answer that was overtaken.
    let with_case = matches!(
        act,
        A::AnswerItem | A::AnswerMoneyItem | A::AnswerSupplement | A::DecideNow
    );
    let reached = matches!(should, Verdict::Open | Verdict::Reserved);
    if with_case && reached && !powers.contains(&Power::ViewStatus) {
        return Verdict::NotGiven;
    }
    should
}
