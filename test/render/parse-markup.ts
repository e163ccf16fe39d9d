const STYLE = /(?<=<style>)[\s\S]*?(?=<\/style>)/;
/** Elements without an end tag; those of an image close themselves with a slash. */
const VOID = /^(?:meta|!doctype)$/;
const TAG = /<(\/?)([!a-z][a-z0-9]*)((?:\s[a-zA-Z0-9-]+(?:="[^"<>]*")?)*)\s*(\/?)>/g;

/** What stands between the tags, and the tags themselves; throws where they do not nest or a bracket stands alone. */
export function parseMarkup(source: string): {
  text: string;
  tags: { name: string; attributes: Map<string, string> }[];
} {
  const open: string[] = [];
  const tags = [];
  for (const [whole, end, name = '', given = '', closed] of source.matchAll(TAG)) {
    if (end) {
      const expected = open.pop();
      if (expected !== name) throw new Error(`${whole} where </${expected}> was due`);
      continue;
    }
    const attributes = [...given.matchAll(/([a-zA-Z0-9-]+)="([^"]*)"/g)].map(
      ([, key = '', value = '']) => [key, value] as const,
    );
    tags.push({ name, attributes: new Map(attributes) });
    if (!closed && !VOID.test(name)) open.push(name);
  }
  if (open.length > 0) throw new Error(`<${open.join('><')}> left open`);
  const text = source.replace(STYLE, '').replace(TAG, '');
  if (/[<>]/.test(text)) throw new Error(`a bracket of no tag: ${text.slice(0, 300)}`);
  return { text: decoded(text), tags };
}

const decoded = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
