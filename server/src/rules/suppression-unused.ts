import { directiveNames, directivePrefix, type DirectiveWord } from '../document/directives.js';
import { suppressionsOf, type Suppressions } from '../model/suppressions.js';
import { nearest } from '../text/nearest.js';
import type { Span } from '../text/span.js';
import { forMessages } from '../fixes/fix.js';
import {
  closeComment,
  likelyRule,
  markReason,
  nearestCommand,
  nearestRule,
  readableDay,
  removeEnable,
  removeIdleNames,
  removeSuppression,
} from '../fixes/suppression-fixes.js';
import { defineRule, type Problem, type Report, type SuppressionOutcome } from './rule.js';

const messages = {
  unused: {
    en: 'This comment hides nothing: the rules have no remark to make here. Can it go?',
    ru: 'Этот комментарий ничего не скрывает: замечаний здесь нет. Может быть, его пора удалить?',
  },
  idle: {
    en: 'There is nothing to hide here for {rules}. Can the name go?',
    ru: 'По этим именам скрывать здесь нечего: {rules}. Может быть, их пора убрать?',
  },
  unknown: {
    en: 'There is no rule by the name of {rules}. Which one is meant? A reason stands behind two hyphens: ` -- `.',
    ru: 'Правила с таким именем нет: {rules}. Какое имелось в виду? Причину пишут после двух дефисов: ` -- `.',
  },
  misspelt: {
    en: 'There is no rule {rule}. Did you mean {nearest}?',
    ru: 'Правила {rule} нет. Может быть, {nearest}?',
  },
  alike: {
    en: 'There is no rule {rule}; {nearest} comes nearest. Is that the one?',
    ru: 'Правила {rule} нет, больше всего похоже {nearest}. Имелось в виду оно?',
  },
  directive: {
    en: 'The linter does not know “{written}”, so this comment hides nothing. Which of these is meant: {names}?',
    ru: 'Линтер не знает команды «{written}», и комментарий ничего не скрывает. Что имелось в виду: {names}?',
  },
  date: {
    en: 'Behind `until` belongs a day as `YYYY-MM-DD`, and “{written}” is none, so this comment hides nothing. Until when is it to hold?',
    ru: 'После `until` пишут день в виде `ГГГГ-ММ-ДД`, а «{written}» не такой день, и комментарий ничего не скрывает. До какого дня он должен действовать?',
  },
  unclosed: {
    en: 'This comment is never closed and swallows the text below it. Where is its `-->` to stand?',
    ru: 'Комментарий не закрыт, и текст под ним пропадает. Где должно стоять `-->`?',
  },
  enable: {
    en: 'No comment above switched off what this one switches on again. Which `strategy-lint-disable` was it to end?',
    ru: 'Выше ничего не выключено из того, что включает этот комментарий. Какой `strategy-lint-disable` он должен завершать?',
  },
} as const;

export const suppressionUnused = defineRule({
  id: 'suppression-unused',
  family: 'housekeeping',
  severity: 'hint',
  claims: [],
  houseKeeping: true,
  summary: {
    en: 'A suppression comment that hides nothing, names an unknown rule or cannot be understood.',
    ru: 'Комментарий-исключение, который ничего не скрывает, называет неизвестное правило или написан с ошибкой.',
  },
  why: {
    en: 'A comment that hides nothing today may hide a real gap tomorrow, and nobody will know. One with a slip in it does not do what its author believes.',
    ru: 'Комментарий, который сегодня ничего не скрывает, завтра может скрыть настоящий пробел, и никто этого не заметит. А комментарий с опиской делает не то, на что рассчитывал автор.',
  },
  advice: {
    en: 'Delete the comment or the name that is not needed; mend the slip. Keep the reason behind ` -- ` for the next reader.',
    ru: 'Удалите лишний комментарий или лишнее имя, исправьте описку. Причину после ` -- ` сохраните: она пригодится следующему читателю.',
  },
  question: {
    en: 'Does anyone still remember what this exemption was for?',
    ru: 'Кому ещё нужно это исключение?',
  },
  fixes: [
    forMessages(['unused'], removeSuppression),
    forMessages(['idle'], removeIdleNames),
    forMessages(['misspelt'], nearestRule),
    forMessages(['alike'], likelyRule),
    forMessages(['unknown'], markReason),
    forMessages(['directive'], nearestCommand),
    forMessages(['date'], readableDay),
    forMessages(['unclosed'], closeComment),
    forMessages(['enable'], removeEnable),
  ],
  messages,
  *check(doc, report, _, { suppressions }) {
    for (const fault of suppressionsOf(doc).faults) yield faulty(fault, report);
    for (const outcome of suppressions) {
      if (outcome.unknown.length > 0) yield unknown(outcome, report);
      const { suppression, expired, idle, used } = outcome;
      if (expired) continue;
      if (!used && idle.length === suppression.rules.length) yield report('unused', suppression.comment);
      else if (idle.length > 0) yield report('idle', reach(idle), { rules: listed(idle) });
    }
  },
});

/** A comment that could not be understood. */
function faulty({ kind, word }: Suppressions['faults'][number], report: Report<typeof messages>): Problem {
  const written = shortened(word.text);
  switch (kind) {
    case 'name':
      return report('directive', word, { written, names: nearest(word.text, names) ?? names.join(', ') });
    case 'date':
      return report('date', word, { written });
    case 'unclosed':
    case 'enable':
      return report(kind, word);
  }
}

const names: readonly string[] = directiveNames.map((name) => directivePrefix + name);

/** Names that no rule bears. */
function unknown({ unknown: all }: SuppressionOutcome, report: Report<typeof messages>): Problem {
  const words = all.map(({ word }) => word);
  const [{ nearest: meant, sure } = { sure: false, nearest: undefined }, ...others] = all;
  return meant === undefined || others.length > 0
    ? report('unknown', reach(words), { rules: listed(words) })
    : report(sure ? 'misspelt' : 'alike', reach(words), { rule: listed(words), nearest: meant });
}

/** From the first of the words to the last. */
const reach = (words: readonly DirectiveWord[]): Span => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 1 });

const listed = (words: readonly DirectiveWord[]): string => shortened(words.map(({ text }) => text).join(', '));

/** No message is to fill the screen. */
const shortened = (text: string): string => (text.length <= 120 ? text : `${text.slice(0, 119)}…`);
