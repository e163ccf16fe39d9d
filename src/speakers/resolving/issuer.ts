import type { Document } from '../../text/document.ts';
import { fold } from '../letters.ts';
import { spaced } from '../mention.ts';

const MAX_HEADING = 8;

/**
 * The name, as a key, of who issues a press release, as the heading of its last part tells: "the company" in it is nobody
 * else. null where there is no such heading, or there are two.
 *
 *     About Tern Robotics
 *           -------------
 */
export function issuerKey({ tokens, paragraphs }: Document): string | null {
  let key: string | null = null;
  for (const { first, last } of paragraphs) {
    if (last - first > MAX_HEADING || last - first < 2 || tokens[first]?.text !== 'About') continue;
    const words = tokens.slice(first + 1, last);
    if (words.some(({ text, lower }) => text === lower && text !== '&')) continue;
    if (key !== null) return null;
    key = spaced(words.map(({ text }) => fold(text)));
  }
  return key;
}
