import { describe, expect, it } from 'vitest';
import { type Import, importsIn, reachedFrom } from '../support/imports.ts';

const STAGES = ['text', 'quotations', 'cues', 'attributions', 'speakers', 'circumstances', 'sentiment'];
const imports = importsIn('src', '.ts');
const inside = imports.filter(({ isPackage }) => !isPackage);

/** Small files that everything may use: they import nothing but each other. */
const GROUND_FILES = ['errors.ts', 'shown.ts', 'text/fingerprint.ts', 'text/iso-date.ts'];
/** What a folder may import besides itself and the ground files. `types:` allows types only. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    STAGES.map((stage, at) => [stage, [...STAGES.slice(0, at), 'lexicon', 'model', 'types:schema']]),
  ),
  lexicon: ['types:schema'],
  // The network reads documents, and is not read by them.
  model: ['lexicon', 'types:schema', 'types:text', 'types:quotations', 'types:cues'],
  schema: [],
  render: ['types:schema', 'types:tracker'],
  tracker: ['types:schema', 'lexicon'],
};
/** They stand outside: nobody inside imports them. */
const OUTSIDE = ['node', 'cli', 'demo', 'training'];

const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'wink-nlp': ['text'],
  'wink-eng-lite-web-model': ['text'],
  zod: ['schema'],
  sentiment: ['sentiment', 'training'],
  'vader-sentiment': ['training'],
  wabt: ['training'],
  '@mozilla': ['node'],
  linkedom: ['node'],
  piscina: ['node'],
  bullmq: ['demo'],
  ioredis: ['demo'],
  esbuild: ['demo'],
  node: ['node', 'cli', 'training', 'demo'],
};

const folderOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] as string) : '');
const packageOf = (to: string): string => to.split(/[:/]/)[0] as string;
const drawn = ({ from, to, isType }: Import): string => `${from} -> ${to}${isType ? ' (types)' : ''}`;

function mayImport({ from, to, isType }: Import): boolean {
  const [own, other] = [folderOf(from), folderOf(to)];
  const allowed = ALLOWED[own];
  if (GROUND_FILES.includes(from)) return GROUND_FILES.includes(to);
  if (own === other || GROUND_FILES.includes(to)) return true;
  if (allowed) return allowed.includes(other) || (isType && allowed.includes(`types:${other}`));
  return own === '' ? !OUTSIDE.includes(other) : other !== 'training' && other !== 'cli';
}

describe('the house', () => {
  it('imports downwards only', () => {
    expect(inside.filter((each) => !mayImport(each)).map(drawn)).toEqual([]);
  });

  it.each([
    ['text/tokens.ts', 'cues/find-cues.ts', true],
    ['lexicon/titles.ts', 'text/document.ts', true],
    ['render/report.ts', 'schema/schemas.ts', false],
    ['render/report.ts', 'text/document.ts', true],
    ['sentiment/index.ts', 'node/lines.ts', false],
    ['extract.ts', 'cli/run.ts', false],
    ['node/lines.ts', 'training/gold.ts', false],
    ['errors.ts', 'extract.ts', false],
  ])('would not let %s import %s', (from, to, isType) => {
    expect(mayImport({ from, to, isType, isPackage: false })).toBe(false);
  });

  it('has one owner for each package', () => {
    const strangers = imports
      .filter(({ isPackage }) => isPackage)
      .filter(({ from, to }) => !PACKAGES[packageOf(to)]?.includes(folderOf(from)));
    expect(strangers.map(drawn)).toEqual([]);
  });

  it('takes only types from schema/ outside of it', () => {
    const users = inside.filter(({ from, to }) => folderOf(to) === 'schema' && folderOf(from) !== 'schema');
    expect(users.filter(({ isType }) => !isType).map(drawn)).toEqual([]);
  });

  it('has no import that leads back to itself', () => {
    const loaded = inside.filter(({ isType }) => !isType);
    const onCircle = (file: string) =>
      loaded.some(({ from, to }) => from === file && reachedFrom(to, loaded).has(file));
    expect([...new Set(loaded.map(({ from }) => from))].filter(onCircle)).toEqual([]);
  });
});

describe('a door', () => {
  const packagesOf = (door: string) =>
    [...reachedFrom(door, imports)].filter((to) => !/\.(?:ts|json)$/.test(to)).sort();

  it('loads wink and nothing else for extract', () => {
    expect(packagesOf('index.ts')).toEqual(['wink-eng-lite-web-model', 'wink-nlp']);
  });

  it('loads zod and nothing else for the schemas', () => {
    expect(packagesOf('schema/index.ts')).toEqual(['zod/mini']);
  });

  it('loads no package and no weights of quotes for sentiment', () => {
    expect(packagesOf('sentiment/index.ts')).toEqual([]);
    const stages = STAGES.filter((stage) => stage !== 'sentiment' && stage !== 'text');
    const reached = [...reachedFrom('sentiment/index.ts', inside)].map(folderOf);
    expect(reached.filter((folder) => [...stages, 'model'].includes(folder))).toEqual([]);
  });
});
