"""Noun phrases that may say something: how far they reach, their names, roles, number and gender."""
