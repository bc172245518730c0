// Generated from server/data/fixes by `npm run generate`; do not edit.
/* eslint-disable */
// prettier-ignore
export const fixTexts = {
  'advocacy-metric': { title: {"en":"Add NPS to the measures","ru":"Добавить к показателям NPS"}, text: {"en":"NPS of our readers\n[[now: 31]]\n[[target: 45]]\nNPS of our readers: from [[now: 31]] to [[target: 45]] by [[date: 31 December 2026]].\n","ru":"NPS читателей\n[[сейчас: 31]]\n[[цель: 45]]\nNPS читателей — с [[сейчас: 31]] до [[цель: 45]] к [[срок: 31 декабря 2026 года]].\n"} },
  'assumption-cell': { title: {"en":"Fill in how it is checked","ru":"Заполнить, как это проверяют"}, text: {"en":"[[how, by whom, until when: the sales manager asks thirty guests by 30 April]]","ru":"[[как, кто и до какого дня: коммерческий директор спросит тридцать гостей до 30 апреля]]"} },
  'assumption-check': { title: {"en":"Say how it is checked","ru":"Указать, как это проверяют"}, text: {"en":"checked by [[who: the sales manager]] by [[date: 30 April]] ([[how: thirty guests are asked]]); if it is not so, [[what then: the code goes on the bill]]","ru":"проверяет [[кто: коммерческий директор]] до [[срок: 30 апреля]] ([[как: спросит тридцать гостей]]); если не так, [[что тогда: код печатаем на счёте]]"} },
  'assumption-checks': { title: {"en":"Add a check to each","ru":"Указать проверку у каждого"}, text: {"en":"checked by [[who: the sales manager]] by [[date: 30 April]]","ru":"проверяет [[кто: коммерческий директор]] до [[срок: 30 апреля]]"} },
  'automation-purpose': { title: {"en":"Say who gains what","ru":"Сказать, кто что выиграет"}, text: {"en":"Effect: [[who gains what: customers wait one day instead of three]], [[money: which saves €40k a year]].","ru":"Эффект: [[кто что выиграет: клиент ждёт один день вместо трёх]], [[деньги: это 4 млн ₽ в год]]."} },
  'bet-step': { title: {"en":"Put a step in its place","ru":"Поставить на это место шаг"}, text: {"en":"by [[date: 30 April]] [[who: the sales manager]] [[does what: calls the ten largest customers]]","ru":"до [[срок: 30 апреля]] [[кто: коммерческий директор]] [[делает что: обзванивает десять крупнейших клиентов]]"} },
  'bet-trial': { title: {"en":"Put a small trial in its place","ru":"Поставить на это место небольшую пробу"}, text: {"en":"we try it first: [[on how many, until when: ten customers until 30 April]]; if [[what we see: six of them order]], we go on, otherwise [[what then: we ask the bank]]","ru":"сначала пробуем: [[на ком и до какого дня: на десяти клиентах до 30 апреля]]; если [[признак: закажут шестеро]], продолжаем, иначе [[что тогда: идём в банк]]"} },
  'breakthrough-loss': { title: {"en":"Set a limit to the loss","ru":"Назначить предел потерь"}, text: {"en":"We are ready to lose [[at most: €3m]] and stop once [[sum: €2m]] is spent without [[sign of success: a first paying customer]].","ru":"Готовы потерять [[не больше чего: 300 млн ₽]]; остановимся, если истратим [[сумма: 200 млн ₽]], а [[признак успеха: первого платящего клиента]] всё нет."} },
  'breakthrough-odds': { title: {"en":"State the odds instead","ru":"Назвать вместо этого шансы"}, text: {"en":"When it pays back nobody can know: we give it [[odds: one chance in ten]], the money may be lost, and [[when: by May 2028]] we will have learned [[what: whether anybody pays for it]].","ru":"Когда это окупится, не знает никто: шанс на успех — [[какой: один из десяти]], деньги могут пропасть, а [[когда: к маю 2028 года]] узнаем, [[что: станет ли кто-нибудь за это платить]]."} },
  'breakthrough-odds-cell': { title: {"en":"State the odds instead","ru":"Назвать вместо этого шансы"}, text: {"en":"[[odds: one chance in ten]]; the money may be lost","ru":"шанс — [[какой: один из десяти]], деньги могут пропасть"} },
  'breakthrough-purpose': { title: {"en":"Say what it is for in the long run","ru":"Сказать, ради чего он на дальнем горизонте"}, text: {"en":"If it works, it is a source of growth in the long run: [[which: a second leg beside the main business]].","ru":"Если получится, на дальнем горизонте это точка роста: [[какая: вторая опора рядом с главным делом]]."} },
  'channel-audience': { title: {"en":"Say whom it reaches, and how","ru":"Сказать, кого канал охватит и как"}, heading: {"en":"Whom we reach","ru":"Кого охватим"}, text: {"en":"Readers: [[who: plant engineers at food factories]], about [[how many: 340]] people. They find us through [[way: our sales people, who invite each of them]].\n","ru":"Читатели — [[кто: главные инженеры пищевых заводов]], всего около [[сколько: 340]] человек. Приходят они так: [[как: каждого приглашает его менеджер]].\n"} },
  'channel-niche': { title: {"en":"Say what share of revenue they bring","ru":"Сказать, какую долю выручки они приносят"}, text: {"en":"They bring [[share: 18%]] of revenue, and their NPS is [[now: 62]].","ru":"Они приносят [[доля: 18 %]] выручки, NPS у них — [[сейчас: 62]]."} },
  'channel-service': { title: {"en":"Say what a reader can do in the channel","ru":"Сказать, что читатель сделает в канале"}, heading: {"en":"What the channel is for","ru":"Зачем нужен канал"}, text: {"en":"Here a reader can [[do what: book an appointment, move it and ask the doctor]] without leaving the channel.\n","ru":"Прямо здесь, не переходя на сайт и не дожидаясь звонка, читатель может [[что сделать: записаться на приём, перенести визит и спросить врача]].\n"} },
  'channel-size': { title: {"en":"Say how much the channel matters","ru":"Сказать, насколько канал важен"}, heading: {"en":"What the channel is worth","ru":"Что даст канал"}, text: {"en":"It touches [[share: 12%]] of our customers and should bring [[how many: 90]] orders a month; one order costs us [[cost: €9]].\n","ru":"Канал затронет [[доля: 12 %]] клиентов и должен приносить [[сколько: 90]] заказов в месяц; один заказ обойдётся в [[цена: 600 ₽]].\n"} },
  'consultant-cells': { title: {"en":"Fill in the task and the result","ru":"Заполнить задачу и результат"}, text: {"en":"[[what they do: measure the losses on line 1]]\n[[result, and who accepts it: a report with the five largest, accepted by the plant manager]]\n","ru":"[[что делают: измеряют потери на линии 1]]\n[[результат и кто принимает: отчёт о пяти крупнейших, принимает директор завода]]\n"} },
  'consultant-task': { title: {"en":"Set the task","ru":"Поставить задачу"}, text: {"en":"they hand over [[result: a report with three proposals]] by [[date: 30 April]]; [[who: the sales manager]] accepts it if [[proof: two of them can begin in May]]","ru":"сдают [[результат: отчёт с тремя предложениями]] до [[срок: 30 апреля]]; принимает [[кто: коммерческий директор]], если [[признак: два из них можно начать в мае]]"} },
  'crisis-acceptance': { title: {"en":"Say what will not come back","ru":"Сказать, чего больше не будет"}, heading: {"en":"What has changed for good","ru":"Что изменилось насовсем"}, text: {"en":"- [[what: Orders of the old size]] will not come back; we plan on today’s level.\n","ru":"- [[что: Прежний поток заказов]] уже не вернётся, план строим от сегодняшнего уровня.\n"} },
  'crisis-acceptance-instead': { title: {"en":"Plan on today’s level instead","ru":"Строить план от сегодняшнего уровня"}, text: {"en":"[[what: The old market]] will not come back; [[when: by autumn]] the plan has to hold on today’s level.","ru":"[[что: Прежний рынок]] уже не вернётся: [[когда: к сентябрю]] план должен держаться на сегодняшнем уровне."} },
  'crisis-by-month': { title: {"en":"Take it by the month","ru":"Взять помесячно"}, text: {"en":"We take [[what: a second kitchen]] by the month, with notice of [[time: four weeks]].","ru":"Берём [[что: шоурум]] в аренду помесячно, отказаться можно за [[срок: четыре недели]]."} },
  'crisis-control': { title: {"en":"Loosen the lead","ru":"Отпустить поводок"}, text: {"en":"The team decides this itself, up to [[limit: €1,000]]; once a week we look at the cash that is left and at what to change in the plan.","ru":"Это команда решает сама в пределах [[сколько: 50 тыс. ₽]]; раз в неделю пересматриваем план и остаток денег."} },
  'crisis-core-spared': { title: {"en":"Save elsewhere","ru":"Сэкономить на другом"}, text: {"en":"Instead we give up [[what: parking, the second office and travel]] from [[date: 1 March 2026]]; [[who: the finance director]] answers for it.","ru":"Вместо этого с [[срок: 1 марта 2026 года]] отказываемся от [[чего: парковки, второго офиса и командировок]], отвечает [[кто: финансовый директор]]."} },
  'crisis-core-spared-cell': { title: {"en":"Save elsewhere","ru":"Сэкономить на другом"}, text: {"en":"[[what: parking and the second office]]","ru":"отказ от [[чего: парковки и второго офиса]]"} },
  'crisis-core-team': { title: {"en":"Say who stays, on what pay, with which task","ru":"Сказать, кто остаётся, на каких деньгах и с какой задачей"}, heading: {"en":"Core team","ru":"Ядро команды"}, text: {"en":"- We keep [[whom: the five engineers and both sales people]] whatever happens and pay them [[how: 5% more]]; each of them takes a task of this plan.\n","ru":"- Сохраняем при любом раскладе [[кого: пятерых инженеров и обоих продавцов]], платим им [[как: на 5 % больше]]; каждый берёт свою задачу из этого плана.\n"} },
  'crisis-costs': { title: {"en":"Say which costs go first","ru":"Сказать, от чего отказываемся первым"}, heading: {"en":"What we give up first","ru":"От чего отказываемся первым"}, text: {"en":"- We give up [[what: parking, catered lunches and the second office]] from [[date: 1 March 2026]]; that saves [[money: €18k a month]].\n","ru":"- Отказываемся от [[чего: парковки, обедов и второго офиса]] с [[срок: 1 марта 2026 года]], экономим [[сколько: 900 тыс. ₽ в месяц]].\n"} },
  'crisis-costs-kept': { title: {"en":"Let them go instead","ru":"Отказаться от этого"}, text: {"en":"We give up [[what: the river office, catered lunches and company cars]] from [[date: 1 March 2026]]; that saves [[money: €18k a month]].","ru":"Отказываемся от [[чего: офиса, корпоративов и машин]] с [[срок: 1 марта 2026 года]], экономим [[сколько: 900 тыс. ₽ в месяц]]."} },
  'crisis-feedback': { title: {"en":"Name the hour of open talk","ru":"Назначить час открытого разговора"}, heading: {"en":"Open talk","ru":"Открытый разговор"}, text: {"en":"- Every [[when: Friday at ten]] the whole team talks openly about what is wrong with this plan, complaints first.\n","ru":"- По [[когда: пятницам в десять]] вся команда открыто обсуждает, что не так с этим планом, и начинает с критики.\n"} },
  'crisis-hypotheses': { title: {"en":"Add hypotheses to test","ru":"Добавить гипотезы для проверки"}, heading: {"en":"Hypotheses to test","ru":"Гипотезы"}, text: {"en":"- Hypothesis: [[guess: care homes pay for a weekly meal box]]. We chose the cheapest test: [[how: ten calls]] by [[date: 31 March 2026]]; we drop it if [[sign: fewer than two of ten order]].\n- Hypothesis: [[guess: offices rent our kitchen in the evening]]. Test: [[how: five visits]] by [[date: 15 April 2026]]; we drop it if [[sign: nobody pays in advance]].\n- Hypothesis: [[guess: regular guests buy vouchers]]. Test: [[how: one letter to 200 guests]] by [[date: 30 April 2026]]; we drop it if [[sign: fewer than ten buy]].\n","ru":"- Гипотеза: [[догадка: пансионаты заплатят за обеды на неделю]]. Выбрали именно дешёвую проверку: [[чем: десять звонков]] до [[срок: 31 марта 2026 года]]; бросаем, если [[признак: закажут меньше двух из десяти]].\n- Гипотеза: [[догадка: офисы арендуют кухню по вечерам]]. Проверка: [[чем: пять встреч]] до [[срок: 15 апреля 2026 года]]; бросаем, если [[признак: никто не внесёт аванс]].\n- Гипотеза: [[догадка: постоянные гости купят сертификаты]]. Проверка: [[чем: письмо двумстам гостям]] до [[срок: 30 апреля 2026 года]]; бросаем, если [[признак: купят меньше десяти]].\n"} },
  'crisis-own-and-month': { title: {"en":"Own hands, and rent by the month","ru":"Свои силы и аренда помесячно"}, text: {"en":"Our own people take this on first, and [[what: the north hall]] is rented by the month.","ru":"[[когда: В апреле]] этим займутся те, кто уже у нас работает, а [[что: цех]] снимаем помесячно."} },
  'crisis-own-hands': { title: {"en":"Own people and freelancers first","ru":"Сначала свои силы и фриланс"}, text: {"en":"Our own people take this on first; what is beyond them goes to [[whom: freelancers]] by the job.","ru":"Сначала этим займутся те, кто уже у нас работает; остальное отдаём [[кому: фрилансерам]] с понятной задачей и оплатой за результат."} },
  'crisis-strict': { title: {"en":"Say who may depart from the plan","ru":"Сказать, кто вправе отойти от плана"}, text: {"en":"Anyone may depart from this plan within [[limit: €1,000]] and tells the others [[when: on Monday]]; once a week we revise the plan.","ru":"Любой вправе отойти от плана в пределах [[сколько: 50 тыс. ₽]] и расскажет об этом [[когда: в понедельник]]; раз в неделю пересматриваем план."} },
  'crisis-swap': { title: {"en":"Let the two change places","ru":"Поменять местами"}, text: {"en":"","ru":""} },
  'cx-kpi': { title: {"en":"Add a measure of experience, and the money, process and people that go with it","ru":"Добавить показатель опыта, а с ним деньги, процесс и людей"}, heading: {"en":"How we measure experience","ru":"Как измеряем опыт клиента"}, text: {"en":"- Experience: NPS from [[now: 22]] to [[target: 35]] by [[date: 31 December 2026]].\n- Money: one point of NPS is worth [[money: £90k]] of revenue a year.\n- Process: we chose the share of [[what: requests answered within an hour]], from [[now: 71%]] to [[target: 95%]], because customers feel it most.\n- Staff: [[share: 90%]] of those who serve pass the service exam, today [[now: 60%]].\n","ru":"- Опыт: NPS — с [[сейчас: 22]] до [[цель: 35]] к [[срок: 31 декабря 2026 года]].\n- Деньги: один пункт NPS приносит [[деньги: 3 млн ₽]] выручки в год.\n- Процесс: выбрали именно долю [[чего: заказов]], выполненных в срок, её клиент чувствует сильнее всего: с [[сейчас: 71 %]] до [[цель: 95 %]].\n- Персонал: аттестацию по сервису прошли [[доля: 90 %]] сотрудников, сейчас — [[сейчас: 60 %]].\n"} },
  'cx-money': { title: {"en":"Say what it is worth","ru":"Сказать, чего это стоит"}, heading: {"en":"What it is worth","ru":"Чего это стоит"}, text: {"en":"One point of NPS is worth [[money: £90k]] of revenue a year.\n","ru":"Один пункт NPS приносит [[деньги: 3 млн ₽]] выручки в год.\n"} },
  'cx-people': { title: {"en":"Name a figure of the staff behind it","ru":"Назвать показатель персонала"}, heading: {"en":"The people behind it","ru":"Какие люди за этим стоят"}, text: {"en":"Staff: [[share: 90%]] of those who serve pass the service exam, today [[now: 60%]].\n","ru":"Персонал: аттестацию по сервису прошли [[доля: 90 %]] сотрудников, сейчас — [[сейчас: 60 %]].\n"} },
  'cx-process': { title: {"en":"Name the process behind it","ru":"Назвать процесс, который за этим стоит"}, heading: {"en":"The process behind it","ru":"Какой процесс за этим стоит"}, text: {"en":"Process: we chose the share of [[what: requests answered within an hour]], from [[now: 71%]] to [[target: 95%]], because customers feel it most.\n","ru":"Процесс: выбрали именно долю [[чего: заказов]], выполненных в срок, её клиент чувствует сильнее всего: с [[сейчас: 71 %]] до [[цель: 95 %]].\n"} },
  'detail-aside': { title: {"en":"Put the days aside in a comment, leave a checkpoint","ru":"Убрать дни в комментарий, оставить веху"}, text: {"en":"Milestone 1: {day} — [[what can be shown by then: 40 operators are trained]]","ru":"Веха 1: {day} — [[что покажем к этому дню: 40 операторов обучены]]"} },
  'effort-way': { title: {"en":"Say what is done differently","ru":"Сказать, что начнут делать иначе"}, text: {"en":": [[who: the shift leads]] [[do what differently: call back the same day from a list on the wall]], seen by [[figure: the calls left over in the evening]]","ru":": [[кто: старшие смен]] [[делают что иначе: перезванивают в тот же день по списку на стене]], видно по [[какой цифре: числу звонков, оставшихся к вечеру]]"} },
  'front-matter-day': { title: {"en":"Give a day","ru":"Указать день"}, text: {"en":"[[day: 2030-12-31]]","ru":"[[день: 2030-12-31]]"} },
  'front-matter-kind': { title: {"en":"Name a kind","ru":"Указать вид документа"}, text: {"en":"[[kind: plan]]","ru":"[[вид: plan]]"} },
  'front-matter-nearest': { title: {"en":"Write the nearest known word","ru":"Вписать ближайшее известное слово"}, text: {"en":"","ru":""} },
  'front-matter-remove': { title: {"en":"Remove the line","ru":"Удалить строку"}, text: {"en":"","ru":""} },
  'goal-date': { title: {"en":"Add a date","ru":"Указать срок"}, text: {"en":", by [[date: 31 December 2027]]","ru":", срок — [[дата: 31 декабря 2027 года]]"} },
  'goal-date-cell': { title: {"en":"Fill in the date","ru":"Заполнить срок"}, text: {"en":"[[date: 31 December 2027]]","ru":"[[дата: 31 декабря 2027 года]]"} },
  'goal-first-step': { title: {"en":"Add a first step towards it","ru":"Добавить первый шаг к ней"}, text: {"en":"First step: [[what: a day with the applicants in the workshop]], [[who: the head of support]], by [[date: 30 April]]","ru":"Первый шаг: [[какой: день с кандидатами в мастерской]], [[кто: руководитель поддержки]], до [[срок: 30 апреля]]"} },
  'goal-measure': { title: {"en":"Say from what to what","ru":"Записать, было и станет"}, text: {"en":" — from [[today’s figure: 23%]] to [[target: 8%]] by [[date: 31 December 2027]]","ru":" — с [[сейчас: 23 %]] до [[цель: 8 %]] к [[срок: 31 декабря 2027 года]]"} },
  'goal-measure-cells': { title: {"en":"Fill in the measure","ru":"Заполнить показатель"}, text: {"en":"[[metric: complaints a month]]\n[[today: 90]]\n[[target: 40]]\n","ru":"[[показатель: обращений в месяц]]\n[[сейчас: 90]]\n[[цель: 40]]\n"} },
  'goal-purpose': { title: {"en":"Say what changes once it is there","ru":"Указать, что изменится, когда это заработает"}, text: {"en":" so that [[what changes, and how much: customers wait three days instead of nine]]","ru":", чтобы [[что и насколько изменится: клиент ждал три дня вместо девяти]]"} },
  'goal-section': { title: {"en":"Add a part with the goal","ru":"Добавить раздел с целью"}, heading: {"en":"Goal","ru":"Цель"}, text: {"en":"[[what changes, for whom: Visits that patients book without calling]] — from [[today’s figure: 23%]] to [[target: 60%]] by [[date: 31 December 2027]].\n\nReview: every quarter, by [[who: the head of sales and the controller]].\n\nWhy this way: we chose it because [[reason, with a figure: 60% of our patients ask for it]].\n","ru":"[[что изменится и для кого: Запись без звонка]] — с [[сейчас: 23 %]] до [[цель: 60 %]] визитов к [[срок: 31 декабря 2027 года]].\n\nПересмотр: раз в квартал, участвуют [[кто: коммерческий директор и финансист]].\n\nПочему именно так: выбрали этот путь, потому что [[довод с цифрой: об этом просят 60 % пациентов]].\n"} },
  'goals-horizon': { title: {"en":"Give all goals here one horizon","ru":"Задать горизонт сразу всем целям здесь"}, text: {"en":" for [[period: 2027]]","ru":" на [[период: 2027 год]]"} },
  'horizon-levels': { title: {"en":"Add a part with the levels that are missing","ru":"Добавить раздел с недостающими уровнями"}, heading: {"en":"Horizon","ru":"Горизонт"}, text: {"en":"- Vision: [[where this leads in some years: the first address for engineers in the north]]\n- [[year: 2027]]: [[what shows it: the first thousand readers]]; [[year: 2028]]: [[what shows it: three thousand]]\n- This quarter: [[next step: six articles are written]]\n- Why this way: we chose it because [[reason, with a figure: 40 of 60 readers asked for it]]\n","ru":"- Видение: [[куда это ведёт через несколько лет: первый адрес для инженеров на севере]]\n- [[год: 2027]] год: [[по чему видно: первая тысяча читателей]]; [[год: 2028]] год: [[по чему видно: три тысячи]]\n- В этом квартале: [[ближайший шаг: шесть статей]]\n- Почему именно так: выбрали этот путь, потому что [[довод с цифрой: об этом просили 40 читателей из 60]]\n"} },
  'hypothesis-cells': { title: {"en":"Fill in the test and the threshold","ru":"Заполнить проверку и порог"}, text: {"en":"[[how, on how many, how long: a letter to 200 customers, four weeks]]\n[[threshold: 12 replies or more]]\n","ru":"[[как, на скольких, сколько времени: письмо 200 клиентам, четыре недели]]\n[[порог: не меньше 12 ответов]]\n"} },
  'hypothesis-test': { title: {"en":"Add a test and a threshold","ru":"Указать проверку и порог"}, text: {"en":"we test it by [[what, on how many, how long: a letter to 200 customers in four weeks]]; below [[threshold: 12 replies]] we drop it","ru":"проверяем [[чем, на скольких, сколько времени: письмом 200 клиентам за четыре недели]]; меньше [[порог: 12 ответов]] — отбрасываем"} },
  'initiative-effect': { title: {"en":"Name the effect","ru":"Назвать эффект"}, text: {"en":"Effect: [[what gets better: 900 fewer calls a month]], [[how much a year: €40k a year]].","ru":"Эффект: [[что станет лучше: на 900 звонков в месяц меньше]], [[сколько в год: 4 млн ₽ в год]]."} },
  'initiative-effect-column': { title: {"en":"Add a column for the effect","ru":"Добавить столбец с эффектом"}, heading: {"en":"Effect","ru":"Эффект"}, text: {"en":"[[what gets better: 900 fewer calls]], [[how much a year: €40k a year]]","ru":"[[что станет лучше: на 900 звонков меньше]], [[сколько в год: 4 млн ₽ в год]]"} },
  'initiative-return': { title: {"en":"Give the effect a figure","ru":"Дать эффекту цифру"}, text: {"en":"In figures: [[how much a year: €40k a year]], paid back in [[time: ten months]].","ru":"В цифрах: [[сколько в год: 4 млн ₽ в год]], окупится за [[срок: десять месяцев]]."} },
  'kind-exchange': { title: {"en":"Call it by the other name","ru":"Назвать другим словом"}, text: {"en":"","ru":""} },
  'limits-section': { title: {"en":"Add a part on what we cannot do yet","ru":"Добавить раздел о том, чего пока не умеем"}, heading: {"en":"What we cannot do yet","ru":"Чего пока не умеем"}, text: {"en":"- [[what we lack: None of us has rented a shop there]]: [[who or what helps: a local lawyer reads each contract]] by [[date: 30 April]]\n","ru":"- [[чего не хватает: Никто из нас не снимал там помещение]] — [[кто или что поможет: местный юрист читает каждый договор]], до [[срок: 30 апреля]]\n"} },
  'link-nearest': { title: {"en":"Point the link at the nearest file or heading","ru":"Исправить ссылку на ближайший файл или заголовок"}, text: {"en":"","ru":""} },
  'means-section': { title: {"en":"Add a part on who does it, and by what means","ru":"Добавить раздел о том, кто и чем это делает"}, heading: {"en":"Who does it, and by what means","ru":"Кто и какими средствами"}, text: {"en":"- [[step: The catalogue]]: [[who: two librarians]], [[by what means: €4,000 for the scanner]], by [[date: 1 March]]\n","ru":"- [[шаг: Каталог]] — [[кто: два библиотекаря]], [[какими средствами: 400 тыс. ₽ на сканер]], до [[срок: 1 марта]]\n"} },
  'metric-nps': { title: {"en":"Measure NPS instead","ru":"Мерить вместо этого NPS"}, text: {"en":"NPS of our readers\nNPS\n[[now: 31]]\n[[target: 45]]\n[[by how much: 10 points]]\n","ru":"NPS читателей\nNPS читателей\n[[сейчас: 31]]\n[[цель: 45]]\n[[на сколько: 10 пунктов]]\n"} },
  'metric-orders': { title: {"en":"Count orders","ru":"Считать заказы"}, text: {"en":"[[how many: 300]] orders","ru":"[[сколько: 300]] заказов"} },
  'metric-recommend': { title: {"en":"Count those who would recommend you","ru":"Считать тех, кто готов рекомендовать"}, text: {"en":"[[how many: 300]] customers who would recommend us","ru":"[[сколько: 300]] клиентов, готовых нас рекомендовать,"} },
  'milestone-date': { title: {"en":"Add a date","ru":"Указать срок"}, text: {"en":", by [[date: 1 June]]","ru":", к [[срок: 1 июня]]"} },
  'milestone-dates-cells': { title: {"en":"Fill in the dates","ru":"Заполнить сроки"}, text: {"en":"[[first day: 4 May]]\n[[last day: 31 August]]\n","ru":"[[начало: 4 мая]]\n[[конец: 31 августа]]\n"} },
  'milestone-dates-swapped': { title: {"en":"Swap the two dates","ru":"Поменять две даты местами"}, text: {"en":"","ru":""} },
  'milestone-done': { title: {"en":"Mark it as done","ru":"Отметить выполненной"}, text: {"en":"done","ru":"выполнено"} },
  'milestone-dropped': { title: {"en":"Drop it, and say why","ru":"Снять и сказать почему"}, text: {"en":" — cancelled: [[why: the room is let as it stands]]","ru":" — отменено: [[почему: помещение сдают с ремонтом]]"} },
  'milestone-last-day': { title: {"en":"Take the last day of the month","ru":"Поставить последний день месяца"}, text: {"en":"","ru":""} },
  'milestone-length': { title: {"en":"Say how long it takes","ru":"Указать, сколько это займёт"}, text: {"en":", [[how long: six weeks]]","ru":", [[сколько займёт: шесть недель]]"} },
  'milestone-moved': { title: {"en":"Move it, and say why","ru":"Перенести и сказать почему"}, text: {"en":", moved to [[new date: 31 December 2027]]: [[why, and what it means for the goal: the permit came late, the goal stands]]","ru":", перенесено на [[новый срок: 31 декабря 2027 года]]: [[почему и что это значит для цели: разрешение выдали позже, цель прежняя]]"} },
  'milestone-new-day': { title: {"en":"Give it another day","ru":"Назначить другой день"}, text: {"en":"[[new day: 1 June 2026]]","ru":"[[новый день: 1 июня 2026]]"} },
  'milestone-result': { title: {"en":"Say what can be shown","ru":"Указать, что можно будет показать"}, text: {"en":" — [[what can be shown: the report is signed by the plant manager]]","ru":" — [[что покажем: отчёт подписан директором завода]]"} },
  'milestone-result-cell': { title: {"en":"Fill in the result","ru":"Заполнить результат"}, text: {"en":"[[what can be shown: the report is signed by the plant manager]]","ru":"[[что покажем: отчёт подписан директором завода]]"} },
  'milestone-steps-swapped': { title: {"en":"Swap the two steps","ru":"Поменять два шага местами"}, text: {"en":"","ru":""} },
  'milestones-done': { title: {"en":"Mark them all as done","ru":"Отметить выполненными все"}, text: {"en":"done","ru":"выполнено"} },
  'milestones-section': { title: {"en":"Add a part with milestones","ru":"Добавить раздел с вехами"}, heading: {"en":"Milestones","ru":"Вехи"}, text: {"en":"- [[date: 1 March]]: [[what can be shown: the first ten orders are delivered]]\n- [[date: 1 June]]: [[what can be shown: the report on three months lies on the table]]\n\nWe chose these points rather than others because they tell us early whether this is the right way: [[why: without ten orders in March nobody comes in June]].\n","ru":"- [[дата: 1 марта]] — [[что покажем: доставлены первые десять заказов]]\n- [[дата: 1 июня]] — [[что покажем: отчёт за три месяца на столе у директора]]\n\nВыбрали именно эти точки, потому что по ним раньше всего видно, туда ли мы идём: [[почему: если в марте нет десяти заказов, не будет и сотни летом]].\n"} },
  'milestones-to-list': { title: {"en":"Turn the table of milestones into a list","ru":"Превратить таблицу вех в список"}, text: {"en":"","ru":""} },
  'milestones-to-table': { title: {"en":"Turn the list of milestones into a table","ru":"Превратить список вех в таблицу"}, text: {"en":"Date | Milestone | Result | Status | done","ru":"Срок | Веха | Результат | Статус | выполнено"} },
  'pilot-bounds': { title: {"en":"Add its bounds","ru":"Указать границы"}, text: {"en":"bounds: \nuntil [[date: 30 April]]\non [[how many, or for how much: 20 customers]]\nwe go on if [[what we see: 15 of them order again]], otherwise we stop\n","ru":"границы: \nдо [[срок: 30 апреля]]\nна [[на ком или за сколько: 20 клиентах]]\nпродолжаем, если [[признак: 15 из них заказали снова]], иначе прекращаем\n"} },
  'plan-archived': { title: {"en":"Put the plan away as archived","ru":"Отправить план в архив"}, text: {"en":"status: archived","ru":"status: archived"} },
  'plan-revision': { title: {"en":"Say when it is revised, and who may change it","ru":"Указать, когда план пересматривают и кто вправе его менять"}, text: {"en":"the plan is reviewed every quarter all the same; [[who: the board]] changes it if [[cause: costs move by a tenth]]","ru":"при этом план пересматриваем раз в квартал; меняет его [[кто: правление]], если [[повод: затраты ушли на десятую часть]]"} },
  'portfolio-apart': { title: {"en":"Give each its own rules","ru":"Развести правила"}, text: {"en":"Innovations are judged by their effect and pay back within [[time: a year]]; breakthroughs have [[sum: €1m]] of their own that may be lost, and are judged by what we learned.","ru":"Инновации судим по эффекту, окупаемость — до [[срок: года]]; на прорывы отдельно отложено [[сумма: 10 млн ₽]], которые можно потерять, и судим их по тому, что узнали."} },
  'portfolio-split': { title: {"en":"Split the table in two","ru":"Разделить таблицу на две"}, text: {"en":"Improvements of what we do, judged by their effect and paid back within [[time: a year]]:\nBets on something new, judged by what we learn, with [[sum: €1m]] of their own that may be lost:\n","ru":"Улучшения того, что есть, судим по эффекту, окупаемость — до [[срок: года]]:\nТо, что может не получиться, судим по тому, что узнали; на это отложено [[сумма: 10 млн ₽]], их можно потерять:\n"} },
  'process-ordinary': { title: {"en":"Describe the ordinary case","ru":"Описать обычный случай"}, text: {"en":"The ordinary case: [[what starts it: a request comes in]] → [[step: the manager calls within an hour]] → [[step: an offer goes out the same day]] → [[result: the order is paid]]. Exceptions: [[which: tenders]], [[how often: one in twenty]].","ru":"Обычный случай: [[с чего начинается: приходит заявка]] → [[шаг: менеджер звонит в течение часа]] → [[шаг: в тот же день уходит предложение]] → [[результат: заказ оплачен]]. Исключения: [[какие: тендеры]], [[как часто: один из двадцати]]."} },
  'rationale-section': { title: {"en":"Add a part on why this way","ru":"Добавить раздел о том, почему путь такой"}, heading: {"en":"Why this way","ru":"Почему именно так"}, text: {"en":"We chose [[what: the marketplace before a shop of our own]] because [[reason, with a figure: 60% of our customers look there first]]. We weighed [[another way: a second shop]] and dropped it because [[reason: the rent is higher than its turnover]].\n","ru":"Выбрали [[что: маркетплейс раньше своего магазина]], потому что [[довод с цифрой: 60 % наших покупателей ищут сначала там]]. Рассмотрели [[другой вариант: второй магазин]] и отказались: [[почему: аренда дороже его оборота]].\n"} },
  'review-section': { title: {"en":"Add a part on when the plan is revised","ru":"Добавить раздел о пересмотре плана"}, heading: {"en":"Review","ru":"Пересмотр"}, text: {"en":"The plan is revised [[how often: every quarter]] by [[who: the head of sales and the controller]]; anything may be struck out. Next time: [[date: 2 July 2027]].\n","ru":"План пересматриваем [[как часто: раз в квартал]], участвуют [[кто: коммерческий директор и финансист]]; вычеркнуть можно всё. Ближайший раз — [[дата: 2 июля 2027 года]].\n"} },
  'risks-beyond': { title: {"en":"Add risks of people, process, customers and money","ru":"Добавить риски людей, процесса, клиентов и денег"}, text: {"en":"People keep to their own spreadsheets, [[how likely: very likely]].\nThere turns out to be no process, [[how likely: likely]].\nCustomers and money stay away, [[how likely: less likely]].\n","ru":"Люди продолжат вести свои таблицы, [[насколько вероятно: очень вероятно]].\nПроцесса на деле не окажется, [[насколько вероятно: вероятно]].\nКлиенты и деньги не придут, [[насколько вероятно: менее вероятно]].\n"} },
  'section-fill': { title: {"en":"Say who writes this part, and by when","ru":"Записать, кто и к какому дню напишет раздел"}, text: {"en":"[[what is known: Three suppliers were asked, two have answered]]. [[who: The head of purchasing]] writes the rest by [[date: 30 November 2026]].","ru":"[[что уже известно: Опросили трёх поставщиков, ответили двое]]. Остальное напишет [[кто: начальник закупок]] до [[срок: 30 ноября 2026 года]]."} },
  'section-remove': { title: {"en":"Remove the heading","ru":"Удалить заголовок"}, text: {"en":"","ru":""} },
  'steps-section': { title: {"en":"Add a part with the steps","ru":"Добавить раздел с шагами"}, heading: {"en":"Steps","ru":"Шаги"}, text: {"en":"- [[first step: Two collection points in the school yards]]: [[who: the caretaker]], by [[date: 1 March]], [[by what means: €400 for the bins]]\n- [[next step: A weekly round with the hand cart]]: [[who: the club]], from [[date: 1 April]]\n\nWe chose these steps because [[why: the schools asked for them]].\n","ru":"- [[первый шаг: Два пункта приёма во дворах школ]] — [[кто: комендант]], до [[срок: 1 марта]], [[какими средствами: 40 тыс. ₽ на баки]]\n- [[следующий шаг: Объезд с тележкой раз в неделю]] — [[кто: клуб]], с [[срок: 1 апреля]]\n\nВыбрали именно эти шаги, потому что [[почему: о них просили школы]].\n"} },
  'suppression-close': { title: {"en":"Close the comment at the end of its line","ru":"Закрыть комментарий в конце строки"}, text: {"en":" -->","ru":" -->"} },
  'suppression-command': { title: {"en":"Write the nearest command","ru":"Вписать ближайшую команду"}, text: {"en":"","ru":""} },
  'suppression-day': { title: {"en":"Give a new day","ru":"Указать новый день"}, text: {"en":"[[day: 2030-12-31]]","ru":"[[день: 2030-12-31]]"} },
  'suppression-guess': { title: {"en":"Write the name of a rule that comes near","ru":"Вписать имя похожего правила"}, text: {"en":"","ru":""} },
  'suppression-nearest': { title: {"en":"Write the name of the nearest rule","ru":"Вписать имя ближайшего правила"}, text: {"en":"","ru":""} },
  'suppression-reason': { title: {"en":"Mark what follows as the reason","ru":"Отделить причину дефисами"}, text: {"en":"-- ","ru":"-- "} },
  'suppression-remove': { title: {"en":"Remove the comment","ru":"Удалить комментарий"}, text: {"en":"","ru":""} },
  'suppression-remove-enable': { title: {"en":"Remove what switches nothing on","ru":"Убрать то, что ничего не включает"}, text: {"en":"","ru":""} },
  'suppression-remove-name': { title: {"en":"Remove the names with nothing to hide","ru":"Убрать имена, по которым скрывать нечего"}, text: {"en":"","ru":""} },
  'system-benefit': { title: {"en":"Say what the business gains","ru":"Вписать, что получит бизнес"}, text: {"en":"[[what: lost requests]] from [[now: 23%]] to [[target: 8%]]","ru":"[[что: потерянные заявки]] — с [[сейчас: 23 %]] до [[цель: 8 %]]"} },
  'system-goal': { title: {"en":"Say what the business wants of it","ru":"Сказать, чего бизнес от неё ждёт"}, text: {"en":" so that [[what: lost requests]] fall from [[now: 23%]] to [[target: 8%]] by [[date: 31 December 2026]]","ru":" — [[чего: потерянных заявок]] будет [[цель: 8 %]] вместо [[сейчас: 23 %]] к [[срок: 31 декабря 2026 года]]"} },
  'system-goal-part': { title: {"en":"Say what the business wants of it","ru":"Сказать, чего бизнес от неё ждёт"}, heading: {"en":"Business goal","ru":"Цель для бизнеса"}, text: {"en":"Goal of the business: [[what: lost requests]] fall from [[now: 23%]] to [[target: 8%]] by [[date: 31 December 2026]].\n","ru":"Цель бизнеса: [[что: потерянные заявки]] — с [[сейчас: 23 %]] до [[цель: 8 %]] к [[срок: 31 декабря 2026 года]].\n"} },
  'system-process': { title: {"en":"Draw the process in a line","ru":"Изобразить процесс одной строкой"}, heading: {"en":"Business process","ru":"Бизнес-процесс"}, text: {"en":"Process: [[what starts it: a request comes in]] → [[step: the manager calls within an hour]] → [[step: an offer goes out the same day]] → [[result: the order is paid]].\n","ru":"Процесс: [[с чего начинается: приходит заявка]] → [[шаг: менеджер звонит в течение часа]] → [[шаг: в тот же день уходит предложение]] → [[результат: заказ оплачен]].\n"} },
  'system-sponsor': { title: {"en":"Name a sponsor of the business","ru":"Назвать спонсора от бизнеса"}, heading: {"en":"Sponsor","ru":"Спонсор"}, text: {"en":"Sponsor: [[who: the head of sales]], whose own figures are at stake and who may stop the project.\n","ru":"Спонсор — [[кто: коммерческий директор]]: от системы зависят его показатели, и он вправе остановить проект.\n"} },
  'system-sponsor-name': { title: {"en":"Fill in a sponsor of the business","ru":"Вписать спонсора от бизнеса"}, text: {"en":"[[who: the head of sales]]","ru":"[[кто: коммерческий директор]]"} },
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
  | 'advocacy-metric'
  | 'assumption-cell'
  | 'assumption-check'
  | 'assumption-checks'
  | 'automation-purpose'
  | 'bet-step'
  | 'bet-trial'
  | 'breakthrough-loss'
  | 'breakthrough-odds'
  | 'breakthrough-odds-cell'
  | 'breakthrough-purpose'
  | 'channel-audience'
  | 'channel-niche'
  | 'channel-service'
  | 'channel-size'
  | 'consultant-cells'
  | 'consultant-task'
  | 'crisis-acceptance'
  | 'crisis-acceptance-instead'
  | 'crisis-by-month'
  | 'crisis-control'
  | 'crisis-core-spared'
  | 'crisis-core-spared-cell'
  | 'crisis-core-team'
  | 'crisis-costs'
  | 'crisis-costs-kept'
  | 'crisis-feedback'
  | 'crisis-hypotheses'
  | 'crisis-own-and-month'
  | 'crisis-own-hands'
  | 'crisis-strict'
  | 'crisis-swap'
  | 'cx-kpi'
  | 'cx-money'
  | 'cx-people'
  | 'cx-process'
  | 'detail-aside'
  | 'effort-way'
  | 'front-matter-day'
  | 'front-matter-kind'
  | 'front-matter-nearest'
  | 'front-matter-remove'
  | 'goal-date'
  | 'goal-date-cell'
  | 'goal-first-step'
  | 'goal-measure'
  | 'goal-measure-cells'
  | 'goal-purpose'
  | 'goal-section'
  | 'goals-horizon'
  | 'horizon-levels'
  | 'hypothesis-cells'
  | 'hypothesis-test'
  | 'initiative-effect'
  | 'initiative-effect-column'
  | 'initiative-return'
  | 'kind-exchange'
  | 'limits-section'
  | 'link-nearest'
  | 'means-section'
  | 'metric-nps'
  | 'metric-orders'
  | 'metric-recommend'
  | 'milestone-date'
  | 'milestone-dates-cells'
  | 'milestone-dates-swapped'
  | 'milestone-done'
  | 'milestone-dropped'
  | 'milestone-last-day'
  | 'milestone-length'
  | 'milestone-moved'
  | 'milestone-new-day'
  | 'milestone-result'
  | 'milestone-result-cell'
  | 'milestone-steps-swapped'
  | 'milestones-done'
  | 'milestones-section'
  | 'milestones-to-list'
  | 'milestones-to-table'
  | 'pilot-bounds'
  | 'plan-archived'
  | 'plan-revision'
  | 'portfolio-apart'
  | 'portfolio-split'
  | 'process-ordinary'
  | 'rationale-section'
  | 'review-section'
  | 'risks-beyond'
  | 'section-fill'
  | 'section-remove'
  | 'steps-section'
  | 'suppression-close'
  | 'suppression-command'
  | 'suppression-day'
  | 'suppression-guess'
  | 'suppression-nearest'
  | 'suppression-reason'
  | 'suppression-remove'
  | 'suppression-remove-enable'
  | 'suppression-remove-name'
  | 'system-benefit'
  | 'system-goal'
  | 'system-goal-part'
  | 'system-process'
  | 'system-sponsor'
  | 'system-sponsor-name'
  | 'team-outcome'
  | 'team-result'
  | 'template-own'
  | 'unknown-cells'
  | 'unknown-consultant'
  | 'unknown-decision'
  | 'unknown-first'
  | 'unknown-pilot'
  | 'unknown-research';
