"""Files, folders, globs, streams; bad input becomes a problem that says file, reason and what to do."""

import io
import sys
from pathlib import Path

import pytest

from hpgraph.models import Article, Problem
from hpgraph.read import read, read_all, sources

PAGE = (
    "Thời gian: 24/12/2021 12:39\n\nNgành nội vụ tổng kết công tác năm 2021\n\n(Haiphong.gov.vn) – Sáng 24/12, "
    "Sở Nội vụ thành phố tổ chức hội nghị tổng kết công tác năm 2021. Đồng chí Lê Văn Cẩn, Giám đốc Sở Nội vụ "
    "chủ trì hội nghị.\n\nNguyễn Hải\n"
)


def articles(found: list[Article | Problem]) -> list[Article]:
    return [item for item in found if isinstance(item, Article)]


def problem(found: list[Article | Problem]) -> str:
    (only,) = [item for item in found if isinstance(item, Problem)]
    return only.message


def test_a_file_has_its_path_as_source(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(PAGE, encoding="utf-8")
    (article,) = articles(list(read(path)))
    assert article.source == str(path)


def test_folders_and_globs_are_sorted(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "deep/c.txt", "notes.odt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(PAGE, encoding="utf-8")
    names = [Path(article.source).name for article in articles(list(read(tmp_path)))]
    assert names == ["a.txt", "b.txt", "c.txt"]
    assert [Path(a.source).name for a in articles(list(read(str(tmp_path / "*.txt"))))] == ["a.txt", "b.txt"]
    assert [Path(a.source).name for a in articles(list(read(str(tmp_path / "**" / "*.txt"))))] == [
        "a.txt",
        "b.txt",
        "c.txt",
    ]


def test_standard_input_and_streams(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAGE.encode())))
    (article,) = articles(list(read("-")))
    assert article.source == "standard input"
    assert len(articles(list(read(io.BytesIO(PAGE.encode()))))) == 1


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("empty.txt", b"", "the file is empty"),
        ("blank.txt", b" \n\n", "the file is empty"),
        ("picture.txt", bytes(range(256)) * 8, "not a text file"),
        ("japanese.txt", "日本語のテキスト".encode("shift-jis") * 20, "neither UTF-8 nor an old Vietnamese encoding"),
        ("broken.txt", b"\xff\xfeA", "breaks off"),
    ],
)
def test_unreadable_files_are_problems(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    (tmp_path / name).write_bytes(data)
    found = list(read(tmp_path / name))
    assert articles(found) == []
    assert name in problem(found)
    assert said in problem(found)


def test_missing_file_and_empty_folder(tmp_path: Path) -> None:
    assert "no such file or folder" in problem(list(read(tmp_path / "none.txt")))
    assert "no such file or folder" in problem(list(read(str(tmp_path / "*.txt"))))
    assert "no readable file" in problem(list(read(tmp_path)))


def test_a_file_over_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "LARGEST", 1000)
    (tmp_path / "large.txt").write_text(PAGE * 10, encoding="utf-8")
    assert "more than an article can be" in problem(list(read(tmp_path / "large.txt")))
    assert "more than an article can be" in problem(list(read(io.BytesIO(PAGE.encode() * 10))))


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\0\1\2" * 100)
    (tmp_path / "b.txt").write_text(PAGE, encoding="utf-8")
    found = list(read_all([tmp_path / "a.txt", tmp_path / "none.txt", tmp_path / "b.txt"]))
    assert [type(item).__name__ for item in found] == ["Problem", "Problem", "Article"]


@pytest.mark.parametrize(
    ("content", "form"),
    [
        ("<!DOCTYPE html><html><body>x</body></html>", "_read_html"),
        ('<?xml version="1.0"?>\n<html xmlns="x"></html>', "_read_html"),
        ('<?xml version="1.0"?><rss version="2.0"></rss>', "text"),
        ('{"text": "x"}\n{"text": "y"}', "_read_lines"),
        ('[{"text": "x"}]', "text"),
        ("Cổng thông tin điện tử", "_read_plain"),
        ("[Ảnh] Toàn cảnh", "_read_plain"),
    ],
)
def test_forms_by_content(content: str, form: str) -> None:
    assert sources._form("standard input", content).__name__ == form
