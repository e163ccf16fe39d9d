/** Words that stand in any statement, and so tell none from another. Folded. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const COMMON_WORDS = words(
  'a an the this that these those i you he she it we they me him her us them my your his its our their who whom which what ' +
    "i'm i've i'd i'll you're you've you'll he's she's it's we're we've we'll they're they've they'll that's there's " +
    'am is are was were be been being do does did have has had will would shall should can could may might must ' +
    "don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't " +
    'and or but if so as than then of to in on at by for with from into about over up out off down through ' +
    'there here when where why how just very really also only even too such more most some any all each every ' +
    'going get got make made go know think say said well now one',
);
