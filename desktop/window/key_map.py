"""Which keys an action has after the reader changed some, and whose a key is. Not for setting them."""

from PySide6.QtGui import QKeySequence

from desktop.language import tr
from desktop.settings.kinds import KeyMap
from desktop.window.actions import ACTIONS, ActionSpec


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
            if not QKeySequence(key).toString():
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


def is_single(key: str) -> bool:
    """Tell whether a key is a lone letter, digit or sign, which text fields need for themselves."""
    return len(key) == 1


def _changed(spec: ActionSpec, keys: tuple[str, ...], changed: KeyMap) -> dict[str, tuple[str, ...]]:
    rest = at_default(spec, changed)
    return rest if keys == spec.keys else {**rest, spec.id.value: keys}


def _clash(one: str, other: str) -> bool:
    first, second = one.casefold(), other.casefold()
    return first == second or first.startswith(f"{second}, ") or second.startswith(f"{first}, ")
