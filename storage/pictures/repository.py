"""The pictures of posts, sealed under the council's key: most of them are not for everybody's eyes yet."""

import hashlib
from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from typing import Any, Final

import orjson
from sqlalchemy import ColumnElement, Connection, Row, bindparam, delete, func, select, update

from chatops.facts.breaches import DayCommitted
from chatops.facts.deadlines import DraftBroughtBack, DraftLapsed
from chatops.facts.drafts import DraftRejected, DraftRevised, DraftSubmitted, DraftTakenOver, DraftWithdrawn
from chatops.facts.fact import Fact
from chatops.facts.retention import RetentionChanged
from chatops.policy.drafts.draft import Draft
from chatops.policy.people import Person
from chatops.policy.retention import SAVED_FORMS, UNPOSTED_PICTURES, WAITING_PICTURES
from chatops.ports.council import Council
from chatops.ports.pictures import Picture
from storage.database.statement_for_some import StatementForSome
from storage.pictures.held import held_pictures
from storage.pictures.schema import pictures
from storage.retention.repository import SqlRetentionChanges
from storage.sealed.council_key import CouncilKey, NoKey
from storage.sealed.vault import CannotOpen

_END_OF_HEAD: Final = b"\n"
_some = StatementForSome(select(pictures).where(pictures.c.council == bindparam("council")), pictures.c.digest)


class SqlPictures:
    """`chatops.ports.pictures.Pictures`."""

    def __init__(self, connection: Connection, council: Council, keys: CouncilKey) -> None:
        self._connection = connection
        self._council = council
        self._keys = keys

    def keep(self, picture: Picture, source: str, *, now: datetime) -> None:
        """Keep a picture for a draft that is being written; what is past its end goes."""
        self.clear(now)
        known = self._connection.execute(select(pictures.c.until).where(self._this(picture.digest))).first()
        if known is None:
            row = {
                "council": self._council.number,
                "digest": picture.digest,
                "source": source,
                "sealed": self._sealed(picture),
                "by": picture.by,
                "at": now,
                "until": now + WAITING_PICTURES.kept_for,
            }
            self._connection.execute(pictures.insert(), row)
            return
        # It may be kept for another draft, or be another's: whoever sent it last is who may use it.
        ends = {} if known.until is None else {"until": max(known.until, now + WAITING_PICTURES.kept_for)}
        changed = update(pictures).where(self._this(picture.digest))
        self._connection.execute(changed.values(source=source, by=picture.by, at=now, **ends))

    def from_source(self, by: Person, source: str) -> str | None:
        """Return the digest of the picture that this person sent as this file; None when it is not kept."""
        mine = (pictures.c.council == self._council.number) & (pictures.c.by == by) & (pictures.c.source == source)
        found: str | None = self._connection.scalar(select(pictures.c.digest).where(mine).limit(1))
        return found

    def get(self, digest: str) -> Picture | None:
        """Return the picture; None when it is not kept, or is not what was kept."""
        return next(iter(self._opened([digest])), None)

    def names(self, digests: Collection[str]) -> dict[str, str]:
        """Return what the files of these pictures were called, by digest, of those that are kept."""
        return {picture.digest: picture.name for picture in self._opened(digests)}

    def whole(self, digests: Collection[str]) -> frozenset[str]:
        """Return those of these pictures that are kept with the very bytes that their digests name."""
        return frozenset(picture.digest for picture in self._opened(digests))

    def sent_by(self, by: Person, digests: Collection[str]) -> frozenset[str]:
        """Return those of these pictures that this person sent."""
        if not digests:
            return frozenset()
        query = select(pictures.c.digest).where(self._these(digests), pictures.c.by == by)
        return frozenset(self._connection.scalars(query))

    def wait(self, by: Person, digests: Collection[str], *, until: datetime) -> None:
        sooner = self._these(digests) & (pictures.c.by == by) & (pictures.c.until < until)
        self._connection.execute(update(pictures).where(sooner).values(until=until, kept_as=SAVED_FORMS.key))

    def gone_by(self, instant: datetime, kept_as: str) -> int:
        theirs = (pictures.c.council == self._council.number) & (pictures.c.kept_as == kept_as)
        query = select(func.count()).select_from(pictures).where(theirs, pictures.c.until <= instant)
        return int(self._connection.scalar(query) or 0)

    def follow(self, facts: Iterable[Fact]) -> None:
        """Let the pictures of a draft stay as long as it may be posted, and go some time after it has ended."""
        for fact in facts:
            match fact:
                case DraftSubmitted() | DraftRevised() | DraftTakenOver() | DraftBroughtBack():
                    self._until({one.digest for one in fact.revision.pictures}, None)
                case DraftRejected() | DraftWithdrawn() | DraftLapsed() if not fact.draft.postings:
                    kept = SqlRetentionChanges(self._connection, self._council).of(UNPOSTED_PICTURES)
                    self._until(_ever_in(fact.draft), fact.at + kept.kept_for, kept.key)
                case RetentionChanged():
                    self._move(fact.key, timedelta(days=fact.days - fact.before))
                case DayCommitted():
                    self.clear(fact.at)

    def clear(self, now: datetime) -> None:
        """Remove what is past its end, but for what a legal hold is on."""
        past = (pictures.c.council == self._council.number) & (pictures.c.until < now)
        held, of = held_pictures(self._connection, self._council)
        kept = pictures.c.digest.not_in(sorted(held)) & pictures.c.by.not_in(sorted(of, key=str))
        self._connection.execute(delete(pictures).where(past, kept) if held or of else delete(pictures).where(past))

    def _until(self, digests: Collection[str], until: datetime | None, kept_as: str | None = None) -> None:
        if digests:
            self._connection.execute(update(pictures).where(self._these(digests)).values(until=until, kept_as=kept_as))

    def _move(self, kept_as: str, by: timedelta) -> None:
        """Let what is kept for the time of this class go later by so much, or sooner."""
        theirs = (pictures.c.council == self._council.number) & (pictures.c.kept_as == kept_as)
        for row in self._connection.execute(select(pictures.c.digest, pictures.c.until).where(theirs)).all():
            self._connection.execute(update(pictures).where(self._this(row.digest)).values(until=row.until + by))

    def _opened(self, digests: Collection[str]) -> list[Picture]:
        rows = _some.all(self._connection, digests, council=self._council.number)
        return [picture for row in rows if (picture := self._open(row)) is not None]

    def _open(self, row: Row[Any]) -> Picture | None:
        try:
            head, _, content = (
                self._keys.of("pictures").open(row.sealed, *self._place(row.digest)).partition(_END_OF_HEAD)
            )
        except (CannotOpen, NoKey):
            return None
        if hashlib.sha256(content).hexdigest() != row.digest:
            return None
        said = orjson.loads(head)
        return Picture(row.digest, content, said["kind"], said["name"], row.by)

    def _sealed(self, picture: Picture) -> bytes:
        head = orjson.dumps({"kind": picture.kind, "name": picture.name})
        return self._keys.of("pictures").seal(head + _END_OF_HEAD + picture.content, *self._place(picture.digest))

    def _place(self, digest: str) -> tuple[str, ...]:
        return ("pictures", self._keys.name, digest)

    def _this(self, digest: str) -> ColumnElement[bool]:
        return (pictures.c.council == self._council.number) & (pictures.c.digest == digest)

    def _these(self, digests: Collection[str]) -> ColumnElement[bool]:
        return (pictures.c.council == self._council.number) & pictures.c.digest.in_(sorted(digests))


def _ever_in(draft: Draft) -> set[str]:
    return {picture.digest for revision in draft.revisions for picture in revision.pictures}
