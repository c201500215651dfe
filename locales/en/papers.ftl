# Papers handed in: photos and files, one by one. error-file-…: a file that was not taken, what happened and what to do.
# deed-…: what others did with somebody's papers. paper-…: the pages.

error-file-empty = There is nothing in this file. Take a new photo or choose another file.
error-file-too-big = This file is larger than 20 MB. Take several photos and send them one by one.
error-file-wrong-kind = This is neither a photo nor a PDF. Take a photo and send that.
error-file-heic = This photo in the phone’s own format (HEIC) cannot be opened. In your phone’s settings, under Camera, set Formats to “Most Compatible” and take the photo again.
error-file-film = This is a video or a recording, which cannot be taken here. Take a photo and send that.
error-file-drawing = Web pages and drawings cannot be taken. Take a photo and send that.
error-file-damaged = This file is damaged and cannot be opened. Take a new photo or export it again.
error-file-too-many-pixels = This picture is too large to open. Take it again at the ordinary quality.
error-file-pdf-locked = This PDF needs a password. Remove the password, or take photos.
error-file-pdf-active = This PDF carries a program or another file. Print it and take a photo of each page.
error-file-broken-off = The file did not all arrive. Send it again; it will not be counted twice.
error-file-paper-full = This paper has 16 photos already. Remove the unclear ones first.
error-file-round-full = Your papers take up all the room there is. Remove what is not needed, or send the rest by post.
    .other = The papers take up all the room there is. Remove what is not needed, or send the rest by post.
error-file-day-full = Too many photos were given today, so this one was not taken. Please go on tomorrow, or bring it to the window.
error-file-harmful = This file has a virus in it and was not taken. Take a photo and send that.

deed-gave_paper = uploaded a paper
deed-took_back_paper = removed a page of a paper
deed-said_of_paper = said how a paper comes
deed-saw_paper = opened a paper

news-paper_harmful = A virus was found in one of your files; it has been removed. Take a photo and send that.
news-item_not_usable = Something that was handed in cannot be used. Open the matter under “My matters”, read why, and give it again.
news-paper_harmful-named = { $matter }: there was a virus in a file of “{ $paper }”; it has been removed. Take a photo and send that.

papers-title = Your papers
    .other = The applicant’s papers
papers-heading = Papers
papers-lead = Give them one by one. What you do not have now can come later, or by post.
    .other = Give them one by one. What is not there now can come later, or by post.
papers-progress = { $done } of { $all } done
papers-next = Next: check your answers
    .other = Next: check the answers
papers-to-case = Back to this matter
papers-shared = Why no identity card or household register is asked for
papers-shared-text = What offices can look up among themselves, you need not hand in.
    .other = What offices can look up among themselves need not be handed in.
papers-missing = { $n ->
    [one] One paper is
   *[other] { $n } papers are
} still missing. You can submit all the same and send the rest later.

papers-unneeded = An answer was changed, so these photos are needed no longer; they are deleted when you submit: { $papers }.
papers-unneeded-and = {", "}
paper-why-person = An officer checks what you have filled in.
    .other = An officer checks what was filled in.
paper-why-identity = An officer checks who you are.
    .other = An officer checks who the applicant is.
paper-why-household = Civil affairs checks your household's means. The disabled persons' federation does not see this.
    .other = Civil affairs checks the means of the applicant’s household. The disabled persons' federation does not see this.
paper-why-other = This is asked for in your own case. Please see what the officer says.
    .other = This is asked for in this case. Please see what the officer says.
paper-why-money = An officer checks the account, so that no money goes astray.

paper-state-asked = Not given yet
paper-state-sent = Saved, not submitted yet
paper-state-received = Received
paper-state-accepted = Checked, it will do
paper-state-not_usable = Cannot be used, please give it again
paper-state-asked_again = Cannot be used; you were asked to give it again
    .other = Cannot be used; the applicant was asked to give it again
paper-promised-later = Comes later
paper-promised-by_post = Comes by post
paper-promised-at_window = Comes to the window
paper-promised-cannot_get = You cannot get it
    .other = It cannot be had
paper-promised-given_before = Given before

paper-reason-unreadable = It cannot be read. Take it again in good light.
paper-reason-wrong_paper = It is another paper. Please check and give the right one.
paper-reason-pages_missing = Pages are missing. Please add them.
paper-reason-out_of_date = It is out of date. Please give a new one.
paper-reason-not_theirs = It is somebody else's. Please give your own.
    .other = It is somebody else's. Please give the applicant’s own.
paper-reason-not_matching = It does not agree with the form. Please check and give it again.
paper-reason-unstamped = A stamp or a signature is missing. Please add it and give it again.
paper-reason-unclear = It is not clear. Please make it clearer and give it again.
paper-reason-harmful = There was a virus in the file; it has been removed. Take a photo and send that.

paper-not-usable = This paper cannot be used
paper-received = { $n } received
paper-nth = Page { $n }
paper-open = Open
paper-remove = Remove
paper-film = video, { $bytes } bytes
paper-recording = voice recording, { $bytes } bytes
paper-unscanned = not scanned for viruses; save it before you open it
paper-file-name = paper { $n }
paper-act-give = Give it now
paper-act-change = Look or change

paper-file-label = Take a photo or choose a file
paper-file-label-more = One more page? Take another photo
paper-file-hint = A photo or PDF, up to 20 MB each. One at a time.
paper-file-error-file-empty = No photo came: none was chosen, or the chosen file is empty. Please take one or choose another file.
recorded-file-label = Take a photo, record a voice, or film sign language
recorded-file-hint = Up to 20 MB each. Keep it short; some ten seconds are enough.
recorded-file-error-file-empty = No file was chosen. Take a photo or record something first.
recorded-file-error-file-too-big = This file is larger than 20 MB. Record less, or record at a lower quality.
recorded-file-error-file-wrong-kind = This file cannot be taken. Take a photo, a video or a voice recording with a phone and send that.
recorded-file-error-file-damaged = This file is damaged and cannot be opened. Take or record it again.
paper-give = Give this one
paper-give-more = Give this one too
paper-tips = How to take a clear photo
paper-tip-flat = Lay the paper flat on a table.
paper-tip-corners = Get all four corners into the picture.
paper-tip-light = Take it in good light, without shadows.
paper-tip-help = If you cannot take it yourself, ask somebody near you, or have it taken at the window.
paper-enough = That is all of this paper
paper-done-received = Page { $n } has been received
paper-done-more = If there are more pages, go on. If not, press “That is all of this paper”.
paper-done-removed = It has been removed

paper-other = You cannot give it now
    .other = It cannot be given now
paper-other-again = Other ways, or say that you cannot get it
paper-other-text = Tell us how it will come. It does not keep you from submitting.
paper-way-label = How this paper comes
paper-way-later = I give it here later
paper-way-by_post = By post to the office
paper-way-at_window = At the window, or somebody takes it there
paper-way-cannot_get = I cannot get this paper
paper-way-cannot_get-hint = Say why in a sentence below. The office will tell you what else will do.
paper-way-before = Use the one I gave on { $day }
paper-way-error-missing = Choose one way.
paper-words-label = What you would like to say
    .other = What there is to say
paper-words-hint = For instance when you will have it, or who brings it.
    .other = For instance when it will be there, or who brings it.
paper-way-save = Save and go back to the papers

paper-remove-title = Remove this one?
paper-remove-what = You are about to remove { $which } of { $paper }.
paper-remove-text = It cannot be brought back. You can take a new photo.
paper-remove-button = Remove
paper-remove-keep = Keep it
