import type { Fixer } from './fix.js';
import { append } from './here.js';
import { notOfWhole, tellInPart, tellOrAddPart } from './part.js';
import { at, either, inColumn, unless } from './tell.js';

const column = inColumn('system-benefit', ['goal', 'effect', 'metric', 'target']);

/** Ways to say what the business is to gain by a system: in its column, its line, the part about goals, or one of its own. */
export const systemGain: readonly Fixer[] = [
  column,
  at(['item', 'paragraph'], notOfWhole(append('system-goal'))),
  at(['row'], unless(column, append('system-goal'))),
  at(
    ['section'],
    either(tellInPart('system-goal-part', ['goal', 'objective']), tellOrAddPart('system-goal-part', 'goal')),
  ),
];
