"""Opens the reader's store whatever state it is in, and tells what had to be done. Not for using it.

The rule: what a reader has kept is never deleted and never silently missing. A store that is damaged, empty
or gone although copies of it exist is set aside, the newest good copy takes its place, and a notice says so.
"""

from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Final, NamedTuple

from desktop.language import quoted, tr, trn
from desktop.model.errors import StoreDamaged, StoreError, StoreReadOnly
from desktop.model.notice import Notice, NoticeLevel
from desktop.userdata.backup import Backup, back_up, backups, due, newest_good
from desktop.userdata.database import PATIENCE_MS, Database, doubt_of
from desktop.userdata.mark_digest import altered_marks
from desktop.userdata.migrations import STEPS, migrate, refuse_newer, schema_of
from desktop.userdata.moment import moment
from desktop.userdata.rescue import rescue
from desktop.userdata.trouble import plainly

FILE_NAME: Final = "marks.sqlite"
BACKUPS: Final = "backups"
_SMALL_BYTES: Final = 4_000_000
_NAMED: Final = 20
_BESIDE: Final = ("", "-wal", "-shm", "-journal")


class Opened(NamedTuple):
    """An open store. copies: the folder of its backups. notices: what the reader has to know of it.

    is_large: so large that a first look at it leaves the work of the day to whoever opens it next.
    """

    database: Database
    copies: Path
    notices: tuple[Notice, ...] = ()
    is_large: bool = False


def open_store(
    folder: Path, now_s: float, patience_ms: int = PATIENCE_MS, *, first_look: bool = False
) -> Opened:
    """Open the store of this folder for reading and writing; for reading only where it cannot be written.

    first_look: leave the work of the day (reading all of it, copying it) to a later opening if it is large.

    Raises:
        StoreError: another copy holds it too long, a newer program made it, the disk is full, or there is
            nothing to read and nothing can be written.
    """
    file = folder / FILE_NAME
    try:
        with plainly():
            folder.mkdir(parents=True, exist_ok=True)
        return _open_or_take_back(file, now_s, patience_ms, first_look=first_look)
    except StoreReadOnly as error:
        if not file.exists():
            raise
        return _open_unchanging(file, error)


def _open_or_take_back(file: Path, now_s: float, patience_ms: int, *, first_look: bool) -> Opened:
    try:
        return _open_sound(file, now_s, patience_ms, first_look=first_look)
    except StoreDamaged as error:
        notice = _take_back(file, moment(now_s), str(error))
    # Where no backup was good there is none to wait for: a new store is better than none for ever.
    opened = _open_sound(file, now_s, patience_ms, anew=not file.exists())
    return opened._replace(notices=(notice, *opened.notices))


def _open_sound(
    file: Path, now_s: float, patience_ms: int, *, anew: bool = False, first_look: bool = False
) -> Opened:
    """Open a store that is as it should be, bring it to this program's schema, make the copy of the day."""
    copies = file.parent / BACKUPS
    if not anew and not file.exists() and backups(copies):
        raise StoreDamaged(tr("The file with your marks is gone"))
    database = Database.open(file, patience_ms)
    try:
        with plainly():
            day, is_large = moment(now_s)[:10], file.stat().st_size > _SMALL_BYTES
        is_due = not (first_look and is_large) and due(copies, day)
        if is_due or not is_large or doubt_of(file).exists():
            database.check(thorough=is_due)
            with plainly():
                doubt_of(file).unlink(missing_ok=True)
        refuse_newer(database)
        _prepare(database, copies, moment(now_s), anew=anew)
        notices = _daily_work(database, copies, day) if is_due else ()
        return Opened(database, copies, notices, is_large)
    except StoreError:
        database.close()
        raise


def _prepare(database: Database, copies: Path, now: str, *, anew: bool) -> None:
    schema = schema_of(database)
    if schema == 0 and not anew and backups(copies):
        raise StoreDamaged(tr("The file with your marks is empty"))
    if 0 < schema < len(STEPS):
        back_up(database, copies, now[:10], before=schema + 1)
    migrate(database, now)


def _daily_work(database: Database, copies: Path, day: str) -> tuple[Notice, ...]:
    """Make the copy of the day and look for altered marks; that it fails is told and stops nobody."""
    try:
        back_up(database, copies, day)
        return _told_of_altered(altered_marks(database))
    except StoreError as error:
        text = tr("The daily copy of your marks could not be made")
        return (Notice(NoticeLevel.WARNING, text, f"{error}. {error.remedy}".strip()),)


def _told_of_altered(titles: tuple[str, ...]) -> tuple[Notice, ...]:
    if not titles:
        return ()
    text = trn(
        "{count} of your marks may have been altered on the disk",
        "{count} of your marks may have been altered on the disk",
        len(titles),
    )
    names = ", ".join(quoted(title) for title in titles[:_NAMED])
    detail = tr("They are not as they were kept: {names}. A backup may still have them right.", names=names)
    return (Notice(NoticeLevel.WARNING, text, detail),)


def _take_back(file: Path, now: str, reason: str) -> Notice:
    """Set a damaged store aside, put the newest good copy in its place and add what can still be read."""
    aside = _set_aside(file, now)
    copy = newest_good(file.parent / BACKUPS)
    if copy is not None:
        _put_in_place(copy.file, file)
    with plainly():
        doubt_of(file).unlink(missing_ok=True)
    return _told(reason, aside, copy, _rescued(aside, file, now))


def _rescued(aside: Path | None, file: Path, now: str) -> int:
    """Add the marks of a damaged store that are sound and newer; that it fails is no reason not to open."""
    if aside is None:
        return 0
    with suppress(StoreError):
        database = Database.open(file)
        try:
            migrate(database, now)
            return rescue(aside, database)
        finally:
            database.close()
    return 0


def _set_aside(file: Path, now: str) -> Path | None:
    """Rename the store with all that SQLite keeps beside it; None where there was nothing to rename."""
    aside = _free_name(file, now.replace(":", ""))
    found = [suffix for suffix in _BESIDE if file.with_name(file.name + suffix).exists()]
    with plainly():
        for suffix in found:
            file.with_name(file.name + suffix).rename(aside.with_name(aside.name + suffix))
    return aside if "" in found else None


def _free_name(file: Path, stamp: str) -> Path:
    names = (file.with_name(f"{file.stem}-damaged-{stamp}-{number}{file.suffix}") for number in count(1))
    return next(name for name in names if not name.exists())


def _put_in_place(copy: Path, file: Path) -> None:
    unfinished = file.with_name(f".{file.name}.new")
    source = Database.open_unchanging(copy)
    try:
        with plainly():
            unfinished.unlink(missing_ok=True)
            source.copy_to(unfinished)
            unfinished.replace(file)
    finally:
        source.close()


def _told(reason: str, aside: Path | None, copy: Backup | None, rescued: int) -> Notice:
    kept = []
    if rescued:
        kept.append(
            trn(
                "{count} mark could still be read from it and was added.",
                "{count} marks could still be read from it and were added.",
                rescued,
            )
        )
    if aside:
        kept.append(tr("The damaged file is kept as {file}.", file=aside))
    if copy is None:
        begun = tr(
            "{reason}, and there is no copy of it that can be read; a new one was begun", reason=reason
        )
        hidden = tr("What could not be read is not shown.")
        return Notice(NoticeLevel.ERROR, begun, " ".join((hidden, *kept)))
    taken = tr("{reason}; your marks were taken from the copy of {day}", reason=reason, day=copy.day)
    missing = tr("What you marked after that copy was made is missing.")
    if rescued:
        missing = tr(
            "What you marked after that copy was made is missing, "
            "but for what could be read from the damaged file."
        )
    where = tr("The copy is {file}.", file=copy.file)
    return Notice(NoticeLevel.WARNING, taken, " ".join((missing, *kept, where)))


def _open_unchanging(file: Path, error: StoreReadOnly) -> Opened:
    database = Database.open_unchanging(file)
    try:
        database.check()
        refuse_newer(database)
        if schema_of(database) < len(STEPS):
            raise error
    except StoreError:
        database.close()
        raise
    notice = Notice(
        NoticeLevel.WARNING, str(error), error.remedy + " " + tr("The file is {file}.", file=file)
    )
    return Opened(database, file.parent / BACKUPS, (notice,))
