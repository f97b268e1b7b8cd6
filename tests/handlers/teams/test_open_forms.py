"""What stands open in front of somebody is theirs alone, is shown again as they left it, and is not kept for long."""

from handlers.screens import parts as p
from handlers.teams.open_forms import KEPT_S, OpenForms
from handlers.teams.reading import Sent

FORM = p.Form("form:x", "X", (p.Asked("words", "Words", p.Text()),), "Send")
PAGE = p.Page("page", "Y", ())


def test_a_form_is_shown_again_with_what_was_typed_to_whom_it_belongs_alone() -> None:
    forms = OpenForms()
    number = forms.keep("tom", FORM)
    assert forms.fill("gwen", number, Sent(written={"text.words": "hers"})) is None
    forms.fill("tom", number, Sent(written={"text.words": "his"}))
    found = forms.find("tom", number)
    assert found is not None
    assert isinstance(found.screen.parts[0], p.Asked)
    assert found.screen.parts[0].input == p.Text(words="his")
    assert forms.find("gwen", number) is None


def test_what_was_sent_is_dropped_by_whoever_it_belongs_to() -> None:
    forms = OpenForms()
    number = forms.keep("tom", FORM)
    forms.drop("gwen", number)
    assert forms.find("tom", number) is not None
    forms.drop("tom", number)
    forms.drop("tom", number)
    assert forms.find("tom", number) is None


def test_only_so_many_are_kept_and_none_for_longer_than_a_few_hours() -> None:
    now = [0.0]
    forms = OpenForms(most=2, monotonic=lambda: now[0])
    first, second, third = (forms.keep("tom", PAGE) for _ in range(3))
    assert [forms.find("tom", number) is not None for number in (first, second, third)] == [False, True, True]
    now[0] += KEPT_S + 1
    fourth = forms.keep("tom", PAGE, below=third)
    assert forms.find("tom", third) is None
    assert forms.find("tom", fourth) is not None


def test_a_page_takes_no_answers() -> None:
    forms = OpenForms()
    number = forms.keep("tom", PAGE)
    assert forms.fill("tom", number, Sent(written={"text.words": "x"})) == forms.find("tom", number)
