import { rules } from '../rules/index.js';
import type { Locale } from '../rules/rule.js';
import { fold } from '../text/fold.js';
import { nearestOf } from '../text/nearest.js';
import { describeTerm } from './hover.js';
import { explainRule } from './rule-page.js';
import { allTerms, termAt } from './terms.js';

/** What somebody asked about: a rule by its id, or a term of the glossary. */
export interface Explanation {
  readonly kind: 'rule' | 'term';
  readonly id: string;
  readonly markdown: string;
}

/** Explains a rule by its id, or a term by its id or its name in any form and either language; nothing else. */
export function explain(name: string, locale: Locale): Explanation | undefined {
  const asked = name.trim();
  const rule = explainRule(asked.toLowerCase(), locale);
  if (rule !== undefined) return { kind: 'rule', id: asked.toLowerCase(), markdown: rule };
  const id = termNamed(asked);
  const [markdown] = id === undefined ? [] : describeTerm(id, locale);
  return id !== undefined && markdown !== undefined ? { kind: 'term', id, markdown } : undefined;
}

function termNamed(name: string): string | undefined {
  const folded = fold(name);
  const named = [...allTerms('en'), ...allTerms('ru')].find(({ id, title, also }) =>
    [id, title, ...also].some((each) => fold(each) === folded),
  );
  if (named) return named.id;
  const found = termAt(name, 0);
  return found?.end === name.length && rulesLike(name).length === 0 ? found.id : undefined;
}

const ruleIds = rules.map(({ id }) => id);

/** A slip in a rule's id (`goal-unmesurable`) leaves a term in it that nobody asked about. */
const rulesLike = (name: string): string[] => nearestOf(name.toLowerCase(), ruleIds);

/** Names that could have been meant by one that is neither a rule's nor a term's. */
export const namesLike = (name: string): string[] =>
  nearestOf(name.trim().toLowerCase(), [...ruleIds, ...allTerms('en').map(({ id }) => id)]);
