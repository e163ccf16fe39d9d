/** Places that news is dateline to: they name nobody, unless they speak ("Norway said"). Lower case. */
export const PLACES: ReadonlySet<string> = new Set(
  (
    'afghanistan|albania|algeria|america|andorra|angola|argentina|armenia|australia|austria|azerbaijan|bahamas|bahrain|' +
    'bangladesh|barbados|belarus|belgium|belize|benin|bhutan|bolivia|bosnia|botswana|brazil|britain|great britain|brunei|' +
    'bulgaria|burkina faso|burma|burundi|cambodia|cameroon|canada|chad|chile|china|colombia|congo|costa rica|croatia|cuba|' +
    'cyprus|czech republic|denmark|djibouti|dominican republic|ecuador|egypt|el salvador|england|eritrea|estonia|ethiopia|' +
    'europe|fiji|finland|france|gabon|gambia|georgia|germany|ghana|greece|grenada|guatemala|guinea|guyana|haiti|honduras|' +
    'hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|northern ireland|israel|italy|ivory coast|jamaica|japan|' +
    'jordan|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|lithuania|luxembourg|' +
    'madagascar|malawi|malaysia|maldives|mali|malta|mauritania|mauritius|mexico|moldova|monaco|mongolia|montenegro|morocco|' +
    'mozambique|myanmar|namibia|nepal|netherlands|new zealand|nicaragua|niger|nigeria|north korea|norway|oman|pakistan|' +
    'palestine|panama|papua new guinea|paraguay|peru|philippines|poland|portugal|qatar|romania|russia|rwanda|samoa|' +
    'saudi arabia|scotland|senegal|serbia|sierra leone|singapore|slovakia|slovenia|somalia|south africa|south korea|' +
    'south sudan|spain|sri lanka|sudan|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|tibet|togo|tunisia|' +
    'turkey|turkmenistan|uganda|ukraine|united arab emirates|united kingdom|united states|uruguay|uzbekistan|venezuela|' +
    'vietnam|wales|yemen|zambia|zimbabwe|u.s.|u.s|us|usa|u.s.a.|u.k.|uk|asia|africa|north america|south america|' +
    'latin america|middle east|' +
    'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|' +
    'kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|' +
    'nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|' +
    'rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|' +
    'wyoming|puerto rico|d.c.|ontario|quebec|alberta|british columbia|queensland|new south wales|catalonia|bavaria|' +
    'amsterdam|athens|atlanta|auckland|austin|baghdad|baltimore|bangkok|barcelona|beijing|beirut|belfast|belgrade|berlin|' +
    'birmingham|boston|brisbane|bristol|brooklyn|brussels|bucharest|budapest|buenos aires|buffalo|cairo|calgary|cambridge|' +
    'cape town|cardiff|charleston|charlotte|chicago|cincinnati|cleveland|cologne|columbia|columbus|copenhagen|dallas|' +
    'damascus|delhi|new delhi|denver|des moines|detroit|dhaka|doha|dubai|dublin|edinburgh|flint|frankfurt|geneva|glasgow|' +
    'hamburg|hanoi|havana|helsinki|hiroshima|houston|indianapolis|islamabad|istanbul|jakarta|jerusalem|johannesburg|kabul|' +
    'karachi|kathmandu|khartoum|kiev|kyiv|kuala lumpur|lagos|lahore|las vegas|leeds|lima|lisbon|liverpool|london|' +
    'los angeles|lyon|madrid|manchester|manhattan|manila|marseille|melbourne|mexico city|miami|milan|milwaukee|minneapolis|' +
    'minsk|mogadishu|montreal|moscow|mumbai|munich|nairobi|naples|nashville|new orleans|new york city|newcastle|nice|' +
    'oakland|orlando|osaka|oslo|ottawa|oxford|paris|perth|philadelphia|phoenix|pittsburgh|prague|pyongyang|queens|raleigh|' +
    'riga|rio de janeiro|riyadh|rome|rotterdam|sacramento|san antonio|san diego|san francisco|san jose|santiago|sao paulo|' +
    'sarajevo|seattle|seoul|shanghai|sheffield|sofia|st. louis|stockholm|strasbourg|sydney|taipei|tallinn|tampa|tbilisi|' +
    'tehran|tel aviv|tokyo|toronto|tripoli|tunis|turin|vancouver|venice|vienna|vilnius|warsaw|winnipeg|yerevan|york|zagreb|' +
    'zurich|gaza|west bank|crimea|siberia|silicon valley|wall street|capitol hill|hollywood|broadway|bronx|midwest|' +
    'ala.|ariz.|ark.|calif.|colo.|conn.|del.|fla.|ga.|ill.|ind.|kan.|ky.|la.|md.|mass.|mich.|minn.|miss.|mo.|mont.|neb.|nev.|n.c.|' +
    'n.d.|n.h.|n.j.|n.m.|n.y.|okla.|ore.|pa.|r.i.|s.c.|s.d.|tenn.|tex.|vt.|va.|wash.|wis.|wyo.|d.c|' +
    'long island|staten island|fargo|dayton|toledo|omaha|tulsa|reno|boise|salt lake city|nashua|concord|' +
    'new england|east anglia|rangoon|yangon|ho chi minh city|bengaluru|chennai|kolkata|hyderabad|mosul|' +
    'aleppo|accra|abuja|kampala|dar es salaam|harare|abu dhabi|ankara|bogota|' +
    'shenzhen|guangzhou|kyoto|st. petersburg|odesa|odessa|kharkiv|lviv|mariupol|the hague|' +
    'hague|seville|leicester|nottingham|coventry|southampton|brighton|' +
    'aberdeen|colombo|thimphu|chittagong|chattogram|sylhet|rawalpindi|peshawar|quetta|pune|ahmedabad|lucknow|patna|jaipur|bhopal|' +
    'guwahati|srinagar|kochi|thiruvananthapuram|visakhapatnam|vientiane|phnom penh|naypyitaw|ulaanbaatar|penang|johor bahru|' +
    'bandung|surabaya|davao city|cebu city|quezon city|tashkent|astana|almaty|bishkek|dushanbe|ashgabat|baku|amman|muscat|' +
    'manama|sanaa|rabat|casablanca|algiers|addis ababa|asmara|juba|kigali|kinshasa|brazzaville|libreville|yaounde|douala|bamako|' +
    'ouagadougou|niamey|dakar|abidjan|conakry|freetown|monrovia|cotonou|nouakchott|luanda|lusaka|lilongwe|maputo|windhoek|' +
    'gaborone|maseru|antananarivo|port louis|pretoria|durban|port harcourt|mombasa|kisumu|nicosia|valletta|reykjavik|bratislava|' +
    'ljubljana|skopje|tirana|podgorica|pristina|chisinau|canberra|christchurch|port moresby|port of spain|suva|apia|managua|' +
    'tegucigalpa|quito|la paz|caracas|montevideo|brasilia|guatemala city|san salvador'
  ).split('|'),
);

/** "Ana Ruiz, [of] Pell Farm, Marlow": whence somebody is. */
export const HOME_PREPOSITIONS: ReadonlySet<string> = new Set(['from', 'of', 'in', 'near']);

/** "born [in] Saint Kitts", "a train [from] St Albans" */
export const LOCATING_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in near outside at from to around across through throughout into between towards toward'.split(' '),
);

/** "in Florence", "near Charlotte": what stands before a town rather than before somebody of that name. */
export const TOWN_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'near', 'outside']);

/** Before a nation or a place: "South Korean", "West Marlow". Lower case. */
export const COMPASS_WORDS: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western'.split(' '),
);

/** "[San] Juan Capistrano", "[Fort] George", "[West] Virginia": the name of a place goes on behind them. Folded. */
export const PLACE_OPENERS: ReadonlySet<string> = new Set([
  ...COMPASS_WORDS,
  ...(
    'san santa santo sao saint st st. fort ft. mount mt. port lake cape camp glen point new old great grand little upper lower ' +
    'central el la los las le les'
  ).split(' '),
]);

/** Who or what is of a place: "the streets of Marlow"; "fans of Marlow" may be those of a person. */
export const PLACE_OWNED: ReadonlySet<string> = new Set(
  'people women men residents citizens inhabitants streets city town village port king queen'.split(' '),
);
