"""What the bot says is true, in the policy's own words, and names nothing that people cannot find.

The list of all sentences is printed by `python -m tests.sentences`, and by this test with `-s`. Words that were misread
when the bot was used are kept out; why each is, stands beside it.
"""

import re
import sys

import pytest

from tests.sentences import Said, sentences

RETIRED = {
    r"\bgo(?:es|ing)? out\b(?! by itself)|\bwent out\b": "read as: the bot has posted it. Say that it is posted",
    r"has been handed to": "read as: is it posted? Say who posts it by hand",
    r"\b[Rr]evision (?:\{|\d)": "read as a correction. On a screen it is a version",
    r"\breleased\b": "read as: released to the public. It is ready to post, or handed over",
    r"(?<!payment )\b[Cc]ards?\b(?! number)": "nobody knows what a card is. It is the message, or is with the draft",
    r"\banew\b": "again, or a new one",
    r"something else to this case|to this case since": "one word for it: confidential report",
    r"\b[Ee]xempt": "from which duty? It is allowed in purdah",
    r"[Aa]pprove again": "I did not see it change. Approve now that purdah is over",
    r"pre-election period is (?:set|in force)|In force from|until further notice": "set or on? Purdah is on",
    r"\bPS-\d|\bIntro-\d": "no such number stands in the printed policy. Say the paragraph",
    r"\blen[dt]\b|\blends\b|\blending\b": "money is lent. Approval is delegated",
    r"there again": "You are back",
    r"away then": "then? Save",
    r"nearest to": "What kind of breach is it?",
    r"Suggest as a council post": "one name: Suggest as council post",
    r"[Cc]onfidential (?:item|case)": "one word for it: confidential report",
    r"\b(?:[Tt]he|[Tt]his) case\b": "the same: it is the report",
    r"^It is \{\} already": "a word of the code would stand there. Say what has been done to it already",
    r"\b(?:used|kept|needed|holds|lasts) no longer\b(?! than)": "an odd order. It cannot be used any more",
    r"\bthose (?:who are )?standing\b": "standing where? The policy's own word is candidates",
    r"\babout so\b|\bfor (?:until|from now)\b": "no English: roughly; leave it empty to begin now",
    r"\bIt holds (?:at once|from|once|until)": "it takes effect, or lasts until then",
    r"Purdah was (?:not )?in force|\bis in force since\b": "Purdah was on. It has been in force since then",
    r"(?<!returning )(?<!monitoring )\b[Oo]fficers?\b": "every employee of a council is one. Name the office",
    r"\b[Rr]efuse (?:it|a|the)\b": "what an approver does is one word for a draft and a template: reject",
    r"on this revision": "read as a correction. On a screen it is a version",
    r"to send it (?:as soon|once)": "the bot does not send it. It is posted, by whom the card says",
    r"\blender": "money is lent. It is the officer who delegated it",
    r"Nothing waits for you": "untrue where a report waits. No draft waits for you",
    r"Guests of the workspace cannot do this": "there is no “this” there",
    r"belongs to it|if any apply|characters at most|brought to mind": "never met in a British office",
    r"!(?!\[|=|-)(?=\s|$)": "no exclamation marks",
}
"""Words that no sentence has any more, as patterns, and what was misread in them or what to say."""
RULE_WITHOUT_A_PAGE = re.compile(r".house rule \d+(?!.{0,3}see /policy rules| \(/policy)", re.DOTALL)
"""A house rule that is named without where it can be read."""
_FILLED_IN = re.compile(r"\{[^{}]*\}")
_NOT_ON_A_SCREEN = ("chatops/policy/clauses.py", "chatops/policy/house_rules.py", "chatops/policy/content/subjects/")


@pytest.fixture(scope="module")
def said() -> list[Said]:
    found = [one for one in sentences() if not one.file.startswith(_NOT_ON_A_SCREEN)]
    sys.stdout.writelines(f"{one.file}:{one.line}  {one.words}\n" for one in found)
    return [Said(one.file, one.line, _FILLED_IN.sub("{}", one.words)) for one in found]


@pytest.mark.parametrize("pattern", RETIRED)
def test_a_word_that_was_misread_is_said_no_more(pattern: str, said: list[Said]) -> None:
    assert [one for one in said if re.search(pattern, one.words)] == [], RETIRED[pattern]


def test_a_house_rule_is_named_with_where_it_can_be_read(said: list[Said]) -> None:
    assert [one for one in said if RULE_WITHOUT_A_PAGE.search(one.words)] == []


def test_the_list_of_sentences_has_what_stands_on_cards_forms_and_refusals(said: list[Said]) -> None:
    words = "\n".join(one.words for one in said)
    for sentence in ("It waits for a fresh approval by ", "Draft a post", "A councillor cannot decide what is posted"):
        assert sentence in words
