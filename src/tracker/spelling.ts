/**
 * One spelling for those that English has for a name written in other letters: "Zelenskyy", "Zelenskiy", "Zelensky";
 * "Sergei", "Sergey"; "Khakimov", "Hakimov"; "Dzhurayev", "Juraev"; "Youssef", "Yusef"; "Yevgeny", "Evgeny". Of a folded word.
 */
export const spellingOf = (word: string): string =>
  word
    .replaceAll('dzh', 'j')
    .replaceAll('kh', 'h')
    .replaceAll('x', 'ks')
    .replaceAll('ou', 'u')
    .replaceAll('y', 'i')
    .replace(GLIDE, 'e')
    .replace(DOUBLED, '$1');

const GLIDE = /(?<=^|[aeou])ie/g;
const DOUBLED = /(.)\1+/g;
