import { registerDefinition } from './definition.js';
import { registerGlossary } from './glossary.js';
import { registerReferences } from './references.js';
import { registerRename } from './rename.js';
import type { Session } from './session.js';

/** Answers what an editor asks about terms, but for the hover. */
export function registerTerms(session: Session): void {
  registerDefinition(session);
  registerReferences(session);
  registerRename(session);
  registerGlossary(session);
}
