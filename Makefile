# depeche on a fresh machine (python3 >= 3.11, make, git): `make demo` shows it, `make test` checks it.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt

.PHONY: demo test check score peers benchmarks figures train compiled test-compiled interpreted clean
demo: .venv/installed
	$(BIN)/depeche demo

test: .venv/ready
	$(BIN)/python -m pytest -n 2

check: .venv/ready
	$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy

score: .venv/ready
	$(BIN)/python tools/score.py

# Other page readers, to measure beside; they are no dependencies of ours.
peers: .venv/ready
	$(PIP) --upgrade "pip>=24"  # older ones fail on lxml[html_clean] beside lxml[html-clean]
	$(PIP) -e ".[bench]"

# Our page reader beside others, in one run.
benchmarks: peers
	$(BIN)/python tools/benchmarks.py
	$(BIN)/python tools/benchmark_dates.py
	$(BIN)/python tools/benchmark_text.py
	$(BIN)/python tools/benchmark_crawl.py

# What README states of them, written anew.
figures: peers
	$(BIN)/python tools/figures.py

# The shipped weights, again from the stories: the same bytes.
train: .venv/ready
	$(BIN)/python tools/train_speakers.py

.venv/installed: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(None if sys.version_info >= (3, 11) else "depeche needs Python 3.11 or newer: make PYTHON=python3.12 demo")'
	$(PYTHON) -m venv .venv
	$(PIP) -e .
	@touch $@

.venv/ready: .venv/installed
	$(PIP) -e ".[dev]"
	@touch $@

# What reads pages and text, as C: the same records, quotes and dates in about half the time. Python
# takes these modules before their sources, so make them again after an edit, or go back with
# `make interpreted`.
compiled: .venv/ready
	DEPECHE_COMPILE=1 $(BIN)/python setup.py --quiet build_ext --inplace

# The rooms that are compiled, tested as they are then.
test-compiled: compiled
	$(BIN)/python -m pytest -n 2 tests/test_speakers*.py tests/test_dates*.py tests/test_language*.py \
		tests/test_page*.py tests/test_instants.py \
		tests/test_stories.py tests/test_properties.py tests/test_one_file.py tests/test_docs.py
	$(BIN)/python tools/benchmark_text.py

interpreted:
	find . -name "*.so" -not -path "./.venv/*" -delete

clean: interpreted
	rm -rf .venv build dist *.egg-info .mypy_cache .ruff_cache .hypothesis
