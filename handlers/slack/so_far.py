"""What stands so far in forms that are open, so that it is not lost when one is closed.

Slack says that a form was closed, where the form asks for it, and gives no answers with that: in the payloads that were
recorded for Bolt's own tests the state is empty beside a question that has an answer. What it gives while somebody
types, where a question asks for it, has all the answers. So the newest of those is remembered until the form is sent or
closed; only in memory, and only of forms that ask for both. https://docs.slack.dev/reference/block-kit/blocks/input-block.
"""

from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

from handlers.screens.answers import Answers
from handlers.slack.inputs import as_first_shown
from handlers.slack.reading import answers_in

MOST_FORMS = 500
"""Forms whose answers are remembered; of more, those that nobody typed in for longest are not."""


class SoFar:
    """The answers of open forms, by the id of the view."""

    def __init__(self) -> None:
        self._values: OrderedDict[str, Mapping[str, Any]] = OrderedDict()

    def note(self, view: Mapping[str, Any]) -> None:
        """Remember what stands in a form now, where it is told when it is closed."""
        if not view.get("notify_on_close"):
            return
        self._values[str(view.get("id"))] = view["state"]["values"]
        self._values.move_to_end(str(view.get("id")))
        if len(self._values) > MOST_FORMS:
            self._values.popitem(last=False)

    def forget(self, view: Mapping[str, Any]) -> None:
        """Forget what stood in a form: it was sent."""
        self._values.pop(str(view.get("id")), None)

    def at_close(self, view: Mapping[str, Any]) -> Answers:
        """Return what stood in a form that was closed: as Slack says now, or said last, or as the form was opened."""
        noted = self._values.pop(str(view.get("id")), {})
        first = {block["block_id"]: as_first_shown(block) for block in view["blocks"] if block["type"] == "input"}
        return answers_in({**view, "state": {"values": {**first, **noted, **view["state"]["values"]}}})
