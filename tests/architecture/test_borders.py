"""Who may import what, where the import contracts of pyproject.toml cannot say it finely enough."""

import ast
import subprocess
import sys

import pytest

from tests.architecture.source import QT_FREE, functions, imported, imports, last_name, modules

WIDGETS = {"view", "window", "app"}
NO_GUI = {"tasks", "control"}
NETWORK = ("socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "requests", "PySide6.QtNetwork")
# The window of a second start hands its arguments to the first through a local socket, never over a network.
LOCAL_ONLY = {"PySide6.QtNetwork", "PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"}
# Imports made on first use, so that a start does not pay for them; each is the one door to what it imports.
DOORS = {
    "desktop.app.dragging": {"desktop.app.passage_drag"},
    "desktop.paths": {"platformdirs"},
    "desktop.cli.search": {"desktop.library.compile"},
    "desktop.control.marking": {"desktop.anchors.make"},
    "desktop.library.khmer_words": {"desktop.icu"},
    "desktop.load.fingerprint": {"hashlib"},
    "desktop.search.beside": {"concurrent.futures"},
    "desktop.view.article_browser": {"desktop.view.heard_text"},
    "desktop.view.cards.saving": {"desktop.view.charts.chart_files"},
    "desktop.view.cards.series_card": {"desktop.view.cards.series_menu"},
    "desktop.view.chart_door": {"desktop.view.charts.chart_points", "desktop.view.charts.chart_view"},
    "desktop.view.figure_glance": {"desktop.view.glance_body"},
    "desktop.view.kept_documents": {"desktop.view.first_letters"},
    "desktop.view.marks_pane": {"desktop.qtmodel.marks_model", "desktop.view.marks_list"},
    "desktop.view.notice_bar": {"desktop.view.notice_line"},
    "desktop.view.parts.announce": {"PySide6.QtGui"},
    "desktop.view.parts.khmer_lines": {"desktop.icu"},
    "desktop.view.problems_pane": {"desktop.view.problems_list"},
    "desktop.view.reader_hits": {"desktop.render.heard_around", "desktop.view.hit_paint"},
    "desktop.view.reader_marks": {"desktop.view.floating_card"},
    "desktop.view.related_pane": {"desktop.render.page", "desktop.view.related_page"},
    "desktop.view.results_pane": {"desktop.view.results_list"},
    "desktop.window.commands": {"desktop.window.shortcut_sheet"},
    "desktop.window.main_window": {"desktop.view.parts.walked_by_key"},
}
# The same by name, where even a name in an import statement would cost; mypy does not see through these, so
# that what comes in is given its type where it is used. Above them all, app and __main__ may do so freely.
DOORS_BY_NAME = {
    "desktop.control.auto_export": {"desktop.exchange.folder_sync"},
    "desktop.control.mark_places": {
        "desktop.anchors.ground",
        "desktop.anchors.place",
        "desktop.anchors.settle",
    },
    "desktop.control.past": {"desktop.anchors.changes"},
    "desktop.view.placing_card": {"desktop.anchors.difference"},
    "desktop.citation.styles": {"citeproc", "citeproc.source.json"},
    "desktop.control.citing": {"desktop.render.citing"},
    "desktop.control.finding": {"desktop.search.find"},
    "desktop.control.search": {
        "desktop.search.colouring",
        "desktop.search.edit",
        "desktop.search.fields",
    },
    "desktop.control.glance": {"desktop.control.gathering", "desktop.control.glance_words"},
    "desktop.control.library": {"desktop.library.freshness"},
    "desktop.control.printing": {"desktop.control.gathering", "desktop.render.printed"},
    "desktop.control.related": {"desktop.control.gathering"},
}
# What only authoring or nothing needs; each costs a start between 10 and 100 ms.
NOT_AT_START = (
    *("yaml", "pydantic", "markdown_it", "desktop.load.folder", "jsonschema", "rapidfuzz", "hypothesis"),
    "desktop.icu",
    *("asyncio", "numpy", "importlib.metadata", "platformdirs", "PySide6.QtNetwork", "unittest"),
    # Four megabytes and a third of one, for a digest and for four characters.
    *("hashlib", "html"),
)

NOT_IN_THE_FIRST_PICTURE = ("model.dossier", "model.figure", "model.mark", "render.chart", "render.page")


def loaded_after(statement):
    """Run a statement in a fresh process and name the modules that it has loaded."""
    program = f"{statement}\nimport sys\nprint('\\n'.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_widgets_are_known_to_what_is_seen_only():
    assert not [
        module.at(node)
        for module in modules()
        for node, name in imports(module)
        if name.startswith("PySide6.QtWidgets") and module.part not in WIDGETS
    ]


def test_what_decides_knows_no_gui():
    assert not [
        f"{module.at(node)}: {name}"
        for module in modules()
        for node, name in imports(module)
        if module.part in NO_GUI and name.startswith("PySide6.") and not name.startswith("PySide6.QtCore")
    ]


def test_qt_is_imported_by_the_names_it_gives():
    assert not [
        f"{module.at(node)}: {name}"
        for module in modules()
        for node, name in imports(module)
        if name == "PySide6" or name.endswith(".*")
    ]


def test_the_core_loads_no_qt():
    names = [module.name for module in modules() if module.part in QT_FREE]
    assert len(names) > 20
    loaded = loaded_after("\n".join(f"import {name}" for name in names))
    assert not {name for name in loaded if name.split(".")[0] in {"PySide6", "shiboken6"}}


@pytest.mark.parametrize(
    "module",
    [
        "desktop.app.groundwork",
        "desktop.app.main",
        "desktop.app.second_act",
        "desktop.search.engine",
        "desktop.anchors.changes",
    ],
)
def test_a_start_loads_nothing_that_it_does_not_need(module):
    loaded = loaded_after(f"import {module}")
    assert module in loaded
    assert not loaded.intersection(NOT_AT_START)


def test_the_first_picture_does_without_the_types_of_what_a_dossier_says():
    loaded = loaded_after("import desktop.app.main")
    assert "desktop.view.contents_pane" in loaded
    assert not {f"desktop.{name}" for name in NOT_IN_THE_FIRST_PICTURE} & loaded


def test_the_groundwork_of_a_start_is_laid_before_qt():
    assert not {name for name in loaded_after("import desktop.app.groundwork") if name.startswith("PySide6")}


def test_nothing_speaks_to_a_network():
    assert not [
        f"{module.at(node)}: {name}"
        for module in modules()
        for node, name in imports(module)
        if any(name == one or name.startswith(f"{one}.") for one in NETWORK) and name not in LOCAL_ONLY
    ]


def test_imports_within_functions_are_the_listed_doors():
    found = {
        module.name: {imported(node)[0] for node in inner}
        for module in modules()
        if (inner := list(imports_within(module)))
    }
    assert found == DOORS


def imports_within(module):
    return (
        node
        for function in functions(module)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    )


def test_modules_are_imported_by_name_at_the_listed_doors_only():
    found = {
        module.name: {ast.literal_eval(call.args[0]) for call in inner}
        for module in modules()
        if module.part not in {"app", "__main__"} and (inner := list(imports_by_name(module)))
    }
    assert found == DOORS_BY_NAME


def imports_by_name(module):
    return (
        node
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and last_name(node.func) in {"import_module", "__import__"}
    )


def test_no_import_hides_from_the_contracts():
    assert not [
        module.at(node)
        for module in modules()
        for node, name in imports(module)
        if name == "typing.TYPE_CHECKING"
    ]
