# What is wrong with a field (domain::field::FieldError) and what to do about it. A field may have better words of its own:
# {service or page}-{field}-error-{code}.

error-missing = Please fill this in.
error-too-long = At most { $n } characters. Please make it shorter.
error-too-short = At least { $n } characters. Please make it longer.
error-bad-length = This has { $n } characters, which is not right. Please compare it with your document.
    .other = This has { $n } characters, which is not right. Please compare it with the document.
error-bad-characters = Some characters cannot be stored. Please take them out and enter it again.
error-bad-check = The number does not add up. One digit may be wrong; please compare it with your document.
    .other = The number does not add up. One digit may be wrong; please compare it with the document.
error-not-a-date = Please write year, month and day, for example 2026-11-03.
error-in-future = This day is still to come. Please check the date.
error-not-offered = Please choose one of the answers given.
error-persons-own = Not changed. The applicant has filled in the bank and account themself, and an agent cannot change it. Please ask the applicant to sign in and change it. Everything else on this page is saved.
error-none-and-other = “None of these” cannot be chosen together with another answer.
error-certificate-of-another = The identity number in the certificate number is not yours. Please enter the number of your own disability certificate.
    .other = The identity number in the certificate number is not the applicant’s. Please enter the number of the applicant’s own disability certificate.
error-not-a-phone = Please enter a mobile or landline number, for example 13800138000.
error-no-match = The two are not the same. Please enter it again.
error-too-common = This password is too easy to guess. Please choose another.
error-no-such-place = There is no such place. Please name the township or street.
error-other = Something is not right here. Please check again.

register-name-error-missing = Please enter your name as on your identity card.
register-name-error-bad-characters = A name has no digits or signs. Please write it as on the identity card; a middle dot is fine.
register-id_number-error-missing = Please enter your identity card number, 18 characters.
register-id_number-error-bad-length = An identity card number has 18 characters; this has { $n }.
register-id_number-error-bad-characters = An identity card number has digits only; the last may be X. Please take out everything else.
register-id_number-error-bad-check = The identity card number does not add up. Please check the last characters against your card.
register-id_number-error-taken = This identity card number has an account already. Please sign in.
register-phone-error-missing = Please enter a phone number, for example 13800138000.
register-phone-error-bad-characters = A phone number has digits only. Please take out everything else.
register-password-error-missing = Please choose a password.
register-password-error-too-short = The password needs at least { $n } characters. A sentence that you remember is fine.
sign-in-account-error-missing = Please enter your identity card number.
sign-in-password-error-missing = Please enter your password.
check-agree-error-missing = Please read the declaration, and tick the box if you agree.
check-signed_name-error-missing = Please write your name as your signature.
    .other = Please write the agent’s name as the signature.
check-signed_name-error-no-match = The signature is not the applicant’s name. Please write it exactly the same, with the dot.
    .other = The signature is not the agent’s name. Please write it exactly the same, with the dot.
case-answer-error-missing = Please write your answer. If you have nothing more, use the button below.
    .other = Please write the answer. If there is nothing more, use the button below.
withdraw-reason-error-too-long = At most { $n } characters. You may leave it empty.
