//! Every function fills its own template.
use super::*;

/// Whether a path fits a template, its query left aside.
fn fits(path: &str, template: &str) -> bool {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let (left, right): (Vec<_>, Vec<_>) =
        (path.split('/').collect(), template.split('/').collect());
    left.len() == right.len()
        && left
            .iter()
            .zip(&right)
            .all(|(have, want)| want.starts_with('{') || have == want)
}

#[test]
fn every_function_fills_its_own_template() {
    let id = Uuid::nil();
    for (path, template) in [
        (service("living"), route::SERVICE),
        (sign("start.mp4"), route::SIGN),
        (settings_then("/my"), route::SETTINGS),
        (settings_done(""), route::SETTINGS),
        (
            settings_in(crate::settings::Language::English, "/my"),
            route::SETTINGS,
        ),
        (service_at("living", "150424100"), route::SERVICE),
        (services_in("child"), route::SERVICES),
        (services_found("轮椅"), route::SERVICES),
        (paper_form("living"), route::PAPER_FORM),
        (code("K7M2-P9QX"), route::CODE),
        (place("living"), route::PLACE),
        (place_in("living", "15"), route::PLACE),
        (sign_in_then("/my"), route::SIGN_IN),
        (register_then("/my", true), route::REGISTER),
        (question(id, "certificate"), route::QUESTION),
        (question_from_check(id, "certificate"), route::QUESTION),
        (tasks(id), route::TASKS),
        (remove_entry(id, "member", "k3f9"), route::REMOVE_ENTRY),
        (check(id), route::CHECK),
        (discard(id), route::DISCARD),
        (papers(id), route::PAPERS),
        (paper(id, 1, "dibao"), route::PAPER),
        (paper_done(id, 0, "dibao", 2), route::PAPER),
        (paper_way(id, 0, "dibao"), route::PAPER_WAY),
        (paper_file(id, id, true), route::PAPER_FILE),
        (paper_remove(id, id), route::PAPER_REMOVE),
        (desk_paper(id, id, false), route::DESK_PAPER),
        (case(id), route::CASE),
        (receipt(id), route::RECEIPT),
        (supplement(id), route::SUPPLEMENT),
        (supplement_done(id), route::SUPPLEMENT),
        (decide_now(id), route::DECIDE_NOW),
        (item(id, "bank_card"), route::ITEM),
        (desk_supplement(id), route::DESK_SUPPLEMENT),
        (desk_item(id, "bank_card"), route::DESK_ITEM),
        (desk_given(id, "bank_card"), route::DESK_GIVEN),
        (ask_list(id), route::ASK_LIST),
        (ListAt::Ask(id).saved(), route::ASK_LIST),
        (ask_item(id, "signed_consent"), route::ASK_ITEM),
        (ask_decide_now(id), route::ASK_DECIDE_NOW),
        (desk_ask_builder(id), route::DESK_ASK_BUILDER),
        (desk_ask_list_done(id, "sent"), route::DESK_ASK_LIST),
        (desk_ask_item(id, "signed_consent"), route::DESK_ASK_ITEM),
        (api::finding(id, "bank_card"), api::FINDING),
        (desk_item_done(id), route::DESK_CASE),
        (api::item(id, "bank_card"), api::ITEM),
        (api::verdict(id, "bank_card"), api::VERDICT),
        (withdraw(id), route::WITHDRAW),
        (notice(id, id), route::NOTICE),
        (desk(Some("accepted"), 2), route::DESK),
        (who("living", "150424100"), route::WHO),
        (acting_new("living", "150424100"), route::ACTING_NEW),
        (ask(id), route::ASK),
        (ask_form(id), route::ASK_FORM),
        (ask_paper(id, "designation"), route::ASK_PAPER),
        (ask_paper_done(id, "designation", 2), route::ASK_PAPER),
        (ask_file(id, id, true), route::ASK_FILE),
        (ask_file_remove(id, id), route::ASK_FILE_REMOVE),
        (desk_ask_paper(id, "designation"), route::DESK_ASK_PAPER),
        (desk_ask_file(id, id, true), route::DESK_ASK_FILE),
        (helper_end(id), route::HELPER_END),
        (helper_ask(id), route::HELPER_ASK),
        (desk_ask(id), route::DESK_ASK),
        (desk_person(id), route::DESK_PERSON),
        (desk_person_before(id, id), route::DESK_PERSON),
        (helpers_log(id), route::HELPERS_LOG),
        (rights_done("phone"), route::RIGHTS),
        (waive("living"), route::WAIVERS),
        (sign_in_registered("/my"), route::SIGN_IN),
        (desk_case(id), route::DESK_CASE),
        (desk_act(id, "accept"), route::DESK_ACT),
        (api::service("living"), api::SERVICE),
        (api::divisions_named("林西"), api::DIVISIONS),
        (api::divisions_in("15"), api::DIVISIONS),
        (api::problem("busy"), api::PROBLEMS),
        (api::application(id), api::APPLICATION),
        (api::page(id, "phone"), api::PAGE),
        (api::submission(id), api::SUBMISSION),
        (api::case(id), api::CASE),
        (api::acts(id), api::ACTS),
        (api::notice(id, id), api::NOTICE),
        (api::notice_read(id, id), api::NOTICE_READ),
    ] {
        assert!(fits(&path, template), "{path} does not fit {template}");
    }
}

#[test]
fn a_value_in_a_path_stays_one_value() {
    assert_eq!(
        sign_in_then("/my?a=1&b=/"),
        "/sign-in?next=%2Fmy%3Fa%3D1%26b%3D%2F"
    );
    assert_eq!(service("../x"), "/services/..%2Fx");
}
