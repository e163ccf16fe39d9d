/** What a country, a town or a person has one of, so that it is named by whose it is: "the Italian government". */
export const BODIES_OF_ONE: ReadonlySet<string> = new Set(
  (
    'government,administration,campaign,presidency,military,army,navy,air force,coast guard,parliament,embassy,central bank,' +
    'foreign ministry,interior ministry,defence ministry,defense ministry,finance ministry,health ministry,justice ministry,' +
    'education ministry,energy ministry,trade ministry,city council,county council,town council,school board,police department,' +
    'fire department,fire service,health department'
  ).split(','),
);
