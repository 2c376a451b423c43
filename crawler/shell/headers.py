"""Headers of an answer, as the core takes them."""

from __future__ import annotations

from scrapy.http import Response

__all__ = ["headers_of"]


def headers_of(response: Response) -> dict[str, str]:
    """Header names in lower case; values joined as RFC 9110, 5.3 allows.

    >>> headers_of(Response("https://x.org/", headers={"ETag": '"a"'}))
    {'etag': '"a"'}
    """
    return {
        name.decode("latin-1").lower(): b", ".join(values).decode("latin-1")
        for name, values in response.headers.items()
    }
