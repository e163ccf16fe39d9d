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

/** Texts of a line each are read so many at a time, as paragraphs of one article: a network takes an article a step. */
const TEXTS_A_READING = 12;

/**
 * Texts that nobody marked, of a file of JSON lines with a `text` each: networks that learned from people read them, and
 * what these read another network learns. A text that comes twice is taken once.
 *
 * @throws Error where a line has no text.
 */
export function readUnmarked(path: string): GoldArticle[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  const texts = lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const { text } = JSON.parse(line) as { text?: unknown };
    if (typeof text !== 'string') throw new Error(`${path}, line ${index + 1}: no text`);
    return text;
  });
  const once = [...new Set(texts)];
  const articles: GoldArticle[] = [];
  for (let first = 0; first < once.length; first += TEXTS_A_READING) {
    const text = once.slice(first, first + TEXTS_A_READING).join('\n\n');
    articles.push({ id: `${path}:${first}`, publisher: '', date: '', text, quotes: [] });
  }
  return articles;
}
