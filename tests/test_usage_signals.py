"""Usage signals: one case per rule, mechanisms that disagree, and input that lies or bites."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from protego import Protego

from crawler.article import Link, Usage
from crawler.context import Context
from crawler.languages import DataError
from crawler.usage import conclude, doubts, judge, read_policy, read_signals, read_usage
from crawler.usage.robots import path_of, read_robots, rule_matches
from crawler.usage.rsl import read_rsl

URL = "https://news.example/world/a1.html"
OPEN = "User-agent: *\nAllow: /\n"
RSL = '<rsl xmlns="https://rslstandard.org/rsl"><content url="{url}"{server}><license>{terms}</license></content></rsl>'


def read(**given: Any) -> Usage:
    known: dict[str, Any] = {
        "url": URL,
        "user_agent": "depeche/1.0 (+https://example.org)",
        "robots_txt": OPEN,
        "headers": {},
        "html_head": "",
        "tdmrep_json": None,
        "rsl_xml": None,
    }
    return read_usage(**(known | given))


def purposes(usage: Usage) -> dict[str, str]:
    found = {name: getattr(usage, name) for name in ("tdm", "train", "input", "search")}
    return {name: state for name, state in found.items() if state != "unknown"}


RESERVED = {"tdm": "reserved", "train": "reserved"}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, {}),
        # TDMRep: file, header, meta; later supersedes, absence resets nothing, odd values are silence.
        ({"headers": {"TDM-Reservation": "1"}}, RESERVED),
        ({"headers": {"tdm-reservation": "0"}}, {"tdm": "allowed"}),
        ({"headers": {"tdm-reservation": "true"}}, {}),
        ({"headers": {"tdm-reservation": "0, 1"}}, RESERVED),
        ({"html_head": '<meta name="tdm-reservation" content="0"><meta name="tdm-reservation" content="1">'}, RESERVED),
        ({"html_head": "<META CONTENT='1' NAME='TDM-Reservation'>"}, RESERVED),
        ({"headers": {"tdm-reservation": "0"}, "html_head": '<meta name="tdm-reservation" content="1">'}, RESERVED),
        ({"headers": {"tdm-reservation": "1"}, "html_head": '<meta name="tdm-reservation" content="0">'}, {"tdm": "allowed"}),
        ({"html_head": '<!-- <meta name="tdm-reservation" content="1"> -->'}, {}),
        ({"html_head": '<meta name="x-tdm-reservation" content="1">'}, {}),
        ({"tdmrep_json": '[{"location": "/", "tdm-reservation": 1}]'}, RESERVED),
        ({"tdmrep_json": '[{"location": "/", "tdm-reservation": 1}, {"location": "/world/", "tdm-reservation": 0}]'}, {"tdm": "allowed"}),
        ({"tdmrep_json": '[{"location": "/*/a1.html$", "tdm-reservation": 1}]'}, RESERVED),
        ({"tdmrep_json": '[{"location": "/sport/", "tdm-reservation": 1}]'}, {}),
        ({"tdmrep_json": "<html>404</html>"}, {}),
        ({"tdmrep_json": '[{"location": "/", "tdm-reservation": true}]'}, {}),
        ({"tdmrep_json": '[{"location": "/", "tdm-reservation": 1}]', "headers": {"tdm-reservation": "0"}}, {"tdm": "allowed"}),
        # AIPREF: groups, paths, case, parse failures.
        ({"robots_txt": f"{OPEN}Content-Usage: train-ai=n\n"}, {"train": "reserved"}),
        ({"robots_txt": f"{OPEN}Content-Usage: train-ai=N\n"}, {}),
        ({"robots_txt": f"{OPEN}Content-Usage: train-ai=n\nContent-Usage: /world/ train-ai=y\n"}, {"train": "allowed"}),
        ({"robots_txt": f"{OPEN}Content-Usage: /sport/ train-ai=n\n"}, {}),
        ({"robots_txt": f"{OPEN}Content-Usage: train-ai=y\nContent-Usage: train-ai=n\n"}, {"train": "reserved"}),
        ({"robots_txt": f"{OPEN}Content-Usage: train-ai=n\n\nUser-agent: depeche\nAllow: /\n"}, {}),
        ({"robots_txt": "User-agent: *\nDisallow: /world/\nContent-Usage: train-ai=y\n"}, {}),
        ({"headers": {"Content-Usage": "train-ai=y, search=n, foo=n"}}, {"train": "allowed", "search": "reserved"}),
        ({"headers": {"Content-Usage": "=;n, train-ai"}}, {}),
        # Content-Signal.
        ({"robots_txt": "User-agent: *\nContent-Signal: search=yes, ai-train=no, use=reference\nAllow: /\n"}, {"train": "reserved", "search": "allowed"}),
        ({"robots_txt": "User-agent: otherbot\nContent-Signal: ai-train=no\n\nUser-agent: *\nAllow: /\n"}, {}),
        ({"robots_txt": f"{OPEN}Content-Signal: ai-train=yes\nContent-Usage: train-ai=n\n"}, {"train": "reserved"}),
        # Robots directives.
        ({"headers": {"X-Robots-Tag": "noai"}}, {"train": "reserved"}),
        ({"headers": {"X-Robots-Tag": "noimageai, noarchive, nosnippet"}}, {}),
        ({"headers": {"X-Robots-Tag": "otherbot: noai"}}, {}),
        ({"html_head": '<meta name="robots" content="noindex, noai">'}, {"train": "reserved", "search": "reserved"}),
        # Licences: BY and CC0 allow, NC and ND are conditional.
        ({"html_head": '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">'}, {"tdm": "allowed", "train": "allowed"}),
        ({"html_head": '<link rel="license" href="https://creativecommons.org/licenses/by-nc/4.0/">'}, {"tdm": "conditional", "train": "conditional"}),
        # RSL: terms.
        ({"rsl_xml": RSL.format(url="/", server="", terms='<prohibits type="usage">ai-train</prohibits>')}, {"train": "reserved"}),
        ({"rsl_xml": RSL.format(url="/", server="", terms='<permits type="usage">search</permits>')}, {"search": "allowed"}),
        ({"rsl_xml": RSL.format(url="/", server="", terms='<permits type="usage">ai-train</permits><payment type="subscription"/>')}, {"train": "conditional"}),
        ({"rsl_xml": RSL.format(url="/", server=' server="https://l.example"', terms='<permits type="usage">ai-input</permits>')}, {"input": "conditional"}),
        ({"rsl_xml": RSL.format(url="/sport/*", server="", terms='<prohibits type="usage">all</prohibits>')}, {}),
    ],
)  # fmt: skip
def test_rules(given: dict[str, Any], expected: dict[str, str]) -> None:
    assert purposes(read(**given)) == expected


def test_urls() -> None:
    usage = read(headers={"tdm-reservation": "1", "tdm-policy": "/p.json"})
    assert usage.policy_url == "https://news.example/p.json"
    assert read(headers={"tdm-reservation": "0", "tdm-policy": "/p.json"}).policy_url is None
    robots = f"License: https://news.example/license.xml\n{OPEN}"
    assert read(robots_txt=robots).licence_url == "https://news.example/license.xml"
    linked = read(
        headers={"Link": '</l.xml>; rel="license"; type="application/rsl+xml", </x>; rel=next'}
    )
    assert linked.licence_url == "https://news.example/l.xml"


@pytest.mark.parametrize(
    ("robots", "crawl", "blocked"),
    [
        ("User-agent: GPTBot\nUser-agent: CCBot\nDisallow: /\n\nUser-agent: *\nAllow: /\n", "allowed", True),
        ("User-agent: GPTBot\nDisallow: /sport/\n", "allowed", False),
        ("User-agent: *\nDisallow: /\n\nUser-agent: GPTBot\nAllow: /\n", "disallowed", False),
        ("User-agent: *\nDisallow: /\n", "disallowed", False),
        ("User-agent: depeche\nDisallow: /world\n", "disallowed", False),
        ("# one robots.txt for all language versions, no model behind it\nUser-agent: *\nAllow: /\n", "allowed", False),
        ("", "allowed", False),
    ],
)  # fmt: skip
def test_crawl_and_ai_agents(robots: str, crawl: str, blocked: bool) -> None:
    usage = read(robots_txt=robots)
    assert (usage.crawl, usage.ai_agents_blocked) == (crawl, blocked)


def test_a_robots_comment_with_the_word_language_reserves_nothing() -> None:
    usage = read(robots_txt="# language model training is a topic here\nUser-agent: *\nAllow: /\n")
    assert purposes(usage) == {}
    assert usage.signals == ()


def test_unknown_is_no_permission_and_says_where_it_looked() -> None:
    usage = read(robots_txt=None, headers=None, html_head=None)
    assert purposes(usage) == {}
    assert usage.verdict == "unstated"
    assert "robots.txt" not in usage.looked_at
    assert "robots.txt" in read().looked_at


def test_every_signal_is_kept_raw_with_its_place() -> None:
    usage = read(
        headers={"tdm-reservation": "1"}, robots_txt=f"{OPEN}Content-Signal: ai-train=no\n"
    )
    assert {s.mechanism for s in usage.signals} == {"tdmrep", "content-signal"}
    assert all(s.location and s.raw for s in usage.signals)


@pytest.mark.parametrize(
    ("given", "verdict"),
    [
        ({"headers": {"tdm-reservation": "1"}}, "reserved"),
        ({"robots_txt": "User-agent: *\nDisallow: /\n"}, "no-crawl"),
        ({"robots_txt": "User-agent: GPTBot\nDisallow: /\n"}, "likely-reserved"),
        ({"html_head": '<link rel="license" href="https://creativecommons.org/licenses/by-nc/4.0/">'}, "conditional"),
        ({"html_head": '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">'}, "open"),
        ({}, "unstated"),
    ],
)  # fmt: skip
def test_verdicts(given: dict[str, Any], verdict: str) -> None:
    assert read(**given).verdict == verdict


def test_the_policy_is_the_users(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text('[[rule]]\nverdict = "reserved"\nwhen = ["ai_agents_blocked=true"]\n', "utf-8")
    policy = read_policy(path)
    assert judge(Usage(ai_agents_blocked=True), policy=policy) == "reserved"
    assert conclude(Usage(), policy=policy).verdict == "unstated"
    path.write_text('[[rule]]\nverdict = "maybe"\nwhen = []\n', "utf-8")
    read_policy.cache_clear()
    with pytest.raises(DataError, match=r"policy\.toml:2: verdict: must be one of"):
        read_policy(path)


def test_the_policy_may_be_a_small_table(tmp_path: Path) -> None:
    path = tmp_path / "short.toml"
    path.write_text('[usage]\nreserved = ["tdm=reserved"]\nopen = ["licence=open"]\n', "utf-8")
    inline = read_policy('{"reserved": ["tdm=reserved"], "open": ["licence=open"]}')
    assert read_policy(path) == inline
    assert judge(Usage(tdm="reserved"), "CC0-1.0", inline) == "reserved"
    assert judge(Usage(crawl="disallowed"), "CC0-1.0", inline) == "open"


@pytest.mark.parametrize(
    ("table", "problem"),
    [
        ("{reserved}", "no valid JSON"),
        ("{}", "rule: holds no rules"),
        ('{"perhaps": []}', "verdict: must be one of open, attribution-only"),
        ('{"reserved": "tdm=reserved"}', "when: of reserved must be a list"),
        ('{"reserved": ["tdm"]}', "when: 'tdm' is not of the form"),
        ('{"reserved": [1]}', "when: 1 is not of the form"),
        ('{"reserved": ["mining=reserved"]}', "when: 'mining' must be one of crawl, tdm, "),
        ('{"reserved": ["tdm=yes"]}', "when: 'tdm=yes': must be one of allowed, "),
    ],
)
def test_a_mistake_in_the_policy_is_named(table: str, problem: str) -> None:
    with pytest.raises(DataError, match=rf"USAGE_POLICY.*{re.escape(problem)}"):
        read_policy(table)


def test_metas_and_links_that_are_read_already() -> None:
    link = Link("license", "https://creativecommons.org/publicdomain/zero/1.0/")
    usage = read_signals(URL, Context(), (("tdm-reservation", "0"),), (link,))
    assert (usage.tdm, usage.train, usage.verdict) == ("allowed", "allowed", "open")


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aa"><!ENTITY b "&a;&a;&a;&a;">]><rsl>&b;</rsl>'
)


@pytest.mark.parametrize(
    "xml",
    [BOMB, "<rsl><content>", "not xml", "<a/>", "<rsl>" * 5000, "\x00", "<rsl/>" + " " * 2_000_000],
)
def test_bad_rsl_says_nothing_in_a_short_time(xml: str) -> None:
    start = time.process_time()
    assert not read_rsl(xml, URL)
    assert purposes(read(rsl_xml=xml)) == {}
    assert time.process_time() - start < 0.5


@given(st.text(max_size=300), st.text(max_size=60), st.text(max_size=200))
@settings(max_examples=60)
def test_total(text: str, url: str, other: str) -> None:
    usage = read(
        url=url,
        robots_txt=text,
        headers={"Link": text, "X-Robots-Tag": other, "Content-Usage": text},
        html_head=other,
        tdmrep_json=text,
        rsl_xml=other,
    )
    assert usage.crawl in {"allowed", "disallowed"}


RULES = st.sampled_from(["/", "/a", "/a/", "/a/b", "/*b", "/a*$", "/b$", "/*/b", "/%61", ""])
LINES = st.tuples(st.sampled_from(["Allow", "Disallow"]), RULES).map(": ".join)
AGENTS = st.sampled_from(["*", "depeche", "otherbot", "GPTBot"]).map("User-agent: {}".format)


@given(
    st.lists(st.one_of(AGENTS, LINES), max_size=12),
    st.sampled_from(["/", "/a", "/a/b", "/b", "/c/b"]),
)
@settings(max_examples=150)
def test_crawl_permission_is_protegos(lines: list[str], path: str) -> None:
    text = "\n".join(["User-agent: depeche", *lines])
    url = f"https://n.example{path}"
    own = read_robots(text).allows("depeche", path_of(url))
    assert own == Protego.parse(text).can_fetch(url, "depeche")


def test_robots_is_capped_at_500_kib() -> None:
    late = "#" * 600_000 + "\nUser-agent: *\nDisallow: /\n"
    assert read(robots_txt=late).crawl == "allowed"


def test_half_a_rule_at_the_cap_is_no_rule() -> None:
    ban, half = "User-agent: *\nDisallow: /world/\n", "Allow: /world/a1.html"
    filler = "#" * (500 * 1024 - len(ban) - len(half) - 1) + "\n"
    assert read(robots_txt=f"{ban}{filler}{half}-archive/\n").crawl == "disallowed"


@pytest.mark.parametrize(
    ("given", "word"),
    [
        ({"robots_txt": "<!doctype html><p>Disallow: /"}, "web page"),
        ({"robots_txt": "PK\x03\x00User-agent"}, "no text"),
        ({"robots_txt": "# filler\n" * 60_000}, "500 KiB"),
        ({"tdmrep_json": '[{"location":"/","tdm-reservation":0},{"loc'}, "tdmrep.json"),
        ({"rsl_xml": "<rsl><content"}, "RSL"),
        ({"headers": {"tdm-reservation": "0, yes"}}, "tdm-reservation"),
        ({"headers": {"content-usage": "=;y"}}, "Content-Usage"),
    ],
)
def test_bad_input_is_unknown_with_a_doubt(given: dict[str, Any], word: str) -> None:
    usage = read(**given)
    assert purposes(usage) == {}
    said = list(doubts(URL, **({"headers": {}} | given)))
    assert len(said) == 1
    assert word in said[0]


def test_an_absent_file_raises_no_doubt() -> None:
    assert list(doubts(URL, {}, robots_txt="", tdmrep_json="<html>404", rsl_xml=None)) == []


@pytest.mark.parametrize("rule", ["/" + "*a" * 3000, "*" * 5000 + "$", "/a" * 3000])
def test_rules_are_matched_in_linear_time(rule: str) -> None:
    start = time.perf_counter()
    rule_matches(rule, "/" + "a" * 5000)
    assert time.perf_counter() - start < 0.5


def test_the_gold_is_kept() -> None:
    import json

    gold = Path(__file__).parents[1].parent / "shared" / "gold" / "rights" / "signals.jsonl"
    if not gold.exists():
        pytest.skip("../shared is not here")
    inputs = ("url", "user_agent", "robots_txt", "headers", "html_head", "tdmrep_json", "rsl_xml")
    for line in gold.read_text("utf-8").splitlines():
        row = json.loads(line)
        usage = read_usage(**{key: row[key] for key in inputs})
        assert {key: getattr(usage, key) for key in row["expect"]} == row["expect"], row["name"]
