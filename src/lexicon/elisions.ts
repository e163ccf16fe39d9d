const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a contraction ends with, without its apostrophe: the U.S.’s, Ana’s, we’ll. */
export const CONTRACTIONS: ReadonlySet<string> = words('s re ve ll d m t');

/** Words that begin with an apostrophe, without it: ’tis, ’em, rock ’n’ roll, and contractions set apart: he ’s. */
export const WORDS_AFTER_AN_APOSTROPHE: ReadonlySet<string> = words(
  'tis twas twill twere twould tisn twasn em im er e is ow n nd til till cause cos coz cuz round bout bouts nother nuff ' +
    'fraid kay sup neath gainst tween ere ard ave ad and ome ouse ell ello ead eard appen hood burbs zine rents gator ' +
    's re ve ll d m t ndrangheta',
);

/** Words that end with an apostrophe, without it: o’ the morning, ol’ times, an’ all. Those in -in’ are known by their form. */
export const WORDS_BEFORE_AN_APOSTROPHE: ReadonlySet<string> = words('o ol an th lil mo po wi fo yo tha');
