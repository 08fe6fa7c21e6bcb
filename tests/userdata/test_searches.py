from desktop.userdata.searches import SEARCHES_KEPT
from desktop.userdata.store import UserStore


def test_the_latest_searches_are_kept_each_once(tmp_path):
    seconds = iter(range(1_000, 1_000_000))
    store = UserStore.open(tmp_path, clock=lambda: next(seconds) / 1_000)
    for query in ("Peace", "mines", "peace"):
        store.searches.note(query)
    assert store.searches.latest(5) == ("peace", "mines")
    for number in range(SEARCHES_KEPT):
        store.searches.note(f"query {number}")
    assert store.searches.latest(100)[0] == f"query {SEARCHES_KEPT - 1}"
    assert len(store.searches.latest(100)) == SEARCHES_KEPT
    store.searches.forget()
    assert store.searches.latest(5) == ()
    store.close()
