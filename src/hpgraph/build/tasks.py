"""Tasks: who tells whom to do what, until when, on what basis."""

from hpgraph.build import agents, evidence
from hpgraph.build.contexts import Context
from hpgraph.build.topics import concept
from hpgraph.build.writing import date, term, typed, vi
from hpgraph.models import Task
from hpgraph.terms import DCT, HP, ICAL, ODRL, SCHEMA, STRENGTH


def build(context: Context) -> None:
    for found in context.extraction.tasks:
        _task(context, found)


def _task(context: Context, found: Task) -> None:
    out = context.out
    node = context.fact("task", found.text, found.assigner, *found.assignees)
    out.types(node, HP.Task)
    out.label(node, found.text)
    out.add(node, SCHEMA.text, vi(found.text))
    out.add(node, HP.strength, term(STRENGTH[found.strength.value]))
    out.add(node, SCHEMA.actionStatus, term(SCHEMA.PotentialActionStatus))
    if found.assigner:
        assigner = agents.agent(context, found.assigner)
        out.add(node, HP.assigner, assigner)
        out.add(node, ODRL.assigner, assigner)
    for name in dict.fromkeys(found.assignees):
        assignee = agents.agent(context, name)
        out.add(node, HP.assignee, assignee)
        out.add(node, ODRL.assignee, assignee)
    for name in dict.fromkeys(found.coordinators):
        out.add(node, HP.coordinator, agents.agent(context, name))
    due = date(found.due) if found.due else None
    out.add(node, HP.due, due)
    out.add(node, ICAL.due, due)
    out.text(node, HP.dueText, found.due_text)
    for document in context.cited(found.based_on):
        out.add(node, HP.basedOn, document)
    for name in dict.fromkeys(found.initiatives):
        out.add(node, HP.concerns, context.initiative(name))
    for topic in dict.fromkeys(found.topics):
        out.add(node, HP.concerns, concept(topic))
    out.add(node, HP.statedAt, context.event(found.event))
    out.add(node, DCT.date, typed(context.day, "date") if context.day else None)
    evidence.add(context, found, node)
