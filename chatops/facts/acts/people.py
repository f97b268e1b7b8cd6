"""What is done about the people of the council themselves: who is on the list, and which accounts are theirs."""

from chatops.facts.acts.act import Act
from chatops.policy.authority import identities, offices, roster
from chatops.policy.drafts.stages import Mover

_IDENTITY = {"person": "whose account it is", "identity": "the account: platform, organisation and id"}

CHANGED = (
    "form:people-added",
    "form:person-changed",
    "form:people-removed",
    "chatops people add",
    "chatops people change",
    "chatops people remove",
    "chatops people from-settings",
    "office:confirm",
    "chatops people office",
)
"""What changes the list of people, and so may end what was lent."""

ACTS = (
    Act(
        "people:changed",
        "3.1",
        who=Mover.BOT,
        by=CHANGED,
        details={"people": "whose office or standing is another", "told": "who is told"},
        letters=("roles notice", "standing notice", "leaving list", "reroute"),
        audited_by="authority",
    ),
    Act(
        "people:recorded",
        "1.1",
        who=Mover.OFFICER,
        rules=(
            roster.may_keep_roster,
            roster.can_be_added,
            roster.can_be_changed,
            roster.can_be_removed,
            offices.can_change_hands,
        ),
        by=("people:add", "people:change", "people:remove", "start", *CHANGED),
        details={
            "person": "who it is about",
            "standing": "employee, volunteer or member, or null when they are off the list",
            "office": "the office they hold, or null",
        },
        audited_by="register",
    ),
    Act(
        "people:linked",
        "1.1",
        who=Mover.TOWN_CLERK,
        rules=(identities.may_link, identities.can_have_it, identities.can_be_linked),
        by=("people:link", "form:link", "chatops people link"),
        details=_IDENTITY,
        letters=("identity notice",),
        audited_by="register",
    ),
    Act(
        "people:unlinked",
        "1.1",
        who=Mover.TOWN_CLERK,
        rules=(identities.may_link,),
        by=("people:unlink", "chatops people unlink"),
        details=_IDENTITY,
        letters=("identity notice",),
        audited_by="register",
    ),
    Act(
        "people:platforms-chosen",
        "1.1",
        who=Mover.ANYBODY,
        rules=(identities.may_choose_platforms,),
        by=("people:platforms",),
        details={"both": "1 when they have their messages on both of their platforms, 0 where they used the bot last"},
        letters=("decision card", "author card", "handover card", "suggestion card"),
        audited_by="register",
    ),
)
