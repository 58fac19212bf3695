"""The tasks that a text tells: what the rules before them find is found first."""

from hpgraph.extract import dates, documents, organisations, people
from hpgraph.extract.tasks import Context, find
from hpgraph.models import Task
from support.readings import reading


def found(
    text: str, *, published: str | None = "2022-06-15T08:00:00+07:00", jurisdiction: str | None = "thành phố Hải Phòng"
) -> list[Task]:
    page = reading(text, published=published, jurisdiction=jurisdiction)
    days = dates.find(page)
    bodies = organisations.find(page)
    context = Context(
        dates=days,
        documents=documents.find(page, days, bodies),
        organisations=bodies,
        people=people.find(page, bodies),
        events=(),
        initiatives=(),
    )
    return list(find(page, context))
