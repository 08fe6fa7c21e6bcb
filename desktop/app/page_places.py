"""Makes and wires the page of places. Not for when: ``pages`` asks for it on first use."""

import os

from PySide6.QtWidgets import QWidget

from desktop.app.build import Program
from desktop.control.manner import system_manner
from desktop.control.places import PlacesControl
from desktop.paths import find_paths
from desktop.view.map_page import MapPage


def make_page(program: Program, parent: QWidget) -> tuple[MapPage, PlacesControl]:
    """Return the page and what fills it."""
    page = MapPage(parent)
    world = find_paths(os.environ).resources / "map" / "world.json"
    control = PlacesControl(program.lanes.library, program.notices, system_manner(), world, page)
    page.layer_changed.connect(control.set_layer)
    page.year_changed.connect(control.set_year)
    page.link_activated.connect(program.reading.follow_link)
    page.open_requested.connect(program.reading.open_place)
    control.world_changed.connect(page.show_world)
    control.map_changed.connect(page.show_map)
    return page, control
