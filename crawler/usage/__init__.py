"""What robots.txt, headers, metas, tdmrep.json, RSL and licences say about crawling and mining.

Every signal is kept raw with its place. Per purpose the most restrictive signal wins across
mechanisms, inside one mechanism its own order of precedence holds, and unknown is never permission.
Evidence, not legal advice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urljoin

from crawler.article import Link, Signal, Usage
from crawler.context import Context
from crawler.usage.doubts import doubts
from crawler.usage.policies import Policy, read_policy
from crawler.usage.preferences import combine, content_signal, content_usage, directives, for_path
from crawler.usage.robots import Robots, path_of, read_robots
from crawler.usage.rsl import read_rsl
from crawler.usage.tdmrep import read_tdmrep
from crawler.usage.verdict import judge, licence_family

__all__ = [
    "Policy",
    "conclude",
    "doubts",
    "judge",
    "licence_signal",
    "lower_headers",
    "read_policy",
    "read_signals",
    "read_usage",
    "rsl_link",
]

_LINK = re.compile(r'<([^<>]{1,2000})>\s*((?:;\s*[\w-]+\s*(?:=\s*(?:"[^"]*"|[^",;\s]*))?\s*)*)')
_PURPOSES = ("tdm", "train", "input", "search")
_LICENCE_RELS = {"license", "licence"}
_CC = re.compile(
    r"//(?:[\w-]+\.)?creativecommons\.org/(?:licenses|publicdomain)/([a-z+-]+)(?:/([\d.]+))?"
)


def read_usage(
    url: str,
    user_agent: str,
    robots_txt: str | None,
    headers: Mapping[str, str] | None,
    html_head: str | None,
    tdmrep_json: str | None,
    rsl_xml: str | None,
) -> Usage:
    r"""Purposes, signals and verdict of one URL; None for a document that was not looked at.

    Args:
        url: absolute URL of the page.
        user_agent: the crawler's own; its first word is matched against robots.txt.
        robots_txt: of the site, as of the fetch; read up to 500 KiB.
        headers: of the response, names in any case.
        html_head: markup that holds the page's meta and link elements.
        tdmrep_json: `/.well-known/tdmrep.json`.
        rsl_xml: the RSL licence that the site points to.

    >>> usage = read_usage(
    ...     "https://n.example/a",
    ...     "depeche",
    ...     "User-agent: *\nContent-Signal: ai-train=no",
    ...     {"tdm-reservation": "0"},
    ...     "",
    ...     None,
    ...     None,
    ... )
    >>> usage.crawl, usage.tdm, usage.train, usage.verdict
    ('allowed', 'allowed', 'reserved', 'reserved')
    """
    metas, links, inline = _markup(html_head or "")
    context = Context(
        user_agent=user_agent,
        headers=headers or {},
        robots_txt=robots_txt,
        tdmrep_json=tdmrep_json,
        rsl_xml=rsl_xml if rsl_xml is not None else inline,
    )
    return read_signals(url, context, metas, links)


def read_signals(
    url: str,
    context: Context,
    metas: tuple[tuple[str, str], ...] = (),
    links: tuple[Link, ...] = (),
) -> Usage:
    """`read_usage` for a page whose metas and links have been read already.

    >>> read_signals("https://n.example/a", Context(), (("robots", "noai"),)).train
    'reserved'
    """
    robots, path = read_robots(context.robots_txt or ""), path_of(url)
    headers = lower_headers(context.headers)
    crawl = robots.allows(context.user_agent, path)
    mining, policy = read_tdmrep(url, context.tdmrep_json, headers, metas)
    licences = list(_licence_links(url, robots, headers, links))
    blocked = robots.ai_agent_blocked(path)
    signals = (
        *_robots_signals(robots, context.user_agent, path, crawl=crawl, blocked=blocked),
        *mining,
        *_header_signals(headers, context.user_agent),
        *_meta_signals(metas, context.user_agent),
        *(signal for signal, _ in licences),
        *_rsl_signals(url, context.rsl_xml),
    )
    usage = Usage(
        crawl="allowed" if crawl else "disallowed",
        policy_url=policy,
        licence_url=next((link for _, link in licences), None),
        ai_agents_blocked=blocked is not None,
        signals=signals,
        looked_at=_looked_at(context),
    )
    licence = next((s.raw for s in signals if s.mechanism == "licence-link"), None)
    return conclude(usage, licence_of_link(licence or ""))


def lower_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers by lower-case name; one that was sent twice holds both values, as RFC 9110 joins them.

    >>> lower_headers({"TDM-Reservation": "1", "tdm-reservation": "0"})
    {'tdm-reservation': '1, 0'}
    """
    joined: dict[str, str] = {}
    for name, value in headers.items():
        key = str(name).lower()
        joined[key] = f"{joined[key]}, {value}" if key in joined else str(value)
    return joined


def conclude(usage: Usage, licence: str | None = None, policy: Policy | None = None) -> Usage:
    """Purposes and verdict from the signals; a licence in words only fills what no signal speaks of.

    >>> conclude(Usage(signals=(Signal("x", None, None, {"tdm": "reserved"}, None),))).verdict
    'reserved'
    """
    said = [(s.mechanism, s.value) for s in usage.signals if isinstance(s.value, dict)]
    stated = combine(value for mechanism, value in said if mechanism != "licence")
    purposes: dict[str, Any] = combine(v for m, v in said if m == "licence") | stated
    settled = replace(usage, **{name: purposes.get(name, "unknown") for name in _PURPOSES})
    return replace(settled, verdict=judge(settled, licence, policy))


def licence_signal(licence: str, location: str, raw: str) -> Signal | None:
    """What a licence that is stated in words grants for mining; None where that is not known.

    That BY and BY-SA allow mining and training is this project's reading of them, a choice.

    >>> licence_signal("CC-BY-NC-4.0", "notice", "CC BY-NC 4.0").value
    {'tdm': 'conditional', 'train': 'conditional'}
    """
    family = licence_family(licence)
    state = {"open": "allowed", "restricted": "conditional"}.get(family)
    if state is None:
        return None
    return Signal("licence", location, raw, {"tdm": state, "train": state}, "text")


def _looked_at(context: Context) -> tuple[str, ...]:
    places = {
        "robots.txt": context.robots_txt is not None,
        "headers": bool(context.headers),
        "meta": True,
        "tdmrep.json": context.tdmrep_json is not None,
        "rsl": context.rsl_xml is not None,
    }
    return tuple(name for name, looked in places.items() if looked)


def _robots_signals(
    robots: Robots, user_agent: str, path: str, *, crawl: bool, blocked: str | None
) -> Iterator[Signal]:
    place = "robots.txt"
    if not crawl:
        yield Signal("robots", place, None, {}, "path")
    if blocked:
        yield Signal("robots-ai-agent", place, f"User-agent: {blocked}", {}, "agent")
    groups = robots.groups_for(user_agent)
    # AIPREF: preferences are stated for what may be fetched at all.
    usage = for_path((line for g in groups for line in g.usage), path) if crawl else ()
    yield from _lines("content-usage", place, usage, content_usage)
    signal = for_path((line for g in groups for line in g.signal), path)
    yield from _lines("content-signal", place, signal, content_signal)


def _header_signals(headers: Mapping[str, str], user_agent: str) -> Iterator[Signal]:
    for name, read in (("content-usage", content_usage), ("content-signal", content_signal)):
        said = headers.get(name)
        yield from _lines(name, f"http-header:{name}", (said,) if said else (), read)
    tag = headers.get("x-robots-tag", "")
    said_of_robots = directives(tag, user_agent)
    if said_of_robots:
        yield Signal(
            "robots-directive", "http-header:x-robots-tag", tag, dict(said_of_robots), "page"
        )


def _meta_signals(metas: tuple[tuple[str, str], ...], user_agent: str) -> Iterator[Signal]:
    product = (re.match(r"[A-Za-z_-]+", user_agent) or ("",))[0].lower()
    for name, content in metas:
        if name in {"robots", product}:
            said = directives(content)
            if said:
                yield Signal("robots-directive", f"meta:{name}", content, dict(said), "page")


def _lines(mechanism: str, place: str, lines: Iterable[str], read: Any) -> Iterator[Signal]:
    for line in lines:
        said = read(line)
        if said:
            yield Signal(mechanism, place, line, dict(said), "path")


def _licence_links(
    url: str, robots: Robots, headers: Mapping[str, str], links: tuple[Link, ...]
) -> Iterator[tuple[Signal, str]]:
    """Links to a licence, those of the page before those of the site."""
    stated = [(x.href, x.type, "link") for x in links if _LICENCE_RELS & set(x.rel.lower().split())]
    stated += [(*link, "http-header:link") for link in _header_links(headers.get("link", ""))]
    stated += [(line, "application/rsl+xml", "robots.txt") for line in robots.licences]
    for href, kind, place in stated:
        link = _absolute(url, href)
        licence = licence_of_link(link)
        if licence:
            state = "allowed" if licence_family(licence) == "open" else "conditional"
            yield Signal("licence-link", place, link, {"tdm": state, "train": state}, "page"), link
        elif "rsl" in kind.lower() or place == "robots.txt":
            yield Signal("rsl-link", place, link, {}, "site"), link
        elif place == "link":
            yield Signal("licence", place, link, {}, "page"), link


def rsl_link(url: str, headers: Mapping[str, str], links: Iterable[Link]) -> str | None:
    """Address of the RSL document that a page names, in its head or its `Link` header; None without.

    >>> rsl_link("https://n.example/a", {}, [Link("license", "/l.xml", "application/rsl+xml")])
    'https://n.example/l.xml'
    """
    stated = _licence_links(url, Robots(), lower_headers(headers), tuple(links))
    return next((link for signal, link in stated if signal.mechanism == "rsl-link"), None)


def _header_links(value: str) -> Iterator[tuple[str, str]]:
    for found in _LINK.finditer(value[:8000]):
        parts = re.findall(r';\s*([\w-]+)\s*=\s*(?:"([^"]*)"|([^",;\s]*))', found[2])
        given = {name.lower(): quoted or bare for name, quoted, bare in parts}
        if _LICENCE_RELS & set(given.get("rel", "").lower().split()):
            yield found[1].strip(), given.get("type", "")


def _rsl_signals(url: str, xml: str | None) -> Iterator[Signal]:
    if not xml:
        return
    said = read_rsl(xml, url)
    if said is None:
        yield Signal("rsl", "rsl", xml[:200], {}, "unreadable")
    elif said:
        yield Signal("rsl", "rsl", xml[:2000], dict(said), "path")


def licence_of_link(link: str) -> str | None:
    """Creative Commons family and version of a link, or None.

    >>> licence_of_link("https://creativecommons.org/licenses/by-nc/4.0/")
    'CC-BY-NC-4.0'
    """
    found = _CC.search(link)
    if not found:
        return None
    family = {"zero": "CC0", "mark": "PDM"}.get(found[1], f"CC-{found[1].upper()}")
    return f"{family}-{found[2]}" if found[2] else family


def _absolute(url: str, href: str) -> str:
    try:
        return urljoin(url, href.strip())
    except ValueError:
        return href


def _markup(html: str) -> tuple[tuple[tuple[str, str], ...], tuple[Link, ...], str | None]:
    if "<" not in html:
        return (), (), None
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(html)
    metas = tuple(
        ((a.get("name") or a.get("property") or "").strip().lower(), a.get("content") or "")
        for a in (node.attributes for node in tree.css("meta"))
        if a.get("content") is not None
    )
    links = tuple(
        Link(a.get("rel") or "", a.get("href") or "", a.get("type") or "")
        for a in (n.attributes for n in tree.css("link[rel][href], a[rel][href]:not(figure a)"))
    )
    inline = next((n.text() for n in tree.css('script[type="application/rsl+xml"]')), None)
    return metas, links, inline
