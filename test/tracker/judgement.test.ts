import { describe, expect, it } from 'vitest';
import { type Tracker, toRows } from '../../src/tracker/index.ts';
import { type MadeQuote, type MadeSpeaker, makeExtraction } from './made-extraction.ts';
import { STORES } from './stores.ts';

const WALL = 'The old harbour wall will stand another hundred winters if nobody digs beneath its western gate.';

const mayor = [{ text: 'mayor of Tarn' }];

describe.each(STORES)('judged in $name:', ({ create }) => {
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
    const tracker = create();
    tracker.add(...articles);
    return tracker;
  }

  const namesOf = (tracker: Tracker): string[] => tracker.subjects().map(({ name, quotes }) => `${name} ${quotes}`);

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
      expect(trackerOf({ name: 'Elizabeth Vane' }, { name: 'Liz Vane' }, { name: 'E. Vane' }).subjects()).toHaveLength(
        1,
      );
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

    it('of one name in two walks of life are told apart, and the name alone may be either', () => {
      const tracker = trackerOf(
        ...[mayor, [{ text: 'Tarn Rovers striker' }], []].map((roles) => ({ name: 'Otto Brack', roles })),
      );
      expect(namesOf(tracker)).toEqual(['Otto Brack 1', 'Otto Brack 1', 'Otto Brack 1']);
      expect(tracker.links({ verdict: 'unsure' })).toHaveLength(2);
    });

    it('leave him of whom nothing is told with him of whom most is written', () => {
      const roles = [...Array(6).fill(mayor), [{ text: 'Tarn Rovers striker' }], [], []];
      const tracker = trackerOf(...roles.map((own) => ({ name: 'Otto Brack', roles: own })));
      expect(namesOf(tracker)).toEqual(['Otto Brack 8', 'Otto Brack 1']);
    });

    it('of one name in one article stay two', () => {
      const speakers = [{ name: 'Otto Brack' }, { name: 'Otto Brack' }];
      const quotes: MadeQuote[] = [
        { by: 0, text: 'One thing.' },
        { by: 1, text: 'Another thing.' },
      ];
      const tracker = create();
      tracker.add(makeExtraction({ id: 'a', speakers, quotes }));
      expect(tracker.subjects()).toHaveLength(2);
    });
  });

  describe('one statement', () => {
    const said = (...quotes: [quote: Omit<MadeQuote, 'by'>, date?: string][]): Tracker => {
      const tracker = create();
      const speakers = [{ name: 'Nadia Brack' }];
      tracker.add(
        ...quotes.map(([quote, date = '2031-05-05'], at) =>
          makeExtraction({ id: `a${at}`, date, speakers, quotes: [{ ...quote, by: 0 }] }),
        ),
      );
      return tracker;
    };
    const printed = (...texts: [text: string, date: string][]): Tracker =>
      said(...texts.map(([text, date]): [{ text: string }, string] => [{ text }, date]));
    const mixed = (text: string, date?: string): [Omit<MadeQuote, 'by'>, string?] => [{ text, kind: 'mixed' }, date];

    it.each([
      [
        'by the words between marks, of whatever shape',
        mixed('it \u201cwill stand a hundred winters\u201d at least'),
        mixed("the wall ''will stand a hundred winters,'' wet ones too"),
      ],
      [
        'by the words between single marks, an apostrophe among them',
        mixed('Brack: Wall \u2018Won\u2019t Stand Another Hundred Winters\u2019'),
        mixed('the wall \u201cwon\u2019t stand another hundred winters\u201d'),
      ],
      [
        'by all its words where the marks hold but one or two',
        mixed('the \u201cold\u201d harbour wall will stand a hundred winters more'),
        mixed('the \u201cold\u201d harbour wall will stand a hundred winters more', '2031-05-06'),
      ],
      [
        'beside a title between marks',
        mixed('it \u201cwill stand another hundred winters if nobody digs\u201d in \u201cFjord Tonight\u201d'),
        [{ text: WALL }],
      ],
      [
        'by a short part, word for word',
        mixed('to see it \u201cstand another hundred winters if nobody digs\u201d'),
        [{ text: WALL }],
      ],
      [
        'by its words, whoever owns what',
        [{ text: "whittling the wall's price to a third of nine million crowns", kind: 'indirect' }],
        [{ text: 'whittling the price of the wall to a third of nine million crowns', kind: 'indirect' }],
      ],
    ] as [string, [Omit<MadeQuote, 'by'>, string?], [Omit<MadeQuote, 'by'>, string?]][])(
      'is known %s',
      (_, one, other) => {
        expect(said(one, other).quotes()).toHaveLength(1);
      },
    );

    it.each([
      [
        'of few words in another order',
        [{ text: 'No, the ferry, I meant, is what founded this harbour.' }],
        [{ text: 'I meant the harbour; no ferry founded this, is that what you say?' }],
      ],
      [
        'a stock phrase of another day',
        mixed('to \u201cbuild us a harbour that works for all, not just the north gate\u201d', '2031-05-05'),
        [{ text: 'We came to dig a harbour that works for all, not just the north gate, and a wall.' }, '2031-05-06'],
      ],
      [
        'a short part of another day',
        mixed('it \u201cis not a single winter\u201d', '2031-05-05'),
        [{ text: 'So it is not a single winter that we have here, you know.' }, '2031-05-06'],
      ],
      [
        'a short one that differs in a small word',
        [{ text: 'they would pay the harbour board twice', kind: 'indirect' }],
        [{ text: 'they should pay the harbour board twice', kind: 'indirect' }],
      ],
      ['two words of it', mixed('a \u201charbour wall\u201d'), [{ text: WALL }]],
      ['reported as a part', [{ text: 'the old harbour wall will stand', kind: 'indirect' }], [{ text: WALL }]],
    ] as [string, [Omit<MadeQuote, 'by'>, string?], [Omit<MadeQuote, 'by'>, string?]][])(
      'is not %s',
      (_, one, other) => {
        expect(said(one, other).quotes()).toHaveLength(2);
      },
    );

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
      const [tracker, other] = [create(), create()];
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
      const tracker = create();
      tracker.decide({ kind: 'link', of: 'subject', a, b, verdict: 'different', at: '2031-06-01' });
      tracker.add(...articles);
      expect(tracker.subjects()).toHaveLength(2);
      expect(tracker.explain(a, b).verdict).toBe('different');
    });
  });
});
