"""What a benchmark prints."""

from desktop.cli.bench_result import BenchResult, result_object, result_table

HELD = BenchResult("memory", 60.0, "MiB", 50.0, 1.4)
MISSED = BenchResult("shared", 90.0, "MiB", 50.0, 1.5)


def test_a_result_holds_only_with_every_bar_beside_it():
    assert HELD.holds
    assert not HELD._replace(also=(MISSED,)).holds


def test_the_table_tells_for_each_bar_whether_it_is_held():
    table = result_table(HELD._replace(also=(MISSED,)))
    assert "at most 1.4 x floor: held" in table
    assert "at most 1.5 x floor: NOT HELD" in table


def test_the_object_has_one_for_each_bar_beside_it():
    written = result_object(HELD._replace(also=(MISSED,)))
    assert written["also"][0]["name"] == "shared"
    assert not written["holds"]
