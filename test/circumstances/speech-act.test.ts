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
    ['{source unnamed|She} {cue lemma=tell act=state|told} {addressee|him} {content|never to leave}.'],
    ['{source unnamed|She} {cue lemma=call act=state|called} on {content|the mayor to quit}.'],
    ['{source unnamed|She} {cue lemma=call act=state|called} upon {content|the mayor to quit}.'],
    ['{source unnamed|She} {cue lemma=call act=state|called} {content|for calm}.'],
  ])('should urge in %s', (text) => {
    expect(actOf(text)).toBe('urge');
  });

  it.each([
    ['{source unnamed|She} {cue lemma=ask act=ask|asked} {addressee|him} {content|whether to leave}.', 'ask'],
    ['{source unnamed|She} {cue lemma=ask act=ask|asked} {content|if the crew had to wait}.', 'ask'],
    ['{content|“Who has to go?”} {source unnamed|she} {cue lemma=ask act=ask|asked}.', 'ask'],
    ['{source unnamed|She} {cue lemma=tell act=state|told} {addressee|him} {content|that he had to leave}.', 'state'],
    [
      '{source unnamed|She} {cue lemma=tell act=state|told} {addressee|him} {content|that the plan to leave was dead}.',
      'state',
    ],
    [
      '{source unnamed|She} {cue lemma=tell act=state|told} {addressee|him}: {content|“The plan to leave is dead.”}',
      'state',
    ],
    ['{source unnamed|She} {cue lemma=tell act=state|told} {addressee|him} {content|it was to be sold}.', 'state'],
    [
      '{source unnamed|She} {cue lemma=tell act=state|told} {addressee|him} {content|the way to town was shut}.',
      'state',
    ],
    [
      '{source unnamed|She} {cue lemma=tell act=state|told} {addressee|him} {content|the case for the plan was weak}.',
      'state',
    ],
    [
      '{content|To leave now would be madness}, {source unnamed|she} {cue lemma=tell act=state|told} {addressee|him}.',
      'state',
    ],
    ['{source unnamed|She} {cue lemma=tell act=state|told} {addressee|him} {content|she wanted to leave}.', 'state'],
    [
      '{source unnamed|She} {cue lemma=call act=criticize|called} {content|the plan on the table “reckless”}.',
      'criticize',
    ],
    [
      '{source unnamed|She} {cue lemma=call act=criticize|called} on Friday {content|the plan “reckless”}.',
      'criticize',
    ],
    ['{source unnamed|She} {cue lemma=insist act=claim|insisted} on {content|a vote}.', 'claim'],
    ['{source unnamed|She} {cue lemma=warn act=warn|warned} {addressee|him} {content|to leave}.', 'warn'],
    ['{source unnamed|She} {cue lemma=promise act=promise|promised} {content|to leave}.', 'promise'],
  ])('should stay that of the cue in %s', (text, act) => {
    expect(actOf(text)).toBe(act);
  });

  it('should be none without a cue', () => {
    expect(actOf('{content floating speaker="Ana Ruiz"|“Never.”}')).toBeNull();
  });
});
