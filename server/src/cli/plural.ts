import type { Locale, Severity } from '../rules/rule.js';

/** Forms of a counted phrase by CLDR category; `#` stands for the number. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

type Counted = Readonly<Record<Locale, Forms>>;

const rules = { en: new Intl.PluralRules('en'), ru: new Intl.PluralRules('ru') };

/** A number with the word it counts, in the form the number asks for. */
export function count(counted: Counted, number: number, locale: Locale): string {
  const forms = counted[locale];
  const form = forms[rules[locale].select(number)] ?? forms.other;
  return form.replace('#', String(number));
}

export const filesRead: Counted = {
  en: { one: '# file read', other: '# files read' },
  ru: { one: 'Прочитан # файл', few: 'Прочитано # файла', other: 'Прочитано # файлов' },
};

export const strategyDocuments: Counted = {
  en: { one: '# strategy document', other: '# strategy documents' },
  ru: { one: '# стратегический документ', few: '# стратегических документа', other: '# стратегических документов' },
};

export const unread: Counted = {
  en: { one: '# input could not be read', other: '# inputs could not be read' },
  ru: {
    one: 'Не удалось прочитать # источник',
    few: 'Не удалось прочитать # источника',
    other: 'Не удалось прочитать # источников',
  },
};

export const configMistakes: Counted = {
  en: { one: '# mistake in the configuration', other: '# mistakes in the configuration' },
  ru: { one: '# ошибка в настройках', few: '# ошибки в настройках', other: '# ошибок в настройках' },
};

export const known: Counted = {
  en: { one: '# more is known to the baseline', other: '# more are known to the baseline' },
  ru: {
    one: 'Ещё # значится в базовом списке',
    few: 'Ещё # значатся в базовом списке',
    other: 'Ещё # значатся в базовом списке',
  },
};

export const gone: Counted = {
  en: { one: '# entry of the baseline is found no more', other: '# entries of the baseline are found no more' },
  ru: {
    one: '# запись базового списка больше не подтверждается',
    few: '# записи базового списка больше не подтверждаются',
    other: '# записей базового списка больше не подтверждаются',
  },
};

export const findings: Readonly<Record<Severity, Counted>> = {
  warning: {
    en: { one: '# warning', other: '# warnings' },
    ru: { one: '# предупреждение', few: '# предупреждения', other: '# предупреждений' },
  },
  information: {
    en: { one: '# remark', other: '# remarks' },
    ru: { one: '# замечание', few: '# замечания', other: '# замечаний' },
  },
  hint: {
    en: { one: '# hint', other: '# hints' },
    ru: { one: '# подсказка', few: '# подсказки', other: '# подсказок' },
  },
};
