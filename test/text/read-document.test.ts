import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOfTokens } from '../../src/text/document.ts';
import { isEnglish } from '../../src/text/language.ts';
import { readDocument } from '../../src/text/read-document.ts';

const sentencesOf = (text: string): string[] => {
  const doc = readDocument(text);
  return doc.sentences.map(({ first, last }) => spanOfTokens(doc, first, last).text);
};

describe('sentences', () => {
  it.each([
    ['Rain fell. The match went on.', ['Rain fell.', 'The match went on.']],
    ['Dr. Osei met Gen. Varga. They shook hands.', ['Dr. Osei met Gen. Varga.', 'They shook hands.']],
    ['It was sold to Brandt Inc. The price is secret.', ['It was sold to Brandt Inc.', 'The price is secret.']],
    ['Brandt Inc. Chairman Lee left.', ['Brandt Inc. Chairman Lee left.']],
    ['“Why now?” she asked. Nobody knew.', ['“Why now?” she asked.', 'Nobody knew.']],
    ['“Why now?” Osei asked. Nobody knew.', ['“Why now?” Osei asked.', 'Nobody knew.']],
    ['“It is over.” Osei left.', ['“It is over.”', 'Osei left.']],
    ['“It was late. We slept,” she said.', ['“It was late.', 'We slept,” she said.']],
    ['14:05 – The bridge is shut. Ruiz left.', ['14:05 –', 'The bridge is shut.', 'Ruiz left.']],
    ['9.30am “We sank,” says Lowe.', ['9.30am', '“We sank,” says Lowe.']],
    ['10:30 trains are late.', ['10:30 trains are late.']],
    ['He paused ... and went on.', ['He paused ... and went on.']],
    ['A title without a stop\nThen a line.', ['A title without a stop', 'Then a line.']],
  ])('splits %j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

describe('readDocument', () => {
  it('gives part of speech and lemma, also of words that wink does not know', () => {
    const tokens = readDocument('Orsolya Quillfeather retweeted and blorked the mayor’s claims.').tokens;
    expect(tokens.map(({ pos }) => pos)).toEqual([
      'PROPN',
      'PROPN',
      'VERB',
      'CCONJ',
      'VERB',
      'DET',
      'NOUN',
      'PART',
      'NOUN',
      'PUNCT',
    ]);
    expect(tokens[2]?.lemma).toBe('retweet');
    expect(tokens[8]?.lemma).toBe('claim');
  });

  it('reads curly and straight marks alike', () => {
    const tags = (text: string) => readDocument(text).tokens.map(({ pos, lemma }) => [pos, lemma]);
    expect(tags('“I don’t know,” said the mayor’s aide.')).toEqual(tags('"I don\'t know," said the mayor\'s aide.'));
  });

  it('gives the same result whatever was read before', () => {
    const text = 'Zubrowka-Marienfeld’s x-rays can’t wait, Quorra said in the U.S.';
    const before = JSON.stringify(readDocument(text));
    for (const other of ['zubrowka marienfeld QUORRA x-rays', 'X-RAYS cannot', '’s ’’ x y z U.S']) readDocument(other);
    expect(JSON.stringify(readDocument(text))).toBe(before);
  });

  it('keeps any string aligned: tokens slice back, sentences and paragraphs cover all tokens once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const doc = readDocument(text);
        doc.tokens.forEach((token, index) => {
          expect(token.index).toBe(index);
          expect(text.slice(token.start, token.end)).toBe(token.text);
        });
        for (const stretches of [doc.sentences, doc.paragraphs]) {
          expect(stretches.reduce((at, { first, last }) => (first === at && last > first ? last : Number.NaN), 0)).toBe(
            doc.tokens.length,
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['constructor', 'valueOf', 'hasOwnProperty', 'toString', 'cannot', 'Ive', '\ud800', '``', '10,000.50'])(
    'takes %j for one plain word',
    (word) => {
      expect(readDocument(`They saw ${word} there`).tokens.map(({ text }) => text)).toEqual([
        'They',
        'saw',
        word,
        'there',
      ]);
    },
  );

  it('is not slowed down by long runs without spaces', () => {
    const time = (text: string): number => {
      const start = performance.now();
      readDocument(text);
      return performance.now() - start;
    };
    const prose = 'The mayor said the bridge would stay shut until May. '.repeat(4000);
    const ordinary = Math.max(time(prose), time(prose));
    for (const run of ['-', "'", '"', 'a', '.', '😀', '1,', 'a’', "'s", 'http://', '(']) {
      const hostile = run.repeat(Math.ceil(prose.length / run.length));
      expect(time(hostile), JSON.stringify(run)).toBeLessThan(8 * ordinary);
    }
  });
});

describe('isEnglish', () => {
  it('knows English from other languages, and gives short texts the benefit of the doubt', () => {
    const english =
      'The harbour board said on Monday that it would not raise the fees for small boats, and that the crews had been told so in a letter.';
    const german =
      'Der Hafenmeister sagte am Montag, dass die Gebühren für kleine Boote nicht steigen werden und dass die Mannschaften darüber schon in einem Brief unterrichtet worden seien.';
    const spanish =
      'La junta del puerto dijo el lunes que no subiría las tarifas de los barcos pequeños y que las tripulaciones ya habían recibido una carta sobre ello hace varios días.';
    expect(isEnglish(readDocument(english))).toBe(true);
    expect(isEnglish(readDocument(german))).toBe(false);
    expect(isEnglish(readDocument(spanish))).toBe(false);
    expect(isEnglish(readDocument('Bravo, maestro!'))).toBe(true);
  });
});
