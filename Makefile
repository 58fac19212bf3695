# Two commands do everything on a fresh machine with Python >= 3.11:
#   make demo   build a graph from data/articles and show where it is
#   make test   set up and run all tests
# Others: check (lint, types, import contracts), score, bench, fuzz, terms, clean.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
PYTHON ?= python3
BIN := .venv/bin
HPGRAPH := $(BIN)/hpgraph
GRAPH := out/graph
PROCESSES ?= 2
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help demo test check score bench fuzz terms clean system

help:
	@sed -n '2,5s/^# \?//p' Makefile

.venv/ready:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "hpgraph needs Python 3.11 or newer; set PYTHON=/path/to/python3.11"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	  if [ "$$(id -u)" = 0 ]; then apt-get update -qq && apt-get install -y -qq python3-venv >/dev/null; \
	  else echo "Python's venv module is missing; run: sudo apt-get install python3-venv"; exit 1; fi
	$(PYTHON) -m venv .venv
	@touch $@

.venv/installed: .venv/ready pyproject.toml
	@echo "Installing hpgraph into .venv ..."
	@$(BIN)/pip install -qq -e .
	@touch $@

.venv/installed-dev: .venv/ready pyproject.toml
	@echo "Installing hpgraph with its test tools into .venv ..."
	@$(BIN)/pip install -qq -e '.[dev]'
	@touch $@ .venv/installed

# Chromium draws the pages, rapper is a foreign RDF parser: both are used by the tests only.
SYSTEM := chromium:chromium rapper:raptor2-utils
system:
	@missing=; for pair in $(SYSTEM); do command -v "$${pair%%:*}" >/dev/null || missing="$$missing $${pair##*:}"; done; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" = 0 ]; then echo "Installing$$missing ..."; \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing fonts-dejavu-core >/dev/null; \
	  else echo "The tests need$$missing; run: sudo apt-get install$$missing"; exit 1; fi; fi

demo: .venv/installed
	@$(HPGRAPH) build data/articles --graph $(GRAPH) --processes $(PROCESSES)
	@$(HPGRAPH) validate --graph $(GRAPH)
	@$(HPGRAPH) render --graph $(GRAPH) -o out/graph.html
	@$(HPGRAPH) export --graph $(GRAPH) -o out/graph.ttl
	@$(HPGRAPH) export --graph $(GRAPH) -o out/graph.trig
	@$(HPGRAPH) info --graph $(GRAPH)
	@echo
	@echo "Three things to try next:"
	@echo "  open out/graph.html in a browser"
	@echo "  $(HPGRAPH) queries                      # the saved questions; then: $(HPGRAPH) query overdue-tasks"
	@echo "  $(HPGRAPH) explain 'Sở Khoa học và Công nghệ thành phố Hải Phòng'"

test: .venv/installed-dev system
	$(BIN)/pytest -n $(PROCESSES) --dist loadfile

check: .venv/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

score: .venv/installed-dev
	$(BIN)/python -m benchmarks.score

bench: .venv/installed-dev
	$(BIN)/python -m benchmarks.speed

fuzz: .venv/installed-dev
	$(BIN)/python -m benchmarks.fuzz

terms: .venv/installed-dev
	$(BIN)/python -m hpgraph.generate_terms

clean:
	rm -rf out .venv .mypy_cache .ruff_cache .pytest_cache
