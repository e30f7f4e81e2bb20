import { parseSources, type Texts } from '../../../../tools/content/parse/sources.ts'
import { compareDirectory, importDirectory } from '../../../../tools/editorial/directories/compare.ts'
import { readDirectory } from '../../../../tools/editorial/directories/directory-file.ts'
import type { DirectoryRow } from '../../../../tools/editorial/directories/fields.ts'
import { fixtureTexts, inEnglish, TODAY } from '../../../support/content.ts'

export const KENT: Parameters<typeof compareDirectory>[2] = {
  force: 'kent',
  nations: ['england'],
  area: 'Kent',
  from: 'kent.csv',
  today: TODAY,
  doNotUse: {
    numbers: [{ digits: '01634960001', why: 'retired', seenOn: 'a page' }],
    sites: [{ host: 'old.example', why: 'gone' }]
  }
}

/** A service in Kent that the content lacks. */
export const NIGHT_SHELTER = 'Night Shelter,01634 111222,Mon-Fri 9am-5pm,shelter.example'

export const sourcesOf = (texts: Texts) => {
  const { serviceEntries, 'screens.yaml': screens } = parseSources(inEnglish(texts)).sources
  if (!serviceEntries || !screens) throw new Error('The services cannot be read.')
  return { serviceEntries, 'screens.yaml': screens }
}

/** @returns a directory's rows. @throws if it cannot be read. */
export const rowsIn = (directory: Uint8Array | string) => {
  const read = readDirectory(directory)
  if ('problem' in read) throw new Error(read.problem)
  return read.rows
}

/** @param lines of a sheet, headings first. @returns its rows. */
export const sheetRows = (...lines: readonly string[]) => rowsIn(lines.join('\n'))

export const compared = (rows: readonly DirectoryRow[], texts: Texts = fixtureTexts, options = KENT) =>
  compareDirectory(rows, sourcesOf(texts).serviceEntries, options)

/** @returns the content after importing everything that may be imported. */
export const importAll = (rows: readonly DirectoryRow[], texts = fixtureTexts): Texts =>
  new Map([...texts, ...importDirectory(texts, compared(rows, texts))])

/** @returns Kent's local services. */
export const inKent = (texts: Texts) =>
  sourcesOf(texts).serviceEntries.filter(({ force }) => force === 'kent')
