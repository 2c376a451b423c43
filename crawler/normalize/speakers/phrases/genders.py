"""Of which gender the bearer of a mention is, by its words, its article, its verb and its name."""

from __future__ import annotations

from crawler.normalize.speakers.phrases.mention import Mention, verb_gender
from crawler.normalize.speakers.phrases.nominatives import is_bent_man
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag

__all__ = ["gender_of", "told_country", "told_gender"]

_TITLE = Flag.ROLE | Flag.HONOR
_SURELY_GENDERED = Flag.HONOR | Flag.GIVEN
_GENDERED = Flag.ROLE | Flag.HONOR | Flag.GIVEN | Flag.NATION
_INHABITANT = Flag.NATION | Flag.GIVEN


def gender_of(document: Document, mention: Mention) -> str:
    """What the words of a mention, its article, the verb beside it or its family name tell."""
    lexicon, gender = document.lexicon, mention.gender
    if mention.article and (not gender or _is_common_role(document, mention)):
        gender = lexicon.gender(document.low[mention.first]) or gender
    if gender == "m" and _is_called_she(document, mention):
        gender = "f"
    if _is_undeclined(document, mention):
        return "f"
    if gender == "f" and _is_bent_man(document, mention):
        return "m"
    if lexicon.agreement and gender != "p":
        gender = _agreement(document, mention) or gender
    if lexicon.surnames and mention.name and not gender:
        gender = _family_gender(document, mention)
    return gender


def _is_common_role(document: Document, mention: Mention) -> bool:
    """`o presidente Lula`: the article tells more than the given name, where it shows no case."""
    lexicon = document.lexicon
    if lexicon.nouns_cased or not mention.name or not mention.roles:
        return False
    return not any(lexicon.gender(document.low[t]) for t in range(*mention.roles[0]))


def _is_called_she(document: Document, mention: Mention) -> bool:
    """`la juez`: an article for women before a noun for both."""
    first, flag, lexicon = mention.first, document.flag, document.lexicon
    if not lexicon.bodies_lower or not mention.article or not mention.roles:
        return False
    own = lexicon.gender(document.low[first]) == "f" and not flag[first] & Flag.PREP
    return own and bool(flag[first + 1] & Flag.ROLE)


def _is_bent_man(document: Document, mention: Mention) -> bool:
    """`президента Сербии | Александра Вучича`: behind a man's title in another case."""
    lexicon, low, name = document.lexicon, document.low, mention.name or (0, 0)
    if name[1] - name[0] != 2 or mention.first >= name[0]:
        return False
    title, base = low[mention.first], lexicon.base(low[mention.first])
    bent = title not in lexicon.flags and base not in ("", title) and lexicon.gender(base) != "f"
    return bent and is_bent_man(lexicon, document.raw(name[0]), document.raw(name[1] - 1))


def _is_undeclined(document: Document, mention: Mention) -> bool:
    """`Według | minister`: a man's title that keeps its form where a genitive is due is a woman's."""
    lexicon, low, first = document.lexicon, document.low, mention.first
    if not first or low[first - 1] not in lexicon.genitives or document.flag[first] & Flag.CAP:
        return False
    listed = document.flag[first] & Flag.ROLE and lexicon.gender(low[first]) != "f"
    return (
        bool(listed) and lexicon.head(low[first]) == low[first] and low[first][-1] not in "aeiouyęó"
    )


def _agreement(document: Document, mention: Mention) -> str:
    """The gender that a past verb beside the mention tells: `przypomniała`, `заявила`."""
    flag, low = document.flag, document.low
    for token in (mention.last, mention.first - 1):
        cue = 0 <= token < len(low) and flag[token] & Flag.CUE and not flag[token] & Flag.CONT
        if cue and (gender := verb_gender(document.lexicon, low[token])):
            return gender
    return ""


def _family_gender(document: Document, mention: Mention) -> str:
    """The gender the ending of a family name tells: `Арсеньиной`; `Карпова` is a woman as a subject."""
    flag, name = document.flag, mention.name or (0, 0)
    word = document.low[name[1] - 1]
    gender = next((g for ending, g in document.lexicon.surnames if word.endswith(ending)), "")
    if gender != "x":  # feminine in the nominative, masculine in the genitive
        return gender
    before = flag[mention.first - 1] if mention.first else 0
    told = verb_gender(document.lexicon, document.low[mention.first - 1]) if mention.first else ""
    if before & Flag.CONT and told:  # `Как сообщила | Петрова`
        return told
    if before & (Flag.PREP | Flag.ACCORDING | Flag.TAIL | Flag.CONT):
        return "m"
    after = flag[mention.last] if mention.last < len(flag) else 0
    return "f" if (before | after) & Flag.CUE else ""


def told_gender(document: Document, mention: Mention, core: range) -> str:
    """What the first word of a gender tells; a title in the place of a name is one: `Gail King`."""
    flag, lexicon = document.flag, document.lexicon
    own = range(*mention.name) if mention.name else ()
    for token in (*core, *own):
        bits = flag[token]
        if not bits & _GENDERED or (token in own and bits & _TITLE and not bits & Flag.GIVEN):
            continue
        if token in own and len(own) == 1 and mention.honorific and lexicon.family_after_title:
            continue  # `Dr Etienne`: after a title a single name is the family's
        gender = lexicon.gender(document.low[token])
        neutral = gender == "m" and lexicon.neutral_roles and not bits & _SURELY_GENDERED
        if not gender or neutral:
            continue
        if bits & _INHABITANT != _INHABITANT or token in own or not own:
            return gender  # `de | Noor | Harald Brekke` is no woman
    return ""


def told_country(document: Document, mention: Mention, first: int) -> str:
    """The country a phrase tells, but for the words of a full name: `Sofía Gil` is no Bulgarian."""
    first_own, last_own = mention.name or (0, 0)
    full = mention.kind == "name" and last_own - first_own > 1
    local = () if mention.kind == "nation" else document.lexicon.local
    for token in range(first, mention.last):
        if document.low[token] in local:
            continue  # `l'entraîneur marseillais` may be an Italian
        if document.flag[token] & Flag.NATION and not (full and first_own <= token < last_own):
            country = document.lexicon.country(document.low[token])
            if country:
                return country
    return ""
