"""Words: what the table of a language says of each, the tokens of a text, runs that are names."""
