import type { Passage } from '../document/evidence.js';

/** «Продлён», «выданы», «организована»: in Russian the short form of a participle says that it is done. */
const participle = /^\p{L}{3,}(?:[аяе]н|нят|взят|крыт|шит)(?:а|о|ы)?$/u;

/** Nouns that end like one. */
const noun =
  /(?:[сз]амен|смен|цен|отмен|измен|обмен|член|стен|сцен|арен|стран|охран|ресторан|экран|кран|стакан|карман|диван|роман|туман|океан|орган|ветеран|план|процен|времен|телефон|казан)(?:а|о|ы)?$/u;

export const tellsDone = ({ facts, within }: Passage): boolean =>
  facts.words.some(
    ({ kind, norm, start, end }) =>
      kind === 'word' && within.start <= start && end <= within.end && participle.test(norm) && !noun.test(norm),
  );
