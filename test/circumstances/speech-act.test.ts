import { describe, expect, it } from 'vitest';
import { parseMarked } from '../../src/training/marked/marked.ts';
import { judge } from './measure.ts';

const actOf = (text: string) => judge(parseMarked('case.txt', `# a case\n${text}`)[0] as never)[0]?.found.act;

describe('the act', () => {
  it.each([
    ['{source unnamed|She} {cue lemma=ask act=ask|asked} {content|the crew to wait}.'],
    ['{source unnamed|She} {cue lemma=ask act=ask|asked} {addressee|them} {content|to keep the door shut}.'],
    ['{source unnamed|She} {cue lemma=ask act=ask|asked} {content|for patience}.'],
    ['{source unnamed|She} {cue lemma=tell act=state|told} {addressee|him} {content|to leave}.'],
  ])('should urge in %s', (text) => {
    expect(actOf(text)).toBe('urge');
  });

  it.each([
    ['{source unnamed|She} {cue lemma=ask act=ask|asked} {addressee|him} {content|whether to leave}.', 'ask'],
    ['{source unnamed|She} {cue lemma=ask act=ask|asked} {content|if the crew had to wait}.', 'ask'],
    ['{content|“Who has to go?”} {source unnamed|she} {cue lemma=ask act=ask|asked}.', 'ask'],
    ['{source unnamed|She} {cue lemma=tell act=state|told} {addressee|him} {content|that he had to leave}.', 'state'],
    ['{source unnamed|She} {cue lemma=tell act=state|told} {addressee|him} {content|she wanted to leave}.', 'state'],
    ['{source unnamed|She} {cue lemma=warn act=warn|warned} {addressee|him} {content|to leave}.', 'warn'],
    ['{source unnamed|She} {cue lemma=promise act=promise|promised} {content|to leave}.', 'promise'],
  ])('should stay that of the cue in %s', (text, act) => {
    expect(actOf(text)).toBe(act);
  });

  it('should be none without a cue', () => {
    expect(actOf('{content floating speaker="Ana Ruiz"|“Never.”}')).toBeNull();
  });
});
