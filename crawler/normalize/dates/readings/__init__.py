"""Words that can be read in several ways (which Friday, whose eight o'clock?) and the ranker that decides."""
