/** What a firm's name may end in without being another firm. Folded, without full stops. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const LEGAL_SUFFIXES = words(
  'inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh ag sa se nv bv ab oy as spa kg pty kk',
);
