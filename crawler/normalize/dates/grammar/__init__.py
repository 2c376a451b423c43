"""Elements that belong together, by patterns over what each may mean: days, stretches between two ends."""
