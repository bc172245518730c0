import type { Sense } from '../lexicon/senses.js';
import {
  body,
  datesIn,
  hasLink,
  isMainlyLink,
  isMeasured,
  quantitiesIn,
  whole,
  wordCount,
  type Passage,
} from '../document/evidence.js';
import { inside, type Node } from '../document/node.js';
import { lineHeading } from '../document/outline.js';
import { holdsRanks, opensWithRank } from './goal-ranks.js';
import { goalVerb, headingsOfGoals, headsItems, isImperative, isPeriod } from './goal-headings.js';
import type { Role } from '../document/roles.js';

/**
 * What the plan wants: a goal, an OKR objective with its key results, or a criterion of success. Goals stand in
 * labels, in sections named so, in table rows, in headings that are the goal themselves.
 */
export interface Goal {
  readonly kind: 'goal' | 'objective' | 'key-result' | 'criterion';
  readonly node: Node;
  /** The words of the goal itself, without label and number. */
  readonly words: Passage;
  readonly parent: Goal | undefined;
  readonly children: Goal[];
  /** A cell of its row holds a value: in a table the column says what a bare number counts. */
  readonly valued: boolean;
  /** In the main a link to where the goal stands. */
  readonly linked: boolean;
  /** One sentence of a text: what else the text says is not said of it. */
  readonly alone: boolean;
}

const statement: ReadonlySet<Sense> = new Set<Sense>(['goal.statement']);
const aboutGoals: ReadonlySet<Sense> = new Set<Sense>(['goal.about']);
const reason: ReadonlySet<Sense> = new Set<Sense>(['rationale.reason']);
const negation: ReadonlySet<Sense> = new Set<Sense>(['negation']);

const goalRoles: ReadonlySet<Role> = new Set<Role>(['goal', 'objective', 'key-result', 'success']);
/** Parts of a plan where goal words tell of something else. */
const asideRoles: ReadonlySet<Role> = new Set<Role>([
  'history',
  'faq',
  'out-of-scope',
  'risk',
  'unknown',
  'assumption',
  'context',
  'team',
  'status',
  'links',
  'communication',
  'budget',
  'milestone',
  'action',
  'vision',
  'rationale',
  'hypothesis',
  'pilot',
  'review',
]);

export const isGoalRole = (role: Role | undefined): boolean => role !== undefined && goalRoles.has(role);

/** What a container says of the items in it. */
type Holder = 'goals' | 'objectives' | 'criteria' | undefined;

/** Walks the outline and gathers the goals that stand in a place of their own. */
export class GoalFinder {
  readonly found: Goal[] = [];

  constructor(readonly wholeDocument: boolean) {}

  visit(node: Node, holder: Holder, parent: Goal | undefined): void {
    if (this.wholeDocument && holder === 'goals' && !parent && isPeriod(node)) this.#period(node);
    else this.#part(node, holder, parent);
  }

  #part(node: Node, holder: Holder, parent: Goal | undefined): void {
    const prose = holder !== undefined && parent?.node !== node && this.#isProse(node);
    const held = heldBy(node, parent ? undefined : holder);
    const place = new PlaceAmongGoals();
    let objective: Goal | undefined;
    for (const child of node.children) {
      const before = this.found.length;
      const served = isKeyResultLine(child) ? objective : undefined;
      const here = place.isOfGoal(child) ? undefined : holder;
      this.#child(child, node, held.has(child) ? 'objectives' : here, parent ?? served, prose);
      const found = this.found[before];
      place.pass(child, found?.node === child);
      if (found?.node === child && found.kind !== 'key-result') objective = found;
      else if (endsObjective(child)) objective = undefined;
    }
  }

  /** On a page of goals, a quarter: its objectives are headings or lines, each over the list of its results. */
  #period(node: Node): void {
    const held = headingsOfGoals(node);
    let objective: Goal | undefined;
    for (const child of node.children) {
      if (headsItems(child)) objective = this.#add(child, whole(child), 'goal', undefined);
      else {
        if (child.kind !== 'item') objective = undefined;
        this.#child(child, node, held.has(child) ? 'objectives' : 'goals', objective, false);
      }
    }
  }

  /** A part of goals in running text. */
  #isProse(node: Node): boolean {
    return (
      isGoalRole(node.role) &&
      !(this.wholeDocument && node.level <= 1) &&
      (holdsTasks(node) ||
        !node.children.some((child) => child.kind === 'item' || child.kind === 'table' || child.kind === 'section'))
    );
  }

  #child(node: Node, container: Node, holder: Holder, parent: Goal | undefined, prose: boolean): void {
    if (node.quoted || node.kind === 'code') return;
    if (node.kind === 'section') this.#section(node, holder, parent);
    else if (node.kind === 'table') this.#table(node, holder, parent);
    else if (node.kind === 'item') this.#item(node, holder, parent);
    else if (node.kind === 'paragraph') this.#paragraph(node, container, holder, parent, prose);
  }

  #section(node: Node, holder: Holder, parent: Goal | undefined): void {
    if (parent) this.readSection(node, holder, parent);
    else for (const goal of goalsInSection(this.wholeDocument, holder)(node)) this.found.push(goal);
  }

  readSection(node: Node, holder: Holder, parent: Goal | undefined): void {
    const lead = node.facts.lead;
    if (lead && isGoalRole(lead.roles[0]) && lead.form !== 'dash' && wordCount(body(node)) > 0) {
      if (opensWithRank(body(node))) {
        this.visit(node, undefined, undefined);
        return;
      }
      const goal = this.#add(node, body(node), kindOf(lead.roles[0], parent), parent);
      if (listsWork(node)) this.visit(node, undefined, undefined);
      else this.visit(node, 'goals', goal);
      return;
    }
    if (holder === 'objectives') {
      this.visit(node, 'goals', this.#add(node, whole(node), 'goal', parent));
      return;
    }
    const heading =
      holder === 'goals' &&
      node.role === undefined &&
      node.level > 1 &&
      isImperative(node) &&
      node.children.every((child) => child.kind === 'paragraph');
    if (heading) this.#add(node, whole(node), 'goal', parent);
    else this.visit(node, this.#holderOf(node, holder), parent);
  }

  #holderOf(node: Node, inherited: Holder): Holder {
    if (node.role === 'success' || (node.role === 'metric' && node.roles.includes('success'))) return 'criteria';
    if (isMainlyLink(node)) return undefined;
    if (isGoalRole(node.role) || isTableOfTargets(node) || isListOfTargets(node) || goesOn(node)) return 'goals';
    if (isTasks(node) && node.parent && holdsTasks(node.parent)) return undefined;
    // A heading that says nothing of its part («Компания», "Urgent") groups what its parent holds.
    return node.role === undefined || node.level === 1 ? inherited : undefined;
  }

  #item(node: Node, holder: Holder, parent: Goal | undefined): void {
    const lead = labelOf(node);
    const role = lead?.roles[0];
    if (lead && isGoalRole(role) && !isWorkFor(node, lead) && !isOtherThanGoal(node, lead.form)) {
      if (wordCount(body(node)) === 0) this.visit(node, 'goals', parent);
      else this.visit(node, 'goals', this.#add(node, body(node), kindOf(role, parent), parent));
      return;
    }
    if (holder === undefined || isNoGoal(node, role) || isField(node, role)) {
      this.visit(node, undefined, undefined);
      return;
    }
    const goal = this.#add(
      node,
      whole(node),
      holder === 'criteria' ? 'criterion' : parent ? 'key-result' : 'goal',
      parent,
    );
    this.visit(node, this.wholeDocument ? holder : undefined, goal);
  }

  #paragraph(node: Node, container: Node, holder: Holder, parent: Goal | undefined, prose: boolean): void {
    const lead = node.facts.lead;
    const labelled =
      lead !== undefined && isGoalRole(lead.roles[0]) && lead.form !== 'dash' && wordCount(body(node)) > 0;
    if (labelled && (isFocusOfStage(node, container) || opensWithRank(body(node)))) return;
    if (labelled) this.#add(node, body(node), kindOf(lead.roles[0], parent), parent);
    else if ((prose && isGoalProse(node, container)) || (holder && node.line && isWish(node) && !givesReason(node)))
      this.#add(node, whole(node), holder === 'criteria' ? 'criterion' : 'goal', parent);
  }

  #table(table: Node, holder: Holder, parent: Goal | undefined): void {
    if (looksBack(table)) return;
    if (isKeyed(table)) for (const row of table.children) this.#keyedRow(row, parent);
    const columns = table.cells.map((cell) => cell.role);
    // A later column of that name says which goal the row serves.
    const first = table.cells.findIndex(
      (cell) => cell.facts.words.some((word) => word.kind === 'word') && !isNumberHead(cell),
    );
    const named = isGoalRole(columns[first]) ? (holdsRanks(table, first) ? first + 1 : first) : -1;
    const measured = columns.some((role) => role === 'target' || role === 'metric' || role === 'baseline');
    const told = holder && (measured || (columns.length > 2 && comparesDates(table)));
    if (named === -1 && (!told || (parent && isOfWork(table, first)))) return;
    for (const row of table.children) this.#row(row, named === -1 ? 0 : named, parent);
  }

  /** «Цель проекта | …»: in a table of two columns the first is the label. */
  #keyedRow(row: Node, parent: Goal | undefined): void {
    const [label, value] = row.cells;
    const role = label?.facts.titleRoles[0];
    if (value && isGoalRole(role) && wordCount(whole(value)) > 0)
      this.#add(row, whole(value), kindOf(role, parent), parent);
  }

  #row(row: Node, column: number, parent: Goal | undefined): void {
    const named = row.cells[column];
    const cell = named && wordCount(whole(named)) > 0 ? named : row.cells.find((other) => wordCount(whole(other)) > 0);
    if (cell)
      this.#add(
        row,
        whole(cell),
        parent ? 'key-result' : 'goal',
        parent,
        row.cells.slice(row.cells.indexOf(cell) + 1).filter((value, _, all) => isValue(value, all)),
      );
  }

  #add(node: Node, words: Passage, kind: Goal['kind'], parent: Goal | undefined, values: readonly Node[] = []): Goal {
    const goal: Goal = {
      kind,
      node,
      words,
      parent,
      children: [],
      valued: values.some(hasValue),
      linked: isMainlyLink(node),
      alone: false,
    };
    parent?.children.push(goal);
    this.found.push(goal);
    return goal;
  }
}

/** What stands before a child among goals: it may say that the child tells of a goal, and is none. */
class PlaceAmongGoals {
  /** A heading that is a goal. */
  #goal: Node | undefined;
  #introduction: Node | undefined;

  /** «Стратегия достижения:» below the line of a goal, or a list behind "by the following activities:". */
  isOfGoal(child: Node): boolean {
    if (child.kind === 'section') return this.#goal !== undefined && isFieldHeading(child);
    return child.kind === 'item' && this.#introduction !== undefined && introducesActions(this.#introduction);
  }

  pass(child: Node, isGoal: boolean): void {
    if (child.kind !== 'item') this.#introduction = child.kind === 'paragraph' ? child : undefined;
    if (child.kind !== 'section') return;
    if (isGoal) this.#goal = child;
    else if (this.#goal && child.level < this.#goal.level) this.#goal = undefined;
  }
}

/** "Phase 2", "Goal: more visitors", and below it, without figures, what is made in that stage. */
const listsWork = ({ level, parent, children }: Node): boolean =>
  level >= lineHeading &&
  parent?.role === 'milestone' &&
  parent.level > 1 &&
  children.filter((child) => isMeasured(whole(child))).length * 2 < children.length;

/** A label on a line of its own that names no part of a plan. */
const isFieldHeading = ({ level, role, facts }: Node): boolean =>
  level >= lineHeading && role === undefined && /:\s*$/.test(facts.plain);

const action: ReadonlySet<Sense> = new Set<Sense>(['role.action']);

/** "… achieves its goal by carrying out the following activities (article 3.2):" */
const introducesActions = ({ facts }: Node): boolean =>
  /:\s*$/.test(facts.plain) &&
  facts
    .all(action)
    .some(({ start }) =>
      /(?:following|such|these|следующ\p{L}+|таки\p{L}+|эти\p{L}*)\s+(?:\p{L}+\s+)?$/iu.test(
        facts.plain.slice(0, start),
      ),
    );

/** «КР 1.2. …» on a line of its own, or a table "Key result | Target", below the line of its objective. */
const isKeyResultLine = ({ kind, cells: [head], facts: { lead } }: Node): boolean =>
  kind === 'table'
    ? head?.role === 'key-result'
    : (kind === 'paragraph' || kind === 'item') && lead?.form === 'code' && lead.roles[0] === 'key-result';

/** Lines of text and key results go on about the objective before them. */
const endsObjective = (node: Node): boolean => node.kind !== 'paragraph' && !isKeyResultLine(node);

const heldBy = (node: Node, holder: Holder): ReadonlySet<Node> => (holder === 'goals' ? headingsOfGoals(node) : none);

const none: ReadonlySet<Node> = new Set();

const workRoles: ReadonlySet<Role> = new Set<Role>(['action', 'initiative', 'milestone', 'deliverable']);

/** Of what stands among goals: an anti-example, a question, what its label calls something else. */
const isNoGoal = (node: Node, role: Role | undefined): boolean =>
  isAntiExample(node) ||
  isQuestion(node) ||
  (isGoalRole(role) && opensWithRank(body(node))) ||
  (role !== undefined && (asideRoles.has(role) || belongingRoles.has(role))) ||
  wordCount(whole(node)) === 0;

/** "Q1: who pays?" asks, "Priority: high" ranks. */
const isOtherThanGoal = (node: Node, form: string): boolean =>
  (form === 'code' && isQuestion(node)) || opensWithRank(body(node));

/** What a measure is made of. */
const fieldRoles: ReadonlySet<Role> = new Set<Role>(['metric', 'baseline', 'target']);
/** What a goal is told with beside its measure. */
const otherFields: ReadonlySet<Role> = new Set<Role>(['date', 'owner', 'budget']);
const fewestFields = 2;

/** "Means of verification: …" beside "Baseline: …" and "Target: …": a field of what the heading above says. */
const isField = ({ parent, facts: { lead } }: Node, role: Role | undefined): boolean =>
  lead !== undefined && lead.form !== 'dash' && !isGoalRole(role) && parent !== undefined && holdsFields(parent);

const holdsFields = inside(({ children }: Node): boolean => {
  const roles = children.flatMap(({ kind, role }) => (kind === 'item' && role !== undefined ? [role] : []));
  const measures = roles.filter((role) => fieldRoles.has(role)).length;
  return measures > 0 && measures + roles.filter((role) => otherFields.has(role)).length >= fewestFields;
});

/** "What we do", and below it "Goal 1: the night shift phones first": the label says what the work is for. */
const isWorkFor = ({ parent }: Node, { form }: { readonly form: string }): boolean =>
  form === 'code' && parent?.kind === 'section' && parent.role !== undefined && workRoles.has(parent.role);

const actual: ReadonlySet<Sense> = new Set<Sense>(['goal.actual']);

/** "Goal | Actual": what was wanted beside what came of it, in a column that names no time of its own. */
const looksBack = (table: Node): boolean =>
  table.cells.some(
    ({ facts }, at) =>
      at > 0 && facts.says(actual) && facts.figures.dates.length === 0 && isWanted(table.cells[at - 1]),
  );

const isWanted = (head: Node | undefined): boolean => isGoalRole(head?.role) || head?.role === 'target';

/** "Targets" over a table: its rows say what is to be reached. */
const isTableOfTargets = ({ role, level, children }: Node): boolean =>
  (role === 'target' || role === 'deliverable') && level > 1 && children.some(isOfTargets);

const hint: ReadonlySet<Sense> = new Set<Sense>(['goal.hint']);

/** «Задачи года»: a heading that may mean goals or tasks heads goals where most lines below it can be measured. */
const isListOfTargets = inside(({ role, level, facts, children }: Node): boolean => {
  if (
    (role !== undefined && role !== 'target') ||
    level <= 1 ||
    facts.words.length > longestHint ||
    !(role === 'target' || facts.says(hint))
  )
    return false;
  const items = children.filter(({ kind }) => kind === 'item');
  const measured = items.filter((item) => isMeasured(whole(item)));
  return measured.length >= 2 && measured.length * 2 >= items.length;
});

const more: ReadonlySet<Sense> = new Set<Sense>(['goal.more']);

/** «Параллельно хотим:», "Also": right behind the goal, a list of further ones. */
const goesOn = ({ role, level, index, parent, facts, children }: Node): boolean => {
  const before = parent?.children[index - 1];
  return (
    role === undefined &&
    level > 1 &&
    facts.words.length <= longestHint &&
    facts.says(more) &&
    children.some(({ kind }) => kind === 'item') &&
    [before, before?.children.at(-1), parent].some(
      (near) => isGoalRole(near?.role) || isGoalRole(near?.facts.lead?.roles[0]),
    )
  );
};

/** Words of a heading that names what stands below it. */
const longestHint = 5;

/** A label «Задачи:» over a list that has none of them measured. */
const isTasks = (node: Node): boolean =>
  node.kind === 'section' &&
  node.level >= lineHeading &&
  (node.role === undefined || node.role === 'action') &&
  node.facts.words.length <= longestHint &&
  node.facts.says(tasks) &&
  !isListOfTargets(node);

const tasks: ReadonlySet<Sense> = new Set<Sense>(['goal.tasks']);

/** A goal in a sentence, and below it, under a label of their own, the tasks that it breaks into. */
const holdsTasks = ({ children: [first, next] }: Node): boolean =>
  first?.kind === 'paragraph' && next !== undefined && isTasks(next) && !/:\s*$/.test(first.facts.plain);

/** It sets what is to be against what is. */
const isOfTargets = (node: Node): boolean =>
  node.kind === 'table' && (node.cells.some(({ role }) => role === 'baseline') || comparesDates(node));

type SectionReader = (section: Node) => readonly Goal[];

const sectionReaders = new Map<string, SectionReader>();

/** The goals of a section that no goal holds, by what the headings above say of it. */
function goalsInSection(wholeDocument: boolean, holder: Holder): SectionReader {
  const key = `${holder ?? ''} ${wholeDocument}`;
  const known = sectionReaders.get(key);
  if (known) return known;
  const reader = inside((section): readonly Goal[] => {
    const finder = new GoalFinder(wholeDocument);
    finder.readSection(section, holder, undefined);
    return finder.found;
  });
  sectionReaders.set(key, reader);
  return reader;
}

/** Words beyond which what stands before a dash is a part of the sentence. */
const longestLabel = 2;

/** «Повысить прозрачность работы — с 23 % до 8 %», «В ноль по деньгам к 31 августа: доход …» begin with no label. */
function labelOf(node: Node): Node['facts']['lead'] {
  const { lead } = node.facts;
  if (!lead) return undefined;
  const label = { ...whole(node), within: lead };
  const words = wordCount(label);
  return words > longestLabel && (lead.form === 'dash' || (!isGoalRole(lead.roles[0]) && datesIn(label).length > 0))
    ? undefined
    : lead;
}

/** "Task | Who | Sign of success" below a goal: work for it, shared out among people. */
const isOfWork = ({ cells }: Node, first: number): boolean =>
  (cells[first]?.role === 'action' || cells[first]?.facts.says(tasks) === true) &&
  cells.some(({ role }) => role === 'owner');

/** The column that counts the rows. */
const isNumberHead = (cell: Node): boolean =>
  /^\s*(?:no\.?|nr\.?|num|number|id|#|№|n|номер|п\/п|№\s?п\/п)\s*$/iu.test(cell.facts.plain);

/** «Что | 2025 | Январь 2027»: two columns that are headed by a time each hold what is and what is to be. */
export const comparesDates = (table: Node): boolean =>
  table.cells.slice(1).filter((cell) => cell.facts.figures.dates.length > 0 || cell.role === 'baseline').length >= 2;

/** In a column for what is to be; what is today counts only where no other column is left. */
const isValue = ({ role }: Node, all: readonly Node[]): boolean =>
  role !== 'date' && role !== 'owner' && (role !== 'baseline' || all.every((other) => other.role === role));

/** Two columns, the first of them labels. */
const isKeyed = (table: Node): boolean => table.cells.length === 2 && !isGoalRole(table.cells[0]?.role);

const hasValue = (cell: Node): boolean => quantitiesIn(whole(cell)).length > 0 || isMeasured(whole(cell));

function kindOf(role: Role | undefined, parent: Goal | undefined): Goal['kind'] {
  if (role === 'key-result') return 'key-result';
  if (role === 'success') return 'criterion';
  if (role === 'objective') return 'objective';
  return parent ? 'key-result' : 'goal';
}

/** What is asked is not known yet, let alone wanted. */
const isQuestion = ({ facts }: Node): boolean => /\?["»”)*_\s]*$/.test(facts.plain);

/** «Повысить лояльность» — это не цель: the author quotes what they do not want. */
const isAntiExample = (node: Node): boolean =>
  /^[\s«"“„']/.test(node.facts.plain) && /[«"“„]/.test(node.facts.plain.slice(0, 2)) && node.facts.says(negation);

/** "Phase 2", and in it "Priority: prices": what comes first in that stage, and no goal of the plan. */
const isFocusOfStage = ({ facts }: Node, { role }: Node): boolean =>
  role === 'milestone' && /^\P{L}*(?:priority|приоритет)/iu.test(facts.plain);

/** A line of its own that wants something; the lines of a paragraph are then a list without marks. */
const isWish = (node: Node): boolean =>
  !/\S\n/.test(node.facts.raw.trimEnd()) &&
  (node.facts.says(goalVerb) || node.facts.says(wish)) &&
  node.facts.sentences.length === 1 &&
  !node.facts.lead;

const wish: ReadonlySet<Sense> = new Set<Sense>(['goal.wish', 'goal.soft']);

const givesReason = (node: Node): boolean =>
  opensWithReason.test(node.facts.plain) ||
  (node.facts.says(reason) && !node.facts.says(goalVerb) && !isMeasured(whole(node)));

/** "This is because …": why the goal above is one. */
const opensWithReason = /^\P{L}*(?:(?:this|that|it) is because|because|это потому|потому что|дело в том)\P{L}/iu;

/** In a section of goals without a list, a sentence that wants something is the goal; an introduction is not. */
function isGoalProse(node: Node, container: Node): boolean {
  const passage = whole(node);
  const lead = node.facts.lead;
  if (lead?.roles.some((role) => asideRoles.has(role))) return false;
  if (wordCount(passage) === 0 || hasLink(node) || /[:?]\s*$/.test(node.facts.plain)) return false;
  if (givesReason(node)) return false;
  if (node.facts.says(aboutGoals) && !node.facts.says(goalVerb)) return false;
  if (node.facts.sentences.length <= 2 && wordCount(passage) <= 40) return true;
  return container.children[0] === node && (node.facts.says(statement) || node.facts.says(goalVerb));
}

/** What the lines and items behind or below a goal may say of it. */
export const belongingRoles: ReadonlySet<Role> = new Set<Role>([
  'metric',
  'target',
  'baseline',
  'evidence',
  'deliverable',
  'date',
  'owner',
  'success',
]);
