import { FACT_LABELS } from './fact-check-words.ts';

/** Words before a colon that name a kind of text, a section or a detail, never a speaker. Lower case. */
export const COLON_LABELS: ReadonlySet<string> = new Set([
  ...FACT_LABELS,
  ...(
    'full half name age job occupation photo photos picture image video watch listen read more related topics tags ' +
    'topic review opinion analysis ' +
    'editorial comment live update updated exclusive breaking correction clarification note editor source sources ' +
    'credit director cast born died starring rating price score result results date time when where what who why how ' +
    'venue location tickets info contact email phone tel fax address website web url monday tuesday wednesday ' +
    'thursday friday saturday sunday step tip warning example question answer fact verdict bottom line summary ' +
    'quiz share key points also see next previous part chapter section figure table total advertisement sponsored subject subjects keywords re ' +
    'theatre theater film films movie movies book books music tv television radio opera dance exhibition podcast recipe notes ' +
    'editors attendance q&a transcript interview profile explainer explained obituary timeline factbox recap preview ' +
    'feature letters column ' +
    'tennis cricket football soccer rugby golf boxing hockey basketball baseball athletics cycling swimming snooker darts ' +
    'gardens gardening fashion travel style arts culture comedy jazz ingredients serves method letter inquest words ' +
    'pictures photographs portraits photography styling graphic moved guide gallery map reaction aftermath background ' +
    'context history faq faqs memo check daily weekly morning evening briefing bulletin sketch poll politics ' +
    'thanks notebook roundup round-up digest briefs listings week weekend injury injuries quotable'
  ).split(' '),
]);

/** Before the turns of an interview that is printed as questions and answers. */
export const QUESTION_LABELS: ReadonlySet<string> = new Set(['q', 'question']);
export const ANSWER_LABELS: ReadonlySet<string> = new Set(['a', 'answer']);
