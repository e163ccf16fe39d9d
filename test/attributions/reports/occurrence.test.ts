import { describe, expect, it } from 'vitest';
import { tellsOfSaying } from '../../../src/attributions/reports/occurrence.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { rangeOf } from '../made-scene.ts';

function tells(text: string, source: string, group: string): boolean {
  const doc = readDocument(text);
  return tellsOfSaying(doc.tokens, rangeOf(doc, source), rangeOf(doc, group));
}

describe('tellsOfSaying', () => {
  it.each([
    ['The clerk told me that it was late.', 'The clerk', 'told'],
    ['The clerk says that it is late.', 'The clerk', 'says'],
    ['The clerk has told me that it was late.', 'The clerk', 'has told'],
    ['The clerk is saying that it is late.', 'The clerk', 'is saying'],
    ['The clerk was always saying that it was late.', 'The clerk', 'was always saying'],
    ['The clerk kept saying that it was late.', 'The clerk', 'kept saying'],
    ['The notice reads that it is late.', 'The notice', 'reads'],
    ['It has read that it is late.', 'It', 'has read'],
    ['The clerks say that it is late.', 'The clerks', 'say'],
    ['I told them that it was late.', 'I', 'told'],
    ['I have told them that it was late.', 'I', 'have told'],
    ['I was telling them that it was late.', 'I', 'was telling'],
    ['We did warn them that it was late.', 'We', 'did warn'],
    ['You say that it is late.', 'You', 'say'],
    ['You kept saying that it was late.', 'You', 'kept saying'],
    ['They said that money talks.', 'They', 'said'],
    ['They admit that money talks.', 'They', 'admit'],
    ['People have said that money talks.', 'People', 'have said'],
  ])('hears what was said: %s', (text, source, group) => {
    expect(tells(text, source, group)).toBe(true);
  });

  it.each([
    ['nobody', 'Nobody told him that it was over.', 'Nobody', 'told'],
    ['anyone', 'I doubt anyone told him that it was over.', 'anyone', 'told'],
    ['would', 'The clerk would say that it was late.', 'The clerk', 'would say'],
    ['will', 'The clerk will say that it was late.', 'The clerk', 'will say'],
    ['must', 'The clerk must say that it was late.', 'The clerk', 'must say'],
    ['might have', 'The clerk might have said that it was late.', 'The clerk', 'might have said'],
    ['have to', 'The clerks have to say that it was late.', 'The clerks', 'have to say'],
    ['to before it', 'I want the clerk to say that it was late.', 'the clerk', 'say'],
    ['a passive', 'The clerk was told that it was late.', 'The clerk', 'was told'],
    ['a passive with an adverb', 'The clerk has been often told that it was late.', 'The clerk', 'has been often told'],
    ['a participle alone', 'The clerk saying that it was late went home.', 'The clerk', 'saying'],
    ['a promise made by saying it', 'I promise you that it is late.', 'I', 'promise'],
    ['what we say now', 'We are saying that it is late.', 'We', 'are saying'],
    ['a short form', 'I’m telling you that it is late.', 'I', '’m telling'],
    ['an echo', 'So you are saying that it is late?', 'you', 'are saying'],
    ['what was read', 'The clerk has read that it was late.', 'The clerk', 'has read'],
    ['what she read', 'She had read that it was late.', 'She', 'had read'],
    ['what Ruiz read', 'Then Ruiz read that it was late.', 'Ruiz', 'read'],
    ['hearsay', 'They say that money talks.', 'They', 'say'],
    ['hearsay of some', 'And some say that money talks.', 'some', 'say'],
    ['hearsay that goes on', 'People are saying that money talks.', 'People', 'are saying'],
  ])('hears none in %s: %s', (_, text, source, group) => {
    expect(tells(text, source, group)).toBe(false);
  });
});
