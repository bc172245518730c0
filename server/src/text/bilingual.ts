/** A text in both languages of the product. Slots are written `{name}`. */
export interface Bilingual {
  readonly en: string;
  readonly ru: string;
}

/** The languages that the product speaks. */
export const locales = ['en', 'ru'] as const satisfies readonly (keyof Bilingual)[];
