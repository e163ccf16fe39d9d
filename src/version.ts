import { version } from '../package.json';

/** The version of this package, which every extraction carries. */
export const VERSION: string = version;
