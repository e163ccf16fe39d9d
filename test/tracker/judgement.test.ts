import { describe, expect, it } from 'vitest';
import { createTracker, type Tracker, toRows } from '../../src/tracker/index.ts';
import { makeYear, pairwise } from '../bench/synthetic-year.ts';
import { type MadeQuote, type MadeSpeaker, makeExtraction } from './made-extraction.ts';

const WALL = 'The old harbour wall will stand another hundred winters if nobody digs beneath its western gate.';

/** Each speaker in an article of its own, a day apart from 5 May on, each with other words. */
function trackerOf(...speakers: MadeSpeaker[]): Tracker {
  const words = (at: number): string => Array.from({ length: 9 }, (_, word) => `word${at}${word}`).join(' ');
  const articles = speakers.map((speaker, at) =>
    makeExtraction({
      id: `a${at}`,
      date: `2031-05-0${5 + at}`,
      speakers: [speaker],
      quotes: [{ by: 0, text: words(at) }],
    }),
  );
  const tracker = createTracker();
  tracker.add(...articles);
  return tracker;
}

const namesOf = (tracker: Tracker): string[] => tracker.subjects().map(({ name, quotes }) => `${name} ${quotes}`);
const mayor = [{ text: 'mayor of Tarn' }];

describe('one subject', () => {
  it.each([
    ['a middle initial', [{ name: 'Ana B. Ruiz' }, { name: 'Ana Ruiz' }]],
    ['a short form', [{ name: 'William Vane' }, { name: 'Bill Vane' }]],
    ['a short form that is a particle elsewhere', [{ name: 'Ben Brack' }, { name: 'Benjamin Brack' }]],
    ['an initial', [{ name: 'Nadia Brack' }, { name: 'N. Brack' }]],
    [
      'a bare surname of the same role',
      [
        { name: 'Nadia Brack', roles: mayor },
        { name: 'Brack', roles: mayor },
      ],
    ],
    [
      'a legal suffix',
      [
        { name: 'Arvo Foods Inc.', kind: 'organization' },
        { name: 'Arvo Foods', kind: 'organization' },
      ],
    ],
    [
      'an acronym',
      [
        { name: 'Tarn Harbour Authority', kind: 'organization' },
        { name: 'THA', kind: 'organization' },
      ],
    ],
  ] as [string, MadeSpeaker[]][])('is known by %s', (_, speakers) => {
    expect(trackerOf(...speakers).subjects()).toHaveLength(1);
  });

  it('is known by its initial beside a short form that begins with another letter', () => {
    expect(trackerOf({ name: 'Elizabeth Vane' }, { name: 'Liz Vane' }, { name: 'E. Vane' }).subjects()).toHaveLength(1);
  });
});

describe('a full name', () => {
  it('is not put in doubt by two bare surnames that contradict each other', () => {
    const tracker = trackerOf(
      { name: 'Nadia Brack', roles: mayor },
      { name: 'Brack', roles: mayor, pronoun: 'she' },
      { name: 'Brack', roles: mayor, pronoun: 'he' },
    );
    expect(namesOf(tracker)).toContain('Nadia Brack 2');
  });
});

describe('two subjects', () => {
  it.each([
    ['other given names', [{ name: 'Nadia Brack' }, { name: 'Otto Brack' }]],
    ['two initials that differ', [{ name: 'Otto H. W. Brack' }, { name: 'Otto W. Brack' }]],
    [
      'a given name that is a particle elsewhere',
      [
        { name: 'Ben Brack', roles: mayor },
        { name: 'Jay Brack', roles: mayor },
      ],
    ],
    ['a generation', [{ name: 'Otto Brack' }, { name: 'Otto Brack Jr.' }]],
    [
      'he and she',
      [
        { name: 'Kim Brack', pronoun: 'he' },
        { name: 'Kim Brack', pronoun: 'she' },
      ],
    ],
    ['a surname alone', [{ name: 'Nadia Brack' }, { name: 'Brack' }]],
    [
      'sources without a name',
      [
        { name: 'a clerk', named: false },
        { name: 'a clerk', named: false },
      ],
    ],
    ['other kinds', [{ name: 'Arvo' }, { name: 'Arvo', kind: 'organization' }]],
    [
      'an acronym that does not fit',
      [
        { name: 'Tarn Harbour Authority', kind: 'organization' },
        { name: 'TWA', kind: 'organization' },
      ],
    ],
  ] as [string, MadeSpeaker[]][])('are told by %s', (_, speakers) => {
    expect(trackerOf(...speakers).subjects()).toHaveLength(2);
  });

  it('keep the initial that may be either apart and unsure', () => {
    const tracker = trackerOf({ name: 'Nadia Brack' }, { name: 'Nils Brack' }, { name: 'N. Brack' });
    expect(namesOf(tracker).sort()).toEqual(['N. Brack 1', 'Nadia Brack 1', 'Nils Brack 1']);
    expect(tracker.links({ verdict: 'unsure' })).toHaveLength(2);
  });

  it('of one name in one article stay two', () => {
    const speakers = [{ name: 'Otto Brack' }, { name: 'Otto Brack' }];
    const quotes: MadeQuote[] = [
      { by: 0, text: 'One thing.' },
      { by: 1, text: 'Another thing.' },
    ];
    const tracker = createTracker();
    tracker.add(makeExtraction({ id: 'a', speakers, quotes }));
    expect(tracker.subjects()).toHaveLength(2);
  });
});

describe('one statement', () => {
  const printed = (...texts: [text: string, date: string][]): Tracker => {
    const tracker = createTracker();
    const speakers = [{ name: 'Nadia Brack' }];
    tracker.add(
      ...texts.map(([text, date], at) => makeExtraction({ id: `a${at}`, date, speakers, quotes: [{ by: 0, text }] })),
    );
    return tracker;
  };

  it('is known whole, cut and reworded', () => {
    const tracker = printed(
      [WALL, '2031-05-05'],
      [WALL, '2031-05-05'],
      [WALL.split(' ').slice(0, 11).join(' '), '2031-05-06'],
      [WALL.replace('digs', 'drills'), '2031-05-07'],
    );
    expect(tracker.quotes().map(({ occurrences }) => occurrences.map(({ match }) => match))).toEqual([
      ['identical', 'identical', 'part', 'reworded'],
    ]);
  });

  it('is not another of weeks later, nor one of other words, nor a word that anybody says', () => {
    expect(printed([WALL, '2031-05-05'], [WALL, '2031-05-25']).quotes()).toHaveLength(2);
    expect(
      printed(
        [WALL, '2031-05-05'],
        ['We sold every boat and hired nine clerks before the ice came.', '2031-05-05'],
      ).quotes(),
    ).toHaveLength(2);
    expect(printed(['No.', '2031-05-05'], ['No.', '2031-05-05']).quotes()).toHaveLength(2);
  });
});

describe('an editor', () => {
  it('joins two bare surnames, whose scores are numbers', () => {
    const tracker = trackerOf(
      { name: 'Brack', roles: mayor },
      { name: 'Brack', roles: [...mayor, { text: 'chess champion' }] },
    );
    const [a = '', b = ''] = tracker.subjects().map(({ id }) => id);
    tracker.decide({ kind: 'link', of: 'subject', a, b, verdict: 'same', at: '2031-06-01' });
    expect(tracker.subjects()).toHaveLength(1);
    expect(tracker.links().every(({ score }) => Number.isFinite(score))).toBe(true);
    expect([tracker.subject(a)?.id, tracker.subject(b)?.id]).toEqual(
      [a, a].includes(tracker.subject(a)?.id ?? '') ? [a, a] : [b, b],
    );
  });

  it('holds of one block no longer what a mention in another tied to it, once that is gone', () => {
    const vane = makeExtraction({ id: 'a', speakers: [{ name: 'Otto Vane' }], quotes: [{ by: 0, text: WALL }] });
    const first = makeExtraction({ id: 'b', speakers: [{ name: 'Nadia Brack' }], quotes: [{ by: 0, text: 'No.' }] });
    const newer = makeExtraction({
      id: 'b',
      updatedAt: '2031-05-09',
      speakers: [{ name: 'Nils Moor' }],
      quotes: [{ by: 0, text: 'No.' }],
    });
    const [a = '', b = ''] = [vane, first].flatMap(toRows).map(({ speaker }) => speaker ?? '');
    const [tracker, other] = [createTracker(), createTracker()];
    for (const one of [tracker, other])
      one.decide({ kind: 'link', of: 'subject', a, b, verdict: 'same', at: '2031-06-01' });
    tracker.add(vane, first);
    tracker.add(newer);
    other.add(newer, vane);
    expect(tracker.subjects()).toEqual(other.subjects());
  });

  it('parts what the names join, and may say so before the articles come', () => {
    const articles = ['a', 'b'].map((id) =>
      makeExtraction({ id, speakers: [{ name: 'Otto Brack' }], quotes: [{ by: 0, text: `${WALL} ${id}` }] }),
    );
    const [a = '', b = ''] = articles.flatMap(toRows).map(({ speaker }) => speaker ?? '');
    const tracker = createTracker();
    tracker.decide({ kind: 'link', of: 'subject', a, b, verdict: 'different', at: '2031-06-01' });
    tracker.add(...articles);
    expect(tracker.subjects()).toHaveLength(2);
    expect(tracker.explain(a, b).verdict).toBe('different');
  });
});

describe('a synthetic year of some thousand quotes', () => {
  const year = makeYear(4000, 3);
  const tracker = createTracker();
  tracker.add(...year.articles);
  tracker.decide(...year.decisions);
  const found = tracker.quotes().flatMap(({ id, speaker, occurrences }) =>
    occurrences.map(({ article, quote }) => ({
      truth: year.truth.get(`${article.id} ${quote.id}`),
      id,
      speaker: speaker?.id ?? id,
    })),
  );

  it('has its subjects right, 95 in F1 of pairs', () => {
    expect(pairwise(found.map(({ truth, speaker }) => [truth?.subject ?? '', speaker])).f1).toBeGreaterThan(95);
  });

  it('has its statements right, 92 in F1 of pairs', () => {
    expect(pairwise(found.map(({ truth, id }) => [truth?.statement ?? '', id])).f1).toBeGreaterThan(92);
  });
});
