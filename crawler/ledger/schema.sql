-- rank orders the list: 0 sitemap, 1 feed, 2 section, 3 article; 10 more for an article seen before.
-- due is the moment from which a row may be leased; a leased row's due is the end of its lease.
create table pages (
  url text primary key,
  source text not null,
  kind text not null,
  rank integer not null,
  turn real not null,
  due real,
  state text not null,
  run text,
  reason text,
  depth integer not null,
  via text not null,
  sure integer not null,
  feed_date text,
  sitemap_date text,
  tries integer not null default 0,
  status integer,
  etag text,
  last_modified text,
  first_seen real not null,
  fetched real,
  fruitful real,
  article text
) without rowid;
create index pages_due on pages (source, rank, turn) where due is not null;

create table versions (
  article text not null,
  version integer not null,
  url text not null,
  source text not null,
  day text not null,
  fetched_at text not null,
  sha text not null,
  run text not null,
  record blob not null,
  primary key (article, version)
);
create index versions_day on versions (source, day);

create table unrendered (source text, day text, primary key (source, day)) without rowid;

create table documents (
  origin text, name text, body text, etag text, last_modified text, fetched real,
  primary key (origin, name)
) without rowid;

create table runs (
  id text primary key, source text not null, host text not null, pid integer not null,
  started real not null, ended real, report text
) without rowid;
