import type { Cast } from '../cast.ts';
import { fold } from '../letters.ts';
import { isPerson, type Member } from '../member.ts';

const INITIALS = /^(?:\p{Lu}\.?){2,3}$/u;

/** Whom the label of a turn in an interview stands for: "AR" or "A.R." for the only one who is named as "Ana Ruiz" is; null for none. */
export function bearerOfInitials(cast: Cast, label: string): Member | null {
  if (!INITIALS.test(label)) return null;
  const wanted = fold(label).replaceAll('.', '');
  const bearers = cast.members.filter((member) => member.named && isPerson(member) && initialsOf(member) === wanted);
  return bearers.length === 1 ? (bearers[0] as Member) : null;
}

const initialsOf = ({ keys }: Member): string => keys.map((key) => key.charAt(0)).join('');
