/** What the elements of HTML are to a text. Names as a DOM gives them, upper case. */

const named = (names: string): ReadonlySet<string> => new Set(names.toUpperCase().split(' '));

/** A paragraph ends before and behind them. */
export const BLOCKS = named(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);

/** What they hold is no text of the article: code, controls, pictures and the words below them. */
export const WITHOUT_TEXT = named(
  'amp-ad amp-embed amp-sidebar audio button canvas caption datalist embed figcaption head iframe img input map math meter noembed noframes noscript ' +
    'object picture progress script select style svg template textarea title video',
);

/** Around the article rather than in it, where nothing better is known than the body of the page. */
export const SURROUNDINGS = named('aside dialog footer form header menu nav search');

/** A sentence is set in them a second time, large, to catch the eye. */
export const PULLED = named('aside blockquote figure');
