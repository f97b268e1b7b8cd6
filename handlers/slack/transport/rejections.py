"""Why a request or an envelope of Slack's was not let in, in a word of a list: whoever knocks chooses none of it."""

from enum import StrEnum


class Reason(StrEnum):
    """Why a request or an envelope was not let in, or what became of one that was. The whole list."""

    METHOD = "method"  # not a POST
    EXPECTATION = "expectation"  # an Expect header, which Slack never sends
    CONTENT_TYPE = "content_type"  # absent, twice, or neither form nor JSON in UTF-8
    COMPRESSED = "compressed"
    TIMESTAMP = "timestamp"  # absent, twice, or not ten digits
    SIGNATURE = "signature"  # absent, twice, or not v0= and 64 digits
    STALE = "stale"  # signed more than five minutes ago, or ahead
    TOO_BIG = "too_big"
    BROKEN_OFF = "broken_off"  # the body stopped, came too slowly or was framed wrongly
    FORGED = "forged"  # signed with another secret
    MALFORMED = "malformed"  # signed, and still no body that Slack sends
    KIND = "kind"  # signed and readable, and not a kind that we take
    FOREIGN = "foreign"  # another app's or another team's
    REPEAT = "repeat"  # answered from memory
    LATE = "late"
    FAILED = "failed"


class Rejections(Exception):
    """Not let in, for this reason."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason
