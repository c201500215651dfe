//! R1.4 and dossier section 4: who may act for whom.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod hostile;

use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::calendar::china_midnight;
use domain::delegation::*;
use domain::id::PersonId;
use hostile::hostile;
use proptest::prelude::*;

fn d(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(day: &str) -> DateTime<Utc> {
    china_midnight(d(day))
}

fn person(number: u128) -> PersonId {
    PersonId(uuid::Uuid::from_u128(number))
}

/// A sound mandate to an entrusted neighbour; tests change one thing.
fn request() -> MandateRequest {
    MandateRequest {
        principal: person(1),
        principal_born: d("1978-03-12"),
        principal_capacity: Capacity::Full,
        agent: person(2),
        agent_born: Some(d("1985-05-15")),
        giver: Giver::Principal,
        kind: AgentKind::Entrusted,
        evidence: vec![AgentEvidence::WrittenMandate],
        consent: Some(Consent::InPortal),
        services: vec!["living-subsidy".to_owned()],
        powers: vec![Power::Prepare, Power::Submit, Power::ViewStatus],
        months: None,
        may_act_alone: true,
        renews: None,
        at: at("2026-11-22"),
    }
}

fn mandate() -> Mandate {
    give(&request()).unwrap()
}

fn of_kind(kind: AgentKind) -> MandateRequest {
    MandateRequest {
        kind,
        giver: Giver::ByLaw,
        evidence: kind.evidence().to_vec(),
        ..request()
    }
}

#[test]
fn r1_4_each_kind_has_its_own_evidence() {
    for kind in AgentKind::ALL {
        assert!(give(&of_kind_or_entrusted(kind)).is_ok(), "{kind:?}");
        for other in [
            AgentEvidence::CommitteeStamp,
            AgentEvidence::WrittenMandate,
            AgentEvidence::MarriageCertificate,
        ] {
            if !kind.evidence().contains(&other) {
                let mut wrong = of_kind_or_entrusted(kind);
                wrong.evidence = vec![other];
                assert_eq!(
                    give(&wrong),
                    Err(MandateRefusal::EvidenceMissing),
                    "{kind:?} {other:?}"
                );
            }
        }
    }
}

/// The person's own word, recorded or before an officer, is what a written mandate would say (domain 4.2); what the law gives is proved.
#[test]
fn s4_2_an_entrusted_agent_needs_no_paper_beside_the_persons_own_word() {
    let bare = |kind, consent| {
        give(&MandateRequest {
            evidence: Vec::new(),
            consent: Some(consent),
            ..of_kind_or_entrusted(kind)
        })
    };
    for word in [Consent::Recording, Consent::OfficerVisit] {
        assert!(bare(AgentKind::Entrusted, word.clone()).is_ok());
        for kind in [
            AgentKind::Guardian,
            AgentKind::KinWithDuty,
            AgentKind::VillageCommittee,
        ] {
            assert_eq!(
                bare(kind, word.clone()),
                Err(MandateRefusal::EvidenceMissing)
            );
        }
    }
    assert_eq!(
        bare(AgentKind::Entrusted, Consent::SignedPaper),
        Err(MandateRefusal::EvidenceMissing)
    );
}

/// What is offered for photos is always something that the township may accept.
#[test]
fn r1_4_the_papers_of_an_ask_are_among_its_evidence() {
    for kind in AgentKind::ALL {
        for minor in [true, false] {
            let papers = kind.papers(minor);
            assert!(!papers.is_empty());
            assert!(papers.iter().all(|one| kind.evidence().contains(one)));
        }
    }
    let of_a_child = AgentKind::Guardian.papers(true);
    assert_eq!(of_a_child[0], AgentEvidence::HouseholdRegister);
    let of_an_adult = AgentKind::Guardian.papers(false);
    assert_eq!(of_an_adult[0], AgentEvidence::CourtDecision);
    assert!(!of_an_adult.contains(&AgentEvidence::BirthCertificate));
}

fn of_kind_or_entrusted(kind: AgentKind) -> MandateRequest {
    if kind == AgentKind::Entrusted {
        request()
    } else {
        of_kind(kind)
    }
}

#[test]
fn s4_1_consent_is_needed_of_all_but_guardians_and_can_come_by_paper_video_or_visit() {
    let with = |kind, consent: Option<Consent>| {
        give(&MandateRequest {
            consent,
            ..of_kind_or_entrusted(kind)
        })
    };
    assert!(with(AgentKind::Guardian, None).is_ok());
    for kind in [
        AgentKind::KinWithDuty,
        AgentKind::VillageCommittee,
        AgentKind::Entrusted,
    ] {
        assert_eq!(with(kind, None), Err(MandateRefusal::ConsentMissing));
        for way in [
            Consent::SignedPaper,
            Consent::Recording,
            Consent::OfficerVisit,
        ] {
            assert!(with(kind, Some(way)).is_ok());
        }
    }
    let unable = |reason: &str| {
        Some(Consent::NotPossible {
            reason: reason.to_owned(),
        })
    };
    assert!(with(AgentKind::KinWithDuty, unable("in a coma")).is_ok());
    assert_eq!(
        with(AgentKind::KinWithDuty, unable("  ")),
        Err(MandateRefusal::ConsentMissing)
    );
    assert_eq!(
        with(AgentKind::Entrusted, unable("in a coma")),
        Err(MandateRefusal::ConsentMissing)
    );
}

#[test]
fn s4_2_a_mandate_runs_twelve_months_by_default_and_thirty_six_at_most() {
    assert_eq!(mandate().last_day, Some(d("2027-11-22")));
    for (months, outcome) in [
        (0, Err(MandateRefusal::WrongTerm)),
        (1, Ok(Some(d("2026-12-22")))),
        (36, Ok(Some(d("2029-11-22")))),
        (37, Err(MandateRefusal::WrongTerm)),
        (u32::MAX, Err(MandateRefusal::WrongTerm)),
    ] {
        let given = give(&MandateRequest {
            months: Some(months),
            ..request()
        });
        assert_eq!(given.map(|mandate| mandate.last_day), outcome, "{months}");
    }
    let mandate = mandate();
    assert_eq!(mandate.standing(at("2026-11-21")), MandateStanding::NotYet);
    assert_eq!(mandate.standing(at("2027-11-22")), MandateStanding::InForce);
    assert_eq!(mandate.standing(at("2027-11-23")), MandateStanding::Expired);
}

#[test]
fn s4_2_what_is_renewed_goes_on_from_its_last_day_and_a_parents_never_past_majority() {
    let renewed = give(&MandateRequest {
        renews: Some(d("2026-12-10")),
        ..request()
    });
    assert_eq!(renewed.unwrap().last_day, Some(d("2027-12-10")));
    let child = give(&MandateRequest {
        principal_born: d("2009-12-01"),
        months: Some(12),
        renews: Some(d("2026-12-10")),
        ..of_kind(AgentKind::Guardian)
    });
    assert_eq!(child.unwrap().last_day, Some(d("2027-11-30")));
}

#[test]
fn s4_1_a_parents_guardianship_ends_with_majority_and_a_courts_does_not() {
    let child = give(&MandateRequest {
        principal_born: d("2012-01-15"),
        ..of_kind(AgentKind::Guardian)
    })
    .unwrap();
    assert_eq!(child.last_day, Some(d("2030-01-14")));
    let adult = give(&of_kind(AgentKind::Guardian)).unwrap();
    assert_eq!(adult.last_day, None);
}

#[test]
fn s4_1_s4_2_an_adult_has_a_guardian_only_by_court_designation_or_own_choice() {
    use AgentEvidence as E;
    let with = |born: &str, evidence: E| {
        give(&MandateRequest {
            principal_born: d(born),
            evidence: vec![evidence],
            ..of_kind(AgentKind::Guardian)
        })
    };
    for evidence in [E::HouseholdRegister, E::BirthCertificate] {
        let refused = Err(MandateRefusal::GuardianOfAdult);
        assert_eq!(with("1990-05-06", evidence), refused, "{evidence:?}");
        assert!(with("2012-01-15", evidence).is_ok(), "{evidence:?}");
    }
    for evidence in [E::CourtDecision, E::Designation, E::AdvanceChoice] {
        assert!(with("1990-05-06", evidence).is_ok(), "{evidence:?}");
    }
}

#[test]
fn s4_2_answering_or_receiving_includes_seeing_how_it_stands() {
    for power in [
        Power::Supplement,
        Power::ReceiveNotices,
        Power::ReportChange,
    ] {
        let given = give(&MandateRequest {
            powers: vec![power],
            ..request()
        });
        assert_eq!(given.unwrap().powers, [power, Power::ViewStatus]);
    }
    let given = give(&MandateRequest {
        powers: vec![Power::Prepare],
        ..request()
    });
    assert_eq!(given.unwrap().powers, [Power::Prepare]);
}

#[test]
fn s4_2_no_mandate_without_matter_power_or_an_adult_agent() {
    assert_eq!(
        give(&MandateRequest {
            services: vec![],
            ..request()
        }),
        Err(MandateRefusal::NoServices)
    );
    assert_eq!(
        give(&MandateRequest {
            powers: vec![],
            ..request()
        }),
        Err(MandateRefusal::NoPowers)
    );
    assert_eq!(
        give(&MandateRequest {
            agent: person(1),
            ..request()
        }),
        Err(MandateRefusal::AgentIsPrincipal)
    );
    let minor = MandateRequest {
        agent_born: Some(d("2009-01-01")),
        ..request()
    };
    assert_eq!(give(&minor), Err(MandateRefusal::AgentIsMinor));
    assert!(
        give(&MandateRequest {
            agent_born: None,
            ..request()
        })
        .is_ok()
    );
}

#[test]
fn s4_2_a_mandate_cannot_be_passed_on() {
    let passed_on = MandateRequest {
        giver: Giver::AnotherAgent,
        ..request()
    };
    assert_eq!(give(&passed_on), Err(MandateRefusal::SubDelegation));
    let self_made = MandateRequest {
        giver: Giver::ByLaw,
        ..request()
    };
    assert_eq!(give(&self_made), Err(MandateRefusal::SubDelegation));
}

#[test]
fn s4_2_minors_and_people_under_a_courts_finding_entrust_through_guardian_and_officer() {
    let minor = MandateRequest {
        principal_born: d("2012-01-15"),
        ..request()
    };
    let limited = MandateRequest {
        principal_capacity: Capacity::LimitedByCourt,
        ..request()
    };
    for refused in [minor, limited] {
        assert_eq!(give(&refused), Err(MandateRefusal::NeedsGuardian));
        assert!(
            give(&MandateRequest {
                giver: Giver::GuardianThroughOfficer,
                ..refused
            })
            .is_ok()
        );
    }
}

#[test]
fn s4_2_a_mandate_allows_its_powers_for_its_services_and_nothing_else() {
    let mandate = mandate();
    let now = at("2026-12-01");
    assert_eq!(mandate.allows(Power::Submit, "living-subsidy", now), Ok(()));
    assert_eq!(
        mandate.allows(Power::Submit, "care-subsidy", now),
        Err(NotAllowed::OtherService)
    );
    assert_eq!(
        mandate.allows(Power::ReportChange, "living-subsidy", now),
        Err(NotAllowed::PowerNotGiven)
    );
    assert_eq!(
        mandate.allows(Power::Submit, "living-subsidy", at("2028-01-01")),
        Err(NotAllowed::NotInForce)
    );
}

#[test]
fn s4_2_account_waiver_mandates_export_and_deletion_are_never_delegated() {
    for act in ReservedAct::ALL {
        for kind in AgentKind::ALL {
            let mandate = give(&of_kind_or_entrusted(kind)).unwrap();
            let expected = if kind == AgentKind::Guardian {
                NotAllowed::ThroughOfficer
            } else {
                NotAllowed::NeverDelegated
            };
            assert_eq!(mandate.refuses(act), expected, "{act:?} {kind:?}");
        }
    }
}

#[test]
fn s4_2_an_agent_sees_the_case_and_not_the_person() {
    for view in [
        AgentView::Status,
        AgentView::MissingItems,
        AgentView::Notices,
        AgentView::AccountTail,
        AgentView::OwnUpload,
    ] {
        assert!(view.open_to_agents(), "{view:?}");
    }
    for view in [
        AgentView::OtherServices,
        AgentView::FullIdNumber,
        AgentView::FullAccount,
        AgentView::MedicalPapers,
        AgentView::PublicityHistory,
        AgentView::OtherAgents,
    ] {
        assert!(!view.open_to_agents(), "{view:?}");
    }
}

#[test]
fn s4_2_revocation_works_at_once_and_what_was_done_before_stays_valid() {
    let mut mandate = mandate();
    let revoked = at("2026-12-05");
    assert_eq!(
        mandate.end(EndReason::Revoked, revoked),
        [Told::Agent, Told::Offices]
    );
    assert_eq!(
        mandate.allows(Power::Submit, "living-subsidy", revoked),
        Err(NotAllowed::NotInForce)
    );
    assert!(mandate.act_stands(at("2026-12-04"), false));
    assert!(!mandate.act_stands(revoked, false));
    // A second end changes nothing and tells nobody.
    assert_eq!(mandate.end(EndReason::Resigned, at("2026-12-06")), []);
    assert_eq!(
        mandate.standing(at("2026-12-07")),
        MandateStanding::Ended(EndReason::Revoked)
    );
}

#[test]
fn r9_1_death_ends_the_mandate_but_acts_done_unknowing_stay_valid() {
    let mut mandates = [
        mandate(),
        give(&MandateRequest {
            principal: person(9),
            ..request()
        })
        .unwrap(),
    ];
    let died = at("2026-12-05");
    end_for_death(&mut mandates, person(1), died);
    assert_eq!(
        mandates[0].standing(died),
        MandateStanding::Ended(EndReason::PrincipalDied)
    );
    assert!(mandates[0].act_stands(at("2026-12-06"), false));
    assert!(!mandates[0].act_stands(at("2026-12-06"), true));
    assert_eq!(mandates[1].standing(died), MandateStanding::InForce);
    end_for_death(&mut mandates, person(2), died);
    assert_eq!(
        mandates[1].standing(died),
        MandateStanding::Ended(EndReason::AgentDied)
    );
    assert!(!mandates[1].act_stands(at("2026-12-06"), false));
}

#[test]
fn s4_2_several_agents_act_together_unless_the_mandate_says_alone() {
    let shared = |agent, may_act_alone| {
        give(&MandateRequest {
            agent: person(agent),
            may_act_alone,
            ..request()
        })
        .unwrap()
    };
    let mandates = [shared(2, false), shared(3, true), shared(4, false)];
    let now = at("2026-12-01");
    let with = |agent, power| joint_agents(&mandates, person(agent), power, "living-subsidy", now);
    assert_eq!(with(2, Power::Submit), [person(3), person(4)]);
    assert_eq!(with(3, Power::Submit), []);
    assert_eq!(with(2, Power::ViewStatus), []);
}

proptest! {
    #[test]
    fn s4_2_nobody_under_eight_acts_and_nobody_over_eighteen_needs_consent(age in 0u64..30_000) {
        let today = d("2026-11-22");
        let born = today.checked_sub_days(Days::new(age)).unwrap();
        let years = full_years(born, today);
        let expected = match years {
            0..=7 => HowToAct::ThroughGuardian,
            8..=17 => HowToAct::WithGuardianConsent,
            _ => HowToAct::Alone,
        };
        prop_assert_eq!(how_to_act(born, Capacity::Full, today), expected);
        prop_assert_eq!(is_minor(born, today), years < 18);
    }

    #[test]
    fn s4_2_a_mandate_is_in_force_only_between_its_first_and_last_day(day in 0u64..2000, months in 1u32..=36) {
        let mandate = give(&MandateRequest { months: Some(months), ..request() }).unwrap();
        let on = d("2025-11-22").checked_add_days(Days::new(day)).unwrap();
        let within = on >= d("2026-11-22") && Some(on) <= mandate.last_day;
        prop_assert_eq!(mandate.standing(china_midnight(on)) == MandateStanding::InForce, within);
    }

    #[test]
    fn hostile_services_and_reasons_never_panic(service in hostile(), reason in hostile()) {
        let consent = Some(Consent::NotPossible { reason });
        let _ = give(&MandateRequest { consent, services: vec![service.clone()], ..of_kind(AgentKind::KinWithDuty) });
        let _ = mandate().allows(Power::Submit, &service, DateTime::<Utc>::MAX_UTC);
    }
}
