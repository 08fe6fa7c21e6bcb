"""The commands of the terminal, thin over the Qt-free core. Not for the window."""
