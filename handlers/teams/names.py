"""The names under which what the bot puts on a card comes back with what people filled in.

A form's answers and what its button carries come in one object. Each answer has the kind of its question before its
name, and what is ours stands under one name that no question can have.
"""

OURS = "ours"
ACT = "act"
CARRIES = "carries"
FORM = "form"
"""The number of the form, drawn when it is opened and the same each time that it is sent."""
ASKS = "asks"
"""The names of the form's questions."""
PAGE = "page"
"""What the page of the button carries."""
BELOW = "below"
"""The number of the form that this one lies upon."""
SENT = "sent"
"""What stands under ACT is the name of a form that is sent, not of a button."""
PART = "part"
"""Which of several windows of one form or page a button stands in, counted from 1."""
TURN = "turn:"
"""The act of the button that goes to another window of the same form or page."""
BACK = "back:"
"""The act of the button that goes back to the form below."""

TEXT, OPTION, PICKED, PERSON, COPY = "text.", "option.", "picked.", "person.", "copy."
"""What stands before the name of a question: what is typed, chosen, a date or time, people; and words to copy."""


def coded(value: str) -> str:
    """Return a value as it stands in a list, which has commas between."""
    return value.replace("%", "%25").replace(",", "%2C")


def decoded(value: str) -> str:
    """Return the value that `coded` wrote."""
    return value.replace("%2C", ",").replace("%25", "%")
