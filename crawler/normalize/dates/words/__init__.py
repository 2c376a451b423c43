"""From text to elements: tokens, what the table of a language says of each, what needs company to be a date."""
