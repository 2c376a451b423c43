"""Companies by their legal form, and the words with which a line names its publisher.

Forms of many countries stand in `mul.toml` as `company_forms`. One that is written in capitals
without full stops (`AG`) counts only so, since it is short; all others in any case.
"""

from __future__ import annotations

import re
from functools import cache

from crawler.languages.phrases import fold, listed

__all__ = ["is_company", "legal_form", "opens_quoted", "publishers"]

_QUOTED_NAME = '["«“„]'


@cache
def legal_form() -> re.Pattern[str]:
    """A legal form behind a name, with what parts them.

    >>> legal_form().search("Muster GmbH & Co. KG").group()
    ' GmbH & Co. KG'
    """
    forms = sorted(listed("company_forms"), key=len, reverse=True)
    exact = "|".join(re.escape(form) for form in forms if _is_exact(form))
    any_case = "|".join(_in_any_case(form) for form in forms if not _is_exact(form))
    return re.compile(rf"[\s,]{{1,3}}(?:(?i:{any_case})|{exact})(?![^\s.,;|/)])\.?(?!\w)")


@cache
def publishers() -> re.Pattern[str]:
    """`Published by `, `Edito da `: words behind which a publisher is named, over folded text."""
    return re.compile("|".join(re.escape(fold(w)) + r"\s?" for w in listed("publisher")) or r"(?!)")


def is_company(text: str) -> bool:
    """Does a piece name its publisher, or a company by its form?

    >>> is_company("Esempio Srl"), is_company("Esempio")
    (True, False)
    """
    spaced = " " + text.strip()
    return bool(publishers().match(fold(spaced).strip()) or legal_form().search(spaced))


@cache
def opens_quoted() -> re.Pattern[str]:
    """A form that stands before a name in quotation marks: `ООО «…`, `UAB „…`."""
    forms = "|".join(re.escape(form) for form in listed("company_openings"))
    return re.compile(rf"(?:{forms})\s*{_QUOTED_NAME}")


def _is_exact(form: str) -> bool:
    return form.isupper() and "." not in form and len(form) < 4


def _in_any_case(form: str) -> str:
    pieces = re.findall(r"[^\W\d_]+|[^\w\s]|\s", form.rstrip("."))
    return "".join(_piece(piece) for piece in pieces)


def _piece(piece: str) -> str:
    return {".": r"\.\s?", " ": r"\s?", "&": "&"}.get(piece, re.escape(piece))
