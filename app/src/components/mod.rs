//! What pages are made of: one component a file, with its stylesheet of the same name in `style/components`.
//! `field` alone ties labels, hints and errors to controls. To add one: its file here, its stylesheet, its import in `main.css`.

pub mod asked_item;
pub mod back_link;
pub mod banner;
pub mod breadcrumb;
pub mod button;
pub mod card;
pub mod code_mark;
pub mod details;
pub mod entries;
pub mod error_summary;
pub mod field;
pub mod footer;
pub mod header;
pub mod hidden;
pub mod icon;
pub mod notice_box;
pub mod pagination;
pub mod paper_list;
pub mod photos;
pub mod place_name;
pub mod sample_picture;
pub mod sign_slot;
pub mod summary_list;
pub mod table;
pub mod tag;
pub mod task_list;
pub mod term;
pub mod terms;
pub mod ticket;
pub mod timeline;
