import type { LexicalCue } from '../cues/find-cues.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { QuoteKind } from '../schema/types.ts';
import type { Document } from '../text/document.ts';
import type { Attribution, TokenRange } from './attribution.ts';
import type { AttributionRule, Draft } from './draft.ts';
import { withReopened } from './reopened.ts';
import { accordingTo } from './rules/according-to.ts';
import { clauseAfter } from './rules/clause-after.ts';
import { clauseBefore } from './rules/clause-before.ts';
import { colon } from './rules/colon.ts';
import { floating } from './rules/floating.ts';
import { quotationAfter } from './rules/quotation-after.ts';
import { quotationBefore } from './rules/quotation-before.ts';
import { signature } from './rules/signature.ts';
import { isQuoted, type Scene, setScene } from './scene.ts';

/** In order of trust: a rule never takes content that one before it has taken. */
const RULES: readonly AttributionRule[] = [
  quotationBefore,
  quotationAfter,
  colon,
  signature,
  accordingTo,
  clauseBefore,
  clauseAfter,
  floating,
];

/** Links each cue with its content and source, and finds what is said without a cue. In text order. */
export function findAttributions(
  doc: Document,
  quotations: readonly Quotation[],
  cues: readonly LexicalCue[],
): readonly Attribution[] {
  const scene = setScene(doc, quotations, cues);
  let accepted: Draft[] = [];
  for (const rule of RULES) {
    const fresh: Draft[] = [];
    for (const found of rule.find(scene, accepted)) {
      const draft = { ...found, content: withReopened(scene, found.content) };
      if (isFree(draft, accepted) && isFree(draft, fresh)) fresh.push(draft);
    }
    accepted = [...accepted, ...fresh].sort(inTextOrder);
  }
  return accepted.map((draft) => toAttribution(scene, draft, accepted));
}

const startOf = ({ content }: Draft): number => content[0]?.first ?? 0;
const endOf = ({ content }: Draft): number => content.at(-1)?.last ?? 0;
const inTextOrder = (a: Draft, b: Draft): number => startOf(a) - startOf(b) || endOf(a) - endOf(b);

/** One attribution a cue; contents may nest, when the one holds the other with its cue, but not overlap. */
function isFree(draft: Draft, accepted: readonly Draft[]): boolean {
  if (draft.content.some(({ first, last }) => first >= last)) return false;
  return accepted.every((other) => {
    if (draft.cue && other.cue?.anchor === draft.cue.anchor) return false;
    return !overlap(draft, other) || holds(draft, other) || holds(other, draft);
  });
}

const overlap = (a: Draft, b: Draft): boolean =>
  a.content.some((left) => b.content.some((right) => left.first < right.last && right.first < left.last));

const covers = (content: readonly TokenRange[], { first, last }: TokenRange): boolean =>
  content.some((range) => range.first <= first && last <= range.last);

/** The content of `outer` holds the content, cue and source of `inner`. */
function holds(outer: Draft, inner: Draft): boolean {
  const parts = [...inner.content, ...(inner.cue ? [inner.cue] : []), ...(inner.source ? [inner.source] : [])];
  return inner.cue !== null && parts.every((part) => covers(outer.content, part));
}

function toAttribution(scene: Scene, draft: Draft, all: readonly Draft[]): Attribution {
  const { cue, content, source, confidence, by, continues } = draft;
  const outer = all.findLastIndex((other) => other !== draft && holds(other, draft));
  return {
    kind: kindOf(scene, content),
    cue,
    content,
    source,
    continues: continues ? all.indexOf(continues) : null,
    within: outer < 0 ? null : outer,
    confidence,
    by,
  };
}

/** Direct: all between marks. Mixed: a quoted stretch of two words or more. (PolNeAR's definitions.) */
function kindOf(scene: Scene, content: readonly TokenRange[]): QuoteKind {
  let [outside, run, longest] = [0, 0, 0];
  for (const { first, last } of content) {
    for (let at = first; at < last; at++) {
      if (scene.doc.tokens[at]?.pos === 'PUNCT') continue;
      if (isQuoted(scene, at)) longest = Math.max(longest, ++run);
      else {
        run = 0;
        outside++;
      }
    }
  }
  if (outside === 0) return 'direct';
  return longest >= 2 ? 'mixed' : 'indirect';
}
