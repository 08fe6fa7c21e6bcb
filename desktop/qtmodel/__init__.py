"""Item models that hand values of the model to views. Not for fetching or changing those values."""
