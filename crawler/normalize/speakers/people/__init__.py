"""Who is who in a story: names of one bearer joined, and whom a role or a pronoun takes up."""
