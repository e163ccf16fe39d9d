/** Nouns of places where one speaks: "told jurors in court", "said outside the church". Lower case, singular. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    'court courtroom courthouse parliament congress senate commons lords garden yard pitch stadium arena hall ' +
    'church mosque synagogue temple cathedral school classroom campus university college hospital clinic airport station ' +
    'hotel restaurant cafe bar pub diner office headquarters factory plant firehouse library museum theatre theater gallery ' +
    'studio house home farm barn park square market beach harbour harbor port dock bridge camp base embassy capitol ' +
    'statehouse lobby balcony kitchen paddock clubhouse gym gymnasium auditorium palace castle chapel ' +
    'cemetery podium bench scene site'
  ).split(' '),
);

/** Places on which one speaks: "told reporters on the courthouse steps". */
export const ON_PLACES: ReadonlySet<string> = new Set(
  'step doorstep pitch tarmac sideline touchline balcony terrace stage campus floor porch'.split(' '),
);

/** What may stand before a place. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set('in at outside inside from'.split(' '));

/** Places that stand without an article: "told jurors in court"; "in office", "at home" are states. */
export const BARE_PLACES: ReadonlySet<string> = new Set('court parliament congress church'.split(' '));
