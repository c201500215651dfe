//! Papers one under the other: name, how each stands in a word, what was said about it, its files as links, and the way to give
//! or change it. For the person's own list, the check page, the case and the workbench alike.

use leptos::prelude::*;

use super::{notice_box::Mood, tag::tag};
use crate::drawn::{Drawn, drawn};

/// One paper.
#[derive(Clone, Debug)]
pub struct PaperLine {
    /// What it is called.
    pub name: String,
    /// How it stands, in words.
    pub state: String,
    /// The same as a mood.
    pub mood: Mood,
    /// Why it is asked for, by which way it comes, what the person says: a line each.
    pub notes: Vec<String>,
    /// Its files.
    pub files: Vec<FileLink>,
    /// The words of the link that leads to it, and where; none where nothing can be done.
    pub act: Option<(String, String)>,
}

/// A file of a paper.
#[derive(Clone, Debug, Default)]
pub struct FileLink {
    /// Which one it is: 第1张.
    pub words: String,
    /// Where it opens; none for those who may know of it and not open it.
    pub to: Option<String>,
    /// Its address as a small picture.
    pub small: Option<String>,
    /// A word of caution.
    pub note: Option<String>,
}

/// The papers.
pub fn paper_list(papers: &[PaperLine]) -> Drawn {
    paper_list_with(papers.iter().map(|paper| (paper, None)))
}

/// The papers, each with what can be done with it below.
pub fn paper_list_with<'a>(papers: impl Iterator<Item = (&'a PaperLine, Option<Drawn>)>) -> Drawn {
    let lines: Vec<_> = papers.map(|(paper, foot)| line(paper, foot)).collect();
    drawn(view! { <ul class="paper-list plain">{lines}</ul> })
}

fn line(paper: &PaperLine, foot: Option<Drawn>) -> impl IntoView + use<'_> {
    let act = paper.act.clone().map(|(words, to)| {
        view! { <a class="paper-act" href=to>{words}<span class="unseen">{paper.name.as_str()}</span></a> }
    });
    view! {
        <li class="paper-line">
            <div class="paper-head">
                <p class="paper-name">{paper.name.as_str()}</p>
                {tag(paper.mood, &paper.state)}
            </div>
            {paper.notes.iter().map(|note| view! { <p class="paper-note">{note.as_str()}</p> }).collect::<Vec<_>>()}
            {(!paper.files.is_empty()).then(|| files(&paper.files))}
            {act}
            {foot}
        </li>
    }
}

fn files(files: &[FileLink]) -> impl IntoView + use<'_> {
    let links: Vec<_> = files
        .iter()
        .map(|file| {
            let words = match file.to.clone() {
                Some(to) => view! { <a class="paper-file" href=to>{file.words.as_str()}</a> }.into_any(),
                None => view! { <span class="paper-file">{file.words.as_str()}</span> }.into_any(),
            };
            view! { <li>{words}{file.note.as_deref().map(|note| view! { <span class="quiet">{note}</span> })}</li> }
        })
        .collect();
    view! { <ul class="paper-files plain">{links}</ul> }
}
