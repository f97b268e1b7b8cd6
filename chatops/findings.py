"""What one check of the set-up found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One check: what it was about, what was found in a plain sentence, and what to do when it is not well.

    `remedy` is empty when nothing needs doing. A finding that is well may have a remedy too: then it is a remark.
    """

    ok: bool
    about: str
    sentence: str
    remedy: str = ""


def well(about: str, sentence: str, remark: str = "") -> Finding:
    """Return a check that was passed, with a remark on what could be better."""
    return Finding(True, about, sentence, remark)


def amiss(about: str, sentence: str, remedy: str) -> Finding:
    """Return a check that failed, and what to do about it."""
    return Finding(False, about, sentence, remedy)
