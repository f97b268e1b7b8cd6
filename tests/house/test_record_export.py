"""Each table is either in the copy of the record that people can read, or left out of it with a reason."""

from storage.record_export import EXPORTED, LEFT_OUT
from storage.schema import metadata


def test_each_table_is_in_the_copy_of_the_record_or_left_out_with_a_reason() -> None:
    exported = {table.name for table in EXPORTED.values()}
    missing = sorted(metadata.tables.keys() - exported - LEFT_OUT.keys())
    assert missing == [], "say in EXPORTED or LEFT_OUT of storage/record_export.py what becomes of it"
    assert sorted(exported & LEFT_OUT.keys()) == []
    assert sorted((exported | LEFT_OUT.keys()) - metadata.tables.keys()) == []
    assert all(reason.endswith(".") for reason in LEFT_OUT.values())


def test_nothing_confidential_is_in_the_copy_of_the_record() -> None:
    confidential = {"cases", "case_links", "sealed_journal", "sealed_heads", "council_keys", "candidates"}
    assert not confidential & {table.name for table in EXPORTED.values()}
