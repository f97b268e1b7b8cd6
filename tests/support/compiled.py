"""Engines of one kind share the statements that they compiled: tests open thousands of databases in one process.

SQLAlchemy keeps compiled statements for each engine, by the dialect's identity. Compiling them anew was a third of the
time of a test, and nothing that a test could find out hangs on it.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import pytest
from sqlalchemy import Engine
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.database import opening, pooled

E = TypeVar("E", Engine, AsyncEngine)


@contextmanager
def shared_statements() -> Iterator[None]:
    """Let every database that is opened until the block is left share what was compiled for one of its kind."""
    first: dict[str, Engine] = {}

    def sharing(create: Callable[..., E]) -> Callable[..., E]:
        def created(*given: Any, **named: Any) -> E:
            made = create(*given, **named)
            engine = made if isinstance(made, Engine) else made.sync_engine
            # A dialect learns from its server at its own first connection: one that leads nowhere is nobody's model.
            server = (engine.url.host, engine.url.port, engine.url.database) if engine.url.host else ()
            model = first.setdefault(f"{engine.dialect.name}+{engine.dialect.driver} {server}", engine)
            engine.dialect, engine._compiled_cache = model.dialect, model._compiled_cache
            return made

        return created

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opening, "create_engine", sharing(opening.create_engine))
        patch.setattr(pooled, "create_async_engine", sharing(pooled.create_async_engine))
        yield
