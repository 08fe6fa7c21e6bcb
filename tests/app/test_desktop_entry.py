import shlex
import xml.etree.ElementTree as ElementTree

import pytest
from PySide6.QtGui import QImage

from desktop.app.desktop_entry import SIZES_PX, data_folder, entry_text, install, quoted, remove, tidy
from desktop.paths import find_paths

SHIPPED = find_paths({}).resources / "desktop"


def unquoted(value):
    """Read a value of a desktop entry as a launcher does: first as a string, then as a command line."""
    text = value.replace("\\\\", "\0").replace("\\s", " ").replace("\0", "\\")
    return [word.replace("%%", "%") for word in shlex.split(text.replace("\\`", "`").replace("\\$", "$"))]


@pytest.mark.parametrize(
    "word",
    ["/usr/bin/sastra", "/home/a b/sastra", '/q"uote/$HOME/`x`', "/100%/sastra", "/back\\slash", "/it's"],
)
def test_any_path_comes_through_the_quoting(word):
    assert unquoted(quoted(word)) == [word]


def test_the_entry_opens_links_and_dossiers():
    entry = dict(line.split("=", 1) for line in entry_text(("/a b/sastra",)).splitlines() if "=" in line)
    assert entry["Exec"] == '"/a b/sastra" %u'
    assert set(entry["MimeType"].split(";")) >= {"x-scheme-handler/sastra", "application/x-sastra-dossier"}
    assert entry["Icon"] == entry["StartupWMClass"] == "sastra"
    assert entry["Categories"].endswith(";")
    # Desktops of today know version 1.4; what came later needs the beginning of an extension.
    assert float(entry["Version"]) <= 1.4
    later = {"SingleMainWindow"} & set(entry)
    assert not later


def test_what_is_installed_is_removed_to_the_last_file(tmp_path):
    written = install(tmp_path, SHIPPED, ("sastra",))
    files = {file for file in tmp_path.rglob("*") if file.is_file()}
    assert files == set(written)
    assert (tmp_path / "applications" / "sastra.desktop").read_text("utf-8").startswith("[Desktop Entry]\n")
    assert set(remove(tmp_path)) == files
    assert not [file for file in tmp_path.rglob("*") if file.is_file()]
    assert remove(tmp_path) == ()


def test_nothing_is_left_of_a_folder_that_was_only_ours(tmp_path):
    install(tmp_path / "share", SHIPPED)
    remove(tmp_path / "share")
    for made in ("mime/globs", "mime/mime.cache", "applications/mimeinfo.cache"):
        (tmp_path / "share" / made).write_text("")
    tidy(tmp_path / "share")
    assert list((tmp_path / "share").iterdir()) == []


def test_what_belongs_to_others_stays(tmp_path):
    install(tmp_path, SHIPPED)
    remove(tmp_path)
    others = [
        "applications/mimeinfo.cache",
        "applications/other.desktop",
        "mime/globs",
        "mime/packages/x",
    ]
    for name in others:
        (tmp_path / name).write_text("")
    tidy(tmp_path)
    files = (file for file in tmp_path.rglob("*") if file.is_file())
    assert sorted(str(file.relative_to(tmp_path)) for file in files) == others


def test_the_icon_is_drawn_in_every_size(tmp_path):
    install(tmp_path, SHIPPED, ("sastra",))
    for size in SIZES_PX:
        image = QImage(str(tmp_path / f"icons/hicolor/{size}x{size}/apps/sastra.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(size // 2, round(size * 0.1)).alpha() == 255
        assert image.pixelColor(0, 0).alpha() < 255


def test_the_shipped_descriptions_name_the_same_things():
    info = ElementTree.parse(SHIPPED / "org.sastra.Sastra.metainfo.xml").getroot()
    assert info.findtext("launchable") == "sastra.desktop"
    kind = ElementTree.parse(SHIPPED / "sastra-dossier.xml").getroot()[0].attrib["type"]
    assert info.findtext("provides/mediatype") == kind == "application/x-sastra-dossier"
    assert info.findtext("project_license") == "MIT"


def test_the_data_folder_is_the_readers_own():
    assert str(data_folder({"HOME": "/reader"})) == "/reader/.local/share"
    assert str(data_folder({"HOME": "/reader", "XDG_DATA_HOME": "/else"})) == "/else"
    assert str(data_folder({"HOME": "/reader", "XDG_DATA_HOME": "relative"})) == "/reader/.local/share"
