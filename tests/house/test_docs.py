"""The pages name what is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TESTS = {path.stem for path in (ROOT / "tests").rglob("test_*.py")} | {
    path.name for path in (ROOT / "tests").iterdir() if path.is_dir()
}
PAGES = sorted(path.relative_to(ROOT).as_posix() for path in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")))
A_PATH = re.compile(r"`((?:chatops|handlers|storage|tests|docs)/[\w./-]*|[A-Z]+\.md|[\w-]+\.(?:yaml|toml))`")
NAMED_IN = re.compile(r"((?:`\w+`(?:, | and )?)+) in `([\w/]+\.py)`")


@pytest.mark.parametrize("page", PAGES)
def test_each_page_names_only_files_that_there_are(page: str) -> None:
    named = A_PATH.findall((ROOT / page).read_text(encoding="utf-8"))
    assert [path for path in named if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("page", PAGES)
def test_each_link_of_a_page_leads_to_a_file(page: str) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", (ROOT / page).read_text(encoding="utf-8"))
    assert [link for link in links if not (ROOT / page).parent.joinpath(link).exists()] == []


@pytest.mark.parametrize("page", PAGES)
def test_what_a_page_names_in_a_file_is_defined_there(page: str) -> None:
    missing = [
        f"{name} in {path}"
        for names, path in NAMED_IN.findall((ROOT / page).read_text(encoding="utf-8"))
        for name in re.findall(r"`(\w+)`", names)
        if not re.search(rf"^\s*(?:async def|def|class) {name}\b|^{name}\b.*=", (ROOT / path).read_text(), re.MULTILINE)
    ]
    assert missing == []


def test_the_way_of_a_draft_names_a_function_for_each_step() -> None:
    steps = (ROOT / "docs/a-draft-from-form-to-posted.md").read_text(encoding="utf-8").split("\n## ")[1:-1]
    assert len(steps) == 7
    assert [step.splitlines()[0] for step in steps if not NAMED_IN.search(step) or "**Killed" not in step] == []


def test_each_threat_names_tests_that_there_are() -> None:
    rows = re.findall(r"^\| (?!What is tried|---).+ \| (.+) \|$", (ROOT / "docs/threats.md").read_text(), re.MULTILINE)
    assert len(rows) > 10
    named = [re.findall(r"`(\w+)`", row) for row in rows]
    assert all(named), "a threat names no test"
    assert sorted({name for names in named for name in names} - TESTS) == []


def test_every_decision_is_in_the_list_with_its_title_and_date() -> None:
    folder = ROOT / "docs/decisions"
    rows = []
    for path in sorted(folder.glob("0*.md")):
        head = re.match(r"# (\d+)\. (.+)\n\nDate: (\S+)\. Status: ", path.read_text(encoding="utf-8"))
        assert head, f"{path.name} does not begin with its number, title, date and status"
        assert int(head[1]) == int(path.name[:4])
        rows.append(f"| [{path.name[:4]}]({path.name}) | {head[2]} | {head[3]} |")
    assert [line for line in (folder / "README.md").read_text().splitlines() if line.startswith("| [")] == rows
