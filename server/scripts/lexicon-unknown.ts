type Forms = (lemma: string) => readonly string[];

/** How words of the trade that no dictionary has are inflected, by their end: the first that fits. */
const models: readonly (readonly [RegExp, readonly string[] | string])[] = [
  [/(?:ировать|изовать)$/u, 'планировать'],
  [/(?:ироваться|изоваться)$/u, 'планироваться'],
  [/[нвлмтр]ый$/u, 'новый'],
  [/ский$/u, 'русский'],
  [/[жчшщ]$/u, ['', 'а', 'у', 'ем', 'ом', 'е', 'и', 'ей', 'ам', 'ами', 'ах']],
  [/[гкх]$/u, ['', 'а', 'у', 'ом', 'е', 'и', 'ов', 'ам', 'ами', 'ах']],
  [/[бвдзлмнпрстфц]$/u, ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах']],
];

/** The same for feminine nouns, whose own ending goes: what is cut off, and what stands there instead. */
const feminine: readonly (readonly [RegExp, number, readonly string[]])[] = [
  [/ия$/u, 1, ['я', 'и', 'ю', 'ей', 'й', 'ям', 'ями', 'ях']],
  [/ка$/u, 2, ['ка', 'ки', 'ке', 'ку', 'кой', 'ок', 'ек', 'кам', 'ками', 'ках']],
  [/[тсд]ь$/u, 1, ['ь', 'и', 'ью', 'ей', 'ям', 'ями', 'ях']],
];

/** Forms of a word that the dictionary does not know («спринт», «нейросеть», «трендовый»); itself alone where none is likely. */
export function unknownForms(word: string, forms: Forms): readonly string[] {
  if (!/^[а-я-]{4,}$/u.test(word) || /[ие]м$/u.test(word)) return [word];
  for (const [end, cut, endings] of feminine)
    if (end.test(word)) return endings.map((ending) => word.slice(0, -cut) + ending);
  const found = models.find(([end]) => end.test(word))?.[1];
  if (found === undefined) return [word];
  return typeof found === 'string' ? likeModel(word, found, forms(found)) : found.map((ending) => word + ending);
}

/** «дашборд» like «стандарт»: the model's endings on the word's stem. */
export function likeModel(word: string, model: string, forms: readonly string[]): string[] {
  const stem = forms.reduce(commonStart, model);
  const lost = model.length - stem.length;
  return forms.map((form) => word.slice(0, word.length - lost) + form.slice(stem.length));
}

export function commonStart(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a.slice(0, at);
}
