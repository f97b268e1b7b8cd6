"""What has happened to the records as a whole."""

from dataclasses import dataclass

from chatops.facts.fact import Details, Fact
from chatops.policy.anchors import Disagreement, Head


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordsReconciled(Fact, act="journal:reconciled"):
    """A person at the server's command line confirmed records that did not agree with their anchors.

    What this entry follows on is what was confirmed; the details say what had been anchored and is given up.
    """

    disagreement: Disagreement

    def details(self) -> Details:
        anchored = self.disagreement.anchor.head if self.disagreement.anchor else Head()
        return {
            "found": self.disagreement.doubt,
            "anchored": anchored.sequence,
            "anchored_hash": anchored.hash,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalChecked(Fact, act="journal:checked"):
    """The bot checked the whole journal, and the records against it, and found nothing: a checkpoint.

    `checked` is the last entry that was checked, `program` the version of the bot, and `seal` is worked out by storage
    under a key that only the council has, so that nobody who has only the database can make one up.
    """

    checked: Head
    program: str
    seal: str

    def details(self) -> Details:
        return {
            "checked": self.checked.sequence,
            "checked_hash": self.checked.hash,
            "program": self.program,
            "seal": self.seal,
        }
