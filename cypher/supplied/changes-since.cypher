// Wat is er veranderd tussen twee ladingen? | What changed between two loads?
// Elke knoop en elk verband dat erbij kwam, eraf ging of anders werd, met vindplaats. Zonder ladingen: de laatste tegenover die ervoor. De graaf bewaart een oude lading samengeperst; het verschil wordt de opdracht als parameter meegegeven.
// Every node and relationship that came, went or became different, with its source. Without loads: the latest against the one before. The graph keeps an old load compressed; the difference is handed to the statement as a parameter.
// :param since => null   // Load
// :param until => null   // Load
// column kind: Wat | What
// column subject: Onderwerp | Subject
// column relationship: Verband | Relationship
// column object: Met | With
// column modality: Modaliteit | Modality
// column edits: Wat er anders werd | What became different
// column sources: Bronnen | Sources
UNWIND $changes AS change
RETURN change.kind AS kind,
  change.subject AS subject,
  change.relationship AS relationship,
  change.object AS object,
  change.modality AS modality,
  change.edits AS edits,
  change.sources AS sources
ORDER BY change.place
