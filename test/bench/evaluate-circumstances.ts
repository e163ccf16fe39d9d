/**
 * Prints how well the scene of each quote is found, end to end, on the marked fixtures: every figure is taken on what
 * `extract` returns for the plain text.
 *
 *     npm run evaluate:circumstances [-- --errors]      --errors: also prints each quote that went wrong
 */
import { parseArgs } from 'node:util';
import {
  agrees,
  dateAccuracy,
  FIELDS,
  f1,
  factualities,
  factualityF1,
  hasCircumstance,
  hasRole,
  isKindRight,
  kindAccuracy,
  organizationAccuracy,
  type Pair,
  pairUp,
  placeOf,
  roleAccuracy,
  type Share,
  tallyOf,
  unnamedAccuracy,
  venueAccuracy,
} from '../circumstances/end-to-end.ts';
import { loadFixtures } from '../support/fixtures.ts';

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);
const shown = ({ share, of }: Share): string => `${percent(share)} of ${of}`;

function printTable(title: string, pairs: readonly Pair[]): void {
  const golds = pairs.filter(({ gold }) => gold);
  const found = golds.filter(({ quote }) => quote).length;
  console.log(
    `\n${title}: ${golds.length} quotes, ${golds.filter(hasCircumstance).length} with circumstances, ${found} found`,
  );
  for (const field of FIELDS) {
    const tally = tallyOf(pairs, field);
    console.log(
      `  ${field.padEnd(11)}F1 ${percent(f1(tally))}   ${tally.hits} right, ${tally.golds} marked, ${tally.founds} found`,
    );
  }
  console.log(`  factuality macro-F1 ${percent(factualityF1(pairs))}`);
  for (const { value, tally } of factualities(pairs)) {
    console.log(`    ${value.padEnd(13)}F1 ${percent(f1(tally))}   ${tally.hits} right, ${tally.golds} marked`);
  }
  console.log(`  days right  ${shown(dateAccuracy(pairs))}`);
  console.log(`  venue's name, kind, form, basis  ${shown(venueAccuracy(pairs))}`);
  console.log(`  speaker's kind  ${shown(kindAccuracy(pairs))}`);
  console.log(
    `  speaker's role  ${shown(roleAccuracy(pairs))}   its organization ${shown(organizationAccuracy(pairs))}`,
  );
  console.log(`  no name for the unnamed  ${shown(unnamedAccuracy(pairs))}`);
}

const textOf = (span: { text: string } | null | undefined): string => span?.text ?? '-';

function printErrors({ file, gold, quote, speaker, roles, ...rest }: Pair): void {
  const pair = { file, gold, quote, speaker, roles, ...rest };
  const where = `${file} :: ${(gold?.content[0] ?? quote?.content[0])?.text.slice(0, 60)}`;
  for (const field of FIELDS) {
    const marked = field === 'within' ? gold?.within : gold?.[field]?.text;
    const found = field === 'within' ? quote?.within : placeOf(quote, field)?.text;
    if ((marked ?? found ?? null) !== null && !agrees(pair, field))
      console.log(`${field}: ${marked} <> ${found}${quote ? '' : ' (quote not found)'}  ${where}`);
  }
  if (!gold || !quote) {
    if (gold && gold.factuality !== 'factual')
      console.log(`factuality: ${gold.factuality} (quote not found)  ${where}`);
    return;
  }
  if (gold.factuality !== quote.factuality)
    console.log(`factuality: ${gold.factuality} <> ${quote.factuality}  ${where}`);
  if (agrees(pair, 'time') && (gold.time?.from !== quote.time?.from || gold.time?.to !== quote.time?.to))
    console.log(`days: ${gold.time?.from}/${gold.time?.to} <> ${quote.time?.from}/${quote.time?.to}  ${where}`);
  if (agrees(pair, 'venue') && venueAccuracy([pair]).share === 0)
    console.log(`venue: ${JSON.stringify(gold.venue)} <> ${JSON.stringify(quote.venue)}  ${where}`);
  if (gold.source && !isKindRight(pair))
    console.log(`kind: ${gold.source.kind} <> ${speaker?.kind} ${speaker?.name} [${textOf(quote.source)}]  ${where}`);
  for (const role of roles.filter((one) => !hasRole(pair, one)))
    console.log(
      `role: ${role.text} (${role.organization}) <> ${speaker?.name}: ${speaker?.roles.map((r) => `${r.text} (${r.organization})`).join(', ')} [${textOf(quote.source)}]  ${where}`,
    );
  if (gold.source?.unnamed && speaker?.named)
    console.log(`unnamed: ${speaker.name} [${textOf(quote.source)}]  ${where}`);
}

const { values } = parseArgs({ options: { errors: { type: 'boolean' } } });
const all: Pair[] = [];
for (const folder of ['articles', 'sentences', 'circumstances'] as const) {
  const pairs = loadFixtures(folder).flatMap(pairUp);
  printTable(`fixtures/${folder}`, pairs);
  all.push(...pairs);
}
printTable('all fixtures', all);
if (values.errors) for (const pair of all) printErrors(pair);
