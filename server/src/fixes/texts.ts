// Generated from server/data/fixes by `npm run generate`; do not edit.
/* eslint-disable */
// prettier-ignore
export const fixTexts = {
  'goal-date': { title: {"en":"Add a date","ru":"Указать срок"}, text: {"en":", by [[date: 31 December 2027]]","ru":", срок — [[дата: 31 декабря 2027 года]]"} },
  'goal-measure': { title: {"en":"Say from what to what","ru":"Записать, было и станет"}, text: {"en":" — from [[today’s figure: 23%]] to [[target: 8%]] by [[date: 31 December 2027]]","ru":" — с [[сейчас: 23 %]] до [[цель: 8 %]] к [[срок: 31 декабря 2027 года]]"} },
  'review-section': { title: {"en":"Add a part on when the plan is revised","ru":"Добавить раздел о пересмотре плана"}, heading: {"en":"Review","ru":"Пересмотр плана"}, text: {"en":"The plan is revised [[how often: every quarter]] by [[who: the head of sales and the controller]]; anything may be struck out. Next time: [[date: 2 July 2027]].\n","ru":"План пересматриваем [[как часто: раз в квартал]], участвуют [[кто: коммерческий директор и финансист]]; вычеркнуть можно всё. Ближайший раз — [[дата: 2 июля 2027 года]].\n"} },
} satisfies Record<string, { readonly title: B; readonly heading?: B; readonly text: B }> as Record<FixTextId, { readonly title: B; readonly heading?: B; readonly text: B }>;

type B = { readonly en: string; readonly ru: string };

// prettier-ignore
export type FixTextId =
  | 'goal-date'
  | 'goal-measure'
  | 'review-section';
