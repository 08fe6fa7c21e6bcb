"""What can be computed from figures and series, units kept. No words, no drawing, no I/O, no Qt."""
