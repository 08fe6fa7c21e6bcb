"""What a dossier says, as immutable values. Not for reading, storing or drawing them; no I/O, no Qt."""
