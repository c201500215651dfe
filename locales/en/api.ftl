# Titles of problems that only programs meet (server/src/api/problem.rs); all others use the pages' own words.
problem-not-found = There is no such thing, or it is not for you
problem-key-reused = The same submission key was used with other content
problem-method-not-allowed = This address does not take this method
problem-too-large = What was sent is too large
problem-not-json = Please send JSON
