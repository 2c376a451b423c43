"""Where a mention stands beside a quote, as features that are made once."""

from __future__ import annotations

from functools import cache, lru_cache

__all__ = [
    "in_row",
    "marked",
    "position",
    "shaped",
    "signed",
    "stopped_signs",
    "turn_taken",
    "virtual_signs",
]


@cache
def position(side: str, noun: str, away: int, far: int, stops: int, quoted: int) -> tuple[str, ...]:
    """On which side of the quote a mention stands, how far off, and what parts them."""
    return (
        side,
        f"{side} {noun}",
        f"{side} away {away}",
        f"{side} far {far}",
        f"{side} stops {stops}",
        f"{side} quoted {quoted}" if quoted else f"{side} plain",
    )


@cache
def stopped_signs(signs: tuple[str, ...], stops: int) -> tuple[str, ...]:
    """What grammar tells of a mention that sentence ends part from its quote."""
    return tuple(f"{sign} stops {stops}" for sign in signs)


@cache
def marked(side: str, away: int, stops: int, marks: tuple[bool, ...]) -> tuple[str, ...]:
    """What the marks of a quote say for the mentions on one side of it."""
    comma, stop, bare, colon, opens = marks
    made = [f"{side} bare cue" if bare else f"{side} comma {int(comma)} stop {int(stop)}"]
    if bare and side != "gap":
        made.append(f"{side} bare cue away {away} stops {stops}")
    if colon:
        made.append(f"{side} colon quote")
    if opens:
        made.append(f"{side} opens paragraph {min(away, 1)}")
    return tuple(made)


@cache
def shaped(shape: str, nested: bool, clear: bool) -> tuple[str, ...]:
    """A shape in a quote in a quote, and with no other quote between."""
    return tuple(
        f"{sort} {shape}" for sort, is_so in (("nested", nested), ("clear", clear)) if is_so
    )


@cache
def in_row(side: str, rank: int, before: str) -> tuple[str, ...]:
    """The how manieth mention on its side, and whether it was the source of words before."""
    return (f"{side} rank {rank}", f"{side} {before}") if before else (f"{side} rank {rank}",)


@cache
def turn_taken(side: str, kind: str, fresh: bool, overtaken: bool, spoke: bool) -> tuple[str, ...]:
    """`El ministro calló. «No», dijo.`: a subject before words without one, or who spoke before it."""
    if fresh:
        return (f"fresh {int(overtaken)}", f"fresh {kind} {int(overtaken)}")
    return ("overtaken",) if overtaken and spoke and side == "before" else ()


@cache
def virtual_signs(head: str, facts: tuple[bool, ...]) -> tuple[str, ...]:
    """What stands around a quote, for candidates that are no mentions."""
    start, end, after, before, colon, that, comma, spoken = map(int, facts)
    return (
        f"start {start}",
        f"end {end}",
        f"cue after {after}",
        f"cue before {before}",
        f"colon {colon}",
        f"that {that}",
        f"comma {comma}",
        head,
        f"{head} cue {before} colon {colon}",
        f"{head} first person {spoken}",
    )


@lru_cache(maxsize=4096)
def signed(kind: str, signs: tuple[str, ...]) -> tuple[str, ...]:
    """What stands around a quote, for one such candidate."""
    return (f"{kind} ", *(f"{kind} {sign}" for sign in signs))
