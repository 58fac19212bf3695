"""A conference with three persons, and who had which role there."""

from hpgraph.extract import events
from support.marked import marked

LEAD = "<d 2024-03-05>Ngày 5/3</d>, <o Sở Y tế tỉnh Sơn La>Sở Y tế</o> tổ chức hội nghị tổng kết công tác dân số.\n"
AN = "<p Lò Văn An>đồng chí *Lò Văn An*, Phó Chủ tịch UBND tỉnh</p>"
BA = "<p Hà Thị Ba>*Hà Thị Ba*, Giám đốc Sở Y tế</p>"
CA = "<p Vũ Ca>ông *Vũ Ca*</p>"
SHORT = "<p Lò Văn An>Phó Chủ tịch UBND tỉnh</p>"


def roles(text: str) -> list[tuple[str, str]]:
    (event,) = events.find(*marked(LEAD + text).arguments())
    return [(participant.name.split()[-1], participant.role.value) for participant in event.participants]
