"""A form that asks for a person, with those whom it offers: by the ids of the platform on which it is shown."""

from dataclasses import replace

from chatops.desk import Desk
from handlers.screens import parts as p
from handlers.views.among import Among
from handlers.views.people.choices import who_can_be_chosen


async def with_people(desk: Desk, screen: p.Screen, platform: str, organisation: str) -> p.Screen:
    """Return the same screen, with whom each question for a person offers where not everybody can be chosen."""
    asked = [part.input for part in screen.parts if isinstance(part, p.Asked)]
    kinds = {one.among for one in asked if isinstance(one, p.PersonChoice)} - {Among.ANYBODY}
    if not kinds:
        return screen
    offered = {
        among: await desk.look(who_can_be_chosen, among=among, platform=platform, organisation=organisation)
        for among in kinds
    }

    def offering(part: p.Part) -> p.Part:
        if isinstance(part, p.Asked) and isinstance(part.input, p.PersonChoice) and part.input.among in offered:
            return replace(part, input=replace(part.input, offered=offered[part.input.among]))
        return part

    return replace(screen, parts=tuple(map(offering, screen.parts)))
