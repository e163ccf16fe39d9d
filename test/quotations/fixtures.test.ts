import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { loadFixtures } from '../support/fixtures.ts';

describe.each(['sentences', 'articles', 'circumstances'])('the quotations of fixtures/%s', (folder) => {
  it.each(loadFixtures(folder).map((marked) => [`${marked.file}:${marked.line} ${marked.title}`, marked] as const))(
    '%s',
    (_, { article: { text }, quotations }) => {
      const found = findQuotations(readDocument(text)).quotations.map(({ start, end }) => text.slice(start, end));
      expect(found.sort()).toEqual(quotations.map((quotation) => quotation.text).sort());
    },
  );
});
