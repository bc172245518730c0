import type { StrategyDocument } from '../document/strategy-document.js';
import { isProcessDescribed, isProcessNamed, namesProcess, processBoastsOf } from './processes.js';
import { isWholeDocument, type Rollout } from './rollouts.js';

/** True when no process that the system serves is described, named or linked; one that is only praised is none. */
export function lacksProcess(doc: StrategyDocument, rollout: Rollout): boolean {
  // A row of a portfolio is no place to describe a process.
  if (isProcessDescribed(doc) || rollout.node.kind === 'row') return false;
  const praised = processBoastsOf(doc).length > 0;
  if (isWholeDocument(rollout)) return praised || !isProcessNamed(doc);
  return !rollout.parts.some(namesProcess);
}
