import { describe, expect, it } from 'vitest';
import { signature } from '../../../src/attributions/rules/signature.ts';
import { sceneOf } from '../made-scene.ts';
import { draftsOf, offersOf } from './drafts-of.ts';

const found = (text: string) => draftsOf(signature, sceneOf(text));

describe('signature', () => {
  it.each([
    ['“We never wait.” — Ana Ruiz', '“We never wait.”', 'Ana Ruiz'],
    ['“We never wait.” – Dr. Ana Ruiz, glaciologist', '“We never wait.”', 'Dr. Ana Ruiz, glaciologist'],
    ['“We never wait.” - Ana Ruiz.', '“We never wait.”', 'Ana Ruiz'],
    ['“We never wait.” -- Ana Ruiz', '“We never wait.”', 'Ana Ruiz'],
    ['It rained: “We never wait.” — Ana Ruiz', '“We never wait.”', 'Ana Ruiz'],
    ['“We never wait.”\n— Ana Ruiz, glaciologist', '“We never wait.”', 'Ana Ruiz, glaciologist'],
    ['“We never wait.”\n— Ana Ruiz (@anaruiz) March 8, 2026', '“We never wait.”', 'Ana Ruiz'],
    ['“We never wait.”\n— Public works director Ana Ruiz, in Lyon', '“We never wait.”', 'Ana Ruiz, in Lyon'],
    ['“We never wait.” — marnie (@marnie) March 8, 2026', '“We never wait.”', 'marnie'],
    ['“We never wait.”\n— Chef Ana Ruiz, who is closing her café', '“We never wait.”', 'Chef Ana Ruiz'],
    ['“We never wait.” — former mayor Ana Ruiz, announcing her return', '“We never wait.”', 'Ana Ruiz'],
    ['“We never wait.” — Ana Ruiz, on eels', '“We never wait.”', 'Ana Ruiz'],
    ['“We never wait.” — Moses Lund, Hull Green', '“We never wait.”', 'Moses Lund, Hull Green'],
  ])('stands behind a dash: %s', (text, content, source) => {
    expect(found(text)).toEqual([{ source, cue: null, content: [content] }]);
  });

  it.each([
    ['no dash', '“We never wait.” Ana Ruiz'],
    ['a comma', '“We never wait”, Ana Ruiz'],
    ['no name', '“We never wait.” — the crew of Lyon'],
    ['a sentence', '“We never wait.” — Ana Ruiz waited for the tram'],
    ['more before it, above the name', 'The mayor called him “my oldest friend.”\n— Ana Ruiz'],
    ['a sentence below', '“We never wait.”\n— Ana Ruiz waited for the tram'],
    ['a sentence with *is*', '“We never wait.” — Ana Ruiz is here'],
    ['another paragraph', '“We never wait.” —\nAna Ruiz'],
    ['nothing', '“We never wait.” —'],
    ['a title of two words', '“Never wait” — Ana Ruiz'],
    ['words before it, of a sentence that quotes', 'The firm was “still the best in town.” — Ana Ruiz'],
    ['too long a line', `“We never wait.” — Ana Ruiz${', Lyon'.repeat(10)}`],
  ])('is none behind a quotation with %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('ends with its paragraph', () => {
    expect(found('“We never wait.” — Ana Ruiz\nIt rained on the crew.')[0]?.source).toBe('Ana Ruiz');
    expect(found(`“We never wait.” — Ana Ruiz${', Lyon'.repeat(6)}`)).toHaveLength(1);
  });

  it('continues nobody', () => {
    const scene = sceneOf('“We never wait.” — Ana Ruiz');
    const [draft] = offersOf(signature, scene);
    expect(draft).toMatchObject({ by: 'signature', continues: null });
  });
});
