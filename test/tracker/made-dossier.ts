import type { Dossier } from '../../src/tracker/dossier.ts';

/** A dossier of one mention, whose id is that of the dossier with an "m" before it. */
export const makeDossier = (id: string, name: string, told: Partial<Dossier> = {}): Dossier => ({
  id,
  block: 'b',
  kind: 'person',
  named: true,
  loose: false,
  names: { [name]: 1 },
  aliases: {},
  roles: {},
  organizations: {},
  pronouns: {},
  field: '',
  beside: {},
  articles: 1,
  first: { date: '2031-05-05', article: `a${id}`, id: `m${id}` },
  last: '2031-05-05',
  ...told,
});
