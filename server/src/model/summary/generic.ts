import type { Facts } from '../../document/facts.js';
import type { Span } from '../../text/span.js';

/** Words for plans, their parts and their usual steps («план», «запуск», "pilot", "report"), and times: they name nothing by themselves. */
export const genericIn = (facts: Facts): readonly Span[] => facts.once(readGeneric);

const generic = /^(?:nature|role|title|alone|milestone|step|pilot)\./;

const readGeneric = ({ senses, figures }: Facts): readonly Span[] => [
  ...senses.filter(({ sense }) => generic.test(sense)),
  ...figures.dates,
];
