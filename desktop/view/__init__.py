"""Widgets that show values and emit wishes. They know no controller and fetch nothing."""
