"""Tests of depeche; `tests.stories` reads the golden stories."""
