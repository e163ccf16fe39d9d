/** Words of organizations. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Common nouns for an organization that need not be in its name: "the company" is whichever was spoken of last. */
export const BUSINESS_NOUNS = words(
  'company firm startup start-up business corporation conglomerate manufacturer maker carmaker automaker drugmaker chipmaker biotech planemaker steelmaker retailer ' +
    'chain supplier developer airline carrier lender insurer brokerage giant monopoly bank utility operator studio lab ' +
    'laboratory institute agency consultancy charity club newspaper paper magazine broadcaster station website museum hospital nonprofit ' +
    'think-tank platform',
);

/** Common nouns for other organizations: "the ministry" is the one that has the word in its name. */
export const ORGANIZATION_NOUNS = words(
  'fund exchange unit subsidiary division venture partnership cooperative co-operative ' +
    'ministry department bureau office authority regulator commission committee council board panel court ' +
    'tribunal body government administration cabinet parliament senate congress legislature assembly house chamber ' +
    'municipality county city state embassy consulate treasury watchdog service force army navy military police ' +
    'party campaign movement union federation association organization organisation society league team ' +
    'foundation institution university college school academy clinic church ' +
    'diocese district township borough trust group network journal outlet channel site ' +
    'blog newsroom publication tabloid non-profit ngo pac thinktank consortium coalition ' +
    'alliance bloc app secretariat vatican kremlin pentagon fbi cia nation country',
);

/** Of those the ones that are somebody’s own: "her campaign", "Ruiz’s office". */
export const PERSONAL_BODIES = words('office campaign administration');

/** By these whoever leads a body, or speaks for it, has it called: "her organisation". */
export const SOMEBODYS_BODIES = words(
  'organisation organization group company firm business charity agency union nonprofit',
);

/** Nouns for businesses that stand in the names of those who are called by them: "the agency". */
export const NAMED_BUSINESSES = words('agency institute museum hospital');

/** Of these the ones whose bearers have hardly a name without them: "the hospital" is no firm told of before. */
export const ALWAYS_NAMED = words('institute museum hospital');

/** Heads of names whose bearers nobody calls "the company", but one of these nouns. */
export const NONPROFIT_HEADS = words(
  'institute institution foundation society museum library hospital clinic church diocese school college academy charity ' +
    'brotherhood alliance coalition',
);
export const NONPROFIT_NOUNS = words('institute charity club museum hospital nonprofit think-tank agency');

/** Common nouns behind the name of what they are: "the Marlow Glassworkers union". */
export const CALLED_BEFORE_NOUN = words(
  'union party group company firm agency airline charity startup start-up retailer manufacturer maker newspaper magazine ' +
    'movement network app platform brand lender insurer label studio fund coalition foundation nonprofit daily weekly tabloid broadsheet',
);

/** Nouns that open a sentence before the name of a firm, and no name themselves: "Drugmaker Marlow said". */
export const FIRM_OPENERS = words(
  'carmaker automaker drugmaker chipmaker planemaker toymaker shipbuilder housebuilder retailer lender insurer startup start-up ' +
    'manufacturer conglomerate broadcaster brokerage developer supplier operator consultancy regulator watchdog airline supermarket magazine',
);

/** What a firm has and hardly a person: "Marlow’s headquarters", "Marlow stock". */
export const FIRM_POSSESSIONS = words(
  'stock shares shareholders employees headquarters subsidiary subsidiaries customers revenue revenues earnings board workforce ' +
    'factory factories plants stores branches executives subscribers users app website platform',
);

/** What a firm reports: "Marlow posted a [loss]". */
export const FIGURES = words('profit profits loss losses revenue revenues sales earnings turnover income');

/** "[shares] of Marlow", "a [stake] in Marlow". */
export const SECURITIES = words('shares stock stake bonds investors shareholders investor shareholder');

/** Bodies that a lone common noun names, of which there are many: "Union president Ana Ruiz". */
export const GENERIC_BODIES = words(
  'board union party team council committee group state city county town village district school college university church army navy ' +
    'court government commission association federation league',
);

/** The last (or, before "of", first) word of an organization's name. */
export const ORGANIZATION_HEADS = words(
  'inc inc. corp corp. co co. ltd ltd. limited llc llp plc gmbh ag sa s.a. nv n.v. bv b.v. spa s.p.a. oyj kgaa bhd ' +
    'company corporation group holdings partners ' +
    'capital management ventures bank bancorp insurance financial securities exchange fund funds trust ' +
    'industries enterprises technologies technology systems software labs laboratories laboratory pharmaceuticals ' +
    'pharma therapeutics biosciences motors airlines airways air energy oil gas power electric steel foods brands media ' +
    'entertainment pictures studios records games networks network communications telecom wireless solutions services ' +
    'university college school academy institute institution polytechnic hospital clinic museum library gallery theatre theater ' +
    'orchestra ministry department agency bureau office authority commission committee council board panel court ' +
    'senate congress parliament assembly administration service forces force army navy guard police constabulary ' +
    'party union federation association organization organisation society league club foundation charity church ' +
    'diocese coalition alliance initiative project center centre campaign pac caucus conference forum data ' +
    'times post journal news herald tribune guardian telegraph independent observer examiner chronicle gazette courier ' +
    'globe mirror mail sun star press daily weekly magazine review monitor register dispatch inquirer radio television tv ' +
    'broadcasting house nations rovers harriers united city wanderers athletic fc rangers sox ' +
    'shipping analytics robotics nuclear dairies dairy research mining logistics dynamics rail railways water foundry ' +
    'mills farms brewery aerospace consortium motor chemical guild confederation ' +
    'aviation automotive biotech genomics diagnostics healthcare consulting advisors associates brothers bros sons marine ' +
    'treasury embassy watch international worldwide global teamsters baseball football basketball hockey rugby cricket tennis cycling rowing swimming sailing athletics gymnastics triathlon sport sports ' +
    'resorts casinos hotels realty properties infra infrastructure builders constructions cement metals minerals chemicals ' +
    'materials petroleum resources semiconductor semiconductors microsystems devices renewables solar biopharma biologics ' +
    'beverages distillers brewing supermarkets apparel footwear cosmetics packaging textiles freight cargo cruises telecoms ' +
    'payments lending fiberglass shipyard shipyards steelworks staff uk advice action',
);

/** Heads of what is called after persons by their whole names: "the Hano Ruzek Foundation". */
export const CALLED_AFTER_PERSONS = words(
  'foundation trust institute university college school academy library museum hospital clinic center centre fund house ' +
    'charity theatre theater gallery campaign project',
);

/** Heads that are fields too: "the [Securities] and Exchange Board", "the [Oil] and Gas Authority". */
export const FIELD_HEADS = words(
  'securities insurance exchange energy oil gas power media communications telecom technology water shipping rail railways ' +
    'research mining aviation petroleum minerals chemicals infrastructure healthcare financial',
);

/** In the name of an institution, which nobody calls "the company". */
export const INSTITUTION_HEADS = words(
  'department ministry party court committee commission university police congress senate parliament authority agency board council ' +
    'tribunal panel union federation confederation guild league association bureau government administration inspectorate army navy office treasury embassy',
);

/** Of them those that "the agency" may mean. */
export const AGENCY_HEADS = words(
  'department commission authority agency board council bureau administration inspectorate office treasury service',
);

/** Institutions that are called by their letters. */
export const INSTITUTIONS = words(
  'fbi cia nsa irs epa fda fcc sec nasa noaa ftc faa nhtsa ntsb nlrb doj cdc fema osha cfpb fdic cftc fca cma ofcom ofgem ofsted hse ' +
    'nhs tuc rmt gmb imf wto oecd who un eu nato opec',
);

/** The first word of an organization's name: "Radio Marlow", "FC Marlow". */
export const ORGANIZATION_OPENERS = words(
  'jp radio tv bank banco banca university universidad institut instituto fc ac sc cf team pt brasserie banque compagnie société',
);

/** Before the possessive that their name ends in: "Moody’s said", "Sotheby’s". */
export const POSSESSIVE_NAMES = words(
  'moody lloyd mcdonald sotheby christie macy kohl wendy lowe domino sainsbury levi harrod cadbury',
);

/** Shops and small firms that are called after whoever began them: "Marlow’s Bakery said". */
export const OWNED_HEADS = words(
  'bakery bakes bakehouse ales brewery diner kitchen cafe café grill deli restaurant pizza pizzeria bistro tavern inn bar butchers ' +
    'leisure amusements coaches taxis garage motors foods farm farms stores bookshop books toys pharmacy florists fashions gym',
);

/** Heads that are surnames too: behind a given name they tell a person. */
export const HEADS_AND_SURNAMES = words(
  'house church park post star sun guard power mail court marine mills waters farms major',
);

/** Heads that take a phrase with "of", "for" or "on": "Department of Health", "Center for Ice Studies". */
export const PHRASAL_HEADS = words(
  'university college school academy academies institute department ministry office bureau bank board court tribunal house church ' +
    'society league association organization organisation federation confederation guild brotherhood union council committee commission center centre centers centres ' +
    'coalition alliance campaign foundation museum agency chamber conference daughters sons knights friends ' +
    'americans citizens fund secretary minister president chairman chairwoman chair attorney chief director leader ' +
    'general commissioner superintendent head ' +
    'archbishop bishop duke isle group community front brigades ' +
    'prince speaker voice panel authority inspectorate directorate network inquiry forum ' +
    'journal annals archives proceedings bulletin',
);

/** What a nation has: "the Armed [Forces] of Marlow". */
export const FORCES = words('forces force guard');

/** Those who take up what is told before them: "the Women in Film [Network]". */
export const CAUSE_HEADS = words('project network campaign coalition initiative alliance foundation movement');

/** Those who stand for something, and whose name it is: "Transport for Marlow", "Doctors for Peace". */
export const FOR_HEADS = words(
  'airlines transport students parents doctors mothers farmers women veterans physicians scientists lawyers teachers workers action ' +
    'trust forum movement partnership business advocates',
);

/** Names that need no head word: their bearers are organizations wherever they stand. */
export const KNOWN_ORGANIZATIONS: ReadonlySet<string> = new Set([
  ...words(
    'congress parliament senate cabinet pentagon kremlin vatican nato unicef unesco facebook twitter youtube google apple ' +
      'amazon microsoft instagram linkedin tiktok reddit bluesky netflix reuters bloomberg bbc cnn nbc cbs abc msnbc fox npr pbs ' +
      'forbes politico breitbart axios whitehall downing interpol hamas hezbollah taliban isis boeing airbus toyota yahoo whatsapp ' +
      'walmart tesla nvidia samsung nissan hyundai volkswagen stellantis pfizer astrazeneca citigroup barclays tesco comcast verizon ' +
      'starbucks spotify uber lyft intel shell exxon chevron glencore openai jpmorgan unison balpa aslef oxfam greenpeace ' +
      'ofgem ofcom ofsted ofwat ofqual hmrc usdaw scotus gop fbi cia nsa irs epa fda fcc sec nasa noaa who imf wto oecd un eu uk nhs rte afp',
  ),
  // Firms whose names look like somebody’s.
  ...(
    'morgan stanley|goldman sachs|wood mackenzie|merrill lynch|eli lilly|charles schwab|philip morris|tim hortons|john deere|' +
    'wells fargo|louis vuitton|christian dior|hugo boss|calvin klein|ralph lauren|hewlett packard|raymond james|edward jones|' +
    'piper sandler|cantor fitzgerald|jones day|baker mckenzie|ernst young|sherwin williams|harley davidson|kimberly clark'
  ).split('|'),
  'downing street',
  'scotland yard',
  'all blacks',
  'black caps',
  'black ferns',
  'plaid cymru',
  'sinn fein',
  'sinn féin',
  'truth social',
]);

/** Heads of bodies that are called by what they see to: "Department of Health [and Human Services]". */
export const SECTION_HEADS = words(
  'department ministry minister secretary centers centres office committee subcommittee bureau academy academies chamber chambers',
);

/** Heads of bodies that are called by their members: "Association of Machinists [and Aerospace Workers]". */
export const MEMBER_HEADS = words('association society federation union brotherhood institute');

/** By these a body that was named is called alone: "the Forum said". */
export const BODY_HEADS = words(
  'association society federation confederation union brotherhood institute foundation alliance coalition forum guild league ' +
    'commission committee council board agency authority bureau tribunal university club trust centre center ministry ' +
    'department office directorate secretariat inspectorate service mission corps court bank fund exchange company group ' +
    'consortium cooperative collective network campaign initiative project chamber academy college school hospital museum ' +
    'observatory laboratory orchestra organization organisation',
);

/** Heads of bodies that are called by what is taught, or by their town: "Institute of Volcanology [and Seismology]". */
export const SCHOOL_HEADS = words('institute university college school society centre center');

/** Heads of bodies that see to a stretch of land, and are called by its two halves: "Marlow and Pell [Council]". */
export const TERRITORIAL_HEADS = words('council constabulary police diocese');

/** Of bodies that see to its sick: "Marlow and Pell [Hospitals] Trust", "Marlow and Pell [Health] Board". */
export const HEALTH_WORDS = words('hospital hospitals health healthcare nhs ambulance');
export const HEALTH_HEADS = words('trust board authority');

/** Where clubs play, and by what they are then called: "the National [League] [side]". */
export const LEAGUE_HEADS = words('league division premiership championship conference');
export const TEAM_NOUNS = words('side outfit club team newcomers strugglers leaders champions rivals');

/** "[League] [One]", "Division [Three]" */
export const LEAGUE_TIERS = words('one two three four');
