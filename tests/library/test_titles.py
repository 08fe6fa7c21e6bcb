from desktop.library.stems import Stems
from desktop.library.titles import borne_out

WORDS = "the court heard three old men and closed its doors after many years"
TEXT = set(WORDS.split())


def counted(title):
    stems = Stems()
    return borne_out(set(title.split()), TEXT, stems.others(TEXT), stems)


def test_a_title_counts_whole_where_half_of_it_stands_in_the_text():
    assert counted("the courts in session") == {"the", "courts", "in", "session"}


def test_of_another_title_only_the_words_of_the_text_count():
    assert counted("doors rivers mountains forests") == {"doors"}
    assert counted("rivers mountains") == set()


def test_a_short_text_need_not_repeat_its_title():
    assert borne_out({"rivers"}, {"they", "flow"}, set(), Stems()) == {"rivers"}
