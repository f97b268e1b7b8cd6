# Every development command, one a line. `make` alone lists them.
PYTHON ?= python3
VENV := .venv
MUTATION := var/mutation
BIN := $(VENV)/bin
# Where there is room, the files of tests lie in memory: no test cuts the power, and every commit waits for a disk.
IN_MEMORY := $(shell test -w /dev/shm && echo TMPDIR=/dev/shm)
# Three workers for two cores: many tests wait for a browser, a database or a process that is killed.
WORKERS := $(shell $(PYTHON) -c 'import os; print(max(2, (os.cpu_count() or 2) * 3 // 2))')

# Tests start the bot as a process of its own many times: without byte code each start compiles everything anew.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help practice serve test quick coverage check docs rooms bench approvals soak mutants screenshots lock format

help:           ## list the commands
	@grep -E '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/\t/' | expand -t 14

# The set-up: a virtual environment with exactly the locked packages, made again when a lock file changes.
$(VENV)/run: requirements.lock pyproject.toml
	@echo "Installing the program and the packages it needs in $(VENV). The first time this takes a minute or two."
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/dev: requirements-dev.lock $(VENV)/run
	@echo "Installing what the tests and checks need in $(VENV)."
	@$(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

practice: $(VENV)/run  ## run the bot with a practice council, in a browser page on this computer
	@$(BIN)/chatops practice $(ARGS)

serve: $(VENV)/run  ## run the bot for a real council, from the settings in .env
	$(BIN)/chatops serve

test: $(VENV)/dev  ## run every test
	env $(IN_MEMORY) $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal $(ARGS)

QUICK := tests/policy tests/facts tests/outbox tests/flow tests/handlers/views tests/handlers/screens tests/handlers/answering tests/handlers/requests tests/handlers/letters tests/handlers/terminal tests/handlers/slack tests/handlers/practice tests/house

quick: $(VENV)/dev  ## run the inner round, about a minute: rules, flows, views, steps, practice
	@env -u TEST_POSTGRES_URL $(IN_MEMORY) $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal -m "not soak and not browser" $(QUICK) $(ARGS)

coverage: $(VENV)/dev  ## run every test, or ARGS, and list the lines and branches that none reaches
	@mkdir -p var/coverage
	@$(BIN)/coverage erase
	@$(BIN)/coverage run -m pytest -n $(WORKERS) --dist worksteal $(ARGS); ended=$$?; \
	$(BIN)/coverage combine --quiet && $(BIN)/coverage report && exit $$ended

check: $(VENV)/dev  ## formatting, lint, types and import contracts
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

docs: $(VENV)/dev  ## make the list of acts in docs/journal.md from the facts
	$(BIN)/python -m tests.docs

rooms: $(VENV)/dev  ## print the folders, the arrows between them, and what one draft runs through
	@$(BIN)/python -m tests.rooms

bench: $(VENV)/dev  ## measure, in one run, as ratios
	$(BIN)/python -m tests.bench $(ARGS)

approvals: $(VENV)/dev  ## a million approvals in a row on one database, hours: is their rate flat, and the memory
	$(BIN)/python -m tests.bench.approvals --check $(ARGS)

soak: $(VENV)/dev  ## the long random and fault runs
	$(BIN)/python -m pytest -n auto -m soak --timeout 3600 $(ARGS)

$(MUTATION)/run: requirements-mutation.lock
	test -x $(MUTATION)/bin/python || $(PYTHON) -m venv $(MUTATION)
	$(MUTATION)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-mutation.lock
	touch $@

mutants: $(VENV)/dev $(MUTATION)/run  ## change the rules a sign at a time, and see that a test notices each change
	$(BIN)/python -m tests.mutants $(ARGS)

screenshots: $(VENV)/dev  ## take the pictures of README again, with the tests that pass by what they show
	SCREENSHOTS=docs/screenshots $(BIN)/python -m pytest -m browser tests/browser/test_tour.py tests/browser/test_forms.py

lock: $(VENV)/dev  ## work the lock files out again from pyproject.toml
	$(BIN)/uv pip compile pyproject.toml --extra wal --group build --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --quiet --upgrade -o requirements.lock
	$(BIN)/uv pip compile pyproject.toml --extra wal --group build --group dev --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --quiet --upgrade -c requirements.lock -o requirements-dev.lock
	$(BIN)/uv pip compile --group mutation --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --quiet --upgrade -c requirements-dev.lock -o requirements-mutation.lock

format: $(VENV)/dev  ## put the code in its one format
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .
