"""Work off the GUI thread: lanes, channels, child processes, the collector. QtCore only; knows no dossier."""
