"""Hardened, polite defaults. Each may be overridden with `-s NAME=VALUE` or an environment file."""

from __future__ import annotations

import os
from pathlib import Path
from pkgutil import iter_modules

from crawler import __version__
from crawler.exporters import formats

BOT_NAME = "depeche"
# One entry per file: a source that does not import takes no other down with it.
SPIDER_MODULES = [
    f"crawler.spiders.{m.name}" for m in iter_modules([str(Path(__file__).parent / "spiders")])
]
SPIDER_LOADER_CLASS = "crawler.shell.loader.SourceLoader"
NEWSPIDER_MODULE = "crawler.spiders"
COMMANDS_MODULE = "crawler.commands"

# Site owners must be able to reach whoever runs the crawl: an address on the web or for mail.
CONTACT = os.environ.get("DEPECHE_CONTACT", "")
USER_AGENT = f"depeche/{__version__}"  # WireSpider adds the contact

# Politeness
ROBOTSTXT_OBEY = True
CONCURRENT_REQUESTS = 32
CONCURRENT_REQUESTS_PER_DOMAIN = 2
DOWNLOAD_DELAY = 0.5
DEPTH_LIMIT = 4

# Limits: what a hostile page may cost (notes: two inputs took 20 GB in stock Scrapy)
DOWNLOAD_MAXSIZE = 8 * 1024 * 1024
DOWNLOAD_WARNSIZE = 0
DOWNLOAD_TIMEOUT = 30
REDIRECT_MAX_TIMES = 5
DOWNLOAD_VERIFY_CERTIFICATES = True
DOWNLOAD_HANDLERS = dict.fromkeys(("data", "file", "ftp", "s3")) | dict.fromkeys(
    ("http", "https"), "crawler.shell.download.BoundedHandler"
)
MEMUSAGE_LIMIT_MB = 2048
MEMUSAGE_CHECK_INTERVAL_SECONDS = 10
ALLOWED_NETWORKS: list[str] = []  # CIDR beside public addresses, e.g. 127.0.0.0/8 for a local site
COOKIES_ENABLED = False
METAREFRESH_ENABLED = False
TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False

# One worker per callback is started for each of CONCURRENT_ITEMS: 4 instead of 100 saves a third.
CONCURRENT_ITEMS = 4
SCRAPER_SLOT_MAX_ACTIVE_SIZE = 2_000_000

ITEM_PIPELINES = {
    "crawler.pipelines.DatesPipeline": 100,
    "crawler.pipelines.SpeakersPipeline": 200,
    "crawler.pipelines.CopyrightPipeline": 300,
    "crawler.pipelines.LedgerPipeline": 900,
}
EXTENSIONS = {"crawler.shell.run.Run": 0}
DOWNLOADER_MIDDLEWARES = {
    "crawler.shell.guard.GuardMiddleware": 10,
    "crawler.shell.sites.SiteMiddleware": 100,
    "crawler.shell.hosts.HostMiddleware": 550,
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "scrapy.downloadermiddlewares.retry.RetryMiddleware": None,
}
TWISTED_DNS_RESOLVER = "crawler.shell.guard.GuardResolver"
RETRY_AFTER_MAX = 120  # seconds that a run waits for a host; beyond it the next run asks again
HOST_FAILURES = 8  # in a row, each after its retries: then the host rests until the next run
HOST_REQUESTS = 100_000  # to one host in one run, retries included; 0 for no bound
DEFAULT_DROPITEM_LOG_LEVEL = "DEBUG"  # an unchanged article is no news

OUTPUT_DIR = os.environ.get("DEPECHE_OUTPUT", "output")
PARTITIONS = "jsonl"  # or jsonl.gz, jsonl.zst: <OUTPUT_DIR>/<source>/<day>.<ending>
LEDGER_PATH = os.environ.get("DEPECHE_LEDGER", "")  # <OUTPUT_DIR>/ledger.sqlite

# The user's own: who holds an office (CSV), what usage signals mean (TOML, see usage/policy.toml,
# or the table itself: {"reserved": ["tdm=reserved", "train=reserved"], "open": ["licence=open"]}).
OFFICE_HOLDERS = os.environ.get("DEPECHE_OFFICE_HOLDERS", "")
USAGE_POLICY = os.environ.get("DEPECHE_USAGE_POLICY", "")
USAGE_WITHHOLD: list[str] = []  # verdicts whose records are exported without text: ["reserved"]

FEED_EXPORT_ENCODING = "utf-8"
FEED_STORAGES = dict.fromkeys(("", "file"), "crawler.shell.feeds.FileStorage") | {
    "stdout": "crawler.shell.feeds.OutputStorage"
}
FEED_EXPORTERS = formats() | dict.fromkeys(("pickle", "marshal"))
LOG_LEVEL = "INFO"
