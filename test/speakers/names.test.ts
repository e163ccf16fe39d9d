import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

/** Whole name, then the short one that must find it. */
const SHORT_NAMES: [text: string, name: string][] = [
  ['Ana Ruiz runs the lab. [Ruiz] said it was cold.', 'Ana Ruiz'],
  ['Jan van der Velde rowed. [Van der Velde] said it was cold.', 'Jan van der Velde'],
  ['Áine Ní Laoire sang. [Ní Laoire] said it was cold.', 'Áine Ní Laoire'],
  ['Omar al-Hadid swam. [Hadid] said it was cold.', 'Omar al-Hadid'],
  ['Fahd bin Nasser spoke. [Bin Nasser] said it was cold.', 'Fahd bin Nasser'],
  ['Moira McAllan fell. [McAllan] said it was cold.', 'Moira McAllan'],
  ['Sean O’Dowd fell. [O’Dowd] said it was cold.', 'Sean O’Dowd'],
  ['Jean-Luc Marchetti cooked. [Marchetti] said it was cold.', 'Jean-Luc Marchetti'],
  ['Carla Ocampo-Diaz ran. [Ocampo-Diaz] said it was cold.', 'Carla Ocampo-Diaz'],
  ['Pak Jun-ho won. [Pak] said it was cold.', 'Pak Jun-ho'],
  ['Jun-ho Brack won. [Brack] said it was cold.', 'Jun-ho Brack'],
  ['Hugh “Woody” Barlow won. [Barlow] said it was cold.', 'Hugh Barlow'],
  ['Luis García Montero wrote. [García Montero] said it was cold.', 'Luis García Montero'],
  ['Martha J. Quill wrote. [Quill] said it was cold.', 'Martha J. Quill'],
  ['Dr. Ida Brandt wrote. [Dr. Brandt] said it was cold.', 'Ida Brandt'],
  ['Imelda Skane KC rose. [Skane] said it was cold.', 'Imelda Skane'],
  ['Zhang Xiuming rose. [Zhang] said it was cold.', 'Zhang Xiuming'],
  ['Christian Okafor rose. [Okafor] said it was cold.', 'Christian Okafor'],
  ['Arvo chief executive Per Lund rose. [Lund] said it was cold.', 'Per Lund'],
  ['Gen. (rtd) Luis Ortega rose. [Ortega] said it was cold.', 'Luis Ortega'],
  ['Airman 1st Class Ana Ruiz rose. [Ruiz] said it was cold.', 'Ana Ruiz'],
  ['Grace Church rose. [Church] said it was cold.', 'Grace Church'],
  ['It rained. Hugo Paredes Luna rose. [Paredes] said it was cold.', 'Hugo Paredes Luna'],
  ['It rained. Mary Agnes Coyle rose. [Sister Mary Agnes] said it was cold.', 'Mary Agnes Coyle'],
  ['Then [van der Velde] said it was cold.', 'van der Velde'],
  ['“It was late,” [van der Velde] said.', 'van der Velde'],
  ['[de la Cruz] said it was cold.', 'de la Cruz'],
  ['[J. Baker] said it was cold.', 'J. Baker'],
  ['[Chef J. Baker] said it was cold.', 'J. Baker'],
  ['[Shri Arun Mehta] said it was cold.', 'Arun Mehta'],
  ['[The club’s owner, the novelist Ana Ruiz], said it was cold.', 'Ana Ruiz'],
  ['[The church’s pastor, the Rev. Luis Ortega], said it was cold.', 'Luis Ortega'],
  ['[Glaciologist Ana Ruiz] said it was cold.', 'Ana Ruiz'],
  ['[Secretary of State Ana Ruiz] said it was cold.', 'Ana Ruiz'],
  ['[Ruiz’s] claim is that it was cold. Ana Ruiz left.', 'Ana Ruiz'],
];

describe('a person is known by name', () => {
  it.each(SHORT_NAMES)('%s', (text, name) => {
    expect(speakersOf(text).said).toEqual([name]);
  });

  it('keeps the generation in the name, and father and son apart', () => {
    const { said } = speakersOf('Carl Brandt sold the mill. [Carl Brandt Jr.] said no. [Carl Brandt] said yes.');
    expect(said).toEqual(['Carl Brandt Jr.', 'Carl Brandt']);
  });

  it('joins initials and short forms with the whole name', () => {
    const { said, named } = speakersOf('Christopher Vole left. [Chris Vole] said no. [C. Vole] said yes.');
    expect(said).toEqual(['Christopher Vole', 'Christopher Vole']);
    expect(named('Christopher Vole')?.aliases).toEqual(['Chris Vole', 'C. Vole']);
  });

  it('shows the capital letters of a transcript as a name', () => {
    const { said } = speakersOf('[AUGUSTA RENN]: Is it cold?\n\n[MALCOLM UBAH]: It is.\n\n[RENN]: Is it empty?');
    expect(said).toEqual(['Augusta Renn', 'Malcolm Ubah', 'Augusta Renn']);
  });

  it('takes the given name from the title, never another one’s', () => {
    expect(speakersOf('[Ruiz] said it was cold.', 'Ana Ruiz leaves the lab').said).toEqual(['Ana Ruiz']);
    expect(speakersOf('[Mr. Ruiz] said it was cold.', 'Ana Ruiz leaves the lab').said).toEqual(['Ruiz']);
    expect(speakersOf('[Ruiz] said it was cold.', 'Cold days for Ruiz').said).toEqual(['Ruiz']);
  });

  it('cuts the name out of a headline in capitals', () => {
    expect(speakersOf('[Ana Ruiz] Slams Plan To Close Lab\n\nAna Ruiz runs the lab.').said).toEqual(['Ana Ruiz']);
  });
});

describe('capital letters that are nobody', () => {
  it.each(['Monday', 'Christmas', 'Marlow Street', 'Election Day', 'the Marlow Prize', 'April'])('%s', (words) => {
    const { speakers } = speakersOf(`It rained on ${words} and the lab was closed.`);
    expect(speakers.speakers).toEqual([]);
  });

  it.each([
    'By Tobias Quill',
    'ADVERTISEMENT',
    'Tobias Quill Paulina Brandt',
    'Photograph: Tobias Quill/Northlight Images',
    'Read more about Tobias Quill',
  ])('the line "%s" takes no pronoun', (line) => {
    const { said, named } = speakersOf(`Luis Ortega left.\n\n${line}\n\n[He] said it was cold.`);
    expect(said).toEqual(['Luis Ortega']);
    expect(named('Tobias Quill')).toBeUndefined();
  });

  it('takes a dateline for a place', () => {
    const { said } = speakersOf(
      'BRANNOCK, Feb. 10 (Courier) — Tessaly Foods cut jobs. [The company] said it was cold.',
    );
    expect(said).toEqual(['Tessaly Foods']);
  });
});

describe('an organization', () => {
  it.each([
    ['Vellum Robotics built an arm. [The company] said it was cold.', 'Vellum Robotics'],
    ['The Marlow Ice Company (MIC) closed. [MIC] said it was cold.', 'Marlow Ice Company'],
    ['Tarn Energy Holdings closed. [Tarn] said it was cold.', 'Tarn Energy Holdings'],
    ['The Ministry of Health closed. [The ministry] said it was cold.', 'Ministry of Health'],
    ['[DeepField] said it was cold.', 'DeepField'],
    ['It rained, according to [The Courier].', 'The Courier'],
    ['[Gale & Sons] said it was cold.', 'Gale & Sons'],
    ['[The Health and Safety Executive] said it was cold.', 'Health and Safety Executive'],
    ['Listen to [BBC Radio Severn].', 'BBC Radio Severn'],
    ['[NHS Borderland] said it was cold.', 'NHS Borderland'],
  ])('%s', (text, name) => {
    const { said, named } = speakersOf(text);
    expect(said).toEqual([name]);
    expect(named(name)?.kind).toBe('organization');
  });

  it('is not the ministry that the company means', () => {
    const { said } = speakersOf('Vellum Robotics built an arm. The Ministry of Health closed. [The company] said no.');
    expect(said).toEqual(['Vellum Robotics']);
  });
});
