import type { Quote, Score } from '../schema/types.ts';
import { compareStamps } from './dossier.ts';
import type { Ledger } from './ledger.ts';
import { rowStamp } from './rows.ts';
import { shownOf } from './shown-wording.ts';
import type { Row } from './types.ts';

/** A statement as its rows tell it; subjects by their keys. */
export interface Told {
  /** The earliest first. */
  readonly rows: readonly Row[];
  /** The one whose wording is shown. */
  readonly shown: Row;
  readonly speaker: string | null;
  /** Whom it is about, each once, with what the first row says that names it. Who speaks is none of them. */
  readonly targets: ReadonlyMap<string, Score>;
}

/** By the id of any of its rows, one of which there must be. */
export function readStatement(ledger: Ledger, row: string): Told {
  const rows = ledger.statement(row).sort((a, b) => compareStamps(rowStamp(a), rowStamp(b)));
  const shown = shownOf(rows, (id) => ledger.wordings.get(ledger.wordingOf(id) as string).text);
  const speaker = speakerOf(ledger, shown) ?? speakerOf(ledger, rows[0] as Row);
  return { rows, shown, speaker, targets: targetsOf(ledger, [shown, ...rows], speaker) };
}

function speakerOf(ledger: Ledger, row: Row): string | null {
  const profile = ledger.speakerOf(row);
  return profile === null ? null : ledger.cast.subjectOf(profile);
}

function targetsOf({ cast }: Ledger, rows: readonly Row[], speaker: string | null): Map<string, Score> {
  const targets = new Map<string, Score>();
  for (const { quote, profiles } of rows) {
    const byId = new Map(profiles.map((profile) => [profile.speaker, profile.id]));
    for (const { speaker: id, score, label } of surest(quote)) {
      const subject = cast.subjectOf(byId.get(id ?? '') ?? '');
      if (subject !== null && subject !== speaker && !targets.has(subject)) targets.set(subject, { score, label });
    }
  }
  return targets;
}

const surest = ({ targets }: Quote): Quote['targets'] =>
  [...targets].sort((a, b) => b.confidence - a.confidence || a.start - b.start);
