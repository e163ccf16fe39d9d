import { flag, under } from './option.ts';

/** What every command can be asked about itself. */
export const ABOUT_ITSELF = under('About', {
  help: flag('prints this', 'h'),
  version: flag('prints the version', 'v'),
});
