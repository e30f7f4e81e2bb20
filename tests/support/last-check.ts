import type { Texts } from '../../tools/content/parse/sources.ts'

/** Matches the date of a fact's check; hours contain other dates, such as those of exceptions. */
const CHECKED = /\bon: "(\d{4}-\d\d-\d\d)",?\s+how: /g

/** Matches the date on which a translation was read or a section signed. */
const READ = /\bon: "(\d{4}-\d\d-\d\d)"/g

const daysIn = (file: string, text: string): readonly string[] =>
  [...text.matchAll(/^(?:languages|sign-off)\//.test(file) ? READ : CHECKED)].map(([, day = '']) => day)

/** @returns the latest day on which anything in the content was checked, such as `2026-11-24`. */
export const lastCheckIn = (texts: Texts): string =>
  [...texts]
    .flatMap(([file, text]) => daysIn(file, text))
    .sort()
    .at(-1) ?? ''
