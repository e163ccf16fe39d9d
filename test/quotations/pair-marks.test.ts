import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import { readDocument } from '../../src/text/read-document.ts';

const closedIn = (text: string): string[] =>
  findQuotations(readDocument(text))
    .quotations.filter(({ closed }) => closed)
    .map(({ start, end }) => text.slice(start, end));

describe('a mark inside an open quotation', () => {
  it('opens another one where it is drawn so, though no space stands before it', () => {
    expect(closedIn('“They wrote“wait” on the door,” Ruiz said.')).toEqual([
      '“They wrote“wait” on the door,”',
      '“wait”',
    ]);
  });

  it('closes it where it is drawn the other way', () => {
    expect(closedIn('“They wait”and see, Ruiz said.')).toEqual(['“They wait”']);
  });

  it('closes it past marks of another family that nobody closed', () => {
    expect(closedIn('“The ‘old boat is in,” Ruiz said.')).toEqual(['“The ‘old boat is in,”']);
    expect(closedIn('“The «old boat is in,” Ruiz said. “At last.”')).toEqual(['“The «old boat is in,”', '“At last.”']);
  });
});
