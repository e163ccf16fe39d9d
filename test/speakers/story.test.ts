import { describe, expect, it } from 'vitest';
import { Cast } from '../../src/speakers/cast.ts';
import { genderOf, type Member, nameOf } from '../../src/speakers/member.ts';
import { findNames } from '../../src/speakers/names/find-names.ts';
import { findOwners } from '../../src/speakers/nominals/owners.ts';
import { Story } from '../../src/speakers/resolving/story.ts';
import { mentionsIn, rangeOf, readingOf, sceneOf } from './made-scene.ts';

function storyOf(text = 'It rained on the crew.') {
  const scene = sceneOf(text);
  const cast = new Cast(null);
  const story = new Story(readingOf(scene, mentionsIn(scene).mentions, cast));
  const person = (name: string, named = true): Member =>
    cast.add(name.split(' '), name.toLowerCase().split(' '), 'person', named);
  const firm = (name: string): Member => cast.add(name.split(' '), name.toLowerCase().split(' '), 'organization');
  return { story, person, firm, cast, scene };
}

describe('an office', () => {
  it('is kept once for each wording, present and past', () => {
    const { story, person } = storyOf();
    const ana = person('Ana Ruiz');
    for (const past of [false, false, true]) story.addOffice(ana, { noun: 'mayor', field: 'city' }, past, null);
    expect(ana.offices).toEqual([
      { noun: 'mayor', field: 'city', past: false, organization: null },
      { noun: 'mayor', field: 'city', past: true, organization: null },
    ]);
    story.addOffice(ana, { noun: 'pilot', field: null }, false, null);
    expect(ana.offices).toHaveLength(3);
    expect(story.byOffice.get('pilot')).toEqual([ana]);
  });

  it('remembers the last nine who held it', () => {
    const { story, person } = storyOf();
    const all = Array.from({ length: 12 }, (_, at) => person(`P${at} Vole`));
    for (const member of all) story.addOffice(member, { noun: 'mayor', field: null }, false, null);
    expect(story.byOffice.get('mayor')).toEqual(all.slice(-9));
  });
});

describe('who was awaited', () => {
  function awaiting(change: (told: ReturnType<typeof storyOf> & { leader: Member }) => void = () => {}) {
    const told = storyOf();
    const leader = told.person('the leader', false);
    told.story.focus.raise(leader, 1);
    told.story.awaited.set('leader', { member: leader, organization: null, headline: null });
    told.story.unnamed.set('leader', leader);
    change({ ...told, leader });
    return { ...told, leader };
  }

  it('becomes the one who is called so by name', () => {
    const { story, person, leader } = awaiting();
    const ana = person('Ana Ruiz');
    story.addOffice(ana, { noun: 'leader', field: null }, false, null);
    expect(leader.becomes).toBe(ana);
    expect(story.awaited.has('leader') || story.unnamed.has('leader')).toBe(false);
  });

  it.each<[string, (told: ReturnType<typeof awaiting>, ana: Member) => void]>([
    ['was one before', ({ story }, ana) => story.addOffice(ana, { noun: 'leader', field: null }, true, null)],
    ['is something else', ({ story }, ana) => story.addOffice(ana, { noun: 'pilot', field: null }, false, null)],
    [
      'was named often',
      ({ story }, ana) =>
        story.addOffice(Object.assign(ana, { count: 2 }), { noun: 'leader', field: null }, false, null),
    ],
    [
      'has another gender',
      ({ story, leader }, ana) => {
        Object.assign(ana, { gender: { male: 0, female: 3 } });
        Object.assign(leader, { gender: { male: 3, female: 0 } });
        story.addOffice(ana, { noun: 'leader', field: null }, false, null);
      },
    ],
    [
      'leads something else',
      ({ story, leader, firm }, ana) => {
        story.awaited.set('leader', {
          member: leader,
          organization: firm('Vole Foods'),
          headline: null,
        });
        story.addOffice(ana, { noun: 'leader', field: null }, false, firm('Quill Bank'));
      },
    ],
    [
      'comes late',
      ({ story }, ana) => {
        story.focus.pass(0.0001);
        story.addOffice(ana, { noun: 'leader', field: null }, false, null);
      },
    ],
  ])('is nobody who %s', (_, tell) => {
    const told = awaiting();
    tell(told, told.person('Ana Ruiz'));
    expect(told.leader.becomes).toBeNull();
  });

  it('is of the state where no body is named', () => {
    const { story, person, firm, leader } = awaiting();
    story.awaited.set('president', { member: leader, organization: null, headline: null });
    story.addOffice(person('Ana Ruiz'), { noun: 'president', field: null }, false, firm('Growers Union'));
    expect(leader.becomes).toBeNull();
    const luis = person('Luis Ortega');
    story.addOffice(luis, { noun: 'president', field: null }, false, null);
    expect(leader.becomes).toBe(luis);
  });

  it('is nobody without a name', () => {
    const told = awaiting();
    told.story.addOffice(told.person('a pilot', false), { noun: 'leader', field: null }, false, null);
    expect(told.leader.becomes).toBeNull();
  });

  it('may lead the same organization', () => {
    const told = awaiting();
    const vole = told.firm('Vole Foods');
    told.story.awaited.set('leader', { member: told.leader, organization: vole, headline: null });
    const ana = told.person('Ana Ruiz');
    told.story.addOffice(ana, { noun: 'leader', field: null }, false, vole);
    expect(told.leader.becomes).toBe(ana);
  });
});

describe('the person that the article is speaking of', () => {
  it.each<[string, Partial<Member>]>([
    ['an organization', { kind: 'organization' }],
    ['a group', { kind: 'group' }],
    ['of the other gender', { gender: { male: 3, female: 0 } }],
    ['likelier an organization', { kind: null, votes: { person: 0, organization: 2, place: 0 } }],
  ])('is none that is %s', (_, told) => {
    const { story, person } = storyOf();
    story.focus.raise(Object.assign(person('Ana Ruiz'), told), 1);
    expect(story.choosePerson('female', () => true)).toBeNull();
  });

  it('is rather one whose gender is known, and one who is surely a person', () => {
    const { story, person } = storyOf();
    const [open, known, unsure] = [person('Ash Vole'), person('Ana Ruiz'), person('Vole Quill')];
    known.gender.female = 3;
    unsure.kind = null;
    story.focus.raise(open, 1.2);
    story.focus.raise(known, 1);
    expect(genderOf(open)).toBeNull();
    expect(story.choosePerson('female', () => true)?.best).toBe(known);
    expect(story.choosePerson(null, () => true)?.best).toBe(open);
    story.focus.raise(unsure, 3);
    expect(story.choosePerson(null, () => true)?.best).toBe(open);
    unsure.votes.person = 2;
    expect(story.choosePerson(null, () => true)?.best).toBe(unsure);
    expect(story.choosePerson(null, (member) => member === known)?.best).toBe(known);
  });
});

describe('the organization in a role', () => {
  it.each([
    ['The old crew met the director of Vole Foods by the mill.', 'director of Vole Foods', 'Vole Foods'],
    [
      'The old crew met the director of Vole Foods at Quill Bank by the mill.',
      'director of Vole Foods at Quill Bank',
      'Vole Foods',
    ],
    ['The old crew met the director of Vole Foods by the mill.', 'director of Vole', null],
    ['The old crew met the director of Vole Foods by the mill.', 'the director', null],
    ['The old crew met the friend of Ana Ruiz by the mill.', 'friend of Ana Ruiz', null],
    ['The old crew met the mayor of Paris by the mill.', 'mayor of Paris', null],
  ])('is the first that it names: %s (%s)', (text, role, name) => {
    const scene = sceneOf(text);
    const { mentions, cast } = findNames(scene, null);
    findOwners(scene, mentions, cast);
    const { first, last } = rangeOf(scene.doc, role);
    const found = new Story(readingOf(scene, mentions, cast)).organizationIn(first, last);
    expect(found && nameOf(found)).toBe(name);
  });
});
