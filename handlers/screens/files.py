"""Files in a form: where somebody may add some, and those that they added."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Files:
    """A place for files, `most` at once, of these kinds (`png`). A platform whose forms take none says how else."""

    most: int
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class File:
    """A file that somebody added: the platform's id of it, what it is called, where the platform keeps it."""

    id: str
    name: str
    address: str
