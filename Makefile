# Needs GNU make and Python 3.11 or newer with venv; everything else goes into .venv.
# PYTHON=python3.12 make demo chooses the interpreter for a new environment.

PYTHON ?= python3
UV ?= uv
ARGS ?=

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

# A stamp is newer than everything its installation was made from; then pip is not started at all.
VENV_STAMP := $(VENV)/.stamp-venv
RUNTIME_STAMP := $(VENV)/.stamp-runtime
DEV_STAMP := $(VENV)/.stamp-dev
# What benchmarks compare with has an environment of its own: it may ask for other versions.
PEERS := build/peers
PEERS_STAMP := $(PEERS)/.stamp
AUDIT := build/audit
AUDIT_STAMP := $(AUDIT)/.stamp

# An environment that was copied or moved still points at its old place: make it anew.
ifneq ($(strip $(shell cat $(VENV_STAMP) 2>/dev/null)),$(strip $(CURDIR)))
.PHONY: $(VENV_STAMP)
endif

COMPILE = $(UV) pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes \
	--custom-compile-command 'make pins' $(ARGS)

MYPY_PACKAGES := -p engine $(if $(wildcard tui/*.py),-p tui)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo setup test check beelden mutatie bench audit pins clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-7s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

demo: $(RUNTIME_STAMP) ## assess the example dossiers, end to end
	@$(BIN)/waarom demo

setup: $(DEV_STAMP) ## make or renew .venv with everything for development

# WAAROM_DOSSIERS=40 make test tries that many random dossiers and fields instead of a handful.
test: $(DEV_STAMP) ## run the tests and the scenarios in features (ARGS="-k naam")
	$(BIN)/python -m pytest --numprocesses logical --dist worksteal $(ARGS)

check: $(DEV_STAMP) ## lint, format, types, import contracts and what is written from the grammar
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy --strict $(MYPY_PACKAGES)
	$(BIN)/lint-imports --no-logo
	$(BIN)/waarom zinnen --nakijken

beelden: $(DEV_STAMP) ## make the screen pictures of the user guide
	$(BIN)/python docs/beelden/maak.py

mutatie: $(DEV_STAMP) ## take away every rule in turn: do the scenarios notice? (takes long; ARGS="--monster 50")
	$(BIN)/python -m benchmarks.mutatie $(ARGS)

bench: $(DEV_STAMP) $(PEERS_STAMP) ## a batch next to its peers, into benchmarks/results.md (ARGS="--rounds 3")
	$(BIN)/python -m benchmarks.batch --peers $(PEERS)/bin/python $(ARGS)

audit: $(AUDIT_STAMP) ## ask for known vulnerabilities in the pinned packages
	@$(AUDIT)/bin/python .ci/audit $(AUDIT)/bin/pip-audit requirements.txt requirements-build.txt requirements-dev.txt

pins: ## renew requirements*.txt from pyproject.toml (needs uv; ARGS=--upgrade)
	$(COMPILE) --extra dev --group build --output-file requirements-dev.txt pyproject.toml
	$(COMPILE) --constraints requirements-dev.txt --output-file requirements.txt pyproject.toml
	$(COMPILE) --constraints requirements-dev.txt --output-file requirements-build.txt --group build

clean: ## remove .venv, caches and built files
	rm -rf $(VENV) build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV_STAMP):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or newer is needed; choose one with: make PYTHON=python3.12 ..." >&2; exit 1; }
	@echo "Making $(VENV)" >&2
	@$(PYTHON) -m venv --clear $(VENV)
	@pwd -P > $@

$(RUNTIME_STAMP): $(VENV_STAMP) requirements.txt requirements-build.txt pyproject.toml
	@echo "Installing what waarom needs to run" >&2
	@$(PIP) install --require-hashes -r requirements.txt -r requirements-build.txt
	@$(PIP) install --no-build-isolation --no-deps -e .
	@touch $@

$(DEV_STAMP): $(VENV_STAMP) requirements-dev.txt requirements.txt requirements-build.txt pyproject.toml
	@echo "Installing what waarom needs for development" >&2
	@$(PIP) install --require-hashes -r requirements-dev.txt
	@$(PIP) install --no-build-isolation --no-deps -e .
	@touch $(RUNTIME_STAMP) $@

$(PEERS_STAMP): benchmarks/peers.txt
	@echo "Installing what the benchmarks compare with" >&2
	@$(PYTHON) -m venv --clear $(PEERS)
	@$(PEERS)/bin/python -m pip --disable-pip-version-check --quiet install -r $<
	@touch $@

$(AUDIT_STAMP): .ci/audit.txt
	@$(PYTHON) -m venv --clear $(AUDIT)
	@$(AUDIT)/bin/python -m pip --disable-pip-version-check --quiet install -r $<
	@touch $@
