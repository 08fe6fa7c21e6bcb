"""What the reader searched for and opened something of. Not for bookmarked searches: those are marks."""

from typing import Final

from desktop.userdata.database import Database
from desktop.userdata.moment import Clock, moment

SEARCHES_KEPT: Final = 30


class Searches:
    """The searches in the store, each once; each change is on disk before its method returns.

    Every method may raise one of the StoreError family; then nothing was changed.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def note(self, query: str) -> None:
        """Note a search as the latest; the thirty latest are kept."""
        seconds = self._clock()
        # Two of one second have to keep their order.
        time = f"{moment(seconds)[:-1]}.{int(seconds % 1 * 1_000_000):06}Z"
        with self._database.change() as change:
            change.run(
                "INSERT OR REPLACE INTO searches (id, title, query, created) VALUES (?, '', ?, ?)",
                (query.casefold(), query, time),
            )
            change.run(
                "DELETE FROM searches WHERE id NOT IN"
                " (SELECT id FROM searches ORDER BY created DESC LIMIT ?)",
                (SEARCHES_KEPT,),
            )

    def latest(self, limit: int) -> tuple[str, ...]:
        """Read what was searched for, the latest first."""
        rows = self._database.rows("SELECT query FROM searches ORDER BY created DESC LIMIT ?", (limit,))
        return tuple(str(query) for (query,) in rows)

    def forget(self) -> None:
        """Forget all searches."""
        with self._database.change() as change:
            change.run("DELETE FROM searches", ())
