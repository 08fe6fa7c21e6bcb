"""Makes each feature when one of its actions is first asked for. Not for what a feature does.

A feature is a module ``feature_NAME`` of this folder with one function ``make_feature(program)``; nothing
of it is loaded before a reader asks. Its actions stand in ``window.commands.FEATURES`` and in the table here.
"""

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import QObject, Slot

from desktop.app.build import Program
from desktop.model.choices import Lens
from desktop.window.actions import ActionId

CITING: Final = "desktop.app.feature_citing"
FINDING: Final = "desktop.app.feature_finding"
BACKUPS: Final = "desktop.app.feature_backups"
EXCHANGE: Final = "desktop.app.feature_exchange"
MERGING: Final = "desktop.app.feature_merging"
PAST: Final = "desktop.app.feature_past"
HELP: Final = "desktop.app.feature_help"
PRINTING: Final = "desktop.app.feature_printing"
QUICK_OPEN: Final = "desktop.app.feature_quick_open"
LENS: Final = "desktop.app.feature_lens"
ALOUD: Final = "desktop.app.feature_aloud"
SECTIONS: Final = "desktop.app.feature_sections"
SPLIT: Final = "desktop.app.feature_split"
SETTINGS: Final = "desktop.app.feature_settings"
WORKSPACES: Final = "desktop.app.feature_workspaces"
MODULES: Final[Mapping[ActionId, str]] = MappingProxyType(
    {
        ActionId.CITE: CITING,
        ActionId.COPY_PASSAGE: CITING,
        ActionId.COPY_LINK: CITING,
        ActionId.PRINT: PRINTING,
        ActionId.QUICK_OPEN: QUICK_OPEN,
        ActionId.GO_TO_NUMBER: QUICK_OPEN,
        ActionId.LENS_ALL: LENS,
        ActionId.LENS_ACCOUNT: LENS,
        ActionId.LENS_CRITICISM: LENS,
        ActionId.LENS_PAIRED: LENS,
        ActionId.NEXT_SECTION: SECTIONS,
        ActionId.PREVIOUS_SECTION: SECTIONS,
        ActionId.NEXT_PASSAGE: SECTIONS,
        ActionId.PREVIOUS_PASSAGE: SECTIONS,
        ActionId.TOP: SECTIONS,
        ActionId.READ_ALOUD: ALOUD,
        ActionId.SPLIT: SPLIT,
        ActionId.SCROLL_TOGETHER: SPLIT,
        ActionId.SETTINGS: SETTINGS,
        ActionId.CHANGE_KEYS: SETTINGS,
        ActionId.HELP: HELP,
        ActionId.WORKSPACES: WORKSPACES,
        ActionId.FIND: FINDING,
        ActionId.BACKUPS: BACKUPS,
        ActionId.EXPORT_MARKS: EXCHANGE,
        ActionId.IMPORT_MARKS: EXCHANGE,
        ActionId.MERGE_MARKS: MERGING,
        ActionId.HISTORY: PAST,
        ActionId.CHANGES: PAST,
    }
)


class Feature(Protocol):
    """What a module makes."""

    def do(self, action: ActionId) -> None:
        """Do what one of its actions says."""


@runtime_checkable
class Restorable(Protocol):
    """A feature that the session keeps."""

    def restore(self, kept: object) -> None:
        """Take up what was kept."""


@runtime_checkable
class Findable(Protocol):
    """A feature that can be opened at one of its rows."""

    def search_for(self, words: str) -> None:
        """Show the rows with these words."""


class Features(QObject):
    """Hands actions to their features."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._program = program
        self._made: dict[str, Feature] = {}
        program.interior.commands.feature_requested.connect(self._on_requested)
        program.interior.commands.setting_requested.connect(self._on_setting_requested)

    def restore(self, pages: Mapping[str, object]) -> None:
        """Have the features that were kept shown again; the others stay unmade."""
        split, lens = pages.get("split"), pages.get("lens", Lens.ALL.value)
        split_lens = split.get("lens", Lens.ALL.value) if isinstance(split, dict) else Lens.ALL.value
        is_split = isinstance(split, dict) and bool(split.get("shown"))
        self._restore(LENS, lens, is_kept=lens != Lens.ALL.value or split_lens != Lens.ALL.value)
        self._restore(SPLIT, split, is_kept=is_split)

    def _restore(self, name: str, kept: object, *, is_kept: bool) -> None:
        if name in self._made or is_kept:
            feature = self._feature(name)
            if isinstance(feature, Restorable):
                feature.restore(kept)

    @Slot(object)
    def _on_requested(self, action: ActionId) -> None:
        self._feature(MODULES[action]).do(action)

    @Slot(str)
    def _on_setting_requested(self, title: str) -> None:
        """Open the settings at one of them."""
        feature = self._feature(SETTINGS)
        feature.do(ActionId.SETTINGS)
        if isinstance(feature, Findable):
            feature.search_for(title)

    def _feature(self, name: str) -> Feature:
        if name not in self._made:
            feature: Feature = import_module(name).make_feature(self._program)
            self._made[name] = feature
        return self._made[name]
