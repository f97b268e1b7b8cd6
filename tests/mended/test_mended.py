"""Faults that were found and mended stay mended: each has its finding, and the finding fails when the fault is back."""

import ast
from pathlib import Path

import pytest

from tests.mended.faults import MENDED, Mended
from tests.support.breaking import ROOT, copy_to, ended, still_there

each = pytest.mark.parametrize("fault", MENDED, ids=[fault.seen for fault in MENDED])


@each
def test_a_mended_fault_has_its_finding_and_what_brings_it_back(fault: Mended) -> None:
    tree = ast.parse((ROOT / fault.file).read_text(encoding="utf-8"))
    named = {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
    assert fault.test in named
    assert still_there(fault.again)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the house."""
    return copy_to(tmp_path_factory.mktemp("mended") / "copy")


@pytest.mark.soak
@each
def test_a_fault_that_is_back_is_noticed(fault: Mended, copy: Path) -> None:
    done = ended(fault.again, copy, fault.file, "-k", fault.test)
    assert done.returncode == 1, done.stdout[-2000:]
