import { onOneLine } from '../../render/wrap.ts';
import type { Subject, Tracker } from '../../tracker/types.ts';
import { fold } from '../../tracker/words.ts';
import { Failure } from '../command.ts';

/** So many are listed of those that a name may mean. */
const LISTED = 10;

/**
 * The subject that is meant by an id, or by a name, case and accents aside: the one that is called so, else the one in
 * whose name all the words stand.
 *
 * @throws Failure for nobody, and for several, which it lists
 */
export function findSubjectId(tracker: Tracker, asked: string): string {
  const known = tracker.subject(asked);
  if (known) return known.id;
  const alike = tracker.subjects({ name: asked });
  const same = alike.filter(({ name, aliases }) => [name, ...aliases].some((own) => fold(own) === fold(asked)));
  const [found, ...others] = same.length > 0 ? same : alike;
  if (!found) throw new Failure(`nobody in the store is called '${asked}'`);
  if (others.length > 0) throw new Failure(`'${asked}' may be ${inWords([found, ...others])}; give the id`);
  return found.id;
}

/** "Nadia Brack (t1: chief pilot), Emil Brack (t2) or 3 more" */
function inWords(subjects: readonly Subject[]): string {
  const shown = subjects.slice(0, LISTED).map(({ id, name, kind, roles: [role = kind] }) => `${name} (${role}): ${id}`);
  const more = subjects.length - shown.length;
  return onOneLine(`${shown.join(', or ')}${more > 0 ? `, or ${more} more` : ''}`);
}
