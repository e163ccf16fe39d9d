/**
 * Verbs for a way of speaking that report beside a quotation alone: “All of them!” roared the crowd. News has them seldom,
 * so that the network met few of them. By the base form; most have other uses: "The lion roared."
 */
export const MANNER_VERBS: ReadonlySet<string> = new Set(
  `babble bark bawl beam bellow bleat blurt boom breathe burble cackle caption chirp chorus chortle chuckle coo croak croon crow drawl
  effuse enthuse fret fume gasp giggle grin groan growl grumble grunt gulp harrumph hiss holler howl intone jeer moan mouth mumble
  murmur mutter pant purr rant rasp roar scowl seethe shriek shrug sigh snap snarl sneer sniff snigger snort sob splutter squawk squeak squeal
  stammer storm stutter thunder trill wail wheeze whimper whine whisper whoop`.split(/\s+/),
);

/** What somebody does right before they speak, not as they listen ("The boy nods"): "Ruiz shrugs. “It leaks.”" Behind a stance somebody gives it words. */
export const GESTURE_VERBS: ReadonlySet<string> = new Set(
  'shrug sigh snort scoff grin pause wince frown chuckle grimace hesitate bristle agree disagree demur concur'.split(
    ' ',
  ),
);

/** What somebody does to the words of another. */
export const STANCE_VERBS: ReadonlySet<string> = new Set(
  'agree disagree demur concur differ object counter respond reply retort answer interrupt intervene argue dispute insist nod'.split(
    ' ',
  ),
);

/** What somebody is to words that follow: "Ruiz was blunt. “It leaks.”", "Ruiz was not satisfied. “Who signed it?”" */
export const MOODS: ReadonlySet<string> = new Set(
  (
    'blunt blunter frank candid adamant defiant resolute unmoved unimpressed unrepentant unapologetic unequivocal emphatic scathing ' +
    'dismissive sceptical skeptical cautious optimistic pessimistic philosophical sanguine cagey coy wry furious incensed outraged ' +
    'indignant livid shocked stunned incredulous satisfied convinced persuaded impressed amused unconvinced unfazed undeterred ' +
    'relieved delighted thrilled overjoyed ecstatic jubilant apologetic conciliatory contrite'
  ).split(' '),
);
