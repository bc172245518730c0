import type { Sense } from '../lexicon/senses.js';
import type { Passage } from '../document/evidence.js';
import { consultantsOf } from './consultants.js';
import { hasRole } from '../document/lookup.js';
import { mentionsOf } from '../document/mentions.js';
import { isUnder } from '../document/node.js';
import { pilotsOf } from './pilots.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { unknownsOf } from './unknowns.js';

const novelty: ReadonlySet<Sense> = new Set<Sense>(['competence.novelty']);
const others: ReadonlySet<Sense> = new Set<Sense>(['competence.others']);
const limit: ReadonlySet<Sense> = new Set<Sense>(['competence.limit']);
const owning: ReadonlySet<Role> = new Set<Role>(['unknown', 'competence', 'hypothesis']);

/** Parts that tell of others, of the past, or of what is left out. */
const asides: ReadonlySet<Role> = new Set<Role>(['history', 'faq', 'out-of-scope', 'links', 'risk', 'rationale']);
const elsewhere: ReadonlySet<Role> = new Set<Role>([...asides].filter((role) => role !== 'risk'));

/** The sentence that says that this is new ground, where nothing in the plan owns up to a limit (claims P6.1, P6.6). */
export const unownedNoveltyOf = query((doc: StrategyDocument): Passage | undefined => {
  const said = firstNovelty(doc);
  return said && !ownsLimit(doc) ? said : undefined;
});

/** A "not" is part of saying it («ни разу не делали»); a road not taken stands in another part. */
function firstNovelty(doc: StrategyDocument): Passage | undefined {
  let first: Passage | undefined;
  for (const { node, words, match, quoted } of mentionsOf(doc, novelty)) {
    if (quoted || isUnder(node, asides) || words.facts.says(others, words.within)) continue;
    // A title or a goal names the venture; the sentence that says in so many words how new it is shows the place better.
    if (node.kind !== 'section' && inWords.test(words.facts.plain.slice(match.start, match.end))) return words;
    if (!first || (first.node.kind === 'section' && node.kind !== 'section')) first = words;
  }
  return first;
}

const inWords =
  /first time|never|before|none of us|no one|nobody|впервые|ни разу|никогда|раньше|прежде|первый раз|никто|опыта/iu;

/** A list of questions, an expert, research, training or a pilot is a limit that somebody saw; a stray doubt is not. */
function ownsLimit(doc: StrategyDocument): boolean {
  if (hasRole(doc, owning) || pilotsOf(doc).length > 0 || consultantsOf(doc).some(({ tasked }) => tasked)) return true;
  if (unknownsOf(doc).length >= severalUnknowns) return true;
  // «Не умеем» owns a limit by its very negation; a lawyer among the owners of a table is staff.
  for (const { node, quoted } of mentionsOf(doc, limit))
    if (!quoted && node.kind !== 'row' && !isUnder(node, elsewhere)) return true;
  return false;
}

const severalUnknowns = 3;
