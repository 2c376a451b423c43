"""Extra `scrapy` commands."""
