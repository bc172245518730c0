import { explain, namesLike } from '../../language/explain.js';
import { rulePage } from '../../language/links.js';
import { planModelOf, withPlaces } from '../../language/plan-model.js';
import { reviewText } from '../../language/review-text.js';
import { sentenceOf } from '../../linter/finding.js';
import { lint } from '../../linter/lint.js';
import type { Bilingual, Locale } from '../../rules/rule.js';
import type { Day } from '../../text/dates.js';
import type { Span } from '../../text/span.js';
import type { Positions } from '../positions.js';
import * as messages from './messages.js';
import { readAsked, type Asked } from './reading.js';
import type { Refused, Root } from './root.js';
import { shaped, type Place } from './schemas.js';

/** What a tool answers: for programs, and for who reads. */
export interface Answer {
  readonly structured: Record<string, unknown>;
  readonly text: string;
}

/** What the tools need of the process they run in. */
export interface Workshop {
  readonly root: Root;
  readonly today: () => Day;
}

/** Finds what a document lacks. */
export async function lintTool({ root, today }: Workshop, asked: Asked, locale: Locale): Promise<Answer | Refused> {
  const reading = await readAsked(root, asked, today());
  if ('refusal' in reading) return reading;
  const { path, document, config, positions } = reading;
  const findings = lint(document, config);
  const structured = {
    path,
    isStrategy: document.isStrategy,
    kinds: [...document.kinds].sort(),
    findings: findings.map((finding) => ({
      rule: finding.rule.id,
      severity: finding.severity,
      message: sentenceOf(finding, locale),
      ...placeOf(positions, finding.span),
      url: rulePage(finding.rule.id, locale),
    })),
  };
  const lineOf = (offset: number): string => {
    const { line, column } = positions.at(offset);
    return `${line}:${column}`;
  };
  return { structured, text: reviewText(path, document, findings, locale, lineOf) };
}

/** Tells what is in a document. */
export async function modelTool({ root, today }: Workshop, asked: Asked): Promise<Answer | Refused> {
  const reading = await readAsked(root, asked, today());
  if ('refusal' in reading) return reading;
  const { path, document, config, positions } = reading;
  const model = shaped(withPlaces(planModelOf(document, config.today), (span) => placeOf(positions, span)));
  return { structured: { path, model }, text: JSON.stringify(model) };
}

/** Says what a rule or a term means. */
export function explainTool(name: string, locale: Locale): Answer | Refused {
  const explanation = explain(name, locale);
  if (!explanation) return { refusal: messages.neitherRuleNorTerm(name, namesLike(name)) };
  return { structured: { ...explanation }, text: explanation.markdown };
}

const placeOf = (positions: Positions, { start, end }: Span): Place => ({
  start: positions.at(start),
  end: positions.at(end),
});

/** The names of the tools to people, and what they are for to an assistant. */
export const toolWords = {
  lint: {
    title: { en: 'Lint a strategy document', ru: 'Проверить стратегический документ' },
    description: {
      en: 'Reads a plan, strategy, OKRs or roadmap in Markdown (Russian or English) and says what it lacks: goals nobody could check, milestones without dates, open questions nobody is to answer, bets without a measure. Give the path of a file or its text. Reads only.',
      ru: 'Читает план, стратегию, OKR или дорожную карту в Markdown (на русском или английском) и говорит, чего в них не хватает: целей, которые можно проверить, дат у вех, ответов на открытые вопросы, измеримого эффекта. Укажите путь к файлу или текст. Только читает.',
    },
  },
  model: {
    title: { en: 'Tell what is in a strategy document', ru: 'Рассказать, что есть в стратегическом документе' },
    description: {
      en: 'Reads a plan, strategy, OKRs or roadmap in Markdown and gives what is in it as data, each with its place: kind, goals with measures, dates and the steps towards them, milestones, actions, open questions, innovations and breakthroughs, assumptions, dates. Give the path of a file or its text. Reads only.',
      ru: 'Читает план, стратегию, OKR или дорожную карту в Markdown и отдаёт их содержание как данные, всё с местом в тексте: вид документа, цели с показателями, сроками и шагами к ним, вехи, действия, открытые вопросы, инновации и прорывы, допущения, даты. Укажите путь к файлу или текст. Только читает.',
    },
  },
  explain: {
    title: { en: 'Explain a rule or a term of strategy', ru: 'Объяснить правило или термин' },
    description: {
      en: 'Explains a rule that lint has named (what it reports, why it matters, what to write instead) or a term of strategy (milestone, NPS, vanity metric), in Russian or English.',
      ru: 'Объясняет правило, которое назвал lint (о чём оно, почему это важно, что написать), или термин стратегии (веха, NPS, метрика тщеславия) на русском или английском.',
    },
  },
} as const satisfies Record<string, { readonly title: Bilingual; readonly description: Bilingual }>;
