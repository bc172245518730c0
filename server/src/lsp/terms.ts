import { registerDefinition } from './definition.js';
import { registerReferences } from './references.js';
import type { Session } from './session.js';

/** Answers what an editor asks about a team's terms, but for the hover. */
export function registerTerms(session: Session): void {
  registerDefinition(session);
  registerReferences(session);
}
