import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreTarget } from '../../src/sentiment/index.ts';
import { FEATURE_NAMES } from '../../src/sentiment/target-weights.ts';

function toward(name: string, text: string) {
  const start = text.indexOf(name);
  return scoreTarget(text, { start, end: start + name.length });
}

const fullName = fc.constantFrom(
  'Maria Lopez',
  'Hope Hicks',
  'Grace Best',
  'Jean-Luc Moreau',
  'Ursula von der Heide',
  'Seamus O\u2019Malley',
  'Bo Li',
  'United Freedom Alliance',
  'J. K. Orvik',
);
const sentence = fc.constantFrom(
  (target: string, other: string) => `${target} attacked ${other} as corrupt and dishonest.`,
  (target: string, other: string) => `Critics of ${other} accused ${target} of fraud on Monday.`,
  (target: string, other: string) =>
    `\u201cI am proud of ${target},\u201d ${other} said, \u201cand of what we have built.\u201d`,
  (target: string, other: string) => `The mayor, ${other}, will meet Mr. ${target}\u2019s lawyers.`,
);

describe('scoreTarget', () => {
  it('tells praise from blame and from neither', () => {
    expect(toward('Lena Orvik', 'Lena Orvik was praised for her brave and honest work.').label).toBe('positive');
    expect(toward('Lena Orvik', 'Lena Orvik is a liar and a disgrace to this town.').label).toBe('negative');
    expect(toward('Lena Orvik', 'The council meets Lena Orvik on Tuesday at noon.').label).toBe('neutral');
  });

  it('does not depend on which full names the target and others bear', () => {
    fc.assert(
      fc.property(sentence, fullName, fullName, fullName, fullName, (write, target, other, target2, other2) => {
        fc.pre(!other.includes(target) && !other2.includes(target2));
        const [first, second] = [write(target, other), write(target2, other2)];
        const place = (text: string, name: string) => ({
          start: text.indexOf(name),
          end: text.indexOf(name) + name.length,
        });
        expect(scoreTarget(second, place(second, target2))).toEqual(scoreTarget(first, place(first, target)));
      }),
    );
  });

  it('reads curly and straight marks alike', () => {
    const straight = toward('Orvik', '"We don\'t trust Orvik," the union said.');
    expect(toward('Orvik', '\u201cWe don\u2019t trust Orvik,\u201d the union said.')).toEqual(straight);
  });

  it('gives finite numbers for any string and any place', () => {
    const place = fc.oneof(fc.integer({ min: -10, max: 300 }), fc.double());
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), place, place, (text, start, end) => {
        const { score, confidence } = scoreTarget(text, { start, end });
        expect(Math.abs(score)).toBeLessThanOrEqual(1);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('remembers nothing between calls, and takes words of JavaScript for words', () => {
    const text = 'constructor __proto__ hasOwnProperty Orvik toString';
    const before = toward('Orvik', text);
    toward('Orvik', 'Orvik is a disgrace.');
    expect(toward('Orvik', text)).toEqual(before);
  });

  it('reads no more of a long text than what stands near the target', () => {
    const far = 'It was a terrible, corrupt and shameful day. '.repeat(100);
    const near = `${'the council met again and '.repeat(20)}Orvik spoke${' and then the council met'.repeat(20)}`;
    expect(toward('Orvik', `${far}${near} ${far}`)).toEqual(toward('Orvik', near));
  });

  it('keeps at most 4,000 features, none with a capital but those of the masks', () => {
    const names = FEATURE_NAMES.split(' ');
    expect(names.length).toBeLessThanOrEqual(4000);
    expect(names.filter((name) => /[A-Z]/.test(name.replace(/NAME|TARGET/g, '')))).toEqual([]);
  });

  it('has no feature with a mark of underscores, which would be taken for what joins the parts of a name', () => {
    expect(FEATURE_NAMES.split(' ').filter((name) => /__|^_|_$/.test(name))).toEqual([]);
  });
});
