"""The JSON Schema in ``data/schema`` is that of the models, and agrees with the loader."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from desktop.cli.schema import run, schema_text
from desktop.load.reader import read_yaml
from desktop.load.records import DossierFile
from desktop.load.records_check import check_record
from tests.load.dossiers import CONTENT, SOUND
from tests.load.test_faults_records import CASES

KEPT = Path(__file__).parents[2] / "data" / "schema" / "dossier.schema.json"
# What a schema cannot say: dates that do not exist, order of a range, size, links, a check beside a range.
BEYOND = {"no day", "no such month", "range backwards", "too large", "infinite", "id twice"}


@pytest.fixture(scope="module")
def validator():
    schema = json.loads(KEPT.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def test_kept_schema_is_current():
    assert KEPT.read_text("utf-8") == schema_text(), (
        "write it anew: python -m desktop schema > data/schema/dossier.schema.json"
    )


def test_schema_is_printed(capsys):
    assert run([]) == 0
    assert capsys.readouterr().out == schema_text()


@pytest.mark.parametrize("path", sorted((CONTENT / "good").rglob("*.yaml")), ids=lambda path: path.name)
def test_schema_accepts_good_files(path, validator):
    validator.validate(read_yaml(path.read_text("utf-8")).root)


@pytest.mark.parametrize("path", sorted((CONTENT / "good").rglob("*.yaml")), ids=lambda path: path.name)
def test_each_file_names_the_schema_for_editors(path):
    sign, _, target = path.read_text("utf-8").split("\n")[0].partition("$schema=")
    assert sign == "# yaml-language-server: "
    assert (path.parent / target).resolve() == KEPT


@pytest.mark.parametrize("name", [name for name in CASES if name not in BEYOND])
def test_schema_refuses_what_the_loader_refuses(name, validator):
    case = CASES[name]
    root = read_yaml(SOUND.replace(case.old, case.new.replace("¦", ""))).root
    assert not validator.is_valid(root)


def test_models_refuse_a_whole_file_too():
    assert check_record(DossierFile, read_yaml(SOUND).root).faults == ()
    assert check_record(DossierFile, {"figures": [{}]}).faults
