// Generated from server/data/fixes by `npm run generate`; do not edit.
/* eslint-disable */
// prettier-ignore
export const fixTexts = {
  'bet-step': { title: {"en":"Put a step in its place","ru":"Поставить на это место шаг"}, text: {"en":"by [[date: 30 April]] [[who: the sales manager]] [[does what: calls the ten largest customers]]","ru":"до [[срок: 30 апреля]] [[кто: коммерческий директор]] [[делает что: обзванивает десять крупнейших клиентов]]"} },
  'bet-trial': { title: {"en":"Put a small trial in its place","ru":"Поставить на это место небольшую пробу"}, text: {"en":"we try it first: [[on how many, until when: ten customers until 30 April]]; if [[what we see: six of them order]], we go on, otherwise [[what then: we ask the bank]]","ru":"сначала пробуем: [[на ком и до какого дня: на десяти клиентах до 30 апреля]]; если [[признак: закажут шестеро]], продолжаем, иначе [[что тогда: идём в банк]]"} },
  'breakthrough-loss': { title: {"en":"Set a limit to the loss","ru":"Назначить предел потерь"}, text: {"en":"We are ready to lose [[at most: €3m]] and stop once [[sum: €2m]] is spent without [[sign of success: a first paying customer]].","ru":"Готовы потерять [[не больше чего: 300 млн ₽]]; остановимся, если истратим [[сумма: 200 млн ₽]], а [[признак успеха: первого платящего клиента]] всё нет."} },
  'breakthrough-odds': { title: {"en":"State the odds instead","ru":"Назвать вместо этого шансы"}, text: {"en":"When it pays back nobody can know: we give it [[odds: one chance in ten]], the money may be lost, and [[when: by May 2028]] we will have learned [[what: whether anybody pays for it]].","ru":"Когда это окупится, не знает никто: шанс на успех — [[какой: один из десяти]], деньги могут пропасть, а [[когда: к маю 2028 года]] узнаем, [[что: станет ли кто-нибудь за это платить]]."} },
  'breakthrough-odds-cell': { title: {"en":"State the odds instead","ru":"Назвать вместо этого шансы"}, text: {"en":"[[odds: one chance in ten]]; the money may be lost","ru":"шанс — [[какой: один из десяти]], деньги могут пропасть"} },
  'breakthrough-purpose': { title: {"en":"Say what it is for in the long run","ru":"Сказать, ради чего он на дальнем горизонте"}, text: {"en":"If it works, it is a source of growth in the long run: [[which: a second leg beside the main business]].","ru":"Если получится, на дальнем горизонте это точка роста: [[какая: вторая опора рядом с главным делом]]."} },
  'consultant-cells': { title: {"en":"Fill in the task and the result","ru":"Заполнить задачу и результат"}, text: {"en":"[[what they do: measure the losses on line 1]]\n[[result, and who accepts it: a report with the five largest, accepted by the plant manager]]\n","ru":"[[что делают: измеряют потери на линии 1]]\n[[результат и кто принимает: отчёт о пяти крупнейших, принимает директор завода]]\n"} },
  'consultant-task': { title: {"en":"Set the task","ru":"Поставить задачу"}, text: {"en":"they hand over [[result: a report with three proposals]] by [[date: 30 April]]; [[who: the sales manager]] accepts it if [[proof: two of them can begin in May]]","ru":"сдают [[результат: отчёт с тремя предложениями]] до [[срок: 30 апреля]]; принимает [[кто: коммерческий директор]], если [[признак: два из них можно начать в мае]]"} },
  'effort-way': { title: {"en":"Say what is done differently","ru":"Сказать, что начнут делать иначе"}, text: {"en":": [[who: the shift leads]] [[do what differently: call back the same day from a list on the wall]], seen by [[figure: the calls left over in the evening]]","ru":": [[кто: старшие смен]] [[делают что иначе: перезванивают в тот же день по списку на стене]], видно по [[какой цифре: числу звонков, оставшихся к вечеру]]"} },
  'front-matter-day': { title: {"en":"Give a day","ru":"Указать день"}, text: {"en":"[[day: 2030-12-31]]","ru":"[[день: 2030-12-31]]"} },
  'front-matter-kind': { title: {"en":"Name a kind","ru":"Указать вид документа"}, text: {"en":"[[kind: plan]]","ru":"[[вид: plan]]"} },
  'front-matter-nearest': { title: {"en":"Write the nearest known word","ru":"Вписать ближайшее известное слово"}, text: {"en":"","ru":""} },
  'front-matter-remove': { title: {"en":"Remove the line","ru":"Удалить строку"}, text: {"en":"","ru":""} },
  'goal-date': { title: {"en":"Add a date","ru":"Указать срок"}, text: {"en":", by [[date: 31 December 2027]]","ru":", срок — [[дата: 31 декабря 2027 года]]"} },
  'goal-measure': { title: {"en":"Say from what to what","ru":"Записать, было и станет"}, text: {"en":" — from [[today’s figure: 23%]] to [[target: 8%]] by [[date: 31 December 2027]]","ru":" — с [[сейчас: 23 %]] до [[цель: 8 %]] к [[срок: 31 декабря 2027 года]]"} },
  'hypothesis-cells': { title: {"en":"Fill in the test and the threshold","ru":"Заполнить проверку и порог"}, text: {"en":"[[how, on how many, how long: a letter to 200 customers, four weeks]]\n[[threshold: 12 replies or more]]\n","ru":"[[как, на скольких, сколько времени: письмо 200 клиентам, четыре недели]]\n[[порог: не меньше 12 ответов]]\n"} },
  'hypothesis-test': { title: {"en":"Add a test and a threshold","ru":"Указать проверку и порог"}, text: {"en":"we test it by [[what, on how many, how long: a letter to 200 customers in four weeks]]; below [[threshold: 12 replies]] we drop it","ru":"проверяем [[чем, на скольких, сколько времени: письмом 200 клиентам за четыре недели]]; меньше [[порог: 12 ответов]] — отбрасываем"} },
  'initiative-effect': { title: {"en":"Name the effect","ru":"Назвать эффект"}, text: {"en":"Effect: [[what gets better: 900 fewer calls a month]], [[how much a year: €40k a year]].","ru":"Эффект: [[что станет лучше: на 900 звонков в месяц меньше]], [[сколько в год: 4 млн ₽ в год]]."} },
  'initiative-effect-column': { title: {"en":"Add a column for the effect","ru":"Добавить столбец с эффектом"}, heading: {"en":"Effect","ru":"Эффект"}, text: {"en":"[[what gets better: 900 fewer calls]], [[how much a year: €40k a year]]","ru":"[[что станет лучше: на 900 звонков меньше]], [[сколько в год: 4 млн ₽ в год]]"} },
  'initiative-return': { title: {"en":"Give the effect a figure","ru":"Дать эффекту цифру"}, text: {"en":"In figures: [[how much a year: €40k a year]], paid back in [[time: ten months]].","ru":"В цифрах: [[сколько в год: 4 млн ₽ в год]], окупится за [[срок: десять месяцев]]."} },
  'kind-exchange': { title: {"en":"Call it by the other name","ru":"Назвать другим словом"}, text: {"en":"","ru":""} },
  'limits-section': { title: {"en":"Add a part on what we cannot do yet","ru":"Добавить раздел о том, чего пока не умеем"}, heading: {"en":"What we cannot do yet","ru":"Чего пока не умеем"}, text: {"en":"- [[what we lack: None of us has rented a shop there]]: [[who or what helps: a local lawyer reads each contract]] by [[date: 30 April]]\n","ru":"- [[чего не хватает: Никто из нас не снимал там помещение]] — [[кто или что поможет: местный юрист читает каждый договор]], до [[срок: 30 апреля]]\n"} },
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
  'pilot-bounds': { title: {"en":"Add its bounds","ru":"Указать границы"}, text: {"en":"bounds: \nuntil [[date: 30 April]]\non [[how many, or for how much: 20 customers]]\nwe go on if [[what we see: 15 of them order again]], otherwise we stop\n","ru":"границы: \nдо [[срок: 30 апреля]]\nна [[на ком или за сколько: 20 клиентах]]\nпродолжаем, если [[признак: 15 из них заказали снова]], иначе прекращаем\n"} },
  'plan-archived': { title: {"en":"Put the plan away as archived","ru":"Отправить план в архив"}, text: {"en":"status: archived","ru":"status: archived"} },
  'portfolio-apart': { title: {"en":"Give each its own rules","ru":"Развести правила"}, text: {"en":"Innovations are judged by their effect and pay back within [[time: a year]]; breakthroughs have [[sum: €1m]] of their own that may be lost, and are judged by what we learned.","ru":"Инновации судим по эффекту, окупаемость — до [[срок: года]]; на прорывы отдельно отложено [[сумма: 10 млн ₽]], которые можно потерять, и судим их по тому, что узнали."} },
  'portfolio-split': { title: {"en":"Split the table in two","ru":"Разделить таблицу на две"}, text: {"en":"Improvements of what we do, judged by their effect and paid back within [[time: a year]]:\nBets on something new, judged by what we learn, with [[sum: €1m]] of their own that may be lost:\n","ru":"Улучшения того, что есть, судим по эффекту, окупаемость — до [[срок: года]]:\nТо, что может не получиться, судим по тому, что узнали; на это отложено [[сумма: 10 млн ₽]], их можно потерять:\n"} },
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
  'team-outcome': { title: {"en":"Say what they bring","ru":"Сказать, что они дадут"}, text: {"en":" so that by [[date: 1 October 2027]] [[what is different: order errors are 2% instead of 6%]]","ru":" — к [[срок: 1 октября 2027 года]] [[что изменится: ошибок в заявках станет 2 % вместо 6]]"} },
  'team-result': { title: {"en":"Say what they bring","ru":"Сказать, что они дадут"}, text: {"en":"What they bring by [[date: 1 October 2028]]: [[what is different: order errors are 2% instead of 6%]].","ru":"Что они дадут к [[срок: 1 октября 2028 года]]: [[что изменится: ошибок в заявках 2 % вместо 6]]."} },
  'template-own': { title: {"en":"Say that this file is a template","ru":"Указать, что это шаблон"}, text: {"en":"strategy: template","ru":"strategy: template"} },
  'unknown-cells': { title: {"en":"Fill in what the row leaves open","ru":"Заполнить пустое в строке"}, text: {"en":"[[who: the operations manager]]\n[[date: 30 April]]\n[[target: 15]]\n[[metric: days from order to delivery]]\n[[today: 19]]\n[[evidence: orders of January]]\n[[effect: two days less for each order]]\n","ru":"[[кто: операционный директор]]\n[[срок: 30 апреля]]\n[[план: 15]]\n[[показатель: дней от заказа до доставки]]\n[[сейчас: 19]]\n[[откуда известно: заказы за январь]]\n[[эффект: на два дня меньше с каждого заказа]]\n"} },
  'unknown-consultant': { title: {"en":"Give a consultant the question","ru":"Отдать вопрос консультанту"}, text: {"en":"by [[date: 30 April]] [[which consultant: a tax consultant]] hands over [[what: an opinion of two pages]], and [[who: the finance manager]] accepts it","ru":"отдаём [[кому: консультанту по налогам]]: сдаёт [[что: ответ на двух страницах]] до [[срок: 30 апреля]], принимает [[кто: финансовый директор]]"} },
  'unknown-decision': { title: {"en":"Say who decides, and by when","ru":"Указать, кто и когда решает"}, text: {"en":"the decision rests with [[who: the operations manager]], by [[date: 30 April]]","ru":"решает [[кто: операционный директор]] до [[срок: 30 апреля]]"} },
  'unknown-first': { title: {"en":"Plan first how it is found out","ru":"Сначала запланировать, как выясним"}, text: {"en":"first [[who: the operations manager]] finds out within [[limit: two weeks]] [[how: from the five largest customers]]; hours and people are counted after that","ru":"сначала [[кто: операционный директор]] выясняет за [[предел: две недели]]: [[как: спросит пять крупнейших клиентов]]; часы и людей считаем после этого"} },
  'unknown-pilot': { title: {"en":"Find out by a small pilot","ru":"Проверить небольшим пилотом"}, text: {"en":"pilot on [[how many: 20 customers]] until [[date: 30 April]]; if [[what we see: 15 of them say yes]], we go on, otherwise we stop","ru":"пилот на [[сколько: 20 клиентах]] до [[срок: 30 апреля]]; если [[признак: согласны 15 из них]], продолжаем, иначе прекращаем"} },
  'unknown-research': { title: {"en":"Say who finds out, and how","ru":"Указать, кто и как выясняет"}, text: {"en":"by [[date: 30 April]] [[who: the operations manager]] finds out [[how: from the five largest customers]]","ru":"выясняет [[кто: операционный директор]] до [[срок: 30 апреля]]: [[как: спросит пять крупнейших клиентов]]"} },
} satisfies Record<string, { readonly title: B; readonly heading?: B; readonly text: B }> as Record<FixTextId, { readonly title: B; readonly heading?: B; readonly text: B }>;

type B = { readonly en: string; readonly ru: string };

// prettier-ignore
export type FixTextId =
  | 'bet-step'
  | 'bet-trial'
  | 'breakthrough-loss'
  | 'breakthrough-odds'
  | 'breakthrough-odds-cell'
  | 'breakthrough-purpose'
  | 'consultant-cells'
  | 'consultant-task'
  | 'effort-way'
  | 'front-matter-day'
  | 'front-matter-kind'
  | 'front-matter-nearest'
  | 'front-matter-remove'
  | 'goal-date'
  | 'goal-measure'
  | 'hypothesis-cells'
  | 'hypothesis-test'
  | 'initiative-effect'
  | 'initiative-effect-column'
  | 'initiative-return'
  | 'kind-exchange'
  | 'limits-section'
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
  | 'pilot-bounds'
  | 'plan-archived'
  | 'portfolio-apart'
  | 'portfolio-split'
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
  | 'team-outcome'
  | 'team-result'
  | 'template-own'
  | 'unknown-cells'
  | 'unknown-consultant'
  | 'unknown-decision'
  | 'unknown-first'
  | 'unknown-pilot'
  | 'unknown-research';
