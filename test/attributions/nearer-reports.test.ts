import { describe, expect, it } from 'vitest';
import { withoutNearerReport } from '../../src/attributions/mending/nearer-reports.ts';
import { extract } from '../../src/index.ts';
import { type MadeReading, mendedBy, sceneOf, textOf } from './made-scene.ts';

const BAIRD: MadeReading = {
  cue: 'says',
  source: 'Baird',
  content: ['“They leak,”', '“Go and look.”'],
};
const TULLY: MadeReading = {
  cue: 'said',
  source: 'Tully',
  content: ['they held. “Go and look.”'],
};

function contentOf(text: string, ...made: readonly MadeReading[]) {
  const scene = sceneOf(text, ...made);
  const [tagged] = mendedBy(withoutNearerReport, scene).cues;
  return tagged?.parts.content.map((range) => textOf(scene.doc, range));
}

describe('a quotation that two reports take', () => {
  const text = '“They leak,” Baird says. Tully said they held. “Go and look.”';

  it('goes on with the one right before it', () => {
    expect(contentOf(text, BAIRD, TULLY)).toEqual(['“They leak,”']);
    const part = { ...TULLY, content: ['they held', '“Go and look.”'] };
    expect(contentOf(text, BAIRD, part)).toEqual(['“They leak,”']);
  });

  it('is that of the report which leads up to it', () => {
    const led = '“They leak,” Baird says. Tully said warily: “Go and look.”';
    expect(contentOf(led, BAIRD, { ...TULLY, content: ['“Go and look.”'] })).toEqual(['“They leak,”']);
  });

  it.each([
    ['does not take it', { content: ['they held'] }],
    ['has no source', { source: null }],
    ['is hardly one', { confidence: 0.2 }],
  ])('stays where the other %s', (_, made) => {
    expect(contentOf(text, BAIRD, { ...TULLY, ...made })).toHaveLength(2);
  });

  it('stays with the first in the same sentence, or where nothing else was said', () => {
    const one = '“They leak,” Baird says, and Tully said they held. “Go and look.”';
    expect(contentOf(one, BAIRD, TULLY)).toHaveLength(2);
    expect(contentOf(text, { ...BAIRD, content: ['“Go and look.”'] }, TULLY)).toEqual(['“Go and look.”']);
    expect(contentOf(text, BAIRD)).toHaveLength(2);
  });
});

describe('a quotation with a tag of its own', () => {
  const read: MadeReading = {
    cue: 'says',
    source: 'Baird',
    content: ['“They leak,”', '“Go and look,”'],
    confidence: 0.3,
  };
  const own: MadeReading = { cue: 'said', source: 'her neighbour', content: ['“Go and look,”'] };
  const text = '“They leak,” Baird says. “Go and look,” said her neighbour.';

  it('is no part of another report, which is plain without it', () => {
    expect(contentOf(text, read, own)).toEqual(['“They leak,”']);
    expect(mendedBy(withoutNearerReport, sceneOf(text, read, own)).cues[0]?.confidence).toBe(0.5);
  });

  it.each<[string, Partial<MadeReading>]>([
    ['hardly one', { confidence: 0.2 }],
    ['nobody’s', { source: null }],
    ['that of something else', { content: ['“They leak,”'] }],
  ])('stays where the tag is %s', (_, made) => {
    expect(contentOf(text, read, { ...own, ...made })).toHaveLength(2);
  });
});

describe('two who speak in one paragraph', () => {
  it('are kept apart', () => {
    const { quotes } = extract(
      '“I always assume it’s a con,” said Tanya Ferrow, 45, a cook. Retired postman Cliff Barden, 70, said he had ' +
        'stopped looking years ago. “Yellow, red, whatever. I look at what’s in my purse.”',
    );
    expect(quotes.find(({ text }) => text.includes('purse'))?.speaker?.name).toBe('Cliff Barden');
    expect(quotes[0]?.text).toBe('I always assume it’s a con,');
  });
});

describe('a content that runs into the next report', () => {
  const text = 'Ruiz said that he would stay. In a post, Holm wrote: “Watch me.”';
  const said = { cue: 'said', source: 'Ruiz', content: ['that he would stay. In a post, Holm wrote: “Watch me.”'] };
  const wrote = { cue: 'wrote', source: 'Holm', content: ['“Watch me.”'] };

  it('ends with its sentence', () => {
    expect(contentOf(text, said, wrote)).toEqual(['that he would stay']);
  });

  it.each<[string, MadeReading[]]>([
    ['nothing is reported there', []],
    ['what is reported there is doubtful', [{ ...wrote, confidence: 0.1 }]],
    ['nobody reports it', [{ cue: 'wrote', content: ['“Watch me.”'] }]],
  ])('is left where %s', (_, others) => {
    expect(contentOf(text, said, ...others)).toEqual(said.content);
  });

  it('is left to the label of a turn', () => {
    const turn = 'RUIZ: I will stay. Holm said no.';
    const labelled = { cue: ':', source: 'RUIZ', content: ['I will stay. Holm said no'] };
    expect(contentOf(turn, labelled, { cue: 'said', source: 'Holm', content: ['no'] })).toEqual(labelled.content);
  });
});
