//! One request by a browser: who it is, what its pages need ([`app::document::Frame`]), and how a page goes out with its
//! cookies. The only extractor that reads sessions.
use super::{
    layers::Client,
    respond::{self, KeptPage},
};
use crate::{
    auth::{
        cookie::{self, Cookies},
        csrf::{self, Binding},
        session::{self, Presented},
    },
    failure::Failure,
    state::AppState,
    usecase::{
        key_in::keying,
        read_draft::{Draft, Seen, read_draft},
        recognise::{Recognised, recognise},
        report_nameless::reporter_of,
    },
    world::{Standing, Who},
};
use app::{
    document::{ActingFor, Frame, SignedIn},
    paths,
    settings::Settings,
    text::Text,
};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use domain::{
    delegation::FilledBy,
    id::{AccountId, ApplicationId, PersonId},
};
use std::{borrow::Cow, sync::Arc};
use uuid::Uuid;

/// Public pages that are kept in memory: more than there are in all languages.
const MOST_KEPT: usize = 1000;

/// A browser's request.
#[derive(Clone)]
pub struct Visit {
    /// The portal.
    pub app: AppState,
    /// Who is signed in.
    pub who: Option<Who>,
    /// Whose session has ended, when its cookie is still here.
    pub gone: Option<AccountId>,
    /// The cookie of a kept form.
    pub kept: Option<String>,
    /// The page from which an interpreter was asked for, as it came.
    pub relay: Option<String>,
    /// Path of the request, without its query.
    pub path: String,
    /// Path with query, to come back to.
    pub here: String,
    /// Address of the person's device, for limits.
    pub peer: String,
    /// How the visitor wants the pages; as usual when nothing was chosen in this browser.
    pub settings: Settings,
    /// Whether something was chosen in this browser.
    pub has_chosen: bool,
    /// The draft that the path is about, where it is the visitor's own.
    pub seen: Option<Arc<Seen>>,
    /// Nobody is signed in: this browser fills in a report of its own without a name.
    pub nameless: bool,
    presented: Option<Arc<Presented>>,
    shared_device: bool,
    visitor: String,
    new_visitor: bool,
    gzip: bool,
}

impl Visit {
    /// The draft that this page is about; it may have come with the session.
    ///
    /// # Errors
    /// As [`read_draft`].
    pub async fn draft(&self, id: Uuid) -> Result<Draft, Failure> {
        let who = self.filler()?;
        read_draft(
            &self.app.world,
            who,
            ApplicationId(id),
            self.seen.as_deref(),
        )
        .await
    }

    async fn read(parts: &Parts, app: &AppState) -> Result<Self, Failure> {
        let headers = &parts.headers;
        let cookies = Cookies::new(&app.config.origin);
        let presented = cookies
            .session(headers)
            .and_then(|value| session::parse(&app.world.keys, value));
        let draft = draft_of(parts.uri.path());
        let recognised = match &presented {
            Some(presented) => recognise(&app.world, presented, draft).await?,
            None => None,
        };
        let (who, gone, shared_device, seen) = match recognised {
            Some(Recognised::Here {
                who,
                shared_device,
                seen,
            }) => (Some(who), None, shared_device, seen),
            Some(Recognised::Gone(account)) => (None, Some(account), false, None),
            None => (None, None, false, None),
        };
        let who = match (who, draft) {
            (Some(who), Some(draft)) if who.office().is_some() => Some(Who {
                keying: keying(&app.world, &who, draft).await?,
                ..who
            }),
            (who, _) => who,
        };
        let visitor = cookies.visitor(headers).map(str::to_owned);
        let nameless = match (&who, &visitor, draft) {
            (None, Some(visitor), Some(draft)) => reporter_of(&app.world, draft, visitor).await?,
            _ => None,
        };
        let chosen = cookies.settings(headers).filter(|code| !code.is_empty());
        let here = parts
            .uri
            .path_and_query()
            .map_or_else(|| parts.uri.path().to_owned(), ToString::to_string);
        Ok(Self {
            app: app.clone(),
            new_visitor: visitor.is_none(),
            visitor: visitor.unwrap_or_else(|| cookie::new_visitor(&app.world.ids)),
            presented: presented.filter(|_| who.is_some()).map(Arc::new),
            seen,
            nameless: nameless.is_some(),
            who: who.or(nameless),
            gone,
            kept: cookies.kept(headers).map(str::to_owned),
            relay: cookies.relay(headers).map(str::to_owned),
            path: parts.uri.path().to_owned(),
            here,
            peer: parts
                .extensions
                .get::<Client>()
                .map(|client| client.0.to_string())
                .unwrap_or_default(),
            settings: chosen.map(Settings::read).unwrap_or_default(),
            has_chosen: chosen.is_some(),
            shared_device,
            gzip: respond::accepts_gzip(headers),
        })
    }

    /// The words.
    #[must_use]
    pub fn text(&self) -> &'static Text {
        let for_another = |who: &Who| who.acting.is_some() || who.keying.is_some();
        match self.who.as_ref().is_some_and(for_another) {
            true => self.settings.text_for_another(),
            false => self.settings.text(),
        }
    }

    /// Whether the session is on a device that others use too.
    #[must_use]
    pub fn is_on_shared_device(&self) -> bool {
        self.shared_device
    }

    /// The cookies as this portal's origin allows them.
    #[must_use]
    pub fn cookies(&self) -> Cookies {
        Cookies::new(&self.app.config.origin)
    }

    /// The value of the visitor cookie.
    #[must_use]
    pub fn visitor(&self) -> &str {
        &self.visitor
    }

    fn binding(&self) -> Binding<'_> {
        match &self.presented {
            Some(presented) => Binding::Session(&presented.token_hash),
            None => Binding::Visitor(&self.visitor),
        }
    }

    /// Whether a form's token belongs to this browser.
    #[must_use]
    pub fn owns_token(&self, token: &str) -> bool {
        (self.presented.is_some() || !self.new_visitor)
            && csrf::is_valid(&self.app.world.keys, self.binding(), token)
    }

    /// The mandate under which this session acts, if any.
    #[must_use]
    pub fn client(&self) -> Option<Uuid> {
        let client = self.who.as_ref().and_then(Who::client);
        client.map(|mandate| mandate.0)
    }

    /// Hash of the session in use, to end it.
    #[must_use]
    pub fn session(&self) -> Option<[u8; 32]> {
        self.presented
            .as_ref()
            .map(|presented| presented.token_hash)
    }

    /// Whoever is signed in.
    ///
    /// # Errors
    /// [`Failure::SignedOut`].
    pub fn somebody(&self) -> Result<&Who, Failure> {
        self.who.as_ref().ok_or(Failure::SignedOut)
    }

    /// The citizen who is signed in; an officer is told that there is no such page.
    ///
    /// # Errors
    /// [`Failure::SignedOut`] or [`Failure::Missing`].
    pub fn citizen(&self) -> Result<(&Who, PersonId), Failure> {
        let who = self.somebody()?;
        who.citizen()
            .map(|person| (who, person))
            .ok_or(Failure::Missing)
    }

    /// Whoever fills in: a citizen, or an officer with a paper application before them.
    ///
    /// # Errors
    /// [`Failure::SignedOut`] or [`Failure::Missing`].
    pub fn filler(&self) -> Result<&Who, Failure> {
        let who = self.somebody()?;
        who.filler().map(|_| who).ok_or(Failure::Missing)
    }

    /// The officer who is signed in; a citizen is told that there is no such page.
    ///
    /// # Errors
    /// [`Failure::SignedOut`] or [`Failure::Missing`].
    pub fn officer(&self) -> Result<&Who, Failure> {
        let who = self.somebody()?;
        if who.office().is_some() {
            Ok(who)
        } else {
            Err(Failure::Missing)
        }
    }

    /// What every page needs.
    #[must_use]
    pub fn frame(&self) -> Frame {
        let signed_in = self
            .who
            .as_ref()
            .filter(|_| !self.nameless)
            .map(|who| SignedIn {
                name: who.name.clone(),
                office: match &who.standing {
                    Standing::Officer(office) => Some(super::words::office(self.text(), office)),
                    Standing::Citizen(_) => None,
                },
                acting: acting_for(who),
            });
        Frame {
            text: self.text(),
            settings: self.settings,
            signs: Arc::clone(&self.app.library.signs),
            stylesheet: Cow::Owned(self.app.assets.stylesheet_path().to_owned()),
            csrf: csrf::token_for(&self.app.world.keys, self.binding(), self.client()),
            signed_in,
            here: self.here.clone(),
            demo: self.app.config.demo,
        }
    }

    /// A page goes out: the one place where a rendered view becomes a response.
    #[must_use]
    pub fn page(&self, status: StatusCode, html: String) -> Response {
        let mut response = respond::page_response(status, html, self.text().html_lang(), self.gzip);
        self.add_cookies(response.headers_mut());
        response
    }

    /// A page without a form and without anybody's data. For visitors without a session it is rendered and compressed once
    /// per path and language. Our paths are plain; one that is spelled otherwise (`%6c` for `l`) is answered and not kept, and
    /// of the many combinations of settings only the common ones are.
    #[must_use]
    pub fn public_page(&self, render: impl FnOnce() -> String) -> Response {
        let is_kept = self.who.is_none()
            && self.here == self.path
            && !self.path.contains('%')
            && self.settings.is_common();
        if !is_kept {
            return self.page(StatusCode::OK, render());
        }
        let key = format!("{} {}", self.settings.locale(), self.path);
        let known = self
            .app
            .public_pages
            .read()
            .ok()
            .and_then(|pages| pages.get(&key).cloned());
        let page = known.unwrap_or_else(|| {
            let page = KeptPage::new(render());
            if let Ok(mut pages) = self.app.public_pages.write()
                && pages.len() < MOST_KEPT
            {
                pages.insert(key, page.clone());
            }
            page
        });
        page.respond(self.text().html_lang(), self.gzip)
    }

    fn add_cookies(&self, headers: &mut HeaderMap) {
        let world = &self.app.world;
        if let Some(presented) = &self.presented {
            if let Some(value) = session::renewed(&world.keys, presented, world.now()) {
                headers.append(
                    header::SET_COOKIE,
                    self.cookies().set_session(&value, self.shared_device),
                );
            }
        } else if self.new_visitor {
            headers.append(
                header::SET_COOKIE,
                self.cookies().set_visitor(&self.visitor),
            );
        }
    }
}

impl FromRequestParts<AppState> for Visit {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> Result<Self, Failure> {
        // The layer that dresses failures has read it already when there is one.
        match parts.extensions.get::<Visit>() {
            Some(visit) => Ok(visit.clone()),
            None => Visit::read(parts, app).await,
        }
    }
}

/// What the banner says on every page.
fn acting_for(who: &Who) -> Option<ActingFor> {
    let acting = who.acting.as_ref().map(|acting| ActingFor {
        name: acting.name.clone(),
        capacity: acting.kind.code(),
        leave: paths::ACTING.to_owned(),
    });
    let keying = who.keying.as_ref().map(|keying| ActingFor {
        name: keying.name.clone(),
        capacity: FilledBy::Counter.code(),
        leave: paths::desk_person(keying.person.0),
    });
    acting.or(keying)
}

/// The draft that a path is about.
pub(super) fn draft_of(path: &str) -> Option<Uuid> {
    let mut segments = path.split('/').skip(1);
    match (segments.next(), segments.next()) {
        (Some("apply"), Some(id)) => id.parse().ok(),
        _ => None,
    }
}

/// 303 to another page.
#[must_use]
pub fn see_other(path: &str) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    // Our own paths are ASCII; anything else goes to the front page.
    let value = HeaderValue::from_str(path).unwrap_or(HeaderValue::from_static("/"));
    response.headers_mut().insert(header::LOCATION, value);
    response
}

/// The same with one more cookie.
#[must_use]
pub fn see_other_with(path: &str, cookie: HeaderValue) -> Response {
    let mut response = see_other(path);
    response.headers_mut().append(header::SET_COOKIE, cookie);
    response
}
