"""The Scrapy side of the crawl: what travels through it and the parts that keep it safe."""
