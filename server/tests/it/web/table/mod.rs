//! Every capacity × power × state of the mandate × action, through the pages and the API: allowed exactly where the rules say, and
//! refused for that reason and no other. What could use something up is sent with a version long overtaken, so that it is not.
//! To add an act: its name and rule in `rules`, how it is sent in `pages` and `program`, what it needs in `things`.
mod pages;
mod program;
mod rules;
mod things;

use self::{
    pages::Came,
    rules::{Act, COMMITTEE, Capacity, KINDS, State, Verdict, expected, on_page, power_sets},
    things::Things,
};
use crate::harness::{
    actors::{A, B, Person},
    app::TestApp,
    browser::Browser,
    mandates::{Terms, act_for},
    program::Program,
};
use chrono::TimeDelta;
use domain::delegation::Power;
use server::{auth::session, store::session as sessions};
use uuid::Uuid;

/// Somebody with no mandate at all.
const STRANGER: Person = Person {
    name: "赵德顺",
    id_number: "230899196002291119",
};

/// Who acts, for one row of the table.
pub struct Turn {
    capacity: Capacity,
    powers: Vec<Power>,
    state: State,
    /// The mandate that was chosen; `None` in one's own matters.
    acting: Option<Uuid>,
}

impl Turn {
    /// Whoever has chosen no mandate, or one that was never theirs to choose, acts for themselves on pages.
    fn is_for_oneself(&self) -> bool {
        self.acting.is_none() || self.state == State::SomebodyElses
    }

    /// The mandate to give up: the one that they act under, or one that A holds.
    fn held(&self, things: &Things) -> String {
        self.acting
            .map_or_else(|| things.held.clone(), |mandate| mandate.to_string())
    }
}

/// What was walked, and where it did not go as the rules say.
#[derive(Default)]
struct Cells {
    count: usize,
    wrong: Vec<String>,
}

impl Cells {
    /// Notes a cell; what came of it.
    fn note(
        &mut self,
        face: &str,
        turn: &Turn,
        act: Act,
        should: Verdict,
        came: Option<Came>,
    ) -> Option<Verdict> {
        let (status, came) = came?;
        self.count += 1;
        if came.as_ref() != Ok(&should) {
            let (capacity, powers, state) = (turn.capacity, &turn.powers, turn.state);
            self.wrong.push(format!(
                "{face}: {capacity:?} {powers:?} {state:?} {act:?}: {status} {came:?}, not {should:?}"
            ));
        }
        came.ok()
    }
}

/// Chooses a mandate for a session straight in the database: one that was chosen before it came into this state.
async fn force_client(app: &TestApp, browser: &Browser, mandate: Uuid) {
    let world = &app.state.world;
    let cookie = browser.cookies.get("session").expect("a session");
    let presented = session::parse(&world.keys, cookie).expect("ours");
    let mut tx = world.db.begin().await.expect("a transaction");
    let chosen = sessions::act_under(&mut tx, &presented.token_hash, Some(mandate)).await;
    assert!(chosen.expect("written"));
    tx.commit().await.expect("committed");
}

/// Two committees that B works for, and has left.
struct Committees {
    here: Uuid,
    left: Uuid,
}

impl Committees {
    async fn of_b(app: &TestApp) -> Self {
        let here = app.committee(&[B]).await;
        let left = app.committee(&[B]).await;
        app.worker_left(left, B).await;
        Self { here, left }
    }

    /// The terms of a mandate of this kind in this state.
    fn terms(&self, app: &TestApp, turn: &Turn, kind: &'static str) -> Terms {
        let mut terms = Terms {
            kind,
            powers: turn.powers.clone(),
            services: vec!["living_subsidy", "care_subsidy"],
            committee: (kind == COMMITTEE).then_some(self.here),
            ..Terms::default()
        };
        let world = &app.state.world;
        match turn.state {
            State::NotYet => terms.since = Some(world.now() + TimeDelta::hours(1)),
            State::Expired => terms.last_day = world.today().pred_opt(),
            State::Ended => terms.ended = Some("revoked"),
            State::OtherService => terms.services = vec!["home_adaptation"],
            State::Left => terms.committee = Some(self.left),
            State::InForce | State::SomebodyElses => {}
        }
        terms
    }
}

#[tokio::test]
async fn an_agent_may_exactly_what_the_rules_say_on_pages_and_by_program() {
    let app = TestApp::sqlite().await;
    let mut things = Things::of_a(&app).await;
    let committees = Committees::of_b(&app).await;
    let mut agent = (app.citizen(B).await, app.citizen_program(B).await);
    let mut stranger = (
        app.citizen(STRANGER).await,
        app.citizen_program(STRANGER).await,
    );
    let mut cells = Cells::default();
    for kind in KINDS {
        for powers in power_sets() {
            for state in State::of(kind) {
                let mut turn = Turn {
                    capacity: Capacity::Agent(kind),
                    powers: powers.clone(),
                    state,
                    acting: None,
                };
                let terms = committees.terms(&app, &turn, kind);
                let mandate = app.mandate(A, B, terms).await;
                turn.acting = Some(mandate);
                let (browser, program) = match state {
                    State::SomebodyElses => &mut stranger,
                    _ => &mut agent,
                };
                if matches!(state, State::InForce | State::OtherService) {
                    act_for(browser, Some(mandate)).await.is(303);
                } else {
                    force_client(&app, browser, mandate).await;
                }
                row(&app, &mut things, &turn, (browser, program), &mut cells).await;
            }
        }
    }
    own_matters(&app, &mut things, &mut cells).await;
    println!("{} cells of capacity, power, state and action", cells.count);
    let mut wrong = cells.wrong;
    println!("{} wrong", wrong.len());
    wrong.truncate(400);
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    // The token alone is never authority: without the header the same things are another person's.
    let path = format!("/api/v1/cases/{}", things.case);
    stranger.1.get(&path).await.refuses(404, "not-found");
    agent.1.get(&path).await.refuses(409, "other-client");
    app.remove().await;
}

/// Everything once, under one mandate.
async fn row(
    app: &TestApp,
    things: &mut Things,
    turn: &Turn,
    (browser, program): (&mut Browser, &Program),
    cells: &mut Cells,
) {
    let token = browser.get("/help").await.form("/sign-out");
    for act in Act::ALL.iter().copied() {
        let should = expected(&turn.powers, turn.state, act);
        let shown = on_page(&turn.powers, turn.state, act, should);
        let came = pages::walk((browser, &token), things, turn, act).await;
        let came = cells.note("page", turn, act, shown, came);
        things.after(app, act, came).await;
        let came = program::walk(program, things, turn, act).await;
        let came = cells.note("API", turn, act, should, came);
        things.after(app, act, came).await;
    }
}

/// In one's own matters everything is open, with a helper at one's side as without.
async fn own_matters(app: &TestApp, things: &mut Things, cells: &mut Cells) {
    let mut person = app.citizen(A).await;
    let program = things.program.clone();
    let token = person.get("/help").await.form("/sign-out");
    for capacity in [Capacity::Own, Capacity::Helped] {
        let turn = Turn {
            capacity,
            powers: Vec::new(),
            state: State::InForce,
            acting: None,
        };
        if capacity == Capacity::Helped {
            // Says so of the draft that is walked, as the person does it.
            let said = pages::walk((&mut person, &token), things, &turn, Act::NameHelper);
            assert_eq!(said.await, Some((303, Ok(Verdict::Open))));
        }
        for act in Act::ALL.iter().copied() {
            let came = pages::walk((&mut person, &token), things, &turn, act).await;
            let came = cells.note("page", &turn, act, Verdict::Open, came);
            things.after(app, act, came).await;
            let came = program::walk(&program, things, &turn, act).await;
            let came = cells.note("API", &turn, act, Verdict::Open, came);
            things.after(app, act, came).await;
        }
    }
}
