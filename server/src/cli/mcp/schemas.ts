import * as z from 'zod';
import { documentKinds } from '../../document/kinds.js';
import type { PlanModel } from '../../language/plan-model.js';
import { presets } from '../../rules/rule.js';
import { locales, severities } from '../options.js';

const position = z
  .object({
    line: z.number().int().describe('from 1'),
    column: z.number().int().describe('from 1, in UTF-16 code units'),
    offset: z.number().int().describe('from the beginning of the file, in UTF-16 code units'),
  })
  .describe('a place in the text');

const place = z.object({ start: position, end: position });

/** Where something stands, for programs. */
export type Place = z.infer<typeof place>;

const day = z.string().describe('YYYY-MM-DD');
const entry = z.object({ text: z.string().describe('in the words of the plan, cut where they are long'), place });
const kinds = z.array(z.enum(documentKinds)).describe('what the document is taken for');

const timing = {
  when: z.object({ from: day, to: day }).optional().describe('first and last day, where the calendar has them'),
  said: z.string().optional().describe('the plan’s own words for the time, where the calendar has no day for them'),
  state: z.enum(['done', 'overdue', 'past', 'ahead', 'undated']).describe('seen from today'),
};

const way = {
  measures: z.array(entry).describe('what it is measured by'),
  actions: z.array(z.number().int()).describe('indices in the list of actions'),
  milestones: z.array(z.number().int()).describe('indices in the list of milestones'),
};

const step = entry.extend({ kind: z.enum(['milestone', 'action']), ...timing });

const goal = entry
  .extend({
    ...timing,
    ...way,
    measured: z.boolean().describe('anybody could check whether it is reached'),
    dated: z.boolean(),
    owned: z.boolean().describe('somebody is named who answers for it'),
  })
  .describe('a goal and the way to it');

const unknown = entry.extend({
  answered: z.boolean().describe('the plan answers it or says how it is found out'),
  answer: entry.optional(),
  column: z.string().optional().describe('head of the column whose cell is left open'),
});

/** The shape of a plan’s model, as `model` gives it. */
export const modelShape = z.object({
  isStrategy: z.boolean().describe('false: no strategy document, and all lists are empty'),
  kinds,
  saidBy: z.enum(['author', 'settings', 'content']).describe('whose word the kinds are'),
  language: z.enum(['en', 'ru']),
  title: entry,
  today: day.describe('the day that the states are seen from'),
  goals: z.array(goal),
  milestones: z.array(step),
  actions: z.array(step),
  shared: z.object(way).describe('what the plan says without saying for which goal'),
  unknowns: z.array(unknown).describe('open questions and what is left blank'),
  initiatives: z.array(
    entry.extend({
      kind: z.enum(['innovation', 'breakthrough']),
      effectNamed: z.boolean().describe('what it is to bring the business is said'),
      effectMeasured: z.boolean().describe('and can be measured'),
    }),
  ),
  assumptions: z.array(entry.extend({ checked: z.boolean().describe('the plan says how it is checked') })),
  metrics: z
    .array(
      entry.extend({
        definition: z.string().optional().describe('how it is worked out'),
        unit: z.string().optional().describe('what it is counted in'),
      }),
    )
    .describe('metrics that the document defines; the text is the name'),
  dates: z
    .array(
      entry.extend({
        kind: z.enum(['calendar', 'duration', 'relative', 'recurring']),
        grain: z.enum(['hour', 'day', 'week', 'month', 'quarter', 'half', 'season', 'year', 'years']),
        from: day.optional(),
        to: day.optional(),
      }),
    )
    .describe('every time that the plan names'),
  experience: z
    .object({
      topic: entry,
      money: z.array(entry),
      experience: z.array(entry),
      processes: z.array(entry),
      people: z.array(entry),
    })
    .optional()
    .describe('measures of customers’ experience, the money they bring and what they rest on'),
});

const locale = z.enum(locales).optional().describe('language of the answer; else that of the server');
const document = {
  path: z.string().optional().describe('path of a Markdown file, from the root of the server'),
  text: z.string().optional().describe('text to read instead of a file; a path then only names it'),
  locale,
};

export const lintInput = {
  ...document,
  preset: z.enum(presets).optional().describe('the rules at work; else what the configuration file says'),
};

export const modelInput = document;

export const explainInput = {
  name: z.string().max(200).describe('id of a rule (goal-unmeasurable), or a term in Russian or English (веха, NPS)'),
  locale,
};

export const lintOutput = {
  path: z.string(),
  isStrategy: z.boolean().describe('false: no strategy document, and nothing is found in it'),
  kinds,
  findings: z.array(
    z.object({
      rule: z.string(),
      severity: z.enum(severities),
      message: z.string(),
      ...place.shape,
      url: z.string().describe('the page of the rule'),
    }),
  ),
};

export const modelOutput = { path: z.string(), model: modelShape };

export const explainOutput = { kind: z.enum(['rule', 'term']), id: z.string(), markdown: z.string() };

type DeepReadonly<T> = { readonly [K in keyof T]: DeepReadonly<T[K]> };

/** A model as its shape has it: the compiler refuses a shape that says otherwise. */
export const shaped = (model: PlanModel<Place>): DeepReadonly<z.infer<typeof modelShape>> => model;
