import { ENTITIES, ENTITY_ACCENTS } from '../../lexicon/entities.ts';
import type { Edit } from './edit.ts';

/** `&quot;`, `&#8217;`, `&#x2019;`; `&amp;quot;` was escaped twice. */
const ENTITY = /&(?:amp;)?(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6}\d{0,2});/gi;

/** The entities of HTML that were left in a text. */
export function entities(text: string): Edit[] {
  if (!text.includes('&')) return [];
  const edits: Edit[] = [];
  for (const { 0: entity, 1: name = '', index } of text.matchAll(ENTITY)) {
    const put = name.startsWith('#') ? numbered(name.slice(1)) : named(name);
    if (put !== null) edits.push({ start: index, end: index + entity.length, put });
  }
  return edits;
}

const HIGHEST = 0x10ffff;
/** Controls and lone halves of pairs are no characters; those up to 159 are the old letters of Windows. */
const isCharacter = (code: number): boolean =>
  code === 9 || (code >= 32 && code < 127) || (code >= 160 && (code < 0xd800 || code > 0xdfff) && code <= HIGHEST);

function numbered(digits: string): string | null {
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  return isCharacter(code) ? String.fromCodePoint(code) : null;
}

function named(name: string): string | null {
  const accent = ENTITY_ACCENTS.get(name.slice(1));
  const letter = accent === undefined ? '' : (name.charAt(0) + accent).normalize('NFC');
  return ENTITIES.get(name) ?? (letter.length === 1 ? letter : null);
}
