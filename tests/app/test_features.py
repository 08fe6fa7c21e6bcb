from importlib import import_module

from desktop.app.features import MODULES
from desktop.window.commands import FEATURES


def test_every_action_of_a_feature_has_its_module():
    assert set(MODULES) == set(FEATURES)
    assert all(callable(import_module(name).make_feature) for name in MODULES.values())
