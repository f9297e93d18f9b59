// Wat rust op deze regel of verandert hem? | What rests on this law or changes it?
// Acties en interventies die op de regel berusten, hem evalueren of wijzigen; ook die van de regel die hij omzet of die hem omzet.
// Actions and interventions that rest on the law, evaluate or amend it; also those of the law it transposes or that transposes it.
// :param legalBasis => 'grondslag-sr-197a'   // LegalBasis
// column law: Regel | Law
// column relationship: Verband | Relationship
// column subject: Wat | What
// column actors: Wie | Who
// column evidence: Herkomst | Evidence
// column sources: Bronnen | Sources
MATCH (asked:LegalBasis {id: $legalBasis})
MATCH (asked)-[:TRANSPOSES*0..1]-(law:LegalBasis)
MATCH (subject:Action|Intervention|LegalBasis)-[link:BASED_ON|EVALUATES|AMENDS|TRANSPOSES]->(law)
WHERE NOT subject:LegalBasis OR subject = asked OR law = asked
RETURN law,
  type(link) AS relationship,
  subject,
  COLLECT {
    MATCH (actor:Actor)-[:ACCOUNTABLE_FOR|COORDINATES|EXECUTES]->(subject)
    RETURN DISTINCT actor
    ORDER BY actor.id
  } AS actors,
  link.evidence AS evidence,
  coalesce(link.sources, []) AS sources
ORDER BY law <> asked, law.id, relationship, subject.id
