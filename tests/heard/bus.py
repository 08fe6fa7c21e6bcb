"""A caller on a D-Bus bus, as little of the protocol as asking takes. Not for serving or for signals.

Written out because no package that the tests may need speaks it: PySide6 cannot read arrays of structures.
"""

import os
import socket
import struct
from itertools import count

_CALL, _RETURN, _ERROR = 1, 2, 3
_SIZES = {"y": 1, "b": 4, "n": 2, "q": 2, "i": 4, "u": 4, "x": 8, "t": 8, "d": 8, "h": 4}
_FORMS = dict(zip("ybnqiuxtdh", "BIhHiIqQdI", strict=True))
_UNIX = "unix:"


class BusError(Exception):
    """The other side answered with an error."""


class Bus:
    """A connection to a bus by its address, such as ``unix:path=/run/bus``."""

    def __init__(self, address: str) -> None:
        self._socket = _connected(address)
        self._serials = count(1)
        self._ahead = b""
        self._socket.sendall(b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n")
        while b"\r\n" not in self._ahead:
            self._ahead += self._socket.recv(4096)
        assert self._ahead.startswith(b"OK"), self._ahead
        self._ahead = b""
        self._socket.sendall(b"BEGIN\r\n")
        self.name = self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.Hello")[
            0
        ]

    def close(self) -> None:
        """Leave the bus."""
        self._socket.close()

    def call(self, service: str, path: str, method: str, *words: str | int) -> list:
        """Call ``interface.Method`` with words and numbers as its arguments, and return what it answers.

        Raises:
            BusError: it answered with an error.
        """
        serial = next(self._serials)
        self._socket.sendall(_asked(serial, service, path, method, words))
        while True:
            kind, answered, values = self._message()
            if answered == serial and kind == _RETURN:
                return values
            if answered == serial and kind == _ERROR:
                raise BusError(str(values))

    def _message(self) -> tuple[int, int, list]:
        head = self._taken(16)
        body_length, _, fields_length = struct.unpack("<III", head[4:])
        rest = self._taken(-(-fields_length // 8) * 8 + body_length)
        fields = dict(_Reader(head + rest, 12).values("a(yv)")[0])
        body = rest[len(rest) - body_length :]
        values = _Reader(body, 0).values(fields.get(8, ""))
        return head[1], fields.get(5, 0), values

    def _taken(self, length: int) -> bytes:
        while len(self._ahead) < length:
            more = self._socket.recv(65_536)
            if not more:
                raise BusError("the bus has gone")
            self._ahead += more
        taken, self._ahead = self._ahead[:length], self._ahead[length:]
        return taken


def _connected(address: str) -> socket.socket:
    parts = dict(part.split("=", 1) for part in address.removeprefix(_UNIX).split(","))
    made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    made.settimeout(60)
    made.connect("\0" + parts["abstract"] if "abstract" in parts else parts["path"])
    return made


def _asked(serial: int, service: str, path: str, method: str, words: tuple[str | int, ...]) -> bytes:
    interface, _, member = method.rpartition(".")
    body = b""
    for word in words:
        body = _padded(body, 4) + (struct.pack("<i", word) if isinstance(word, int) else _string(word))
    fields = b""
    signature = "".join("i" if isinstance(word, int) else "s" for word in words)
    for code, kind, value in (
        *((1, "o", path), (2, "s", interface), (3, "s", member), (6, "s", service)),
        *([(8, "g", signature)] if words else []),
    ):
        fields = _padded(fields, 8) + bytes((code, 1)) + kind.encode() + b"\0"
        fields += bytes((len(value),)) + value.encode() + b"\0" if kind == "g" else _string(value)
    head = struct.pack("<cBBBIII", b"l", _CALL, 0, 1, len(body), serial, len(fields))
    return _padded(head + fields, 8) + body


def _string(value: str) -> bytes:
    return struct.pack("<I", len(value.encode())) + value.encode() + b"\0"


def _padded(written: bytes, to: int) -> bytes:
    return written + b"\0" * (-len(written) % to)


class _Reader:
    """Reads values of a signature out of a message, little end first."""

    def __init__(self, content: bytes, at: int) -> None:
        self._content = content
        self._at = at

    def values(self, signature: str) -> list:
        found = []
        while signature:
            first, signature = _split(signature)
            found.append(self._value(first))
        return found

    def _align(self, to: int) -> None:
        self._at += -self._at % to

    def _number(self, kind: str) -> float:
        size = _SIZES[kind]
        self._align(size)
        self._at += size
        return struct.unpack("<" + _FORMS[kind], self._content[self._at - size : self._at])[0]

    def _text(self, length: int) -> str:
        self._at += length + 1
        return self._content[self._at - length - 1 : self._at - 1].decode()

    def _value(self, kind: str) -> object:
        if kind in _SIZES:
            return self._number(kind)
        if kind in "so":
            return self._text(self._number("u"))
        if kind == "g":
            return self._text(self._number("y"))
        if kind == "v":
            return self.values(self._text(self._number("y")))[0]
        if kind[0] in "({":
            self._align(8)
            return tuple(self.values(kind[1:-1]))
        length = self._number("u")
        self._align(8 if kind[1] in "({xtd" else 4 if kind[1] not in "yg" else 1)
        end, found = self._at + length, []
        while self._at < end:
            found.append(self._value(kind[1:]))
        return found


def _split(signature: str) -> tuple[str, str]:
    """Take the first whole type off a signature."""
    end = 1
    if signature[0] == "a":
        end = 1 + len(_split(signature[1:])[0])
    elif signature[0] in "({":
        depth = 1
        while depth:
            depth += (signature[end] in "({") - (signature[end] in ")}")
            end += 1
    return signature[:end], signature[end:]
