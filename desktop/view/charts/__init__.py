"""The widget that paints charts, loaded when the first one is shown."""
