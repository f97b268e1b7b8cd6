"""Why a request was not let in, in a word of a list: whoever knocks chooses none of it."""

from enum import StrEnum


class Reason(StrEnum):
    """Why a request was not let in, or what became of one that was. The whole list."""

    METHOD = "method"  # not a POST
    EXPECTATION = "expectation"  # an Expect header, which Teams never sends
    CONTENT_TYPE = "content_type"  # absent, twice, or not JSON in UTF-8
    COMPRESSED = "compressed"
    TOKEN = "token"  # noqa: S105 — the word for the log: absent, twice, too long, or not of the one form
    ALGORITHM = "algorithm"  # another than RS256, or one that asks for more than we know
    KEY = "key"  # not among the published keys, or among them twice
    KEYS_AWAY = "keys_away"  # the published keys cannot be had now
    FORGED = "forged"  # signed with another key
    APP = "app"  # the token is for the app of no council here
    CLAIMS = "claims"  # the token is not whole, or from another issuer, or for another app
    STALE = "stale"  # the token is over, or has not begun
    TOO_BIG = "too_big"
    BROKEN_OFF = "broken_off"  # the body stopped, came too slowly or was framed wrongly
    MALFORMED = "malformed"  # the body is no JSON object that can be read in one way, or no activity
    SERVICE = "service"  # another address of the service than the token names, or one that is not Microsoft's
    UNENDORSED = "unendorsed"  # the key is not for the channel that the activity comes by
    FOREIGN = "foreign"  # for another app, or from another tenant
    REPEAT = "repeat"  # answered from memory
    LATE = "late"
    FAILED = "failed"


class Rejected(Exception):
    """Not let in, for this reason."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason
