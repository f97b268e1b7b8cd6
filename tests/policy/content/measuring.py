"""How well each check does on a corpus: what it found rightly, what it should not have found, what it missed."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from chatops.policy.content.checking import findings_in
from chatops.policy.content.finding import ContentFinding, FindingKind
from chatops.policy.content.known import Known
from tests.policy.content.posts import Expected, Post


@dataclass
class Measured:
    """Counts by check and kind, and a line for each mistake."""

    right: Counter[tuple[str, FindingKind]] = field(default_factory=Counter)
    wrong: Counter[tuple[str, FindingKind]] = field(default_factory=Counter)
    missed: Counter[tuple[str, FindingKind]] = field(default_factory=Counter)
    mistakes: list[str] = field(default_factory=list)

    def precision(self, which: tuple[str, FindingKind]) -> float:
        """Return how much of what was found is right."""
        return self.right[which] / ((self.right[which] + self.wrong[which]) or 1)

    def recall(self, which: tuple[str, FindingKind]) -> float:
        """Return how much of what is there was found."""
        return self.right[which] / ((self.right[which] + self.missed[which]) or 1)

    def table(self) -> str:
        """Return a line for each check and kind."""
        rows = sorted(self.right.keys() | self.wrong.keys() | self.missed.keys())
        return "\n".join(
            f"{what:28} {kind:7} right {self.right[what, kind]:3}  wrong {self.wrong[what, kind]:3}  "
            f"missed {self.missed[what, kind]:3}  precision {self.precision((what, kind)):.3f}  "
            f"recall {self.recall((what, kind)):.3f}"
            for what, kind in rows
        )


def measure(posts: Iterable[Post], known: Known) -> Measured:
    """Return how the checks do on these posts. A finding is right when check, kind and place agree.

    Advice is about how words look, has tests of its own, and is not counted.
    """
    measured = Measured()
    for post in posts:
        left = list(post.expected)
        for finding in findings_in(post.words, known):
            if finding.kind is FindingKind.ADVICE:
                continue
            which = finding.what, finding.kind
            match = next((expected for expected in left if _agree(finding, expected)), None)
            if match:
                left.remove(match)
                measured.right[which] += 1
            else:
                measured.wrong[which] += 1
                shown = post.words[finding.span.start : finding.span.end]
                measured.mistakes.append(f"{post.name}: {finding.kind} {finding.what} “{shown}” is not meant")
        for expected in left:
            measured.missed[expected.what, expected.kind] += 1
            shown = post.words[expected.span.start : expected.span.end]
            measured.mistakes.append(f"{post.name}: {expected.kind} {expected.what} “{shown}” was missed")
    return measured


def _agree(finding: ContentFinding, expected: Expected) -> bool:
    """Whether both are of one kind and share at least half of their letters."""
    if (finding.what, finding.kind) != (expected.what, expected.kind):
        return False
    shared = min(finding.span.end, expected.span.end) - max(finding.span.start, expected.span.start)
    whole = max(finding.span.end, expected.span.end) - min(finding.span.start, expected.span.start)
    return 2 * shared >= whole
