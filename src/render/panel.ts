import type { Polarity, Quote } from '../schema/types.ts';
import { html, type Markup } from './html.ts';
import { counted, issueInWords, saidInWords, signed, whoInWords } from './in-words.ts';
import { details, voiceAnchor } from './notes.ts';
import type { NumberedQuote, Reading } from './reading.ts';
import { toneScale } from './tone.ts';
import type { Voice } from './voices.ts';

/** Everybody who speaks, with what they say and in what tone. Nothing where nobody does. */
export function panel(reading: Reading): Markup {
  const { voices, anchor } = reading;
  if (voices.length === 0) return html``;
  const heading = anchor('who-said-what');
  return html`
<section class="panel" aria-labelledby="${heading}">
<h2 id="${heading}">Who said what</h2>
<div class="cards">${voices.map((voice) => card(voice, reading))}
</div>
</section>`;
}

function card(voice: Voice, reading: Reading): Markup {
  const { id, name, profile, color, quotes } = voice;
  const who = profile ? whoInWords(profile) : '';
  const numbered = quotes.flatMap((quote) => reading.quotes.get(quote.id) ?? []);
  return html`
<section class="card ${color}" id="${reading.anchor(voiceAnchor(id))}">
<h3><cite>${name}</cite></h3>${
    who !== '' &&
    html`
<p class="who">${who}</p>`
  }
<p class="mood">${toneScale(quotes.map(({ sentiment }) => sentiment.score))}<span>${moodInWords(quotes)}</span></p>
<ol>${numbered.map((each) => entry(each, reading))}
</ol>
</section>`;
}

function entry({ number, quote, outer }: NumberedQuote, { anchor }: Reading): Markup {
  const said = quote.kind === 'direct' ? html`<q>${saidInWords(quote)}</q>` : html`${saidInWords(quote)}`;
  return html`
<li><a class="number" href="#${anchor(quote.id)}" aria-label="${number}, in the article">${number}</a>${said} <small>${details(quote, outer)}</small></li>`;
}

const LABELS: readonly Polarity[] = ['positive', 'neutral', 'negative'];

/** "3 quotes: 1 positive, 2 neutral; mean +0.21" */
function moodInWords(quotes: readonly Quote[]): string {
  const counts = LABELS.map(
    (label) => [label, quotes.filter(({ sentiment }) => sentiment.label === label).length] as const,
  );
  const tones = counts.flatMap(([label, count]) => (count > 0 ? `${count} ${label}` : []));
  const mean = quotes.reduce((sum, { sentiment }) => sum + sentiment.score, 0) / quotes.length;
  return `${counted(quotes.length, 'quote')}: ${[...tones].join(', ')}; mean ${signed(mean)}`;
}

/** What the text left open. */
export function remarks({ extraction }: Reading): Markup {
  const lines = extraction.issues.flatMap((issue) => issueInWords(issue) ?? []);
  return lines.length === 0
    ? html``
    : html`
<ul class="remarks">${lines.map(
        (line) => html`
<li><small>Note: ${line}</small></li>`,
      )}
</ul>`;
}
