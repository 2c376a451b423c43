"""One module for each topic of the crawl's figures; see tools/benchmark_crawl.py."""
