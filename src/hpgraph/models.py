"""The values that travel through the pipeline: frozen, slotted, plain Python.

Spans count Unicode code points, end exclusive. Inside `extract` they count in the working text; on a finished
`Extraction` they count in `article.text`, and `article.text[start:end]` is the quotation.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from hpgraph.articles import Article as Article
from hpgraph.articles import Block as Block
from hpgraph.articles import BlockKind as BlockKind
from hpgraph.articles import Problem as Problem
from hpgraph.articles import Span as Span
from hpgraph.articles import published_day as published_day
from hpgraph.values import fact as fact
from hpgraph.values import replace as replace
from hpgraph.values import value as value

DateText = str
"""ISO 8601 with reduced precision: '2013', '2013-05' or '2013-05-16'."""


class Confidence(StrEnum):
    CERTAIN = "certain"
    LIKELY = "likely"
    UNSURE = "unsure"


class TenureKind(StrEnum):
    MENTIONED = "mentioned"
    APPOINTED = "appointed"  # new post by appointment, transfer, assignment
    ELECTED = "elected"
    ACTING = "acting"
    FORMER = "former"
    DISMISSED = "dismissed"


class Role(StrEnum):
    """Roles in events, strongest first."""

    CHAIR = "chair"
    APPOINTED = "appointed"
    AWARDED = "awarded"
    SIGNATORY = "signatory"
    SPEAKER = "speaker"
    ATTENDEE = "attendee"


class Strength(StrEnum):
    ORDER = "order"
    REQUEST = "request"
    WISH = "wish"
    PLAN = "plan"


@fact
class Fact:
    """What every fact carries: where it is said, by which rule it was found, how sure that rule is."""

    evidence: tuple[Span, ...]
    rule: str
    confidence: Confidence = Confidence.LIKELY


@fact
class Tenure(Fact):
    """A person holds, or held, a post. `organisation` is the canonical full name, None where not told."""

    title: str
    organisation: str | None
    kind: TenureKind = TenureKind.MENTIONED
    start: DateText | None = None
    end: DateText | None = None
    term: str | None = None  # 'nhiệm kỳ 2016 - 2021', 'thời hạn 5 năm'
    document: str | None = None  # number of the decision
    event: int | None = None  # index of the event that changes the post


@fact
class Person(Fact):
    """One person of one article. `spellings`: all ways the article names them."""

    name: str
    posts: tuple[Tenure, ...] = ()
    spellings: tuple[str, ...] = ()
    honorifics: tuple[str, ...] = ()  # đồng chí, Đại tá, PGS.TS
    imprint: bool = False  # known only from the portal's own imprint


@fact
class Organisation(Fact):
    """One body. `kind` is an id of data/lexicon/organisation_kinds.yml; `generic`: a group such as 'các sở, ngành'."""

    name: str
    kind: str
    spellings: tuple[str, ...] = ()
    jurisdiction: str | None = None
    parent: str | None = None
    generic: bool = False


@fact
class Document(Fact):
    """A document as cited. `kind` is an id of data/lexicon/documents.yml; `number` the symbol in normal form."""

    kind: str
    number: str | None
    date: DateText | None = None
    issuer: str | None = None
    title: str | None = None
    candidates: tuple[str, ...] = ()  # where the citation alone cannot tell which one
    based_on: tuple[str, ...] = ()  # numbers or titles of other documents
    amends: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()


@fact
class Participation(Fact):
    name: str
    role: Role


@fact
class Event(Fact):
    """`kind` is an id of data/lexicon/events.yml."""

    kind: str
    name: str
    date: DateText | None = None
    end_date: DateText | None = None
    part_of_day: Literal["morning", "noon", "afternoon", "evening"] | None = None
    place: str | None = None
    organiser: str | None = None
    participants: tuple[Participation, ...] = ()


@fact
class Task(Fact):
    """Who tells whom to do what. `text` is the whole verb phrase."""

    text: str
    assigner: str | None = None  # a person's or an organisation's canonical name
    assignees: tuple[str, ...] = ()
    coordinators: tuple[str, ...] = ()
    due: DateText | None = None
    due_text: str | None = None
    based_on: tuple[str, ...] = ()  # document numbers, or titles of numberless ones
    strength: Strength = Strength.REQUEST
    event: int | None = None  # index in Extraction.events
    initiatives: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()


@value
class Recipient:
    """A named recipient, or a counted group ('12 tập thể')."""

    name: str | None = None
    count: int | None = None
    unit: str | None = None


@fact
class Award(Fact):
    kind: str
    by: str | None = None
    recipients: tuple[Recipient, ...] = ()
    reason: str | None = None
    date: DateText | None = None


@fact
class Indicator(Fact):
    value: float
    unit: str
    about: str
    period: str | None = None
    comparison: str | None = None  # rise, fall, plan, year-before …: ids of data/lexicon/comparisons.yml
    qualifier: Literal["about", "nearly", "over", "at least", "at most"] | None = None
    whom: str | None = None


@fact
class Statement(Fact):
    speaker: str
    text: str
    event: int | None = None


@fact
class Quotation(Fact):
    """Words in quotation marks, of a document (its number or title) or a person."""

    of: str
    text: str


@fact
class Initiative(Fact):
    kind: str
    name: str
    status: Literal["proposed", "planned", "ongoing", "done", "missing"] | None = None
    responsible: str | None = None


@fact
class Topic(Fact):
    """`id` is a concept of ontology/topics.ttl, for example 'digital-transformation'."""

    id: str


@fact
class Place(Fact):
    """`name` with its kind ('quận Ngô Quyền'); `parent` the province where known."""

    name: str
    kind: str
    parent: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """All facts of one article, in order of first evidence within each kind."""

    article: Article
    people: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    documents: tuple[Document, ...] = ()
    events: tuple[Event, ...] = ()
    tasks: tuple[Task, ...] = ()
    awards: tuple[Award, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    statements: tuple[Statement, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    topics: tuple[Topic, ...] = ()
    places: tuple[Place, ...] = ()
    problems: tuple[Problem, ...] = ()


FACT_KINDS = (
    "people", "organisations", "documents", "events", "tasks", "awards", "indicators", "initiatives",
    "statements", "quotations", "topics", "places",
)  # fmt: skip
"""The attributes of Extraction that hold facts, in output order."""


EntityKind = Literal["person", "organisation", "document", "event", "initiative", "place"]
