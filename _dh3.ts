import { readDocument } from './src/text/read-document.ts';
import { findCues } from './src/cues/find-cues.ts';
import { findQuotations } from './src/quotations/find-quotations.ts';
import { findAttributions } from './src/attributions/find-attributions.ts';
import { findSpeakers } from './src/speakers/find-speakers.ts';
const text = process.argv[2]!.repeat(Number(process.argv[3]));
const T = (k: string, f: any) => { const s = performance.now(); const r = f(); console.log(k, (performance.now() - s).toFixed(0)); return r; };
const doc = T('text', () => readDocument(text)); const q = T('quot', () => findQuotations(doc)); const c = T('cues', () => findCues(doc)); const at = T('attr', () => findAttributions(doc, q.quotations, c)); T('speak', () => findSpeakers(doc, q.quotations, at, {}));
