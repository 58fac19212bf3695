"""Standard terms that the graph uses.

Generated from ontology/hpgraph.ttl by `make terms`; edit that file.
"""

from typing import Final


class RDF:
    """RDF"""

    type: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"


class RDFS:
    """RDF Schema"""

    label: Final = "http://www.w3.org/2000/01/rdf-schema#label"


class ADMS:
    """http://www.w3.org/ns/adms#"""

    Identifier: Final = "http://www.w3.org/ns/adms#Identifier"
    status: Final = "http://www.w3.org/ns/adms#status"


class CITO:
    """http://purl.org/spar/cito/"""

    Citation: Final = "http://purl.org/spar/cito/Citation"
    hasCitedEntity: Final = "http://purl.org/spar/cito/hasCitedEntity"
    hasCitingEntity: Final = "http://purl.org/spar/cito/hasCitingEntity"


class CV:
    """http://data.europa.eu/m8g/"""

    Participation: Final = "http://data.europa.eu/m8g/Participation"
    PublicEvent: Final = "http://data.europa.eu/m8g/PublicEvent"
    PublicOrganisation: Final = "http://data.europa.eu/m8g/PublicOrganisation"
    ReferenceFramework: Final = "http://data.europa.eu/m8g/ReferenceFramework"
    hasFormalFramework: Final = "http://data.europa.eu/m8g/hasFormalFramework"
    hasParticipant: Final = "http://data.europa.eu/m8g/hasParticipant"
    hasParticipation: Final = "http://data.europa.eu/m8g/hasParticipation"
    role: Final = "http://data.europa.eu/m8g/role"


class DCT:
    """http://purl.org/dc/terms/"""

    Location: Final = "http://purl.org/dc/terms/Location"
    contributor: Final = "http://purl.org/dc/terms/contributor"
    date: Final = "http://purl.org/dc/terms/date"
    description: Final = "http://purl.org/dc/terms/description"
    identifier: Final = "http://purl.org/dc/terms/identifier"
    isPartOf: Final = "http://purl.org/dc/terms/isPartOf"
    isReplacedBy: Final = "http://purl.org/dc/terms/isReplacedBy"
    relation: Final = "http://purl.org/dc/terms/relation"
    requires: Final = "http://purl.org/dc/terms/requires"
    source: Final = "http://purl.org/dc/terms/source"
    spatial: Final = "http://purl.org/dc/terms/spatial"
    subject: Final = "http://purl.org/dc/terms/subject"
    temporal: Final = "http://purl.org/dc/terms/temporal"
    title: Final = "http://purl.org/dc/terms/title"
    type: Final = "http://purl.org/dc/terms/type"


class ELI:
    """http://data.europa.eu/eli/ontology#"""

    LegalResource: Final = "http://data.europa.eu/eli/ontology#LegalResource"
    amends: Final = "http://data.europa.eu/eli/ontology#amends"
    based_on: Final = "http://data.europa.eu/eli/ontology#based_on"
    cites: Final = "http://data.europa.eu/eli/ontology#cites"
    date_document: Final = "http://data.europa.eu/eli/ontology#date_document"
    id_local: Final = "http://data.europa.eu/eli/ontology#id_local"
    passed_by: Final = "http://data.europa.eu/eli/ontology#passed_by"
    repeals: Final = "http://data.europa.eu/eli/ontology#repeals"
    title: Final = "http://data.europa.eu/eli/ontology#title"
    type_document: Final = "http://data.europa.eu/eli/ontology#type_document"


class FOAF:
    """http://xmlns.com/foaf/0.1/"""

    Agent: Final = "http://xmlns.com/foaf/0.1/Agent"
    Document: Final = "http://xmlns.com/foaf/0.1/Document"
    Group: Final = "http://xmlns.com/foaf/0.1/Group"
    Organization: Final = "http://xmlns.com/foaf/0.1/Organization"
    Person: Final = "http://xmlns.com/foaf/0.1/Person"
    homepage: Final = "http://xmlns.com/foaf/0.1/homepage"
    member: Final = "http://xmlns.com/foaf/0.1/member"
    name: Final = "http://xmlns.com/foaf/0.1/name"


class ICAL:
    """http://www.w3.org/2002/12/cal/icaltzd#"""

    Vtodo: Final = "http://www.w3.org/2002/12/cal/icaltzd#Vtodo"
    due: Final = "http://www.w3.org/2002/12/cal/icaltzd#due"


class OA:
    """http://www.w3.org/ns/oa#"""

    Annotation: Final = "http://www.w3.org/ns/oa#Annotation"
    TextPositionSelector: Final = "http://www.w3.org/ns/oa#TextPositionSelector"
    TextQuoteSelector: Final = "http://www.w3.org/ns/oa#TextQuoteSelector"
    end: Final = "http://www.w3.org/ns/oa#end"
    exact: Final = "http://www.w3.org/ns/oa#exact"
    hasBody: Final = "http://www.w3.org/ns/oa#hasBody"
    hasSelector: Final = "http://www.w3.org/ns/oa#hasSelector"
    hasSource: Final = "http://www.w3.org/ns/oa#hasSource"
    hasTarget: Final = "http://www.w3.org/ns/oa#hasTarget"
    start: Final = "http://www.w3.org/ns/oa#start"


class ODRL:
    """http://www.w3.org/ns/odrl/2/"""

    Duty: Final = "http://www.w3.org/ns/odrl/2/Duty"
    assignee: Final = "http://www.w3.org/ns/odrl/2/assignee"
    assigner: Final = "http://www.w3.org/ns/odrl/2/assigner"
    function: Final = "http://www.w3.org/ns/odrl/2/function"


class OG:
    """http://www.w3.org/ns/opengov#"""

    Speech: Final = "http://www.w3.org/ns/opengov#Speech"
    post: Final = "http://www.w3.org/ns/opengov#post"


class ORG:
    """http://www.w3.org/ns/org#"""

    ChangeEvent: Final = "http://www.w3.org/ns/org#ChangeEvent"
    FormalOrganization: Final = "http://www.w3.org/ns/org#FormalOrganization"
    Membership: Final = "http://www.w3.org/ns/org#Membership"
    Organization: Final = "http://www.w3.org/ns/org#Organization"
    Post: Final = "http://www.w3.org/ns/org#Post"
    Role: Final = "http://www.w3.org/ns/org#Role"
    changedBy: Final = "http://www.w3.org/ns/org#changedBy"
    classification: Final = "http://www.w3.org/ns/org#classification"
    member: Final = "http://www.w3.org/ns/org#member"
    memberDuring: Final = "http://www.w3.org/ns/org#memberDuring"
    organization: Final = "http://www.w3.org/ns/org#organization"
    originalOrganization: Final = "http://www.w3.org/ns/org#originalOrganization"
    postIn: Final = "http://www.w3.org/ns/org#postIn"
    resultedFrom: Final = "http://www.w3.org/ns/org#resultedFrom"
    resultingOrganization: Final = "http://www.w3.org/ns/org#resultingOrganization"
    role: Final = "http://www.w3.org/ns/org#role"
    subOrganizationOf: Final = "http://www.w3.org/ns/org#subOrganizationOf"


class PROV:
    """http://www.w3.org/ns/prov#"""

    Activity: Final = "http://www.w3.org/ns/prov#Activity"
    Entity: Final = "http://www.w3.org/ns/prov#Entity"
    SoftwareAgent: Final = "http://www.w3.org/ns/prov#SoftwareAgent"
    endedAtTime: Final = "http://www.w3.org/ns/prov#endedAtTime"
    generated: Final = "http://www.w3.org/ns/prov#generated"
    startedAtTime: Final = "http://www.w3.org/ns/prov#startedAtTime"
    used: Final = "http://www.w3.org/ns/prov#used"
    wasAssociatedWith: Final = "http://www.w3.org/ns/prov#wasAssociatedWith"
    wasAttributedTo: Final = "http://www.w3.org/ns/prov#wasAttributedTo"
    wasDerivedFrom: Final = "http://www.w3.org/ns/prov#wasDerivedFrom"
    wasGeneratedBy: Final = "http://www.w3.org/ns/prov#wasGeneratedBy"
    wasInvalidatedBy: Final = "http://www.w3.org/ns/prov#wasInvalidatedBy"


class QB:
    """http://purl.org/linked-data/cube#"""

    DataSet: Final = "http://purl.org/linked-data/cube#DataSet"
    Observation: Final = "http://purl.org/linked-data/cube#Observation"
    dataSet: Final = "http://purl.org/linked-data/cube#dataSet"


class SCHEMA:
    """https://schema.org/"""

    AdministrativeArea: Final = "https://schema.org/AdministrativeArea"
    Claim: Final = "https://schema.org/Claim"
    Event: Final = "https://schema.org/Event"
    ImageObject: Final = "https://schema.org/ImageObject"
    NewsArticle: Final = "https://schema.org/NewsArticle"
    Observation: Final = "https://schema.org/Observation"
    Person: Final = "https://schema.org/Person"
    Place: Final = "https://schema.org/Place"
    PotentialActionStatus: Final = "https://schema.org/PotentialActionStatus"
    Project: Final = "https://schema.org/Project"
    QuantitativeValue: Final = "https://schema.org/QuantitativeValue"
    Quotation: Final = "https://schema.org/Quotation"
    about: Final = "https://schema.org/about"
    actionStatus: Final = "https://schema.org/actionStatus"
    attendee: Final = "https://schema.org/attendee"
    author: Final = "https://schema.org/author"
    caption: Final = "https://schema.org/caption"
    citation: Final = "https://schema.org/citation"
    containedInPlace: Final = "https://schema.org/containedInPlace"
    creativeWorkStatus: Final = "https://schema.org/creativeWorkStatus"
    creator: Final = "https://schema.org/creator"
    datePublished: Final = "https://schema.org/datePublished"
    description: Final = "https://schema.org/description"
    dissolutionDate: Final = "https://schema.org/dissolutionDate"
    endDate: Final = "https://schema.org/endDate"
    foundingDate: Final = "https://schema.org/foundingDate"
    headline: Final = "https://schema.org/headline"
    honorificPrefix: Final = "https://schema.org/honorificPrefix"
    identifier: Final = "https://schema.org/identifier"
    image: Final = "https://schema.org/image"
    inLanguage: Final = "https://schema.org/inLanguage"
    isPartOf: Final = "https://schema.org/isPartOf"
    location: Final = "https://schema.org/location"
    measuredProperty: Final = "https://schema.org/measuredProperty"
    measurementTechnique: Final = "https://schema.org/measurementTechnique"
    mentions: Final = "https://schema.org/mentions"
    name: Final = "https://schema.org/name"
    observationAbout: Final = "https://schema.org/observationAbout"
    observationDate: Final = "https://schema.org/observationDate"
    organizer: Final = "https://schema.org/organizer"
    performer: Final = "https://schema.org/performer"
    publisher: Final = "https://schema.org/publisher"
    sha256: Final = "https://schema.org/sha256"
    softwareVersion: Final = "https://schema.org/softwareVersion"
    startDate: Final = "https://schema.org/startDate"
    temporalCoverage: Final = "https://schema.org/temporalCoverage"
    text: Final = "https://schema.org/text"
    unitText: Final = "https://schema.org/unitText"
    url: Final = "https://schema.org/url"
    validFrom: Final = "https://schema.org/validFrom"
    validThrough: Final = "https://schema.org/validThrough"
    value: Final = "https://schema.org/value"


class SKOS:
    """http://www.w3.org/2004/02/skos/core#"""

    Concept: Final = "http://www.w3.org/2004/02/skos/core#Concept"
    ConceptScheme: Final = "http://www.w3.org/2004/02/skos/core#ConceptScheme"
    altLabel: Final = "http://www.w3.org/2004/02/skos/core#altLabel"
    broader: Final = "http://www.w3.org/2004/02/skos/core#broader"
    changeNote: Final = "http://www.w3.org/2004/02/skos/core#changeNote"
    definition: Final = "http://www.w3.org/2004/02/skos/core#definition"
    exactMatch: Final = "http://www.w3.org/2004/02/skos/core#exactMatch"
    hiddenLabel: Final = "http://www.w3.org/2004/02/skos/core#hiddenLabel"
    inScheme: Final = "http://www.w3.org/2004/02/skos/core#inScheme"
    narrower: Final = "http://www.w3.org/2004/02/skos/core#narrower"
    notation: Final = "http://www.w3.org/2004/02/skos/core#notation"
    prefLabel: Final = "http://www.w3.org/2004/02/skos/core#prefLabel"
    scopeNote: Final = "http://www.w3.org/2004/02/skos/core#scopeNote"
    topConceptOf: Final = "http://www.w3.org/2004/02/skos/core#topConceptOf"


class TIME:
    """http://www.w3.org/2006/time#"""

    Instant: Final = "http://www.w3.org/2006/time#Instant"
    Interval: Final = "http://www.w3.org/2006/time#Interval"
    TemporalEntity: Final = "http://www.w3.org/2006/time#TemporalEntity"
    hasBeginning: Final = "http://www.w3.org/2006/time#hasBeginning"
    hasEnd: Final = "http://www.w3.org/2006/time#hasEnd"
    inXSDDate: Final = "http://www.w3.org/2006/time#inXSDDate"
    inXSDgYear: Final = "http://www.w3.org/2006/time#inXSDgYear"
    inXSDgYearMonth: Final = "http://www.w3.org/2006/time#inXSDgYearMonth"


class VIVO:
    """http://vivoweb.org/ontology/core#"""

    AwardReceipt: Final = "http://vivoweb.org/ontology/core#AwardReceipt"
    assignedBy: Final = "http://vivoweb.org/ontology/core#assignedBy"
    relates: Final = "http://vivoweb.org/ontology/core#relates"
