"""Which keys an action has after the reader changed some, and whose a key is. Not for setting them."""

from typing import Final

from PySide6.QtGui import QKeySequence

from desktop.language import tr
from desktop.settings.kinds import KeyMap
from desktop.window.actions import ACTIONS, ActionSpec

_NEEDED: Final = frozenset(
    (
        *("esc", "return", "enter", "space", "tab", "backtab", "backspace", "del"),
        *("up", "down", "left", "right", "home", "end", "pgup", "pgdown"),
    )
)


def keys_of(spec: ActionSpec, changed: KeyMap) -> tuple[str, ...]:
    """Return the keys of an action in portable text, the shown one first."""
    return changed.get(spec.id.value, spec.keys)


def owner_of(key: str, changed: KeyMap, but: ActionSpec) -> ActionSpec | None:
    """Return another action that has this key or one that begins with it."""
    others = (spec for spec in ACTIONS if spec.id is not but.id)
    return next((spec for spec in others if any(_clash(key, each) for each in keys_of(spec, changed))), None)


def with_key(spec: ActionSpec, key: str, changed: KeyMap) -> dict[str, tuple[str, ...]]:
    """Return a map in which an action has this key in the place of its shown one; none where it is empty."""
    others = tuple(each for each in keys_of(spec, changed)[1:] if each != key)
    return _changed(spec, (key, *others) if key else (), changed)


def without_key(spec: ActionSpec, key: str, changed: KeyMap) -> dict[str, tuple[str, ...]]:
    """Return a map in which an action no longer has this key."""
    kept = tuple(each for each in keys_of(spec, changed) if not _clash(key, each))
    return _changed(spec, kept, changed)


def swapped(spec: ActionSpec, key: str, changed: KeyMap) -> dict[str, tuple[str, ...]]:
    """Return a map in which an action has this key, and whoever had it the one that the action showed."""
    owner, shown = owner_of(key, changed, spec), keys_of(spec, changed)[:1]
    if owner is not None:
        theirs = (shown if _clash(key, each) else (each,) for each in keys_of(owner, changed))
        kept = tuple(dict.fromkeys(each for row in theirs for each in row))
        changed = _changed(owner, kept, changed)
        changed = without_key(spec, shown[0], changed) if shown else changed
        return _changed(spec, (key, *keys_of(spec, changed)), changed)
    return taken(spec, key, changed)


def taken(spec: ActionSpec, key: str, changed: KeyMap) -> dict[str, tuple[str, ...]]:
    """Return a map in which an action has this key, which everyone else has lost."""
    while (owner := owner_of(key, changed, spec)) is not None:
        changed = without_key(owner, key, changed)
    return with_key(spec, key, changed)


def at_default(spec: ActionSpec, changed: KeyMap) -> dict[str, tuple[str, ...]]:
    """Return a map in which an action has the keys of the table again."""
    return {action: keys for action, keys in changed.items() if action != spec.id.value}


def misfits(changed: KeyMap) -> tuple[str, ...]:
    """Tell what is wrong with keys that were written by hand, one sentence each; the rest is good."""
    known = {spec.id.value: spec for spec in ACTIONS}
    words: list[str] = []
    for action, keys in changed.items():
        spec = known.get(action)
        if spec is None:
            words.append(tr("There is no action “{action}”.", action=action))
            continue
        for key in keys:
            owner = owner_of(key, changed, spec)
            if is_needed(key):
                words.append(tr("“{key}” is needed for moving about.", key=key))
            elif not QKeySequence(key).toString():
                words.append(tr("“{key}” is no key.", key=key))
            elif owner is not None:
                words.append(
                    tr(
                        "“{key}” belongs to “{one}” and to “{other}”, so neither hears it.",
                        key=key,
                        one=owner.id.value,
                        other=action,
                    )
                )
    return tuple(words)


def is_needed(key: str) -> bool:
    """Tell whether lists, fields and dialogs need a key for themselves, so that no action can have it."""
    return key.casefold().removeprefix("shift+") in _NEEDED


def is_single(key: str) -> bool:
    """Tell whether a key is a lone letter, digit or sign, which text fields need for themselves."""
    return len(key) == 1


def _changed(spec: ActionSpec, keys: tuple[str, ...], changed: KeyMap) -> dict[str, tuple[str, ...]]:
    rest = at_default(spec, changed)
    return rest if keys == spec.keys else {**rest, spec.id.value: keys}


def _clash(one: str, other: str) -> bool:
    first, second = one.casefold(), other.casefold()
    return first == second or first.startswith(f"{second}, ") or second.startswith(f"{first}, ")
