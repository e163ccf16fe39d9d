import { NIGHT, PALETTE, PAPER, TINT } from './palette.ts';

type Ground = typeof PAPER;

const groundVariables = (ground: Ground): string =>
  Object.entries(ground)
    .map(([name, color]) => `--${name}:${color}`)
    .join(';');

const voices = (mode: 'light' | 'dark'): string =>
  PALETTE.map((color, index) => `.voice-${index + 1}{--voice:${color[mode]};--tint:${color[mode]}${TINT[mode]}}`).join(
    '',
  );

/** All colours of one mode. Those without a speaker are drawn in soft ink. */
const colours = (ground: Ground, mode: 'light' | 'dark'): string =>
  `.otr{${groundVariables(ground)}}.otr,.voice-0{--voice:${ground.soft};--tint:${ground.soft}${TINT[mode]}}${voices(mode)}`;

const BASE = `
.otr, .otr * { box-sizing: border-box }
.otr {
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, "Source Serif 4", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  max-width: 66rem; margin: 0 auto; padding: clamp(1.25rem, 4vw, 4rem) clamp(1rem, 4vw, 2.5rem);
  background: var(--page); color: var(--ink);
  font: 1.125rem/1.65 var(--serif); font-kerning: normal; text-rendering: optimizeLegibility; overflow-wrap: anywhere;
}
.otr a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .18em }
.otr a:hover { text-decoration-color: currentColor }
.otr a:focus-visible, .otr summary:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; border-radius: 2px }
.otr q { quotes: none } .otr q::before, .otr q::after { content: none }
.otr cite { font-style: normal; unicode-bidi: isolate }
.otr mark { background: none; color: inherit }
.otr h1 { font-size: clamp(1.9rem, 5vw, 2.9rem); line-height: 1.12; letter-spacing: -.012em; font-weight: 600; margin: 0; max-width: 46rem; text-wrap: balance }
.otr h2 { font-size: 1.5rem; line-height: 1.25; font-weight: 600; margin: 0 0 1.25rem }
.otr h3 { font-size: 1.15rem; line-height: 1.3; font-weight: 600; margin: 0 }
.otr small, .otr .line, .otr .notes, .otr .key, .otr .who, .otr .mood, .otr sup, .otr figcaption, .otr details, .otr table {
  font-family: var(--sans); font-variant-numeric: tabular-nums }
.otr small, .otr .line, .otr .key, .otr .who, .otr .mood { font-size: .8125rem; line-height: 1.5; color: var(--soft) }
.otr .head { padding-bottom: 1.5rem; margin-bottom: 2rem; border-bottom: 1px solid var(--line) }
.otr .head .line { margin: .75rem 0 0 }
.otr .tone { white-space: nowrap } .otr .tone[data-tone=positive], .otr .tone[data-tone=negative] { font-weight: 600; color: var(--ink) }
.otr ol, .otr ul { list-style: none; margin: 0; padding: 0 }
`;

const ARTICLE = `
.otr .passage { display: grid; grid-template-columns: minmax(0, 38rem) minmax(0, 17rem); column-gap: 3rem }
.otr .passage > p { margin: 0 0 1.15rem; hyphens: manual }
.otr .said { background: var(--tint); -webkit-box-decoration-break: clone; box-decoration-break: clone; padding: .08em .1em; border-radius: 2px }
.otr .said:target { outline: 2px solid var(--voice); outline-offset: 2px }
.otr q.said { border-bottom: 2px solid var(--voice) }
.otr mark.said { border-bottom: 2px dotted var(--voice) }
.otr .passage cite { font-weight: 600; color: var(--voice) }
.otr .cue { font-style: italic; text-decoration: underline 1px; text-underline-offset: .2em }
.otr .venue { border: 1px solid var(--soft); border-radius: .3em; padding: 0 .22em }
.otr .addressee, .otr .time { border-bottom: 1px dashed var(--soft) }
.otr .target { font-weight: 600 }
.otr sup { font-size: .68em; line-height: 0; font-weight: 700; color: var(--voice); margin-left: .12em; white-space: nowrap; font-style: normal }
.otr sup a { text-decoration: none; padding: .3em .1em } .otr sup a:hover { text-decoration: underline }
.otr .notes { font-size: .78rem; line-height: 1.45; color: var(--soft); padding-top: .3rem }
.otr .notes li { border-left: 3px solid var(--voice); padding: 0 0 0 .6rem; margin-bottom: .8rem }
.otr .notes li:target, .otr .card:target { background: var(--tint) }
.otr .notes .name { display: block }
.otr .notes cite { color: var(--voice); font-weight: 600; font-size: .84rem }
.otr .notes .number { color: var(--voice); font-weight: 700; text-decoration: none; margin-right: .3em }
.otr .key { margin: 0 0 2rem; display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; align-items: baseline }
.otr .key .said, .otr .key .cue, .otr .key cite, .otr .key .venue { font-family: var(--serif); font-size: .95rem; color: var(--ink) }
.otr .key cite { font-weight: 600 }
@media (max-width: 56rem) {
  .otr .passage { display: block }
  .otr .notes { margin: -.35rem 0 1.4rem; padding-top: 0 }
  .otr .notes li { margin-bottom: .45rem } .otr .notes .name { display: inline }
}
`;

const PANEL = `
.otr .panel { margin-top: 3rem; padding-top: 2rem; border-top: 3px double var(--line) }
.otr .cards { columns: 2 25rem; column-gap: 1.25rem }
.otr .card { background: var(--card); border-top: 3px solid var(--voice); padding: 1.1rem 1.25rem 1.25rem; margin-bottom: 1.25rem; border-radius: 0 0 4px 4px; break-inside: avoid }
.otr .card h3 { color: var(--voice) } .otr .card h3 a { text-decoration: none }
.otr .who, .otr .mood { margin: .15rem 0 0 }
.otr .mood { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .7rem; margin-top: .5rem }
.otr .scale { color: var(--soft); flex: none } .otr .scale circle { fill: var(--voice) }
.otr .card li { font-size: 1rem; line-height: 1.5; margin-top: .9rem; padding-top: .8rem; border-top: 1px solid var(--line) }
.otr .card li small { display: block; margin-top: .25rem }
.otr .number { font-family: var(--sans); font-size: .8em; font-weight: 700; color: var(--voice); margin-right: .25em; text-decoration: none }
.otr .remarks { margin-top: 2rem }
`;

const TRACKED = `
.otr figure { margin: 0 0 2.5rem } .otr figcaption { font-size: .8125rem; color: var(--soft); margin-top: .5rem }
.otr .chart { display: block; width: 100%; height: auto; color: var(--soft); font-family: var(--sans) }
.otr .chart .mean { color: var(--ink) } .otr .chart text { fill: var(--soft) }
.otr details { font-size: .8125rem; margin-top: .6rem } .otr summary { cursor: pointer; padding: .3rem 0; color: var(--soft) }
.otr .table { overflow-x: auto } .otr table { border-collapse: collapse; font-size: .8125rem }
.otr th, .otr td { text-align: left; padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--line); font-weight: 400 } .otr thead th { font-weight: 600 }
.otr .tracked > li { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: .25rem 2rem; padding: 1.5rem 0; border-top: 1px solid var(--line) }
.otr .tracked blockquote { margin: 0; font-size: 1.2rem; line-height: 1.5; border-left: 3px solid var(--voice); padding-left: 1rem }
.otr .tracked .by { margin: .5rem 0 0; font-weight: 600; color: var(--voice) }
.otr .tracked .line { margin: .25rem 0 0 } .otr .printed { margin: .6rem 0 0; font: .8125rem/1.55 var(--sans) }
@media (max-width: 44rem) { .otr .tracked > li { display: block } .otr .tracked blockquote { margin-top: .4rem } }
`;

const PRINT = `
@media print {
  .otr { max-width: none; padding: 0; font-size: 10.5pt; background: none }
  .otr .passage { display: grid; grid-template-columns: minmax(0, 1fr) 4.6cm; column-gap: .8cm }
  .otr .notes { font-size: 7.5pt; margin: 0 } .otr .notes cite { font-size: 8pt }
  .otr .passage > p { orphans: 3; widows: 3 } .otr h2, .otr h3 { break-after: avoid }
  .otr .card, .otr .card li, .otr .tracked > li, .otr figure { break-inside: avoid }
  .otr .cards { columns: 2 7cm } .otr .card { margin-bottom: .5cm }
  .otr .said { print-color-adjust: exact; -webkit-print-color-adjust: exact } .otr a { text-decoration: none }
}
`;

const packed = (css: string): string => css.replace(/\s*\n\s*/g, '\n').trim();

/** The style of all pages. Everything stands under `.otr`; nothing is loaded, the fonts are those of the machine. */
export const STYLE = [
  colours(PAPER, 'light'),
  `@media screen and (prefers-color-scheme:dark){${colours(NIGHT, 'dark')}}`,
  ...[BASE, ARTICLE, PANEL, TRACKED, PRINT].map(packed),
].join('\n');

/** Of a page that is all ours: the ground reaches to the edges. */
export const PAGE_STYLE = `body{margin:0;background:${PAPER.page}}@media screen and (prefers-color-scheme:dark){body{background:${NIGHT.page}}}`;
