import type { Sense } from '../../lexicon/senses.js';
import { mentionsOf, type Mention } from '../../document/mentions.js';
import { isUnder, type Node } from '../../document/node.js';
import type { Role } from '../../document/roles.js';
import { query, type StrategyDocument } from '../../document/strategy-document.js';
import { hypothesesOf } from '../hypotheses.js';
import { pilotsOf } from '../pilots.js';
import { clauseAround } from './clauses.js';
import { treatedIn, type Treated } from './cuts.js';
import { movesIn } from './moves.js';
import { crisisPlansOf } from './scope.js';
import { contains } from '../../text/span.js';

const set = (...senses: Sense[]): ReadonlySet<Sense> => new Set(senses);

const asides: ReadonlySet<Role> = new Set<Role>(['risk', 'history', 'faq', 'links']);

/** What stands in the document anywhere but in its asides; a question that is asked may stand in quotation marks. */
const spoken = (doc: StrategyDocument, senses: ReadonlySet<Sense>): Mention[] =>
  [...mentionsOf(doc, senses)].filter(({ node }) => !node.quoted && !isUnder(node, asides));

/** What the document itself says there. */
const said = (doc: StrategyDocument, senses: ReadonlySet<Sense>): Mention[] =>
  spoken(doc, senses).filter(({ quoted }) => !quoted);

const no = set('crisis.no');

/** A no in the clause outside the phrase itself. */
function isDenied({ words: { facts }, match }: Mention): boolean {
  const clause = clauseAround(facts, match);
  return facts.senses.some(
    (each) => no.has(each.sense) && contains(clause, each) && each.start >= clause.start && each.end <= match.start,
  );
}

const hypothesis = set('crisis.hypothesis');
const trying: ReadonlySet<Role> = new Set<Role>(['hypothesis', 'pilot']);

/** A pilot that is none of the plan's trials steers a ship. */
const isBarePilot = ({ words: { facts }, match }: Mention): boolean =>
  /^(?:pilots?|пилот\p{L}{0,3})$/iu.test(facts.plain.slice(match.start, match.end));

/** True when anything is to be tested and may be dropped (claims P7.4, P7.5). */
export const hasHypotheses = query(
  (doc: StrategyDocument): boolean =>
    pilotsOf(doc).length > 0 ||
    hypothesesOf(doc).length > 0 ||
    doc.nodes.some((node) => node.roles.some((role) => trying.has(role))) ||
    said(doc, hypothesis).some((mention) => !isDenied(mention) && !isBarePilot(mention)),
);

const acceptance = set('crisis.acceptance');
const wait = set('crisis.wait');

/** «Пока гости не вернутся», "until it is over": the no belongs to the waiting. */
const isAwaited = ({ words: { facts }, match }: Mention): boolean =>
  /(?:^|[^\p{L}])(?:пока|покуда|until|till)[^\p{L}]/iu.test(
    facts.plain.slice(clauseAround(facts, match).start, match.start + 1),
  );

/** "We shall not come back to the board with changes": we, not the trade. */
const isOwn = ({ words: { facts }, match }: Mention): boolean =>
  /(?:^|\s)(?:we|i)\s(?:shall|will|do|are)\s$/iu.test(facts.plain.slice(0, match.start)) &&
  /^not\s(?:come|go|return)/iu.test(facts.plain.slice(match.start, match.end));

/** True when the plan takes the change for lasting; not to wait for the old times is to accept (claim P7.3). */
export const acceptsChange = query(
  (doc: StrategyDocument): boolean =>
    said(doc, acceptance).some((mention) => !isDenied(mention) && !isAwaited(mention) && !isOwn(mention)) ||
    said(doc, wait).some((mention) => isDenied(mention) && !isAwaited(mention)),
);

/** The first place where the plan counts on the old times to return. */
export const waitingOf = query((doc: StrategyDocument): Mention | undefined =>
  [...said(doc, wait), ...said(doc, acceptance).filter(isAwaited)].find(
    (mention) => !isDenied(mention) || isAwaited(mention),
  ),
);

const feedback = set('crisis.feedback');
const outsiders = set('crisis.outsiders');

/** True when criticism and feedback are talked through in the team (claim P7.3). */
export const hasOpenFeedback = query((doc: StrategyDocument): boolean =>
  spoken(doc, feedback).some(
    (mention) =>
      !isDenied(mention) &&
      !isAbsent(mention) &&
      !isRecord(mention) &&
      (!mention.words.facts.says(outsiders, clauseAround(mention.words.facts, mention.match)) ||
        mention.match.end - mention.match.start > longPhrase),
  ),
);

/** «Возражений нет»: nobody spoke. */
const isAbsent = ({ words: { facts }, match }: Mention): boolean =>
  /^\s(?:нет|не\s(?:было|поступ))/iu.test(facts.plain.slice(match.end));

const weak = set('crisis.weak', 'crisis.dismiss', 'crisis.leave');

/** "Nine drivers with complaints go", «уходит администратор, на которую жаловались»: why somebody goes, and no talk. */
const isRecord = ({ words: { facts, within }, match }: Mention): boolean =>
  /^(?:complain|жал)/i.test(facts.plain.slice(match.start, match.end)) &&
  (facts.says(weak, within) || /^\S*\s(?:record|rate|log|count)/i.test(facts.plain.slice(match.start)));

/** Characters beyond which a phrase tells enough by itself. */
const longPhrase = 20;

const together = set('crisis.nobody-goes', 'crisis.tasks-shared');
const staff = set('crisis.key-people', 'crisis.people', 'crisis.pay');
const bosses = set('crisis.bosses');

/** True when the plan keeps or pays its core team, or shares the work out among it (claims P7.2, P7.3). */
export const keepsCore = query(
  (doc: StrategyDocument): boolean =>
    said(doc, together).length > 0 ||
    crisisPlansOf(doc).some((plan) =>
      [...treatedIn(plan, staff)].some(
        (each) =>
          (each.fate === 'kept' || each.fate === 'raised') &&
          !each.block.facts.says(bosses, each.words.within) &&
          isMeant(each),
      ),
    ) ||
    ownersIn(doc) >= manyOwners,
);

const paidPeople = set('crisis.key-people', 'crisis.people');

const atLarge = /^(?:люди|все|people|everyone|everybody)$/iu;

/** «Столовая остаётся, люди к ней привыкли»: in a clause of their own, people at large are not what stays. */
function isMeant({ block: { facts }, match }: Treated): boolean {
  const said = facts.plain.slice(match.start, match.end);
  // "Booked and paid till autumn" is no pay.
  if (/^paid$/i.test(said)) return facts.says(paidPeople, clauseAround(facts, match));
  if (!atLarge.test(said)) return true;
  const moves = movesIn(facts);
  const clause = clauseAround(facts, match);
  return moves.length === 0 || moves.some((move) => contains(clause, move));
}

/** People by name from whom on the work is shared out; a department or an office shares out nothing among people. */
const manyOwners = 3;

const ownersIn = (doc: StrategyDocument): number =>
  new Set(
    doc.nodes.flatMap(({ kind, cells }) =>
      kind === 'row' ? cells.filter(isPerson).map(({ facts }) => facts.plain.trim()) : [],
    ),
  ).size;

const offices = set('crisis.bosses', 'crisis.people', 'crisis.marketing', 'crisis.expertise', 'crisis.outsiders');

/** A name or two with capitals: «Громова», "Priya"; not "CFO", «Отдел кадров». */
const isPerson = ({ role, facts }: Node): boolean =>
  role === 'owner' &&
  !facts.says(offices) &&
  /^\p{Lu}\p{Ll}+(?:[ .,]+\p{Lu}(?:\p{Ll}+|\.))*$/u.test(facts.plain.trim());
