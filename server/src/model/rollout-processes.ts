import { textsBelow, type Passage } from '../document/evidence.js';
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
  return !rollout.parts.some((part) => namesProcess(part) || [...textsBelow(part)].some(tellsSteps));
}

/** "Its process (call, photo, part number, dispatch)", «обслужит выдачу: бронь, метка, …», «описан в инструкции». */
const tellsSteps = ({ facts: { plain } }: Passage): boolean => steps.test(plain) || described.test(plain);

const steps =
  /(?:process|workflow|procedure|serves?|carr(?:y|ies)|процесс|путь|порядок|обслуж|охват)\p{L}*[^.;:()]{0,40}[(:][^.;:()]{3,40},[^.;:()]{3,40},/iu;
const described = /(?:описан|расписан|изложен|described|drawn|mapped|documented)\p{L}{0,2} (?:в|на|in|on) /iu;
