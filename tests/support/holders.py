"""What the rules for people find, in short."""

from hpgraph.extract import organisations, people
from support.readings import reading


def posts(text: str, jurisdiction: str | None) -> dict[str, list[str]]:
    """Name → 'title | body', with the kind of tenure where it is not just a mention."""
    opened = reading(text, jurisdiction=jurisdiction)
    return {
        person.name: [
            f"{post.title} | {post.organisation}" + (f" | {post.kind}" if post.kind != "mentioned" else "")
            for post in person.posts
        ]
        for person in people.find(opened, organisations.find(opened)).facts
    }
