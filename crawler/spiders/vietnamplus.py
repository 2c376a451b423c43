"""VietnamPlus: the site of the Vietnam News Agency.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class VietnamPlus(WireSpider):
    name = "vietnamplus"
    domain = "www.vietnamplus.vn"
    home = "https://www.vietnamplus.vn/"
    language, country, timezone = "vi", "VN", "Asia/Ho_Chi_Minh"
    agency, publisher = "vna", "VietnamPlus"
    feeds = ("https://www.vietnamplus.vn/rss/thegioi.rss",)
    article = r"https://www\.vietnamplus\.vn/.+-post\d+\.vnp"
    example = "https://www.vietnamplus.vn/tieu-de-cua-mot-bai-bao-post931234.vnp"
    expects = Expect(new_per_day=20, headline=0.95, published=0.9)
