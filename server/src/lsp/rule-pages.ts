import { schemaOf } from '../config/schema.js';
import { explainRule, ruleLines, type RuleLine } from '../language/rule-page.js';
import type { Locale } from '../rules/rule.js';
import { localeIn, type Session } from './session.js';

interface RulesParams {
  /** The document whose settings say which language the reader reads; else it is the editor's. */
  readonly textDocument?: { readonly uri: string };
}

interface RuleParams extends RulesParams {
  readonly rule: string;
}

/**
 * Answers `strategyLint/rules`, the rules by family, `strategyLint/rule`, what there is to know of one, and
 * `strategyLint/schema`, the JSON Schema of the files that configure them.
 */
export function registerRulePages(session: Session): void {
  const { connection, guard } = session;
  connection.onRequest(
    'strategyLint/rules',
    guard('strategyLint/rules', async (params: RulesParams): Promise<RuleLine[]> =>
      ruleLines(await localeFor(session, params)),
    ),
  );
  connection.onRequest(
    'strategyLint/rule',
    guard(
      'strategyLint/rule',
      async (params: RuleParams): Promise<string | null> =>
        explainRule(params.rule, await localeFor(session, params)) ?? null,
    ),
  );
  connection.onRequest(
    'strategyLint/schema',
    guard('strategyLint/schema', () => Promise.resolve(JSON.stringify(schemaOf(session.client.locale)))),
  );
}

async function localeFor(session: Session, { textDocument }: RulesParams): Promise<Locale> {
  if (!textDocument || !session.documents.get(textDocument.uri)) return session.client.locale;
  return localeIn(session, await session.configuration.of(textDocument.uri));
}
