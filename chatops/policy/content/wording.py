"""Whether words can be a post at all. Whether they should be one is for a named person to decide."""

import re
import unicodedata
from dataclasses import replace

from chatops.policy.emoji import with_emoji
from chatops.policy.hidden import nothing_to_see
from chatops.policy.objections import Objection

LONGEST_WORDS = 3000
"""Characters in one draft: what one form of the chat platform holds."""
LONGEST_REASON = 2000
"""Characters in the reason for a decision."""

_LINK = re.compile(r"[hH](?<!\w[hH])(?i:ttps?):[^\s<>\"]*")
_WHOLE_LINK = re.compile(r"https?://[^\s/?#@.]+(\.[^\s/?#@.]+)+([/?#].*)?", re.IGNORECASE)
_UNSENDABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def tidy(words: str) -> str:
    """Return the words as they are kept: emoji for codes, one kind of line end, Unicode form NFC, no blanks around
    them.
    """
    words = with_emoji(words.replace("\r\n", "\n").replace("\r", "\n"))
    return unicodedata.normalize("NFC", words).strip()


def words_can_be_posted(words: str) -> list[Objection]:
    """5.1: what is approved must be what is posted, so the words are whole, readable and not too long."""
    if nothing_to_see(words):
        return [_about_words("Write the words of the post.")]
    if _UNSENDABLE.search(words):
        return [_about_words("The words contain a character that cannot be shown. Type that part again.")]
    if len(words) > LONGEST_WORDS:
        over = len(words) - LONGEST_WORDS
        return [_about_words(f"The words are too long by {over:,}: {LONGEST_WORDS:,} characters is the most.")]
    return [
        _about_words(f"“{link[:80]}” is not a whole link. Write it in full, as https://www.example.org.")
        for link in links_in(words)
        if not _WHOLE_LINK.fullmatch(link)
    ]


def suggested_words_can_be_posted(words: str) -> list[Objection]:
    """3.1, 5.1: words that an approver suggests are such as their author may send in."""
    return [replace(objection, field="suggested") for objection in words_can_be_posted(words)]


def a_reason_is_given(reason: str) -> list[Objection]:
    """3.1: an author who is turned down is told why."""
    return a_text_is_given(reason, "reason", "3.1", "reason", "Say why, so that the author knows what to do next.")


def a_note_is_given(note: str) -> list[Objection]:
    """3.1: whoever is handed a draft is told why."""
    return a_text_is_given(note, "note", "3.1", "note", "Say why you hand it on, so that they know what to look at.")


def a_text_is_given(
    text: str, what: str, clause: str, field: str, sentence: str, longest: int = LONGEST_REASON
) -> list[Objection]:
    """3.1, PS-4b: what the record needs in words is given, readable and not too long.

    `what` names it, `reason` or `answer`; `sentence` asks for it.
    """
    if nothing_to_see(text):
        return [Objection(clause, sentence, field)]
    if _UNSENDABLE.search(text):
        unreadable = f"The {what} contains a character that cannot be shown. Type that part again."
        return [Objection(clause, unreadable, field)]
    if len(text) > longest:
        return [Objection(clause, f"Keep the {what} to {longest:,} characters.", field)]
    return []


def unsendable(text: str) -> bool:
    """Return whether a text has a character in it that cannot be shown or kept."""
    return _UNSENDABLE.search(text) is not None


def links_in(words: str) -> tuple[str, ...]:
    """Return the web links in the words, whole or not, in order, without the punctuation that follows them."""
    return tuple(found.rstrip(".,;:!?)]}'’”") for found in _LINK.findall(words))


def _about_words(sentence: str) -> Objection:
    return Objection("5.1", sentence, "words")
