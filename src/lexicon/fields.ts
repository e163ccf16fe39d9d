/** Walks of life that hardly anybody is in two of, by the nouns that tell them. Lower case, singular. */

/** `private`: somebody whom news asks because of where he stands, lives or works. */
export type Field = 'sport' | 'police' | 'government' | 'learning' | 'private';

const words = (field: Field, list: string): [string, Field][] => list.split(' ').map((word) => [word, field]);

/** The last word of a role. */
export const ROLE_FIELDS: ReadonlyMap<string, Field> = new Map([
  ...words(
    'sport',
    'striker midfielder goalkeeper winger fullback quarterback linebacker cornerback pitcher shortstop batsman batter bowler ' +
      'wicketkeeper jockey golfer sprinter hurdler swimmer cyclist skier gymnast footballer cricketer rower coach goalscorer',
  ),
  ...words('police', 'constable detective'),
  ...words(
    'government',
    'mayor governor senator congressman congresswoman councillor councilor councilman councilwoman alderman assemblyman ' +
      'assemblywoman lawmaker minister mp mep msp taoiseach premier',
  ),
  ...words(
    'learning',
    'bishop archbishop cardinal rabbi imam vicar priest professor surgeon judge magistrate lawyer barrister solicitor',
  ),
  ...words(
    'private',
    'witness eyewitness onlooker bystander neighbour neighbor resident shopper commuter pensioner passenger waitress waiter ' +
      'cashier barista baker barber plumber hairdresser housewife',
  ),
]);

/** What a role was, or is to be. */
export const NOT_NOW: ReadonlySet<string> = new Set(
  'former ex then late retired onetime longtime next future would elect turned'.split(' '),
);
