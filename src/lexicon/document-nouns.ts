/** Nouns for something written that speaks: "the report", "the lawsuit". Lower case, singular. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'minutes report study paper article story editorial column op-ed dossier document file filing lawsuit suit complaint ' +
    'indictment affidavit warrant ruling judgment judgement verdict opinion order decree bill law act amendment ' +
    'resolution treaty agreement accord contract charter constitution directive regulation guideline memo memorandum ' +
    'letter email e-mail message voicemail text tweet post statement release announcement notice bulletin advisory transcript ' +
    'poll survey census review audit analysis assessment investigation inquiry inquest research book memoir biography ' +
    'novel diary manifesto platform leaflet pamphlet brochure ad advert advertisement commercial caption headline ' +
    'placard sign banner poster petition website page webpage blog invitation summary draft account version source ' +
    'chart graph map data evidence record log proverb bible scripture quran koran torah talmud film documentary video ' +
    'clip recording podcast programme program script song decision finding estimate forecast projection lyric motto slogan joke rumor rumour speculation label ' +
    'profile obituary essay deck slide presentation prospectus action newsletter disclosure commentary screenshot entry bio schedule timetable handout'
  ).split(' '),
);

/** Parts of something written that are told by a letter or a number: "Annex B", "Exhibit 12". */
export const DOCUMENT_PARTS: ReadonlySet<string> = new Set(
  'annex appendix exhibit schedule article section chapter paragraph clause slide page table figure footnote'.split(
    ' ',
  ),
);

/** Things that may bear words: "a sheet that read “Where was the wall?”". Lower case, singular. */
export const INSCRIBED_NOUNS: ReadonlySet<string> = new Set(
  (
    'sheet note board whiteboard blackboard billboard noticeboard plaque mural graffiti flag sticker shirt t-shirt jersey ' +
    'hat cap badge button tattoo gravestone headstone tombstone'
  ).split(' '),
);
