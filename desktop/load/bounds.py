"""How much of anything one dossier may hold. Not for what its records must look like: ``records`` tells.

The bounds stop a file made to exhaust memory or time long before it does; an honest dossier stays far below.
"""

from typing import Final

MAX_FILES: Final = 2_000
MAX_FILE_BYTES: Final = 8 * 1024 * 1024
MAX_DOSSIER_BYTES: Final = 64 * 1024 * 1024
MAX_DEPTH: Final = 32
MAX_NODES: Final = 400_000
MAX_SCALAR_CHARS: Final = 200_000
MAX_FAULTS_A_FILE: Final = 1_000
MAX_FOLDER_DEPTH: Final = 8
MAX_PROSE_DEPTH: Final = 3
"""Lists within lists, quotes within quotes."""

MAX_NUMBER: Final = 10**15
"""Every integer up to here is exact as a floating-point number too."""
