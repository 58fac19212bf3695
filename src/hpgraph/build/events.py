"""Events and who took part in them, how."""

from hpgraph.build import agents, evidence
from hpgraph.build.contexts import Context
from hpgraph.build.iris import digest
from hpgraph.build.writing import Node, date, iri, local_part, term, vi
from hpgraph.models import Event, Participation, Role
from hpgraph.terms import CV, DCT, EVENT_KINDS, HP, LABELS, PART_OF_DAY, ROLE, SCHEMA


def build(context: Context) -> None:
    for index, found in enumerate(context.extraction.events):
        node = context.event(index)
        if node:
            _event(context, node, found)
            for who in found.participants:
                _participation(context, node, found, who)


def _event(context: Context, node: Node, found: Event) -> None:
    out, kind = context.out, EVENT_KINDS.get(found.kind, EVENT_KINDS["event"])
    out.type(node, kind)
    out.label(node, found.name)
    out.add(node, SCHEMA.name, vi(found.name))
    out.add(node, DCT.type, term(kind))
    out.add(node, SCHEMA.startDate, date(found.date) if found.date else None)
    out.add(node, SCHEMA.endDate, date(found.end_date) if found.end_date else None)
    out.add(node, HP.partOfDay, term(PART_OF_DAY[found.part_of_day]) if found.part_of_day else None)
    if found.organiser:
        out.add(node, SCHEMA.organizer, agents.agent(context, found.organiser))
    if found.place:
        jurisdiction = context.extraction.article.jurisdiction
        out.add(node, SCHEMA.location, agents.place(context, found.place, venue=True, parent=jurisdiction))
    evidence.add(context, found, node)


def _participation(context: Context, event: Node, found: Event, who: Participation) -> None:
    """One node per event, person and role, whichever article says it."""
    out, person = context.out, context.person(who.name)
    if ("person", who.name) not in context.identities and context.first(person):
        out.type(person, HP.Official)
        out.label(person, who.name)
    key = f"{local_part(event)}-{digest(iri(person), who.role.value)}"
    node = context.iris.node("participation", key)
    role = ROLE[who.role.value]
    out.type(node, CV.Participation)
    out.label(node, f"{who.name}: {LABELS[role][0]}, {found.name}")
    out.add(node, CV.hasParticipant, person)
    out.add(node, CV.role, term(role))
    out.add(node, HP.inEvent, event)
    out.add(event, CV.hasParticipation, node)
    out.add(event, SCHEMA.attendee, person)
    if who.role is Role.SPEAKER:
        out.add(event, SCHEMA.performer, person)
    evidence.add(context, who, node)
