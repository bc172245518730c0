import { documentKinds, type DocumentKind } from '../document/kinds.js';
import { severityOf } from '../linter/severity.js';
import { families } from '../rules/families.js';
import { rules } from '../rules/index.js';
import { defaultThresholds, presets, type Preset } from '../rules/rule.js';
import type { Day } from '../text/dates.js';
import type { Choices, Config, Override, Reference, RuleSetting } from './config.js';
import { dayPattern, isDay } from '../text/iso-day.js';
import * as messages from './messages.js';
import {
  choice,
  listOf,
  number,
  object,
  oneOrMore,
  pairs,
  text,
  type Field,
  type Fields,
  type Shape,
} from './shape.js';

/** Every word of a configuration, with what it means. */

export const ruleSettings = ['warning', 'information', 'hint', 'off', 'on'] as const satisfies readonly RuleSetting[];

const preset: Field<Preset> = {
  shape: choice(presets),
  description: {
    en: 'The rules at work: essential (what no plan should fail), recommended, or strict (everything).',
    ru: 'Какие правила работают: essential (без чего плана нет), recommended (обычный набор) или strict (все).',
  },
  byDefault: 'recommended',
};

/** Families and rules by id. */
export const ruleFields: Readonly<Record<string, Field<RuleSetting>>> = Object.fromEntries([
  ...families.map(({ id, name, rules: ids }) => {
    const listed = ids.join(', ');
    const description = { en: `The family “${name.en}”: ${listed}.`, ru: `Семейство «${name.ru}»: ${listed}.` };
    return [id, { shape: choice(ruleSettings), description }] as const;
  }),
  ...rules.map((rule) => {
    const field = { shape: choice(ruleSettings), description: rule.summary, byDefault: severityOf(rule, {}) };
    return [rule.id, field] as const;
  }),
]);

const rulesShape = object(ruleFields, messages.unknownRule);

/** Parts of the schema that stand in several places of it. */
export const definitions: Readonly<Record<string, Shape<unknown>>> = { rules: rulesShape };

const rulesField: Field<Readonly<Record<string, RuleSetting>>> = {
  shape: { read: rulesShape.read, schema: () => ({ $ref: '#/definitions/rules' }) },
  description: {
    en: 'How loud a rule or a family of rules is: warning, information, hint, off, or on (as loud as it is made, whatever the preset). A rule wins over its family.',
    ru: 'Важность правила или семейства правил: warning, information, hint, off или on (своя важность, какой бы ни был набор). Правило важнее своего семейства.',
  },
};

type OwnThresholds = NonNullable<Choices['thresholds']>;

export const thresholdFields: Fields<OwnThresholds> = {
  assumptionCount: {
    shape: number('integer', 0, 1000),
    description: {
      en: 'Unchecked assumptions that one plan may carry.',
      ru: 'Сколько непроверенных допущений может быть в одном плане.',
    },
    byDefault: defaultThresholds.assumptionCount,
  },
  immaterialShare: {
    shape: number('number', 0, 100),
    description: {
      en: 'Share of customers, in percent, up to which the effect of a channel does not matter.',
      ru: 'Доля клиентов в процентах, до которой эффект канала не имеет значения.',
    },
    byDefault: defaultThresholds.immaterialShare,
  },
  longTermMonths: {
    shape: number('integer', 1, 1200),
    description: {
      en: 'Months beyond which a plan is long and owes every level from vision to next steps.',
      ru: 'С какого срока в месяцах план считается долгим и должен иметь все уровни от видения до ближайших шагов.',
    },
    byDefault: defaultThresholds.longTermMonths,
  },
  detailMonths: {
    shape: number('integer', 0, 1200),
    description: {
      en: 'Months from the date of a plan beyond which planning by days is too early.',
      ru: 'Через сколько месяцев от даты плана расписывать его по дням ещё рано.',
    },
    byDefault: defaultThresholds.detailMonths,
  },
};

const thresholds: Field<OwnThresholds> = {
  shape: object<OwnThresholds>(thresholdFields),
  description: {
    en: 'Numbers that a team may see otherwise.',
    ru: 'Числа, на которые у команды может быть свой взгляд.',
  },
};

const today: Field<Day> = {
  shape: text(
    (word) => (isDay(word) ? word : undefined),
    { en: 'a day of the calendar, YYYY-MM-DD', ru: 'день календаря, ГГГГ-ММ-ДД (YYYY-MM-DD)' },
    { pattern: dayPattern },
  ),
  description: {
    en: 'The day that counts as today, YYYY-MM-DD; else the day of the calendar.',
    ru: 'Какой день считать сегодняшним, ГГГГ-ММ-ДД; иначе берётся день календаря.',
  },
};

/** Fields of {@link Choices}: the same everywhere. */
export const choiceFields = { preset, rules: rulesField, thresholds, today };

const longestGlob = 999;

const glob: Shape<string> = text(
  (word) => (word !== '' && word.length <= longestGlob ? word : undefined),
  { en: 'a pattern of paths: "drafts/**"', ru: 'маску пути: "drafts/**"' },
  { minLength: 1, maxLength: longestGlob },
);

export const kindsField: Field<readonly (readonly [string, DocumentKind])[]> = {
  shape: pairs(glob, choice(documentKinds)),
  description: {
    en: 'What files are read as, by glob: { "goals/**": "okr", "drafts/**": "none" }. The last that fits wins; what a document says of itself wins over all.',
    ru: 'Чем считать файлы, по маске пути: { "goals/**": "okr", "drafts/**": "none" }. Действует последняя подходящая; то, что документ говорит о себе сам, важнее.',
  },
};

const selectors: { readonly files: Field<readonly string[]>; readonly kinds: Field<readonly DocumentKind[]> } = {
  files: {
    shape: oneOrMore(glob),
    description: {
      en: 'Which files it is for: a glob or several, relative to this file.',
      ru: 'Для каких файлов: одна маска пути или несколько, от папки этого файла.',
    },
  },
  kinds: {
    shape: oneOrMore(choice(documentKinds)),
    description: {
      en: 'Which kinds of documents it is for: crisis, okr …',
      ru: 'Для документов какого вида: crisis, okr…',
    },
  },
};

const anyOf = (names: readonly string[]): object => ({ anyOf: names.map((name) => ({ required: [name] })) });

const plainOverride = object<Override>({ ...selectors, ...choiceFields });

/** An override has to say for what it is and what it changes: one that fits everything is no override. */
const override: Shape<Override> = {
  read: (value, report) => {
    const read = plainOverride.read(value, report);
    if (!read || value.kind !== 'object') return undefined;
    const has = (names: object): boolean => value.entries.some(({ key }) => Object.hasOwn(names, key));
    if (!has(selectors)) report({ span: value.span, path: [], message: messages.anywhere });
    else if (!has(choiceFields)) report({ span: value.span, path: [], message: messages.idle });
    // A selector that was not understood fits nothing: better too few changes than one for every document.
    return read.files || read.kinds ? read : undefined;
  },
  schema: (locale) => ({
    ...plainOverride.schema(locale),
    allOf: [anyOf(Object.keys(selectors)), anyOf(Object.keys(choiceFields))],
  }),
};

export const isPreset = (name: string): name is Preset => (presets as readonly string[]).includes(name);

const reference: Shape<Reference> = {
  read: (value, report) => {
    const name = value.kind === 'scalar' && typeof value.value === 'string' ? value.value : '';
    if (isPreset(name) || isConfigName(name)) return { name, span: value.span };
    const allowed = [...presets, './FILE.json', './FILE.yaml', './FILE.yml'];
    report({ span: value.span, path: [], message: messages.notAllowed(value, allowed) });
    return undefined;
  },
  schema: () => ({
    anyOf: [{ enum: [...presets] }, { type: 'string', pattern: '\\.([jJ][sS][oO][nN]|[yY][aA]?[mM][lL])$' }],
  }),
};

const isConfigName = (name: string): boolean => /\.(?:json|ya?ml)$/i.test(name);

/** A configuration file. */
export const configShape: Shape<Config> = object<Config & { readonly $schema?: string }>({
  $schema: {
    shape: text((word) => word, { en: 'an address', ru: 'адрес' }, {}),
    description: { en: 'Address of this schema, for editors.', ru: 'Адрес этой схемы, для редакторов.' },
  },
  extends: {
    shape: oneOrMore(reference),
    description: {
      en: 'What to build on: presets, or files within the workspace, by a path relative to this file. Later ones win, this file wins over all.',
      ru: 'На чём основано: наборы правил или файлы внутри рабочей папки, путь от этого файла. Следующие важнее предыдущих, этот файл важнее всех.',
    },
  },
  ...choiceFields,
  kinds: kindsField,
  overrides: {
    shape: listOf(override),
    description: {
      en: 'Other choices for some files or kinds of documents. Of several that fit, later ones win.',
      ru: 'Другие настройки для некоторых файлов или видов документов. Если подходит несколько, следующие важнее предыдущих.',
    },
  },
});
