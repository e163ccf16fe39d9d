import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

function speakersIn(outlet: string | null, text: string) {
  return extract({ text, outlet }).quotes.flatMap(({ cue, speaker }) =>
    cue?.text === ':' ? (speaker?.name ?? null) : [],
  );
}

const TURNS = '\n\nOT: You wanted the mill.\n\nAR: I wanted the yard.\n\nOT: Do you swim?\n\nAR: Never.';

describe('the label of a question', () => {
  it('is the outlet whose letters it has', () => {
    const intro = 'Ana Ruiz draws rain. Luis Ortega of Overtime met her over soup.';
    expect(speakersIn('Overtime', intro + TURNS)).toEqual(['Overtime', 'Ana Ruiz', 'Overtime', 'Ana Ruiz']);
    expect(speakersIn('The Oak Tribune', `Ana Ruiz met the Oak Tribune at home.${TURNS}`)[0]).toBe('Oak Tribune');
    expect(speakersIn('Overtime', `Ana Ruiz draws rain. She likes soup.${TURNS}`)[0]).toBe('Overtime');
    const turns = TURNS.replaceAll('OT:', 'O&T:');
    expect(speakersIn('Oak & Thorn', `Ana Ruiz draws rain.${turns}`)[0]).toBe('Oak & Thorn');
    expect(speakersIn('The Oak Tribune', `Ana Ruiz draws rain.${TURNS.replaceAll('OT:', 'TOT:')}`)[0]).toBe(
      'The Oak Tribune',
    );
    expect(speakersIn('Overtime', `Ana Ruiz draws rain.${TURNS.replaceAll('OT:', 'OVERTIME:')}`)[0]).toBe('Overtime');
  });

  it('does not give its name to the company that a question tells of', () => {
    const text = 'Ana Ruiz runs Arvo Inc. and draws rain.\n\nO&T: The company says it pays.\n\nAR: It may.';
    const { quotes } = extract({ text, outlet: 'Oak & Thorn' });
    expect(quotes.find(({ source }) => source?.text === 'The company')?.speaker?.name).not.toBe('Oak & Thorn');
  });

  it.each<[string, string | null, string]>([
    ['another outlet', 'Tidings', 'Ana Ruiz draws rain. Luis Ortega of Tidings met her over soup.'],
    ['no outlet', null, 'Ana Ruiz draws rain. Luis Ortega of Overtime met her over soup.'],
  ])('stays as it is with %s', (_, outlet, intro) => {
    expect(speakersIn(outlet, intro + TURNS)[0]).toBe('OT');
  });
});

describe('the company of which a question tells', () => {
  it('is not who asks', () => {
    const { quotes } = extract('Ana Ruiz draws rain.\n\nTJ: The company says it pays.\n\nAR: It may.');
    expect(quotes.find(({ source }) => source?.text === 'The company')?.speaker?.name).toBe('The company');
  });
});
