"""What has happened about somebody from outside who reads the record by a link. House rule 17."""

from dataclasses import dataclass

from chatops.facts.drafts import of_form
from chatops.facts.fact import Details, Fact
from chatops.policy.digests import salted_digest
from chatops.policy.readers import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderGiven(Fact, act="reader:given"):
    """The Town Clerk let somebody from outside read. `link` is the digest of what opens it; `form` names the form."""

    reader: Reader
    link: str
    form: str

    def details(self) -> Details:
        one = self.reader
        return {
            "view": one.view,
            "until": one.until.isoformat(),
            "who_digest": salted_digest(one.salt, one.who),
            "why_digest": salted_digest(one.salt, one.why),
            "link_digest": salted_digest(one.salt, self.link),
            **of_form(one.salt, self.form),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderOpened(Fact, act="reader:opened"):
    """Somebody opened the link, in the one browser of which `browser` is the digest of what it keeps."""

    reader: Reader
    browser: str

    def details(self) -> Details:
        return {"browser_digest": salted_digest(self.reader.salt, self.browser)}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderEnded(Fact, act="reader:ended"):
    """An officer ended the link before its time."""

    reader: Reader
