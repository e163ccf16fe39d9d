import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/attributions/attribution.ts';
import { type Zone, zoneOf } from '../../src/circumstances/reporting-zone.ts';
import { setScene } from '../../src/circumstances/scene.ts';
import type { Cue } from '../../src/cues/cue.ts';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { type MarkedCase, parseMarked } from '../../src/training/marked/marked.ts';
import { toAttributions } from '../support/to-attributions.ts';
import { markedSpeakers } from './marked-speakers.ts';

/** The zone of an attribution that is marked in a text, the first or the one at a place. */
function zoneIn(text: string, place = 0): Zone {
  const marked = parseMarked('case.txt', `# a case\n${text}`)[0] as MarkedCase;
  const doc = readDocument(marked.article.text);
  const attributions = toAttributions(marked, doc);
  const speakers = markedSpeakers(marked, doc, attributions);
  const scene = setScene(doc, findQuotations(doc).quotations, attributions, speakers, marked.article);
  const attribution = attributions[place] as Attribution & { cue: Cue };
  return zoneOf(scene, attribution, attribution.cue);
}

/** The words that are seen in it. */
function seenIn(text: string, place?: number): string {
  const { scene, view } = zoneIn(text, place);
  return scene.doc.tokens
    .filter(({ index }) => view(index))
    .map((token) => token.text)
    .join(' ');
}

describe('the zone of a saying', () => {
  it('is its sentence, without source and content', () => {
    const said = '{source unnamed|The mayor} {cue|said} in a letter {content|that it was over}.';
    expect(seenIn(said)).toBe('said in a letter .');
    expect(seenIn(`It rained. ${said} It snowed.`)).toBe('said in a letter .');
  });

  it('holds nothing of another saying, but what a long cue holds', () => {
    expect(
      seenIn(
        '{source unnamed|The mayor} {cue|said} in a letter {content|that it was over}, and {source#2 unnamed|the clerk} {cue#2|said} by phone {content#2|that it was not}.',
      ),
    ).toBe('said in a letter , and by phone .');
    expect(seenIn('{source unnamed|The mayor} {cue|said in a letter} {content|that it was over}.')).toBe(
      'said in a letter .',
    );
  });

  it('holds no words in marks', () => {
    expect(seenIn('{source unnamed|The mayor} {cue|said} in {quotation|“Low Tide”} {content|that it was over}.')).toBe(
      'said in .',
    );
  });

  it('stays within the content around it', () => {
    expect(
      seenIn(
        '{content#2|{source#1 unnamed|The mayor} {cue#1|said} in a letter {content#1|that it was over}}, {source#2 unnamed|the clerk} {cue#2|wrote} by post.',
        1,
      ),
    ).toBe('said in a letter');
  });
});

describe('the verb that says', () => {
  it.each([
    ['{source unnamed|The mayor} {cue|said} {content|that it was over}.', 'say'],
    ['{source unnamed|The mayor} {cue|declined to say} {content|that it was over}.', 'say'],
    ['{source unnamed|The mayor} {cue|is expected to announce} {content|that it was over}.', 'announce'],
    ['{source unnamed|The mayor} {cue|is set} to reveal {content|that it was over}.', 'reveal'],
    ['{source unnamed|The mayor} {cue|failed} {content|to reveal that it was over}.', 'fail'],
    ['{source unnamed|The mayor} {cue|refused to want to admit} {content|that it was over}.', 'admit'],
    ['{source unnamed|The mayor} {cue|expected} it to the end {content|that it was over}.', 'expect'],
    ['{source unnamed|The mayor} {cue|asked} to leave {content|that it was over}.', 'ask'],
  ])('is the last one that the cue leads to: %s', (text, lemma) => {
    expect(zoneIn(text).lemma).toBe(lemma);
  });
});
