//! Pages: models in, HTML out. No I/O.
//!
//! [`pages`] holds one page a file (its model, its `page` function, its `samples`), [`components`] what pages are made of,
//! [`document`] the frame around every page, [`form`] the data of fields, [`text`] the words, [`settings`] how a visitor wants
//! them, [`service_words`] which words a service needs, [`finding`] the search for services, [`signs`] the sign-language clips, [`foreign`] the marks of another language,
//! and [`paths`] the addresses.
//! To add a page: one file in `pages`, one line in `pages::every_sample`, its path in [`paths`], its words in `locales`.

pub mod components;
pub mod document;
pub mod drawn;
pub mod finding;
pub mod foreign;
pub mod form;
pub mod pages;
pub mod paths;
pub mod service_words;
pub mod settings;
pub mod signs;
pub mod text;
