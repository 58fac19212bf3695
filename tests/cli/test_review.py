"""Review as a person does it: look at a pair, judge, see the graph agree; take the judgement back."""

import json
from pathlib import Path
from typing import Any

import pytest

from support.commands import Run

NAME = "Trần Văn Hùng"
PAGES = {
    "a": ("15/03/2018", "Phó Giám đốc Sở Y tế tỉnh Bắc Ninh", "công tác khám chữa bệnh"),
    "b": ("20/06/2018", "Phó Giám đốc Sở Y tế tỉnh Bắc Ninh", "công tác tiêm chủng"),
    "c": ("20/02/2019", "Phó Giám đốc Sở Nội vụ tỉnh Bắc Ninh", "cải cách hành chính"),
}


def _page(day: str, post: str, matter: str) -> str:
    return (
        f"Cổng thông tin điện tử\n\nTỉnh Bắc Ninh\n\nThời gian: {day} 08:00\n\nHội nghị bàn {matter}\n\n"
        f"Sáng {day}, đồng chí {NAME}, {post} chủ trì hội nghị bàn {matter}.\n"
    )


@pytest.fixture
def built(run: Run, tmp_path: Path) -> Path:
    for name, said in PAGES.items():
        (tmp_path / f"{name}.txt").write_text(_page(*said), encoding="utf-8")
    assert _build(run, tmp_path / "graph").returncode == 0
    return tmp_path / "graph"


def _build(run: Run, graph: Path) -> Any:
    return run("build", *sorted(graph.parent.glob("*.txt")), "-g", graph)


def _entities(run: Run, graph: Path) -> list[str]:
    """Of the mentions in order of day."""
    said = json.loads(run("identity", NAME, "-g", graph, "--json").stdout)["mentions"]
    return [mention["entity"] for mention in sorted(said, key=lambda mention: mention["day"])]


def _export(run: Run, graph: Path) -> bytes:
    target = graph.parent / "said.nq"
    assert run("export", "-g", graph, "-o", target).returncode == 0
    return target.read_bytes()


def test_a_judgement_moves_the_graph_and_a_line_taken_out_moves_it_back(run: Run, built: Path) -> None:
    (question,) = json.loads(run("review", "-g", built, "--json").stdout)
    assert {question["left"]["name"], question["right"]["name"]} == {NAME}
    assert all(NAME in question[side]["words"] for side in ("left", "right"))
    first, _, last = _entities(run, built)
    verdict, answer = ("different", "d") if question["together"] else ("same", "s")
    before = _export(run, built)

    done = run("review", "-g", built, "--by", "Lan", stdin=f"{answer}\nđã hỏi Sở Nội vụ\n")
    assert done.returncode == 0, done.stderr
    ledger = built.with_name("graph.ledger.csv")
    assert f"{verdict}," in ledger.read_text(encoding="utf-8")
    now = _entities(run, built)
    assert (now[0] == now[2]) != (first == last)
    assert json.loads(run("review", "-g", built, "--json").stdout) == []
    shown = run("identity", NAME, "-g", built).stdout
    assert f"judged {verdict} (line 2, Lan)" in shown
    assert "đã hỏi Sở Nội vụ" in shown
    assert "a judgement in the ledger" in shown

    assert _build(run, built).returncode == 0  # the ledger beside the graph holds in every build
    assert _entities(run, built) == now
    fresh = built.parent / "other" / "graph"
    run("build", *sorted(built.parent.glob("*.txt")), "-g", fresh, "--ledger", ledger)
    assert _export(run, fresh) == _export(run, built)

    ledger.unlink()
    _build(run, built)
    assert _export(run, built) == before


def _mention(run: Run, graph: Path, name: str) -> str:
    return str(json.loads(run("identity", name, "-g", graph, "--json").stdout)["mentions"][0]["record"])


def test_judge_makes_people_of_two_names_one_and_a_later_judgement_parts_them(run: Run, built: Path) -> None:
    other = "Trần Mạnh Hùng"
    page = _page("15/05/2020", "Giám đốc Sở Tư pháp tỉnh Bắc Ninh", "công tác hộ tịch").replace(NAME, other)
    (built.parent / "d.txt").write_text(page, encoding="utf-8")
    _build(run, built)
    before = _export(run, built)
    first = _mention(run, built, NAME)
    done = run("judge", "same", first, other, "--because", "đổi tên năm 2020", "--by", "Lan", "-g", built)
    assert done.returncode == 0, done.stderr
    assert first in done.stdout
    shown = json.loads(run("identity", other, "-g", built, "--json").stdout)
    assert {mention["name"] for mention in shown["mentions"]} == {NAME, other}
    assert [item["reason"] for item in shown["judgements"]] == ["đổi tên năm 2020"]

    last = next(mention["record"] for mention in shown["mentions"] if mention["name"] == other)
    assert run("judge", "different", first, last, "-g", built).returncode == 0
    built.with_name("graph.ledger.csv").unlink()
    _build(run, built)
    assert _export(run, built) == before


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("same", "Lý Thường Kiệt", NAME), "no person named"),
        (("same", f"zz#person/{NAME}", NAME), "no mention zz#person/"),
        (("same", "Lê Văn Lâm", "Lê Văn Lâm"), "one and the same record"),
        (("same", NAME, "Lê Văn Lâm"), "give a mention"),
        (("perhaps", "Lê Văn Lâm", NAME), "perhaps"),
    ],
)
def test_judge_says_what_is_wrong_and_writes_nothing(run: Run, built: Path, given: tuple[str, ...], said: str) -> None:
    page = _page("15/05/2020", "Giám đốc Sở Tư pháp tỉnh Bắc Ninh", "công tác hộ tịch").replace(NAME, "Lê Văn Lâm")
    (built.parent / "d.txt").write_text(page, encoding="utf-8")
    _build(run, built)
    done = run("judge", *given, "-g", built, COLUMNS="200")
    assert done.returncode == 2
    assert said in done.stderr
    assert not built.with_name("graph.ledger.csv").exists()


def test_quitting_writes_nothing(run: Run, built: Path) -> None:
    done = run("review", "-g", built, stdin="q\n")
    assert done.returncode == 0
    assert not built.with_name("graph.ledger.csv").exists()


def test_unsure_settles_a_pair_without_moving_the_graph(run: Run, built: Path) -> None:
    before = _entities(run, built)
    run("review", "-g", built, stdin="u\n\n")
    assert _entities(run, built) == before
    assert json.loads(run("review", "-g", built, "--json").stdout) == []


def test_a_bad_ledger_stops_a_build_with_its_line(run: Run, built: Path) -> None:
    built.with_name("graph.ledger.csv").write_text("judgement,left,right\nsame,x,y\n", encoding="utf-8")
    done = _build(run, built)
    assert done.returncode == 2
    assert "graph.ledger.csv, line 2: 'x' is no record id" in done.stderr


def test_a_judgement_on_mentions_that_are_not_there_is_said(run: Run, built: Path) -> None:
    line = f"same,gone-1#person/{NAME},gone-2#person/{NAME}"
    built.with_name("graph.ledger.csv").write_text(f"judgement,left,right\n{line}\n", encoding="utf-8")
    done = _build(run, built)
    assert done.returncode == 0
    assert "line 2: judges a mention that the graph does not have" in done.stderr


def test_an_iri_that_was_merged_still_names_its_person(run: Run, built: Path) -> None:
    said = json.loads(run("identity", NAME, "-g", built, "--json").stdout)["mentions"]
    iri = f"https://w3id.org/hpgraph/id/person/{said[0]['entity']}"
    found = json.loads(run("identity", iri, "-g", built, "--json").stdout)["mentions"]
    assert found == [mention for mention in said if mention["entity"] == said[0]["entity"]]


def test_an_unknown_name_is_a_clear_error(run: Run, built: Path) -> None:
    done = run("identity", "Lý Thường Kiệt", "-g", built)
    assert done.returncode == 2
    assert "no person named" in done.stderr


SPELLINGS = {
    "d": (f"Sáng 05/03/2019, đồng chí {NAME}, Phó Giám đốc Sở Y tế tỉnh Bắc Ninh chủ trì hội nghị.", "05/03/2019"),
    "e": ("Sáng 06/03/2019, đồng chí Trần Hùng, Phó Giám đốc Sở Y tế tỉnh Bắc Ninh dự lễ khai giảng.", "06/03/2019"),
    "f": ("Sáng 07/03/2019, đồng chí Trần Hùng, Chủ tịch UBND tỉnh Hà Giang dự lễ khởi công.", "07/03/2019"),
}


def _named(run: Run, graph: Path, name: str = NAME) -> dict[str, tuple[str, str]]:
    """Day → record and entity, of all that is said of those of a name."""
    said = json.loads(run("identity", name, "-g", graph, "--json").stdout)["mentions"]
    return {mention["day"]: (mention["record"], mention["entity"]) for mention in said}


def test_two_spellings_of_a_name_can_be_judged_one_person(run: Run, tmp_path: Path) -> None:
    """Another of that name stays another; later articles find the judgement; taken out, all is as before."""
    graph, ledger = tmp_path / "graph", tmp_path / "graph.ledger.csv"
    for name, (text, day) in SPELLINGS.items():
        head = f"Cổng thông tin điện tử\n\nTỉnh Bắc Ninh\n\nThời gian: {day} 08:00\n\nTin {name}\n\n"
        (tmp_path / f"{name}.txt").write_text(f"{head}{text}\n", encoding="utf-8")
    _build(run, graph)
    before = _export(run, graph)
    (full,), short = _named(run, graph).values(), _named(run, graph, "Trần Hùng")
    other = short["2019-03-06"]
    assert len({full[1], *(entity for _, entity in short.values())}) == 3

    line = f"same,{full[0]},{other[0]},cùng chức vụ,Lan,2025-03-01"
    ledger.write_text(f"judgement,left,right,reason,by,date\n{line}\n", encoding="utf-8")
    assert _build(run, graph).returncode == 0
    found = _named(run, graph)
    assert set(found) == {"2019-03-05", "2019-03-06"}
    (iri,) = {entity for _, entity in found.values()}
    assert iri in {full[1], other[1]}
    for merged in {full[1], other[1]}:  # both IRIs keep answering
        assert _named(run, graph, f"https://w3id.org/hpgraph/id/person/{merged}") == found
    shown = run("identity", "Trần Hùng", "-g", graph).stdout
    assert "judged same (line 2, Lan)" in shown
    assert "judged by people" in shown
    after = _export(run, graph)

    fresh = tmp_path / "other" / "graph"
    for names in ("e", "fd"):
        run("build", *(tmp_path / f"{name}.txt" for name in names), "-g", fresh, "--ledger", ledger)
    assert _export(run, fresh) == after

    ledger.unlink()
    _build(run, graph)
    assert _export(run, graph) == before
