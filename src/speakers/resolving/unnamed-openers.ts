import { isDash } from '../../text/dashes.ts';
import type { NominalMention } from '../mention.ts';
import { goesOn, has, is, QUOTED, type Scene, SOURCE, tokenAt } from '../scene/scene.ts';
import { DET, NUM, PRON } from '../scene/word-bits.ts';

/** Paragraphs, headlines among them. */
const MAX_LEAD = 3;

/** "Fire chief says", "Council: no money": one person or body without an article, as in headlines alone. */
export const isHeadlinese = (
  scene: Scene,
  { isSourceHead, kind, trait, first, head, roleFirst }: NominalMention,
): boolean =>
  isSourceHead &&
  first === roleFirst &&
  (kind === 'person' || kind === 'organization') &&
  trait !== 'kin' &&
  !is(scene, first, NUM | DET | PRON) &&
  !(goesOn(scene, first) && is(scene, first - 1, DET | PRON)) &&
  !has(scene, first - 1, SOURCE) &&
  !has(scene, head, QUOTED);

/**
 * "A judge ruled on Monday that", "Lyon (AP) - A judge": whom the first paragraphs tell of before they name them. "A leader of the
 * strike" is one of several.
 */
export const isOfLead = (scene: Scene, { determiner, kind, trait, first, last, roleLast }: NominalMention): boolean =>
  determiner === 'indefinite' &&
  kind === 'person' &&
  trait !== 'spokes' &&
  (trait !== 'leads' || roleLast === last) &&
  (!goesOn(scene, first) || isDash(tokenAt(scene, first - 1))) &&
  (tokenAt(scene, first)?.paragraph ?? 0) < MAX_LEAD;
