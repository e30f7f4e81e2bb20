/**
 * @returns a number of units in words, in the plural that the language has for it: "5 minutes", "2 funud".
 * @param locale a tag as BCP 47 writes it.
 */
export const countSaid = (count: number, unit: 'second' | 'minute' | 'day', locale = 'en-GB'): string =>
  new Intl.NumberFormat([`${locale}-u-nu-latn`, 'en-GB'], {
    style: 'unit',
    unit,
    unitDisplay: 'long'
  }).format(count)
