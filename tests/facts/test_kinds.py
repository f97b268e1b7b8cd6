"""Every file of facts is imported by `chatops.facts.kinds`, so that whoever asks it knows every kind of fact."""

from pathlib import Path

from chatops.facts import kinds


def test_every_file_of_facts_is_named() -> None:
    named = {module.__name__.rpartition(".")[2] for module in kinds.FILES}
    there = {path.stem for path in Path(kinds.__file__).parent.glob("*.py")} - {"__init__", "kinds", "fact"}
    assert named == there
