import { counted } from '../../render/in-words.ts';
import type { Decision } from '../../tracker/types.ts';
import { defineCommand } from '../command.ts';
import { readStore, STORE } from '../options/store.ts';
import { complain } from '../reading/complain.ts';
import { readDecisionLines } from '../reading/decision-lines.ts';
import { readFrom, toSource } from '../reading/sources.ts';
import { withStore } from '../store/with-store.ts';
import type { Terminal } from '../terminal.ts';

export const decide = defineCommand({
  name: 'decide',
  operands: '--store FILE [FILE...]',
  summary: "puts an editor's decisions into a store",
  about: `Reads decisions as JSON lines, from standard input without a file, and puts them into a store, where they \
outweigh what was found. Ids are those that the other commands print.

{"kind": "link", "of": "subject" or "quote", "a": ID, "b": ID, "verdict": "same" or "different", "at": DATE}: the two \
are one, or are not.

{"kind": "rename", "subject": ID, "name": NAME, "at": DATE}: what to call somebody.

{"kind": "speaker", "article": ID, "quote": ID, "subject": ID or null, "at": DATE}: who said it, by the ids of the article \
and of the quote in it.

{"kind": "withdraw", "article": ID, "at": DATE}: hides an article.

DATE is ISO 8601; of two decisions that contradict, the later holds. "by" may say whose it is.`,
  options: STORE,
  async run({ values, operands }, terminal) {
    const store = readStore(values);
    const made = await withStore(store, 'refused', async (tracker) => {
      const decisions = await readAll(operands.length === 0 ? ['-'] : operands, terminal);
      tracker.decide(...decisions);
      return decisions.length;
    });
    await terminal.output.write(`${counted(made, 'decision')}\n`);
  },
});

async function readAll(files: readonly string[], terminal: Terminal): Promise<Decision[]> {
  const decisions: Decision[] = [];
  for (const file of files) {
    for await (const item of readFrom(toSource(file, 'jsonl'), terminal.stdin, readDecisionLines)) {
      if (item.ok) decisions.push(item.value);
      else complain(item, item.error, terminal);
    }
  }
  return decisions;
}
