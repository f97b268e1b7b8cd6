"""All that happens and all that is kept is checked by exactly one check, or named with the reason why not."""

import pkgutil
from collections import Counter
from collections.abc import Iterator
from importlib import import_module

import chatops.facts
from chatops.facts.fact import Fact
from storage.audit.claims import CHECKS, HARMLESS, NO_EVIDENCE
from storage.schema import metadata


def facts() -> Iterator[type[Fact]]:
    """Every kind of fact that has a name in the journal."""
    for module in pkgutil.iter_modules(chatops.facts.__path__, "chatops.facts."):
        import_module(module.name)
    kinds = [Fact]
    while kinds:
        kind = kinds.pop()
        kinds += kind.__subclasses__()
        if "act" in vars(kind) and kind.__module__.startswith("chatops."):
            yield kind


def test_every_fact_is_followed_by_exactly_one_check_or_named_as_no_evidence() -> None:
    claims = Counter([*NO_EVIDENCE, *(act for check in CHECKS for act in check.ACTS)])
    written = {fact.act for fact in facts()}
    assert written - claims.keys() == set(), (
        "no check follows these facts: add the act to ACTS of the check that compares it with the records "
        "(storage/audit/*.py), or to NO_EVIDENCE in storage/audit/claims.py with the reason"
    )
    assert claims.keys() - written == set(), "nobody writes these facts"
    assert [act for act, times in claims.items() if times > 1] == []


def test_every_check_reads_the_newest_version_of_each_fact_that_it_follows() -> None:
    read = {act: version for check in CHECKS for act, version in check.ACTS.items()}
    read |= {act: version for act, (version, _) in NO_EVIDENCE.items()}
    assert read == {fact.act: fact.version for fact in facts()}


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
    reasons = [*HARMLESS.values(), *(reason for _, reason in NO_EVIDENCE.values())]
    assert [reason for reason in reasons if len(reason) < 40 or not reason.endswith(".")] == []
