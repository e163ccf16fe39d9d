import { readdirSync, readFileSync } from 'node:fs';
import { type MarkedCase, parseMarked } from '../../src/training/marked/marked.ts';

const ROOT = new URL('../../fixtures/', import.meta.url);

/** The cases of every file in a folder of `fixtures/` and the folders in it, by file name. */
export function loadFixtures(folder: string): MarkedCase[] {
  const names = readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
    .flatMap((file) => parseMarked(file, readFileSync(new URL(file, ROOT), 'utf8')));
}
