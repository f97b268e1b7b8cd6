import re
from datetime import timedelta
from pathlib import Path

import pytest

from chatops.policy import retention
from chatops.policy.retention import ERASED, Retention, retention_table

ROOT = Path(__file__).parents[2]
A_TIME_OF_ITS_OWN = re.compile(r"^_?(?:\w*_)?KEPT\w*(?:: Final)? = timedelta", re.MULTILINE)


@pytest.mark.parametrize(
    ("days", "said"),
    [(1, "a day"), (7, "a week"), (14, "14 days"), (180, "180 days"), (365, "a year"), (730, "two years")],
)
def test_how_long_something_is_kept_is_said_as_a_council_would(days: int, said: str) -> None:
    assert Retention("", timedelta(days=days), "").how_long == said


def test_the_table_says_every_class_once_with_its_time() -> None:
    table = dict(retention_table())
    assert len(table) == len(retention_table())
    assert {one.what for one in ERASED} < set(table)
    assert {one for one in vars(retention).values() if isinstance(one, Retention)} == set(ERASED)
    assert table["Pictures of a draft that was rejected, withdrawn or has lapsed"] == "180 days after it ended"
    assert table["Drafts saved for later, with their pictures"] == "A week after they were saved last"
    assert table["Confidential reports"].startswith("12 months after they were closed")


def test_nothing_has_a_time_for_which_it_is_kept_beside_the_table() -> None:
    found = [
        str(file.relative_to(ROOT))
        for room in ("chatops", "handlers", "storage")
        for file in (ROOT / room).rglob("*.py")
        if file.name != "retention.py" and A_TIME_OF_ITS_OWN.search(file.read_text())
    ]
    assert found == []
