# Wheelchairs, crutches and other aids travel free.

device_carriage-title = Wheelchairs, crutches and other aids travel free
device_carriage-summary = On public transport the wheelchair, crutches, cane and other aids you need travel without charge.
    .other = On public transport the wheelchair, crutches, cane and other aids that a person needs travel without charge.
device_carriage-situation = I use a wheelchair and fear an extra fare
device_carriage-search = wheelchair on bus extra fare luggage crutches guide dog refused electric wheelchair train plane security check

device_carriage-who-1 = Disabled people on buses, coaches, trains and boats.
device_carriage-who-2 = Only aids you must have with you: wheelchair, crutches, cane, walker.
    .other = Only aids the applicant must have along: wheelchair, crutches, cane, walker.

device_carriage-amount-1 = Free, with no extra ticket.
device_carriage-amount-2 = Electric wheelchairs and batteries: companies differ; ring first.

device_carriage-decides-1 = The law says so; no application is needed.

device_carriage-time-1 = No application: it holds at once.

device_carriage-after-1 = Before you get on say that you use a wheelchair and need a place or help.
    .other = Before getting on, say that the applicant uses a wheelchair and needs a place or help.
device_carriage-after-2 = For trains, planes and coaches ring to arrange help.
device_carriage-after-3 = A guide dog wears clear marks and its harness.
device_carriage-after-4 = If they charge or refuse you, note vehicle, time and station, then complain.
    .other = If they charge or refuse the applicant, note vehicle, time and station, then complain.

device_carriage-where-1 = The service desk of the station or airport; for trains ring 12306.
device_carriage-where-2 = To complain ring 12328 (transport) or 12345, or have somebody ring for you.

device_carriage-basis-1 = Law on the Protection of Disabled Persons (残疾人保障法), Article 50: necessary aids travel free
device_carriage-basis-2 = Accessible Environment Law (无障碍环境建设法), Articles 42 and 46: help at stations, assistance dogs welcome

device_carriage-fact-tongjiang = Tongjiang’s document says too that own aids travel free on public transport.

device_carriage-paper-certificate = Disability certificate, if you have one
    .other = Disability certificate, if there is one
