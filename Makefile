# `make` alone lists what there is.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.complete

# Without bytecode, every kernel would compile all that it imports.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help demo test lab release audit bench clean

help: ## list these commands
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 10

$(STAMP): pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	$(BIN)/uv pip install --python .venv --quiet --compile-bytecode --constraint constraints.txt --editable '.[dev]'
	@touch $@

demo: $(STAMP) ## release the exercise, grade a sample class, write feedback and a report
	@$(BIN)/python -m autograder demo

test: $(STAMP) ## run all checks of the code and all tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest

lab: $(STAMP) ## open the released notebooks in JupyterLab
	cd exercises/open_set && ../../$(BIN)/jupyter lab

release: $(STAMP) ## rebuild exercises/ from solutions/
	@$(BIN)/python -m autograder release

audit: $(STAMP) ## measure the graders: right answers, mistakes and mutants
	@$(BIN)/python -m autograder audit

bench: $(STAMP) ## measure grading and training: seconds per notebook and per epoch
	@$(BIN)/python -m autograder bench

clean: ## remove the environment and all run-time state
	rm -rf .venv course
