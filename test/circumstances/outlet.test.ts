import { describe, expect, it } from 'vitest';
import { outletName } from '../../src/circumstances/outlet.ts';
import { setScene } from '../../src/circumstances/scene.ts';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import type { SpeakerKind } from '../../src/schema/types.ts';
import { ResolvedMention, type Speakers } from '../../src/speakers/resolution.ts';
import { readDocument } from '../../src/text/read-document.ts';

interface Known {
  readonly outlet?: string;
  /** Whom the phrase was resolved to, of which kind, and whether by name. */
  readonly name?: string;
  readonly kind?: SpeakerKind;
  readonly named?: boolean;
}

/** The outlet that the phrase between brackets calls. */
function outletIn(sentence: string, { outlet, name, kind = 'organization', named = true }: Known = {}): string | null {
  const [start, end] = [sentence.indexOf('['), sentence.indexOf(']') - 1];
  const doc = readDocument(sentence.replace('[', '').replace(']', ''));
  const first = doc.tokens.findIndex((token) => token.start === start);
  const last = doc.tokens.findIndex((token) => token.end === end) + 1;
  const speakers: Speakers = {
    speakers: name === undefined ? [] : [{ id: 's1', name, named, kind }],
    portray: () => {
      throw new Error('this stage asks for no portrait');
    },
    mentions: name === undefined ? [] : [new ResolvedMention(first, last, 'name', kind, 0, 1)],
    sources: [],
    ambiguous: [],
  };
  const scene = setScene(doc, findQuotations(doc).quotations, [], speakers, { outlet: outlet ?? null });
  return outletName(scene, { first, last });
}

describe('the outlet that a phrase calls', () => {
  it.each([
    ['Ruiz told [Reuters] that it was over.', 'Reuters'],
    ['Ruiz told [The Harbour Post] that it was over.', 'The Harbour Post'],
    ['Ruiz told [the Harbour Post] that it was over.', 'Harbour Post'],
    ['Ruiz told [the New York Times] that it was over.', 'New York Times'],
    ['Ruiz told [CNN’s “Morning Table”] that it was over.', 'CNN'],
    ['Ruiz told [CNN anchor Ann Bell] that it was over.', 'CNN'],
    ['Ruiz told [Vole News’ Ana Brandt] that it was over.', 'Vole News'],
    ['Ruiz told [the Today programme] that it was over.', 'Today'],
    ['Ruiz told [Cadena radio] that it was over.', 'Cadena'],
    ['Ruiz told [the public broadcaster RUV] that it was over.', 'RUV'],
    ['Ruiz told [the state news agency Vesna] that it was over.', 'Vesna'],
    ['Ruiz told [Swedish radio SR] that it was over.', 'SR'],
    ['Ruiz told [state-run Harbour Daily] that it was over.', 'Harbour Daily'],
    ['Ruiz told [the local Echo] that it was over.', 'Echo'],
    ['Ruiz told [KVLR] that it was over.', 'KVLR'],
    ['Ruiz told [KVLR-TV] that it was over.', 'KVLR-TV'],
    ['Ruiz told [The Vole] that it was over.', 'The Vole'],
    ['Ruiz told [the Echo] that it was over.', 'Echo'],
    ['Ruiz wrote in [Annals of Moss] that it was over.', 'Annals of Moss'],
    ['Ruiz told [“Morning Table”] that it was over.', 'Morning Table'],
    ['Ruiz told [News of the Coast] that it was over.', 'News of the Coast'],
    ['Ruiz told [News and Star] that it was over.', 'News and Star'],
    ['Ruiz told [Radio 7] that it was over.', 'Radio 7'],
    ['Ruiz told [French radio station Onde Nord] that it was over.', 'Onde Nord'],
    ['Ruiz told [the “Low Tide” podcast] that it was over.', 'Low Tide'],
  ])('is named in %s', (sentence, name) => {
    expect(outletIn(sentence)).toBe(name);
  });

  it.each([
    'Ruiz told [reporters] that it was over.',
    'Ruiz told [the paper] that it was over.',
    'Ruiz told [Vole Foods] that it was over.',
    'Ruiz told [the Vole] that it was over.',
    'Ruiz told [Post] that it was over.',
    'Ruiz told [Swedish radio] that it was over.',
    'Ruiz told [the agency Vole] that it was over.',
    'Ruiz told [the public broadcaster and Brandt] that it was over.',
    'Ruiz told [an old friend of the Harbour Post] that it was over.',
    '[The Vole] was told by Ruiz that it was over.',
    'Ruiz told [The Vole Group] that it was over.',
    'Ruiz told [a KVLR2] that it was over.',
  ])('is none in %s', (sentence) => {
    expect(outletIn(sentence)).toBeNull();
  });

  it('is the one that prints the article, where that is called', () => {
    const outlet = 'The Tarnby Star';
    expect(outletIn('Ruiz told [us] that it was over.', { outlet })).toBe(outlet);
    expect(outletIn('Ruiz told [this newspaper] that it was over.', { outlet })).toBe(outlet);
    expect(outletIn('Ruiz told [our magazine] that it was over.', { outlet })).toBe(outlet);
    expect(outletIn('Ruiz told [the Star] that it was over.', { outlet })).toBe(outlet);
    expect(outletIn('Ruiz told [Vole Foods] that it was over.', { outlet: 'Vole Foods' })).toBe('Vole Foods');
    expect(outletIn('Ruiz told [The Star] that it was over.', { outlet })).toBe(outlet);
    expect(outletIn('Ruiz told [the Ar] that it was over.', { outlet })).toBeNull();
    expect(outletIn('Ruiz told [Vole] that it was over.', { outlet: 'Vole News Agency' })).toBe('Vole News Agency');
    expect(outletIn('Ruiz told [Volen] that it was over.', { outlet: 'Vole News Agency' })).toBeNull();
    expect(outletIn('Ruiz told [Boston] that it was over.', { outlet: 'Boston Lamp' })).toBeNull();
  });

  it('is the one that a short name or a noun stands for', () => {
    const echo = { name: 'Tarnby Echo' };
    expect(outletIn('Ruiz told [the Echo] that it was over.', echo)).toBe('Tarnby Echo');
    expect(outletIn('Ruiz told [the paper] that it was over.', echo)).toBe('Tarnby Echo');
    expect(outletIn('Ruiz told [the daily paper] that it was over.', echo)).toBe('Tarnby Echo');
    expect(outletIn('Ruiz told [the paper] that it was over.', { name: 'the paper', named: false })).toBeNull();
    expect(outletIn('Ruiz told [the Echo] that it was over.', { name: 'the Echo', named: false })).toBe('Echo');
  });

  it('is nobody who is a person', () => {
    const person = { name: 'Ana Post', kind: 'person' } as const;
    expect(outletIn('Ruiz told [Ana Post] that it was over.', person)).toBeNull();
    expect(outletIn('Ruiz told [Ana] that it was over.', { ...person, outlet: 'Ana News' })).toBeNull();
    expect(outletIn('Ruiz told [The Ruler] that it was over.', person)).toBeNull();
    expect(outletIn('Ruiz told [the Echo] that it was over.', person)).toBeNull();
    expect(outletIn('Ruiz told [the paper] that it was over.', person)).toBeNull();
  });
});
