"""Filling in, sending and closing forms as a person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from handlers.practice.council.copies import copied
from handlers.practice.council.council import Council
from handlers.practice.council.workspace import Person, View
from handlers.practice.people import finding, guards
from handlers.practice.people.onlooker import Onlooker
from handlers.practice.people.outcome import Outcome, Watch
from handlers.practice.slack_server import answers, inputs, payloads, views
from handlers.practice.slack_server.delivery import Deliveries


class FormFiller(Onlooker):
    """One person in front of the forms that are open."""

    def __init__(self, council: Council, deliveries: Deliveries, person: Person) -> None:
        super().__init__(council, person)
        self._deliveries = deliveries

    def fill(self, values: Mapping[str, Any], view: View | None = None) -> View:
        """Put values in the inputs of the topmost form, by label, block id or action id, and give it back."""
        live = guards.open_modal(self.council, self.person, view or self.view)
        self._fill(live, values)
        self.council.changes.happened()
        return copied(live)

    def _fill(self, live: View, values: Mapping[str, Any], *, forced: bool = False) -> None:
        for words, value in values.items():
            block, element = finding.element(live, words)
            state = inputs.chosen(self.council.workspace, element, value, forced=forced)
            inputs.keep(live.values, block, element, state)

    def put(self, view: View, values: Mapping[str, Mapping[str, Any]]) -> None:
        """Put values in an open form by block id and action id, as the browser page does.

        What the bot has taken out of the form meanwhile is passed over.
        """
        live = guards.open_modal(self.council, self.person, view)
        for block_id, row in values.items():
            for action_id, value in row.items():
                if action_id not in live.values.get(block_id, {}):
                    continue
                block, element = finding.element(live, action_id, block_id)
                state = inputs.chosen(self.council.workspace, element, value)
                inputs.keep(live.values, block, element, state)

    async def types(self, values: Mapping[str, Any]) -> None:
        """Fill in the topmost form as one does by hand: the bot hears of each answer for which the form asks that."""
        live = guards.open_modal(self.council, self.person, self.view)
        before = copied(live.values)
        self.fill(values)
        await self._tell(live, before)

    async def keep(self, view: View, values: Mapping[str, Mapping[str, Any]]) -> None:
        """Put values in an open form as the browser page does; the bot hears of it as it does of what is typed."""
        live = guards.open_modal(self.council, self.person, view)
        before = copied(live.values)
        self.put(view, values)
        await self._tell(live, before)

    async def _tell(self, live: View, before: Mapping[str, Any]) -> None:
        changed = [
            payloads.action(self.council, block, one, live.values[block["block_id"]][one["action_id"]][key])
            for block in live.blocks
            if block.get("dispatch_action") and live.values.get(block["block_id"]) != before.get(block["block_id"])
            for one in (block["element"],)
            if (key := inputs.KEYS.get(one["type"]))
        ]
        for action in changed:
            payload = payloads.view_actions(self.council, self.person, live, [action])
            await self._deliveries.send("interactive", payload)

    async def submit(
        self, values: Mapping[str, Any] | None = None, *, view: View | None = None, forced: bool = False
    ) -> Outcome:
        """Fill in and send the topmost form.

        Where an input is not as it must be, the client says so beside it and sends nothing. ``forced`` sends it all
        the same, even a ``view`` that was closed meanwhile.
        """
        live = self._to_send(view or self.view, forced=forced)
        self._fill(live, values or {}, forced=forced)
        watch = Watch(self)
        problems = {} if forced else inputs.problems(live)
        if problems:
            answers.show_errors(self.council, self.person, live, problems)
            stopped = watch.outcome()
            stopped.errors = problems
            return stopped
        live.errors = {}
        payload = payloads.view_submission(self.council, self.person, live)
        answer = await self._deliveries.send("interactive", payload)
        trouble = answers.after_submission(self.council, self.person, live, answer)
        outcome = watch.outcome(answer, trouble)
        outcome.errors = dict(live.errors)
        return outcome

    def _to_send(self, form: View, *, forced: bool) -> View:
        if forced:
            return self.council.workspace.find_view(form.id) or form
        guards.can_sign_in(self.person)
        return guards.open_modal(self.council, self.person, form)

    async def close(self) -> Outcome:
        """Close the topmost form without sending it. The bot hears of it if it asked to."""
        live = guards.open_modal(self.council, self.person, self.view)
        watch = Watch(self)
        clears = bool(live.body.get("clear_on_close"))
        if clears:
            views.close_all(self.council, self.id)
        else:
            views.close_top(self.council, self.id)
        if not live.body.get("notify_on_close"):
            return watch.outcome()
        payload = payloads.view_closed(self.council, self.person, live, cleared=clears)
        answer = await self._deliveries.send("interactive", payload)
        answers.told(self.council, self.person, f"view_closed {live.callback_id}", answer)
        return watch.outcome(answer)
