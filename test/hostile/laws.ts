import { type Extraction, extract, type Options } from '../../src/index.ts';
import { breachesOf } from '../support/breaches.ts';

const EVERYTHING: Options = { attributions: 'all', unattributed: true, hearsay: true, minConfidence: 0 };
const ARTICLE = { title: 'Ruiz to leave Arvo', outlet: 'The Harbour Review', publishedAt: '2026-03-12T23:30:00-05:00' };

const bytesOf = (extraction: Extraction): string => JSON.stringify(extraction);
const idsOf = ({ quotes }: Extraction): string[] => quotes.map(({ id }) => id);

/** What is wrong with how `extract` reads a text: the contract, and the laws between calls. Empty where all is well. */
export function faultsOf(text: string): string[] {
  const plain = extract(text);
  const sure = extract(text, { minConfidence: 0.8 });
  const doubtful = extract(text, { minConfidence: 0 });
  const everything = extract({ text, ...ARTICLE }, EVERYTHING);
  const faults = [plain, sure, doubtful, everything].flatMap((extraction) => breachesOf(text, extraction));
  if (bytesOf(extract(text)) !== bytesOf(plain)) faults.push('a second call gives something else');
  if (!isWithin(plain, doubtful)) faults.push('quotes are lost when less confidence is asked for');
  if (!isWithin(sure, plain)) faults.push('quotes appear when more confidence is asked for');
  return faults;
}

function isWithin(few: Extraction, many: Extraction): boolean {
  const ids = new Set(idsOf(many));
  return idsOf(few).every((id) => ids.has(id));
}
