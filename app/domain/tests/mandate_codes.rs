//! The words of the lists about mandates stand in rows and forms: each reads back as what it was written for.
use domain::delegation::{AgentEvidence, AgentKind, Capacity, EndReason, FilledBy, Power};

#[test]
fn every_way_of_filling_in_reads_back_from_its_word() {
    for way in FilledBy::ALL {
        assert_eq!(FilledBy::from_code(way.code()), Some(way));
    }
    assert_eq!(FilledBy::from_code("somebody"), None);
}

#[test]
fn every_word_about_a_mandate_is_read_and_written_alike() {
    macro_rules! alike {
        ($type:ident: $($word:literal)*) => {
            $(assert_eq!($type::from_code($word).map($type::code), Some($word));)*
            assert_eq!($type::from_code("nothing"), None);
        };
    }
    alike!(AgentKind: "guardian" "kin_with_duty" "village_committee" "entrusted");
    alike!(Power: "prepare" "submit" "supplement" "view_status" "receive_notices" "report_change");
    alike!(EndReason: "revoked" "resigned" "done" "principal_died" "agent_died" "agent_incapable" "guardianship_ended");
    alike!(AgentEvidence: "household_register" "birth_certificate" "court_decision" "designation" "advance_choice");
    alike!(AgentEvidence: "marriage_certificate" "kinship_statement" "committee_stamp" "written_mandate");
    alike!(Capacity: "full" "limited_by_court" "none_by_court");
}
