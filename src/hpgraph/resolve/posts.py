"""What a raw post says: one or more offices, held now or formerly, each with its body where it is named."""

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from hpgraph import lexicon
from hpgraph.resolve import bodies, places
from hpgraph.resolve.bodies import Body
from hpgraph.resolve.words import words
from hpgraph.text import lower, nfc, normalise

HEAD, DEPUTY, MEMBER = 2, 1, 0
_PARTS = re.compile(r"[,;/]| kiêm | - | giữ (?:chức vụ|chức)(?:(?: vụ)? là)? | làm | sang ")
_MOVED = re.compile(r"\b(?:điều động|luân chuyển|thôi giữ chức|miễn nhiệm|thôi giữ)\b")
_NEW = re.compile(r" giữ (?:chức vụ|chức) | làm | sang ")
_LONGEST = 8


@dataclass(frozen=True, slots=True)
class Title:
    """`key` is the title in facts; `body_word`: what the title swallows of the body ('Trưởng Ban' + 'Tổ chức')."""

    key: str
    role: int
    body_word: str
    implies: str
    local: bool


@dataclass(frozen=True, slots=True)
class Office:
    """A title in a body, either of them unknown. `former`: held before, not on the day of the mention."""

    title: str | None
    role: int | None
    body: Body | None
    former: bool = False


@cache
def _titles() -> dict[tuple[str, ...], Title]:
    found: dict[tuple[str, ...], Title] = {}
    for entry in lexicon.load().by_category.get("title", ()):
        role = HEAD if entry.get("single") else DEPUTY if entry.get("deputy") else MEMBER
        word = lower(entry.get("body_word") or "")
        key = lower(entry.get("title") or entry.form)
        title = Title(key, role, word, entry.get("implies") or "", bool(entry.get("local")))
        for form in entry.forms:
            found.setdefault(words(form), title)
    return found


@cache
def _modifiers() -> dict[tuple[str, ...], str]:
    found: dict[tuple[str, ...], str] = {}
    for entry in lexicon.load().by_category.get("modifier", ()):
        found |= {words(form): str(entry.get("kind")) for form in entry.forms}
    return found


@lru_cache(maxsize=1 << 17)
def offices(post: str, agency: str, site: str) -> tuple[Office, ...]:
    """The offices of one mention, as raw as a table gives them; `site` is the province of the portal.

    'Phó Bí thư Tỉnh ủy, Chủ tịch' + 'UBND tỉnh' → two offices; 'nguyên Giám đốc Sở Y tế' → one, former.
    """
    province = places.province(site)
    body = bodies.parse(agency, province)
    found: list[Office] = []
    for segment, former in _segments(post):
        title, rest = _title(segment)
        found.append(_office(title, rest, body, former, province))
    if not found:
        return (Office(None, None, body),) if body else ()
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=1 << 17)
def office(title: str, organisation: str, former: bool, site: str) -> Office:
    """The office of a tenure as extraction gives it: title and full name of the body, each '' where not told."""
    province = places.province(site)
    known, rest = _title(" ".join(normalise(nfc(title)).text.split()))
    found = _office(known, rest, bodies.parse(organisation, province), False, province)
    return replace(found, former=former)


def _office(title: Title | None, rest: str, agency: Body | None, former: bool, province: str | None) -> Office:
    own = None
    if agency and len(rest.split()) == 1 and agency.core.startswith(rest):  # 'Giám đốc Sở' beside 'Sở Y tế'
        rest = ""
    if title is None and agency:
        return Office(rest or None, DEPUTY if rest.startswith("phó ") else None, agency, former)
    if title and title.body_word and rest and not rest.startswith(title.body_word):
        own = bodies.parse(f"{title.body_word} {rest}", province)
    elif rest:
        own = bodies.parse(rest, province)
    if own is None and title and title.implies:
        own = bodies.parse(title.implies, province)
    if title is None:
        return Office(None, None, own, former)
    return Office(title.key, title.role, own or (None if former else agency), former)


def _segments(post: str) -> list[tuple[str, bool]]:
    """The offices of a post as told, and whether each is a former one."""
    plain = " ".join(normalise(nfc(post)).text.split())
    moved = bool(_MOVED.search(plain))
    new = _NEW.search(plain)
    out: list[tuple[str, bool]] = []
    at = 0
    for part in _PARTS.split(plain):
        at = plain.find(part, at)
        text, former = _modified(_MOVED.sub("", part).strip())
        former = former or (moved and (new is None or at < new.end()))
        if not text:
            continue
        if out and _title(text)[0] is None:  # 'Sở Văn hóa' + 'Thể thao và Du lịch'
            out[-1] = (f"{out[-1][0]}, {text}", out[-1][1])
        else:
            out.append((text, former))
    return out


def _modified(text: str) -> tuple[str, bool]:
    tokens = text.split()
    former = False
    while tokens:
        size = next((n for n in (3, 2, 1) if words(" ".join(tokens[:n])) in _modifiers()), 0)
        if not size:
            break
        former = former or _modifiers()[words(" ".join(tokens[:size]))] == "former"
        tokens = tokens[size:]
    return " ".join(tokens), former


@lru_cache(maxsize=1 << 16)
def _title(text: str) -> tuple[Title | None, str]:
    """The longest title at the beginning, and the rest."""
    tokens = text.split()
    for size in range(min(_LONGEST, len(tokens)), 0, -1):
        title = _titles().get(words(" ".join(tokens[:size])))
        if title:
            return title, lower(" ".join(tokens[size:]))
    return None, lower(text)
