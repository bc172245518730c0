// Maps as the view gets them, made from plans by the server's own code.
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PlanMap } from '../../../view/messages.js';
import { parseDocument } from '../../../server/src/document/parse.js';
import { mapPlaced, planMapOf } from '../../../server/src/language/plan-map.js';
import { toRange } from '../../../server/src/lsp/to-protocol.js';

export const today = '2027-05-10';

/** The map of a plan; each part is a block of its own. */
export function mapOf(...blocks: string[]): PlanMap {
  const text = `${blocks.join('\n\n')}\n`;
  const lines = TextDocument.create('file:///plan.md', 'markdown', 1, text);
  return mapPlaced(planMapOf(parseDocument(text), today), (span) => toRange(lines, span));
}

/** A map without a plan, for what only the drawing decides. */
export const blank: PlanMap = {
  title: { text: 'Plan', place: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } } },
  today,
  goals: [],
  steps: [],
  shared: { measures: [], actions: [], milestones: [] },
  unknowns: [],
};

/** A milestone on some days. */
export const milestone = (text: string, from: string, to = from): PlanMap['steps'][number] => ({
  kind: 'milestone',
  text,
  place: blank.title.place,
  when: { from, to },
  state: 'ahead',
});
