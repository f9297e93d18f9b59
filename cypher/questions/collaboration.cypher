// Wie heeft met wie te maken? | Who has to do with whom?
// Paren van actoren die bij hetzelfde onderwerp een rol hebben, die met de meeste gedeelde onderwerpen eerst. Is een van beide rollen alleen gewenst of voorgesteld, dan staat het onderwerp apart.
// Pairs of actors with a role in the same subject, those with the most shared subjects first. Where one of both roles is only wished or proposed, the subject stands apart.
// :param actor => null    // Actor
// :param asOf => date()   // Date
// column actor: Actor | Actor
// column partner: Samen met | Together with
// column subjects: Gedeelde onderwerpen | Shared subjects
// column wished: Alleen gewenst of voorgesteld | Only wished or proposed
// column sources: Bronnen | Sources
MATCH (actor:Actor)-[duty:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(subject)
WHERE ($actor IS NULL OR actor.id = $actor)
  AND (duty.validFrom IS NULL OR left(toString($asOf), size(duty.validFrom)) >= duty.validFrom)
  AND (duty.validTo IS NULL OR left(toString($asOf), size(duty.validTo)) <= duty.validTo)
MATCH (partner:Actor)-[other:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(subject)
WHERE partner <> actor
  AND ($actor IS NOT NULL OR actor.id < partner.id)
  AND (other.validFrom IS NULL OR left(toString($asOf), size(other.validFrom)) >= other.validFrom)
  AND (other.validTo IS NULL OR left(toString($asOf), size(other.validTo)) <= other.validTo)
WITH actor, partner, subject,
  max(NOT duty.modality IN ['DESIRED', 'PROPOSED'] AND NOT other.modality IN ['DESIRED', 'PROPOSED']) AS firm,
  collect(duty.sources) + collect(other.sources) AS lists
ORDER BY subject.id
WITH actor, partner,
  collect(CASE WHEN firm THEN subject END) AS subjects,
  collect(CASE WHEN NOT firm THEN subject END) AS wished,
  collect(lists) AS nested
RETURN actor,
  partner,
  subjects,
  wished,
  COLLECT {
    UNWIND nested AS lists
    UNWIND lists AS list
    UNWIND list AS source
    RETURN DISTINCT source
    ORDER BY source
  } AS sources
ORDER BY size(subjects) DESC, size(wished) DESC, actor.id, partner.id
