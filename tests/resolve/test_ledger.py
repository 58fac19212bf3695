"""The ledger as a person edits it: read, added to, refused with the line that is wrong."""

from pathlib import Path

import pytest

from hpgraph.errors import InputError
from hpgraph.resolve import ledger
from hpgraph.resolve.ledger import Judgement
from hpgraph.resolve.records import Judgements

HEAD = "judgement,left,right,reason,by,date\n"
A, B, C, D = (f"bai-{number}#person/Nguyễn Văn An" for number in range(1, 5))


def _write(folder: Path, *lines: str) -> Path:
    path = folder / "graph.ledger.csv"
    path.write_text(HEAD + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def test_no_file_says_nothing(tmp_path: Path) -> None:
    assert ledger.read(tmp_path / "none.csv") == ()


def test_lines_are_read_in_order_and_the_later_word_on_a_pair_counts(tmp_path: Path) -> None:
    path = _write(
        tmp_path,
        f"same,{A},{B},cùng quê,Lan,2025-03-01",
        f"different,{C},{D},,,",
        f"unsure,{B},{A},chưa rõ,Lan,2025-03-02",
    )
    found = ledger.read(path)
    assert [(item.verdict, item.line) for item in found] == [("different", 3), ("unsure", 4)]
    assert ledger.judgements(found) == Judgements(different=((C, D),))


def test_pairs_have_no_direction(tmp_path: Path) -> None:
    path = _write(tmp_path, f"same,{B},{A},,,")
    assert ledger.judgements(ledger.read(path)).same == ((A, B),)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([f"maybe,{A},{B},,,"], "line 2: 'maybe' is no judgement; use same, different, unsure"),
        ([f"same,{A},{B},,,", f"same,{A},{A},,,"], "line 3: left and right are one and the same record"),
        ([f"same,{A},Nguyễn Văn An,,,"], "line 2: 'Nguyễn Văn An' is no record id"),
        ([f"same,{A},bai-2#event/0,,,"], "line 2: a record of kind person and one of kind event cannot be compared"),
        ([f"same,{A},bai-2#agency/Sở Y tế,,,"], "line 2: who is who is not decided for 'agency'; use person"),
        ([f"same,{A},{B},,,hôm qua"], "line 2: 'hôm qua' is no date"),
        ([f"same,{A},{B},,,", f"same,{B},{C},,,", f"different,{C},{A},,,"], "line 4: says that"),
        ([f"same,{A},{B},,,", f"same,{B},{C},,,", f"different,{C},{A},,,"], "line 2, 3 together"),
        ([f'same,"{A},{B},,,'], "not a UTF-8 table"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, lines: list[str], said: str) -> None:
    path = _write(tmp_path, *lines)
    with pytest.raises(InputError) as error:
        ledger.read(path)
    assert str(path) in str(error.value)
    assert said in str(error.value)


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    path = tmp_path / "l.csv"
    path.write_text("judgement,left\nsame,x\n", encoding="utf-8")
    with pytest.raises(InputError, match="line 1: the column right is missing"):
        ledger.read(path)


def test_appending_makes_the_file_and_keeps_what_a_person_wrote(tmp_path: Path) -> None:
    path = tmp_path / "new" / "l.csv"
    ledger.append(path, Judgement(verdict="same", left=A, right=B, reason="cùng chức, cùng quê", by="Lan"))
    path.write_text(path.read_text(encoding="utf-8").rstrip("\n"), encoding="utf-8")  # an editor took the last newline
    ledger.append(path, Judgement(verdict="different", left=C, right=D))
    assert [(item.verdict, item.reason) for item in ledger.read(path)] == [
        ("same", "cùng chức, cùng quê"),
        ("different", ""),
    ]
    assert path.read_text(encoding="utf-8").splitlines()[0] == HEAD.strip()


def test_a_contradiction_is_not_written(tmp_path: Path) -> None:
    path = _write(tmp_path, f"same,{A},{B},,,", f"same,{B},{C},,,")
    before = path.read_bytes()
    with pytest.raises(InputError, match="line 4"):
        ledger.append(path, Judgement(verdict="different", left=A, right=C))
    assert path.read_bytes() == before
    ledger.append(path, Judgement(verdict="different", left=A, right=B))  # replaces line 2
    assert len(ledger.read(path)) == 2
