"""Awards in marked sentences: what the tests of awards share."""

from hpgraph.extract import awards
from hpgraph.models import Award, Recipient
from support.marked import marked

AN = "<p Lò Văn An>đồng chí *Lò Văn An*, nguyên Bí thư Huyện ủy</p>"
UBND = "<o Ủy ban nhân dân tỉnh Sơn La>UBND tỉnh</o>"


def find(source: str) -> tuple[Award, ...]:
    """The awards that a marked sentence tells."""
    return awards.find(*marked(source).arguments())


def count(number: int, unit: str) -> Recipient:
    """Recipients who are only counted."""
    return Recipient(count=number, unit=unit)
