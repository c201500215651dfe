# The accessibility statement's figures and promises (app::pages::accessibility); the rest of it is in help.ftl.
statement-met-best = Part of the highest level, AAA, is reached too: contrast, size of targets, focus ring, no time limits. Nothing moves, and there are no picture puzzles.
statement-unmet-best = Not all of AAA is reached: not every page has sign language, and not every page has an easy version.
statement-figures = What was measured
statement-views = How much
statement-views-value = { $samples } pages and states, each in several ways, { $views } times altogether.
statement-axe = axe-core, all rules
statement-alfa = Alfa, levels A, AA and AAA
statement-nu = Nu Html Checker
statement-faults = { $n ->
    [one] 1 failure
   *[other] { $n } failures
}
statement-ring = Places where the keyboard stops
statement-ring-value = { $stops } stops, each with a clear ring around it. The smallest ring has { $times } times the area that the standard asks for.
statement-tell-us-when = There is no general time limit for answers yet. When you phone, please ask who will answer and on which day.
