"""Groups of bodies: 'các sở, ban, ngành', 'UBND các quận, huyện', 'các cấp ủy'. They are marked generic."""

import re
from collections.abc import Sequence

from hpgraph.extract.mentions import OrganisationMention
from hpgraph.extract.organisations_scan import READ
from hpgraph.extract.phrases import Line
from hpgraph.extract.reading import Reading
from hpgraph.models import Span
from hpgraph.text import tidy

_NOUN = (
    "sở|ban|bộ|ngành|quận|huyện|thị xã|thành phố|tỉnh|phường|xã|thị trấn|đặc khu|địa phương|đơn vị|cơ quan|cấp ủy|cấp ủy đảng|"
    "tổ chức đảng|tổ chức chính trị - xã hội|tổ chức|đoàn thể|hội|hiệp hội|doanh nghiệp|trường|trường đại học|viện|bệnh viện|"
    "lực lượng|lực lượng vũ trang|nhà thầu|chủ đầu tư|cấp|cấp chính quyền|chính quyền|ban đảng|hội đoàn thể|hợp tác xã|"
    "ngân hàng|tổ chức tín dụng|phòng|cơ quan chức năng|đảng bộ|chi bộ|ban, ngành|phòng, ban|cơ sở giáo dục|cơ sở y tế"
)
_GROUP = re.compile(
    rf"các (?:{_NOUN})(?:(?:, | và |, và |-| - )(?:các )?(?:{_NOUN}))*(?: (?:liên quan|có liên quan|chức năng|cấp xã))?(?!\w)"
)
_OF_PLACES = re.compile(
    r"(?:ubnd|ủy ban nhân dân|hđnd|công an|đảng ủy)(?:,? (?:các|cấp) |, )"
    r"(?:quận|huyện|thị xã|thành phố|phường|xã|thị trấn|đặc khu|cấp|tỉnh|huyện)(?:(?:, | và )(?:quận|huyện|thị xã|thành phố|phường|xã|thị trấn|đặc khu))*(?![\w])"
)


def find(reading: Reading, line: Line, named: Sequence[OrganisationMention]) -> list[OrganisationMention]:
    """Groups in text order, those inside named bodies left out; 'UBND các quận' holds 'các quận'."""
    taken = [mention.span for mention in named]
    found: list[OrganisationMention] = []
    for block in reading.blocks:
        if block.kind not in READ:
            continue
        for pattern in (_OF_PLACES, _GROUP):
            for match in pattern.finditer(line.plain, block.span.start, block.span.end):
                span = Span(match.start(), match.end())
                names = line.text[span.end : span.end + 2].strip()[:1].isupper()
                if names or any(other.covers(span) for other in taken):
                    continue
                taken.append(span)
                found.append(OrganisationMention(span, tidy(line.plain[span.start : span.end]), "group", True))
    return found
