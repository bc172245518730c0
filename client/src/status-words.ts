import type { Dimension, Status } from './ask.js';

/** Puts words of the interface in place: `l10n.t`. */
export type Say = (message: string, ...args: (string | number)[]) => string;

/** What stands in the editor's list of language states, and what is read out for it. */
export interface StatusWords {
  readonly text: string;
  readonly detail: string;
  readonly label: string;
}

/** What the document is taken for, and who says so. */
export function kindWords({ kinds, saidBy }: Status, say: Say): StatusWords {
  const text = kinds
    .filter(({ chosen }) => chosen)
    .map(({ name }) => name)
    .join(', ');
  const detail = {
    author: say('as it says itself'),
    settings: say('as the settings say'),
    content: say('by what is in it'),
  }[saidBy];
  return { text, detail, label: `${text}, ${detail}` };
}

/** How many of the dimensions that the plan speaks of, or should, are ready, and how long it took to see that. */
export function readinessWords({ dimensions, milliseconds }: Status, say: Say): StatusWords {
  const spoken = dimensions.filter(({ state }) => state !== 'silent');
  const ready = spoken.filter(({ state }) => state === 'ready').length;
  const text = dimensions.length > 0 ? say('Ready: {0} of {1}', ready, spoken.length) : say('Nothing to check');
  return { text, detail: say('{0} ms', milliseconds < 1 ? '<1' : Math.round(milliseconds)), label: text };
}

/** Each of the dimensions. */
export const dimensionWords = ({ dimensions }: Status, say: Say): StatusWords => ({
  text: dimensions.map(shortly).join(' · '),
  detail: '',
  label: dimensions.map((dimension) => inFull(dimension, say)).join(', '),
});

const shortly = ({ name, state, findings }: Dimension): string =>
  `${name} ${{ ready: '$(check)', gaps: String(findings), silent: '–' }[state]}`;

const inFull = ({ name, state, findings }: Dimension, say: Say): string =>
  `${name}: ${{ ready: say('ready'), gaps: say('findings: {0}', findings), silent: say('nothing said') }[state]}`;
