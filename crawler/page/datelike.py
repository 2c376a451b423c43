"""What looks like a full date, in any language: cheap enough to ask of every line."""

from __future__ import annotations

import re

__all__ = ["DATE", "DIGIT", "YEAR", "is_date_line"]

DIGIT = re.compile(r"\d")

_CLOCK = (
    r"(?:\.?,?\s+(?:um|at|à|a las|às|alle|kl\.?|ore|o|เวลา|[-–|])?\s*\d{1,2}[:.h]\d\d(?::\d\d(?!\d))?"
    r"(?:\s?[ap]\.?\s?m\.?|\s?Uhr|\s?น\.|\s?h|\s[صم]\b|\s[μπ]\.?μ\.?)?"
    r"(?:\s\(?(?:GMT|UTC)\s?[+-]\d{1,2}(?::?\d\d)?\b\)?)?)?"
)
DATE = re.compile(
    r"(?<![\d.])(?:"
    r"\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|\d{4}\s?년\s?\d{1,2}\s?월\s?\d{1,2}\s?일"
    r"|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}"
    r"|\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:(?:19|20)\d\d|\d\d)(?!\d|\.\d|:\d)"
    r"|\d{1,2}\.\d{1,2}\.\d\d(?=\d\d:\d\d)"  # run into the clock by the markup
    r"|\d{1,2} \| \d{1,2} \| (?:19|20)\d\d"
    r"|\d{1,2}[./-][^\W\d_]{3,9}[./-](?:19|20)\d\d"
    r"|\d{1,2}(?:\.|st|nd|rd|th|er|ᵉʳ|º)?\s+(?:de\s+|of\s+)?[^\W\d_]{3,12}\.?,?\s+(?:de\s+|del\s+)?(?:19|20)\d\d"
    r"|\d{1,2}\s+[\u0e00-\u0e7f.]{3,12}\s+(?:พ\.ศ\.\s+)?25[4-9]\d"
    # The scripts of India write vowels with signs that are no letters to a pattern.
    r"|\d{1,2}\s+[\u0900-\u0dff]{2,14},?\s+(?:19|20)\d\d"
    r"|[\u0900-\u0dff]{2,14}\s+\d{1,2},?\s+(?:19|20)\d\d"
    r"|[^\W\d_]{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d"
    r"|(?:19|20)\d\d\.\s+gada\s+\d{1,2}\.\s+[^\W\d_]{3,12}"
    r"|(?:19|20)\d\d(?:\.|e?ko)?\s+(?:m\.\s+)?[^\W\d_]{3,12}\.?\s+\d{1,2}(?:\b\.?|(?=a\b))"
    r"(?!:|\s+[^\W\d_]{3,12}\.?,?\s+(?:19|20)\d\d)"
    r")" + _CLOCK,
    re.IGNORECASE,
)
# What every date has; asked first, for few lines do.
YEAR = re.compile(r"(?:19|20)\d\d|25[4-9]\d|\d[./-]\s?\d|\d\s?[年년]")
_SENTENCE_END = re.compile(r"\w\w\W*[.!?]$")  # "p. m." and "г." end none
_SURROUNDING = 14  # letters: a weekday, "Uhr", a zone
_LONGEST = 70
_DAY_OF_MONTH = re.compile(r"\d{1,2}\s?月\s?\d{1,2}\s?日$")


def is_date_line(text: str) -> bool:
    """Whether a line is a date and little else.

    >>> is_date_line("Freitag, 12. Mai 2011, 18:05 Uhr"), is_date_line("Am 12. Mai 2011 war er da.")
    (True, False)
    >>> is_date_line("25.fev.2025 às 19h10Atualizado: 26.fev.2025 às 8h02")
    True
    """
    if len(text) > _LONGEST or not DIGIT.search(text):
        return False
    found = DATE.search(text) if YEAR.search(text) else None
    if found is None:
        return bool(_DAY_OF_MONTH.match(text))
    rest = text[: found.start()] + DATE.sub("", text[found.end() :])
    return sum(map(str.isalpha, rest)) <= _SURROUNDING and not _SENTENCE_END.search(rest)
