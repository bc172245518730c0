/** A text in both languages of the product. Slots are written `{name}`. */
export interface Bilingual {
  readonly en: string;
  readonly ru: string;
}
