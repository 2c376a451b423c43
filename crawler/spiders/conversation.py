"""The Conversation: free to republish with attribution, without changes.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Conversation(WireSpider):
    name = "conversation"
    domain = "theconversation.com"
    home = "https://theconversation.com/"
    language, country, timezone = "en", "AU", "Australia/Melbourne"
    publisher = "The Conversation"
    feeds = (
        "https://theconversation.com/global/articles.atom",
        "https://theconversation.com/us/articles.atom",
        "https://theconversation.com/au/articles.atom",
    )
    article = r"https://theconversation\.com/[^/]+-\d+"
    example = "https://theconversation.com/some-words-of-a-headline-224712"
    expects = Expect(new_per_day=3, headline=0.95, published=0.9, authors=0.9, quotes=0.2)
