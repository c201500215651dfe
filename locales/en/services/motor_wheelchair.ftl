# Motor wheelchairs: look at the list before you buy.

motor_wheelchair-title = Motor wheelchairs: look at the list before you buy
motor_wheelchair-summary = Before you buy a motor wheelchair see whether it is on the list, or it may not be registered.
motor_wheelchair-situation = I want to buy a mobility vehicle
motor_wheelchair-search = motor wheelchair mobility tricycle list number plate fuel subsidy register buy scooter

motor_wheelchair-who-1 = People with a leg disability whose arms can steer; traffic police have the rules.

motor_wheelchair-amount-1 = The list says which models are approved; no money is paid.
motor_wheelchair-amount-2 = Ask your federation about a fuel subsidy.
    .other = Ask the applicant’s federation about a fuel subsidy.

motor_wheelchair-decides-1 = State offices publish the list; traffic police register the vehicle.

motor_wheelchair-time-1 = How long registration and licence take is announced locally. Ask the traffic police first.

motor_wheelchair-after-1 = First ask the county federation and traffic police which models are on the list.
motor_wheelchair-after-2 = Buy only if the model is the same, with invoice and certificate.
motor_wheelchair-after-3 = Register and insure it before you drive.
motor_wheelchair-after-4 = Do not carry paying passengers or lend it.

motor_wheelchair-where-1 = The county federation and the traffic police’s vehicle window.

motor_wheelchair-together-1 = For a manual or electric wheelchair see assistive devices.

motor_wheelchair-basis-1 = What the local federation and traffic police have published

motor_wheelchair-fact-chifeng = Chifeng’s plan names the list of motor wheelchairs. Ask the federation which year’s list counts.

motor_wheelchair-paper-certificate = Disability certificate (leg disability)
motor_wheelchair-paper-invoice = Invoice and certificate of the vehicle
motor_wheelchair-paper-invoice-how = Ask the seller for them, or do not buy.
