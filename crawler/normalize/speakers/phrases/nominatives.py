"""Names in the case a dictionary has them: `Томаша Враза` -> `Томаш Враз`, `Igi Pomorskiej` -> `Iga Pomorska`.

A form printed as a subject is taken as it stands. Where all forms are oblique, the endings of the
language's table are undone: what the first name becomes must be a first name and tells the gender,
which tells the endings of the family name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence

from crawler.normalize.speakers.phrases.cast import Entity, plain
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag, Lexicon, fold

__all__ = [
    "base_words",
    "case_gender",
    "is_bent_given",
    "is_bent_man",
    "nominative",
    "strong",
    "unbent",
    "undone_forms",
    "without_article",
]

_TITLE = Flag.ROLE | Flag.HONOR
_BODY = Flag.ORG | Flag.GROUP
_CONSONANTS = tuple("bcćdfghjklłmnńprsśtwzźżбвгджзйклмнпрстфхцчшщ")
_SHORTEST = 3  # letters that stay of a word without its ending


def nominative(document: Document, entity: Entity) -> str:
    """The name of an entity with each of its words in the nominative."""
    lexicon = document.lexicon
    if lexicon.suffix_case or not lexicon.nominative:
        words = entity.name.split(" ")
        return " ".join(base_words(lexicon, words) if entity.kind == "organisation" else words)
    size = len(entity.name.split(" "))
    printed = [
        _words(document, m) for m in entity.mentions if m.name and not _in_heading(document, m)
    ]
    full = [(words, m) for words, m in printed if len(words) == size]
    alone = {words[0] for words, m in printed if len(words) == 1 and _is_subject(document, m)}
    direct = [
        words
        for words, m in full
        if not _is_oblique(document, words, m) and not _is_bent(lexicon, words, alone)
    ]
    if entity.kind == "organisation":
        return " ".join(direct[0] if direct else _body(lexicon, entity.name.split(" ")))
    if direct:
        return " ".join(Counter(map(tuple, direct)).most_common(1)[0][0])
    forms = {plain(words[-1]): words[-1] for words, m in printed if not _is_governed(document, m)}
    restored = _restored(document, entity, forms)
    family = entity.name.split(" ")[-1]
    if size > 1 and any(words == [family] and _is_speaking(document, m) for words, m in printed):
        restored[-1] = family  # `с Русланом Цхомария`, `Цхомария ответил`
    return " ".join(restored)


def _is_bent(lexicon: Lexicon, words: Sequence[str], alone: Container[str]) -> bool:
    """`Adama Bielika`, where the story has `dodał Bielik`."""
    return len(words) > 1 and bool(_mans_form(lexicon, words[-1], alone))


def _mans_form(lexicon: Lexicon, family: str, known: Container[str]) -> str:
    """What a family name is in the nominative, if that is known and another form."""
    for ending, instead in lexicon.nominative.get("family_m", ()):
        plain_form = family.removesuffix(ending) + instead
        if family.endswith(ending) and plain_form != family and plain_form in known:
            return plain_form
    return ""


def _is_subject(document: Document, mention: Mention) -> bool:
    """`Bielik dodał`, `dodał Bielik`."""
    before = document.flag[mention.first - 1] if mention.first else 0
    return bool(before & Flag.CUE) or _is_speaking(document, mention)


def _is_speaking(document: Document, mention: Mention) -> bool:
    """Does a reporting verb stand behind it, as behind a subject?"""
    return mention.last < len(document.flag) and bool(document.flag[mention.last] & Flag.CUE)


def case_gender(lexicon: Lexicon, given: str, family: str) -> str:
    """The gender of the first name a word is an oblique case of: `eugeniusza konkela`.

    Nothing where the family name may be a woman's: `петра дворжакова`.
    """
    if not lexicon.nominative or lexicon.suffix_case or lexicon.flags.get(given, 0) & Flag.GIVEN:
        return ""
    woman = any(family.endswith(end) and sex != "m" for end, sex in lexicon.surnames)
    woman = woman or bool(_undone(family, lexicon.nominative.get("family_f", ())))
    return "" if woman else _given(lexicon, given)[1]


def is_bent_man(lexicon: Lexicon, given: str, family: str) -> bool:
    """May a name be a man's in another case, though its first word is a woman's: `Александра Вучича`?"""
    if not lexicon.nominative or lexicon.suffix_case or not _given(lexicon, given, "m")[0]:
        return False
    man = _undone(family, lexicon.nominative.get("family_m", ()))
    return bool(man) and not any(
        family.endswith(end) for end, sex in lexicon.surnames if sex == "f"
    )


def is_bent_given(lexicon: Lexicon, word: str) -> bool:
    """Is a word a first name in another case than the nominative: `Haliny`?"""
    return not lexicon.suffix_case and _given(lexicon, word)[0] != ""


def strong(lexicon: Lexicon, name: str) -> str:
    """A listed name as it stands without an article: `Weiße Haus` -> `Weißes Haus`."""
    adjective, _, noun = name.partition(" ")
    stem = adjective.removesuffix("n").removesuffix("e")
    forms = (stem + ending for ending in ("es", "er"))
    listed = (f"{form} {noun}" for form in forms if (fold(form), fold(noun)) in lexicon.phrases)
    return next(listed, name)


def without_article(document: Document, entity: Entity) -> str:
    """A body as it is called without its article: `der Deutsche Wetterdienst` -> `Deutscher Wetterdienst`."""
    adjective, _, rest = entity.name.partition(" ")
    ending = document.lexicon.strong
    if not ending or entity.kind == "person" or not (rest and adjective.endswith("e")):
        return entity.name
    word = fold(adjective)
    for mention in entity.mentions:
        for token in range(mention.first + 1, mention.last - 1):
            article = document.low[token - 1]
            if document.low[token] == word and article in ending:
                return f"{adjective}{ending[article]} {rest}"
    return entity.name


def unbent(document: Document, first: int, name: str) -> str:
    """A German name as it is without its article: `der Rheinischen Post` -> `Rheinische Post`."""
    adjective, _, rest = name.partition(" ")
    if not document.lexicon.strong or not rest or not adjective.endswith("en"):
        return name
    articles = [document.low[t] for t in range(max(0, first - 3), first)]
    feminine = document.lexicon.masculine_article in articles
    return f"{adjective[:-1]}{'' if feminine else 'r'} {rest}"


def _body(lexicon: Lexicon, words: list[str]) -> list[str]:
    """`в Минсельхозе`, `в Госдепартаменте США`: a body behind a preposition, its noun in no list."""
    made = base_words(lexicon, words)
    nation = lexicon.flags.get(fold(words[0]), 0) & Flag.NATION
    if made != words or nation:
        return made
    noun = lexicon.nominative.get("body", ())
    if len(words) == 2 and words[1].islower():  # `Белом доме`
        adjective = _undone(words[0], lexicon.nominative.get("adjective_m", ()))
        return [adjective or words[0], (adjective and _undone(words[1], noun)) or words[1]]
    return [_undone(words[0], noun) or words[0], *words[1:]]


def base_words(lexicon: Lexicon, words: Sequence[str], sort: int = _BODY) -> list[str]:
    """Words of a body's name, its noun (of a `sort`) and the adjectives beside it in the nominative."""
    if lexicon.suffix_case:
        return _without_suffix(lexicon, words)
    for n, word in enumerate(words):
        low = fold(word)
        if (lexicon.flags.get(low, 0) | lexicon.flags.get(lexicon.head(low), 0)) & sort:
            by_stem = lexicon.base(low) if lexicon.endings else ""
            unbent = low.endswith(("о", "o"))  # `Чешскому радио`: its adjective tells the case
            base = lexicon.bases.get(low) or by_stem or (low if unbent else "")
            bent = base and (base != low or unbent)
            return _with_noun(lexicon, words, n, base) if bent else list(words)
    return list(words)


def _without_suffix(lexicon: Lexicon, words: Sequence[str]) -> list[str]:
    """`Spor Bakanlığından` -> `Spor Bakanlığı`: the noun stands last and keeps its possessive."""
    for ending, instead in lexicon.nominative.get("suffix", ()):
        plain = words[-1].removesuffix(ending) + instead
        low = fold(plain)
        if words[-1].endswith(ending) and lexicon.flags.get(lexicon.head(low), 0) & _BODY:
            return [*words[:-1], plain]
    return list(words)


def _with_noun(lexicon: Lexicon, words: Sequence[str], noun: int, base: str) -> list[str]:
    gender = (
        "f"
        if base.endswith(("а", "я", "a"))
        else "n"
        if base.endswith(("о", "е", "o", "e"))
        else "m"
    )
    endings = lexicon.nominative.get(f"adjective_{gender}", ())
    made = [_undone(word, endings) for word in words[:noun]]
    if not all(made):  # `два чиновника`: a number, or the noun is governed by another one
        return list(words)
    made.append(_like(words[noun], base))
    for word in words[noun + 1 :]:
        plain = _undone(word, endings) if len(made) == noun + 1 else ""
        if not plain:
            break
        made.append(plain)
    return [*made, *words[len(made) :]]


def _words(document: Document, mention: Mention) -> tuple[list[str], Mention]:
    first, last = mention.name or (0, 0)
    return document.text(first, last).split(" "), mention


def _in_heading(document: Document, mention: Mention) -> bool:
    return document.paragraphs[document.para[mention.first]].heading


def _is_governed(document: Document, mention: Mention) -> bool:
    """Behind a preposition, or behind a title that is itself in an oblique case.

    Of several titles the last one counts: `wobec oskarżonego | sędzia Teresa Kalicka`.
    """
    lexicon, first = document.lexicon, mention.first
    name = mention.name or (first, first)
    span = range(first, name[0])
    inner = Flag.PREP | Flag.TAIL  # `зампред комитета по | энергетике Людмила Барсукова`
    heads = [t for t in span if t == first or not document.flag[t - 1] & inner]
    titles = [document.low[t] for t in heads if document.flag[t] & _TITLE]
    # `ministra` is listed for a woman as it is
    cases = [w not in lexicon.flags and lexicon.base(w) not in ("", w) for w in titles]
    if len(cases) > 1 and cases[0] and not cases[-1]:
        return False
    if len(cases) > 1 and not cases[0] and name[1] - name[0] > 1:
        cases = cases[:1]  # `спецпосланник генсека | Кофи Адомако`
    if first and document.flag[first - 1] & (Flag.PREP | Flag.TAIL):
        return True
    return bool(cases) and cases[-1]


def _is_oblique(document: Document, words: Sequence[str], mention: Mention) -> bool:
    lexicon = document.lexicon
    given = fold(words[0])
    if _is_governed(document, mention):
        return True
    if lexicon.flags.get(given, 0) & Flag.GIVEN:
        masculine = _given(lexicon, words[0])[1] == "m"
        return masculine and _undone(words[-1], lexicon.nominative.get("surely_m", ())) != ""
    base, gender = _given(lexicon, words[0])
    if gender == "m" and len(words) > 1 and words[-1].endswith(_CONSONANTS):
        return False  # `Драгана Йованович`: a man's family name would have an ending, too
    return bool(base) or base_words(lexicon, words) != list(words)


def _given(lexicon: Lexicon, word: str, genders: str = "mf") -> tuple[str, str]:
    """The first name a form is an oblique case of, and its gender; of two, that of the first."""
    for gender in genders:
        for ending, instead in lexicon.nominative.get(f"given_{gender}", ()):
            if word.endswith(ending) and len(word) - len(ending) + len(instead) >= _SHORTEST:
                base = word[: len(word) - len(ending)] + instead
                known = lexicon.flags.get(fold(base), 0) & Flag.GIVEN
                if known and lexicon.gender(fold(base)) in (gender, ""):
                    return base, gender
    return "", ""


def _restored(document: Document, entity: Entity, forms: dict[str, str]) -> list[str]:
    """The words of a name that is printed in oblique cases only."""
    lexicon, words = document.lexicon, entity.name.split(" ")
    man = _is_mans(document, entity, words)
    sure = not man and entity.gender == "f" and entity.genders["f"] > 1
    given, gender = _given(lexicon, words[0], "m" if man else "fm" if sure else "mf")
    gender = "m" if man else gender
    listed = not man and lexicon.flags.get(fold(words[0]), 0) & Flag.GIVEN
    surely = _undone(words[-1], lexicon.nominative.get("surely_m", ())) if gender == "m" else ""
    if listed and not surely and not (given and _mans_form(lexicon, words[-1], forms.values())):
        given, gender = words[0], lexicon.gender(fold(words[0])) or gender
    gender = gender or entity.gender or "m"
    if len(words) == 1:
        return [_family(lexicon, words[0], gender, forms)]
    if not given and not (lexicon.flags.get(fold(words[0]), 0) & Flag.FAMILY):
        given = _undone(words[0], lexicon.nominative.get(f"family_{gender}", ()))
    return [given or words[0], *words[1:-1], _family(lexicon, words[-1], gender, forms)]


def _is_mans(document: Document, entity: Entity, words: Sequence[str]) -> bool:
    """`prezydenta Nurbeka Saparowa`: governed, and so an ending that only men's names have."""
    endings = document.lexicon.nominative
    ruled = any(m.name and _is_governed(document, m) for m in entity.mentions)
    man, woman = (_undone(words[-1], endings.get(f"family_{gender}", ())) for gender in "mf")
    known = any(words[-1].endswith(end) for end, sex in document.lexicon.surnames if sex == "f")
    return bool(ruled and len(words) > 1 and man and not woman and not known)


def _family(lexicon: Lexicon, word: str, gender: str, forms: dict[str, str]) -> str:
    """A family name in the nominative: a form the story prints, else by its ending."""
    found = []
    for ending, instead in lexicon.nominative.get(f"family_{gender}", ()):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            found.append(word[: len(word) - len(ending)] + instead)
    # `Benešovą`, `Benešová`: without their accents
    return next((forms[plain(f)] for f in found if plain(f) in forms), (*found, word)[0])


def undone_forms(lexicon: Lexicon, word: str) -> list[str]:
    """What a word may be in the nominative, if it is in another case: `warty` -> `warta`."""
    found = []
    for gender in ("family_m", "family_f", "led"):
        for ending, instead in lexicon.nominative.get(gender, ()):
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
                found.append(word[: len(word) - len(ending)] + instead)
    return [form for form in found if form != word]


def _undone(word: str, endings: Sequence[tuple[str, str]]) -> str:
    """A word with the first of the endings that fits replaced, `""` where none does."""
    for ending, instead in endings:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: len(word) - len(ending)] + instead
    return ""


def _like(word: str, base: str) -> str:
    return base[:1].upper() + base[1:] if word[:1].isupper() else base
