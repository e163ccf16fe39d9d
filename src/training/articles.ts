import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldArticle, readGold } from './gold.ts';
import { parseMarked, toGold } from './marked/marked.ts';
import { isPolnear, readPolnear } from './polnear.ts';

/**
 * Articles with their attributions: of a file of JSON lines, of a folder laid out as PolNeAR's repository, or of a
 * folder of marked-up texts.
 *
 * @throws Error where the path is none of them.
 */
export function readArticles(path: string): GoldArticle[] {
  if (!existsSync(path)) throw new Error(`${path}: no such file or folder`);
  if (!statSync(path).isDirectory()) return readGold(path);
  return isPolnear(path) ? readPolnear(path) : readMarkedFolder(path);
}

/** Texts marked up by hand have neither publisher nor date that matter: they are for training alone. */
export function readMarkedFolder(folder: string): GoldArticle[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  if (names.length === 0) throw new Error(`${folder}: no marked-up texts (.txt) and no folder "attributions"`);
  return names
    .sort()
    .flatMap((name) => parseMarked(name, readFileSync(join(folder, name), 'utf8')))
    .map((marked) => ({ ...toGold(marked), publisher: 'own', date: '' }));
}
