import { OnTheRecordError } from '../../errors.ts';
import type { Terminal } from '../terminal.ts';
import type { Source } from './sources.ts';

/** Says what is wrong with an item, and where it stands. The errors of bad lines tell their number themselves. */
export function complain(at: { source: Source; line: number | null }, error: Error, terminal: Terminal): void {
  const isTold = at.line === null || (error instanceof OnTheRecordError && error.code === 'line-invalid');
  terminal.complain(`${at.source.name}: ${isTold ? '' : `line ${at.line}: `}${error.message}`);
}
