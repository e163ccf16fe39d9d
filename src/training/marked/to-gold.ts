import type { QuoteKind, SpeakerKind } from '../../schema/types.ts';
import type { MarkedCase } from './marked.ts';

type Offsets = [start: number, end: number];

/** A line of the scorer's gold format. Offsets are half open, in the text of the case. */
export interface GoldArticle {
  id: string;
  text: string;
  quotes: {
    id: string;
    type: QuoteKind;
    speech: boolean;
    content: Offsets[];
    cue: Offsets[];
    source: Offsets[];
    sourceKind: SpeakerKind | null;
    /** null where no name may be given. */
    speakerName: string | null;
    nested: boolean;
  }[];
}

/** The case as the scorer reads it. Its id is the article's, else file and line. */
export const toGold = ({ file, line, article, attributions }: MarkedCase): GoldArticle => ({
  id: article.id ?? `${file}:${line}`,
  text: article.text,
  quotes: attributions.map(({ n, kind, attribution, content, cue, source, speaker, within }) => ({
    id: String(n),
    type: kind,
    speech: attribution === 'speech',
    content: content.map(offsets),
    cue: cue ? [offsets(cue)] : [],
    source: source ? [offsets(source)] : [],
    sourceKind: source?.kind ?? null,
    speakerName: speaker,
    nested: within !== null,
  })),
});

const offsets = ({ start, end }: { start: number; end: number }): Offsets => [start, end];
