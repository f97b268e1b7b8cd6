"""What the bot publishes by itself, and where. Clauses 3.1, 4.2b, 9.1, PS-4b."""

from chatops.facts.acts.act import Act, move
from chatops.facts.acts.keys import DIGEST, REVISION
from chatops.policy import pauses, stops
from chatops.policy.authority import powers
from chatops.policy.drafts import moves
from chatops.policy.drafts.stages import Mover
from chatops.policy.publishing import connections
from chatops.policy.purdah import periods

_BY = ("letter: publish",)
_ALL_CARDS = ("handover card", "decision card", "status card", "author card")
_JOB = {
    **REVISION,
    "account": "the key of the account",
    "of": "the number of the revision that it is a publication of",
}

ACTS = (
    Act(
        "connection:made",
        "9.1",
        who=Mover.TOWN_CLERK,
        rules=(connections.may_connect, connections.can_be_connected, connections.credentials_are_given),
        by=("connection:open", "form:connection"),
        details={
            "account": "the key of the account",
            "kind": "the kind of network",
            "where_digest": "the digest of the server, the login and what the network calls the account, with its key",
        },
        letters=("connection notice",),
        audited_by="publishing",
    ),
    Act(
        "connection:ended",
        "9.4",
        who=Mover.OFFICER,
        rules=(connections.may_disconnect,),
        by=("connection:end", "account:remove"),
        details={"account": "the key of the account"},
        letters=("connection notice",),
        audited_by="publishing",
    ),
    Act(
        "draft:to-publish",
        "3.1",
        move=move("draft:prepare"),
        rules=(moves.approval_stands,),
        by=("letter: release",),
        details={**REVISION, **DIGEST, "accounts": "the keys of the accounts on which the bot is to publish it"},
        letters=("publish",),
        audited_by="records",
    ),
    Act(
        "draft:claimed",
        "4.2b",
        move=move("draft:claim"),
        rules=(
            moves.approval_stands,
            periods.gate_is_open,
            pauses.gate_is_open,
            powers.approval_is_backed,
            stops.is_in_time,
        ),
        by=_BY,
        details={
            **REVISION,
            **DIGEST,
            "account": "the key of the account",
            "payload_digest": "the digest of what is sent, with the revision's salt",
        },
        audited_by="records",
    ),
    Act(
        "draft:unclear",
        "4.2b",
        move=move("draft:doubt"),
        by=_BY,
        details=_JOB,
        audited_by="records",
    ),
    Act(
        "draft:absent",
        "4.2b",
        move=move("draft:find-absent"),
        by=_BY,
        details=_JOB,
        audited_by="records",
    ),
    Act(
        "draft:published",
        "3.1",
        move=move("draft:publish"),
        by=_BY,
        details={
            **_JOB,
            "digest": "the digest of the revision that it is a publication of",
            "links": "the account's key and the digest of the link of the post, with the revision's salt",
            "sure": "nothing: the network itself gave the link",
            "approver": "on whose approval it was published",
            "number_digest": "the digest of what the network calls the post, with the revision's salt",
            "read_digest": "the digest of the words as they were read back, with the revision's salt",
            "finished": "1 when no account is left, else 0",
        },
        letters=("read back", *_ALL_CARDS),
        audited_by="records",
    ),
    Act(
        "draft:read-back",
        "3.1",
        move=move("draft:read-back"),
        by=("letter: read back", "letter: delete post", "post:look-now"),
        details={
            **REVISION,
            "account": "the key of the account",
            "found": "what was found: as published, changed, gone, or not deleted though the bot was to",
            "read_digest": "the digest of the words that were read, with the revision's salt",
            "to": "who is told",
        },
        letters=("reading notice", *_ALL_CARDS),
        audited_by="records",
    ),
    Act(
        "draft:left-to-people",
        "3.1",
        move=move("draft:leave-to-people"),
        by=_BY,
        details={**_JOB, "why": "why the bot does not publish it", "to": "who has the words to post"},
        letters=_ALL_CARDS,
        audited_by="records",
    ),
)
