/** Currencies by ISO 4217 code: signs, other codes and word forms, folded. */
export const currencies: Readonly<Record<string, string>> = {
  USD: '$ usd us$ доллар доллара долларов долларам долларах долл dollar dollars бакс баксов',
  EUR: '€ eur euro euros евро',
  GBP: '£ gbp pound pounds фунт фунтов фунта',
  RUB: '₽ rub rur руб рубль рубля рублей рублю рублям рублях рублями р rubles roubles',
  KZT: '₸ kzt тенге',
  UAH: '₴ uah гривна гривны гривен',
  BYN: 'byn',
  INR: '₹ inr rupee rupees',
  JPY: '¥ jpy yen иен',
  CNY: 'cny юань юаня юаней',
  CAD: 'cad',
  AUD: 'aud',
  NZD: 'nzd',
  CHF: 'chf',
  SEK: 'sek',
  NOK: 'nok',
  DKK: 'dkk',
  PLN: 'pln zł',
  BRL: 'brl',
  SGD: 'sgd',
  AED: 'aed',
  TRY: '₺',
};

/** Letters that stand right before the sign: "NZ$100". */
export const dollarPrefixes: Readonly<Record<string, string>> = {
  us: 'USD',
  nz: 'NZD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  hk: 'HKD',
  s: 'SGD',
  r: 'BRL',
};
