//! The HTML face: handlers, and around them the accept loop, the layers and the making of responses.
//!
//! What a request may do is decided in the use cases; what a page looks like in the crate `app`. To add a page: its model and
//! view in `app`, a handler here, a row in [`routes`] with who may use it.
pub mod account;
pub mod acting;
pub mod apply;
pub mod ask_list;
pub mod ask_papers;
pub mod asking;
pub mod claim;
pub mod codes;
pub mod desk;
pub mod desk_alarms;
pub mod desk_ask_list;
pub mod desk_asks;
pub mod desk_committees;
pub mod desk_given;
mod desk_items;
pub mod desk_key_in;
pub mod desk_people;
pub mod desk_rights;
pub mod desk_supplement;
pub mod discard;
pub mod dress;
pub mod entitlement;
pub mod export;
pub mod fields;
pub mod guide;
pub mod headers;
pub mod helpers;
pub mod items;
pub mod layers;
mod list_builder;
pub mod listen;
pub mod mandate_form;
pub mod matters;
mod mended;
pub mod notices;
pub mod paper_form;
pub mod paper_words;
pub mod papers;
pub mod posted;
pub mod probes;
pub mod public;
pub mod question;
pub mod receipt;
pub mod relay;
pub mod reports;
pub mod respond;
pub mod rights;
pub mod rights_more;
pub mod rows;
pub mod rule_words;
pub mod settings;
pub mod sheets;
pub mod signing;
pub mod submit;
pub mod supplement;
mod supplement_item;
pub mod tasks;
pub mod timeline;
pub mod uploaded;
pub mod visit;
pub mod who;
pub mod words;

use crate::{
    routes::{Access, Relation, Routes},
    state::AppState,
};
use app::paths::route;

/// Every page and form of the portal, each with who may use it.
#[must_use]
pub fn routes() -> Routes<AppState> {
    const DRAFT: (Access, Relation) = (Access::Citizen, Relation::OwnerOfApplication);
    const CASE: (Access, Relation) = (Access::Citizen, Relation::PartyOfCase);
    const DESK: (Access, Relation) = (Access::Officer, Relation::OfficeOfCase);
    Routes::new()
        .get(route::START, Access::Public, public::start)
        .get(route::SERVICES, Access::Public, public::services)
        .get(route::SERVICE, Access::Public, guide::guide)
        .get(route::PLACE, Access::Public, guide::place)
        .get(route::PAPER_FORM, Access::Public, paper_form::show)
        .get(route::REPORTS, Access::Public, reports::show_follow)
        .post(route::REPORTS, Access::Public, reports::begin)
        .post(route::REPORTS_FOLLOWED, Access::Public, reports::look_up)
        .get(route::REPORT_DONE, Access::Public, reports::done)
        .get(route::CODES, Access::Public, codes::show)
        .get(route::CODE, Access::Public, codes::open)
        .get(route::ENTITLEMENT, Access::Public, entitlement::show)
        .post(route::ENTITLEMENT, Access::Public, entitlement::answer)
        .get(route::HELP, Access::Public, public::help)
        .get(route::TERMS, Access::Public, public::terms)
        .get(route::ACCESSIBILITY, Access::Public, public::accessibility)
        .get(route::PRIVACY, Access::Public, public::privacy)
        .get(route::PARTS, Access::Public, public::parts)
        .get(route::SIGN, Access::Public, crate::signs::serve)
        .get(route::SIGN_RELAY, Access::Public, relay::go)
        .get(route::SETTINGS, Access::Public, settings::show)
        .post(route::SETTINGS, Access::Public, settings::save)
        .get(route::REGISTER, Access::Visitor, account::show_register)
        .post(route::REGISTER, Access::Visitor, account::register)
        .get(route::SIGN_IN, Access::Visitor, account::show_sign_in)
        .post(
            route::SIGN_IN,
            Access::Visitor,
            account::enter_with_password,
        )
        .post(route::SIGN_OUT, Access::SignedIn, account::leave)
        .get(route::MY, Access::SignedIn, matters::my)
        .post(route::APPLICATIONS, Access::Citizen, apply::begin)
        .get(route::CHECK, DRAFT, submit::show_check)
        .post(route::CHECK, DRAFT, submit::submit)
        .get(route::PAPERS, DRAFT, papers::show_papers)
        .get(route::PAPER, DRAFT, papers::show_paper)
        .post(route::PAPER, DRAFT, papers::give)
        .post(route::PAPER_WAY, DRAFT, papers::say)
        .get(route::PAPER_FILE, DRAFT, papers::open)
        .get(route::PAPER_REMOVE, DRAFT, papers::ask_remove)
        .post(route::PAPER_REMOVE, DRAFT, papers::remove)
        .get(route::DISCARD, DRAFT, discard::show_discard)
        .post(route::DISCARD, DRAFT, discard::do_discard)
        .get(route::TASKS, DRAFT, tasks::show_tasks)
        .get(route::REMOVE_ENTRY, DRAFT, tasks::show_remove)
        .post(route::REMOVE_ENTRY, DRAFT, tasks::do_remove)
        .get(route::QUESTION, DRAFT, apply::show_question)
        .post(route::QUESTION, DRAFT, apply::save_question)
        .get(route::CASE, CASE, matters::show_case)
        .get(route::RECEIPT, CASE, receipt::show_receipt)
        .get(route::SUPPLEMENT, CASE, supplement::show)
        .post(route::SUPPLEMENT, CASE, supplement::send)
        .get(route::DECIDE_NOW, CASE, supplement::show_decide)
        .post(route::DECIDE_NOW, CASE, supplement::decide)
        .get(route::ITEM, CASE, supplement_item::show_item)
        .post(route::ITEM, CASE, supplement_item::save_item)
        .get(route::WITHDRAW, CASE, matters::show_withdraw)
        .post(route::WITHDRAW, CASE, matters::withdraw)
        .get(route::NOTICE, CASE, notices::show_notice)
        .post(route::NOTICE, CASE, notices::notice_was_read)
        .get(route::CLAIM, Access::Visitor, claim::show)
        .post(route::CLAIM, Access::Visitor, claim::make)
        .get(route::SIGNING, Access::Citizen, signing::show)
        .post(route::SIGNING, Access::Citizen, signing::say)
        .get(route::DESK_ME, Access::Officer, signing::show_officer)
        .post(route::DESK_ME, Access::Officer, signing::say_officer)
        .get(route::ACTING, Access::Citizen, acting::show_clients)
        .post(route::ACTING, Access::Citizen, acting::switch)
        .get(route::WHO, Access::Citizen, who::show)
        .get(route::ACTING_NEW, Access::Citizen, asking::show_new)
        .post(route::ACTING_NEW, Access::Citizen, asking::ask)
        .get(route::ASK, Access::Citizen, asking::show)
        .post(route::ASK, Access::Citizen, asking::act)
        .get(route::ASK_FORM, Access::Citizen, ask_papers::form)
        .get(route::ASK_PAPER, Access::Citizen, ask_papers::show)
        .post(route::ASK_PAPER, Access::Citizen, ask_papers::give)
        .get(route::ASK_FILE, Access::Citizen, ask_papers::open)
        .get(
            route::ASK_FILE_REMOVE,
            Access::Citizen,
            ask_papers::ask_remove,
        )
        .post(route::ASK_FILE_REMOVE, Access::Citizen, ask_papers::remove)
        .get(route::ASK_LIST, Access::Citizen, ask_list::show)
        .post(route::ASK_LIST, Access::Citizen, ask_list::send)
        .get(
            route::ASK_DECIDE_NOW,
            Access::Citizen,
            ask_list::show_decide,
        )
        .post(route::ASK_DECIDE_NOW, Access::Citizen, ask_list::decide)
        .get(route::ASK_ITEM, Access::Citizen, ask_list::show_item)
        .post(route::ASK_ITEM, Access::Citizen, ask_list::save_item)
        .get(route::HELPERS, Access::Citizen, helpers::show)
        .get(route::HELPERS_NEW, Access::Citizen, helpers::show_new)
        .post(route::HELPERS_NEW, Access::Citizen, helpers::give)
        .get(route::HELPERS_LOG, Access::Citizen, helpers::show_log)
        .post(route::HELPER_END, Access::Citizen, helpers::stop)
        .post(route::HELPER_RENEW, Access::Citizen, helpers::renew)
        .post(route::HELPER_ASK, Access::Citizen, helpers::answer)
        .get(route::RIGHTS, Access::Citizen, rights::show)
        .get(route::PAYEE, Access::Citizen, rights::show_payee)
        .post(route::PAYEE, Access::Citizen, rights::post_payee)
        .get(route::PHONE, Access::Citizen, rights::show_phone)
        .post(route::PHONE, Access::Citizen, rights::post_phone)
        .get(route::WAIVERS, Access::Citizen, rights_more::show_waivers)
        .post(route::WAIVERS, Access::Citizen, rights_more::post_waiver)
        .get(route::EXPORT, Access::Citizen, export::show)
        .post(route::EXPORT, Access::Citizen, export::take)
        .get(route::CLOSING, Access::Citizen, rights_more::show_closing)
        .post(route::CLOSING, Access::Citizen, rights_more::post_closing)
        .get(route::DESK_ALARMS, Access::Officer, desk_alarms::show)
        .get(route::DESK_RIGHTS, Access::Officer, desk_rights::show)
        .post(route::DESK_RIGHTS, Access::Officer, desk_rights::decide)
        .get(route::DESK_ASKS, Access::Officer, desk_asks::show)
        .post(route::DESK_ASK, Access::Officer, desk_asks::verify)
        .post(route::DESK_ASK_PAPER, Access::Officer, desk_asks::judge)
        .get(route::DESK_ASK_FILE, Access::Officer, desk_asks::open)
        .get(
            route::DESK_ASK_BUILDER,
            Access::Officer,
            desk_ask_list::show_builder,
        )
        .post(
            route::DESK_ASK_BUILDER,
            Access::Officer,
            desk_ask_list::step,
        )
        .get(route::DESK_ASK_LIST, Access::Officer, desk_ask_list::show)
        .post(route::DESK_ASK_ITEM, Access::Officer, desk_ask_list::judge)
        .get(
            route::DESK_PEOPLE,
            Access::Officer,
            desk_people::show_people,
        )
        .post(
            route::DESK_PEOPLE,
            Access::Officer,
            desk_people::find_person,
        )
        .get(
            route::DESK_PERSON,
            Access::Officer,
            desk_people::show_person,
        )
        .post(
            route::DESK_PERSON,
            Access::Officer,
            desk_people::act_on_person,
        )
        .get(route::DESK_KEY_IN, Access::Officer, desk_key_in::show)
        .post(route::DESK_KEY_IN, Access::Officer, desk_key_in::begin)
        .get(
            route::DESK_COMMITTEES,
            Access::Officer,
            desk_committees::show_committees,
        )
        .post(
            route::DESK_COMMITTEES,
            Access::Officer,
            desk_committees::act_on_committees,
        )
        .get(route::DESK, Access::Officer, desk::queue)
        .get(route::DESK_CASE, DESK, desk::show_case)
        .get(route::DESK_PAPER, DESK, papers::open_at_desk)
        .get(route::DESK_SUPPLEMENT, DESK, desk_supplement::show)
        .post(route::DESK_SUPPLEMENT, DESK, desk_supplement::step)
        .post(route::DESK_ITEM, DESK, desk_items::judge)
        .post(route::DESK_GIVEN, DESK, desk_given::judge)
        .post(route::DESK_ACT, DESK, desk::act)
}
