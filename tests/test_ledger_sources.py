"""Several sources on one ledger, and ledgers that an earlier version wrote."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from crawler.ledger import Fetch, Lead, open_ledger

AT = "2026-03-05T10:00:00Z"
SECOND = """
create table pages (
  url text primary key, source text not null, kind text not null, rank integer not null,
  turn real not null, due real, state text not null, run text, reason text, depth integer not null,
  via text not null, sure integer not null, feed_date text, sitemap_date text,
  tries integer not null default 0, status integer, etag text, last_modified text,
  first_seen real not null, fetched real, fruitful real, article text
) without rowid;
create index pages_due on pages (source, rank, turn) where due is not null;
create table versions (
  article text not null, version integer not null, url text not null, source text not null,
  day text not null, fetched_at text not null, sha text not null, run text not null,
  record blob not null, primary key (article, version)
);
create table unrendered (source text, day text, primary key (source, day)) without rowid;
create table documents (
  origin text, name text, body text, etag text, last_modified text, fetched real,
  primary key (origin, name)
) without rowid;
create table runs (
  id text primary key, source text not null, host text not null, pid integer not null,
  started real not null, ended real, report text
) without rowid;
insert into pages values ('map', 'wire', 'sitemap', 0, 0, 1, 'waiting', null, null, 0, '', 0, null,
  null, 0, null, '"v1"', null, 5, null, null, null);
"""


def test_two_sources_may_list_one_address(tmp_path: Path) -> None:
    for source in ("anadolu", "anadolu_en"):  # their robots.txt is one, and so are its sitemaps
        ledger = open_ledger(tmp_path / "ledger.sqlite")
        ledger.begin(source)
        ledger.add([Lead("map", "sitemap")], again=True)
        assert [lead.url for lead in ledger.lease(9, "sitemaps")] == ["map"]
        ledger.finish(Fetch("map", "map", AT), leads=[Lead(f"{source}-story")])
        assert [lead.url for lead in ledger.lease(9, "articles")] == [f"{source}-story"]
        ledger.fail(f"{source}-story", "HTTP 500", again=True)
        assert ledger.stats() == {"done": 1, "failed": 1}
        ledger.end({})
        ledger.close()


def test_an_answer_without_validators_forgets_the_old_ones_and_a_304_keeps_them(
    tmp_path: Path,
) -> None:
    ledger = open_ledger(tmp_path / "ledger.sqlite")
    seen = []
    for status, etag in ((200, '"v1"'), (304, None), (200, None), (200, '"v2"')):
        ledger.begin("wire")
        ledger.add([Lead("feed", "feed")], again=True)
        seen.append(ledger.lease(9, "feeds")[0].etag)
        ledger.finish(Fetch("feed", "feed", AT, status=status, etag=etag))
        ledger.end({})
    assert seen == [None, '"v1"', '"v1"', None]


def test_a_ledger_of_an_earlier_version_is_brought_up_to_date(tmp_path: Path) -> None:
    for version in (1, 2):
        path = tmp_path / f"{version}.sqlite"
        connection = sqlite3.connect(path)
        connection.executescript(SECOND)
        if version == 2:
            connection.execute("alter table unrendered add column news integer not null default 1")
        connection.execute(f"pragma user_version = {version}")
        connection.commit()
        connection.close()
        for _ in range(2):
            ledger = open_ledger(path)
            ledger.begin("wire")
            (lead,) = ledger.lease(9, "sitemaps")
            assert (lead.url, lead.etag) == ("map", '"v1"')
            ledger.end({})
            ledger.close()


def test_what_another_run_fetched_meanwhile_is_not_asked_for_again(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    one, two = open_ledger(path), open_ledger(path)
    one.begin("wire")
    one.add([Lead("a"), Lead("b")])
    two.begin("wire")
    assert [lead.url for lead in one.lease(1, "articles")] == ["a"]
    one.finish(Fetch("a", "a", AT))
    assert [lead.url for lead in two.lease(9, "articles")] == ["b"]
    two.finish(Fetch("b", "b", AT))
    assert one.lease(9, "revisits") == two.lease(9, "revisits") == []
    assert (one.due(), two.due()) == (0, 0)
    one.end({})
    two.end({})
    three = open_ledger(path)
    three.begin("wire")
    assert {lead.url for lead in three.lease(9, "revisits")} == {"a", "b"}
