import type { Cast } from '../cast.ts';
import { isPerson, type Member } from '../member.ts';
import type { Mention } from '../mention.ts';
import { is, lowerAt, type Scene } from '../scene/scene.ts';
import { POSSESSIVE } from '../scene/word-bits.ts';

/**
 * Who asks in an interview, by its introduction: the one who is told to be of the outlet that prints it; null for none.
 *
 *     She talked with Overtime’s Luis Ortega.      Luis Ortega of Overtime met her over soup.
 *                     ~~~~~~~~   -----------      -----------    ~~~~~~~~
 */
export function interviewer(scene: Scene, introduction: readonly Mention[], cast: Cast): Member | null {
  for (let index = 0; index + 1 < introduction.length; index++) {
    const [one, other] = [introduction[index] as Mention, introduction[index + 1] as Mention];
    if (one.form !== 'name' || other.form !== 'name' || one.last + 1 !== other.first) continue;
    const isOwned = is(scene, one.last, POSSESSIVE) && cast.isOutlet(one);
    const isOf = lowerAt(scene, one.last) === 'of' && cast.isOutlet(other);
    const member = isOwned ? other.resolution?.member : isOf ? one.resolution?.member : null;
    if (member && isPerson(member)) return member;
  }
  return null;
}
