"""Fill `copyright`, `agency`, `usage` and `sketch` of an article.

The best notice for the text is chosen: end of the body, then what JSON-LD and metas say of the
article. The footer is the site's claim, dated with the year the page was rendered: it only fills
`site_notice`. Pictures' credits stand apart, and so do credits of agencies.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from crawler import agencies
from crawler.article import Article, Copyright, Credit, Link, Notice, Signal, Usage
from crawler.context import Context
from crawler.languages.phrases import find_phrases, fold
from crawler.normalize.copyright.credits import find_credits
from crawler.normalize.copyright.holders import is_site
from crawler.normalize.copyright.notice import parse_notice
from crawler.normalize.datelines import find_dateline
from crawler.normalize.sketch import sketch
from crawler.usage import (
    conclude,
    doubts,
    licence_of_link,
    licence_signal,
    lower_headers,
    read_policy,
    read_signals,
)

__all__ = ["CONTRADICTED", "resolve_copyright"]

CONTRADICTED = "The copyright holder in JSON-LD contradicts the visible notice."

_LICENCE_HEADER = ("licence-link", "http-header:link")
_PLACES = ("body-end", "body", "jsonld", "meta", "byline")
# What tells that a holder without a file is a wire agency.
_AGENCY_WORD = re.compile(
    r"(?<!\w)(?:news agency|press agency|agency|agence|agencia|agenzia|agentur|agencja|agentura|agentschap"
    r"|newswire|news wire|wire|press service|ajansi|агентство|وكالة|通讯社|通訊社|通信社|통신)(?!\w)|通讯社|通訊社|通信社"
)
_CERTAINTY: tuple[str, ...] = ("dateline", "sign-off", "sole", "shared", "assisted")


@dataclass(slots=True, frozen=True)
class _Read:
    """A notice of the page and what it was read as."""

    notice: Notice
    claim: Copyright


def resolve_copyright(article: Article, context: Context) -> Article:
    """The article with `copyright`, `agency`, `usage` and `sketch` filled in.

    Args:
        article: with `evidence` of the page, `dateline` and `authors`.
        context: robots.txt, headers and files of the site, and the source's defaults.
    """
    domain = _host(article.url)
    read = [
        _Read(notice, claim)
        for notice in article.evidence.notices
        if (claim := parse_notice(notice.text, article.language, domain, notice.where))
    ]
    if not any(_place(r) == "body-end" and r.claim.kind != "none" for r in read):
        read += _last_block(article, domain)
    rights = _copyright(article, read, domain)
    agency = _agency(article, rights, domain) or context.source.agency
    bought = agency is not None and not _is_agencys_own(article, agency, domain)
    usage = _usage(article, context, rights, read, bought=bought)
    return replace(
        article,
        copyright=rights,
        agency=agency or context.source.agency,
        usage=usage,
        sketch=sketch(_core(article)),
        warnings=(
            *article.warnings,
            *_contradictions(read, rights, agency if bought else None, article.evidence.links),
            *_doubts(article, context),
        ),
    )


def _last_block(article: Article, domain: str | None) -> list[_Read]:
    """A notice that stayed in the body as its last block: short, and with a name in it."""
    blocks = article.blocks
    text = article.body[blocks[-1].start : blocks[-1].end] if len(blocks) > 1 else ""
    claim = (
        parse_notice(text, article.language, domain, "body-end") if 0 < len(text) < 160 else None
    )
    if claim and claim.kind != "none" and claim.holders:
        return [_Read(Notice(text, "body-end"), claim)]
    return []


def _copyright(article: Article, read: list[_Read], domain: str | None) -> Copyright:
    claims = [r for r in read if r.claim.kind != "none" and _place(r) in _PLACES]
    best = min(claims, key=lambda r: _PLACES.index(_place(r)), default=None)
    chosen = _completed(best, read, article) if best else Copyright()
    footers = [r.notice.text for r in read if _is_footer(r) and r.claim.kind != "none"]
    credited = _distinct(
        (
            *_dateline_credit(article),
            *(c for r in read if not _is_footer(r) for c in r.claim.credits),
            *_body_credits(article, domain),
        )
    )
    pictures = dict.fromkeys(p for r in read for p in r.claim.photo_credits)
    return replace(
        chosen,
        credits=credited,
        photo_credits=tuple(pictures),
        site_notice=footers[0] if footers else None,
        source=best.notice.where if best else None,
    )


def _completed(best: _Read, read: list[_Read], article: Article) -> Copyright:
    """The claim; what JSON-LD says in several properties is one claim."""
    claim = best.claim
    if _place(best) != "jsonld":
        return claim
    others = [r.claim for r in read if _place(r) == "jsonld"]
    licence = claim.licence or next((c.licence for c in others if c.licence), None)
    return replace(
        claim,
        kind="licence" if licence and claim.kind == "copyright" else claim.kind,
        holders=claim.holders or next((c.holders for c in others if c.holders), ()),
        years=claim.years or _stated_year(article),
        licence=licence,
    )


def _stated_year(article: Article) -> tuple[int, int] | None:
    stated = _stated(article, "jsonld:copyrightYear")
    year = next((int(text) for text in stated if re.fullmatch(r"(?:19|20)\d\d", text)), None)
    return (year, year) if year else None


def _stated(article: Article, *places: str) -> Iterator[str]:
    return (n.text.strip() for n in article.evidence.notices if n.where in places)


def _place(read: _Read) -> str:
    return read.notice.where.partition(":")[0]


def _is_footer(read: _Read) -> bool:
    return read.notice.where.startswith("footer")


def _dateline_credit(article: Article) -> Iterator[Credit]:
    line = article.dateline
    if line and line.agency:
        known = agencies.get(line.agency)
        yield Credit(known.id if known else agencies.slug(line.agency), "dateline", line.text)


def _body_credits(article: Article, domain: str | None) -> Iterator[Credit]:
    """Sign-offs of the last blocks, agencies among the authors, a dateline below a first quotation."""
    blocks = [article.body[b.start : b.end] for b in article.blocks] or [article.body]
    if len(blocks) > 1 and article.dateline is None:
        late = find_dateline(blocks[1], None, article.language or "")
        if late and late.agency:
            known = agencies.get(late.agency)
            yield Credit(known.id if known else agencies.slug(late.agency), "dateline", late.text)
    for block in blocks[-2:]:
        yield from find_credits(block[-400:], domain)
    for author in article.authors:
        agency = agencies.find(author, domain)
        if agency:
            yield Credit(agency, "sole" if len(article.authors) == 1 else "shared", author)
        else:
            yield from find_credits(author, domain)


def _distinct(found: Iterable[Credit]) -> tuple[Credit, ...]:
    seen: dict[str | None, Credit] = {}
    for credit in found:
        seen.setdefault(credit.agency, credit)
    return tuple(seen.values())


def _agency(article: Article, rights: Copyright, domain: str | None) -> str | None:
    """The one agency the page credits: dateline, sign-off, holder, then shared credits."""
    by_form = sorted(rights.credits, key=lambda credit: _CERTAINTY.index(credit.form))
    sure = [c.agency for c in by_form if c.form in {"dateline", "sign-off", "sole"}]
    held = [holder.agency for holder in rights.holders if holder.agency]
    unfiled = [
        agencies.slug(holder.name)
        for holder in rights.holders
        if not holder.agency
        and _AGENCY_WORD.search(fold(holder.name))
        and not is_site(holder.name, domain)
        and fold(holder.name) != fold(article.publisher or "")
    ]
    others = [c.agency for c in by_form]
    return next((a for a in (*sure, *held, *others, *unfiled, _own(article)) if a), None)


def _own(article: Article) -> str | None:
    """The publisher itself where it is a wire agency, by a name that no other trade bears."""
    known = agencies.get(agencies.find(article.publisher) or "")
    plain = known and article.publisher not in known.words | known.weak
    return known.id if known and known.wire and plain else None


def _is_agencys_own(article: Article, agency: str, domain: str | None) -> bool:
    known = agencies.get(agency)
    at_home = known is not None and agencies.domain_matches(domain, known.domains)
    return at_home or agencies.find(article.publisher) == agency


def _usage(
    article: Article, context: Context, rights: Copyright, read: list[_Read], *, bought: bool
) -> Usage:
    headers = context.headers or article.evidence.headers
    known = replace(context, headers=headers)
    sitewide = not _covers_no_text(rights, bought=bought)
    links = tuple(
        link
        for link in article.evidence.links
        if link.near != "figure"
        and (sitewide or not _is_sitewide(link))
        and not _is_of_picture(link)
    )
    usage = read_signals(article.url, known, article.evidence.metas, links)
    if not sitewide:
        kept = (s for s in usage.signals if (s.mechanism, s.location) != _LICENCE_HEADER)
        usage = replace(usage, signals=tuple(kept))
    terms = _stated(article, "jsonld:license", "jsonld:usageInfo", "jsonld:acquireLicensePage")
    page = next((text for text in terms if text.startswith(("https://", "http://"))), None)
    usage = replace(usage, licence_url=usage.licence_url or page)
    extra: list[Signal] = []
    if rights.licence:
        said = licence_signal(rights.licence, rights.source or "notice", rights.notice or "")
        extra += [said] if said else []
    for each in read:
        if (
            each.claim.kind != "none"
            and not each.claim.licence
            and find_phrases("mining", fold(each.notice.text))
        ):
            # Courts differ on whether words count: kept apart from machine-readable signals.
            extra.append(Signal("plain-language", each.notice.where, each.notice.text, {}, "text"))
    looked = (*usage.looked_at, "json-ld", "notice")
    licence = rights.licence or ("attribution" if rights.kind == "reuse-with-attribution" else None)
    signals = tuple(_evidenced(signal, article) for signal in (*usage.signals, *extra))
    whole = replace(usage, signals=signals, looked_at=looked)
    policy = read_policy(context.usage_policy) if context.usage_policy else None
    return conclude(whole, licence or _linked_licence(usage), policy)


def _covers_no_text(rights: Copyright, *, bought: bool) -> bool:
    """Does the site's licence miss this text: copy of an agency, or a text that is itself reserved?"""
    return not rights.licence and (bought or rights.reserved)


def _is_sitewide(link: Link) -> bool:
    """Creative Commons in the footer or the head; terms such as RSL hold for all of a site."""
    return link.near in {"footer", ""} and licence_of_link(link.href) is not None


def _is_of_picture(link: Link) -> bool:
    """Does a licence link stand with a picture's credit? Then it grants nothing of the text."""
    claim = parse_notice(link.near, None, None, "body") if link.near else None
    theirs = claim is not None and bool(claim.photo_credits)
    return theirs and (claim is None or claim.licence != licence_of_link(link.href))


def _evidenced(signal: Signal, article: Article) -> Signal:
    """The signal with the hash of what was read and the time of the fetch, for later proof."""
    raw = signal.raw
    digest = hashlib.sha256(raw.encode("utf-8", "replace")).hexdigest() if raw is not None else None
    return replace(signal, sha256=digest, seen_at=article.fetched_at)


def _linked_licence(usage: Usage) -> str | None:
    links = (licence_of_link(s.raw or "") for s in usage.signals if s.mechanism == "licence-link")
    return next(filter(None, links), None)


def _contradictions(
    read: list[_Read], rights: Copyright, agency: str | None, links: tuple[Link, ...]
) -> Iterator[str]:
    """Claims of one page that cannot stand together."""
    shown = {fold(h.name) for r in read if _place(r) == "body-end" for h in r.claim.holders}
    stated = {fold(h.name) for r in read if _place(r) == "jsonld" for h in r.claim.holders}
    if shown and stated and not any(a in b or b in a for a in shown for b in stated):
        yield CONTRADICTED
    footer = next((r.claim for r in read if _is_footer(r) and r.claim.licence), None)
    linked = (licence_of_link(x.href) for x in links if _is_sitewide(x))
    licence = footer.licence if footer else next(filter(None, linked), None)
    if licence and agency and not rights.licence:
        yield f"The site's {licence} cannot cover copy credited to {agency}."
    elif licence and rights.reserved and not rights.licence:
        yield f"The site's {licence} contradicts the notice of the text, which reserves its rights."


def _doubts(article: Article, context: Context) -> Iterator[str]:
    return doubts(
        article.url,
        lower_headers(context.headers or article.evidence.headers),
        robots_txt=context.robots_txt,
        tdmrep_json=context.tdmrep_json,
        rsl_xml=context.rsl_xml,
    )


def _core(article: Article) -> str:
    line = article.dateline.text if article.dateline else ""
    return article.body.removeprefix(line)


def _host(url: str) -> str | None:
    try:
        return urlsplit(url).hostname
    except ValueError:
        return None
