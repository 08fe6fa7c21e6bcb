"""The main window: the table of actions, menus, panes side by side. It composes; app wires it to control."""
