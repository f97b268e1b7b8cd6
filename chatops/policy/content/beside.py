"""What is read beside the words of a post: the words for one account, and what each picture shows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from chatops.policy.content.checking import findings_in
from chatops.policy.content.finding import ContentFinding, FindingKind, Span
from chatops.policy.content.known import Known


@dataclass(frozen=True, slots=True)
class Beside:
    """A text that is read beside the words, and a sentence that says where it stands.

    `whole` is whether all that is found in it is told, and not only what somebody has to answer.
    """

    text: str
    where: str
    whole: bool = False


def with_what_is_beside(words: str, besides: Sequence[Beside]) -> str:
    """Return all of a post that is read: its words, and below them what is read beside them."""
    return "\n".join((words, *(one.text for one in besides)))


def found_beside(
    words: str, in_words: Iterable[ContentFinding], besides: Sequence[Beside], known: Known
) -> tuple[ContentFinding, ...]:
    """5.1, 5.2, 5.4, 5.5, 5.10, 5.11: what is asked about in the words is asked about beside them too, once.

    `in_words` is what was found in the words. A place is one in `with_what_is_beside`.
    """
    whole, begins, found = with_what_is_beside(words, besides), len(words) + 1, []
    asked = {_asked(whole, one) for one in in_words}
    for beside in besides:
        for one in findings_in(beside.text, known):
            moved = replace(one, span=Span(one.span.start + begins, one.span.end + begins))
            told = beside.whole or one.kind is FindingKind.PROMPT
            if told and _asked(whole, moved) not in asked:
                asked.add(_asked(whole, moved))
                found.append(replace(moved, sentence=f"{one.sentence} {beside.where}"))
        begins += len(beside.text) + 1
    return tuple(found)


def _asked(whole: str, found: ContentFinding) -> tuple[str, str, str]:
    return found.clause, found.what, whole[found.span.start : found.span.end].casefold()
