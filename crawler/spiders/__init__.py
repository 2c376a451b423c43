"""One Python file per news source."""
