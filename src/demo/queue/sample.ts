import type { Article } from '../../index.ts';
import type { Decision } from '../../tracker/index.ts';

const WIRE = `TARN — The ferry will run again before the first snow, but not on the old timetable, Mayor Nadia Brack said on Monday.

“We have spent two winters explaining why the boat is late, and I will not spend a third,” Brack told reporters on the quay.

Odalys Vane, chief executive of Northwater, called the plan “a brave drawing of a boat that nobody has paid for.”`;

const BRIEF = `The Tarn ferry will return before the first snow.

“We have spent two winters explaining why the boat is late,” said Nadia Brack, the mayor.`;

const INTERVIEW = `“I have read the plan twice, and the second time it was shorter,” said Odalys Vane, chief executive of Northwater. She said that Mayor Nadia Brack was a good neighbour and a terrible customer.`;

const COUNCIL = `“Nobody on this quay believes the timetable,” said N. Brack, the mayor of Tarn.

“Then print another one,” Councillor Otto Brack said. He said that he would not swim.`;

const LETTER = `“The old boat was never late in my day,” Brack said.`;

/** A wire story in three papers and a shorter one, an interview, a report with its correction, and a bare surname. */
const ARTICLES: Article[] = [
  { id: 'wire-1', outlet: 'The Tarn Courier', text: WIRE, publishedAt: '2031-05-05' },
  { id: 'wire-2', outlet: 'North Quay News', text: WIRE, publishedAt: '2031-05-06' },
  { id: 'wire-3', outlet: 'The Evening Lamp', text: WIRE, publishedAt: '2031-05-06' },
  { id: 'brief', outlet: 'The Morning Bell', text: BRIEF, publishedAt: '2031-05-07' },
  { id: 'interview', outlet: 'The Evening Lamp', text: INTERVIEW, publishedAt: '2031-05-09' },
  { id: 'council', outlet: 'The Tarn Courier', text: COUNCIL, publishedAt: '2031-05-12' },
  {
    id: 'council',
    outlet: 'The Tarn Courier',
    text: COUNCIL.replace('Nobody', 'Hardly anybody'),
    publishedAt: '2031-05-12',
    updatedAt: '2031-05-13',
  },
  { id: 'letter', outlet: 'North Quay News', text: LETTER, publishedAt: '2031-05-14' },
  {
    id: 'hoax',
    outlet: 'The Tarn Courier',
    text: '“I have sold the ferry,” Mayor Nadia Brack said.',
    publishedAt: '2031-04-01',
  },
];

/** An editor takes the hoax down. */
const DECISIONS: Decision[] = [{ kind: 'withdraw', article: 'hoax', at: '2031-04-02' }];

export const SAMPLE = [...ARTICLES.map((article) => ({ article })), ...DECISIONS.map((decision) => ({ decision }))];
