"""What the program does: owns state, asks the lanes, emits facts. QtCore only; knows no widget."""
