//! Drafts and submissions.

use super::rows::{at, case, draft, id, insert_case, saved, with_citizen};
use crate::harness::database::each_database;
use server::store::application::{self, Opened, SavedAnswers};
use server::store::manner::{self, MannerRow};
use server::store::person as people;
use server::store::submission::{self, SubmissionRow};

#[tokio::test]
async fn an_application_is_found_alone_and_with_its_applicant() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        let mut report = draft(1);
        report.about_case = Some(id(5, 77));
        application::insert(&mut tx, &report).await.unwrap();
        assert_eq!(
            application::by_id(&mut tx, id(4, 1)).await.unwrap(),
            Some(report.clone())
        );
        assert_eq!(application::by_id(&mut tx, id(4, 2)).await.unwrap(), None);
        let applicant = people::by_id(&mut tx, id(1, 1)).await.unwrap().unwrap();
        assert_eq!(
            application::opened(&mut tx, id(4, 1)).await.unwrap(),
            Some(Opened {
                application: report,
                applicant,
                manner: None,
                capacity: None
            })
        );
        let none = application::opened(&mut tx, id(4, 2)).await;
        assert_eq!(none.unwrap(), None);
        let said = MannerRow {
            person_id: id(1, 1),
            court: "full".to_owned(),
            court_sealed: None,
            signs_sealed: Some(vec![5]),
            signs: "fingerprint".to_owned(),
            witness_sealed: Some(vec![4]),
            saved_at: at(2),
        };
        manner::put(&mut tx, &said).await.unwrap();
        let opened = application::opened(&mut tx, id(4, 1)).await.unwrap();
        assert_eq!(
            opened.unwrap().manner,
            Some(application::Manner {
                court: said.court,
                signs: said.signs,
                witness_sealed: said.witness_sealed,
            })
        );
    })
    .await;
}

#[tokio::test]
async fn saving_on_a_stale_version_changes_nothing() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        application::insert(&mut tx, &draft(1)).await.unwrap();
        let id = id(4, 1);
        assert_eq!(
            application::save_answers(&mut tx, id, 1, &saved(&[7]), at(30))
                .await
                .unwrap(),
            Some(2)
        );
        assert_eq!(
            application::save_answers(&mut tx, id, 1, &saved(&[8]), at(31))
                .await
                .unwrap(),
            None
        );
        assert_eq!(
            application::set_home(&mut tx, id, 1, "330107002")
                .await
                .unwrap(),
            None
        );
        assert_eq!(
            application::set_home(&mut tx, id, 2, "330106002")
                .await
                .unwrap(),
            Some(3)
        );
        assert_eq!(
            application::mark_submitted(&mut tx, id, 2, at(32))
                .await
                .unwrap(),
            None
        );
        let row = application::by_id(&mut tx, id).await.unwrap().unwrap();
        assert_eq!(
            (row.answers_sealed, row.saved_at, row.version),
            (vec![7], at(30), 3)
        );
        assert_eq!(
            (row.home_place.as_str(), row.submitted_at),
            ("330106002", None)
        );
    })
    .await;
}

#[tokio::test]
async fn nothing_changes_after_submission() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        application::insert(&mut tx, &draft(1)).await.unwrap();
        let id = id(4, 1);
        assert_eq!(
            application::mark_submitted(&mut tx, id, 1, at(40))
                .await
                .unwrap(),
            Some(2)
        );
        assert_eq!(
            application::mark_submitted(&mut tx, id, 2, at(41))
                .await
                .unwrap(),
            None
        );
        assert_eq!(
            application::save_answers(&mut tx, id, 2, &saved(&[7]), at(41))
                .await
                .unwrap(),
            None
        );
        assert_eq!(
            application::set_home(&mut tx, id, 2, "330107002")
                .await
                .unwrap(),
            None
        );
        assert!(
            !application::delete_draft(&mut tx, id, draft(1).applicant_id)
                .await
                .unwrap()
        );
        let frozen = application::by_id(&mut tx, id).await.unwrap().unwrap();
        assert_eq!(
            (frozen.submitted_at, frozen.answers_sealed),
            (Some(at(40)), vec![1, 2, 3])
        );
    })
    .await;
}

#[tokio::test]
async fn drafts_come_last_saved_first_and_can_be_deleted_by_their_owner() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        for n in [1, 3, 2] {
            application::insert(&mut tx, &draft(n)).await.unwrap();
        }
        application::mark_submitted(&mut tx, id(4, 3), 1, at(40))
            .await
            .unwrap();
        assert_eq!(
            application::drafts_of(&mut tx, id(1, 1)).await.unwrap(),
            [draft(2), draft(1)]
        );
        assert!(
            !application::delete_draft(&mut tx, id(4, 1), id(1, 2))
                .await
                .unwrap()
        );
        assert!(
            application::delete_draft(&mut tx, id(4, 1), id(1, 1))
                .await
                .unwrap()
        );
        assert_eq!(
            application::drafts_of(&mut tx, id(1, 1)).await.unwrap(),
            [draft(2)]
        );
        assert_eq!(application::drafts_of(&mut tx, id(1, 2)).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn one_key_stands_for_one_submission() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        insert_case(&mut tx, &case(1)).await;
        let row = SubmissionRow {
            person_id: id(1, 1),
            key: "k-1".to_owned(),
            body_hash: vec![4; 32],
            case_id: id(5, 1),
            created_at: at(2),
        };
        submission::insert(&mut tx, &row).await.unwrap();
        assert_eq!(
            submission::find(&mut tx, id(1, 1), "k-1").await.unwrap(),
            Some(row.clone())
        );
        assert_eq!(
            submission::find(&mut tx, id(1, 1), "k-2").await.unwrap(),
            None
        );
        assert_eq!(
            submission::find(&mut tx, id(1, 2), "k-1").await.unwrap(),
            None
        );
        let again = submission::insert(&mut tx, &row).await.unwrap_err();
        assert!(again.duplicates("submission_key_pkey"), "{again:?}");
    })
    .await;
}

#[tokio::test]
async fn a_change_that_is_not_done_is_kept_beside_the_answers_and_goes_with_the_next_save() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        application::insert(&mut tx, &draft(1)).await.unwrap();
        let id = id(4, 1);
        let changing = SavedAnswers {
            before_sealed: Some(vec![1, 2, 3]),
            form_version: 2,
            ..saved(&[7])
        };
        application::save_answers(&mut tx, id, 1, &changing, at(30))
            .await
            .unwrap();
        let row = application::by_id(&mut tx, id).await.unwrap().unwrap();
        assert_eq!(
            (row.before_sealed, row.form_version),
            (Some(vec![1, 2, 3]), 2)
        );
        application::save_answers(&mut tx, id, 2, &saved(&[8]), at(31))
            .await
            .unwrap();
        let row = application::by_id(&mut tx, id).await.unwrap().unwrap();
        assert_eq!(row.before_sealed, None);
    })
    .await;
}

#[tokio::test]
async fn idle_drafts_are_found_told_once_and_forget_it_when_they_are_saved() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        for n in [1, 2, 3] {
            application::insert(&mut tx, &draft(n)).await.unwrap();
        }
        application::mark_submitted(&mut tx, id(4, 2), 1, at(40))
            .await
            .unwrap();
        let idle = application::idle(&mut tx, at(3), 10).await.unwrap();
        assert_eq!(
            idle.iter().map(|row| row.id).collect::<Vec<_>>(),
            [id(4, 1)]
        );
        application::told(&mut tx, id(4, 1), at(50)).await.unwrap();
        application::told(&mut tx, id(4, 1), at(60)).await.unwrap();
        let row = application::by_id(&mut tx, id(4, 1))
            .await
            .unwrap()
            .unwrap();
        assert_eq!(row.told_at, Some(at(50)));
        application::save_answers(&mut tx, id(4, 1), 1, &saved(&[7]), at(70))
            .await
            .unwrap();
        let row = application::by_id(&mut tx, id(4, 1))
            .await
            .unwrap()
            .unwrap();
        assert_eq!(row.told_at, None);
    })
    .await;
}

#[tokio::test]
async fn parts_of_a_joined_application_are_found_by_it() {
    each_database(async |db| {
        let mut tx = with_citizen(&db).await;
        application::insert(&mut tx, &draft(1)).await.unwrap();
        for n in [3, 2] {
            let mut part = draft(n);
            part.joined_id = Some(id(4, 1));
            application::insert(&mut tx, &part).await.unwrap();
        }
        let parts = application::joined(&mut tx, id(4, 1)).await.unwrap();
        assert_eq!(
            parts.iter().map(|row| row.id).collect::<Vec<_>>(),
            [id(4, 2), id(4, 3)]
        );
        assert!(
            application::joined(&mut tx, id(4, 2))
                .await
                .unwrap()
                .is_empty()
        );
    })
    .await;
}
