import html
import re

from hpgraph.models import Article, Confidence, Extraction, Person, Problem, Span, Task
from hpgraph.pipeline import extractions
from hpgraph.render import marked
from support.commands import ARTICLES

TEXT = "Ông Lê <An> yêu cầu Sở A làm việc."
FOUND = Extraction(
    article=Article(id="a", text=TEXT, blocks=(), title="x", source="a.txt"),
    people=(Person(name="Lê <An>", evidence=(Span(4, 11),), rule="person.name", confidence=Confidence.UNSURE),),
    tasks=(Task(text="làm việc", evidence=(Span(0, 33),), rule="task.order"),),
)


def test_the_shortest_fact_wins_and_the_text_stays_whole() -> None:
    assert [(m.span, m.kind) for m in marked.marks(FOUND)] == [
        (Span(0, 4), "tasks"),
        (Span(4, 11), "people"),
        (Span(11, 33), "tasks"),
    ]


def test_page_escapes_and_says_rule_and_confidence() -> None:
    page = "".join(marked.page([FOUND, Problem("b.txt", "read", "<empty>")]))
    assert "Lê &lt;An&gt;</mark>" in page
    assert 'title="people · person.name · unsure"' in page
    assert "&lt;empty&gt;" in page


def test_every_word_of_a_real_page_is_shown_once() -> None:
    (result,) = extractions([ARTICLES / "diem-bao-ngay-15-10-2014.txt"])
    assert isinstance(result, Extraction)
    body = "".join(marked.page([result])).partition("<pre>")[2].partition("</pre>")[0]
    assert html.unescape(re.sub(r"</?mark[^>]*>", "", body)) == result.article.text
    plain = re.sub(r"\x1b\[[0-9;]*m", "", "".join(marked.terminal([result])))
    assert result.article.text in plain
