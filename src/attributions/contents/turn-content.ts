import { isDash } from '../../text/dashes.ts';
import type { TokenRange } from '../attribution.ts';
import { quotationStartingAt, type Scene } from '../scene.ts';

/**
 * What somebody says behind a label, up to the end of its paragraph, or of the marks before a note on where it was said:
 *
 *     RUIZ: “We built it.” — interview Friday
 *           ^^^^^^^^^^^^^^
 */
export function turnContent(scene: Scene, first: number, last: number): TokenRange {
  const quoted = quotationStartingAt(scene, first);
  return quoted && isDash(scene.doc.tokens[quoted.last]) ? { first, last: quoted.last } : { first, last };
}
