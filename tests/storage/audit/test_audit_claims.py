"""All that is kept is checked by exactly one check, or named with the reason why not.

That each act is, `tests/house/test_acts.py` says.
"""

from collections import Counter
from collections.abc import Iterator

from storage.audit.claims import CHECKS, HARMLESS
from storage.schema import metadata


def test_every_column_is_compared_by_exactly_one_check_or_named_as_harmless() -> None:
    kept = {f"{table.name}.{column.name}" for table in metadata.sorted_tables for column in table.columns}
    claims = Counter(_compared())
    for name in HARMLESS:
        whole = {column for column in kept if column.startswith(f"{name}.")}
        claims.update(whole or {name})
    assert kept - claims.keys() == set(), (
        "no check compares these columns: add them to COVERS of the check that does (storage/audit/*.py), "
        "or to HARMLESS in storage/audit/claims.py with the reason"
    )
    assert claims.keys() - kept == set(), "there are no such columns"
    assert [column for column, times in claims.items() if times > 1] == []


def _compared() -> Iterator[str]:
    for check in CHECKS:
        for table, columns in check.COVERS.items():
            yield from (f"{table}.{column}" for column in columns.split())


def test_every_reason_is_a_sentence() -> None:
    assert [reason for reason in HARMLESS.values() if len(reason) < 40 or not reason.endswith(".")] == []
