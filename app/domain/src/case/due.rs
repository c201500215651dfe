//! By when: the due date of the present stage, with the sum that produced it. Derived, never stored as truth: when a year's
//! holidays become known, the date is simply computed anew.
