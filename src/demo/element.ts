type Child = Node | string | null | false;

/** An element with attributes and children; null, undefined and false stand for nothing. Strings become text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number | null | undefined | false>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== null && value !== undefined && value !== false) made.setAttribute(key, String(value));
  made.append(...children.filter((child) => child !== null && child !== false));
  return made;
}

/** The element of the page with an id. */
export const byId = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
