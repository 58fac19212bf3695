import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any, ClassVar

import pytest

from hpgraph.errors import InputError
from hpgraph.extract import extractors
from hpgraph.extract.chat import Chat, ChatError
from hpgraph.models import Article, Confidence, Extraction, Person, Span

TEXT = "Ông Lê Văn An, Giám đốc Sở Y tế yêu cầu Bệnh viện Hoa Sen hoàn thành báo cáo trước ngày 30/6."
ARTICLE = Article(id="a", text=TEXT, blocks=(), source="a.txt")


class StandIn(BaseHTTPRequestHandler):
    """Answers like an OpenAI-compatible server, with the content and status set on the class."""

    content: ClassVar[str] = "{}"
    status: ClassVar[int] = 200
    asked: ClassVar[list[dict[str, Any]]] = []

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        StandIn.asked.append(json.loads(body) | {"path": self.path, "key": self.headers.get("Authorization")})
        self.send_response(self.status)
        self.end_headers()
        answer = {"choices": [{"message": {"role": "assistant", "content": self.content}}]}
        self.wfile.write(json.dumps(answer).encode())

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def chat() -> Iterator[Chat]:
    server = HTTPServer(("127.0.0.1", 0), StandIn)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    StandIn.status, StandIn.asked = 200, []
    yield Chat(f"http://127.0.0.1:{server.server_port}/v1", "small-model", key="secret", timeout=5)
    server.shutdown()
    server.server_close()


def test_quoted_facts_are_taken_and_invented_ones_dropped(chat: Chat) -> None:
    StandIn.content = "Here it is:\n" + json.dumps(
        {
            "people": [
                {
                    "name": "Lê Văn An",
                    "posts": [{"title": "Giám đốc", "organisation": "Sở Y tế"}],
                    "quote": "Lê Văn An",
                },
                {"name": "Trần Thị Bịa", "quote": "bà Trần Thị Bịa"},
            ],
            "organisations": [{"name": "Bệnh viện Hoa Sen", "quote": "Bệnh viện Hoa Sen"}],
            "tasks": [{"assigner": "Lê Văn An", "assignees": ["Bệnh viện Hoa Sen"], "text": "hoàn thành báo cáo",
                       "quote": "yêu cầu Bệnh viện Hoa Sen hoàn thành báo cáo"}],
        }
    )  # fmt: skip
    found = extractors.extend(Extraction(article=ARTICLE), chat)
    (person,) = found.people
    (span,) = person.evidence
    assert TEXT[span.start : span.end] == "Lê Văn An"
    assert [(post.title, post.organisation) for post in person.posts] == [("Giám đốc", "Sở Y tế")]
    assert (person.rule, person.confidence) == ("chat.person", Confidence.UNSURE)
    assert [body.name for body in found.organisations] == ["Bệnh viện Hoa Sen"]
    assert [task.text for task in found.tasks] == ["hoàn thành báo cáo"]
    assert "1 of 4 facts" in found.problems[0].message
    (asked,) = StandIn.asked
    assert (asked["path"], asked["model"], asked["key"]) == ("/v1/chat/completions", "small-model", "Bearer secret")
    assert asked["messages"][1]["content"] == TEXT


def test_what_the_rules_found_stays_as_it_is(chat: Chat) -> None:
    mine = Person(name="Lê Văn An", evidence=(Span(4, 13),), rule="person.name", confidence=Confidence.CERTAIN)
    StandIn.content = json.dumps({"people": [{"name": "LÊ VĂN AN", "quote": "Lê Văn An"}]})
    assert extractors.extend(Extraction(article=ARTICLE, people=(mine,)), chat).people == (mine,)


@pytest.mark.parametrize("content", ["no JSON", "[1, 2]", '{"people": "many"}', '{"people": [1, {"name": 5}]}'])
def test_bad_answers_add_nothing_and_break_nothing(chat: Chat, content: str) -> None:
    StandIn.content = content
    found = extractors.extend(Extraction(article=ARTICLE), chat)
    assert not found.people


def test_a_failing_server_is_a_problem_and_the_rest_stays(chat: Chat) -> None:
    StandIn.status = 500
    with pytest.raises(ChatError, match="did not answer"):
        chat.find(ARTICLE)
    (problem,) = extractors.extend(Extraction(article=ARTICLE), chat).problems
    assert (problem.stage, problem.article) == ("chat", "a.txt")


def test_unknown_names_and_missing_settings_are_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InputError, match="there are chat, underthesea"):
        extractors.named("oracle")
    monkeypatch.delenv("HPGRAPH_CHAT_URL", raising=False)
    with pytest.raises(InputError, match="HPGRAPH_CHAT_URL"):
        extractors.named("chat")


def test_any_object_with_name_and_find_will_do() -> None:
    @dataclass(frozen=True)
    class Mine:
        name: str = "mine"

        def find(self, article: Article) -> Extraction:
            person = Person(name="Lê Văn An", evidence=(Span(4, 13),), rule="guess", confidence=Confidence.CERTAIN)
            return Extraction(article=article, people=(person, Person(name="Ai Đó", evidence=(), rule="guess")))

    (person,) = extractors.extend(Extraction(article=ARTICLE), Mine()).people
    assert (person.rule, person.confidence) == ("mine.guess", Confidence.UNSURE)
