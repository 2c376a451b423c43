"""Kinds of HTML elements, as the walk over a page tells them apart."""

from __future__ import annotations

__all__ = ["BLOCKS", "BOLD", "HEADINGS", "PARAGRAPHS", "SKIPPED", "TEXTUAL"]

# fmt: off
HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
# Nothing in these is text of the page; `nav` is, but never of a story.
SKIPPED = frozenset([
    "-comment", "-doctype", "amp-ad", "amp-analytics", "amp-consent", "amp-list", "amp-sidebar",
    "amp-social-share", "audio", "base", "button", "canvas", "datalist", "dialog", "embed", "head",
    "iframe", "img", "input", "link", "map", "meta", "nav", "noscript", "object", "picture",
    "script", "select", "source", "style", "svg", "template", "textarea", "title", "video",
])
BLOCKS = HEADINGS | frozenset([
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header",
    "hgroup", "hr", "legend", "li", "main", "menu", "ol", "p", "pre", "search", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
])
# In these a custom element (`<x-link>`) is part of the sentence; elsewhere it is a box.
TEXTUAL = HEADINGS | frozenset([
    "blockquote", "dd", "dt", "figcaption", "li", "p", "td", "th",
])
# In these a break after bold words is a turn of the same paragraph.
PARAGRAPHS = HEADINGS | frozenset(["dd", "figcaption", "li", "p"])
BOLD = frozenset(["b", "strong"])
# fmt: on
