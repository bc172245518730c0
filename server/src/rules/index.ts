// Placeholder until the generator has written it.
import type { Rule } from './rule.js';

export const rules: readonly Rule[] = [];
