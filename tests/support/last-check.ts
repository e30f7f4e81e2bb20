import type { Texts } from '../../tools/content/parse/sources.ts'

/** When a fact was checked: hours have other days, such as those of an exception. */
const CHECKED = /\bon: "(\d{4}-\d\d-\d\d)",?\s+how: /g

/** When a translation was read, or a part signed. */
const READ = /\bon: "(\d{4}-\d\d-\d\d)"/g

const daysIn = (file: string, text: string): readonly string[] =>
  [...text.matchAll(/^(?:languages|sign-off)\//.test(file) ? READ : CHECKED)].map(([, day = '']) => day)

/** @returns the last day on which anybody checked anything in some content, as `2026-11-24`. */
export const lastCheckIn = (texts: Texts): string =>
  [...texts]
    .flatMap(([file, text]) => daysIn(file, text))
    .sort()
    .at(-1) ?? ''
