const irregular: Readonly<Record<string, string>> = {
  be: 'is are was were been being am',
  have: 'has had having',
  do: 'does did done doing',
  go: 'goes went gone going',
  know: 'knows knew known knowing',
  find: 'finds found finding',
  win: 'wins won winning',
  build: 'builds built building',
  write: 'writes wrote written writing',
  rewrite: 'rewrites rewrote rewritten rewriting',
  grow: 'grows grew grown growing',
  make: 'makes made making',
  get: 'gets got gotten getting',
  see: 'sees saw seen seeing',
  take: 'takes took taken taking',
  give: 'gives gave given giving',
  become: 'becomes became becoming',
  drive: 'drives drove driven driving',
  meet: 'meets met meeting',
  pay: 'pays paid paying',
  sell: 'sells sold selling',
  choose: 'chooses chose chosen choosing',
  think: 'thinks thought thinking',
  feel: 'feels felt feeling',
  strive: 'strives strove striven striving',
  begin: 'begins began begun beginning',
  run: 'runs ran running',
  lose: 'loses lost losing',
  keep: 'keeps kept keeping',
  bring: 'brings brought bringing',
  show: 'shows showed shown showing',
  mean: 'means meant meaning',
  say: 'says said saying',
  let: 'lets letting',
  cut: 'cuts cutting',
  hit: 'hits hitting',
  put: 'puts putting',
  set: 'sets setting',
  shut: 'shuts shutting',
  buy: 'buys bought buying',
  come: 'comes came coming',
  fall: 'falls fell fallen falling',
  freeze: 'freezes froze frozen freezing',
  hold: 'holds held holding',
  lead: 'leads led leading',
  leave: 'leaves left leaving',
  lend: 'lends lent lending',
  rise: 'rises rose risen rising',
  send: 'sends sent sending',
  speak: 'speaks spoke spoken speaking',
  spend: 'spends spent spending',
  teach: 'teaches taught teaching',
  understand: 'understands understood understanding',
  withdraw: 'withdraws withdrew withdrawn withdrawing',
  people: '',
  man: 'men',
  criterion: 'criteria',
  analysis: 'analyses',
  hypothesis: 'hypotheses',
  crisis: 'crises',
  not: '',
  no: '',
};

/** Verbs that end like an adjective or like one who does something. */
const verbs = new Set(
  `deliver offer cover consider discover register transfer trigger enter alter filter gather recover
   lower test invest request receive relieve arrive enable disable discuss process assess address press exceed succeed
   proceed need guess focus dismiss pass miss cross`.split(/\s+/),
);

/** Forms of an English lemma: plural, third person, past and -ing; no derived words ("plan" never matches "planet"). */
export function englishForms(lemma: string): string[] {
  const special = irregular[lemma];
  if (special !== undefined) return [lemma, ...special.split(' ').filter(Boolean)];
  if (verbs.has(lemma)) return [...plural(lemma), ...past(lemma)];
  if (!/^[a-z]{3,}$/.test(lemma) || /(?:ly|ed|ing|ss|er|est|ous|ful|ive|able)$/.test(lemma)) return plural(lemma);
  return [...plural(lemma), ...past(lemma)];
}

function plural(lemma: string): string[] {
  if (!/^[a-z'-]{2,}$/.test(lemma)) return [lemma];
  if (/[^aeiou]y$/.test(lemma)) return [lemma, `${lemma.slice(0, -1)}ies`, `${lemma}'s`];
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return [lemma, `${lemma}es`, `${lemma}'s`];
  return [lemma, `${lemma}s`, `${lemma}'s`];
}

function past(lemma: string): string[] {
  if (lemma.endsWith('e')) return [`${lemma}d`, `${lemma.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  const doubled = lemma + lemma.slice(-1);
  const both = [`${lemma}ed`, `${lemma}ing`];
  return /[^aeiou][aeiou][bdglmnprt]$/.test(lemma) ? [...both, `${doubled}ed`, `${doubled}ing`] : both;
}
