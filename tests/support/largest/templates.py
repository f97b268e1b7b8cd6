"""The screens of templates at their largest, by the function that describes each."""

from dataclasses import replace
from datetime import date

from chatops.policy.content.wording import LONGEST_REASON, LONGEST_WORDS
from chatops.policy.templates.blanks import GREATEST_LENGTH, LONGEST_BLANK_NAME, MOST_BLANKS, Blank, BlankKind
from chatops.policy.templates.rules import LONGEST_NAME, MOST_STANDING
from handlers.screens import template_forms, templates
from handlers.views.series import MOST_DAYS
from handlers.views.templates import MOST_PAST, MOST_USES, TemplatesView, TemplateView, UseFormView
from tests.support.largest.values import ACCOUNTS, REASON, SAYS, SENTENCE, Largest, long

NAME, WORDS = long(LONGEST_NAME), long(LONGEST_WORDS)
TEMPLATE = TemplateView(
    reference="TP-7KQ2M9",
    name=NAME,
    words=WORDS,
    where=SAYS,
    says=SENTENCE,
    reason=REASON[:LONGEST_REASON],
    uses=(SENTENCE,) * MOST_USES,
    more=950,
    may_decide=True,
    may_end=True,
    may_use=True,
)
SERIES = replace(TEMPLATE, series=SAYS, left_out=(SAYS,) * MOST_DAYS)
STANDING = tuple(replace(TEMPLATE, reference=f"TP-{n:06}") for n in range(MOST_STANDING))
LIST = TemplatesView(True, STANDING, (SENTENCE,) * MOST_PAST, may_switch=True, may_propose=True)
BLANKS = tuple(
    Blank(
        long(LONGEST_BLANK_NAME - 2, f"b{n} "), (BlankKind.DAY, BlankKind.TIME, BlankKind.WORDS)[n % 3], GREATEST_LENGTH
    )
    for n in range(MOST_BLANKS)
)

SCREENS: dict[str, Largest] = {
    "templates.templates_card": Largest(
        lambda: [templates.templates_card(one) for one in (LIST, replace(LIST, on=False, standing=()))]
    ),
    "templates.template_card": Largest(
        lambda: [templates.template_card(one) for one in (TEMPLATE, SERIES)], (WORDS, TEMPLATE.reason)
    ),
    "templates.switched_notice": Largest(lambda: [templates.switched_notice(on=on) for on in (True, False)]),
    "templates.without_buttons": Largest(
        lambda: [templates.without_buttons(templates.template_card(SERIES))], (WORDS, TEMPLATE.reason)
    ),
    "template_forms.template_form": Largest(lambda: [template_forms.template_form(ACCOUNTS)]),
    "template_forms.series_form": Largest(lambda: [template_forms.series_form(ACCOUNTS)]),
    "templates.refusal_form": Largest(lambda: [templates.refusal_form(one) for one in (TEMPLATE, SERIES)]),
    "templates.use_form": Largest(
        lambda: [templates.use_form(UseFormView("TP-7KQ2M9", NAME, WORDS, SAYS, BLANKS, date(2027, 3, 1)))], (WORDS,)
    ),
}
"""Every function about templates that describes a screen."""
