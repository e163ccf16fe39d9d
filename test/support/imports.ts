import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One import or re-export: where it stands, what it names, and whether only types come from it. */
export interface Import {
  /** From the folder, with forward slashes: `cues/find-cues.ts`. */
  readonly from: string;
  /** A file of the same folder, or a package. */
  readonly to: string;
  readonly isPackage: boolean;
  readonly isType: boolean;
}

const NAMES = String.raw`(?:type\s+)?(?:\w+\s*,\s*)?(?:\w+|\*(?:\s+as\s+\w+)?|\{[^}]*\})`;
const STATEMENT = new RegExp(
  String.raw`^(?:import|export)\s*(?:(?<clause>${NAMES})\s*from\s*)?['"](?<target>[^'"]+)['"]`,
  'gm',
);
const CALL = /\b(?:import|require)\(\s*['"](?<target>[^'"]+)['"]\s*\)/g;
const TYPE_CLAUSE = /^type\s/;
const ONLY_INLINE_TYPES = /^\{(?:\s*type\s[^,}]+,?)+\s*\}$/;

/** Every import in the files of a folder of this project whose names end so. */
export function importsIn(folder: string, ending: string): Import[] {
  const root = fileURLToPath(new URL(`../../${folder}/`, import.meta.url));
  return filesIn(folder)
    .filter((name) => name.endsWith(ending) && !name.endsWith('.d.ts'))
    .flatMap((from) => importsOf(from, readFileSync(join(root, from), 'utf8')));
}

/** The files of a folder of this project and the folders in it. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(new URL(`../../${folder}/`, import.meta.url), { recursive: true, withFileTypes: true });
  const root = fileURLToPath(new URL(`../../${folder}/`, import.meta.url));
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort();
}

/** The imports in a module's source. */
export function importsOf(from: string, source: string): Import[] {
  const statements = [...source.matchAll(STATEMENT)].map(({ groups = {} }) => {
    const { clause = '', target = '' } = groups;
    return { target, isType: TYPE_CLAUSE.test(clause) || ONLY_INLINE_TYPES.test(clause) };
  });
  const calls = [...source.matchAll(CALL)].map(({ groups = {} }) => ({ target: groups.target ?? '', isType: false }));
  return [...statements, ...calls].map(({ target, isType }) => {
    const isPackage = !target.startsWith('.');
    return { from, to: isPackage ? target : resolve(from, target), isPackage, isType };
  });
}

const resolve = (from: string, target: string): string => normalize(join(dirname(from), target)).replaceAll('\\', '/');

/** The files and packages that a file reaches when it is loaded. */
export function reachedFrom(entry: string, imports: readonly Import[]): Set<string> {
  const reached = new Set([entry]);
  for (const file of reached) for (const { from, to, isType } of imports) if (from === file && !isType) reached.add(to);
  return reached;
}
