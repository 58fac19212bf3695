"""Topics: what an article is about, from the keywords of data/lexicon/topics.yml. Few and precise."""

from collections import defaultdict

from hpgraph.extract.reading import FACTUAL, Reading
from hpgraph.lexicon import Entry
from hpgraph.models import BlockKind, Confidence, Span, Topic
from hpgraph.text import lower

_TITLE_WEIGHT = 4.0
_LEAD_WEIGHT = 2.0
_LEAD_SENTENCES = 2
_THRESHOLD = 4.0
_SHARE_OF_BEST = 0.3
_MOST = 5
_WEAK = 0.4
_REPEATS = 5  # one keyword counts at most so often, so that a refrain does not drown the rest


def find(reading: Reading) -> tuple[Topic, ...]:
    """At most five topics, the weightiest first; evidence is their first three keywords, title before body."""
    scores: defaultdict[str, float] = defaultdict(float)
    seen: defaultdict[tuple[str, str], int] = defaultdict(int)
    spans: defaultdict[str, list[Span]] = defaultdict(list)
    lead = _lead_end(reading)
    for hit in reading.hits.get("topic", ()):
        sentence = reading.sentence_at(hit.span.start)
        if sentence is None or sentence.block.kind not in FACTUAL:
            continue
        topic, word = hit.entry.id, lower(reading.cut(hit.span))
        seen[topic, word] += 1
        if seen[topic, word] > _REPEATS:
            continue
        loudness = _WEAK if word in _weak(hit.entry) else 1.0
        in_title = sentence.block.kind is BlockKind.TITLE
        place = _TITLE_WEIGHT if in_title else _LEAD_WEIGHT if hit.span.start < lead else 1.0
        scores[topic] += place * loudness
        spans[topic].append(hit.span)
    best = max(scores.values(), default=0.0)
    chosen = sorted(scores, key=lambda topic: (-scores[topic], topic))[:_MOST]
    return tuple(
        Topic(
            id=topic,
            evidence=tuple(spans[topic][:3]),
            rule="topic-keywords",
            confidence=Confidence.CERTAIN if scores[topic] >= 2 * _THRESHOLD else Confidence.LIKELY,
        )
        for topic in chosen
        if scores[topic] >= max(_THRESHOLD, best * _SHARE_OF_BEST)
    )


def _weak(entry: Entry) -> tuple[str, ...]:
    return tuple(lower(word) for word in entry.get("weak", ()))


def _lead_end(reading: Reading) -> int:
    """Where the opening of the body ends: its first two sentences say what the article is about."""
    body = [sentence for sentence in reading.sentences if sentence.block.kind is BlockKind.BODY]
    return body[min(len(body), _LEAD_SENTENCES) - 1].span.end if body else 0
