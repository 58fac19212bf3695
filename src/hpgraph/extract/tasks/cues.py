"""Where somebody tells somebody to do something, and who it is that tells."""

import re

from hpgraph.extract.mentions import inside
from hpgraph.extract.tasks import actors
from hpgraph.extract.tasks.view import View
from hpgraph.lexicon import Hit
from hpgraph.models import Span, value

# The shape of a name before the cue, for people who were not recognised.
_AREA = r"(?:(?:huyện|tỉnh|thành phố|quận|xã|phường|thị xã|thị trấn) )?"
_NAME = re.compile(rf"(?<!\w){_AREA}(?:[A-ZĐÂĂÊÔƠƯÁÀẢÃẠÉÝÍÚÓ][^\W\d_]+ ){{1,3}}[A-ZĐÂĂÊÔƠƯÁÀẢÃẠÉÝÍÚÓ][^\W\d_]+$")
_HONORIFIC = re.compile(r"^(?:ông|bà|đồng chí) ", re.IGNORECASE)
PREMIER = re.compile(
    r"(?:(?:phó )?thủ tướng|chủ tịch nước|tổng bí thư)", re.IGNORECASE
)  # a person, though named as a body
_AND = re.compile(r"(?<!\w)(?:và|đồng thời)\s*$")
_WILL = re.compile(r"(?<!\w)sẽ(?!\w)", re.IGNORECASE)
_GIVEN = frozenset({"assign", "allot"})  # 'sẽ giao Sở X' tells it already; 'sẽ đề nghị' is what somebody means to do
_PLACE = re.compile(r"(?:^|[,;:“)] ?)\s*(?P<level>tỉnh|thành phố|huyện|quận|thị xã|xã|phường|TP)$", re.IGNORECASE)
_SHORT_BODY = re.compile(
    r"(?:^|[,;:“\")] ?|(?:do đó|vì vậy|theo đó|trước đó|hiện nay|hiện),? )\s*"
    r"(Sở|Bộ|Cục|Tổng cục|Chi cục|Ban|Viện|Ủy ban|Hội|Trường|Công ty|Trung tâm|Bệnh viện|Ngân hàng)$"
)  # 'Sở yêu cầu các trường …': the department named last
_MYSELF = re.compile(r"(?<!\w)(?<!chúng )tôi $", re.IGNORECASE)
_MY_ORDERS = frozenset({"require", "assign", "allot", "ask"})  # 'tôi mong' says anybody
_WHEN = re.compile(r"\s*(?:tuy nhiên, )?(?:(?:sau |trước |từ |kể từ )?khi|về việc|liên quan đến việc|nếu) ")
_TOLD_BY_BODIES = frozenset({"require", "ask", "assign"})  # also 'Bộ Tài chính đã đề nghị UBND tỉnh …'
_BEFORE_REACH = 100  # characters between who tells and the cue
_BY_GROUPS = _MY_ORDERS | {"petition", "hope"}
_BY_MANY = frozenset({"ask", "petition", "hope"})  # 'nhiều công nhân đề nghị …'
_THIS_BODY = ("cơ quan này", "đơn vị này", "bộ này", "sở này", "ủy ban này", "ban này")
_NO_TELLERS = frozenset({"several", "staff", "people", "part"})  # many voices, or parts of a list
_REPORTED = frozenset({"allot", "appeal"})  # 'đã phân công' tells what was done
_TOLD_ONCE = _TOLD_BY_BODIES | {"direct"}


@value
class Cue:
    """`assigner` None: the one who is in focus tells. `begins`: where its subject stands, or it itself without one."""

    hit: Hit
    begins: int
    assigner: str | None = None
    body: bool = False
    past: bool = False  # 'đã chỉ đạo': it reports, too
    to: int = -1  # where those begin to whom a paper was sent that tells
    joined: bool = False  # only 'và' joins it to what the speaker does, so someone who is told has to follow

    @property
    def directed(self) -> bool:
        """'đã chỉ đạo Sở Y tế …': told as done, and most likely an order."""
        return self.past and self.hit.entry.id == "direct"


@value
class _Lead:
    """Before a cue in its clause: up to `end` it may be who tells; `past`: 'đã …'; `comma`: parted from it."""

    segment: Span
    prefix: str
    end: int
    past: bool
    comma: bool
    listed: bool

    @property
    def before(self) -> str:
        return self.prefix[: self.end - self.segment.start]


def read(view: View, hit: Hit, segment: Span, taken: int, *, listed: bool) -> Cue | None:
    """The cue at a hit, None where its words tell nobody anything.

    `segment`: the clause; `taken`: up to where its words are someone who is told; `listed`: inside a list of orders,
    where a body before 'chỉ đạo' is told to direct and tells nobody.
    """
    prefix = view.text[segment.start : hit.span.start]
    cut = view.frames.before_cue.search(prefix, max(0, len(prefix) - _BEFORE_REACH))
    past = bool(cut and cut.group("past") and not view.frames.just.search(prefix))
    end = segment.start + (cut.start() if cut else len(prefix))
    comma = cut is not None and "," in cut.group(0)
    if cut and _WILL.search(cut.group(0)) and hit.entry.id not in _GIVEN:
        return None
    begins = view.skip(segment.start, segment.end)
    if begins > hit.span.start:
        if _WHEN.match(view.plain, segment.start) and (end in view.person_ends or end in view.body_ends):
            return None  # 'Sau khi Thủ tướng chỉ đạo các bộ vào cuộc, …', 'Về việc tỉnh đề nghị bổ sung vốn, …'
        begins = view.skip(segment.start, hit.span.start)
    if end <= segment.start or begins >= hit.span.start:
        # '… đề nghị UBND tỉnh ban hành kế hoạch; chỉ đạo Sở X …': who was told is to direct
        return None if past or (listed and hit.entry.id == "direct") else Cue(hit, hit.span.start)
    person = view.person_ends.get(end)
    subject = view.persons.get(view.skip(segment.start, segment.end))
    if person and subject and cut and "và" in cut.group(0) and view.plain.endswith(" của ", 0, person.span.start):
        return Cue(hit, subject.span.start, subject.name)  # 'Ông A tiếp thu ý kiến của Thứ trưởng và giao Sở Y tế …'
    if past and hit.entry.id in _REPORTED:
        return None
    if person:
        return None if person.span.start < taken else Cue(hit, person.span.start, person.name, past=past)
    body = view.body_ends.get(end)
    if body and PREMIER.match(view.text, body.span.start):
        if body.span.start < taken or (past and hit.entry.id not in _TOLD_ONCE):
            return None
        return Cue(hit, body.span.start, _holder(view, body.span.start, end), past=past)
    if body and (post := view.frames.post_end.search(view.text[segment.start : body.span.start])):
        begins = segment.start + post.start()
        if begins < taken:
            return None
        return Cue(hit, begins, _holder(view, begins, end), past=past)
    if body and not body.generic:
        if body.span.start < taken or (listed and hit.entry.id != "require"):
            return None
        if past and hit.entry.id not in _TOLD_ONCE:
            return None
        if body.kind not in hit.entry.get("by", (body.kind,)):
            return None
        return Cue(hit, body.span.start, body.name, body=True, past=past)
    return _unnamed(view, hit, _Lead(segment, prefix, end, past, comma, listed), subject.name if subject else None)


def _unnamed(view: View, hit: Hit, lead: _Lead, subject: str | None) -> Cue | None:
    """The cue with no known person or body before it: a speech, a paper, a last name, 'tôi' or nobody.

    `subject`: the person that the clause begins with.
    """
    if lead.end in view.speech_ends and not (lead.comma and hit.entry.get("subject")):
        verbs = hit.entry.id == "direct" and lead.end + 1 == hit.span.start  # 'đôn đốc chỉ đạo các xã …'
        return None if verbs else Cue(hit, lead.end)
    if group := _group(view, hit, lead):
        return group
    if lead.past and (hit.entry.id not in _TOLD_ONCE or lead.comma):
        return None
    if paper := view.frames.paper_end.search(lead.before):
        to = lead.segment.start + paper.end("to") if paper.group("to") else -1
        return Cue(hit, lead.end, issuer(view, lead.segment, lead.end if to < 0 else to), body=True, to=to)
    speaker = None if lead.comma else view.frames.speaker_end.search(lead.before)
    if speaker:
        short = speaker.group("short")
        if view.plain.endswith(_THIS_BODY, 0, lead.end):
            before = [view.bodies[at].name for at in sorted(view.bodies) if at < lead.segment.start]
            return Cue(hit, lead.segment.start + speaker.start(), before[-1] if before else None, body=True)
        named = next((person.name for person in view.people if person.name.endswith(f" {short}")), short)
        return Cue(hit, lead.segment.start + speaker.start(), speaker.group("told") or named, past=lead.past)
    if not lead.comma and (name := _NAME.search(lead.before)):
        return Cue(hit, lead.segment.start + name.start(), _HONORIFIC.sub("", name.group(0)), past=lead.past)
    if not lead.comma and (short_body := _SHORT_BODY.search(lead.before)):
        begins = lead.segment.start + short_body.start(1)
        before = [body.name for at, body in sorted(view.bodies.items()) if at < begins]
        named = [name for name in before if name.startswith(f"{short_body.group(1)} ")]
        if named and not lead.listed:
            return Cue(hit, begins, named[-1], body=True, past=lead.past)
    if lead.past:
        return None
    if (
        not lead.comma and _MYSELF.search(lead.prefix) and hit.entry.id in _MY_ORDERS
    ):  # in the words of the one in focus
        return Cue(hit, lead.end)
    if hit.entry.get("subject"):
        return None
    if not lead.comma and (place := _PLACE.search(lead.before)):
        level = place.group("level")
        return Cue(hit, lead.segment.start + place.start("level"), view.home.get(level, level), body=True)
    if lead.comma:  # 'Ông A chúc bà B mạnh khỏe, mong muốn …'
        return Cue(hit, lead.end, subject)
    return Cue(hit, lead.end, joined=True) if _AND.search(lead.prefix) else None


def _group(view: View, hit: Hit, lead: _Lead) -> Cue | None:
    """A body told by a common noun that its clause begins with: 'Hội đồng yêu cầu …', 'Trưởng ban đã yêu cầu …'."""
    start = view.skip(lead.segment.start, lead.segment.end)
    comma = view.text.rfind(", ", start, lead.end)
    if start not in view.actors and comma >= 0:  # 'Tại buổi đối thoại ngày 12/5, đại diện các doanh nghiệp kiến nghị …'
        start = comma + 2
    noun = view.actors.get(start)
    if lead.listed or lead.comma or noun is None or hit.entry.id not in _BY_GROUPS:
        return None
    if noun.entry.id in _NO_TELLERS and hit.entry.id not in _BY_MANY:
        return None
    if lead.past and noun.entry.id != "heads":
        return None
    actor = actors.read(view, start, lead.end)
    return Cue(hit, start, actor.names[0], body=True) if actor and actor.end == lead.end else None


def _holder(view: View, start: int, end: int) -> str:
    """The person of the article whose post is told at start..end ('Thứ trưởng Bộ Y tế'), else the post itself."""
    post = view.plain[start:end]
    posts = (post, post.replace("chủ tịch ", "chủ tịch ubnd "))  # 'Chủ tịch TP' is that of its committee
    before = [person for at, person in view.persons.items() if at < start]
    named = [
        person for person in before if any(one in view.plain[person.span.start : person.span.end + 2] for one in posts)
    ]
    return named[-1].name if named else view.text[start:end]


def issuer(view: View, segment: Span, end: int) -> str | None:
    """Who tells through a paper: whoever its sentence names, else who issued the paper cited last."""
    bodies = [view.bodies[at] for at in sorted(view.bodies) if segment.start <= at < end]
    people = [view.persons[at] for at in sorted(view.persons) if segment.start <= at < end]
    if people:
        return people[-1].name
    if bodies and (post := view.frames.post_end.search(view.text[segment.start : bodies[0].span.start])):
        return _holder(view, segment.start + post.start(), bodies[0].span.end)
    if bodies:
        return bodies[0].name
    before = [said for at, said in view.papers if at < end]
    return before[-1] if before else None


def speaker(view: View, sentence: Span) -> str | None:
    """The person whose words a sentence reports: named or meant directly before a verb of speech or a cue."""
    people = list(inside(view.people, sentence))
    if not people:
        return None
    hits = view.reading.hits
    verbs = [hit.span.start for hit in inside(hits.get("speech_verb", ()), sentence) if hit.entry.get("say") != "none"]
    verbs += [hit.span.start for hit in inside(view.cues, sentence)]
    found = None
    for person in people:
        after = person.span.end
        if any(after < verb <= after + 14 and _is_direct(view.text[after:verb]) for verb in verbs):
            found = person.name
    return found


def _is_direct(between: str) -> bool:
    """Not 'ông A chúc bà B mạnh khỏe, mong …': words and a comma part B from the verb."""
    return "," not in between or not between.strip(" ,")


def is_told(view: View, hit: Hit, after: int) -> bool:
    """'yêu cầu tỉnh A chỉ đạo các lực lượng …': to direct, right `after` who is told, is what they shall do."""
    return hit.entry.id == "direct" and not view.text[after : hit.span.start].strip()
