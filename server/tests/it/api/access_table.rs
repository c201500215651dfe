//! The rows of the access matrix of the JSON face: method, path, and one word for each of `web::access::EVERYBODY`, in that order.

/// `ok` done or shown · `who` no token (401) · `bad` mistyped (422) · `late` allowed, but somebody was faster (409) · `no` there
/// is no such thing · `not` the mandate does not reach so far (403) · `never` nobody does it for another (403).
pub const TABLE: &[(&str, &str, &str)] = &[
    // method, path                                   nobody A B home neighb dpf elsew civil elsew finance agent
    ("GET", "/api/v1/openapi.json", ALL_OK),
    ("GET", "/api/v1/problems", ALL_OK),
    ("GET", "/api/v1/services", ALL_OK),
    ("GET", "/api/v1/services/{service}", ALL_OK),
    ("GET", "/api/v1/divisions", ALL_OK),
    (
        "POST",
        "/api/v1/accounts",
        "bad bad bad bad bad bad bad bad bad bad bad",
    ),
    // A comes last: the eleventh wrong password for the same name.
    (
        "POST",
        "/api/v1/tokens",
        "bad 429 bad bad bad bad bad bad bad bad bad",
    ),
    (
        "POST",
        "/api/v1/applications",
        "who ok ok no no no no no no no ok",
    ),
    ("GET", "/api/v1/applications/{application}", OWNER),
    (
        "PUT",
        "/api/v1/applications/{application}/pages/{page}",
        "who late no no no no no no no no late",
    ),
    (
        "POST",
        "/api/v1/applications/{application}/submission",
        "who late no no no no no no no no bad",
    ),
    ("GET", "/api/v1/applications/{application}/papers", OWNER),
    (
        "PUT",
        "/api/v1/applications/{application}/papers/{item}",
        OWNER,
    ),
    (
        "POST",
        "/api/v1/applications/{application}/papers/{item}/files",
        "who bad no no no no no no no no bad",
    ),
    (
        "GET",
        "/api/v1/applications/{application}/files/{file}",
        "who ok no no no no no no no no no",
    ),
    // A bank card: nothing about money is the federation's (R3.1).
    (
        "GET",
        "/api/v1/cases/{case}/papers/{file}",
        "who ok no ok no no no ok no no no",
    ),
    (
        "GET",
        "/api/v1/matters",
        "who ok ok no no no no no no no ok",
    ),
    ("GET", "/api/v1/services/{service}/waiver-words", ALL_OK),
    (
        "POST",
        "/api/v1/mandate-words",
        "who ok ok no no no no no no no never",
    ),
    (
        "POST",
        "/api/v1/mandate-asks",
        "who late late no no no no no no no never",
    ),
    (
        "GET",
        "/api/v1/mandate-asks",
        "who ok ok no no no no no no no never",
    ),
    (
        "POST",
        "/api/v1/mandate-asks/{ask}/answer",
        "who no no no no no no no no no never",
    ),
    ("POST", "/api/v1/mandate-asks/{ask}/code", PERSON),
    (
        "PUT",
        "/api/v1/mandate-asks/{ask}/code",
        "who bad no no no no no no no no never",
    ),
    (
        "GET",
        "/api/v1/deeds",
        "who ok ok no no no no no no no never",
    ),
    (
        "GET",
        "/api/v1/caseload",
        "who ok ok no no no no no no no never",
    ),
    ("GET", "/api/v1/mandate-asks/{ask}/papers", PERSON),
    (
        "POST",
        "/api/v1/mandate-asks/{ask}/papers/{item}/files",
        "who bad no no no no no no no no never",
    ),
    ("GET", "/api/v1/mandate-asks/{ask}/files/{file}", PERSON),
    ("DELETE", "/api/v1/mandate-asks/{ask}/files/{file}", PERSON),
    (
        "DELETE",
        "/api/v1/mandate-asks/{ask}",
        "who no no no no no no no no no never",
    ),
    (
        "GET",
        "/api/v1/rights",
        "who ok ok no no no no no no no never",
    ),
    (
        "POST",
        "/api/v1/payee-changes",
        "who bad bad no no no no no no no never",
    ),
    (
        "DELETE",
        "/api/v1/payee-changes/{change}",
        "who no no no no no no no no no never",
    ),
    (
        "POST",
        "/api/v1/waivers",
        "who late late no no no no no no no never",
    ),
    (
        "POST",
        "/api/v1/waivers/{waiver}/confirmation",
        "who bad bad no no no no no no no never",
    ),
    (
        "DELETE",
        "/api/v1/waivers/{waiver}",
        "who no no no no no no no no no never",
    ),
    (
        "PUT",
        "/api/v1/phone",
        "who bad bad no no no no no no no never",
    ),
    (
        "POST",
        "/api/v1/export",
        "who bad bad no no no no no no no never",
    ),
    (
        "POST",
        "/api/v1/closing",
        "who bad bad no no no no no no no never",
    ),
    (
        "GET",
        "/api/v1/mandates",
        "who ok ok no no no no no no no never",
    ),
    ("DELETE", "/api/v1/mandates/{mandate}", PERSON),
    (
        "POST",
        "/api/v1/mandates/{mandate}/renewal",
        "who late no no no no no no no no never",
    ),
    (
        "GET",
        "/api/v1/cases/{case}",
        "who ok no ok no ok no ok no no ok",
    ),
    (
        "POST",
        "/api/v1/cases/{case}/acts",
        "who late no late no late no late no no not",
    ),
    (
        "PUT",
        "/api/v1/cases/{case}/supplement/{item}",
        "who late no late no late no late no no late",
    ),
    (
        "PUT",
        "/api/v1/cases/{case}/supplement/{item}/verdict",
        "who late no late no late no late no no not",
    ),
    // Only who takes the case in says anything of its papers, and to nobody else's own case is anybody an officer.
    (
        "PUT",
        "/api/v1/cases/{case}/given/{item}/verdict",
        "who late no late no late no late no no not",
    ),
    // The township answers for the whole file and reads its own letters again.
    (
        "GET",
        "/api/v1/cases/{case}/notices/{notice}",
        "who ok no ok no no no no no no ok",
    ),
    ("POST", "/api/v1/cases/{case}/notices/{notice}/read", OWNER),
    ("GET", "/api/v1/queue", "who no no ok ok ok ok ok ok ok no"),
    // Those that end something come last.
    (
        "DELETE",
        "/api/v1/applications/{application}/files/{file}",
        "who ok no no no no no no no no no",
    ),
    (
        "DELETE",
        "/api/v1/applications/{application}",
        "who ok no no no no no no no no not",
    ),
    (
        "DELETE",
        "/api/v1/tokens",
        "who ok ok ok ok ok ok ok ok ok ok",
    ),
];
const ALL_OK: &str = "ok ok ok ok ok ok ok ok ok ok ok";
/// The person's, and open to whoever acts for them.
const OWNER: &str = "who ok no no no no no no no no ok";
/// The person's alone.
const PERSON: &str = "who ok no no no no no no no no never";
