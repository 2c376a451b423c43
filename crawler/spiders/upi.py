"""UPI: United Press International.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Upi(WireSpider):
    name = "upi"
    domain = "upi.com"
    language, country, timezone = "en", "US", "America/New_York"
    agency, publisher = "upi", "UPI"
    feeds = ("https://rss.upi.com/news/world_news.rss",)
    article = r"https://www\.upi\.com/.+/\d{4}/\d{2}/\d{2}/[^/]+/\d+/"
    example = "https://www.upi.com/Top_News/World-News/2024/03/05/some-headline/1234567890123/"
    expects = Expect(new_per_day=10, headline=0.95, published=0.9, authors=0.5, quotes=0.2)
