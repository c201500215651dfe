//! Every capacity × power × state of the mandate × action, through the pages and the API: allowed exactly where the rules say, and
//! refused for that reason and no other. What is allowed is sent with a version long overtaken (409), so that little is used up.
mod rules;
mod walk;

use self::{
    rules::{Act, COMMITTEE, Capacity, KINDS, State, Verdict, expected, power_sets},
    walk::{by_page, by_program},
};
use crate::harness::{
    actors::{A, B, HOME, NEIGHBOUR, Person, answer_all, begin_in},
    app::TestApp,
    browser::Browser,
    mandates::{C, Terms, ask_to_act},
    program::Program,
};
use axum::http::Method;
use chrono::{Days, TimeDelta};
use domain::{case::OfficeKind, delegation::Power};
use server::{auth::session, store::session as sessions};
use uuid::Uuid;

/// Somebody with no mandate at all.
const STRANGER: Person = Person {
    name: "赵德顺",
    id_number: "230899196002291119",
};

/// A's things.
pub struct Things {
    draft: String,
    case: String,
    notice: String,
    /// A file of the draft's bank card.
    file: String,
    /// A mandate that A has given to somebody else.
    mandate: String,
    /// C's ask to act for A.
    ask: String,
    /// A's own program.
    program: Program,
}

impl Things {
    async fn of_a(app: &TestApp) -> Self {
        // The draft first: once a case runs, the guide offers no second one.
        let mut browser = app.citizen(A).await;
        let first = begin_in(&mut browser, "living_subsidy", NEIGHBOUR).await;
        let check = answer_all(&mut browser, first, A).await;
        let draft = check.path.split('/').nth(2).unwrap().to_owned();
        let (mut browser, case) = app.submitted_case(A, "living_subsidy").await;
        let asked = [
            ("item", "bank_card"),
            ("why-bank_card", "missing"),
            ("words-bank_card", "请补照片"),
        ];
        app.act(OfficeKind::Township, &case, "request_supplement", &asked)
            .await
            .is(200);
        let notice = browser.open(&format!("/cases/{case}")).await;
        let notice = notice
            .link("/notices/")
            .split('/')
            .nth(4)
            .unwrap()
            .to_owned();
        let mut things = Self {
            draft,
            case,
            notice,
            file: String::new(),
            mandate: String::new(),
            ask: String::new(),
            program: app.citizen_program(A).await,
        };
        things.lay_file().await;
        things.lay_mandate(app).await;
        things.lay_ask(app).await;
        things
    }

    /// Gives the file; the same once more is the same.
    async fn lay_file(&mut self) {
        let path = format!("/api/v1/applications/{}/papers/bank_card/files", self.draft);
        let headers = [("content-type", "application/octet-stream")];
        let bytes = String::from_utf8_lossy(walk::DOCUMENT).into_owned();
        let given = self
            .program
            .send(Method::POST, &path, &headers, Some(bytes));
        let given = given.await;
        given.is(201).text("/file").clone_into(&mut self.file);
    }

    /// A mandate in its last days, so that it can be renewed as well as stopped.
    async fn lay_mandate(&mut self, app: &TestApp) {
        let terms = Terms {
            last_day: Some(app.state.world.today() + Days::new(9)),
            ..Terms::default()
        };
        self.mandate = app.mandate(A, C, terms).await.to_string();
    }

    async fn lay_ask(&mut self, app: &TestApp) {
        let mut browser = app.citizen(C).await;
        let asked = ask_to_act(&mut browser, "entrusted", A, HOME).await;
        asked
            .path
            .split('/')
            .nth(3)
            .unwrap()
            .clone_into(&mut self.ask);
    }

    /// Puts back what somebody who may do this uses up.
    async fn again(&mut self, app: &TestApp, act: Act, own: bool) {
        match act {
            Act::SeeFile | Act::RemovePaper => self.lay_file().await,
            Act::StopMandate | Act::RenewMandate if own => self.lay_mandate(app).await,
            Act::AnswerAsk if own => self.lay_ask(app).await,
            _ => {}
        }
    }
}

/// Chooses a mandate for a session straight in the database, in whatever state it is.
async fn force_client(app: &TestApp, browser: &Browser, mandate: Uuid) {
    let world = &app.state.world;
    let cookie = browser.cookies.get("session").expect("a session");
    let presented = session::parse(&world.keys, cookie).expect("ours");
    let mut tx = world.db.begin().await.expect("a transaction");
    let chosen = sessions::act_under(&mut tx, &presented.token_hash, Some(mandate)).await;
    assert!(chosen.expect("written"));
    tx.commit().await.expect("committed");
}

/// In one's own matters there is no mandate to hold powers.
const NONE: &[Power] = &[];

/// What was walked, and where it did not go as the rules say.
#[derive(Default)]
struct Cells {
    count: usize,
    wrong: Vec<String>,
}

impl Cells {
    fn note(
        &mut self,
        (face, capacity, powers): (&str, Capacity, &[Power]),
        (state, act): (State, Act),
        should: Verdict,
        got: Option<(u16, Result<Verdict, String>)>,
    ) {
        let Some((status, got)) = got else {
            return;
        };
        self.count += 1;
        if got.as_ref() != Ok(&should) {
            self.wrong.push(format!(
                "{face}: {capacity:?} {powers:?} {state:?} {act:?}: {status} {got:?}, not {should:?}"
            ));
        }
    }
}

/// What an agent's page should show, where it is not what the rules say of the act.
fn on_page(powers: &[Power], state: State, act: Act, should: Verdict) -> Verdict {
    // A mandate of somebody else's is no choice at all: they act for themselves.
    let own = state == State::SomebodyElses
        && (matches!(act, Act::SeeList | Act::Begin)
            || (act.is_reserved() && !act.is_about_a_thing()));
    // An answer that was overtaken is shown on the case's page, which needs its own power.
    let shown_on_case = matches!(act, Act::AnswerSupplement | Act::AnswerItem)
        && should == Verdict::Open
        && !powers.contains(&Power::ViewStatus);
    match (own, shown_on_case) {
        (true, _) => Verdict::Open,
        (_, true) => Verdict::Refused,
        _ => should,
    }
}

#[tokio::test]
async fn an_agent_may_exactly_what_the_rules_say_on_pages_and_by_program() {
    let app = TestApp::sqlite().await;
    let mut things = Things::of_a(&app).await;
    let today = app.state.world.today();
    let (mut agent, program) = (app.citizen(B).await, app.citizen_program(B).await);
    let stranger = app.citizen(STRANGER).await;
    let strangers_program = app.citizen_program(STRANGER).await;
    let here = app.committee_of("镇东村村民委员会", B, false).await;
    let left = app.committee_of("镇西村村民委员会", B, true).await;
    let mut cells = Cells::default();
    for kind in KINDS {
        for powers in power_sets() {
            for state in State::of(kind) {
                let mut terms = Terms {
                    kind,
                    powers: powers.clone(),
                    committee: (kind == COMMITTEE).then_some(here),
                    ..Terms::default()
                };
                match state {
                    State::NotYet => {
                        terms.since = Some(app.state.world.now() + TimeDelta::hours(1));
                    }
                    State::Expired => terms.last_day = today.pred_opt(),
                    State::Ended => terms.ended = Some("revoked"),
                    State::OtherService => terms.services = vec!["care_subsidy"],
                    State::Left => terms.committee = Some(left),
                    State::InForce | State::SomebodyElses => {}
                }
                let mandate = app.mandate(A, B, terms).await;
                let (browser, program) = match state {
                    State::SomebodyElses => (&mut stranger.clone(), &strangers_program),
                    _ => (&mut agent, &program),
                };
                force_client(&app, browser, mandate).await;
                let token = browser.get("/help").await.form("/sign-out");
                let capacity = Capacity::Agent(kind);
                for act in Act::ALL.iter().copied() {
                    let should = expected(&powers, state, act);
                    let shown = on_page(&powers, state, act, should);
                    things.again(&app, act, false).await;
                    let got = by_page(browser, &things, act, &token).await;
                    let row = ("page", capacity, powers.as_slice());
                    cells.note(row, (state, act), shown, got);
                    things.again(&app, act, false).await;
                    let got = by_program(program, Some(mandate), &things, act).await;
                    let row = ("API", capacity, powers.as_slice());
                    cells.note(row, (state, act), should, got);
                }
            }
        }
    }
    own_matters(&app, &mut things, &mut cells).await;
    println!("{} cells of capacity, power, state and action", cells.count);
    let mut wrong = cells.wrong;
    println!("{} wrong", wrong.len());
    wrong.truncate(60);
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    // The token alone is never authority: without the header the same things are another person's.
    let path = format!("/api/v1/cases/{}", things.case);
    strangers_program.get(&path).await.refuses(404, "not-found");
    app.remove().await;
}

/// In one's own matters everything is open, with a helper at one's side as without.
async fn own_matters(app: &TestApp, things: &mut Things, cells: &mut Cells) {
    let mut person = app.citizen(A).await;
    for capacity in [Capacity::Own, Capacity::Helped] {
        if capacity == Capacity::Helped {
            let world = &app.state.world;
            let who = crate::papers::giving::who(app, A).await;
            let draft = domain::id::ApplicationId(things.draft.parse().unwrap());
            let helper = "邻居".to_owned();
            server::usecase::say_helper::say_helper(world, &who, draft, helper)
                .await
                .expect("written down");
        }
        for act in Act::ALL.iter().copied() {
            // Throwing a draft away needs no version: nothing else would be left to look at.
            if act == Act::Discard {
                continue;
            }
            let token = person.get("/help").await.form("/sign-out");
            things.again(app, act, true).await;
            let got = by_page(&mut person, things, act, &token).await;
            let row = ("page", capacity, NONE);
            cells.note(row, (State::InForce, act), Verdict::Open, got);
            things.again(app, act, true).await;
            let got = by_program(&things.program.clone(), None, things, act).await;
            let row = ("API", capacity, NONE);
            cells.note(row, (State::InForce, act), Verdict::Open, got);
        }
    }
}
