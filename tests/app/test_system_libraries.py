import subprocess
import sys

import pytest

from desktop.app.start import names_display
from desktop.app.system_libraries import (
    QT_LIBRARIES,
    WAYLAND_LIBRARIES,
    XCB_LIBRARIES,
    display_fault,
    import_fault,
    platform_fault,
)


def everything(_soname):
    return True


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_named_display_is_no_fault(name):
    assert names_display({name: "x"})
    assert not names_display({name: ""})


def test_without_a_display_the_way_out_is_told():
    fault = display_fault()
    assert "DISPLAY" in str(fault)
    assert "--screenshot" in fault.remedy


@pytest.mark.parametrize(("soname", "package"), sorted({**QT_LIBRARIES, **XCB_LIBRARIES}.items()))
def test_a_library_missed_on_import_names_its_package(soname, package):
    fault = import_fault(f"{soname}: cannot open shared object file: No such file or directory")
    assert soname in str(fault)
    assert fault.remedy.endswith(f"apt install {package}")


def test_an_import_that_fails_for_another_reason_is_not_explained_away():
    assert import_fault("cannot import name 'QtCore'") is None
    assert "PySide6 is not installed" in str(import_fault("No module named 'PySide6'"))


def test_the_classic_missing_library_is_named_with_all_that_miss_with_it():
    gone = {"libxcb-cursor.so.0", "libxkbcommon-x11.so.0"}
    fault = platform_fault("xcb", "could not load", lambda soname: soname not in gone)
    assert all(soname in str(fault) for soname in gone)
    assert fault.remedy.endswith("apt install libxcb-cursor0 libxkbcommon-x11-0")


def test_wayland_has_its_own_libraries():
    fault = platform_fault("wayland-egl", "", lambda soname: soname not in WAYLAND_LIBRARIES)
    assert "libwayland-cursor0" in fault.remedy


def test_a_display_without_a_server_is_named():
    fault = platform_fault("xcb", "qt.qpa.xcb: could not connect to display :77\nmore", everything)
    assert ":77" in str(fault)
    assert "libxcb" not in str(fault)


def test_an_unknown_platform_is_told_by_name():
    assert "moon" in str(platform_fault("moon", "", everything))


@pytest.mark.parametrize("display", [":7777", "nonsense"])
def test_the_program_says_so_instead_of_aborting(display, home):
    environment = {"SASTRA_HOME": str(home), "DISPLAY": display, "PATH": ""}
    run = subprocess.run(
        [sys.executable, "-m", "desktop"], env=environment, capture_output=True, text=True, check=False
    )
    assert run.returncode == 2
    assert run.stderr.startswith("sastra: ")
    assert run.stderr.count("\n") == 1
    assert display in run.stderr or "apt install" in run.stderr


def test_without_any_display_it_ends_with_two_and_one_sentence(home):
    environment = {"SASTRA_HOME": str(home), "PATH": ""}
    run = subprocess.run(
        [sys.executable, "-m", "desktop"], env=environment, capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stderr.count("\n")) == (2, 1)
    assert "There is no display" in run.stderr
