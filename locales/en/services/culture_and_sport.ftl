# Culture and sport. Says the same as the Chinese file.

culture_and_sport-title = Culture and sport
culture_and_sport-summary = Books, films, activities, sport and arts: put your name down and join.
    .other = Books, films, activities, sport and arts: put a name down and join.
culture_and_sport-situation = I want to join in and meet people
culture_and_sport-search = culture sport activities books library Braille audio film described athlete Paralympics Special Olympics Deaflympics wheelchair basketball fitness singing dancing painting calligraphy

culture_and_sport-who-1 = All disabled people may join, with family.

culture_and_sport-amount-1 = Usually free. Tickets and fares are what your place has published.
    .other = Usually free. Tickets and fares are what the applicant’s place has published.

culture_and_sport-decides-1 = The county federation arranges it. Athletes and performers are chosen by training and trials.

culture_and_sport-time-1 = You are told when there is something. Your place publishes the dates.
    .other = The applicant is told when there is something. The applicant’s place publishes the dates.

culture_and_sport-asked-1 = What you want to join and what you need for it.
    .other = What the applicant wants to join and what they need for it.
culture_and_sport-asked-2 = How you get there and how to reach you.
    .other = How the applicant gets there and how to reach them.

culture_and_sport-after-1 = The federation notes your name and tells you first.
    .other = The federation notes the applicant’s name and tells them first.
culture_and_sport-after-2 = If you cannot go out, books, films and activities can come to you.
    .other = If the applicant cannot go out, books, films and activities can come to them.
culture_and_sport-after-3 = Tell us at any time if you want no more messages.
    .other = Tell us at any time if the applicant wants no more messages.

culture_and_sport-where-1 = The county federation, library, culture centre or community.

culture_and_sport-basis-1 = Law on the Protection of Persons with Disabilities
culture_and_sport-basis-2 = Law on the Building of a Barrier-Free Environment

culture_and_sport-declaration-1 = What I have written is true and I have left nothing out.
culture_and_sport-declaration-2 = I agree that the offices dealing with this may check the facts they need for it.
culture_and_sport-declaration-3 = If things change, I will tell the office myself.
culture_and_sport-declaration-4 = I know that these answers are used for this matter only. The office decides.

## activity

culture_and_sport-activity = What would you like to join?
    .other = What would the applicant like to join?
culture_and_sport-activity-label = Activities
culture_and_sport-activity-hint = You may choose more than one.
culture_and_sport-activity-why = You are told when there is one.
    .other = The applicant is told when there is one.
culture_and_sport-activity-reading = Reading, audio books, Braille
culture_and_sport-activity-film = Described or captioned films
culture_and_sport-activity-outing = Parks, exhibitions, outings
culture_and_sport-activity-group = Singing, dancing, chess, crafts
culture_and_sport-activity-fitness = Fitness
culture_and_sport-activity-athlete = Competing as an athlete
culture_and_sport-activity-arts = Arts, performing
culture_and_sport-activity-error-missing = Choose one.

## reading_form

culture_and_sport-reading_form = How do you read or watch?
    .other = How does the applicant read or watch?
culture_and_sport-reading_form-label = Form
culture_and_sport-reading_form-hint = You may choose more than one.
culture_and_sport-reading_form-why = It is prepared by this.
culture_and_sport-reading_form-braille = Braille
culture_and_sport-reading_form-audio = Audio books, described films
culture_and_sport-reading_form-large_print = Large print
culture_and_sport-reading_form-captions = Captions, sign language
culture_and_sport-reading_form-easy = Easy to understand
culture_and_sport-reading_form-home = Brought to my home
culture_and_sport-reading_form-error-missing = Choose how.

## sport

culture_and_sport-sport = Which sport, and have you done it before?
    .other = Which sport, and has the applicant done it before?
culture_and_sport-sport-label = Sport
culture_and_sport-sport-hint = For example: wheelchair basketball, never yet.
culture_and_sport-sport-why = To find a coach and a place.
culture_and_sport-sport-error-missing = Write which. If unsure, write “want to try”.

## talent

culture_and_sport-talent = What can you do, what do you want to learn?
    .other = What can the applicant do, and what do they want to learn?
culture_and_sport-talent-label = Arts
culture_and_sport-talent-hint = For example: I play the erhu and want to paint.
culture_and_sport-talent-why = To find a teacher and a stage.
culture_and_sport-talent-error-missing = Write what you can do or want to learn.
    .other = Write what the applicant can do or wants to learn.

## activity_support

culture_and_sport-activity_support = What do you need to take part?
    .other = What does the applicant need to take part?
culture_and_sport-activity_support-label = Help to take part
culture_and_sport-activity_support-hint = You may choose more than one.
culture_and_sport-activity_support-why = So that everything is ready.
culture_and_sport-activity_support-sign = Sign language, captions
culture_and_sport-activity_support-describe = Somebody who describes
culture_and_sport-activity_support-wheelchair = Wheelchair access and toilet
culture_and_sport-activity_support-companion = A companion
culture_and_sport-activity_support-quiet = Quiet, few people
culture_and_sport-activity_support-transport = Transport
culture_and_sport-activity_support-nothing = Nothing
culture_and_sport-activity_support-error-missing = Choose what you need. If nothing, choose “Nothing”.
    .other = Choose what the applicant needs. If nothing, choose “Nothing”.
culture_and_sport-activity_support-error-none-and-other = “Nothing” cannot be chosen with others. Please keep only one.
