import json
from pathlib import Path

import jsonschema
import pytest

from support.commands import ARTICLES, ROOT, Run

SCHEMA = json.loads((ROOT / "src/hpgraph/extract/extraction.schema.json").read_text(encoding="utf-8"))
ONE = ARTICLES / "ky-ket-hop-tac-cong-nghe-bien-2022.txt"


def test_lines_follow_the_inputs_and_keep_the_schema(run: Run) -> None:
    files = sorted(ARTICLES.glob("*.txt"))[::-1]
    done = run("extract", *files)
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["article"]["source"] for line in lines] == [str(file) for file in files]
    validator = jsonschema.Draft202012Validator(SCHEMA)
    for line in lines:
        validator.validate(line)
        for kind, facts in line.items():
            for fact in facts if kind not in ("article", "problems") else ():
                for quote in fact["evidence"]:
                    assert line["article"]["text"][quote["start"] : quote["end"]] == quote["quote"]


def test_output_does_not_depend_on_processes_or_hash_seed(run: Run) -> None:
    files = sorted(ARTICLES.glob("*.txt"))
    first = run("extract", *files, PYTHONHASHSEED="1").stdout
    assert first == run("extract", *files, "-j", "2", PYTHONHASHSEED="2", LC_ALL="C").stdout


def test_standard_input(run: Run) -> None:
    from_file = json.loads(run("extract", ONE).stdout)
    from_pipe = json.loads(run("extract", "-", stdin=ONE.read_text(encoding="utf-8")).stdout)
    assert from_pipe.pop("article")["source"] == "standard input"
    from_file.pop("article")
    assert from_pipe == from_file


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("missing.txt", None, "no such file"),
        ("empty.txt", b"", "empty"),
        ("binary.txt", bytes(range(256)) * 8, "binary"),
        ("big.txt", b"a" * 50_000_000, "limit"),
        (
            "undated.txt",
            "Tin vắn\n\nĐồng chí Lê Văn An, Giám đốc Sở Y tế dự hội nghị.\n".encode(),
            "no publication date",
        ),
    ],
)
def test_bad_input_is_named_and_the_rest_goes_on(
    run: Run, tmp_path: Path, name: str, content: bytes | None, reason: str
) -> None:
    bad = tmp_path / name
    if content is not None:
        bad.write_bytes(content)
    done = run("extract", bad, ONE)
    assert done.returncode == 1
    assert str(bad) in done.stderr
    assert reason in done.stderr
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert reason in first["problems"][0]["message"]
    assert second["people"]
    assert not second["problems"]


def test_output_file_is_whole_or_absent(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "facts.jsonl"
    assert run("extract", ONE, "-o", target).returncode == 0
    assert json.loads(target.read_text(encoding="utf-8"))["people"]
    assert [file.name for file in tmp_path.iterdir()] == ["facts.jsonl"]


def test_min_confidence_leaves_out_the_unsure(run: Run) -> None:
    everything = run("extract", ARTICLES).stdout
    sure = run("extract", ARTICLES, "--min-confidence", "certain").stdout
    assert '"confidence": "likely"' in everything
    facts = [
        fact
        for line in sure.splitlines()
        for kind, found in json.loads(line).items()
        if kind not in ("article", "events", "problems")
        for fact in found
    ]
    assert {fact["confidence"] for fact in facts} == {"certain"}
