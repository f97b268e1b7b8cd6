"""Whether requests may be sent to a process, for a load balancer."""

import json

from aiohttp.test_utils import make_mocked_request

from handlers.web.readiness import Readiness
from storage.engine import Database
from storage.version import out_of_step


async def asked(database: Database) -> tuple[int, dict[str, str]]:
    """Status and body."""

    async def amiss() -> str | None:
        return await out_of_step(database)

    (route,) = Readiness(amiss).routes()
    answer = await route.handler(make_mocked_request("GET", route.path))
    return answer.status, json.loads(answer.body)


async def test_requests_are_taken_while_the_tables_are_those_of_the_program_and_not_while_they_are_others(
    database: Database,
) -> None:
    assert await asked(database) == (200, {"tables": "well"})
    await database.run(lambda connection: connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'"))
    assert await asked(database) == (503, {"tables": "of another version"})
    await database.run(lambda connection: connection.exec_driver_sql("DROP TABLE alembic_version"))
    assert await asked(database) == (503, {"tables": "of another version"})


async def test_no_requests_are_taken_while_the_database_is_away() -> None:
    database = Database("sqlite:////nowhere/council.sqlite3")
    assert await asked(database) == (503, {"tables": "away"})
    await database.close()
