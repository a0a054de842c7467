// A step id is decided once and for ever (docs/decisions/0025-grammar.md): the second lock behind the stream's version. The id names case, round
// and asking; it is read out of the canonical bytes as they lie there, so that nothing of the write path knows of it. Other types of events
// pay one comparison.
export const sql = `
create unique index decided_once on log.events (stream, substring(bytes from '"(?:stepId|from)":"([^"]*)"'))
  where type in ('StepApproved', 'StepRejected', 'StepReturned', 'CaseReturned', 'LicenceRequired');
`;
