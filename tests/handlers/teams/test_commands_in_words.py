"""In Teams a command is named as it is written to the bot there: a stroke would open a menu of Teams' own."""

import json
import re

import pytest

from handlers.answering.routes import COMMANDS_WITH_A_WORD
from handlers.screens import did_you_mean
from handlers.screens import parts as p
from handlers.screens.typed import WORDS, in_words
from handlers.teams.commands import read_command
from handlers.teams.drawing import Drawing, Window
from handlers.teams.messages import in_parts
from handlers.teams.showing import said, said_in_place, window
from tests.sentences import sentences
from tests.support.council import PEOPLE

DRAWING = Drawing(lambda person: person.user)
SAYS = "Type /policy rules to read them."
WITHOUT = "Type “policy rules” to read them."
STROKE = re.compile(rf"(?<![\w.:])/({'|'.join(name.removeprefix('/') for name in WORDS)})\b")


def test_of_all_that_the_bot_can_say_no_command_keeps_its_stroke_and_each_is_one_that_it_answers() -> None:
    said_of = [one for one in sentences() if STROKE.search(one.words)]
    assert len(said_of) > 80
    for one in said_of:
        drawn = in_words(one.words)
        assert not STROKE.search(drawn), f"{one.file}:{one.line}"
        for quoted in set(re.findall("“([^”]*)”", drawn)) - set(re.findall("“([^”]*)”", one.words)):
            assert read_command(quoted), f"{one.file}:{one.line}: {quoted}"


def test_every_command_with_a_word_is_one_that_sentences_and_slips_know() -> None:
    named = {name.partition(" ")[::2] for name in COMMANDS_WITH_A_WORD}
    assert named <= {(command, word) for command, words in WORDS.items() for word in words}


@pytest.mark.parametrize(
    ("ours", "drawn"),
    [
        ("Type /breach: it opens.", "Type “breach”: it opens."),
        ("/council pause end ends it.", "“council pause end” ends it."),
        ("/council back ends it.", "“council back” ends it."),
        ("/draft status DR-7KQ2M9 shows it.", "“draft status DR-7KQ2M9” shows it."),
        ("such as /purdah poll 6 May 2027, and so on", "such as “purdah poll 6 May 2027”, and so on"),
        ("for example /draft find bins.", "for example “draft find bins”."),
        ("type /purdah calendar new: the old one", "type “purdah calendar new”: the old one"),
        ("“Type /draft, they said” is its title; /draft list", "“Type /draft, they said” is its title; “draft list”"),
        ("https://example.gov.uk/policy and/or a/council", "https://example.gov.uk/policy and/or a/council"),
    ],
)
def test_a_command_is_named_with_all_that_belongs_to_it_and_nothing_else_is_changed(ours: str, drawn: str) -> None:
    assert in_words(ours) == drawn


def test_wherever_a_sentence_of_ours_stands_its_command_is_in_words_and_what_people_wrote_is_as_they_wrote_it() -> None:
    asks = p.Question(SAYS, SAYS, "Yes", "No")
    parts: p.Parts = (
        p.Heading("a", SAYS),
        p.Note("b", SAYS),
        p.Paragraph("c", SAYS),
        p.Says("d", (SAYS, PEOPLE["clerk"]), SAYS),
        p.Rows("e", ((SAYS, (SAYS,)),)),
        p.Bullets("f", (SAYS, (SAYS,))),
        p.Buttons("g", (p.Button("act", "Press", question=asks), p.Button("other", "/policy rules"))),
        p.Asked("h", SAYS, p.Text(), hint=SAYS),
    )
    form = p.Form("form", SAYS, parts, "Send")
    (message,) = in_parts(p.Card(SAYS, parts[:-1]), DRAWING)
    card = DRAWING.window(form, Window("n"), {"h": SAYS})
    replies = (window(SAYS, card), said(SAYS), said_in_place(SAYS))
    shown = json.dumps([message.text, message.card], ensure_ascii=False) + "".join(one.body.decode() for one in replies)
    assert "/policy" not in shown
    assert shown.count(WITHOUT) == 29
    assert shown.count('"title": "policy rules"') == 1
    theirs = (p.Quoted("q", SAYS), p.ToCopy("r", SAYS), p.Asked("s", "What?", p.Text(words=SAYS)))
    kept = json.dumps(DRAWING.window(p.Form("form", "Title", theirs, "Send"), Window("n")), ensure_ascii=False)
    assert kept.count(SAYS) == 3


def test_what_is_asked_after_a_slip_names_the_command_in_words() -> None:
    card = did_you_mean.command_card("/draft", ("list",), "", "lsit")
    shown = json.dumps([one.card for one in in_parts(card, DRAWING)], ensure_ascii=False)
    assert "Did you mean “draft list”?" in shown
    assert '"title": "draft list"' in shown
