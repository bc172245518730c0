import type { Sense } from '../lexicon/senses.js';

/** Ways to say that people come, and who they are. */
export const people: ReadonlySet<Sense> = new Set<Sense>(['team.people']);
export const unit: ReadonlySet<Sense> = new Set<Sense>(['team.unit']);
export const takingOn: ReadonlySet<Sense> = new Set<Sense>(['team.hire', 'team.form', 'team.join', 'team.need']);

/** Verbs whose object is people, whatever they are called: "recruit four experience partners", «добираем пять продактов». */
export const hiring = /(?:^|\s)(?:hire|recruit|нан[иь]м|найм|нанят|добира|добра|добер)/iu;
