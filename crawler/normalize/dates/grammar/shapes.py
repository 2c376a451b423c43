"""What dates look like, in any language: patterns over the roles that words play.

A lower-case name is a role of `[dates.words]` (or a kind of number or punctuation), an upper-case
name an abbreviation or the kind of an element that an earlier pass has made:
D day, T time, P part of day, M month, Z year, S season, Q quarter, H half, W week, E weekend,
C decade or century, I interval, F a distance that a day is still to follow.
"""

from __future__ import annotations

__all__ = ["NEEDS", "PAIRED", "PASSES", "SHORT"]

Rule = tuple[str, str]

SHORT = {
    "ORD": "(?:ordinal | o | roman dot? | n dot?)",
    "CARD": "(?:n | number)",
    "DAY": "(?:n (?:dot | day_mark)? | o | dayword)",
    "MON": "(?:NAMED | mshort dot? | n month_mark)",
    "NAMED": "(?:month (?:slash month | open month close | month_twin)? month_mark_word?)",
    "YR": "(?:(?:the? year_noun | ignore (?= Y))? (?:Y | era? n year_mark_short | era first_year) year_mark*)",
    "WD": "(?:weekday | wshort dot?)",
    "GLUE": "(?:of | the | comma | in)",
    "WHICH": "(?:the | this | (?:next | last) (?! the) | after | earlier)",
    "OFYEAR": "(?: YR | unit_year)",
    "TAILS": "(?: (?:this | next | last | (?:after | earlier) (?! CARD)) (?! unit | weekday))?",
    "TAIL": "this | next | last | after | earlier",
    "ANY": "[DTPMZSQHWECI]",
    "HR": "(?:clock | AFTERAT dotted | (?<=from|between) dotted (?= (?:to | upto | and) the? (?:clock | dotted)) | (?<=and the|to the) dotted | (?<=from dotted to|from dotted upto) dotted | (?<=open) dotted (?= close) | dotted (?= (?:(?:dash | to | and | upto) dotted)? (?:hour_word | zone | about_post | between_post)))",
    "AFTERAT": "(?<=at|clock_at|about|until|since|by|starting|term|zone)",
    "AFTERDAY": "(?<=(?:until|by|term|since|starting|begin|from|to)weekday)",
    "ZONE": "(?: comma? zone | open zone close)",
}

A_DAY = "the* (?: holiday | weekday | relday | DAY (?:of | the)* month | month n)"

_ATOMS: tuple[Rule, ...] = (
    ("iso", "iso | numeric"),
    ("posted", "posted n comma Y"),
    (
        "every",
        "each the? (?:CARD | ordinal)? (?:weekday | month | season | holiday | part | unit | weekend) | indef (?:weekday | season | weekend | holiday) | the n weekday | each part? HR",
    ),
    ("ymd", "YR GLUE? MON (?: n day_mark | marked_day)"),
    (
        "date",
        "WHICH* (?:WD part? comma? GLUE* )? day_noun? DAY (?:(?! in) of | the)* MON (?: GLUE* YR | (?:this | next | last) (?! unit))? (?: open WD close | weekday weekday_noun? | weekday_noun)?",
    ),
    ("md", "MON (?: n day_mark | marked_day) (?: weekday | open WD close)?"),
    ("short_md", "mshort dot? n (?= open)"),
    (
        "us_date",
        "WHICH* (?:WD part? comma? )? the? MON the? (?:n | o) (?! month_mark | clockish) (?: comma? Y)?",
    ),
    ("cjk_month", "YR MON (?! n day_mark)"),
    ("month_range", "(?: YR)? n (?:dash | to) n month_mark (?! n day_mark)"),
    (
        "month_year",
        "(?:month_noun GLUE?)? (?: NAMED (?: open GLUE* YR close | GLUE* YR) | mshort dot? comma? YR | n month_mark YR)",
    ),
    ("both_days", "n (?:comma | and) n both_mark"),
    ("days_of_month", "n month_mark n (?:comma | and) n (?:day_mark | both_mark)"),
    (
        "day_mark",
        "n day_mark (?: weekday | open WD close)? (?! (?<=unit) (?: ago_post | ahead_post))",
    ),
    ("next_day", "(?:in | the)* (?:next | last) day_noun n (?! of? month | slash)"),
    (
        "bare_day",
        "(?: day_intro n | (?<=day_led) (?: n | o)) (?= comma | dot | brk | line | close | the | and (?! n | o) | (?:in | for | at) (?! month | mshort | n month_mark | Y) | $)",
    ),
    (
        "part_day",
        "(?: (?<=part of) | (?<=part of the) | (?<=part the) | (?<=clock in the)) (?: n dot? (?= comma | dot | line | close | the | (?:in | for | at) (?! month | mshort | n month_mark | Y) | $) | o (?! of? month | unit | slash | dash))",
    ),
    (
        "weekday_day",
        "WHICH* WD (?: open n (?: slash n)? close | (?:comma? the | comma? (?= day_noun))? day_noun? (?:n dot? | o) (?! (?:of | the)* (?:MON | unit | hour_word)))",
    ),
    (
        "ago",
        "exactly? (?: (?:ago | ago_soft) about? (?:CARD unit (?! month | weekday) | unit (?! month | weekday | n | Y)) | about? CARD unit the? ago_post | CARD? unit ago_post) exactly?",
    ),
    (
        "same_period",
        (
            "(?:the | in)* (?: same_period | like_period | (?:same | alike) (?:quarter_noun_ | period | unit_month))"
            " (?:of | the | in)* (?:the? last? unit_year (?: last | earlier)? | YR | yearback | CARD? unit_year ago_post)"
            " | same_period | the Y (?:unit_quarter | unit_month | period) | YR same_period_post"
        ),
    ),
    (
        "ahead",
        "(?: (?:ahead | ahead_soft) about? CARD? unit (?! this | next | last | CARD firsts | (?:indef | per) unit) | CARD unit ahead_post)",
    ),
    (
        "offset",
        f"CARD (?:unit_day | unit_week) (?:after_prep | before_prep | offset_from) (?= {A_DAY} (?! (?:to | upto | dash)))",
    ),
    ("beside", f"in* day_offset (?= {A_DAY})"),
    ("week_ahead", "relday (?: (?:ahead | ahead_soft) CARD? (?:unit_week | unit_day) | week_on)"),
    ("later", "about? CARD? unit (?:later_post | before_post | earlier_post)"),
    (
        "last_units",
        (
            "(?:the | of | in)* (?:last CARD | CARD last) unit_month"
            " (?:of | the | in)* (?:YR | the? (?:this | last | next) unit_year | unit_year TAILS)"
        ),
    ),
    (
        "first_units",
        (
            "(?:the | of | in)* (?:firsts CARD | CARD firsts) (?:unit | month_noun)"
            " (?:of | the | in)* (?:YR | the? (?:this | last | next) unit_year | unit_year TAILS)"
            " | unit CARD firsts (?:of | the | in)* (?:YR | unit_year TAILS)"
            " | (?:the? last? unit_year | relunit_year | YR) (?:of | the)*"
            " (?:firsts CARD | CARD firsts) unit | firsts CARD unit_quarter | firsts qname"
            " | firsts_alone CARD unit_month | results firsts? CARD unit_month (?: YR)?"
            " | firsts_of CARD unit_month YR"
            " | firsts_of CARD unit_month"
            " | (?:in | of | ahead)+ the* (?:firsts CARD | CARD firsts) unit_month"
            " (?! of | the? (?:unit | n | Y | month))"
        ),
    ),
    (
        "months_to",
        "(?: CARD unit_month | unit_quarter | unit_year) closing (?:the | side | of)* MON (?! dot? (?: n | o)) (?: YR)?",
    ),
    ("short_year", "n year_mark_short (?! ago_post | ahead_post | (?:n dash)? n quarter_tail)"),
    (
        "span",
        "CARD (?:unit_month | unit_year) (?:before_prep | after_prep) the* holiday | (?:the | this)? (?:next | last) (?:CARD | few) unit | (?:CARD | few) (?:next | last) unit | CARD unit | CARD? few unit (?:ago_post | later_post | before_post | ahead_post)?",
    ),
    (
        "both_parts",
        "(?:in | the)* ORD and the? ORD (?:quarter_noun_ (?: (?:of | in)* YR)? | century_noun_) | (?:the | of | decade_lead | in)* decname and decname (?:decade_noun | decade_tail)",
    ),
    (
        "quarter",
        "(?: OFYEAR of*)? (?: the? ORD fiscal? quarter_noun_ | quarter_noun_ ordinal | qname) (?: (?:GLUE | slash)* (?:YR | unit_year (?! next | last | this)))?",
    ),
    (
        "elided",
        "(?:in | of | at)+ the? (?! weekday) ordinal (?= comma | dot | brk | line | and | close | $)",
    ),
    (
        "anaphor",
        "in the? (?:unit_quarter | period) (?! of | month | closing (?:the | side | of)* MON (?! dot? (?: n | o))) | in the unit_month (?! of) | for the unit_year (?= comma | dot | brk | line | close | $)",
    ),
    ("last_quarter", "the? last quarter_noun_ GLUE* (?:YR | unit_year (?! next | last | this))"),
    ("month_quarter", "(?: YR | n year_mark_short)? (?: n dash)? n quarter_tail"),
    ("fiscal_year", "(?: Y | era? n) fiscal_mark"),
    (
        "half",
        "(?: OFYEAR of*)? (?: the? ORD half_noun_ | half_noun_ ordinal | halfname) (?: GLUE* (?:YR | unit_year (?! next | last | this)))?",
    ),
    (
        "decade",
        "(?:the | of | decade_noun | decade_lead)* decade (?:decade_noun | decade_tail)* | (?! season Y) decade_noun (?:n (?: dot (?= last | roman | ordinal))? | decname | Y) | decname (?:decade_noun | decade_tail) | the? decword (?:decade_tail)? | (?<=side) (?:the | of)+ decname | (?<=the side) decname | (?<=the side dash) decname",
    ),
    (
        "decade_bare",
        "(?:in | (?<=begin)) the decname (?! unit | n | number | decade_noun)",
    ),
    ("century", "the? last? ORD century_noun_ | century_noun_ (?:roman | ordinal | n) | centword"),
    ("relprev", "relprev part?"),
    ("relday", "relday (?: (?:in | at | the | of)* part)?"),
    ("week_day", "relunit_week (?: (?! indef) number | day_mark | unit_day)"),
    (
        "relunit",
        "relunit (?! Y) | unit_within (?! of | TAIL | Y) | unit_side (?: GLUE* YR)? | Y unit_side | (?: YR)? n unit_side",
    ),
    (
        "season",
        "(?: YR of*)? (?:WHICH* | same) season TAILS (?: (?:of | in | comma)* (?:YR | pair))?",
    ),
    (
        "holiday_weekend",
        "WHICH* holiday_we TAILS (?: GLUE* YR)? | WHICH* holiday (?: YR)? weekend | WHICH* weekend (?:of | the)+ holiday (?: GLUE* YR)?",
    ),
    ("weekend", "WHICH* weekend TAILS"),
    ("fiscal", "fiscal (?:GLUE)* (?:Y | pair) | (?:Y | pair) fiscal"),
    (
        "unit",
        "(?:the? (?:this | next | last | same | after | earlier)) unit (?! (?:of | the)+ NAMED) | the? unit (?:TAIL) | yearback | the? (?:this | next | last) fiscal | the? fiscal (?:this | next | last)",
    ),
    ("pair", "decade_noun? pair"),
    ("holiday", "YR? WHICH* holiday TAILS part? (?: GLUE* YR)?"),
    ("week_on", "WHICH* weekday week_on"),
    ("feast_weekday", "the* weekday (?:before_prep | after_prep) the* holiday"),
    (
        "nth_day",
        "the* (?:ordinal | o) (?:weekday | weekend) (?= (?:of | the | in)* (?:month | unit_month))",
    ),
    (
        "month_day",
        (
            "WHICH* WD? day_noun? (?:n dot? | o | dayword) (?:of | the)+"
            " (?= (?:this | next | last) unit_month | unit_month (?:this | next | last))"
        ),
    ),
    (
        "weekday",
        "same? WHICH* weekday (?! unit_week of the? month) weekday_noun? TAILS (?: (?:in | at | the | of)* part)? | weekday_adj part",
    ),
    ("month", "(?:WHICH* | same) (?:month_noun GLUE?)? (?:NAMED | n month_mark) TAILS"),
    (
        "clock",
        (
            "HR hour_word? (?: (?:in | the | of)* part)? ZONE?"
            " | AFTERAT half_past? CARD hour_word (?: (?! indef) (?:n | number))?"
            " (?: half_after | minutes)? (?: (?:in | the | of)* part)? ZONE?"
            " | (?<=weekday comma) CARD hour_word (?! of)"
            " | (?<=hour_lead) (?:n | number | hourord) half_after? (?! unit | hour_word)"
            " (?: (?:in | the | of)* part)? ZONE?"
            " | (?<=between) CARD hour_word (?= and CARD hour_word)"
            " | (?<=between CARD hour_word and) CARD hour_word (?: (?:in | the | of)* part)?"
            " | AFTERDAY CARD hour_word (?: (?! indef) (?:n | number))? ZONE?"
            " | hourname (?: half_after | minutes)? ZONE?"
        ),
    ),
    (
        "told",
        (
            "(?: minutes (?:number | n) | (?:number | hourord | n) minutes)"
            " (?! unit | hour_word) (?: (?:in | the | of)* part)? ZONE?"
        ),
    ),
    (
        "spoken",
        "(?<=clock_at|about) half_past? (?:number | hourord | n) (?: half_after | and (?:number | n))? (?! unit | hour_word | month | dash n) (?: (?:in | the | of)* part)? ZONE?",
    ),
    (
        "hour",
        "hourord half_after? (?:in | of | the)* part | (?:number | n) (?:in the | of | the)+ hour_part | (?:number | n) bare_hour_part | (?<=at|by) (?:number | n) (?: relday_part | (?= relprev))",
    ),
    ("part", "this part | WHICH* part"),
    ("this_year", "this Y"),
    ("year", "YR"),
)

_NIGHT: tuple[Rule, ...] = (
    (
        "night",
        (
            "(?:in | the)* (?:night | P) (?:to | upto) the? D (?! dash | to in* D)"
            " | (?:in | the)* (?:night | P) (?:from | of | the | in | between)* (?: [DM] | n dot? | o) (?:to | and | upto | dash | in | the)+ (?: [DM] | n)"
            " | D D night_span"
            " | in* (?:night | P) D dash? D"
        ),
    ),
    ("same_day", "D (?:comma? D | open D close)"),
)
_NEST: tuple[Rule, ...] = (
    (
        "timed",
        "T (?:open T close)? (?! comma (?:in | at)) (?:comma | in | the | of | at)* [DI] (?: (?:of)* P)? | D open T close | D (?:comma | (?! starting the? T) (?: at | in) | the | (?! from the? T (?: to | upto) the? T) of | about | poss)* T (?:open T close)? | P comma? (?:at | the | about)* T",
    ),
    (
        "parted",
        (
            "P (?:of | the | in)* D | D comma? (?:in | the | of | at | side | by)* P"
            " | side (?:of | the)* P (?:of | the | in)* D"
        ),
    ),
    ("zoned", "zone of? (?: the)? T"),
    ("offset_day", "F the* D"),
    ("week_of", "(?:the)? unit_week of the? D | E of the? D (?! and D) | (?<!dash) D week_post"),
    ("century_decade", "C (?:of | the | in)* C"),
    ("nested_close", "[ZWM] (?:of | the | in | poss)* [DMSQHE] | Z Z"),  # "17日、来年" are two
    (
        "nested",
        "[DMSQHWE] (?:of | the | comma | in)* [ZWM] | [Z] W | [ZWM] (?:of | the | comma | in | poss)* [DMSQHE] | Z Z",
    ),
)
_SIDE: tuple[Rule, ...] = (
    (
        "edge_day",
        "(?:the | in)* (?:firsts | last | n dot? | o) unit_day (?:of | the | in)* (?: [MQHZS] | (?! unit_day) unit)",
    ),
    (
        "edge_week",
        "(?:the | in)* (?:ordinal | firsts | last | o) unit_week (?:of | the | in)+ M",
    ),
    (
        "side",
        "ANY side_post | unit side_post | H (?:of | the | in)* (?:unit_week | unit_month) | the? side (?:of | the | dash | in | about)* (?: [DMZSQHWECIP] | unit)",
    ),
)
_RANGE: tuple[Rule, ...] = (
    (
        "range",
        (
            "(?:in | the)* (?: (?:from | starting) (?:the | of | in)* (?:ANY | n dot? | o) comma? (?:(?! and) to | upto | until | term | dash)"
            " | between (?:the | of | in)* (?:ANY | n dot? | o) comma? (?:to | and | upto | dash))"
            " (?:the | in | of | to)* (?:ANY | n)"
            " | (?:in | the)* (?:[DMZQST] | n dot? | o) (?:upto | dash) (?:the | in | of)* [DMZQST] (?: between_post)? | D (?:upto | dash) n (?! unit | dot? month)"
            " | (?:in | the)* n dot? (?: slash | (?! and) to) D"
        ),
    ),
    (
        "post_range",
        "D D term_post | M M term_post | Z Z term_post | ANY from_post ANY (?:until_post | by_post)? | ANY since_post ANY until_post | ANY (?:dash | to | and | upto | comma) ANY between_post",
    ),
    (
        "pair_days",
        (
            "n dot? (?:comma n dot?){0,4} and D | D and n (?! unit)"
            " | D (?:comma D){0,4} and (?:in | the)* D | M (?:comma M){0,4} and M | Z and Z"
        ),
    ),
)
_WITHIN: tuple[Rule, ...] = (
    ("weekend_of", "E (?:of | the | in)* I"),
    ("nested_range", "I (?:of | the | comma | in)* [ZWM]"),
    ("day_hours", "D (?:of | the | comma | in | at)* I"),
)
_LINK: tuple[Rule, ...] = (
    (
        "day_open",
        (
            "(?:until | term | by | in | at | the)* D (?:since | starting | begin | from | until | by | term)"
            " (?:in | of | the | about | at)* T"
        ),
    ),
    ("onward", "(?:since | starting | from) (?:in | of | the)* ANY comma? onward"),
    ("open", "(?:since | starting | from | in)* ANY starting_post"),
    ("early", "early (?:the | of | in | at)* ANY"),
    ("begin", "begin (?:the | of | in | about | at)* ANY"),
    (
        "since",
        "since (?:the | of | in | about | at)* ANY since_post? | (?:in | the)* ANY since_post",
    ),
    (
        "until",
        "until (?:the | to | in | of | about | at)* ANY (?! since_post) until_post? | ANY until_post",
    ),
    ("by", "by (?:the | of | in | at)* ANY | (?:in | until)* ANY by_post"),
    ("term", "term (?:the | to | in | of | about | at)* ANY term_post? | ANY term_post"),
    (
        "open_pre",
        "(?:starting | than) (?:the | of | in | at)* ANY (?! poss) | (?:in | the)* ANY from_post",
    ),
    ("about", "about (?:the | of | in | at)* ANY | ANY about_post"),
)
_LEAD: tuple[Rule, ...] = (
    (
        "lead",
        "(?:in | at | (?:the | of) (?! in) | for | past_of)+ (?:unit_quarter (?= I))? ANY in_post? | ANY in_post | at_day D",
    ),
)

PASSES: tuple[tuple[Rule, ...], ...] = (
    _ATOMS,
    _NIGHT,
    _NEST,
    _NEST,
    _SIDE,
    _RANGE,
    _WITHIN,
    _LINK,
    _LEAD,
)
# Without two dates side by side a pass needs one of these roles: most dates skip most passes.
NEEDS = (
    "",
    "night night_span",
    "zone unit_week week_post",
    "zone unit_week week_post",
    "side side_post unit_day unit_week unit_month",
    "to upto until term and dash slash term_post",
    "interval",
    (
        "since since_post until until_post by by_post term term_post begin starting starting_post"
        " about about_post onward early"
    ),
    "in at the of for in_post past_of at_day",
)
PAIRED = (False, True, True, True, False, True, True, True, False)
