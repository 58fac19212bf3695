"""Saved queries: one question per `.rq` file, described by `#+` front matter as grlc reads it."""

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

from hpgraph import resources
from hpgraph.errors import QueryError
from hpgraph.query import guards, params
from hpgraph.query.params import Param

VIEWS = ("table", "timeline", "graph")
_PREFIXES = {"hp:": "https://w3id.org/hpgraph/ontology#", "schema:": "https://schema.org/"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedQuery:
    """A question with its SPARQL. `view` says how the answer is best shown: table, timeline or graph."""

    name: str
    sparql: str
    summary: str
    form: str  # SELECT, ASK, CONSTRUCT or DESCRIBE
    description: str = ""
    tags: tuple[str, ...] = ()
    params: tuple[Param, ...] = ()
    question_vi: str = ""
    question_en: str = ""
    view: str = "table"

    def param(self, name: str) -> Param:
        """The parameter of that name. Raises QueryError with the names there are."""
        for param in self.params:
            if param.name == name:
                return param
        known = ", ".join(param.name for param in self.params) or "none"
        raise QueryError(
            f"the query {self.name} has no parameter {name!r}{_did_you_mean(name, self.params)}; it has: {known}"
        )


def _did_you_mean(name: str, known: tuple[Param, ...]) -> str:
    close = difflib.get_close_matches(name, [param.name for param in known], n=1)
    return f" (did you mean {close[0]}?)" if close else ""


def parse(name: str, text: str) -> SavedQuery:
    """A saved query from the text of its file. Raises QueryError that names the query and what is wrong."""
    try:
        matter = _front_matter(text)
        extra = matter.get("x-hpgraph") or {}
        view = str(extra.get("view", "table"))
        if view not in VIEWS:
            raise QueryError(f"view must be one of {', '.join(VIEWS)}, not {view}")
        question = extra.get("question") or {}
        return SavedQuery(
            name=name,
            sparql=text,
            form=guards.check(text),
            summary=str(matter.get("summary", name)),
            description=str(matter.get("description", "")).strip(),
            tags=tuple(str(tag) for tag in matter.get("tags") or ()),
            params=_described(params.find(text), matter, extra.get("parameters") or {}),
            question_vi=str(question.get("vi", "")),
            question_en=str(question.get("en", "")),
            view=view,
        )
    except (QueryError, AttributeError, TypeError) as error:
        raise QueryError(f"the query {name}: {error}") from error


def _front_matter(text: str) -> dict[str, Any]:
    lines = [line[2:].removeprefix(" ") for line in text.splitlines() if line.startswith("#+")]
    try:
        matter = yaml.safe_load("\n".join(lines)) or {}
    except yaml.YAMLError as error:
        raise QueryError(f"its front matter is not YAML: {error}") from error
    if not isinstance(matter, dict):
        raise QueryError("its front matter must be keys with values")
    return matter


def _by_name(entries: Any) -> dict[str, Any]:
    """grlc writes `- name: value` lists; plain mappings are accepted too."""
    if isinstance(entries, Mapping):
        return dict(entries)
    return {str(key): value for entry in entries or () for key, value in entry.items()}


def _described(found: tuple[Param, ...], matter: dict[str, Any], labels: Mapping[str, Any]) -> tuple[Param, ...]:
    defaults, choices = _by_name(matter.get("defaults")), _by_name(matter.get("enumerate"))
    unknown = sorted({*defaults, *choices, *labels} - {param.name for param in found})
    if unknown:
        raise QueryError(f"its front matter describes {', '.join(unknown)}, which the query does not use")
    described = []
    for param in found:
        if param.required and param.name not in defaults:
            raise QueryError(f"the parameter {param.name} needs a default: unbound it would match anything or nothing")
        label = labels.get(param.name) or {}
        full = replace(
            param,
            default=_text(defaults[param.name]) if param.name in defaults else None,
            choices=tuple(_text(choice) for choice in choices.get(param.name) or ()),
            kind=_expand(label.get("kind")),
            label_vi=str(label.get("vi", param.name)),
            label_en=str(label.get("en", param.name)),
        )
        if full.default is not None:
            full.to_term(full.default)
        described.append(full)
    return tuple(described)


def _text(value: object) -> str:
    """A value of the front matter as it is typed: YAML's true is 'true'."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _expand(name: str | None) -> str | None:
    for prefix, namespace in _PREFIXES.items():
        if name and name.startswith(prefix):
            return namespace + name.removeprefix(prefix)
    return name


def read(path: Path) -> SavedQuery:
    """A saved query from a `.rq` file. Raises QueryError, also where the file is missing or not UTF-8."""
    try:
        return parse(path.stem, path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise QueryError(f"the query file {path} cannot be read: {error}") from error


def load(folder: Path | None = None) -> tuple[SavedQuery, ...]:
    """All saved queries of a folder (those shipped with hpgraph by default), by name."""
    where = folder or resources.path("queries")
    return tuple(read(path) for path in sorted(where.glob("*.rq")))


def get(name: str, folder: Path | None = None) -> SavedQuery:
    """The saved query of that name. Raises QueryError with the nearest names."""
    known = {saved.name: saved for saved in load(folder)}
    if name in known:
        return known[name]
    close = difflib.get_close_matches(name.replace("_", "-"), known, n=3, cutoff=0.4)
    hint = f"did you mean {' or '.join(close)}?" if close else f"there are: {', '.join(known)}"
    raise QueryError(f"there is no saved query {name!r}; {hint}")
