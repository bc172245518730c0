import type { Sense } from '../lexicon/senses.js';

/** Ways to say that people come, and who they are. */
export const people: ReadonlySet<Sense> = new Set<Sense>(['team.people']);
export const unit: ReadonlySet<Sense> = new Set<Sense>(['team.unit']);
export const takingOn: ReadonlySet<Sense> = new Set<Sense>(['team.hire', 'team.form', 'team.join', 'team.need']);
