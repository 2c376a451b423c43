"""What the crawl may connect to: public addresses, web ports, http and https.

URLs are not judged by their spelling: a name is resolved once, each address is judged, and the
connection goes to just these addresses. So a redirect, a decimal host, an IPv6 literal and a DNS
name that changes its mind all meet the same guard.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Any, Self

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.resolver import CachingHostnameResolver
from scrapy.utils.httpobj import urlparse_cached
from twisted.internet.interfaces import (
    IAddress,
    IHostnameResolver,
    IHostResolution,
    IResolutionReceiver,
)
from zope.interface import implementer

from crawler.discovery.urls import MAX_LENGTH, clean_url
from crawler.shell.errors import Refused

__all__ = ["GuardMiddleware", "GuardResolver", "Networks", "networks", "permitted"]

logger = logging.getLogger(__name__)
Networks = Sequence[IPv4Network | IPv6Network]
LONGEST = 4 * MAX_LENGTH  # of a redirect, whose parameters may still fall away


def networks(names: Sequence[str]) -> Networks:
    """CIDR blocks of the setting `ALLOWED_NETWORKS`.

    Raises:
        ValueError: on anything that is no CIDR block.
    """
    try:
        return [ip_network(name.strip(), strict=False) for name in names if name.strip()]
    except ValueError:
        message = f"ALLOWED_NETWORKS={','.join(names)}: give CIDR blocks such as 10.0.0.0/8"
        raise ValueError(message) from None


def permitted(host: str, allowed: Networks) -> bool:
    """Whether an address is public (IANA: globally reachable) or in a network that is allowed.

    >>> permitted("93.184.216.34", ()), permitted("169.254.169.254", ()), permitted("::1", ())
    (True, False, False)
    >>> permitted("10.1.2.3", networks(["10.0.0.0/8"]))
    True
    """
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return False
    inner = _embedded(address)
    if any(
        a in network
        for network in allowed
        for a in (address, inner)
        if a.version == network.version
    ):
        return True
    return all(a.is_global and not a.is_multicast for a in (address, inner))


def _embedded(address: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """The IPv4 address that an IPv6 one stands for (mapped, 6to4, NAT64), else itself."""
    if isinstance(address, IPv4Address):
        return address
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or address


_NAT64 = ip_network("64:ff9b::/96")


@implementer(IHostnameResolver)
class GuardResolver(CachingHostnameResolver):
    """The resolver of all connections: it passes on only the addresses that may be connected to."""

    def __init__(self, reactor: Any, cache_size: int) -> None:
        super().__init__(reactor, cache_size)
        self.allowed: Networks = ()

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: Any) -> Self:
        """Scrapy's way of making it."""
        resolver: Self = super().from_crawler(crawler, reactor)
        resolver.allowed = networks(crawler.settings.getlist("ALLOWED_NETWORKS"))
        return resolver

    def resolveHostName(self, resolutionReceiver: Any, *args: Any, **options: Any) -> Any:  # noqa: N802, N803
        """Twisted's interface; the receiver is wrapped."""
        sieve: Any = _Sieve(resolutionReceiver, self.allowed)
        return super().resolveHostName(sieve, *args, **options)


@implementer(IResolutionReceiver)
class _Sieve:
    def __init__(self, receiver: Any, allowed: Networks) -> None:
        self.receiver, self.allowed = receiver, allowed
        self.name = ""

    def resolutionBegan(self, resolution: IHostResolution) -> None:  # noqa: N802
        self.name = resolution.name
        self.receiver.resolutionBegan(resolution)

    def addressResolved(self, address: IAddress) -> None:  # noqa: N802
        host = getattr(address, "host", "")
        if permitted(host, self.allowed):
            self.receiver.addressResolved(address)
        else:
            logger.warning("not connected to %s: its address %s is not public", self.name, host)

    def resolutionComplete(self) -> None:  # noqa: N802
        self.receiver.resolutionComplete()


class GuardMiddleware:
    """Refuses other schemes and ports, strips credentials, and judges literal addresses early."""

    def __init__(self, allowed: Networks) -> None:
        self.allowed = allowed

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way of making it."""
        return cls(networks(crawler.settings.getlist("ALLOWED_NETWORKS")))

    def process_request(self, request: Request) -> Request | None:
        """A cleaned request, none where it may go on as it is.

        Raises:
            Refused: where it may not be made.
        """
        parts = urlparse_cached(request)
        if parts.scheme not in ("http", "https"):
            raise Refused(f"scheme {parts.scheme!r} is not fetched")
        if len(request.url) > LONGEST:
            raise Refused(f"address of more than {LONGEST} characters")
        try:
            port = parts.port
        except ValueError:
            raise Refused("malformed port") from None
        if port is not None and port not in (80, 443) and port < 1024:
            raise Refused(f"port {port} is no web port")
        host = parts.hostname or ""
        if _is_address(host) and not permitted(host, self.allowed):
            raise Refused(f"address {host} is not public")
        if "@" in parts.netloc:
            cleaned = clean_url(request.url)
            if cleaned is None:
                raise Refused("malformed address")
            return request.replace(url=cleaned)
        return None


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
