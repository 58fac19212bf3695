"""Readings: sentences, hard-wrapped lines, hits in a span, the way back to the article's text."""

import pytest

from hpgraph import lexicon
from hpgraph.extract.reading import open_reading
from hpgraph.models import Article, Block, BlockKind, Span
from support.readings import reading


def sentences(text: str) -> list[str]:
    opened = reading(text)
    return [opened.cut(sentence.span) for sentence in opened.sentences]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sở A họp. Ông B nói! Ai đáp?", ["Sở A họp.", "Ông B nói!", "Ai đáp?"]),
        (
            "hoạt động của cơ quan nhà nước.Đồng chí Hòa chủ trì.",
            ["hoạt động của cơ quan nhà nước.", "Đồng chí Hòa chủ trì."],
        ),
        ("tăng 18%.Sở A họp", ["tăng 18%.", "Sở A họp"]),
        ("UBND TP. Hải Phòng và PGS.TS Lê A, TS. Lê B họp.", ["UBND TP. Hải Phòng và PGS.TS Lê A, TS. Lê B họp."]),
        ("Dự có GS. VS. Lê A; NSND. Hà B.", ["Dự có GS. VS. Lê A; NSND. Hà B."]),
        ("Đ/c. Lê A nói.", ["Đ/c. Lê A nói."]),
        ("trong quý I. Năm nay", ["trong quý I.", "Năm nay"]),
        ("1. Sở Xây dựng chủ trì. Rà soát.", ["1. Sở Xây dựng chủ trì.", "Rà soát."]),
        ("a. Rà soát.", ["a. Rà soát."]),
        (
            "xem haiphong.gov.vn và 12.563,4 tỷ đồng ... rồi thôi.",
            ["xem haiphong.gov.vn và 12.563,4 tỷ đồng ... rồi thôi."],
        ),
        ("Quang cảnh buổi làm việc Sáng 6/2, Sở A họp.", ["Quang cảnh buổi làm việc", "Sáng 6/2, Sở A họp."]),
        ("Ảnh: Hà An/TTXVN  Chiều ngày 26/5, Sở A họp.", ["Ảnh: Hà An/TTXVN", "Chiều ngày 26/5, Sở A họp."]),
        ("(Mai Sơn TV) Sáng 6/2, Sở A họp.", ["(Mai Sơn TV) Sáng 6/2, Sở A họp."]),
        ("Ông nói: “Tốt lắm.” Rồi đi.", ["Ông nói: “Tốt lắm.”", "Rồi đi."]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def wrapped() -> Article:
    text = "Giám đốc Phùng Bá\nToàn  trình bày.\n\nSở Y tế họp."
    blocks = (
        Block(Span(0, text.index("\n\n")), BlockKind.BODY),
        Block(Span(text.index("Sở"), len(text)), BlockKind.BODY),
    )
    return Article(id="x", text=text, blocks=blocks)


def test_lines_of_one_block_are_one_line() -> None:
    opened = open_reading(wrapped(), lexicon.load())
    assert [opened.cut(s.span) for s in opened.sentences] == ["Giám đốc Phùng Bá Toàn trình bày.", "Sở Y tế họp."]
    start = opened.text.index("Phùng")
    span = opened.origin(Span(start, start + len("Phùng Bá Toàn trình")))
    assert wrapped().text[span.start : span.end] == "Phùng Bá\nToàn  trình"


def test_sentence_at_a_position() -> None:
    opened = reading("Sở A họp. Ông B nói.")
    found = opened.sentence_at(opened.text.index("Ông") + 1)
    assert found is not None
    assert opened.cut(found.span) == "Ông B nói."
    assert opened.sentence_at(len(opened.text) + 5) is None


def test_hits_lie_inside_the_span() -> None:
    opened = reading("Nghị quyết một. Nghị quyết hai.")
    first, second = opened.sentences
    assert [hit.span.start for hit in opened.hits_in("document_kind", second.span)] == [second.span.start]
    assert opened.hits_in("document_kind", Span(first.span.start, first.span.start + 5)) == ()
    assert opened.hits_in("no such category", first.span) == ()
