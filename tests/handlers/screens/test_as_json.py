"""A form that is kept is the same form when it is read again, whatever it is made of; another version's is none."""

import json
from datetime import date, time

from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.screens.as_json import form_as_json, form_from_json
from handlers.screens.filled import filled
from tests.handlers.screens.test_largest import DRAWN, screens_of

WHEN = p.Form(
    "form:when",
    "When?",
    (p.Asked("day", "Day", p.Day(date(2027, 5, 6))), p.Asked("time", "Time", p.Time(time(14, 30), "London"))),
    "Send",
)


def through_json(form: p.Form) -> p.Form | None:
    return form_from_json(json.loads(json.dumps(form_as_json(form))))


def test_every_form_is_read_as_it_was_kept() -> None:
    forms = [one for name in DRAWN for one in screens_of(name)[:2] if isinstance(one, p.Form)]
    assert len(forms) > 20
    for form in (*forms, WHEN):
        assert through_json(form) == form


def test_half_a_character_that_somebody_sent_is_kept_as_it_came() -> None:
    form = p.Form("form:x", "X", (p.Asked("words", "Words", p.Text()),), "Send")
    typed = filled(form, Answers(texts={"words": "half \ud83d"}))
    assert through_json(typed) == typed


def test_what_another_version_kept_is_no_form() -> None:
    kept = form_as_json(WHEN)
    for unknown in (None, [], "form", {"is": "Form"}, {"is": "Balloon", "holds": {}}, kept["holds"]):
        assert form_from_json(unknown) is None
    assert form_from_json({"is": "Form", "holds": kept["holds"] | {"colour": "red"}}) is None
    assert form_from_json(form_as_json(p.Day(date(2027, 5, 6)))) is None  # type: ignore[arg-type]
