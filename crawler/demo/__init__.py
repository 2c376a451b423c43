"""The demo: a small newswire of our own on this machine, to crawl before any real one.

`stories.jsonl` holds the stories, `layouts/*.html` the page layouts they are shown in, `words.toml`
what surrounds them, by language. `pages` renders, `channels` announces, `newswire` serves.
"""
