"""The relations that a page draws: one entry each, with its SPARQL and how it is read from both ends.

A query binds ?s (source), ?fact (the node whose evidence proves it) and may bind ?o (target), ?detail, ?date.
"""

from dataclasses import dataclass

from hpgraph.render.kinds import Words


@dataclass(frozen=True, slots=True)
class Relation:
    """`forward` heads the panel of the source, `back` that of the target. `weight`: pull between the ends, in %."""

    id: str
    group: str
    forward: Words
    back: Words
    pattern: str
    weight: int = 100


GROUPS: tuple[tuple[str, Words], ...] = (
    ("posts", ("Chức vụ", "Posts")),
    ("events", ("Sự kiện", "Events")),
    ("tasks", ("Nhiệm vụ", "Tasks")),
    ("documents", ("Văn bản", "Documents")),
    ("awards", ("Khen thưởng", "Awards")),
    ("words", ("Phát biểu, số liệu", "Statements and figures")),
    ("structure", ("Cơ cấu", "Structure")),
    ("press", ("Bài báo", "Articles")),
)

_TENURE = """?fact a hp:Tenure ; org:member ?s ; hp:tenureKind ?kind ; org:role ?detail .
  OPTIONAL { ?fact org:organization ?o }
  OPTIONAL { ?fact org:memberDuring/time:hasBeginning/(time:inXSDDate|time:inXSDgYearMonth|time:inXSDgYear) ?date }
  FILTER(?kind %s IN (<https://w3id.org/hpgraph/ontology#tenure-kind/former>,
                      <https://w3id.org/hpgraph/ontology#tenure-kind/dismissed>))"""
_ROLE = """?fact cv:hasParticipant ?s ; cv:role <https://w3id.org/hpgraph/ontology#role/%s> ; hp:inEvent ?o .
  OPTIONAL { ?o schema:startDate ?date }"""
_TASK = "?fact a hp:Task . OPTIONAL { ?fact hp:due ?detail } OPTIONAL { ?fact dct:date ?date } "
_AWARD = "?fact a hp:Award . OPTIONAL { ?fact dct:date ?date } "


def _role(role: str, forward: Words, back: Words) -> Relation:
    return Relation(f"role-{role}", "events", forward, back, _ROLE % role)


RELATIONS = (
    Relation("post", "posts", ("Giữ chức vụ tại", "Holds a post in"), ("Cán bộ", "Officials"), _TENURE % "NOT"),
    Relation(
        "former-post", "posts", ("Từng giữ chức vụ tại", "Held a post in"), ("Cán bộ trước đây", "Former officials"),
        _TENURE % "",
    ),
    Relation(
        "decision", "posts", ("Theo quyết định", "By decision"), ("Quyết định về", "Decides on"),
        "?fact a hp:Tenure ; org:member ?s ; hp:basedOn ?o .",
    ),
    _role("chair", ("Chủ trì sự kiện", "Chaired"), ("Chủ trì", "Chaired by")),
    _role("speaker", ("Phát biểu tại", "Spoke at"), ("Phát biểu", "Speakers")),
    _role("attendee", ("Tham dự", "Attended"), ("Tham dự", "Attended by")),
    _role("signatory", ("Ký kết tại", "Signed at"), ("Ký kết", "Signatories")),
    _role("appointed", ("Nhận nhiệm vụ mới tại", "Appointed at"), ("Được bổ nhiệm", "Appointed")),
    _role("awarded", ("Được khen thưởng tại", "Honoured at"), ("Được khen thưởng", "Honoured")),
    Relation(
        "organises", "events", ("Tổ chức sự kiện", "Organised"), ("Đơn vị tổ chức", "Organised by"),
        "?fact a hp:Event ; schema:organizer ?s . BIND(?fact AS ?o) OPTIONAL { ?fact schema:startDate ?date }",
    ),
    Relation(
        "held-at", "events", ("Diễn ra tại", "Held at"), ("Sự kiện diễn ra ở đây", "Events held here"),
        "?fact a hp:Event ; schema:location ?o . BIND(?fact AS ?s) OPTIONAL { ?fact schema:startDate ?date }", 20,
    ),
    Relation(
        "assigns", "tasks", ("Giao nhiệm vụ", "Assigned"), ("Người giao", "Assigned by"),
        _TASK + "?fact hp:assigner ?s . BIND(?fact AS ?o)",
    ),
    Relation(
        "assigned-to", "tasks", ("Chủ trì thực hiện", "To be done by"), ("Nhiệm vụ được giao", "Tasks received"),
        _TASK + "?fact hp:assignee ?o . BIND(?fact AS ?s)",
    ),
    Relation(
        "supported-by", "tasks", ("Phối hợp thực hiện", "Supported by"), ("Nhiệm vụ phối hợp", "Tasks supported"),
        _TASK + "?fact hp:coordinator ?o . BIND(?fact AS ?s)",
    ),
    Relation(
        "task-basis", "tasks", ("Căn cứ", "Based on"), ("Nhiệm vụ theo văn bản này", "Tasks based on it"),
        _TASK + "?fact hp:basedOn ?o . BIND(?fact AS ?s)",
    ),
    Relation(
        "concerns", "tasks", ("Liên quan đến", "Concerns"), ("Nhiệm vụ liên quan", "Tasks about it"),
        _TASK + "?fact hp:concerns ?o . BIND(?fact AS ?s)", 50,
    ),
    Relation(
        "stated-at", "tasks", ("Nêu tại", "Stated at"), ("Nhiệm vụ được nêu", "Tasks stated"),
        _TASK + "?fact hp:statedAt ?o . BIND(?fact AS ?s)",
    ),
    Relation(
        "responsible", "tasks", ("Đơn vị phụ trách", "Responsible"), ("Phụ trách", "Responsible for"),
        "?fact a hp:Initiative ; hp:responsible ?o . BIND(?fact AS ?s)",
    ),
    Relation(
        "issued-by", "documents", ("Cơ quan ban hành", "Issued by"), ("Ban hành", "Issued"),
        "?fact a hp:Document ; eli:passed_by ?o . BIND(?fact AS ?s) OPTIONAL { ?fact eli:date_document ?date }",
    ),
    Relation(
        "document-basis", "documents", ("Căn cứ văn bản", "Based on"), ("Là căn cứ của", "Basis of"),
        "?fact a hp:Document ; eli:based_on ?o . BIND(?fact AS ?s)",
    ),
    Relation(
        "amends", "documents", ("Sửa đổi", "Amends"), ("Được sửa đổi bởi", "Amended by"),
        "?fact a hp:Document ; eli:amends ?o . BIND(?fact AS ?s)",
    ),
    Relation(
        "repeals", "documents", ("Thay thế", "Replaces"), ("Được thay thế bởi", "Replaced by"),
        "?fact a hp:Document ; eli:repeals ?o . BIND(?fact AS ?s)",
    ),
    Relation(
        "cites", "documents", ("Viện dẫn văn bản", "Cites"), ("Được văn bản viện dẫn", "Cited by"),
        "?fact a hp:Document ; eli:cites ?o . BIND(?fact AS ?s)",
    ),
    Relation(
        "gives", "awards", ("Trao tặng", "Gave"), ("Cơ quan tặng", "Given by"),
        _AWARD + "?fact hp:awardedBy ?s . BIND(?fact AS ?o)",
    ),
    Relation(
        "received", "awards", ("Người nhận", "Recipients"), ("Được tặng", "Received"),
        _AWARD + "?fact hp:recipient ?o . BIND(?fact AS ?s)",
    ),
    Relation(
        "counted", "awards", ("Số lượng", "Recipients counted"), ("", ""),
        _AWARD + """?fact hp:recipientGroup ?group . ?group schema:value ?count ; schema:unitText ?unit .
  BIND(?fact AS ?s) BIND(CONCAT(STR(?count), " ", STR(?unit)) AS ?detail)""",
    ),
    Relation(
        "said", "words", ("Ý kiến", "Statements"), ("Ý kiến nêu tại đây", "Statements made here"),
        """?fact a hp:Statement ; schema:creator ?s ; schema:text ?detail .
  OPTIONAL { ?fact schema:isPartOf ?o } OPTIONAL { ?fact dct:date ?date }""",
    ),
    Relation(
        "quoted", "words", ("Lời trích", "Quoted words"), ("Lời trích", "Quoted words"),
        """?fact a schema:Quotation ; schema:text ?detail .
  OPTIONAL { ?fact schema:creator ?by } OPTIONAL { ?fact schema:isPartOf ?of }
  BIND(COALESCE(?by, ?of) AS ?s) BIND(IF(BOUND(?by) && BOUND(?of), ?of, ?none) AS ?o)""",
    ),
    Relation(
        "figure", "words", ("Số liệu", "Figures"), ("", ""),
        """?fact a hp:Indicator ; schema:observationAbout ?s ; schema:value ?value ; schema:description ?what .
  OPTIONAL { ?fact schema:unitText ?unit } OPTIONAL { ?fact hp:period ?period }
  OPTIONAL { ?fact schema:observationDate ?date }
  BIND(CONCAT(STR(?value), IF(BOUND(?unit), CONCAT(" ", STR(?unit)), ""), " – ", STR(?what),
    IF(BOUND(?period), CONCAT(" (", STR(?period), ")"), "")) AS ?detail)""",
    ),
    Relation(
        "part-of", "structure", ("Trực thuộc", "Part of"), ("Đơn vị trực thuộc", "Units"),
        "?s org:subOrganizationOf ?o . BIND(?s AS ?fact)", 60,
    ),
    Relation(
        "post-in", "structure", ("Chức danh của", "Post in"), ("Chức danh", "Posts"),
        "?s org:postIn ?o . BIND(?s AS ?fact)",
    ),
    Relation(
        "within", "structure", ("Thuộc", "Within"), ("Gồm", "Contains"),
        "?s schema:containedInPlace ?o . BIND(?s AS ?fact)", 30,
    ),
    Relation(
        "reports", "press", ("Đưa tin về", "Reports on"), ("Được đưa tin trong", "Reported in"),
        "?s a hp:Article ; schema:mentions ?o . ?o a hp:Event . BIND(?o AS ?fact)",
    ),
    Relation(
        "article-cites", "press", ("Viện dẫn", "Cites"), ("Được viện dẫn trong", "Cited in"),
        "?fact a hp:Citation ; hp:citing ?s ; hp:cited ?o .", 20,
    ),
    Relation(
        "subject", "press", ("Chủ đề", "Topics"), ("Bài báo về chủ đề này", "Articles about it"),
        "?s a hp:Article ; dct:subject ?o . BIND(?o AS ?fact)", 10,
    ),
)  # fmt: skip

STRUCTURE = frozenset(("part-of", "post-in", "within"))
"""Relations that reference data is full of: drawn only between nodes that some other fact brings in."""

WEIGHTS = {relation.id: relation.weight for relation in RELATIONS}
