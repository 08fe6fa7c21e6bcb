"""Puts copied content on the clipboard in all its forms. Not for making it."""

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication

from desktop.render.copied import Copied


def put_on_clipboard(copied: Copied) -> None:
    """Replace what the clipboard holds."""
    QGuiApplication.clipboard().setMimeData(mime_data(copied))


def put_text_on_clipboard(text: str) -> None:
    """Replace what the clipboard holds by plain text."""
    QGuiApplication.clipboard().setText(text)


def mime_data(copied: Copied) -> QMimeData:
    """Return content for the clipboard or for dragging: plain text, HTML and Markdown side by side."""
    data = QMimeData()
    data.setText(copied.text)
    data.setHtml(copied.html)
    data.setData("text/markdown", QByteArray(copied.markdown.encode()))
    return data
