// Generated from server/data/fixes by `npm run generate`; do not edit.
/* eslint-disable */
// prettier-ignore
export const fixTexts = {
  'front-matter-day': { title: {"en":"Give a day","ru":"Указать день"}, text: {"en":"[[day: 2030-12-31]]","ru":"[[день: 2030-12-31]]"} },
  'front-matter-kind': { title: {"en":"Name a kind","ru":"Указать вид документа"}, text: {"en":"[[kind: plan]]","ru":"[[вид: plan]]"} },
  'front-matter-nearest': { title: {"en":"Write the nearest known word","ru":"Вписать ближайшее известное слово"}, text: {"en":"","ru":""} },
  'front-matter-remove': { title: {"en":"Remove the line","ru":"Удалить строку"}, text: {"en":"","ru":""} },
  'goal-date': { title: {"en":"Add a date","ru":"Указать срок"}, text: {"en":", by [[date: 31 December 2027]]","ru":", срок — [[дата: 31 декабря 2027 года]]"} },
  'goal-measure': { title: {"en":"Say from what to what","ru":"Записать, было и станет"}, text: {"en":" — from [[today’s figure: 23%]] to [[target: 8%]] by [[date: 31 December 2027]]","ru":" — с [[сейчас: 23 %]] до [[цель: 8 %]] к [[срок: 31 декабря 2027 года]]"} },
  'review-section': { title: {"en":"Add a part on when the plan is revised","ru":"Добавить раздел о пересмотре плана"}, heading: {"en":"Review","ru":"Пересмотр плана"}, text: {"en":"The plan is revised [[how often: every quarter]] by [[who: the head of sales and the controller]]; anything may be struck out. Next time: [[date: 2 July 2027]].\n","ru":"План пересматриваем [[как часто: раз в квартал]], участвуют [[кто: коммерческий директор и финансист]]; вычеркнуть можно всё. Ближайший раз — [[дата: 2 июля 2027 года]].\n"} },
  'section-fill': { title: {"en":"Say who writes this part, and by when","ru":"Записать, кто и к какому дню напишет раздел"}, text: {"en":"[[what is known: Three suppliers were asked, two have answered]]. [[who: The head of purchasing]] writes the rest by [[date: 30 November 2026]].","ru":"[[что уже известно: Опросили трёх поставщиков, ответили двое]]. Остальное напишет [[кто: начальник закупок]] до [[срок: 30 ноября 2026 года]]."} },
  'section-remove': { title: {"en":"Remove the heading","ru":"Удалить заголовок"}, text: {"en":"","ru":""} },
  'suppression-close': { title: {"en":"Close the comment at the end of its line","ru":"Закрыть комментарий в конце строки"}, text: {"en":" -->","ru":" -->"} },
  'suppression-command': { title: {"en":"Write the nearest command","ru":"Вписать ближайшую команду"}, text: {"en":"","ru":""} },
  'suppression-day': { title: {"en":"Give a new day","ru":"Указать новый день"}, text: {"en":"[[day: 2030-12-31]]","ru":"[[день: 2030-12-31]]"} },
  'suppression-guess': { title: {"en":"Write the name of a rule that comes near","ru":"Вписать имя похожего правила"}, text: {"en":"","ru":""} },
  'suppression-nearest': { title: {"en":"Write the name of the nearest rule","ru":"Вписать имя ближайшего правила"}, text: {"en":"","ru":""} },
  'suppression-reason': { title: {"en":"Mark what follows as the reason","ru":"Отделить причину дефисами"}, text: {"en":"-- ","ru":"-- "} },
  'suppression-remove': { title: {"en":"Remove the comment","ru":"Удалить комментарий"}, text: {"en":"","ru":""} },
  'suppression-remove-enable': { title: {"en":"Remove what switches nothing on","ru":"Убрать то, что ничего не включает"}, text: {"en":"","ru":""} },
  'suppression-remove-name': { title: {"en":"Remove the names with nothing to hide","ru":"Убрать имена, по которым скрывать нечего"}, text: {"en":"","ru":""} },
  'template-own': { title: {"en":"Say that this file is a template","ru":"Указать, что это шаблон"}, text: {"en":"strategy: template","ru":"strategy: template"} },
} satisfies Record<string, { readonly title: B; readonly heading?: B; readonly text: B }> as Record<FixTextId, { readonly title: B; readonly heading?: B; readonly text: B }>;

type B = { readonly en: string; readonly ru: string };

// prettier-ignore
export type FixTextId =
  | 'front-matter-day'
  | 'front-matter-kind'
  | 'front-matter-nearest'
  | 'front-matter-remove'
  | 'goal-date'
  | 'goal-measure'
  | 'review-section'
  | 'section-fill'
  | 'section-remove'
  | 'suppression-close'
  | 'suppression-command'
  | 'suppression-day'
  | 'suppression-guess'
  | 'suppression-nearest'
  | 'suppression-reason'
  | 'suppression-remove'
  | 'suppression-remove-enable'
  | 'suppression-remove-name'
  | 'template-own';
