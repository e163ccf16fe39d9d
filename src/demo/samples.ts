import translator from '../../fixtures/demo/article.txt';
import eels from '../../fixtures/demo/eels.txt';
import ferry from '../../fixtures/demo/ferry.txt';
import match from '../../fixtures/demo/match.txt';

/** An article to try, its paragraphs lines and its first line its headline. */
export interface Sample {
  readonly text: string;
  readonly publishedAt: string;
}

export const SAMPLES: readonly Sample[] = [
  { text: translator, publishedAt: '2026-03-12' },
  { text: ferry, publishedAt: '2026-03-05' },
  { text: eels, publishedAt: '2026-06-02' },
  { text: match, publishedAt: '2026-04-19' },
];

export const headlineOf = ({ text }: Sample): string => text.split('\n', 1)[0] ?? '';
