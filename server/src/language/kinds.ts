import { saidKinds } from '../document/authors-word.js';
import { documentKinds, type DocumentKind } from '../document/kinds.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import type { Bilingual, Locale } from '../rules/rule.js';

/** A kind that a document may be read as, in the words of the interface. */
export interface KindChoice {
  readonly kind: DocumentKind;
  readonly name: string;
  readonly about: string;
  /** The document is read as this. */
  readonly chosen: boolean;
}

const names: Readonly<Record<DocumentKind, { readonly name: Bilingual; readonly about: Bilingual }>> = {
  plan: {
    name: { en: 'Plan', ru: 'План' },
    about: { en: 'any strategy document', ru: 'любой стратегический документ' },
  },
  crisis: {
    name: { en: 'Crisis plan', ru: 'Антикризисный план' },
    about: { en: 'how to come through bad times', ru: 'как пережить трудные времена' },
  },
  cx: {
    name: { en: 'Customer experience', ru: 'Клиентский опыт' },
    about: { en: 'service, loyalty, what customers meet with', ru: 'сервис, лояльность, впечатления клиентов' },
  },
  channel: {
    name: { en: 'Channels', ru: 'Каналы' },
    about: { en: 'social media, marketing, sales channels', ru: 'соцсети, маркетинг, каналы продаж' },
  },
  system: {
    name: { en: 'System roll-out', ru: 'Внедрение системы' },
    about: { en: 'a CRM, an ERP and the like', ru: 'CRM, ERP и подобные' },
  },
  innovation: {
    name: { en: 'Innovation', ru: 'Инновации' },
    about: { en: 'innovations and breakthroughs', ru: 'инновации и прорывы' },
  },
  okr: {
    name: { en: 'OKR', ru: 'OKR' },
    about: { en: 'objectives and key results', ru: 'цели и ключевые результаты' },
  },
  template: {
    name: { en: 'Template', ru: 'Шаблон' },
    about: { en: 'a form that is meant to be empty', ru: 'бланк, который и должен быть пустым' },
  },
  none: {
    name: { en: 'No strategy', ru: 'Не стратегия' },
    about: { en: 'nothing is said about it', ru: 'замечаний к нему не будет' },
  },
};

/** Every kind, and which of them a document is read as. Any strategy document is a plan: that is chosen only where nothing says more. */
export function kindChoices(doc: StrategyDocument, locale: Locale): KindChoice[] {
  const said = saidKinds(doc);
  const more = [...doc.kinds].filter((kind) => kind !== 'plan');
  const chosen: ReadonlySet<DocumentKind> = new Set(said.length > 0 ? said : more.length > 0 ? more : doc.kinds);
  return documentKinds.map((kind) => ({
    kind,
    name: names[kind].name[locale],
    about: names[kind].about[locale],
    chosen: chosen.has(kind),
  }));
}
