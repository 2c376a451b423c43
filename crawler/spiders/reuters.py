"""Reuters: refuses most bots with 401: what can be had is dates and headlines.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Reuters(WireSpider):
    name = "reuters"
    domain = "reuters.com"
    language, country, timezone = "en", "GB", "Europe/London"
    agency, publisher = "reuters", "Reuters"
    sitemaps = (
        "https://www.reuters.com/arc/outboundfeeds/news-sitemap-index/?outputType=xml",
        "https://www.reuters.com/arc/outboundfeeds/news-sitemap/?outputType=xml",
        "https://www.reuters.com/arc/outboundfeeds/sitemap-index/?outputType=xml",
    )
    article = r"https://www\.reuters\.com/[a-z-]+/(?:[a-z-]+/)*[a-z0-9-]+-\d{4}-\d{2}-\d{2}/"
    example = "https://www.reuters.com/world/europe/some-words-of-a-headline-2024-03-05/"
    expects = Expect(new_per_day=40, headline=0.95, published=0.9, authors=0.5, quotes=0.2)
