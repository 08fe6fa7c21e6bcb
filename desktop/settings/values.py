"""The values of all settings at one moment. Not for what can be set, nor for the file."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from desktop.settings.kinds import Amount, Choice, Family, KeyMap, Keys, Setting, Switch

_Value = TypeVar("_Value", bool, int, str, KeyMap)


class Settings(NamedTuple):
    """The values, by id, as the file holds them: without those never touched, with unknown keys."""

    values: Mapping[str, object] = MappingProxyType({})

    def get(self, setting: Setting[_Value]) -> _Value:
        """Return the value of a setting; its default where the file has none that fits."""
        value = setting.read(self.values.get(setting.id))
        return setting.default if value is None else value

    def shown(self, setting: Choice | Amount | Switch | Family | Keys) -> object:
        """Return the value of a setting whose kind the caller does not know."""
        value = setting.read(self.values.get(setting.id))
        return setting.default if value is None else value

    def with_(self, setting: Setting[_Value], value: _Value) -> "Settings":
        """Return settings in which one value is another.

        Raises:
            ValueError: the setting cannot be this value.
        """
        if setting.read(value) is None:
            raise ValueError(f"{setting.id} is {setting.range}, not {value!r}")
        return Settings(MappingProxyType({**self.values, setting.id: value}))

    def without(self, setting_id: str) -> "Settings":
        """Return settings in which one was never touched."""
        kept = {key: value for key, value in self.values.items() if key != setting_id}
        return Settings(MappingProxyType(kept))
