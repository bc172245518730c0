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
  'milestone-date': { title: {"en":"Add a date","ru":"Указать срок"}, text: {"en":", by [[date: 1 June]]","ru":", к [[срок: 1 июня]]"} },
  'milestone-dates-cells': { title: {"en":"Fill in the dates","ru":"Заполнить сроки"}, text: {"en":"[[first day: 4 May]]\n[[last day: 31 August]]\n","ru":"[[начало: 4 мая]]\n[[конец: 31 августа]]\n"} },
  'milestone-dates-swapped': { title: {"en":"Swap the two dates","ru":"Поменять две даты местами"}, text: {"en":"","ru":""} },
  'milestone-done': { title: {"en":"Mark it as done","ru":"Отметить выполненной"}, text: {"en":"done","ru":"выполнено"} },
  'milestone-dropped': { title: {"en":"Drop it, and say why","ru":"Снять и сказать почему"}, text: {"en":" — cancelled: [[why: the room is let as it stands]]","ru":" — отменено: [[почему: помещение сдают с ремонтом]]"} },
  'milestone-last-day': { title: {"en":"Take the last day of the month","ru":"Поставить последний день месяца"}, text: {"en":"","ru":""} },
  'milestone-length': { title: {"en":"Say how long it takes","ru":"Указать, сколько это займёт"}, text: {"en":", [[how long: six weeks]]","ru":", [[сколько займёт: шесть недель]]"} },
  'milestone-moved': { title: {"en":"Move it, and say why","ru":"Перенести и сказать почему"}, text: {"en":", moved to [[new date: 31 December 2027]]: [[why, and what it means for the goal: the permit came late, the goal stands]]","ru":", перенесено на [[новый срок: 31 декабря 2027 года]]: [[почему и что это значит для цели: разрешение выдали позже, цель прежняя]]"} },
  'milestone-result': { title: {"en":"Say what can be shown","ru":"Указать, что можно будет показать"}, text: {"en":" — [[what can be shown: the report is signed by the plant manager]]","ru":" — [[что покажем: отчёт подписан директором завода]]"} },
  'milestone-result-cell': { title: {"en":"Fill in the result","ru":"Заполнить результат"}, text: {"en":"[[what can be shown: the report is signed by the plant manager]]","ru":"[[что покажем: отчёт подписан директором завода]]"} },
  'milestone-steps-swapped': { title: {"en":"Swap the two steps","ru":"Поменять два шага местами"}, text: {"en":"","ru":""} },
  'milestones-done': { title: {"en":"Mark them all as done","ru":"Отметить выполненными все"}, text: {"en":"done","ru":"выполнено"} },
  'milestones-section': { title: {"en":"Add a part with milestones","ru":"Добавить раздел с вехами"}, heading: {"en":"Milestones","ru":"Вехи"}, text: {"en":"- [[date: 1 March]]: [[what can be shown: the first ten orders are delivered]]\n- [[date: 1 June]]: [[what can be shown: the report on three months lies on the table]]\n\nWe chose these points rather than others because they tell us early whether this is the right way: [[why: without ten orders in March nobody comes in June]].\n","ru":"- [[дата: 1 марта]] — [[что покажем: доставлены первые десять заказов]]\n- [[дата: 1 июня]] — [[что покажем: отчёт за три месяца на столе у директора]]\n\nВыбрали именно эти точки, потому что по ним раньше всего видно, туда ли мы идём: [[почему: если в марте нет десяти заказов, не будет и сотни летом]].\n"} },
  'plan-archived': { title: {"en":"Put the plan away as archived","ru":"Отправить план в архив"}, text: {"en":"status: archived","ru":"status: archived"} },
  'review-section': { title: {"en":"Add a part on when the plan is revised","ru":"Добавить раздел о пересмотре плана"}, heading: {"en":"Review","ru":"Пересмотр"}, text: {"en":"The plan is revised [[how often: every quarter]] by [[who: the head of sales and the controller]]; anything may be struck out. Next time: [[date: 2 July 2027]].\n","ru":"План пересматриваем [[как часто: раз в квартал]], участвуют [[кто: коммерческий директор и финансист]]; вычеркнуть можно всё. Ближайший раз — [[дата: 2 июля 2027 года]].\n"} },
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
  | 'milestone-date'
  | 'milestone-dates-cells'
  | 'milestone-dates-swapped'
  | 'milestone-done'
  | 'milestone-dropped'
  | 'milestone-last-day'
  | 'milestone-length'
  | 'milestone-moved'
  | 'milestone-result'
  | 'milestone-result-cell'
  | 'milestone-steps-swapped'
  | 'milestones-done'
  | 'milestones-section'
  | 'plan-archived'
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
