import { isMeasured, passagesBelow, whole, type Passage } from '../document/evidence.js';
import { upTo, type Node } from '../document/node.js';
import { lineHeading } from '../document/outline.js';
import type { Role } from '../document/roles.js';
import { isGoalRole } from './goal-finder.js';

/**
 * What stands further on and measures the one goal of its part: "Exit criteria:" below a stage's «Цель: …», or the
 * section "North star" behind the section "Goal".
 */
export function* partsThatBelong(node: Node): Generator<Passage> {
  const { parent } = node;
  if (!isLine(node) || parent?.kind !== 'section' || parent.level <= 1) return;
  for (const part of isGoalRole(parent.role) ? partBehind(parent) : partsInSection(node, parent))
    yield* part.kind === 'section' ? passagesBelow(part) : [whole(part)];
}

/** Behind a section that holds one goal and nothing else. */
function partBehind(section: Node): readonly Node[] {
  const next = section.parent?.children[section.index + 1];
  return section.children.length === 1 &&
    next?.kind === 'section' &&
    next.level === section.level &&
    (measures(next) || northStar.test(next.facts.plain))
    ? [next]
    : [];
}

const northStar = /(?:north|guiding) star|(?:северн|путеводн|полярн)\p{L}+ звезд/iu;

/** Labels in the goal's own section, over a list or a line, up to the next goal there. */
function partsInSection({ index }: Node, { role, children }: Node): readonly Node[] {
  return upTo(
    children.slice(index + 1),
    (node) => isLine(node) && isGoalRole(node.facts.lead?.roles[0]) && !measures(node),
  ).filter((part) => isLine(part) && (measures(part) || (role === 'milestone' && isListOfFigures(part))));
}

/** "Ramp:", and below it "week 1: 20 %", "week 2: 50 %": whatever a stage calls them, figures tell how far it goes. */
const isListOfFigures = ({ kind, role, children }: Node): boolean =>
  kind === 'section' &&
  role === undefined &&
  children.length > 1 &&
  children.every((item) => item.kind === 'item' && isMeasured(whole(item)));

/** A paragraph, or a label that heads what stands below it. */
const isLine = ({ kind, level }: Node): boolean => kind === 'paragraph' || (kind === 'section' && level >= lineHeading);

const measures = ({ role }: Node): boolean => role !== undefined && measuring.has(role);

/** Targets are goals of their own: an aim does not become clear by them. */
const measuring: ReadonlySet<Role> = new Set<Role>(['metric', 'evidence', 'success']);
