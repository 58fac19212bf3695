"""Own terms, and the concepts of each scheme by id.

Generated from ontology/hpgraph.ttl by `make terms`; edit that file.
"""

from collections.abc import Mapping
from typing import Final


class HP:
    """Own classes and properties, and the concept schemes."""

    Agency: Final = "https://w3id.org/hpgraph/ontology#Agency"
    Article: Final = "https://w3id.org/hpgraph/ontology#Article"
    Award: Final = "https://w3id.org/hpgraph/ontology#Award"
    BodyGroup: Final = "https://w3id.org/hpgraph/ontology#BodyGroup"
    Citation: Final = "https://w3id.org/hpgraph/ontology#Citation"
    Cluster: Final = "https://w3id.org/hpgraph/ontology#Cluster"
    Discrepancy: Final = "https://w3id.org/hpgraph/ontology#Discrepancy"
    Document: Final = "https://w3id.org/hpgraph/ontology#Document"
    Event: Final = "https://w3id.org/hpgraph/ontology#Event"
    Evidence: Final = "https://w3id.org/hpgraph/ontology#Evidence"
    Holding: Final = "https://w3id.org/hpgraph/ontology#Holding"
    Indicator: Final = "https://w3id.org/hpgraph/ontology#Indicator"
    Initiative: Final = "https://w3id.org/hpgraph/ontology#Initiative"
    Measurement: Final = "https://w3id.org/hpgraph/ontology#Measurement"
    Official: Final = "https://w3id.org/hpgraph/ontology#Official"
    PlaceChange: Final = "https://w3id.org/hpgraph/ontology#PlaceChange"
    Post: Final = "https://w3id.org/hpgraph/ontology#Post"
    Statement: Final = "https://w3id.org/hpgraph/ontology#Statement"
    Task: Final = "https://w3id.org/hpgraph/ontology#Task"
    Tenure: Final = "https://w3id.org/hpgraph/ontology#Tenure"
    Tie: Final = "https://w3id.org/hpgraph/ontology#Tie"
    agencyKinds: Final = "https://w3id.org/hpgraph/ontology#agencyKinds"
    assignee: Final = "https://w3id.org/hpgraph/ontology#assignee"
    assigner: Final = "https://w3id.org/hpgraph/ontology#assigner"
    awardKind: Final = "https://w3id.org/hpgraph/ontology#awardKind"
    awardKinds: Final = "https://w3id.org/hpgraph/ontology#awardKinds"
    awardedBy: Final = "https://w3id.org/hpgraph/ontology#awardedBy"
    basedOn: Final = "https://w3id.org/hpgraph/ontology#basedOn"
    beginsNotAfter: Final = "https://w3id.org/hpgraph/ontology#beginsNotAfter"
    beginsNotBefore: Final = "https://w3id.org/hpgraph/ontology#beginsNotBefore"
    between: Final = "https://w3id.org/hpgraph/ontology#between"
    candidate: Final = "https://w3id.org/hpgraph/ontology#candidate"
    cited: Final = "https://w3id.org/hpgraph/ontology#cited"
    citing: Final = "https://w3id.org/hpgraph/ontology#citing"
    comparison: Final = "https://w3id.org/hpgraph/ontology#comparison"
    comparisons: Final = "https://w3id.org/hpgraph/ontology#comparisons"
    concerns: Final = "https://w3id.org/hpgraph/ontology#concerns"
    confidence: Final = "https://w3id.org/hpgraph/ontology#confidence"
    confidences: Final = "https://w3id.org/hpgraph/ontology#confidences"
    coordinator: Final = "https://w3id.org/hpgraph/ontology#coordinator"
    discrepancyKinds: Final = "https://w3id.org/hpgraph/ontology#discrepancyKinds"
    documentKinds: Final = "https://w3id.org/hpgraph/ontology#documentKinds"
    due: Final = "https://w3id.org/hpgraph/ontology#due"
    dueText: Final = "https://w3id.org/hpgraph/ontology#dueText"
    endsNotAfter: Final = "https://w3id.org/hpgraph/ontology#endsNotAfter"
    endsNotBefore: Final = "https://w3id.org/hpgraph/ontology#endsNotBefore"
    eventKinds: Final = "https://w3id.org/hpgraph/ontology#eventKinds"
    firstSeen: Final = "https://w3id.org/hpgraph/ontology#firstSeen"
    identityConfidence: Final = "https://w3id.org/hpgraph/ontology#identityConfidence"
    identityReason: Final = "https://w3id.org/hpgraph/ontology#identityReason"
    inEvent: Final = "https://w3id.org/hpgraph/ontology#inEvent"
    indicators: Final = "https://w3id.org/hpgraph/ontology#indicators"
    initiativeKind: Final = "https://w3id.org/hpgraph/ontology#initiativeKind"
    initiativeKinds: Final = "https://w3id.org/hpgraph/ontology#initiativeKinds"
    initiativeStatus: Final = "https://w3id.org/hpgraph/ontology#initiativeStatus"
    initiativeStatuses: Final = "https://w3id.org/hpgraph/ontology#initiativeStatuses"
    isStub: Final = "https://w3id.org/hpgraph/ontology#isStub"
    lastSeen: Final = "https://w3id.org/hpgraph/ontology#lastSeen"
    likelyUntil: Final = "https://w3id.org/hpgraph/ontology#likelyUntil"
    measure: Final = "https://w3id.org/hpgraph/ontology#measure"
    measures: Final = "https://w3id.org/hpgraph/ontology#measures"
    partOfDay: Final = "https://w3id.org/hpgraph/ontology#partOfDay"
    partsOfDay: Final = "https://w3id.org/hpgraph/ontology#partsOfDay"
    period: Final = "https://w3id.org/hpgraph/ontology#period"
    placeAfter: Final = "https://w3id.org/hpgraph/ontology#placeAfter"
    placeBefore: Final = "https://w3id.org/hpgraph/ontology#placeBefore"
    placeKinds: Final = "https://w3id.org/hpgraph/ontology#placeKinds"
    qualifier: Final = "https://w3id.org/hpgraph/ontology#qualifier"
    qualifiers: Final = "https://w3id.org/hpgraph/ontology#qualifiers"
    recipient: Final = "https://w3id.org/hpgraph/ontology#recipient"
    recipientGroup: Final = "https://w3id.org/hpgraph/ontology#recipientGroup"
    responsible: Final = "https://w3id.org/hpgraph/ontology#responsible"
    roles: Final = "https://w3id.org/hpgraph/ontology#roles"
    rule: Final = "https://w3id.org/hpgraph/ontology#rule"
    seenOn: Final = "https://w3id.org/hpgraph/ontology#seenOn"
    statedAt: Final = "https://w3id.org/hpgraph/ontology#statedAt"
    strength: Final = "https://w3id.org/hpgraph/ontology#strength"
    strengths: Final = "https://w3id.org/hpgraph/ontology#strengths"
    succeededBy: Final = "https://w3id.org/hpgraph/ontology#succeededBy"
    tenureKind: Final = "https://w3id.org/hpgraph/ontology#tenureKind"
    tenureKinds: Final = "https://w3id.org/hpgraph/ontology#tenureKinds"
    term: Final = "https://w3id.org/hpgraph/ontology#term"
    textDigest: Final = "https://w3id.org/hpgraph/ontology#textDigest"
    tieFrom: Final = "https://w3id.org/hpgraph/ontology#tieFrom"
    tieTo: Final = "https://w3id.org/hpgraph/ontology#tieTo"
    titles: Final = "https://w3id.org/hpgraph/ontology#titles"
    topics: Final = "https://w3id.org/hpgraph/ontology#topics"


COMPARISON: Final[Mapping[str, str]] = {
    "fall": "https://w3id.org/hpgraph/ontology#comparison/fall",
    "plan": "https://w3id.org/hpgraph/ontology#comparison/plan",
    "rise": "https://w3id.org/hpgraph/ontology#comparison/rise",
    "share": "https://w3id.org/hpgraph/ontology#comparison/share",
    "year-before": "https://w3id.org/hpgraph/ontology#comparison/year-before",
}

CONFIDENCE: Final[Mapping[str, str]] = {
    "certain": "https://w3id.org/hpgraph/ontology#confidence/certain",
    "likely": "https://w3id.org/hpgraph/ontology#confidence/likely",
    "unsure": "https://w3id.org/hpgraph/ontology#confidence/unsure",
}

DISCREPANCY_KIND: Final[Mapping[str, str]] = {
    "again": "https://w3id.org/hpgraph/ontology#discrepancy-kind/again",
    "gap": "https://w3id.org/hpgraph/ontology#discrepancy-kind/gap",
    "overlap": "https://w3id.org/hpgraph/ontology#discrepancy-kind/overlap",
    "reversed": "https://w3id.org/hpgraph/ontology#discrepancy-kind/reversed",
}

INITIATIVE_KIND: Final[Mapping[str, str]] = {
    "centre": "https://w3id.org/hpgraph/ontology#initiative-kind/centre",
    "ecosystem": "https://w3id.org/hpgraph/ontology#initiative-kind/ecosystem",
    "fund": "https://w3id.org/hpgraph/ontology#initiative-kind/fund",
    "market": "https://w3id.org/hpgraph/ontology#initiative-kind/market",
    "model": "https://w3id.org/hpgraph/ontology#initiative-kind/model",
    "movement": "https://w3id.org/hpgraph/ontology#initiative-kind/movement",
    "plan": "https://w3id.org/hpgraph/ontology#initiative-kind/plan",
    "platform": "https://w3id.org/hpgraph/ontology#initiative-kind/platform",
    "policy": "https://w3id.org/hpgraph/ontology#initiative-kind/policy",
    "programme": "https://w3id.org/hpgraph/ontology#initiative-kind/programme",
    "project": "https://w3id.org/hpgraph/ontology#initiative-kind/project",
    "scheme": "https://w3id.org/hpgraph/ontology#initiative-kind/scheme",
    "strategy": "https://w3id.org/hpgraph/ontology#initiative-kind/strategy",
    "system": "https://w3id.org/hpgraph/ontology#initiative-kind/system",
    "works": "https://w3id.org/hpgraph/ontology#initiative-kind/works",
    "zone": "https://w3id.org/hpgraph/ontology#initiative-kind/zone",
}

INITIATIVE_STATUS: Final[Mapping[str, str]] = {
    "done": "https://w3id.org/hpgraph/ontology#initiative-status/done",
    "missing": "https://w3id.org/hpgraph/ontology#initiative-status/missing",
    "ongoing": "https://w3id.org/hpgraph/ontology#initiative-status/ongoing",
    "planned": "https://w3id.org/hpgraph/ontology#initiative-status/planned",
    "proposed": "https://w3id.org/hpgraph/ontology#initiative-status/proposed",
}

MEASURE: Final[Mapping[str, str]] = {
    "assigned-tasks": "https://w3id.org/hpgraph/ontology#measure/assigned-tasks",
    "betweenness": "https://w3id.org/hpgraph/ontology#measure/betweenness",
    "brokerage": "https://w3id.org/hpgraph/ontology#measure/brokerage",
    "constraint": "https://w3id.org/hpgraph/ontology#measure/constraint",
    "core": "https://w3id.org/hpgraph/ontology#measure/core",
    "degree": "https://w3id.org/hpgraph/ontology#measure/degree",
    "pagerank": "https://w3id.org/hpgraph/ontology#measure/pagerank",
    "shared-events": "https://w3id.org/hpgraph/ontology#measure/shared-events",
    "shared-officials": "https://w3id.org/hpgraph/ontology#measure/shared-officials",
    "strength": "https://w3id.org/hpgraph/ontology#measure/strength",
    "tasks-due": "https://w3id.org/hpgraph/ontology#measure/tasks-due",
    "tasks-lead": "https://w3id.org/hpgraph/ontology#measure/tasks-lead",
    "tasks-support": "https://w3id.org/hpgraph/ontology#measure/tasks-support",
}

PART_OF_DAY: Final[Mapping[str, str]] = {
    "afternoon": "https://w3id.org/hpgraph/ontology#part-of-day/afternoon",
    "evening": "https://w3id.org/hpgraph/ontology#part-of-day/evening",
    "morning": "https://w3id.org/hpgraph/ontology#part-of-day/morning",
    "noon": "https://w3id.org/hpgraph/ontology#part-of-day/noon",
}

PLACE_KIND: Final[Mapping[str, str]] = {
    "city": "https://w3id.org/hpgraph/ontology#place-kind/city",
    "commune": "https://w3id.org/hpgraph/ontology#place-kind/commune",
    "country": "https://w3id.org/hpgraph/ontology#place-kind/country",
    "district": "https://w3id.org/hpgraph/ontology#place-kind/district",
    "municipality": "https://w3id.org/hpgraph/ontology#place-kind/municipality",
    "province": "https://w3id.org/hpgraph/ontology#place-kind/province",
    "region": "https://w3id.org/hpgraph/ontology#place-kind/region",
    "special-zone": "https://w3id.org/hpgraph/ontology#place-kind/special-zone",
    "town": "https://w3id.org/hpgraph/ontology#place-kind/town",
    "township": "https://w3id.org/hpgraph/ontology#place-kind/township",
    "urban-district": "https://w3id.org/hpgraph/ontology#place-kind/urban-district",
    "village": "https://w3id.org/hpgraph/ontology#place-kind/village",
    "ward": "https://w3id.org/hpgraph/ontology#place-kind/ward",
}

QUALIFIER: Final[Mapping[str, str]] = {
    "about": "https://w3id.org/hpgraph/ontology#qualifier/about",
    "at least": "https://w3id.org/hpgraph/ontology#qualifier/at-least",
    "at most": "https://w3id.org/hpgraph/ontology#qualifier/at-most",
    "nearly": "https://w3id.org/hpgraph/ontology#qualifier/nearly",
    "over": "https://w3id.org/hpgraph/ontology#qualifier/over",
}

ROLE: Final[Mapping[str, str]] = {
    "appointed": "https://w3id.org/hpgraph/ontology#role/appointed",
    "attendee": "https://w3id.org/hpgraph/ontology#role/attendee",
    "awarded": "https://w3id.org/hpgraph/ontology#role/awarded",
    "chair": "https://w3id.org/hpgraph/ontology#role/chair",
    "signatory": "https://w3id.org/hpgraph/ontology#role/signatory",
    "speaker": "https://w3id.org/hpgraph/ontology#role/speaker",
}

STRENGTH: Final[Mapping[str, str]] = {
    "order": "https://w3id.org/hpgraph/ontology#strength/order",
    "plan": "https://w3id.org/hpgraph/ontology#strength/plan",
    "request": "https://w3id.org/hpgraph/ontology#strength/request",
    "wish": "https://w3id.org/hpgraph/ontology#strength/wish",
}

TENURE_KIND: Final[Mapping[str, str]] = {
    "acting": "https://w3id.org/hpgraph/ontology#tenure-kind/acting",
    "appointed": "https://w3id.org/hpgraph/ontology#tenure-kind/appointed",
    "dismissed": "https://w3id.org/hpgraph/ontology#tenure-kind/dismissed",
    "elected": "https://w3id.org/hpgraph/ontology#tenure-kind/elected",
    "former": "https://w3id.org/hpgraph/ontology#tenure-kind/former",
    "mentioned": "https://w3id.org/hpgraph/ontology#tenure-kind/mentioned",
}
