"""A form is kept as it stands, all its windows with it, and what cannot be read is not taken for one."""

import base64
import zlib

from handlers.screens import parts as p
from handlers.teams.kept_forms import STEP, as_kept, from_kept
from handlers.teams.open_forms import OpenForm, OpenForms
from handlers.teams.reading import Sent

FORM = p.Form("form:x", "X", (p.Asked("words", "Words", p.Text(words="half \ud83d")),), "Send", carries="c")
OPEN = OpenForm("tom", FORM, "b" * 32, 0.0, ({"body": [{"type": "Input.Text", "id": "text.words"}]},), 1, {"a": "b"})


def test_a_form_is_read_as_it_was_kept_and_the_length_says_nothing_of_it() -> None:
    assert from_kept(as_kept(OPEN)) == OPEN
    assert len(as_kept(OPEN)) == len(as_kept(OpenForm("gwen", p.Form("f", "F", (), "Send")))) == STEP


def test_what_cannot_be_read_is_no_form() -> None:
    def packed(text: bytes) -> str:
        return base64.b64encode(zlib.compress(text)).decode()

    for body in ("", "no base64!", "AAAA", packed(b"no JSON"), packed(b"[]"), packed(b"{}"), packed(b'{"form": null}')):
        assert from_kept(body) is None


def test_it_is_known_which_forms_of_whom_have_changed_and_pages_are_not_among_them() -> None:
    forms = OpenForms()
    number = forms.keep("tom", FORM)
    forms.keep("tom", p.Page("page", "Y", ()))
    assert forms.changes("gwen") == set()
    assert forms.changes("tom") == {number}
    assert forms.changes("tom") == set()
    forms.fill("tom", number, Sent(written={"text.words": "his"}))
    assert forms.changes("tom") == {number}
    forms.drop("tom", number)
    assert forms.changes("tom") == {number}
