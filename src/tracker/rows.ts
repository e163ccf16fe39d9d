import type { Extraction, Quote, Speaker } from '../schema/types.ts';
import type { Stamp } from './dossier.ts';
import { fieldOfRoles } from './fields.ts';
import { organizationBlock } from './organization-name.ts';
import { readPersonName } from './person-name.ts';
import { spellingOf } from './spelling.ts';
import type { Profile, Row } from './types.ts';
import { fold, idOf } from './words.ts';

/**
 * The quotes of an article as flat rows for a table, a queue or a warehouse, in text order. Each stands alone: all rows
 * of a block are all that is needed to judge who is who in it.
 */
export function toRows(extraction: Extraction): Row[] {
  const profiles = profilesOf(extraction);
  const ids = ordinals(extraction.quotes.map(({ text }) => text)).map((key) => idOf('q', extraction.article.id, key));
  return extraction.quotes.map((quote, index) => toRow(extraction, quote, ids[index] as string, profiles));
}

function toRow({ article }: Extraction, quote: Quote, id: string, profiles: ReadonlyMap<string, Profile>): Row {
  const speaker = quote.speaker ? profiles.get(quote.speaker.id) : undefined;
  const targets = quote.targets.flatMap((target) => profiles.get(target.speaker ?? '') ?? []);
  const concerned = [...new Set(speaker ? [speaker, ...targets] : targets)];
  return {
    id,
    article,
    quote,
    speaker: speaker?.id ?? null,
    date: dayOf(quote, article.publishedAt),
    profiles: concerned,
    blocks: [...new Set([...concerned.map(({ block }) => block), ...(speaker ? [] : [ownBlock(article.id)])])].sort(),
  };
}

/** The day said, where it is one day; else the day of the article. */
function dayOf({ time }: Quote, publishedAt: string | null): string | null {
  return time?.from && time.from === time.to ? time.from : (publishedAt?.slice(0, 10) ?? null);
}

/** Where a row stands in time: by the day said, then by its article. */
export const rowStamp = ({ id, article, date }: Row): Stamp => ({ date, article: article.id, id });

/** By the article's own ids. The id is made of the name, so that a newer reading keeps it though its places moved. */
function profilesOf({ article, speakers }: Extraction): Map<string, Profile> {
  const keys = ordinals(speakers.map(({ name }) => fold(name)));
  return new Map(speakers.map((speaker, index) => [speaker.id, toProfile(article.id, speaker, keys[index] as string)]));
}

function toProfile(article: string, speaker: Speaker, key: string): Profile {
  const { name, named, kind, pronoun, aliases, roles } = speaker;
  return {
    id: idOf('s', article, key),
    speaker: speaker.id,
    name,
    named,
    kind,
    pronoun,
    aliases: [...aliases],
    roles: [...new Set(roles.map(({ text }) => text))],
    organizations: [...new Set(roles.flatMap(({ organization }) => organization ?? []))],
    field: named ? fieldOfRoles(roles.map(({ text }) => text)) : '',
    namesake: Number.parseInt(key, 10),
    block: blockOf(article, speaker),
  };
}

function blockOf(article: string, { name, named, kind }: Speaker): string {
  if (!named) return ownBlock(article);
  return idOf(
    'b',
    ...(kind === 'person' ? ['person', spellingOf(readPersonName(name).surname)] : ['other', organizationBlock(name)]),
  );
}

/** Of those who never leave their article: nobody, and the unnamed. */
const ownBlock = (article: string): string => idOf('b', 'own', article);

/** Each text with how many equal ones stand before it: no two are the same. */
function ordinals(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const count = seen.get(text) ?? 0;
    seen.set(text, count + 1);
    return `${count}\n${text}`;
  });
}
