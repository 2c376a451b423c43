"""A story becomes a page: five layouts, from JSON-LD to a 1999 table in windows-1252."""

from __future__ import annotations

import html
import json
import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from importlib import resources
from string import Template
from typing import Any

__all__ = ["LAYOUTS", "Story", "bundled_stories", "moment", "page", "template"]

LAYOUTS = ("visible", "json-ld", "microdata", "legacy", "opengraph")
_HERE = resources.files(__package__)


@dataclass(frozen=True, slots=True)
class Story:
    """What an outlet publishes; times are RFC 3339 with offset, or a plain day."""

    id: str
    language: str
    agency: str | None
    outlet: str
    authors: tuple[str, ...]
    published: str
    modified: str | None
    notice: str | None
    tdm: str | None
    headline: str
    standfirst: str | None
    blocks: tuple[tuple[str, str], ...]
    layout: str = LAYOUTS[0]
    slug: str = "story"

    @property
    def path(self) -> str:
        """Where the page stands; it stays the same when the text is revised.

        >>> bundled_stories()[0].path
        '/fr/fr-000/le-dirigeant-russe-nous-visons-a'
        """
        return f"/{self.language[:2]}/{self.id}/{self.slug}"

    def revised(self, old: str, new: str, *, modified: str) -> Story:
        """The same story with a wording changed wherever it stands.

        Raises:
            ValueError: where the old wording does not occur.
        """
        text = [self.headline, self.standfirst or "", *(words for _, words in self.blocks)]
        if not any(old in words for words in text):
            message = f"{self.id} does not contain {old!r}"
            raise ValueError(message)
        return replace(
            self,
            modified=modified,
            headline=self.headline.replace(old, new),
            standfirst=self.standfirst and self.standfirst.replace(old, new),
            blocks=tuple((kind, words.replace(old, new)) for kind, words in self.blocks),
        )


@cache
def bundled_stories() -> tuple[Story, ...]:
    """The stories of the package, each with its layout."""
    lines = (_HERE / "stories.jsonl").read_text("utf-8").splitlines()
    return tuple(
        _story(json.loads(line), LAYOUTS[n % len(LAYOUTS)]) for n, line in enumerate(lines)
    )


def _story(row: dict[str, Any], layout: str) -> Story:
    blocks = tuple((kind, text) for kind, text in row["blocks"])
    frozen = {"authors": tuple(row["authors"]), "blocks": blocks}
    return Story(**row | frozen, layout=layout, slug=_slug(row["headline"]))


@cache
def template(name: str) -> Template:
    """Layout `name` of the folder `layouts`."""
    return Template((_HERE / "layouts" / f"{name}.html").read_text("utf-8"))


def page(story: Story, base: str) -> bytes:
    """The page of a story on the site `base`, in the encoding its layout declares."""
    words = _words(story.language)
    author = ", ".join(story.authors) or story.agency or story.outlet
    shown = {
        **{key: text for key, text in words.items() if isinstance(text, str)},
        "id": story.id,
        "language": story.language,
        "outlet": story.outlet,
        "url": base + story.path,
        "headline": story.headline,
        "standfirst": story.standfirst or "",
        "author": author,
        "byline": f"{words['by']} {author}" if story.authors else author,
        "published": story.published,
        "modified": story.modified or story.published,
        "when": _when(story, words),
        "notice": story.notice or "",
    }
    markup = {
        "author_type": "Person" if story.authors else "Organization",
        "body": "\n".join(_blocks(story)),
        "json_ld": _json_ld(story, base + story.path, author),
        "navigation": _navigation(story, words),
        "robots_meta": _reservation(story),
    }
    text = template(story.layout).substitute({k: html.escape(v) for k, v in shown.items()} | markup)
    return text.encode("cp1252" if story.layout == "legacy" else "utf-8", "xmlcharrefreplace")


def _blocks(story: Story) -> list[str]:
    cross = {"json-ld": "h3", "microdata": "h2", "opengraph": "h2", "visible": "h4"}
    if story.layout == "legacy":
        form = {"crosshead": "<P><B>{}</B></P>", "paragraph": "<P>{}</P>"}
    else:
        tag = cross[story.layout]
        form = {"crosshead": f"<{tag}>{{}}</{tag}>", "paragraph": "<p>{}</p>"}
    return [form[kind].format(html.escape(text, quote=False)) for kind, text in story.blocks]


def _navigation(story: Story, words: Mapping[str, Any]) -> str:
    tag = "{}" if story.layout in ("legacy", "opengraph") else "<li>{}</li>"
    anchors = (f'<a href="/{story.language[:2]}/">{html.escape(s)}</a>' for s in words["sections"])
    return " ".join(tag.format(anchor) for anchor in anchors)


def _reservation(story: Story) -> str:
    if story.tdm is None:
        return ""
    return f'<meta name="tdm-reservation" content="{int(story.tdm == "reserved")}">'


def _json_ld(story: Story, url: str, author: str) -> str:
    kind = "Person" if story.authors else "Organization"
    names = story.authors or (author,)
    node = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": story.headline,
        "description": story.standfirst,
        "datePublished": story.published,
        "dateModified": story.modified or story.published,
        "author": [{"@type": kind, "name": name} for name in names],
        "publisher": {"@type": "NewsMediaOrganization", "name": story.outlet},
        "inLanguage": story.language,
        "mainEntityOfPage": url,
        "copyrightNotice": story.notice,
    }
    known = {key: value for key, value in node.items() if value}
    return json.dumps(known, ensure_ascii=False).replace("</", "<\\/")


def _when(story: Story, words: Mapping[str, Any]) -> str:
    said = f"{words['published']} {_printed(story.published, words)}"
    if story.modified:
        said += f", {words['updated']} {_printed(story.modified, words)}"
    return said


def _printed(when: str, words: Mapping[str, Any]) -> str:
    at = datetime.fromisoformat(when)
    day: str = words["day"].format(day=at.day, month=words["months"][at.month - 1], year=at.year)
    if "T" not in when:
        return day
    printed: str = words["clock"].format(date=day, hour=at.hour, minute=at.minute)
    return printed


def moment(when: str) -> datetime:
    """An aware instant for HTTP; a plain day stands for its noon in UTC.

    >>> moment("2022-12-30").isoformat()
    '2022-12-30T12:00:00+00:00'
    """
    at = datetime.fromisoformat(when if "T" in when else f"{when}T12:00:00+00:00")
    return at.astimezone(UTC)


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall("[a-z0-9]+", plain)[:6]) or "story"


@cache
def _words(language: str) -> Mapping[str, Any]:
    table = tomllib.loads((_HERE / "words.toml").read_text("utf-8"))
    found: Mapping[str, Any] = table[language[:2]]
    return found
