"""On the calendar: days, spans and hours that words mean, seen from the day they are read on."""
