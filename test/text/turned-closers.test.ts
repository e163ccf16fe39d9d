import { expect, it } from 'vitest';
import { readDocument } from '../../src/text/read-document.ts';

it.each([
  ['„The buoys were moved at night.“ His government said no.', 2],
  ['»The buoys were moved at night.« His government said no.', 2],
  ['‚The buoys were moved.‘ He said no.', 2],
  ['„Why?“ she asked.', 1],
  ['The buoys were moved. “We saw it,” he said.', 2],
])('ends a sentence behind a closing mark that is an opening one elsewhere: %s', (text, count) => {
  expect(readDocument(text).sentences).toHaveLength(count);
});
