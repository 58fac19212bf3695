"""What one report says of an event, and whether two reports are of one.

Precision first: what a report names of its own (a guest, a ward, a number) that the other does not, while the other
names something of its own, keeps the two apart; so do other halves of the day, other provinces, other hosts. What
joins them are the words of the name together with people, host or place.
"""

import re
from collections.abc import Set
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from hpgraph.resolve import bodies, citations, places, sessions
from hpgraph.resolve.places import CENTRE
from hpgraph.resolve.records import Record
from hpgraph.resolve.sessions import Session
from hpgraph.resolve.wording import share
from hpgraph.resolve.words import name_key, words
from hpgraph.text import nfc, normalise

_FORMS = frozenset(
    re.findall(
        r"\w+",
        "hội nghị thảo lễ cuộc buổi phiên kỳ họp toàn thể trực tuyến tổ chức tại trong trên về của cho các với từ đến"
        " phát ngành lĩnh vực nghị quyết"
        " nhiệm vụ công tác tổng sơ kết triển khai thực hiện đánh giá tình hình kết quả phương hướng năm tháng đầu cuối"
        " quý ngày một số việc làm thăm kiểm tra khảo sát tiếp xúc cử tri gặp mặt tọa đàm chương trình kế hoạch nghe"
        " thành phố tỉnh huyện quận thị xã phường ủy ban nhân dân hội đồng thường trực trung ương đảng bộ sở cơ quan",
    )
)
_RELATED = (
    frozenset(("conference", "meeting", "working session", "session", "training", "dialogue", "voters' meeting")),
    frozenset(("ceremony", "anniversary", "signing", "gathering", "festival", "programme")),
    frozenset(("seminar", "discussion", "forum", "conference")),
    frozenset(("visit", "inspection", "working session")),
    frozenset(("reception", "talks", "working session")),
)
_DAY = 10  # characters of a whole date
_LONGEST = 31  # days of a session that is adjourned
_CAPITAL = re.compile(r"(?<!^)(?<![.:“\"] )\b[^\W\d_a-zà-ỹ]\w*")
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """`words`: those that carry the name; `own`: names in it; `host`: organ and place of the organiser."""

    id: str
    article: str
    seed: str
    kind: str
    day: str
    part: str
    words: frozenset[str]
    own: frozenset[str]
    numbers: frozenset[str]
    host: tuple[str, str] | None
    where: frozenset[str]
    province: str
    provinces: frozenset[str]
    chairs: frozenset[str]
    people: frozenset[str]
    session: Session | None


def read(record: Record) -> Occasion:
    """The report of a record that `events.record` made."""
    said = record.said
    name, place, where = (str(said[key] or "") for key in ("name", "place", "jurisdiction"))
    organiser = str(said["organiser"] or "")
    host = _host(organiser, where)
    told = frozenset(filter(None, (_province(name), _province(place), host[1].split("/")[0] if host else "")))
    province = places.province(where) or ""
    common = frozenset(words(where)) | frozenset(words(organiser))
    return Occasion(
        id=record.id,
        article=record.article,
        seed=record.seed,
        kind=str(said["kind"]),
        day=str(said["date"] or ""),
        part=str(said["part"] or ""),
        words=content(name),
        own=_names(name) - common,
        numbers=frozenset(number.lstrip("0") for number in _NUMBER.findall(name)),
        host=host,
        where=content(place),
        province=province,
        provinces=told - {CENTRE},
        chairs=_people(said["chairs"]),
        people=_people(said["people"]) | _people(said["chairs"]),
        session=sessions.parse(name, where),
    )


@lru_cache(maxsize=1 << 14)
def content(name: str) -> frozenset[str]:
    """The words of a name, abbreviations written out, without those that any meeting may have."""
    return frozenset(words(bodies.expand(name))) - _FORMS


@lru_cache(maxsize=1 << 14)
def _names(name: str) -> frozenset[str]:
    """Words with a capital inside a name, without abbreviations and the words of offices: proper names."""
    found = _CAPITAL.findall(normalise(nfc(name)).text)
    return frozenset(word.lower() for word in found if not word.isupper()) - _FORMS


@lru_cache(maxsize=1 << 12)
def _province(text: str) -> str:
    return places.cut_province(list(words(text))) or ""


@lru_cache(maxsize=1 << 12)
def _host(organiser: str, where: str) -> tuple[str, str] | None:
    body = bodies.parse(organiser, places.province(where)) if organiser else None
    if body is None:
        return None
    return citations.organ(body.core), "/".join(filter(None, (body.scope or "", body.unit)))


def _people(said: object) -> frozenset[str]:
    return frozenset(name_key(str(name)) for name in said) if isinstance(said, list | tuple) else frozenset()


def apart(one: Occasion, other: Occasion) -> bool:
    """What no likeness outvotes."""
    if one.article == other.article:
        return True  # an article tells two events apart
    if one.session and other.session:
        return not _same_session(one, other)
    parts = {one.part, other.part} - {"", "noon"}
    if one.day != other.day or len(parts) > 1:
        return True
    if one.provinces and other.provinces and not one.provinces & other.provinces:
        return True
    if one.host and other.host and one.host != other.host and _peers(one.host[0], other.host[0]):
        return True
    return not _kin(one.kind, other.kind) or _each_its_own(one.own, other.own) or _both(one.numbers, other.numbers)


def _same_session(one: Occasion, other: Occasion) -> bool:
    first, second = one.session, other.session
    if first is None or second is None:
        return False
    if replace(first, term="") != replace(second, term=""):
        return False
    if (
        first.term.isdigit() == second.term.isdigit() and first.term and second.term
    ):  # khóa XV and nhiệm kỳ 2016 may be one
        return first.term == second.term
    if len(one.day) != _DAY or len(other.day) != _DAY:
        return False
    return abs((date.fromisoformat(one.day) - date.fromisoformat(other.day)).days) <= _LONGEST


def _peers(one: str, other: str) -> bool:
    """Two bodies of one kind, as two departments or two ministries; a committee and a department may host together."""
    return one.split(" ")[0] == other.split(" ")[0]


def _kin(one: str, other: str) -> bool:
    return one == other or any(one in group and other in group for group in _RELATED)


def _each_its_own(one: Set[str], other: Set[str]) -> bool:
    """Whether each names something that the other does not, and they have not most names in common."""
    return bool(one - other) and bool(other - one) and share(one, other) < 0.6


def _both(one: Set[str], other: Set[str]) -> bool:
    return bool(one - other) and bool(other - one)


def score(one: Occasion, other: Occasion) -> float:
    """How much speaks for one event; 0 where it is not enough."""
    if one.session and other.session:
        return 10.0
    host = one.host is not None and one.host == other.host
    near = one.province == other.province or bool(one.provinces & other.provinces)
    people = len(one.people & other.people)
    if not near and one.province and other.province and not host and people < 2:
        return 0.0
    told = share(one.words, other.words) + share(one.people, other.people)
    near = near and bool(one.province)
    if one.words == other.words and len(one.words) > 1 and (host or people or near):
        return 8.0 + told
    if one.kind == other.kind and one.own and _name(one) == _name(other):
        return 7.0 + told
    likeness = _likeness(one, other, host=host, near=near)
    return likeness + told if likeness else 0.0


def _name(one: Occasion) -> tuple[Set[str], ...]:
    return one.words, one.own, one.numbers


def _likeness(one: Occasion, other: Occasion, *, host: bool, near: bool) -> float:
    """Of two names that are not the same: the fewer words they share, the more else must agree."""
    shared, part = len(one.words & other.words), share(one.words, other.words)
    lone = min(len(one.words - other.words), len(other.words - one.words))
    chairs, people = bool(one.chairs & other.chairs), len(one.people & other.people)
    numbers = bool(one.numbers & other.numbers)
    if shared >= 4 and part >= 0.8 and (people or host):
        return 6.0
    if shared >= 3 and (not lone or (lone == 1 and part >= 0.75)) and (chairs or people >= 2):
        return 5.0
    if shared >= 6 and part >= 0.6 and numbers and near:
        return 4.0
    if shared >= 4 and part >= 0.6 and numbers and chairs and host:
        return 4.0
    return 4.0 if shared >= 3 and part >= 0.5 and people >= 2 and share(one.people, other.people) >= 0.5 else 0.0
