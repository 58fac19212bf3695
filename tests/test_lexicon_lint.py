"""The checks of data files: clean on what is shipped, and each of them fires."""

from pathlib import Path

import pytest

from hpgraph import lexicon_lint, resources
from hpgraph.lexicon_findings import Located

HEAD = "category: agency\nsource: s\nchecked: 2026-01-01\nentries:\n"
PLACES = "id,name,kind,parent,valid_from,valid_to,successor,bare,forms,source\n"
AGENCIES = "id,name,kind,parent,valid_from,valid_to,successor,forms,en,source\n"
CHANGES = "id,date,change,original,resulting,legal_basis,note\n"


def write(folder: Path, files: dict[str, str]) -> list[tuple[str, int, str]]:
    """Writes data files, empty tables beside them, and lints: (file, line, rule)."""
    tables = {
        "places.csv": PLACES,
        "agencies.csv": AGENCIES,
        "agency_changes.csv": CHANGES,
        "place_changes.csv": CHANGES,
    }
    for name, text in (tables | files).items():
        (folder / name).write_text(text, encoding="utf-8")
    return [(finding.file, finding.line, finding.rule) for finding in lexicon_lint.lint(folder, folder)]


def test_the_shipped_data_has_no_findings() -> None:
    assert [str(finding) for finding in lexicon_lint.lint()] == []


@pytest.mark.parametrize(
    ("entries", "rule", "line"),
    [
        ("  - {form: Sở Y tế}\n  - {form: sở y tế, id: b}\n", "duplicate", 6),
        ("  - {form: A, id: x}\n  - {form: B, id: x}\n", "duplicate-id", 6),
        ("  - {form: A, variants: [A]}\n", "repeated", 5),
        ("  - {form: ' A'}\n", "blank", 5),
        ("  - {form: A, from: 1/3/2025}\n", "date", 5),
        ("  - {form: A, from: 2025-03-01, to: 2025-02}\n", "date", 5),
        ("  - {form: A, kind: nothing}\n", "reference", 5),
        ("  - {form: A, successor: b}\n", "reference", 5),
        ("  - {form: A, id: a, successor: a}\n", "cycle", 5),
        ("  - {form: A, id: a, successor: b}\n  - {form: B, id: b, successor: a}\n", "cycle", 5),
        ("  - {form: a, cased: true}\n", "unreachable", 5),
        ("  - {form: Sở Y tế, examples: [Giám đốc Sở Công Thương]}\n", "example", 5),
        ("  - {form: Sở Y tế, examples: [Giám đốc Sở Y tế phát biểu]}\n", None, 0),
        ("  - {form: A, id: a, to: 2025-02}\n  - {form: A, id: b, from: 2025-03}\n", None, 0),
    ],
)
def test_each_check_of_entries_fires(tmp_path: Path, entries: str, rule: str | None, line: int) -> None:
    found = write(tmp_path, {"x.yml": HEAD + entries})
    expected = [("x.yml", line, rule)] if rule else []
    assert found[:1] == expected


@pytest.mark.parametrize(
    ("text", "rule", "line"),
    [
        ("category: c\nchecked: 2026-01-01\nentries: [A]\n", "source", 1),
        ("category: c\nsource: s\nentries: [A]\n", "checked", 1),
        ("category: c\nsource: s\nchecked: 2026-01-01\nentries: [Ho\u0300a]\n", "nfc", 4),
        ("category: c\nsource: s\nchecked: 2026-01-01\nentries: [Hoà]\n", "tones", 4),
        ("category: [\n", "unreadable", 1),
    ],
)
def test_each_check_of_files_fires(tmp_path: Path, text: str, rule: str, line: int) -> None:
    assert ("x.yml", line, rule) in write(tmp_path, {"x.yml": text})


@pytest.mark.parametrize(
    ("name", "row", "rule"),
    [
        ("places.csv", "a,A,tỉnh,,,,,,,\n", "source"),
        ("places.csv", "a,A,bang,,,,,,,s\n", "reference"),
        ("places.csv", "a,A,tỉnh,,,,,maybe,,s\n", "bare"),
        ("places.csv", "A B,A,tỉnh,,,,,,,s\n", "id"),
        ("places.csv", "a,A,tỉnh,nowhere,,,,,,s\n", "reference"),
        ("places.csv", "a,A,tỉnh,,2025-13,,,,,s\n", "date"),
        ("places.csv", "a,A,tỉnh\n", "unreadable"),
        ("agencies.csv", "a,A,nothing,,,,,,en,s\n", "reference"),
        ("place_changes.csv", "x,2025-07-01,merge,a,b,202/2025/QH15,\n", "reference"),
        ("place_changes.csv", "x,2025-07-01,merge,,,,\n", "source"),
        ("agency_changes.csv", "x,soon,merge,,,basis,\n", "date"),
        ("agency_changes.csv", "x,2025,swallow,,,basis,\n", "reference"),
        ("agency_changes.csv", "x,2025,merge,,,basis,\nx,2025,merge,,,basis,\n", "duplicate-id"),
        ("agency_changes.csv", "x,2025,rename,a,a,basis,\n", "cycle"),
        ("agency_changes.csv", "x,2025,rename,a,b,basis,\ny,2026,rename,b,a,basis,\n", "cycle"),
        ("place_changes.csv", "x,1,rename,a,b,s,\ny,2,rename,b,c,s,\nz,3,merge,c d,a,s,\n", "cycle"),
        ("agencies.csv", "a,A,ministry,,,,a,,en,s\n", "cycle"),
    ],
)
def test_each_check_of_tables_fires(tmp_path: Path, name: str, row: str, rule: str) -> None:
    header = {"places.csv": PLACES, "agencies.csv": AGENCIES}.get(name, CHANGES)
    assert rule in {found for file, _, found in write(tmp_path, {name: header + row}) if file == name}


def test_a_cycle_names_its_line(tmp_path: Path) -> None:
    rows = "x,2025,rename,a,b,basis,\ny,2026,rename,b,a,basis,\nz,2026,merge,a c,a,basis,\n"
    found = write(tmp_path, {"agency_changes.csv": CHANGES + rows})
    assert [place for place in found if place[2] == "cycle"] == [("agency_changes.csv", 3, "cycle")]


def with_examples() -> list[Located]:
    paths = sorted(resources.path("data", "lexicon").glob("*.yml"))
    return [item for path in paths for item in lexicon_lint.located(path) if item.entry.get("examples")]


@pytest.mark.parametrize("item", with_examples(), ids=lambda item: f"{item.file}:{item.line}")
def test_entries_are_found_in_their_examples(item: Located) -> None:
    assert [finding for finding in lexicon_lint.check([item]) if finding.rule == "example"] == []
