//! Every function of the store, on both databases.

mod rows;

mod accounts;
mod applications;
mod cases;
mod connections;
mod forms;
mod letters;
mod mandates;
mod papers;
mod people;
mod reporters;
mod rights;
mod schema;
mod settings;
mod sign_in;
mod supplement;
mod trouble;
