import { describe, expect, it } from 'vitest';
import { CONTENT, CONTENT_BEGIN, CUE, OUTSIDE, SOURCE, SOURCE_BEGIN } from '../../src/model/labels.ts';
import { labelParts, readParts } from '../../src/model/parts.ts';

describe('the parts of an attribution', () => {
  it('come back from their labels, a content split around its cue', () => {
    const parts = {
      source: [{ first: 13, last: 15 }],
      cue: [{ first: 15, last: 16 }],
      content: [
        { first: 10, last: 13 },
        { first: 17, last: 20 },
      ],
    };
    const labels = labelParts(parts, 10, 21);
    expect(readParts(labels, 10, 21)).toEqual({ source: parts.source[0], cue: parts.cue[0], content: parts.content });
  });

  it('are cut at the window, and begin anew there', () => {
    const labels = labelParts({ source: [], cue: [], content: [{ first: 0, last: 9 }] }, 3, 5);
    expect([...labels]).toEqual([CONTENT_BEGIN, CONTENT]);
  });

  it('begin anew behind another part that stands inside them', () => {
    const labels = labelParts({ source: [], cue: [{ first: 1, last: 2 }], content: [{ first: 0, last: 4 }] }, 0, 4);
    expect([...labels]).toEqual([CONTENT_BEGIN, CUE, CONTENT_BEGIN, CONTENT]);
  });

  it('keep two that touch apart', () => {
    const labels = Uint8Array.from([CONTENT_BEGIN, CONTENT, CONTENT_BEGIN, SOURCE_BEGIN, SOURCE, OUTSIDE]);
    expect(readParts(labels, 5, 11)).toEqual({
      cue: null,
      source: { first: 8, last: 10 },
      content: [
        { first: 5, last: 7 },
        { first: 7, last: 8 },
      ],
    });
  });

  it('are none where all is outside', () => {
    expect(readParts(new Uint8Array(4), 0, 4)).toEqual({ cue: null, source: null, content: [] });
  });
});
