using StarCards.Cli;

// The whole program in one line: everything that a run depends on is in its surroundings (src/README.md has the map).
return CommandLine.Run(args, Surroundings.OfThisProcess());
