/** Words that are written with a capital and name nobody who could speak. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Never part of a name, wherever they stand. */
export const NEVER_NAMES = words(
  'i monday tuesday wednesday thursday friday saturday sunday january february march july august september october november ' +
    "december mon. tue. tues. wed. thu. thurs. fri. sat. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. i'm " +
    'no. nos. rs christmas easter ramadan thanksgiving halloween a.m. p.m. am pm et est edt gmt pst pdt bst ' +
    'ok okay q&a photo getty advertisement yes no hello thanks fellow however meanwhile moreover still yet although while ' +
    'laughs laughter pause crosstalk inaudible byline',
);

/** Small words that are capitalized at the start of a sentence and in headlines only. */
export const FUNCTION_CAPITALS = words(
  'the a an this that these those there here he she it they we you his her its their our my your mine ours hers theirs yours me him them us and but or nor ' +
    'so yet if when while where why how who whom whose what which as at by for from in into of off on onto out over per ' +
    'since than then to toward towards under until unless up upon via with within without not no yes is are was were be ' +
    'been being am do does did has have had will would shall should can could may might must about above across after ' +
    'against along among around because before behind below beneath beside besides between beyond despite down during ' +
    'except inside near though through throughout also just only even both either neither each every all any some many ' +
    'most more much few several none other another one two three four five six seven eight nine ten once twice now today ' +
    'tonight yesterday tomorrow soon later earlier again ever never always often perhaps maybe let like given asked according ' +
    'nearly almost indeed instead therefore thus hence finally first second third fourth fifth sixth seventh eighth ' +
    'ninth tenth last next such same own very too ' +
    'speaking following based says said new old good great big dear well oh',
);

/** Of those, given names too: "Christian Okafor" is one name, "Republican Okafor" a surname behind a party. */
export const AFFILIATIONS_AND_NAMES = words('christian german sri');

/** Adjectives that names begin with: "Royal Victoria Infirmary", "Big Dylan". */
export const NAME_ADJECTIVES = words('royal big little young old great');

/** Small words that are given names or family names too: "Per Lund", "Will Marsh", "Thi An". */
export const SMALL_WORD_NAMES = words('per will an can so do my in');

/** What ends the name of a thing or an event rather than of somebody: "Election Day", "Marrow Street". */
export const THING_HEADS = words(
  'act amendment bill law code treaty agreement accord pact deal plan program programme protocol policy doctrine day week ' +
    'month year season eve night morning evening war battle revolution uprising crisis summit forum debate election ' +
    'primary primaries caucuses referendum convention inauguration festival parade marathon cup trophy championship championships ' +
    'open olympics games tournament prize award awards medal street avenue road lane drive boulevard highway square plaza park ' +
    'garden gardens tower towers bridge river lake sea ocean bay gulf strait island islands mountain mountains valley ' +
    'desert forest beach hill hills county district province region airport station terminal hotel stadium arena hall building ' +
    'cathedral palace castle prison jail center-court coast east west north south depression recession era age century ' +
    'internet web bible constitution declaration dream syndrome disease virus fever theory effect index report times-square edition ' +
    'series show hour tonight album song model phone car suv truck jet rocket missile rifle',
);

/** What is called by a given name behind them. */
export const STORM_NOUNS = words('storm hurricane cyclone typhoon');

/** Those of them that are family names as well: "Korvin Lake". */
export const THINGS_AND_SURNAMES = words('hill lake day west north law lane song');

/** Adjectives and nouns of nations, parties and creeds: before a name they describe it, alone they are a group or nothing. */
export const AFFILIATION_WORDS = words(
  'republican republicans democrat democrats democratic conservative conservatives liberal liberals labour tory tories libertarian lib dem dems ' +
    'green socialist communist marxist islamist islamic muslim muslims christian christians catholic catholics protestant evangelical ' +
    'evangelicals jewish jews hindu hindus sikh sikhs buddhist mormon mormons orthodox sunni shiite shia latino latinos latina ' +
    'hispanic hispanics black blacks white whites african-american african african-americans asian asian-american native ' +
    'american americans british britons briton english scottish scots welsh irish northern french german germans italian italians ' +
    'spanish portuguese dutch belgian swiss austrian danish swedish norwegian finnish icelandic polish czech slovak hungarian romanian ' +
    'bulgarian greek turkish turks russian russians ukrainian ukrainians belarusian estonian latvian lithuanian serbian croatian ' +
    'bosnian albanian macedonian kosovar georgian armenian azerbaijani kazakh uzbek european europeans canadian canadians mexican ' +
    'mexicans cuban cubans haitian jamaican brazilian argentine argentinian chilean colombian peruvian venezuelan bolivian ecuadorian ' +
    'chinese japanese korean koreans vietnamese thai filipino indonesian malaysian singaporean indian indians pakistani bangladeshi ' +
    'sri lankan lankans nepali afghan afghans iranian iranians persian iraqi iraqis syrian syrians lebanese jordanian israeli israelis ' +
    'palestinian palestinians egyptian libyan tunisian algerian moroccan saudi saudis emirati kuwaiti qatari yemeni omani kurdish ' +
    'kurds arab arabs sudanese ethiopian eritrean somali kenyan ugandan rwandan tanzanian nigerian ghanaian senegalese malian congolese ' +
    'slovenian montenegrin cypriot maltese ivorian cameroonian uruguayan paraguayan panamanian honduran guatemalan namibian gambian ' +
    'angolan zambian zimbabwean south-african australian australians zealander aboriginal maori texan texans floridian floridians ' +
    'californian californians iowan iowans ohioan yorker yorkers hoosier hoosiers western eastern southern midwestern nazi nazis zionist',
);
