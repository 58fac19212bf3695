"""Checks lexicon and reference files: what cannot be read, found, dated or traced, each finding with file and line."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from hpgraph import lexicon_lint_tables as tables
from hpgraph import resources
from hpgraph.errors import LexiconError
from hpgraph.lexicon import Lexicon
from hpgraph.lexicon_files import Entry, read_yaml, working
from hpgraph.lexicon_findings import DATE, Finding, Located
from hpgraph.lexicon_yaml import parse
from hpgraph.text import lower, nfc, unify_tones

# Attributes that hold ids of another category.
_REFERENCES = {
    ("agency", "kind"): "organisation_kind",
    ("organisation_head", "kind"): "organisation_kind",
    ("title", "of"): "organisation_kind",
    ("agency", "successor"): "agency",
    ("agency", "parent"): "agency",
    ("place", "successor"): "place",
    ("place", "parent"): "place",
}
_CHAINS = ("successor", "parent")


def lint(folder: Path | None = None, reference: Path | None = None) -> list[Finding]:
    """All findings in the lexicon files and reference tables, sorted. Default: the shipped ones."""
    folder = folder or resources.path("data", "lexicon")
    reference = reference or resources.path("data", "reference")
    items: list[Located] = []
    findings: list[Finding] = []
    for path in sorted(folder.glob("*.yml")):
        try:
            items += located(path)
            findings += _file(path)
        except LexiconError as error:
            findings.append(Finding(path.name, 1, "", "unreadable", str(error)))
    found, rows = tables.rows(reference)
    items += rows
    findings += [*found, *tables.changes(reference, {item.entry.id for item in items}), *check(items)]
    return sorted(set(findings))


def check(items: list[Located]) -> list[Finding]:
    """Findings about entries, and between them."""
    findings: list[Finding] = []
    for item in items:
        findings += [*_forms(item), *_period(item)]
    findings += [*_duplicates(items), *_references(items), *_chains(items), *_unreachable(items)]
    findings += _examples(items)
    return findings


def located(path: Path) -> list[Located]:
    """Entries with the line each stands on; members of a group share its line."""
    raw = parse(path)
    _, entries = read_yaml(path)
    lines: list[int] = []
    loader = yaml.SafeLoader(path.read_text(encoding="utf-8"))
    root: Any = loader.get_single_node()
    node = next(value for key, value in root.value if key.value == "entries")
    for item, content in zip(node.value, raw["entries"] or [], strict=True):
        grouped = isinstance(content, dict) and "form" not in content
        lines += [item.start_mark.line + 1] * (len(content["forms"]) if grouped else 1)
    return [Located(path.name, line, entry) for line, entry in zip(lines, entries, strict=True)]


def _file(path: Path) -> Iterator[Finding]:
    raw, text = parse(path), path.read_text(encoding="utf-8")
    if not raw.get("source") and not all(isinstance(e, dict) and e.get("source") for e in raw["entries"] or []):
        yield Finding(path.name, 1, "", "source", "needs a source, of the file or of every entry")
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", str(raw.get("checked", ""))):
        yield Finding(path.name, 1, "", "checked", "needs checked: and the day its content was last looked at")
    for number, line in enumerate(text.splitlines(), 1):
        if nfc(line) != line:
            yield Finding(path.name, number, "", "nfc", "is not in Unicode normal form NFC")
        elif unify_tones(line) != line:
            yield Finding(path.name, number, "", "tones", "places tones as in hoà; write hòa, thúy, ủy")


def _forms(item: Located) -> Iterator[Finding]:
    entry = item.entry
    seen: set[str] = set()
    for form in entry.forms:
        if form != form.strip() or not form or "\n" in form:
            yield item.finding("blank", f"form {form!r} is empty, or has blanks at its ends or line breaks inside")
        if entry.scanned and form in seen:
            yield item.finding("repeated", f"form {form!r} stands twice in one entry")
        seen.add(form)


def _period(item: Located) -> Iterator[Finding]:
    dates = {key: str(item.entry.get(key)) for key in ("from", "to") if item.entry.get(key) is not None}
    for key, value in dates.items():
        if not DATE.fullmatch(value):
            yield item.finding("date", f"{key}: {value!r} is not a date such as 2025, 2025-07 or 2025-07-01")
    if len(dates) == 2 and dates["to"] < dates["from"][: len(dates["to"])]:
        yield item.finding("date", f"ends ({dates['to']}) before it begins ({dates['from']})")


def _overlap(a: Entry, b: Entry) -> bool:
    """Whether both could be meant on one day; reduced dates count as their whole period."""
    starts = (str(a.get("from", "")), str(b.get("from", "")))
    ends = (str(a.get("to", "9")) + "~", str(b.get("to", "9")) + "~")
    return starts[0] <= ends[1] and starts[1] <= ends[0]


def _duplicates(items: list[Located]) -> Iterator[Finding]:
    """One form, one period, one meaning: a form may stand twice only in periods apart, or in different places.

    Entries with variants that are not searched for are sets of words, which may share some; words that only the
    grammar asks for may be searched for in another sense; documents share symbols, and differ by date.
    """
    forms: dict[tuple[str, str, str, bool], list[Located]] = defaultdict(list)
    ids: dict[tuple[str, str, bool], Located] = {}
    for item in items:
        entry = item.entry
        owner = str(entry.get("parent" if entry.category == "place" else "date", ""))
        searched = bool(entry.scanned)
        own = (entry.form,) if entry.category == "place" or not entry.variants else entry.scanned
        for form in dict.fromkeys(map(lower, own)):
            forms[entry.category, owner, form, searched].append(item)
        first = ids.setdefault((entry.category, entry.id, searched), item)
        if first is not item:
            yield item.finding("duplicate-id", f"the id is taken by {first.file}:{first.line}")
    for (_, _, form, _), shared in forms.items():
        for number, item in enumerate(shared):
            for other in shared[:number]:
                if item is not other and _overlap(item.entry, other.entry):
                    yield item.finding("duplicate", f"form {form!r} also stands in {other.file}:{other.line}")


def _references(items: list[Located]) -> Iterator[Finding]:
    known: dict[str, set[str]] = defaultdict(set)
    for item in items:
        known[item.entry.category].add(item.entry.id)
    for item in items:
        for (category, key), target in _REFERENCES.items():
            value = item.entry.get(key) if item.entry.category == category else None
            for name in [] if value is None else value if isinstance(value, list) else [value]:
                if str(name) not in known[target]:
                    yield item.finding("reference", f"{key}: {name!r} is no id of category {target}")


def _chains(items: list[Located]) -> Iterator[Finding]:
    """No body follows, or belongs to, itself."""
    by_id = {(item.entry.category, item.entry.id): item for item in items}
    for item in items:
        for key in _CHAINS:
            at, steps = item, 0
            while at.entry.get(key) and steps <= len(items):
                following = by_id.get((item.entry.category, str(at.entry.get(key))))
                if following is item:
                    yield item.finding("cycle", f"is its own {key}, after {steps + 1} steps")
                    break
                if following is None:
                    break
                at, steps = following, steps + 1


def _unreachable(items: list[Located]) -> Iterator[Finding]:
    """Each searched form is found in a text that consists of it."""
    lexicon = Lexicon(item.entry for item in items)
    for item in items:
        for form in item.entry.scanned:
            hits = lexicon.scan(form).get(item.entry.category, ())
            if not any(hit.span.start == 0 and hit.span.end == len(form) for hit in hits):
                yield item.finding("unreachable", f"form {form!r} is never found")


def _examples(items: list[Located]) -> Iterator[Finding]:
    for item in items:
        if "codes" in item.entry.attributes:  # examples of symbols, read by the grammar of documents
            continue
        lexicon = Lexicon([replace(item.entry, attributes={})])
        for example in item.entry.get("examples", ()):
            if not lexicon.scan(working(nfc(example))):
                yield item.finding("example", f"is not found in its example {example!r}")
