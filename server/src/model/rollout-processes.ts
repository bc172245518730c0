import type { StrategyDocument } from '../document/strategy-document.js';
import { isProcessDescribed, isProcessNamed, namesProcess, processBoastsOf, promisesDescription } from './processes.js';
import { isWholeDocument, type Rollout } from './rollouts.js';

/**
 * True when no process that the system serves is described, named or linked. One that is only praised is none, but that
 * is a fault of its own; both stand where a heading promises the description.
 */
export function lacksProcess(doc: StrategyDocument, rollout: Rollout): boolean {
  // A row of a portfolio is no place to describe a process.
  if (isProcessDescribed(doc) || rollout.node.kind === 'row') return false;
  const praised = processBoastsOf(doc).length > 0;
  if (isWholeDocument(rollout)) return praised ? promisesDescription(doc) : !isProcessNamed(doc);
  return !rollout.parts.some(namesProcess);
}
