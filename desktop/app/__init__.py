"""The composition root: start-up, every object, every connection between panes and controls, the end."""
