"""The scan, the lookup and the files of the lexicon."""

from pathlib import Path

import pytest

from hpgraph import lexicon, lexicon_files
from hpgraph.errors import LexiconError
from hpgraph.lexicon import Entry, Lexicon


def small(*entries: Entry) -> Lexicon:
    return Lexicon(entries)


def found(known: Lexicon, text: str, category: str = "title") -> list[tuple[str, str]]:
    hits = known.scan(text).get(category, ())
    return [(text[hit.span.start : hit.span.end], hit.entry.id) for hit in hits]


CHAIR = Entry("title", "chair", "Chủ tịch")
VICE = Entry("title", "vice", "Phó Chủ tịch", ("PCT",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phó Chủ tịch UBND", [("Phó Chủ tịch", "vice")]),
        ("phó chủ tịch, CHỦ TỊCH", [("phó chủ tịch", "vice"), ("CHỦ TỊCH", "chair")]),
        ("PCT và Chủ tịch", [("PCT", "vice"), ("Chủ tịch", "chair")]),
        ("Chủ tịchđoàn", []),
        ("tân-Chủ tịch.", [("Chủ tịch", "chair")]),
        ("", []),
    ],
)
def test_scan_takes_whole_words_and_the_longest(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(small(CHAIR, VICE), text) == expected


def test_categories_do_not_hide_each_other() -> None:
    known = small(VICE, Entry("role", "chairing", "Chủ tịch"))
    assert found(known, "Phó Chủ tịch") == [("Phó Chủ tịch", "vice")]
    assert found(known, "Phó Chủ tịch", "role") == [("Chủ tịch", "chairing")]


@pytest.mark.parametrize(
    ("attributes", "text", "count"),
    [
        ({"scan": False}, "Hòa Bình", 0),
        ({"cased": True}, "Hòa Bình", 1),
        ({"cased": True}, "vì hòa bình", 0),
        ({"cased": ("HB",)}, "hòa bình hb", 1),
        ({"scan": ("HB",)}, "Hòa Bình, HB", 1),
    ],
)
def test_entries_say_where_they_are_found(attributes: dict[str, object], text: str, count: int) -> None:
    entry = Entry("place", "hoa-binh", "Hòa Bình", ("HB",), attributes)
    assert len(found(small(entry), text, "place")) == count


def test_lookup_finds_what_the_scan_leaves_out() -> None:
    entry = Entry("surname", "Ksor", "Ksor", (), {"scan": False})
    known = small(entry)
    assert known.lookup("surname", "KSOR") == (entry,)
    assert known.lookup("surname", "Ksơr") == ()
    assert known.lookup("nothing", "Ksor") == ()


def test_yaml_knows_groups_plain_strings_and_normal_forms(tmp_path: Path) -> None:
    path = tmp_path / "x.yml"
    items = "  - Hoà\n  - {forms: [A, B], n: 2}\n  - {id: ha, form: Hà – Nội, variants: [Uỷ]}\n"
    path.write_text("category: c\nscan: false\nentries:\n" + items, encoding="utf-8")
    category, entries = lexicon_files.read_yaml(path)
    assert category == "c"
    assert [(e.id, e.form, e.variants, e.scanned) for e in entries] == [
        ("Hòa", "Hòa", (), ()),
        ("A", "A", (), ()),
        ("B", "B", (), ()),
        ("ha", "Hà - Nội", ("Ủy",), ()),
    ]
    assert entries[1].get("n") == entries[2].get("n") == 2


def test_numbers_dates_and_truths_in_yaml_keep_their_types(tmp_path: Path) -> None:
    path = tmp_path / "x.yml"
    path.write_text(
        "category: c\nentries:\n  - {form: x, n: 30, b: true, s: nửa, z: null, f: 0.5, d: '2025'}\n", "utf-8"
    )
    attributes = lexicon_files.read_yaml(path)[1][0].attributes
    assert attributes == {"n": 30, "b": True, "s": "nửa", "z": None, "f": 0.5, "d": "2025"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("entries: []\n", "x.yml: needs the keys"),
        ("category: c\nentries:\n  - {variants: [a]}\n", "x.yml: entry 1 has no form"),
        ("category: c\nentries:\n  - x\n  - 3\n", "x.yml: entry 2 has no form"),
        ("category: [\n", "x.yml: cannot be read as YAML"),
    ],
)
def test_broken_files_are_named(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "x.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(LexiconError, match=message.replace("[", r"\[")):
        lexicon_files.read_yaml(path)


def test_ragged_tables_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("id,name\na,b\nc\n", encoding="utf-8")
    with pytest.raises(LexiconError, match=r"x\.csv: some row"):
        lexicon_files.read_table(path)


def test_scanning_twice_gives_the_same() -> None:
    text = "Phó Chủ tịch UBND thành phố Hải Phòng Lê Văn An làm việc với Sở KH&CN, Bộ Tài chính."
    known = lexicon.load()
    assert known.scan(text) == known.scan(text)
    assert list(known.scan(text)) == list(Lexicon([e for c in known.by_category.values() for e in c]).scan(text))
