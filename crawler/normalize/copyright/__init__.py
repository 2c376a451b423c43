"""Notices, credits and usage: whose text it is, and what may be done with it."""

from __future__ import annotations

from crawler.normalize.copyright.notice import parse_notice
from crawler.normalize.copyright.resolve import resolve_copyright

__all__ = ["parse_notice", "resolve_copyright"]
