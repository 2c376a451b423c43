"""Showing a record to a person: in a terminal, or as a static page."""
