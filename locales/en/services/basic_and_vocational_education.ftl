# Reading, preschool and vocational education. Says the same as the Chinese file.

basic_and_vocational_education-title = Reading, preschool and vocational education
basic_and_vocational_education-summary = Adults can learn to read, small children can go to preschool, young people can learn a trade.
basic_and_vocational_education-situation = I want to learn to read, or to learn a trade
basic_and_vocational_education-search = literacy reading adult classes preschool kindergarten vocational school trade Braille sign class

basic_and_vocational_education-who-1 = Disabled adults who cannot read may learn it.
basic_and_vocational_education-who-2 = Preschool is open to disabled children from 3 years.
basic_and_vocational_education-who-3 = After junior school, a vocational school is possible.

basic_and_vocational_education-amount-1 = Fees and aid are what your place has published.
    .other = Fees and aid are what the applicant’s place has published.

basic_and_vocational_education-decides-1 = Schools and the education office decide. Reading classes are held by the federation and the education office.

basic_and_vocational_education-time-1 = Reading classes take people at any time. For schools see their notices.

basic_and_vocational_education-after-1 = To read: tell the disability commissioner; classes are in the village or at home.
basic_and_vocational_education-after-2 = For Braille or sign language: ask the county federation.
basic_and_vocational_education-after-3 = For preschool: ask the kindergarten near you; if refused, ask the education office.
    .other = For preschool: ask the kindergarten near the child’s home; if refused, ask the education office.
basic_and_vocational_education-after-4 = For a vocational school: ask the education office or the federation which schools take disabled students.

basic_and_vocational_education-where-1 = The village or residents’ committee, the county education office, the county federation.

basic_and_vocational_education-together-1 = You may also apply for education aid and skills training.

basic_and_vocational_education-basis-1 = Regulations on Education of Persons with Disabilities
basic_and_vocational_education-basis-2 = Vocational Education Law
basic_and_vocational_education-basis-3 = Rules published by your place
    .other = Rules published by the applicant’s place
