//! Mandates, asks, codes, committees and the book, on both databases.

use super::rows::{at, citizen, id, person};
use crate::harness::database::each_test_database;
use chrono::NaiveDate;
use serde_json::json;
use server::store::ask::AskRow;
use server::store::code::CodeRow;
use server::store::committee::{CommitteeRow, WorkerRow};
use server::store::deed::DeedRow;
use server::store::filling::FillingRow;
use server::store::mandate::MandateRow;
use server::store::manner::MannerRow;
use server::store::{
    Db, account, ask, code, committee, deed, filling, mandate, manner, news, officer_person,
    person as people,
};

async fn with_people(db: &Db) {
    let mut tx = db.begin().await.unwrap();
    for n in 1..=3 {
        people::insert(&mut tx, &person(n)).await.unwrap();
        account::insert(&mut tx, &citizen(n)).await.unwrap();
    }
    tx.commit().await.unwrap();
}

fn mandate_row(n: u32) -> MandateRow {
    MandateRow {
        id: id(9, n),
        principal_id: id(1, 1),
        agent_id: Some(id(1, 2)),
        committee_id: None,
        kind: "entrusted".to_owned(),
        scope: json!({"services": ["living_subsidy"], "powers": ["prepare"], "may_act_alone": true}),
        way: "portal".to_owned(),
        township: "150424100".to_owned(),
        since: at(1),
        last_day: NaiveDate::from_ymd_opt(2027, 3, 1),
        ended_at: None,
        end_reason: None,
    }
}

#[tokio::test]
async fn a_mandate_is_found_from_both_sides_and_ends_once() {
    each_test_database(async |database| {
        with_people(&database.db).await;
        let row = mandate_row(1);
        let mut tx = database.db.begin().await.unwrap();
        mandate::insert(&mut tx, &row).await.unwrap();
        assert_eq!(
            mandate::by_id(&mut tx, row.id).await.unwrap(),
            Some(row.clone())
        );
        assert_eq!(
            mandate::of_principal(&mut tx, id(1, 1)).await.unwrap(),
            std::slice::from_ref(&row)
        );
        assert_eq!(
            mandate::of_agent(&mut tx, id(1, 2)).await.unwrap(),
            std::slice::from_ref(&row)
        );
        assert!(
            mandate::for_agent(&mut tx, row.id, id(1, 2))
                .await
                .unwrap()
                .is_some()
        );
        assert!(
            mandate::for_agent(&mut tx, row.id, id(1, 3))
                .await
                .unwrap()
                .is_none()
        );
        let days = |text: &str| text.parse::<NaiveDate>().unwrap();
        let soon = mandate::running_out(&mut tx, days("2027-02-01"), days("2027-03-01")).await;
        assert_eq!(soon.unwrap().len(), 1);
        assert!(
            mandate::end(&mut tx, row.id, at(5), "revoked")
                .await
                .unwrap()
        );
        assert!(
            !mandate::end(&mut tx, row.id, at(6), "resigned")
                .await
                .unwrap()
        );
        let ended = mandate::by_id(&mut tx, row.id).await.unwrap().unwrap();
        assert_eq!(
            (ended.ended_at, ended.end_reason.as_deref()),
            (Some(at(5)), Some("revoked"))
        );
        let soon = mandate::running_out(&mut tx, days("2027-02-01"), days("2027-03-01")).await;
        assert!(soon.unwrap().is_empty());
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_worker_has_the_committees_mandates_while_they_work_there() {
    each_test_database(async |database| {
        with_people(&database.db).await;
        let mut tx = database.db.begin().await.unwrap();
        let house = CommitteeRow {
            id: id(8, 1),
            name: "镇东村村民委员会".to_owned(),
            township: "150424100".to_owned(),
            created_at: at(0),
        };
        committee::insert(&mut tx, &house).await.unwrap();
        let worker = WorkerRow {
            id: id(8, 2),
            committee_id: house.id,
            person_id: id(1, 3),
            since: at(1),
            until: None,
        };
        committee::add_worker(&mut tx, &worker).await.unwrap();
        let row = MandateRow {
            agent_id: None,
            committee_id: Some(house.id),
            ..mandate_row(1)
        };
        mandate::insert(&mut tx, &row).await.unwrap();
        assert_eq!(
            mandate::of_agent(&mut tx, id(1, 3)).await.unwrap(),
            std::slice::from_ref(&row)
        );
        assert_eq!(
            committee::of_worker(&mut tx, id(1, 3)).await.unwrap(),
            std::slice::from_ref(&house)
        );
        assert_eq!(
            committee::of_township(&mut tx, "150424100").await.unwrap(),
            std::slice::from_ref(&house)
        );
        assert_eq!(
            committee::workers(&mut tx, house.id).await.unwrap(),
            std::slice::from_ref(&worker)
        );
        assert!(
            !committee::end_worker(&mut tx, worker.id, id(8, 9), at(2))
                .await
                .unwrap()
        );
        assert!(
            committee::end_worker(&mut tx, worker.id, house.id, at(2))
                .await
                .unwrap()
        );
        assert!(
            mandate::of_agent(&mut tx, id(1, 3))
                .await
                .unwrap()
                .is_empty()
        );
        assert_eq!(
            committee::by_id(&mut tx, house.id).await.unwrap(),
            Some(house)
        );
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn an_ask_waits_for_the_other_side_and_is_decided_once() {
    each_test_database(async |database| {
        with_people(&database.db).await;
        let mut tx = database.db.begin().await.unwrap();
        let asked = AskRow {
            id: id(7, 1),
            principal_index: vec![1; 32],
            agent_index: vec![2; 32],
            people_sealed: vec![1, 2],
            asked_by: id(1, 2),
            by_principal: false,
            committee_id: None,
            kind: "entrusted".to_owned(),
            scope: json!({}),
            township: "150424100".to_owned(),
            asked_at: at(1),
            decided_at: None,
            outcome: None,
            decided_by: None,
            note_sealed: None,
            mandate_id: None,
        };
        ask::insert(&mut tx, &asked).await.unwrap();
        assert_eq!(
            ask::by_id(&mut tx, asked.id).await.unwrap(),
            Some(asked.clone())
        );
        assert_eq!(
            ask::open_for(&mut tx, &[1; 32]).await.unwrap(),
            std::slice::from_ref(&asked)
        );
        assert!(ask::open_for(&mut tx, &[2; 32]).await.unwrap().is_empty());
        assert_eq!(
            ask::asked_by(&mut tx, id(1, 2)).await.unwrap(),
            std::slice::from_ref(&asked)
        );
        assert_eq!(
            ask::open_of_township(&mut tx, "150424100")
                .await
                .unwrap()
                .len(),
            1
        );
        let no = (Some([9_u8].as_slice()), None);
        let by = id(2, 1);
        assert!(
            ask::decide(&mut tx, asked.id, at(2), "refused", by, no)
                .await
                .unwrap()
        );
        assert!(
            !ask::decide(&mut tx, asked.id, at(3), "given", by, no)
                .await
                .unwrap()
        );
        assert!(ask::open_for(&mut tx, &[1; 32]).await.unwrap().is_empty());
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn the_last_code_counts_its_tries_and_is_used_once() {
    each_test_database(async |database| {
        let mut tx = database.db.begin().await.unwrap();
        let sent = |n: u32| CodeRow {
            id: id(6, n),
            purpose: "agree".to_owned(),
            thing_id: id(7, 1),
            session_hash: vec![1],
            code_mac: vec![2],
            sent_at: at(n.into()),
            expires_at: at(n.into()),
            tries: 0,
            used_at: None,
        };
        for n in [1, 2] {
            code::insert(&mut tx, &sent(n)).await.unwrap();
        }
        let last = code::last(&mut tx, "agree", id(7, 1))
            .await
            .unwrap()
            .unwrap();
        assert_eq!(last, sent(2));
        assert!(
            code::last(&mut tx, "claim", id(7, 1))
                .await
                .unwrap()
                .is_none()
        );
        code::missed(&mut tx, last.id).await.unwrap();
        assert!(code::used(&mut tx, last.id, at(3)).await.unwrap());
        assert!(!code::used(&mut tx, last.id, at(4)).await.unwrap());
        let last = code::last(&mut tx, "agree", id(7, 1))
            .await
            .unwrap()
            .unwrap();
        assert_eq!((last.tries, last.used_at), (1, Some(at(3))));
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn the_book_the_filling_and_how_a_person_signs_are_kept() {
    each_test_database(async |database| {
        with_people(&database.db).await;
        let mut tx = database.db.begin().await.unwrap();
        let look = DeedRow {
            id: id(5, 1),
            person_id: id(1, 1),
            at: at(10),
            account_id: Some(id(2, 2)),
            actor_id: Some(id(1, 2)),
            mandate_id: None,
            office_kind: None,
            office_place: None,
            what: "saw_case".to_owned(),
            application_id: None,
            case_id: Some(id(4, 1)),
            service_id: "living_subsidy".to_owned(),
        };
        deed::insert(&mut tx, &look).await.unwrap();
        assert_eq!(
            deed::of_person(&mut tx, id(1, 1), None, 5).await.unwrap(),
            std::slice::from_ref(&look)
        );
        assert!(deed::seen_since(&mut tx, &look, at(10)).await.unwrap());
        assert!(!deed::seen_since(&mut tx, &look, at(11)).await.unwrap());
        assert_eq!(
            deed::files_since(&mut tx, id(2, 2), at(0)).await.unwrap(),
            1
        );
        deed::raise(&mut tx, id(5, 9), "many_files", id(2, 2), at(10))
            .await
            .unwrap();
        assert_eq!(
            deed::alarms_since(&mut tx, id(2, 2), at(10)).await.unwrap(),
            1
        );

        let alarms = deed::alarms(&mut tx, at(10)).await.unwrap();
        assert_eq!(alarms.len(), 1);
        assert_eq!(
            (alarms[0].kind.as_str(), alarms[0].person_id),
            ("many_files", Some(id(1, 2)))
        );
        assert!(deed::alarms(&mut tx, at(11)).await.unwrap().is_empty());
        let filled = FillingRow {
            application_id: id(4, 2),
            capacity: "own".to_owned(),
            actor_id: id(1, 1),
            mandate_id: None,
            helper_sealed: None,
            at: at(1),
        };
        filling::put(&mut tx, &filled).await.unwrap();
        let helped = FillingRow {
            capacity: "helped".to_owned(),
            helper_sealed: Some(vec![1]),
            ..filled
        };
        filling::put(&mut tx, &helped).await.unwrap();
        assert_eq!(filling::of(&mut tx, id(4, 2)).await.unwrap(), Some(helped));
        filling::forget(&mut tx, id(4, 2)).await.unwrap();
        assert_eq!(filling::of(&mut tx, id(4, 2)).await.unwrap(), None);

        let plain = MannerRow {
            person_id: id(1, 1),
            court: "full".to_owned(),
            court_sealed: None,
            signs_sealed: Some(vec![5]),
            signs: "own".to_owned(),
            witness_sealed: None,
            saved_at: at(1),
        };
        manner::put(&mut tx, &plain).await.unwrap();
        let print = MannerRow {
            signs: "fingerprint".to_owned(),
            witness_sealed: Some(vec![3]),
            ..plain
        };
        manner::put(&mut tx, &print).await.unwrap();
        assert_eq!(manner::of(&mut tx, id(1, 1)).await.unwrap(), Some(print));

        officer_person::put(&mut tx, id(2, 3), &[1; 32])
            .await
            .unwrap();
        assert!(officer_person::is_known(&mut tx, id(2, 3)).await.unwrap());
        assert!(officer_person::is_officer(&mut tx, &[1; 32]).await.unwrap());
        let own = officer_person::own_matter(&mut tx, id(2, 3), id(1, 1), id(4, 2)).await;
        assert!(own.unwrap());
        let other = officer_person::own_matter(&mut tx, id(2, 3), id(1, 2), id(4, 2)).await;
        assert!(!other.unwrap());
        assert!(
            !news::was_told(&mut tx, id(1, 1), (id(9, 1), "x"), at(1))
                .await
                .unwrap()
        );
        tx.commit().await.unwrap();
    })
    .await;
}
