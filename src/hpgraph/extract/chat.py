"""Facts from a language model behind an OpenAI-compatible endpoint (`/chat/completions`); any such server will do.

Set HPGRAPH_CHAT_URL (for example http://127.0.0.1:8000/v1), HPGRAPH_CHAT_MODEL, and HPGRAPH_CHAT_KEY where it asks for
one. A fact counts only if its quotation stands in the article word for word.
"""

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.error import URLError
from urllib.request import Request, urlopen

from hpgraph.errors import HpgraphError, InputError
from hpgraph.models import Article, Document, Extraction, Fact, Organisation, Person, Problem, Span, Task, Tenure

F = TypeVar("F", bound=Fact)
_ASK = """Read this Vietnamese government news article. Answer with one JSON object and nothing else:
{"people": [{"name", "posts": [{"title", "organisation"}], "quote"}], "organisations": [{"name", "quote"}],
"documents": [{"kind", "number", "issuer", "quote"}], "tasks": [{"assigner", "assignees", "text", "quote"}]}
"quote" is copied word for word from the article. Leave out what the article does not say."""


class ChatError(HpgraphError):
    """The model's server does not answer, or not with the JSON asked for."""


@dataclass(frozen=True, slots=True)
class Chat:
    """A chat model as an extractor. `timeout` in seconds, per article."""

    url: str
    model: str
    key: str = ""
    timeout: float = 120.0
    name: str = "chat"

    @classmethod
    def from_environment(cls) -> "Chat":
        """From HPGRAPH_CHAT_URL, _MODEL and _KEY. Raises InputError where the first two are missing or no address."""
        url, model = os.environ.get("HPGRAPH_CHAT_URL", ""), os.environ.get("HPGRAPH_CHAT_MODEL", "")
        if not url.startswith(("http://", "https://")) or not model:
            raise InputError("the extractor chat needs HPGRAPH_CHAT_URL (http… or https…) and HPGRAPH_CHAT_MODEL")
        return cls(url.rstrip("/"), model, os.environ.get("HPGRAPH_CHAT_KEY", ""))

    def find(self, article: Article) -> Extraction:
        """What the model says, as far as its quotations are words of the article. Raises ChatError."""
        answer = self._ask(article.text)
        reader = _Reader(article)
        people = _kept(reader.person, answer, "people")
        bodies = _kept(reader.organisation, answer, "organisations")
        documents = _kept(reader.document, answer, "documents")
        tasks = _kept(reader.task, answer, "tasks")
        count = sum(len(_items(answer, kind)) for kind in ("people", "organisations", "documents", "tasks"))
        dropped = count - len(people) - len(bodies) - len(documents) - len(tasks)
        said = f"{dropped} of {count} facts of {self.model} were dropped: their quotations are not in the article"
        problems = (Problem(article.source or article.id, self.name, said),) if dropped else ()
        return Extraction(
            article=article, people=people, organisations=bodies, documents=documents, tasks=tasks, problems=problems
        )

    def _ask(self, text: str) -> dict[str, Any]:
        messages = [{"role": "system", "content": _ASK}, {"role": "user", "content": text}]
        body = json.dumps({"model": self.model, "temperature": 0, "messages": messages}).encode()
        headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {self.key}"} if self.key else {})
        try:
            with urlopen(Request(f"{self.url}/chat/completions", body, headers), timeout=self.timeout) as response:
                content = json.load(response)["choices"][0]["message"]["content"]
            found = json.loads(content[content.index("{") : content.rindex("}") + 1])
        except (URLError, TimeoutError, OSError) as error:
            raise ChatError(f"{self.url} did not answer: {error}") from error
        except (ValueError, LookupError, TypeError, AttributeError) as error:
            raise ChatError(f"{self.url} did not answer with the JSON asked for: {error}") from error
        if not isinstance(found, dict):
            raise ChatError(f"{self.url} answered with {type(found).__name__}, not with an object")
        return found


def _items(answer: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    items = answer.get(kind)
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []


def _kept(read: Callable[[dict[str, Any]], F | None], answer: dict[str, Any], kind: str) -> tuple[F, ...]:
    return tuple(fact for item in _items(answer, kind) if (fact := read(item)) is not None)


def _text(item: dict[str, Any], key: str) -> str:
    value = item.get(key)
    return value.strip() if isinstance(value, str) else ""


@dataclass(frozen=True, slots=True)
class _Reader:
    """Turns what the model says into facts; None where it lacks a name or its quotation is not in the article."""

    article: Article

    def _evidence(self, item: dict[str, Any]) -> tuple[Span, ...]:
        quote = _text(item, "quote")
        start = self.article.text.find(quote) if quote else -1
        return (Span(start, start + len(quote)),) if start >= 0 else ()

    def person(self, item: dict[str, Any]) -> Person | None:
        evidence, name = self._evidence(item), _text(item, "name")
        posts = tuple(
            Tenure(
                title=_text(p, "title"), organisation=_text(p, "organisation") or None, evidence=evidence, rule="post"
            )
            for p in _items(item, "posts")
            if _text(p, "title")
        )
        return Person(name=name, posts=posts, evidence=evidence, rule="person") if evidence and name else None

    def organisation(self, item: dict[str, Any]) -> Organisation | None:
        evidence, name = self._evidence(item), _text(item, "name")
        return (
            Organisation(name=name, kind="organisation", evidence=evidence, rule="body") if evidence and name else None
        )

    def document(self, item: dict[str, Any]) -> Document | None:
        evidence, number = self._evidence(item), _text(item, "number")
        if not evidence or not number:
            return None
        issuer = _text(item, "issuer") or None
        return Document(
            kind=_text(item, "kind") or "document", number=number, issuer=issuer, evidence=evidence, rule="document"
        )

    def task(self, item: dict[str, Any]) -> Task | None:
        evidence, text = self._evidence(item), _text(item, "text")
        assignees = item.get("assignees")
        names = tuple(name for name in assignees if isinstance(name, str)) if isinstance(assignees, list) else ()
        if not evidence or not text:
            return None
        return Task(
            text=text, assigner=_text(item, "assigner") or None, assignees=names, evidence=evidence, rule="task"
        )
