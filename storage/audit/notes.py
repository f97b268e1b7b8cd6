"""What a check has to say: plain sentences, bounded in number and length, safe to print on a terminal."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

MOST = 100
LONGEST = 300


@dataclass(slots=True)
class Notes:
    """The first hundred sentences, and how many there were."""

    sentences: list[str] = field(default_factory=list)
    count: int = 0
    is_deaf: bool = False

    @contextmanager
    def unheard(self) -> Iterator[None]:
        """Note nothing until the block is left."""
        self.is_deaf = True
        try:
            yield
        finally:
            self.is_deaf = False

    def add(self, sentence: str) -> None:
        """Note a sentence. What was read from a damaged database may be in it, so nothing unprintable is kept."""
        if self.is_deaf:
            return
        self.count += 1
        if len(self.sentences) < MOST:
            cut = sentence if len(sentence) <= LONGEST else f"{sentence[:LONGEST]}…"
            self.sentences.append("".join(c if c.isprintable() else "\ufffd" for c in cut))
