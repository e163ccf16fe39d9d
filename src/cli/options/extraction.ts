import type { Options } from '../../options.ts';
import { flag, share, under, type Values, whole } from './option.ts';

const MAX_JOBS = 256;

/** What is returned of an article. */
export const EXTRACTION = under('What is returned', {
  all: flag('beliefs and intentions too: "she hopes that ..."'),
  unattributed: flag('quotations without a speaker too'),
  hearsay: flag('what somebody is quoted as saying that another said, too'),
  'min-confidence': share('only quotes of this confidence, from 0 to 1'),
});

export const JOBS = under('Speed', {
  jobs: whole(1, MAX_JOBS, 'reads so many articles at a time (default 1), which changes no byte of what comes out'),
});

export const readOptions = (values: Values<typeof EXTRACTION>): Options => ({
  attributions: values.all ? 'all' : 'speech',
  unattributed: values.unattributed ?? false,
  hearsay: values.hearsay ?? false,
  ...(values['min-confidence'] === undefined ? {} : { minConfidence: values['min-confidence'] }),
});
