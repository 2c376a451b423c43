"""中国新闻网: China News Service.

Others saw its feeds or sitemaps answer in 2026-10; the address form is not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class ChinaNews(WireSpider):
    name = "chinanews"
    domain = "chinanews.com.cn"
    home = "https://chinanews.com.cn/"
    language, country, timezone = "zh", "CN", "Asia/Shanghai"
    agency, publisher = "cns", "中国新闻网"
    feeds = (
        "https://www.chinanews.com.cn/rss/world.xml",
        "https://www.chinanews.com.cn/rss/china.xml",
        "https://www.chinanews.com.cn/rss/importnews.xml",
    )
    article = r"https?://www\.chinanews\.com\.cn/[a-z]+/\d{4}/\d{2}-\d{2}/\d+\.shtml"
    example = "https://www.chinanews.com.cn/gj/2024/03-05/10174123.shtml"
    expects = Expect(new_per_day=40, headline=0.95, published=0.9)
