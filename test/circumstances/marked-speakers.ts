import type { Attribution } from '../../src/attributions/attribution.ts';
import type { Speaker } from '../../src/schema/types.ts';
import type { ResolvedMention, Speakers } from '../../src/speakers/resolution.ts';
import type { Document } from '../../src/text/document.ts';
import type { MarkedCase, MarkedReference } from '../../src/training/marked/marked.ts';
import { tokensOf } from '../support/to-attributions.ts';

/** The cast as the markup tells it: gold input, so that a test fails for this stage's own fault only. */
export function markedSpeakers(
  { attributions, mentions }: MarkedCase,
  doc: Document,
  found: readonly Attribution[],
): Speakers {
  const keys = attributions.map(
    ({ speaker, source }, index) => speaker ?? (source ? `unnamed:${source.text}` : `none:${index}`),
  );
  const references = [...attributions.flatMap(({ source, addressee }) => [source, addressee]), ...mentions].filter(
    (reference): reference is MarkedReference => reference?.speaker != null,
  );
  const names = [...new Set([...keys, ...references.map(({ speaker }) => speaker as string)])];
  const kindOf = (name: string): Speaker['kind'] =>
    attributions.find(({ speaker }) => speaker === name)?.source?.kind ?? 'organization';
  return {
    speakers: names.map((name, index) => ({
      id: `s${index + 1}`,
      name,
      named: !/^(?:unnamed|none):/.test(name),
      kind: kindOf(name),
    })),
    portray: () => {
      throw new Error('this stage asks for no portrait');
    },
    mentions: references
      .map((reference): ResolvedMention => {
        const name = reference.speaker as string;
        return {
          ...tokensOf(doc, reference),
          form: 'name',
          kind: kindOf(name),
          speaker: names.indexOf(name),
          confidence: 1,
        };
      })
      .sort((a, b) => a.first - b.first),
    sources: found.map((_, index) => ({ form: 'name', speaker: names.indexOf(keys[index] as string), confidence: 1 })),
    ambiguous: [],
  };
}
