# What stands on every page, and the parts pages are made of.

product = Wu’ai Ban
html-lang = en
skip = Skip to main content
title-error = Error:{" "}
back = Back to the page before
banner-demo = A demonstration: please enter no real data.

nav-label = Main ways
nav-my = My matters
nav-desk = Work to do
nav-sign-language = Sign language
nav-help = Help
nav-settings = Display settings
nav-other-language = 中文
nav-other-lang = zh-Hans
nav-sign-in = Sign in
nav-sign-out = Sign out

footer-lead = Cannot do it online? There are other ways.
footer-hotline = Call 12385, the hotline for disabled people
footer-other-ways = At the window, by phone or at your home
footer-complain = How to complain
footer-accessibility = Accessibility statement
footer-privacy = Privacy notice

# Dates.
date-long = { $w } { $d } { $m ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $y }
date-short = { $d } { $m ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
date-month = { $m ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $y }
date-moment = { $d } { $m ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $y }, { $t }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

# Fields
field-optional = {" "}(optional)
field-error-mark = Error:{" "}
field-saved = Saved in another window:
field-saved-nothing = (empty)
choice-or = or
password-show = Go to the page where the password can be read while typing
password-hide = Go to the page where the password is hidden while typing
error-summary-title = Some things need to be changed

# Summary lists, timelines, lists in pages
summary-change = Change
summary-fill-in = Fill in
summary-open = Not filled in yet
summary-full = See the whole number
summary-empty = Left empty, which is fine
timeline-done = Done
timeline-now = Now
timeline-next = Next
pagination-label = Pages
pagination-previous = Previous page
pagination-next = Next page
pagination-here = Page { $n } of { $last }
breadcrumb-label = Where you are

# The three words that are never mixed up
word-draft = Not submitted

# Sign language, at the same spot of every page
sign-label = Sign language
sign-about = This is signed: { $words }
sign-video = Sign language video
sign-captions = Chinese captions
sign-open = Open or download the sign language video ({ $time }, { $size })
sign-seconds = { $s } s
sign-minutes = { $m } min { $s } s
sign-transcript = What is signed, as text
sign-made = Signed by { $signer }, { $date }.
sign-sample = This is a sample, not real signing. Deaf signers will make the real videos.
sign-out-of-date = The text has changed since; the signing is the old one. The text counts.
sign-none = There is no sign language video for this page yet.
sign-relay = Ask for a sign language interpreter
sign-relay-page = { $page } ({ $service })
