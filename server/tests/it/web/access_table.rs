//! The rows of the access matrix: method, path, and one word for each of `access::EVERYBODY`, in that order.

/// `ok` shown · `in` to the sign-in page · `go` done, or sent on · `bad` mistyped (422) · `late` allowed, but somebody was
/// faster (409) · `no` there is no such thing · `not` the mandate does not reach so far, `never` nobody does it for another (403).
pub const TABLE: &[(&str, &str, &str)] = &[
    // method, path            nobody A    B    home neighb dpf elsew civil elsew finance agent
    ("GET", "/", ALL_OK),
    ("GET", "/services", ALL_OK),
    ("GET", "/services/{service}", ALL_OK),
    ("GET", "/services/{service}/place", ALL_OK),
    ("GET", "/services/{service}/paper", ALL_OK),
    ("GET", "/entitlement", ALL_OK),
    ("POST", "/entitlement", "ok ok ok ok ok ok ok ok ok ok ok"),
    ("GET", "/reports", ALL_OK),
    ("POST", "/reports", "no no no no no no no no no no no"),
    (
        "POST",
        "/reports/followed",
        "bad bad bad bad bad bad bad bad bad bad bad",
    ),
    (
        "GET",
        "/reports/{application}",
        "no no no no no no no no no no no",
    ),
    ("GET", "/c", ALL_OK),
    (
        "GET",
        "/c/{code}",
        "bad bad bad bad bad bad bad bad bad bad bad",
    ),
    ("GET", "/help", ALL_OK),
    ("GET", "/parts", ALL_OK),
    ("GET", "/sign-relay", "go go go go go go go go go go go"),
    ("GET", "/settings", ALL_OK),
    ("GET", "/signs/{file}", ALL_OK),
    ("POST", "/settings", "go go go go go go go go go go go"),
    ("GET", "/accessibility", ALL_OK),
    ("GET", "/terms", ALL_OK),
    ("GET", "/privacy", ALL_OK),
    ("GET", "/healthz", ALL_OK),
    ("GET", "/readyz", ALL_OK),
    ("GET", "/icon.svg", ALL_OK),
    ("GET", "{stylesheet}", ALL_OK),
    ("GET", "/register", "ok go go go go go go go go go go"),
    (
        "POST",
        "/register",
        "bad bad bad bad bad bad bad bad bad bad bad",
    ),
    ("GET", "/sign-in", "ok go go go go go go go go go go"),
    (
        "POST",
        "/sign-in",
        "bad bad bad bad bad bad bad bad bad bad bad",
    ),
    ("GET", "/my", "in ok ok go go go go go go go ok"),
    ("POST", "/applications", "in go go no no no no no no no go"),
    // The draft of the matrix has no parts (the list of tasks leads on) and no list (nothing to remove).
    (
        "GET",
        "/apply/{application}",
        "in go no no no no no no no no go",
    ),
    ("GET", "/apply/{application}/{page}/remove", NOT_THERE),
    ("POST", "/apply/{application}/{page}/remove", NOT_THERE),
    ("GET", "/apply/{application}/{page}", OWNER),
    (
        "POST",
        "/apply/{application}/{page}",
        "in late no no no no no no no no late",
    ),
    ("GET", "/apply/{application}/papers", OWNER),
    ("GET", "/apply/{application}/papers/{item}", OWNER),
    // No file is in what is posted here; whose paper it is, is asked once one has arrived.
    (
        "POST",
        "/apply/{application}/papers/{item}",
        "in 400 400 no no no no no no no 400",
    ),
    (
        "POST",
        "/apply/{application}/papers/{item}/way",
        "in bad no no no no no no no no bad",
    ),
    (
        "GET",
        "/apply/{application}/files/{file}",
        "in ok no no no no no no no no no",
    ),
    (
        "GET",
        "/apply/{application}/files/{file}/remove",
        "in ok no no no no no no no no no",
    ),
    ("GET", "/apply/{application}/check", OWNER),
    (
        "POST",
        "/apply/{application}/check",
        "in late no no no no no no no no bad",
    ),
    ("GET", "/cases/{case}", OWNER),
    ("GET", "/cases/{case}/receipt", OWNER),
    // A's case waits for nothing from A any more: the list leads back to it.
    (
        "GET",
        "/cases/{case}/supplement",
        "in go no no no no no no no no go",
    ),
    (
        "GET",
        "/cases/{case}/supplement/decide",
        "in go no no no no no no no no go",
    ),
    (
        "POST",
        "/cases/{case}/supplement/decide",
        "in late no no no no no no no no late",
    ),
    (
        "GET",
        "/cases/{case}/supplement/items/{item}",
        "in go no no no no no no no no go",
    ),
    (
        "POST",
        "/cases/{case}/supplement/items/{item}",
        "in late no no no no no no no no late",
    ),
    (
        "POST",
        "/cases/{case}/supplement",
        "in late no no no no no no no no late",
    ),
    (
        "GET",
        "/cases/{case}/withdraw",
        "in ok no no no no no no no no go",
    ),
    (
        "POST",
        "/cases/{case}/withdraw",
        "in late no no no no no no no no not",
    ),
    ("GET", "/cases/{case}/notices/{notice}", OWNER),
    (
        "POST",
        "/cases/{case}/notices/{notice}",
        "in go no no no no no no no no go",
    ),
    ("GET", "/claim", ALL_OK),
    (
        "POST",
        "/claim",
        "bad bad bad bad bad bad bad bad bad bad bad",
    ),
    ("GET", "/signing", "in ok ok no no no no no no no never"),
    ("POST", "/signing", "in bad bad no no no no no no no never"),
    ("GET", "/desk/me", "in no no ok ok ok ok ok ok ok no"),
    (
        "POST",
        "/desk/me",
        "in no no bad bad bad bad bad bad bad no",
    ),
    ("GET", "/acting", "in ok ok no no no no no no no ok"),
    ("POST", "/acting", "in go go no no no no no no no go"),
    (
        "GET",
        "/services/{service}/who",
        "in ok ok no no no no no no no ok",
    ),
    ("GET", "/acting/new", "in ok ok no no no no no no no never"),
    (
        "POST",
        "/acting/new",
        "in bad bad no no no no no no no never",
    ),
    ("GET", "/acting/asks/{ask}", PERSON),
    ("GET", "/acting/asks/{ask}/form", PERSON),
    ("GET", "/acting/asks/{ask}/papers/{item}", PERSON),
    // As for papers of an application: no file is in what is posted here.
    (
        "POST",
        "/acting/asks/{ask}/papers/{item}",
        "in 400 400 no no no no no no no 400",
    ),
    ("GET", "/acting/asks/{ask}/files/{file}", PERSON),
    ("GET", "/acting/asks/{ask}/files/{file}/remove", PERSON),
    // The ask of the matrix has no list: its pages lead back to it, and nothing is sent or saved.
    (
        "GET",
        "/acting/asks/{ask}/supplement",
        "in go no no no no no no no no never",
    ),
    (
        "POST",
        "/acting/asks/{ask}/supplement",
        "in no no no no no no no no no never",
    ),
    (
        "GET",
        "/acting/asks/{ask}/supplement/decide",
        "in go no no no no no no no no never",
    ),
    (
        "POST",
        "/acting/asks/{ask}/supplement/decide",
        "in no no no no no no no no no never",
    ),
    (
        "GET",
        "/acting/asks/{ask}/supplement/items/{item}",
        "in go no no no no no no no no never",
    ),
    (
        "POST",
        "/acting/asks/{ask}/supplement/items/{item}",
        "in no no no no no no no no no never",
    ),
    // A's ask is at a township that is not in the matrix.
    ("GET", "/desk/mandates/{ask}/request_supplement", NOT_THERE),
    ("POST", "/desk/mandates/{ask}/request_supplement", NOT_THERE),
    ("GET", "/desk/mandates/{ask}/list", NOT_THERE),
    ("POST", "/desk/mandates/{ask}/items/{item}", NOT_THERE),
    ("GET", "/desk/mandates/{ask}/files/{file}", NOT_THERE),
    ("POST", "/desk/mandates/{ask}/papers/{item}", NOT_THERE),
    (
        "POST",
        "/acting/asks/{ask}/files/{file}/remove",
        "in go no no no no no no no no never",
    ),
    (
        "POST",
        "/acting/asks/{ask}",
        "in go no no no no no no no no never",
    ),
    ("GET", "/helpers", "in ok ok no no no no no no no never"),
    ("GET", "/helpers/new", "in ok ok no no no no no no no never"),
    (
        "POST",
        "/helpers/new",
        "in bad bad no no no no no no no never",
    ),
    ("GET", "/helpers/log", "in ok ok no no no no no no no never"),
    (
        "POST",
        "/helpers/mandates/{mandate}",
        "in go no no no no no no no no never",
    ),
    (
        "POST",
        "/helpers/mandates/{mandate}/renewal",
        "in late no no no no no no no no never",
    ),
    (
        "POST",
        "/helpers/asks/{ask}",
        "in go no no no no no no no no never",
    ),
    ("GET", "/rights", "in ok ok no no no no no no no never"),
    (
        "GET",
        "/rights/account",
        "in ok ok no no no no no no no never",
    ),
    (
        "POST",
        "/rights/account",
        "in bad bad no no no no no no no never",
    ),
    (
        "GET",
        "/rights/phone",
        "in ok ok no no no no no no no never",
    ),
    (
        "POST",
        "/rights/phone",
        "in bad bad no no no no no no no never",
    ),
    (
        "GET",
        "/rights/waivers",
        "in ok ok no no no no no no no never",
    ),
    (
        "POST",
        "/rights/waivers",
        "in bad bad no no no no no no no never",
    ),
    (
        "GET",
        "/rights/export",
        "in ok ok no no no no no no no never",
    ),
    (
        "POST",
        "/rights/export",
        "in bad bad no no no no no no no never",
    ),
    (
        "GET",
        "/rights/closing",
        "in ok ok no no no no no no no never",
    ),
    (
        "POST",
        "/rights/closing",
        "in bad bad no no no no no no no never",
    ),
    ("GET", "/desk/alarms", "in no no ok ok no no ok ok no no"),
    ("GET", "/desk/rights", "in no no ok ok no no no no no no"),
    ("POST", "/desk/rights", "in no no no no no no no no no no"),
    ("GET", "/desk/mandates", "in no no ok ok no no no no no no"),
    (
        "POST",
        "/desk/mandates/{ask}",
        "in no no bad bad no no no no no no",
    ),
    ("GET", "/desk/people", "in no no ok ok no no no no no no"),
    ("POST", "/desk/people", "in no no bad bad no no no no no no"),
    ("GET", "/desk/key-in", "in no no ok ok no no no no no no"),
    ("POST", "/desk/key-in", "in no no bad bad no no no no no no"),
    (
        "GET",
        "/desk/people/{person}",
        "in no no ok no no no no no no no",
    ),
    (
        "POST",
        "/desk/people/{person}",
        "in no no no no no no no no no no",
    ),
    (
        "GET",
        "/desk/committees",
        "in no no ok ok no no no no no no",
    ),
    (
        "POST",
        "/desk/committees",
        "in no no bad bad no no no no no no",
    ),
    ("GET", "/desk", "in no no ok ok ok ok ok ok ok no"),
    (
        "GET",
        "/desk/cases/{case}",
        "in no no ok no ok no ok no no no",
    ),
    // A bank card: nothing about money is the federation's (R3.1).
    (
        "GET",
        "/desk/cases/{case}/papers/{file}",
        "in no no ok no no no ok no no no",
    ),
    (
        "GET",
        "/desk/cases/{case}/request_supplement",
        "in no no go no go no go no no no",
    ),
    (
        "POST",
        "/desk/cases/{case}/request_supplement",
        "in no no late no late no late no no no",
    ),
    (
        "POST",
        "/desk/cases/{case}/items/{item}",
        "in no no late no late no late no no no",
    ),
    // The township has passed the case on: nobody says anything of its papers now.
    (
        "POST",
        "/desk/cases/{case}/given/{item}",
        "in no no late no late no late no no no",
    ),
    (
        "POST",
        "/desk/cases/{case}/{act}",
        "in no no late no late no late no no no",
    ),
    // The two that end something come last.
    (
        "POST",
        "/apply/{application}/files/{file}/remove",
        "in go no no no no no no no no no",
    ),
    ("GET", "/apply/{application}/discard", OWNER),
    (
        "POST",
        "/apply/{application}/discard",
        "in go no no no no no no no no not",
    ),
    ("POST", "/sign-out", "in go go go go go go go go go go"),
];
const ALL_OK: &str = "ok ok ok ok ok ok ok ok ok ok ok";
/// The person's, and open to whoever acts for them.
const OWNER: &str = "in ok no no no no no no no no ok";
/// The person's alone.
const PERSON: &str = "in ok no no no no no no no no never";
const NOT_THERE: &str = "in no no no no no no no no no no";
