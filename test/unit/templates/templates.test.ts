import assert from 'node:assert/strict';
import {
  blankTemplate,
  fillTemplate,
  readTemplates,
  snippetBody,
  type Template,
} from '../../../server/scripts/templates.js';
import { parseDocument } from '../../../server/src/document/parse.js';
import { sentenceOf, type Finding } from '../../../server/src/linter/finding.js';
import { lint } from '../../../server/src/linter/lint.js';

const languages = ['en', 'ru'] as const;

/** A fragment is read inside a plan that has all the rest. */
const plans = {
  en: [
    '# Service plan 2027',
    '**Goal:** lost requests from 23% to 8% by 31 December 2027.',
    'Why we start with the journal: every fourth request gets lost between two shifts.',
    'The head of service reviews the plan every month.',
    '## Checkpoints',
    '- 30 June 2027: all crews work in the system',
    '',
  ].join('\n\n'),
  ru: [
    '# План сервиса на 2027 год',
    '**Цель:** упущенных заявок — с 23 до 8 % к 31 декабря 2027 года.',
    'Почему начинаем с журнала: каждая четвёртая заявка теряется на пересменке.',
    'Начальник сервиса пересматривает план раз в месяц.',
    '## Контрольные точки',
    '- 30 июня 2027: все бригады работают в системе',
    '',
  ].join('\n\n'),
};

const inPlan = (template: Template, text: string): string =>
  template.kind === 'document' ? text : plans[template.language] + text;

const told = (findings: readonly Finding[], text: string): string[] =>
  findings.map(
    (finding) =>
      `${text.slice(0, finding.span.start).split('\n').length}: ${finding.rule.id}: ${sentenceOf(finding, 'en')}`,
  );

describe('Templates', () => {
  it('are the same in both languages', () => {
    const [en, ru] = languages.map((language) => readTemplates(language).map(({ id, kind }) => `${id} ${kind}`));
    assert.deepEqual(en, ru);
    assert.ok(en && en.length >= 14);
  });

  for (const language of languages) {
    for (const template of readTemplates(language)) {
      describe(`${language}: ${template.title}`, () => {
        it('filled in, leaves nothing to ask', () => {
          const text = inPlan(template, fillTemplate(template));
          assert.deepEqual(told(lint(parseDocument(text)), text), []);
        });

        it('left blank, says that it is, and nothing else', () => {
          const findings = lint(parseDocument(inPlan(template, blankTemplate(template)), { treatAs: 'plan' }));
          assert.deepEqual(
            findings.map(({ rule }) => rule.id),
            ['template-unfilled'],
          );
        });

        it('becomes a snippet that inserts it', () => {
          assert.equal(expand(snippetBody(template).join('\n')), `${blankTemplate(template).trimEnd()}\n`);
        });
      });
    }
  }
});

/** What VS Code inserts for a snippet: tab stops replaced by their placeholders, escapes undone. */
function expand(body: string): string {
  let text = '';
  for (let at = 0; at < body.length; at++) {
    const stop = /^\$(?:\d+|\{\d+:)/.exec(body.slice(at));
    if (stop) at += stop[0].length - 1;
    else if (body[at] === '\\') text += body[++at] ?? '';
    else if (body[at] !== '}') text += body[at] ?? '';
  }
  return text;
}
