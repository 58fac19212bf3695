"""Tables of mentions: what is read from each format, what is refused, what comes out."""

import json
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet
import pytest

from hpgraph.errors import InputError
from hpgraph.resolve import tables
from hpgraph.resolve.people import resolve
from support.commands import run_hpgraph

ROWS: list[dict[str, Any]] = [
    {"mention_id": "a", "name_raw": "Lê Văn An", "post_raw": "Giám đốc", "agency_raw": "Sở Y tế", "site_prov": "Hà Nam",
     "date": "2021-01-01", "co_names": ["Vũ Thị Bình", "Đỗ Cường"]},
    {"mention_id": "b", "name_raw": "ông Lê Văn An", "post_raw": "Giám đốc", "agency_raw": "Sở Y tế tỉnh Hà Nam",
     "site_prov": None, "date": "2021-02-01", "co_names": []},
    {"mention_id": "c", "name_raw": "Lê Văn An", "post_raw": None, "agency_raw": None, "site_prov": None,
     "date": None, "co_names": None},
]  # fmt: skip
HEADER = "mention_id,name_raw,post_raw,agency_raw,site_prov,date"


def written(path: Path) -> Path:
    if path.suffix == ".jsonl":
        path.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in ROWS), encoding="utf-8")
    elif path.suffix == ".parquet":
        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(ROWS), path)
    else:
        lines = [
            ",".join("; ".join(cell) if isinstance(cell, list) else cell or "" for cell in row.values())
            for row in ROWS
        ]  # fmt: skip
        path.write_text("\n".join([f"{HEADER},co_names", *lines]), encoding="utf-8-sig")
    return path


@pytest.mark.parametrize("name", ["m.csv", "m.jsonl", "m.parquet"])
def test_every_format_gives_the_same(tmp_path: Path, name: str) -> None:
    found = tables.read(written(tmp_path / name))
    assert [item.id for item in found] == ["a", "b", "c"]
    assert found[0].companions == {"vũ thị bình", "đỗ cường"}
    rows = tables.rows(resolve(found, population=30_000))
    assert rows[0].entity == rows[1].entity != rows[2].entity
    assert rows[2].confidence == "unresolved"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("mention_id,name_raw\n1,An\n", "line 2: the column post_raw is missing"),
        (f"{HEADER}\n1,Lê An,,,,2021\n", "line 2: '2021' is no date"),
        (f"{HEADER}\n1,Lê An,,,,\n1,Lê An,,,,\n", "line 3: mention_id 1 is already in line 2"),
        (f"{HEADER}\n1, ,,,,\n", "line 2: mention_id and name_raw may not be empty"),
    ],
)
def test_bad_tables_are_refused_by_line(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "m.csv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=message):
        tables.read(path)


def test_an_unknown_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"use \.jsonl, \.csv or \.parquet"):
        tables.read(tmp_path / "m.xlsx")


def test_the_command_writes_clusters(tmp_path: Path) -> None:
    target = tmp_path / "clusters.csv"
    done = run_hpgraph("resolve", written(tmp_path / "m.csv"), "-o", target)
    assert done.returncode == 0, done.stderr
    lines = target.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "mention_id,entity,confidence"
    assert len({line.split(",")[1] for line in lines[1:]}) == 2
    assert "3 mentions of 2 people" in done.stderr
