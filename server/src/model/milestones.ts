import type { Sense } from '../lexicon/senses.js';
import {
  body,
  datesIn,
  isDeadline,
  isMainlyLink,
  isMeasured,
  passagesBelow,
  quantitiesIn,
  saysWhen,
  whole,
  wordCount,
  type Passage,
} from '../document/evidence.js';
import type { Facts } from '../document/facts.js';
import { isOneCheckpoint, isWhatIf } from './checkpoint-headings.js';
import { tellsDone } from './done-forms.js';
import { nodesOfKind, tablesWith } from '../document/lookup.js';
import { inside, isUnder, type Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import type { DateMention } from '../text/dates.js';
import { contains, firstFrom, spansIn, type Span } from '../text/span.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

/** A checkpoint on the way: a milestone, stage or phase, or a dated step of the plan. */
export interface Milestone {
  readonly node: Node;
  readonly words: Passage;
  readonly dated: boolean;
  /** Something that could be shown or checked when it is reached. */
  readonly deliverable: 'named' | 'missing' | 'unclear';
  /** Finished, dropped or moved, by its author's mark. */
  readonly done: boolean;
  /** Stands where milestones do (a heading, a label, a stage number says so), not merely among dated actions. */
  readonly declared: boolean;
}

/** Every checkpoint of the plan, in document order. */
export const milestonesOf = query((doc: StrategyDocument): readonly Milestone[] => {
  const finder = new MilestoneFinder();
  finder.visit(doc.root, false);
  return finder.found;
});

/** Parts of a plan whose lists are no checkpoints. */
const asideRoles: ReadonlySet<Role> = new Set<Role>([
  'history',
  'faq',
  'out-of-scope',
  'risk',
  'unknown',
  'assumption',
  'context',
  'team',
  'links',
  'communication',
  'budget',
  'goal',
  'metric',
  'rationale',
  'vision',
  'process',
  'scope',
]);

/** A line that calls itself one of these is no step, whatever stands above it. */
const otherLeads: ReadonlySet<Role> = new Set<Role>(['hypothesis', 'assumption', 'risk', 'unknown']);

const isOther = ({ facts: { lead } }: Node): boolean => lead?.roles.some((role) => otherLeads.has(role)) ?? false;

/** «Дата: 31.10.2026»: the day on which the plan was signed. */
const isSignature = (node: Node): boolean =>
  node.kind === 'paragraph' &&
  node.facts.lead !== undefined &&
  (node.facts.lead.roles[0] === 'date' || edited.test(node.facts.plain)) &&
  node.facts.lead.form !== 'dash' &&
  wordsBesideDates(body(node)) === 0;

const edited =
  /^\P{L}*(?:(?:last|date|document|plan|документ|план|файл|дата) )?(?:created|updated|edited|drafted|written|revised|создан|обновл|составл|написан|изменен)\p{L}*\s*:/iu;

class MilestoneFinder {
  readonly found: Milestone[] = [];

  /** Points without days right below the line of a stage are its work. */
  visit(holder: Node, declared: boolean): void {
    const calendar = declared && holder.children.filter(isDatedText).length >= 2;
    const run = declared || isAside(holder) ? none : calendarLines(holder);
    let isOfStage = false;
    for (const node of holder.children) {
      if (node.kind !== 'item') isOfStage = node.kind === 'paragraph' && isStage(node);
      else if (isOfStage && !saysItsDate(node)) continue;
      if (run.has(node) && !isStage(node)) this.#add(node, whole(node), true, true);
      else this.#child(node, declared, calendar);
    }
  }

  #child(node: Node, declared: boolean, calendar: boolean): void {
    if (node.quoted || node.kind === 'code') return;
    if (node.kind === 'section') this.#section(node, declared);
    else if (node.kind === 'table') this.#table(node, declared);
    else if (node.kind === 'item' || node.kind === 'paragraph') this.#line(node, declared, calendar);
  }

  #section(node: Node, declared: boolean): void {
    // "Phase 1 invitation" among the letters to be sent tells of the stage, and is none.
    if (node.parent?.role === 'communication' && node.parent.level > 1 && isStage(node)) return;
    for (const milestone of (declared ? milestonesInSchedule : milestonesInSection)(node)) this.found.push(milestone);
  }

  readSection(node: Node, declared: boolean): void {
    if (isStage(node)) {
      this.#add(node, node.facts.lead ? body(node) : whole(node), true);
      // A table of its work, each with its day, holds steps of their own.
      for (const child of node.children) if (child.kind === 'table') this.#table(child, false);
      return;
    }
    if (declared && isDatedStage(node)) {
      this.#add(node, whole(node), true);
      return;
    }
    if (isOneCheckpoint(node)) {
      this.#add(node, whole(node), true);
      return;
    }
    this.visit(
      node,
      isSchedule(node) || (declared && (node.role === undefined || node.role === 'date') && !isWhatIf(node)),
    );
  }

  #line(node: Node, declared: boolean, calendar: boolean): void {
    const stage = isStage(node);
    if (!stage && (isOther(node) || isSignature(node))) this.visit(node, false);
    else if (stage || (declared && (node.kind === 'item' || isDatedLine(node) || (calendar && isStep(node)))))
      this.#add(node, stageWords(node), true);
    else this.visit(node, false);
  }

  #table(table: Node, declared: boolean): void {
    if (table.parent?.role && asideRoles.has(table.parent.role)) return;
    const roles = table.cells.map((cell) => cell.role);
    const named = roles.indexOf('milestone');
    if (named === -1 && !isScheduleTable(roles) && !(declared && roles.includes('date'))) return;
    if (named === -1 && (isWeekly(table) || (!declared && isOfTests(table)))) return;
    const column = named === -1 ? firstText(roles) : named;
    for (const row of table.children) this.#row(row, column, named !== -1 || declared);
  }

  #row(row: Node, column: number, declared: boolean): void {
    const cell = row.cells[column];
    const named = cell && wordCount(whole(cell)) > 0 ? cell : row.cells.find((other) => wordCount(whole(other)) > 0);
    if (named && !isSum.test(named.facts.plain)) this.#add(row, whole(named), declared);
  }

  #add(node: Node, words: Passage, declared: boolean, told = false): void {
    // Hours belong to the detailed plan of a day, not to checkpoints; struck-out words are none any more.
    if (
      wordCount(words) === 0 ||
      isMainlyLink(node) ||
      isHabit(node) ||
      isQuestion(words) ||
      datesIn(whole(node)).some(({ grain }) => grain === 'hour')
    )
      return;
    this.found.push({
      node,
      words,
      // A heading above may date it, and that may change while its own lines do not.
      get dated() {
        return isDated(node);
      },
      deliverable: deliverableOf(node, words, told ? fewestTold : isAction(node) ? 0 : tellingWords),
      done: isDone(node),
      declared,
    });
  }
}

/** A sentence below a list of days is said of the list, and no step: lines of text have days of their own in a calendar. */
const isDatedText = (node: Node): boolean => node.kind === 'paragraph' && datesIn(whole(node)).some(saysWhen);

/** "Posts go out on Mondays": done again and again, and never reached. */
const isHabit = (node: Node): boolean => {
  const dates = node.kind === 'item' && !isStage(node) ? datesIn(whole(node)) : [];
  return (
    dates.length > 0 &&
    dates.every(({ kind }) => kind === 'recurring') &&
    node.facts.figures.quantities.length === 0 &&
    node.children.length === 0
  );
};

/** Among steps one word may well be the thing that is done: "Flyers in the first week of June". */
const isAction = (node: Node): boolean =>
  node.parent?.role === 'action' && !node.parent.roles.includes('milestone') && !beginsWithDay(node);

/** A question among dates waits for its answer; it is nothing to be reached. */
const isQuestion = ({ facts, within }: Passage): boolean =>
  facts.plain.slice(within.start, within.end).trimEnd().endsWith('?');

const readerOf = (declared: boolean): ((section: Node) => readonly Milestone[]) =>
  inside((section): readonly Milestone[] => {
    const finder = new MilestoneFinder();
    finder.readSection(section, declared);
    return finder.found;
  });

const milestonesInSection = readerOf(false);
const milestonesInSchedule = readerOf(true);

/** What is done, or handed over, or by whom, beside a column for dates; a list of questions or risks is none. */
function isScheduleTable(roles: readonly (Role | undefined)[]): boolean {
  const holds = (...some: Role[]): boolean => some.some((role) => roles.includes(role));
  return holds('date') && holds('deliverable', 'action', 'owner') && !holds('unknown', 'risk', 'assumption');
}

/** A line of the money among stages: it is neither reached nor shown. */
const isSum = /^\s*(?:резерв|итого|всего|сумма|total|reserve|contingency|sum|buffer)[\s.:]*$/iu;

const weekday: ReadonlySet<Sense> = new Set<Sense>(['channel.weekday']);

/** "Monday | product of the week": days that come round again make a rhythm, no way to a goal. */
const isWeekly = inside(({ cells, children }: Node): boolean => {
  const column = cells.findIndex(({ role }) => role === 'date');
  const days = children.filter(({ cells: { [column]: cell } }) => cell?.facts.says(weekday) && !saysDay(cell));
  return days.length >= 2 && days.length * 2 >= children.length;
});

const saysDay = (cell: Node): boolean => datesIn(whole(cell)).some(({ kind }) => kind === 'calendar');

const test: ReadonlySet<Sense> = new Set<Sense>(['hypothesis.test', 'hypothesis.finding']);
const threshold: ReadonlySet<Sense> = new Set<Sense>(['hypothesis.threshold', 'pilot.criterion']);

/** "Idea | How we find out | By when | Threshold": what stands in the rows is believed, and judged as that. */
const isOfTests = ({ cells }: Node): boolean => {
  const bar = cells.find(({ facts }) => facts.says(threshold));
  return bar !== undefined && cells.some((cell) => cell !== bar && cell.facts.says(test));
};

const none: ReadonlySet<Node> = new Set();

const isAside = (holder: Node): boolean => isUnder(holder, asideRoles);

/** Lines in a row of which most begin with a day make a calendar, whatever stands above them. */
const calendarLines = inside((holder: Node): ReadonlySet<Node> => {
  const found = new Set<Node>();
  let run: Node[] = [];
  const close = (): void => {
    const first = run.findIndex(beginsWithDay);
    const lines = first === -1 ? [] : run.slice(first);
    const dated = lines.filter(beginsWithDay).length;
    if (dated >= 2 && dated * 3 >= lines.length * 2 && (dated >= fewestDays || lines.some(comesLater)))
      for (const node of lines) found.add(node);
    run = [];
  };
  for (const node of holder.children) {
    if (isCalendarLine(node)) run.push(node);
    else close();
  }
  close();
  return found;
});

const fewestDays = 3;

/** "Then the others": behind two days, a line that says only that it comes later. */
const comesLater = ({ facts }: Node): boolean =>
  /^[^\p{L}]*(?:затем|потом|далее|дальше|после этого|позже|then|later|after that|afterwards)(?=[^\p{L}])/iu.test(
    facts.plain,
  );

/** Words beyond which a line tells a story rather than names a step. */
const longestStep = 30;

const isCalendarLine = (node: Node): boolean =>
  (node.kind === 'item' || node.line) &&
  node.facts.words.length <= longestStep &&
  !isQuestion(whole(node)) &&
  !isOther(node) &&
  (beginsWithDay(node) || isStep(node));

/** «15 мая — …», "29 January, report": the day opens the line and a mark parts it from what happens. */
export const beginsWithDay = (node: Node): boolean =>
  datesIn(whole(node)).some(
    (date) =>
      (date.start < 4 + numberLength(node) || isInBold(node, date)) &&
      date.kind === 'calendar' &&
      !date.yearOnly &&
      (/^\s*[—–:,-]/u.test(node.facts.plain.slice(date.end, date.end + 3)) || isInBold(node, date)),
  );

/** «**К 30 сентября.** …»: the bold opening is the day. */
const isInBold = ({ facts: { lead, plain } }: Node, { start, end }: Span): boolean =>
  lead?.form === 'bold' && start - lead.start < 8 && /^[^\p{L}\p{N}]*$/u.test(plain.slice(end, lead.end));

/** «4.2. 15 мая — …»: the number of the line stands before its day. */
const numberLength = ({ facts }: Node): number => /^\s*\d+(?:\.\d+)+\.?\s+/.exec(facts.plain)?.[0].length ?? 0;

/** Parts that say how things stand, or by what rules one works: a stage named there is none of the way. */
const standing: ReadonlySet<Role> = new Set<Role>(['context', 'history', 'process']);

/** A part of milestones, or of what is done when («Что и когда делаем»). */
const isSchedule = (node: Node): boolean =>
  node.level > 1 &&
  !isUnder(node, standing) &&
  (node.role === 'milestone' ||
    ((node.role === 'action' || node.role === 'date') &&
      wordCount(whole(node)) <= 5 &&
      (holdsTimetable(node) || (node.roles.includes('action') && node.roles.includes('date')))));

/** Steps in a row of which most are told the day are a timetable, and so are those among them that are not. */
const holdsTimetable = inside(({ children }: Node): boolean => {
  const items = children.filter(({ kind, facts }) => kind === 'item' && facts.words.length <= longestStep);
  const dated = items.filter((item) => datesIn(whole(item)).some((date) => saysWhen(date) && date.kind === 'calendar'));
  return dated.length >= fewestDays && dated.length * 5 >= items.length * 3 && items.length === children.length;
});

/** «Этап 2. …», "Phase 1: …", as a lead or as a numbered heading. */
export const isStage = ({ facts: { lead, plain } }: Node): boolean =>
  lead !== undefined &&
  ((lead.form === 'code' && lead.roles.includes('milestone')) ||
    (lead.form === 'bold' && stageInBold.test(plain.slice(lead.start, lead.end))));

/** «Подготовка: март 2027 — август 2028»: the heading is the stage, what stands below is its work. */
const isDatedStage = (node: Node): boolean => {
  const { lead, figures } = node.facts;
  return (
    (lead?.form === 'colon' || lead?.form === 'dash') &&
    figures.dates.some((date) => date.start >= lead.end && saysWhen(date) && !date.yearOnly) &&
    figures.dates.every((date) => date.start >= lead.end) &&
    node.children.every(({ kind }) => kind !== 'table' && kind !== 'section')
  );
};

const stageInBold =
  /^\s*(?:phase|stage|wave|этап|фаза|стадия|волна|очередь)\s+(?:\d{1,2}|[IVX]{1,4}|[ABC])[\s.:–—-]*$/iu;

const stageWords = (node: Node): Passage => (isStage(node) && wordCount(body(node)) > 0 ? body(node) : whole(node));

/** A line of a calendar written without list marks: it begins with a date or names one behind a dash. */
const isDatedLine = (node: Node): boolean =>
  datesIn(whole(node)).some((date) => saysWhen(date) && (date.start < 24 || isHeaded(node))) &&
  node.facts.sentences.length <= 3 &&
  // «(обновлено 14.01.2026)» speaks of the text itself.
  !node.facts.plain.startsWith('(');

/** A name and a dash, or a number of its own («5.1. Проект, тендер — с 1 февраля …»), open the line. */
const isHeaded = (node: Node): boolean =>
  node.facts.lead?.form === 'dash' || /^\s*\d+(?:\.\d+)+\.?\s/.test(node.facts.plain);

/** Among dated lines, a short line of its own is a step too («5.4. Открытие.»). */
const isStep = (node: Node): boolean =>
  (node.kind === 'paragraph' || node.kind === 'item') &&
  node.facts.sentences.length <= 2 &&
  node.facts.words.length <= 14 &&
  datesIn(whole(node)).every(saysWhen);

const firstText = (roles: readonly (Role | undefined)[]): number =>
  Math.max(
    0,
    roles.findIndex((role) => role === 'action' || role === 'initiative' || role === 'deliverable' || role === 'goal'),
  );

/** "Immediately", "fix the till today": no date is sooner. */
const atOnce =
  /^\P{L}*(?:today|immediately|asap|right away|this session|сегодня|немедленно|прямо сейчас)\s*(?:$|[:.—–-])|\s(?:today|asap|this session|сегодня)(?:[.!]?$|\s[—–-]\s)/iu;

/** Dated by its date columns when its table has any, else by any word of its own or below it. */
const isDated = (node: Node): boolean =>
  [node, ...node.cells.filter(({ role }) => role === 'date')].some(({ facts }) => atOnce.test(facts.plain)) ||
  (node.facts.says(undated) ? datesIn(whole(node)).some(isPrecise) : saysItsDate(node) || headingDates(node));

/** No season, which tells of what kind the step is: "Summer campaign". */
const isPrecise = (date: DateMention): boolean => saysWhen(date) && date.grain !== 'season';

/** "Summer campaign: date to be agreed", «срок уточняется». */
const undated: ReadonlySet<Sense> = new Set<Sense>(['milestone.undated']);

const saysItsDate = inside((node: Node): boolean => {
  const all = node.cells.filter((cell) => cell.role === 'date');
  const columns = all.filter((cell) => !waits(cell));
  const passages = all.length > 0 ? columns.map(whole) : [whole(node), ...passagesBelow(node)];
  return (
    passages.some((passage) => datesIn(passage).some(saysWhen)) ||
    columns.some(
      (cell) =>
        quantitiesIn(whole(cell)).length > 0 || datesIn(whole(cell)).length > 0 || length.test(cell.facts.plain),
    )
  );
});

/** «Ещё неделя», "another month", "M4": the fourth month. */
const length =
  /^[^\p{L}\d]*[MWDQмМ]\+?\d{1,2}(?!\p{L})|^\s*(?:(?:ещё|еще|another|a|one|the next)\s+)?(?:недел|месяц|квартал|week|month|fortnight)/iu;

const event: ReadonlySet<Sense> = new Set<Sense>(['milestone.event', 'milestone.undated']);

/** "Once the first three are stable": the step waits for something that has no day either. */
const waits = (cell: Node): boolean => cell.facts.says(event) && !datesIn(whole(cell)).some(isPrecise);

/** A heading right above («Сентябрь 2027:», "### Q3") dates what stands below it, past headings that name none. */
function headingDates(node: Node): boolean {
  if (node.cells.some((cell) => cell.role === 'date')) return false;
  let above = node.parent?.kind === 'table' ? node.parent.parent : node.parent;
  while (above?.kind === 'section' && above.level > 1 && !namesTime(above)) above = above.parent;
  return above?.kind === 'section' && above.level > 1 && namesTime(above);
}

const namesTime = (section: Node): boolean => datesIn(whole(section)).some((date) => saysWhen(date) && !date.yearOnly);

const proof: ReadonlySet<Sense> = new Set<Sense>(['milestone.state', 'milestone.product']);

/** Words beyond which a milestone without tell-tale words gets the benefit of the doubt. */
const tellingWords = 3;
/** The same for a line of a calendar that nobody calls one: it tells what happens on a day. */
const fewestTold = 2;

const deliverableOf = (node: Node, words: Passage, fewest: number): Milestone['deliverable'] =>
  node.cells.length > 0 ? deliverableOfRow(node) : deliverableOfLine(node, words, fewest);

const deliverableOfRow = inside(({ cells }: Node): Milestone['deliverable'] => {
  const columns = cells.filter(
    (cell) => cell.role === 'deliverable' || cell.role === 'evidence' || cell.role === 'effect',
  );
  if (columns.length === 0)
    return cells.some((cell) => wordCount(whole(cell)) > 0 && isProgress(whole(cell))) ? 'missing' : 'unclear';
  return columns.some((cell) => (wordCount(whole(cell)) > 0 && !onlyCounts(cell)) || isMeasured(whole(cell)))
    ? 'named'
    : 'missing';
});

const ordinal: ReadonlySet<Sense> = new Set<Sense>(['milestone.ordinal']);

/** "Second round": which one it is, and nothing of what it brings. */
const onlyCounts = (cell: Node): boolean =>
  (cell.facts.says(ordinal) && wordsBesideDates(whole(cell)) === 0) || isProgress(whole(cell));

function deliverableOfLine(node: Node, words: Passage, fewest: number): Milestone['deliverable'] {
  // A task box asks whether it is done; what would show it is the task itself, where it is more than a word.
  if (node.facts.inline.ticked !== undefined && wordsBesideDates(words) > 1) return 'unclear';
  // A stage that ticks off its tasks can be checked by them, however short they are.
  if (node.children.filter(({ facts }) => facts.inline.ticked !== undefined).length > 1) return 'unclear';
  // "Stage complete." below it says as little as it does in the heading.
  const passages = [words, ...[...passagesBelow(node)].filter((each) => each.node === node || !isProgress(each))];
  if (isProgress(words) && passages.every((passage) => passage.facts === words.facts)) return 'missing';
  if (
    passages.some(
      (each) => isMeasured(each) || each.facts.says(proof, each.within) || tellsDone(each) || endsDone(each),
    )
  )
    return 'named';
  return passages.reduce((sum, passage) => Math.max(sum, wordsBesideDates(passage)), 0) < fewest
    ? 'missing'
    : 'unclear';
}

/** "Dossier submitted", "plots imaged by the drone", "timesheets end": behind the thing stands what becomes of it. */
const endsDone = ({ facts, within }: Passage): boolean =>
  /\p{L}[^\p{L}]+(?:[a-z]{3,}[^e]ed|ends?|stops?|opens?|closes?)(?=\s*(?:[.,;:(–—]|$|(?:by|in|at|to|for|with|on|from|and)\s))/u.test(
    facts.plain.slice(within.start, within.end),
  );

const progress: ReadonlySet<Sense> = new Set<Sense>(['milestone.progress']);
const counting: ReadonlySet<Sense> = new Set<Sense>([...ordinal, ...progress]);

/** "Phase 1 complete", «старт третьей фазы»: a stage begins, goes on or ends, and that is all. */
const isProgress = (passage: Passage): boolean =>
  passage.facts.says(progress, passage.within) &&
  !isMeasured(passage) &&
  wordsBesideDates(passage, counting) <= (isNthStage(passage) ? longestPart : endsAsPhase(passage) ? 1 : 0) &&
  !passage.facts
    .all(proof, passage.within)
    .some((match) => passage.facts.all(progress).every((other) => !contains(other, match)));

/** "Relaunch phase": one word that names the stage says no more of it. */
const endsAsPhase = ({ facts, within }: Passage): boolean =>
  /(?:phase|stage|wave|round)[\s.]*$|(?:этап|фаза|стадия|волна)\s+\p{L}+[\s.]*$/iu.test(
    facts.plain.slice(within.start, within.end),
  );

/** Words for what a stage is a part of. */
const longestPart = 2;

/** "Phase 2 of the app", «этап 2 по колл-центру»: which stage of what. */
const isNthStage = ({ facts, within }: Passage): boolean =>
  /^\s*(?:phase|stage|wave|round|part|этап|фаза|стадия|волна|очередь|часть)\s+(?:\d{1,2}|[IVX]{1,4})\s+(?:of|for|in|по|в|для|на)\s/iu.test(
    facts.plain.slice(within.start, within.end),
  );

const wordsBesideDates = (passage: Passage, besides: ReadonlySet<Sense> = ordinal): number => {
  const dates = datesIn(passage);
  const others = passage.facts.all(besides, passage.within);
  return spansIn(passage.facts.words, passage.within).filter(
    (word) => word.kind === 'word' && word.end - word.start > 2 && !isCovered(word, dates) && !isCovered(word, others),
  ).length;
};

/** True inside one of some ascending spans. */
const isCovered = (word: Span, spans: readonly Span[]): boolean => {
  const before = spans[firstFrom(spans, word.start + 1) - 1];
  return before !== undefined && contains(before, word);
};

/** `[x]`, ✅, struck out; in a row a cell that is ticked. */
const isDone = ({ facts, cells }: Node): boolean =>
  facts.once(saysDone) || cells.some((cell) => cell.facts.inline.struck.length === 0 && cell.facts.once(saysDone));

const saysDone = ({ inline, raw, words }: Facts): boolean =>
  inline.ticked === true || /[✅✔☑]/u.test(raw) || (inline.struck.length > 0 && words.length === 0);

/** Checkpoints on the way: declared milestones, dated steps, or several dates spread over the text. */
export const hasCheckpoints = query(
  (doc: StrategyDocument): boolean =>
    milestonesOf(doc).length > 0 ||
    hasDatedTable(doc) ||
    datedLines(doc) >= 3 ||
    deadlinesIn(doc) >= 3 ||
    timedParts(doc) >= 3,
);

/** "Day 1–2: …", "Week 3": parts of the work that are headed by their time. */
const timedParts = (doc: StrategyDocument): number =>
  nodesOfKind(doc, 'section').filter(
    (node) => node.level > 1 && datesIn(whole(node)).some(({ kind }) => kind === 'relative'),
  ).length;

const dates: ReadonlySet<Role> = new Set<Role>(['date']);

/** A table with a column for dates lays out the way, whatever its rows are called. */
const hasDatedTable = (doc: StrategyDocument): boolean => tablesWith(doc, dates).length > 0;

/** Prose lays out its way in sentences: «к марту обучим …, к июню откроем …». */
const deadlinesIn = (doc: StrategyDocument): number =>
  doc.nodes.reduce((sum, { facts }) => sum + facts.figures.dates.filter((date) => isDeadline(date, facts)).length, 0);

const datedLines = (doc: StrategyDocument): number =>
  doc.nodes.filter(
    (node) =>
      node.kind !== 'section' && datesIn(whole(node)).some((date) => date.kind === 'calendar' && !date.yearOnly),
  ).length;
