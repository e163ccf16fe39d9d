import { describe, expect, it } from 'vitest';
import { post } from '../../../src/attributions/rules/post.ts';
import { sceneOf } from '../made-scene.ts';
import { draftsOf } from './drafts-of.ts';

const found = (text: string) => draftsOf(post, sceneOf(text));

describe('post', () => {
  it.each([
    ['I was there. Nobody ran.\n— Ana Ruiz (@anaruiz) March 8, 2026', 'I was there. Nobody ran.', 'Ana Ruiz'],
    ['It rained.\nI was there.\n— marnie (@marnie_in_lyon) March 8, 2026', 'I was there.', 'marnie'],
    ['I was there. Nobody ran. — Ana Ruiz (@anaruiz) March 8, 2026', 'I was there. Nobody ran.', 'Ana Ruiz'],
    [
      'I was there. https://t.co/x pic.tern.example/a8Hd\n— Ana Ruiz (@anaruiz) March 8, 2026',
      ...['I was there.', 'Ana Ruiz'],
    ],
    ['https://t.co/x\n— Ana Ruiz (@anaruiz) March 8, 2026', 'https://t.co/x', 'Ana Ruiz'],
  ])('stands above or before its writer: %s', (text, content, source) => {
    expect(found(text)).toEqual([{ source, cue: null, content: [content] }]);
  });

  it.each([
    '— Ana Ruiz (@anaruiz) March 8, 2026',
    'I was there.\nAna Ruiz (@anaruiz) March 8, 2026',
    'I was there.\n— Ana Ruiz (anaruiz) March 8, 2026',
    'I was there.\n— Ana Ruiz wrote it on the wall and then she sent it to the (@desk) at noon',
    'The mayor (@anaruiz) spoke - and Luis Ortega (@luis), who was there with all of his brothers and their wives, left.',
    '<tweet id=3>I was there. — Ana Ruiz (@anaruiz) March 8, 2026</tweet>',
    'It costs 5 euros (@ 2 each).',
    'I was there. — (@anaruiz) March 8, 2026',
  ])('is none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
