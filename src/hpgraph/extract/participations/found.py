"""What a rule says of one person of a sentence."""

from hpgraph.models import Role, Span, value


@value
class Found:
    """A person (index in the line) in a role; `cue`: the words that say so."""

    person: int
    role: Role
    cue: Span
    rule: str
