/** Newspapers, magazines, agencies and broadcasters. Lower case, without "the". */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const names = (list: string): ReadonlySet<string> => new Set(list.split('|'));

/** Names that do not look like one. Those that hold one of the heads below need no entry. */
export const OUTLETS = names(
  'reuters|ap|associated press|afp|agence france-presse|upi|bloomberg|dpa|tass|xinhua|pa|pa media|kyodo|yonhap|efe|ansa|' +
    'bbc|cnn|cnbc|nbc|abc|cbs|fox|fox business|msnbc|npr|pbs|c-span|itv|rte|sky|al jazeera|al arabiya|euronews|dw|deutsche welle|' +
    'cbc|nhk|rt|channel 4|hbo|espn|univision|telemundo|forbes|fortune|time|newsweek|people|vogue|wired|nature|science|cell|' +
    'economist|atlantic|new yorker|new republic|vanity fair|esquire|gq|rolling stone|variety|playboy|cosmopolitan|mother jones|' +
    'politico|axios|vox|slate|salon|buzzfeed|vice|breitbart|hill|daily beast|huffpost|intercept|information|verge|' +
    'techcrunch|ars technica|engadget|mashable|quartz|semafor|propublica|usa today|le monde|le figaro|libération|el país|la repubblica|' +
    'corriere della sera|der spiegel|spiegel|die zeit|bild|die welt|haaretz|asahi shimbun|lancet|jama|billboard|pitchfork|' +
    'drudge report|daily show|late show|tonight show|meet the press|face the nation|good morning america|60 minutes|' +
    'consumer reports|financial times|ft|wsj|cointelegraph|coindesk|gizmodo|hollywood reporter|us weekly|deadline|tmz|marca|kicker|athletic|' +
    'pti|ani|ians|bernama|antara|antara news|interfax|ria novosti|anadolu|anadolu agency|tasnim|irna|' +
    'kyodo news|nikkei|nikkei asia|handelsblatt|abs-cbn|kompas|rappler|ndtv|geo news|al hurra|al-hadath|ritzau|ntb|' +
    'svt|nrk|yle|ruv|rúv|orf|zdf|ard|kbs|sbs|jtbc|mbc|cctv|cgtn|local democracy reporting service|suspilne|ukrinform|baltic news service|bns|' +
    'lbc|talktv|talk tv|gb news|guido fawkes|conservativehome|politicshome|huffpost uk|newsmax|oan|newsnation|mediaite|playbook|punchbowl|roll call|' +
    'daily caller|daily wire|bulwark|dispatch|politifact|factcheck.org|snopes|lead stories|pod save america|morning joe|the view|squawk box|' +
    "bbc sport|sky sports|sky sports news|tnt sports|talksport|bein sports|dazn|canal+|l’équipe|l'équipe|gazzetta dello sport|cricinfo|espncricinfo|" +
    'global times|newstalk|punch|premium times|express|metro|newsbusters|raw story|talking points memo|notus|morning consult',
);

/** Common in the names of outlets and of little else: the last word, or one of the first two. */
export const OUTLET_HEADS = words(
  'times post journal news herald tribune guardian telegraph independent observer examiner chronicle gazette courier globe ledger ' +
    'mirror mail sun star press daily weekly monthly magazine review register dispatch inquirer radio television tv fm ' +
    'broadcasting echo mercury argus advertiser bulletin standard sentinel enquirer bee record today newsletter ' +
    'podcast breakfast tonight newsnight online newswire clarion spectator statesman scotsman wire',
);

/** What the name of a station may begin with, its town behind: "BBC Radio Marlow", "Radio Free Marlow". */
export const STATION_OPENERS = words('bbc itv radio');

/** Names of the learned press: "wrote in Annals of Moss". */
export const JOURNAL_HEADS = words('annals proceedings transactions letters archives acta quarterly bulletin');

/** "told the paper": an outlet called by a noun. */
export const OUTLET_NOUNS = words(
  'newspaper paper magazine journal broadcaster station channel network outlet publication website site programme show podcast ' +
    'tabloid daily weekly newsletter agency',
);

/** Of those, and of others, the ones that nothing else is called by: "told Cadena radio", "told the broadcaster RUV". */
export const PLAIN_OUTLET_NOUNS = words(
  'newspaper broadcaster magazine tabloid daily radio television tv podcast newsletter',
);

/** What stands behind its title: "the “Low Tide” podcast". */
export const TITLED_NOUNS = words('podcast newsletter programme program show broadcast');

/** Those who speak for an outlet: "told CNN anchor Ann Bell". */
export const OUTLET_STAFF = words('host anchor anchorman anchorwoman reporter correspondent presenter interviewer');

/** What may stand before an outlet in which something is said. */
export const OUTLET_PREPOSITIONS = words('in on for via through');

/** What bears the name before it, in which something is said: "the Low Tide podcast". */
export const SHOW_NOUNS = words('podcast newsletter');
