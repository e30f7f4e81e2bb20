import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FlowTest } from '../../../machines/training/map/drawing.ts'
import { mapPlaces } from '../../../machines/training/map/flow-map.ts'

/** The title of a `describe`, a `test` or a `test.each`. */
const TITLE = /^( *)(?:(describe|test)\(|\]\)\()(['"])(.+?)\3,/gm

const titlesIn = (text: string) =>
  [...text.matchAll(TITLE)].map(({ index, 1: indent = '', 2: kind, 4: title = '' }) => ({
    index,
    isHeading: kind === 'describe',
    isInside: indent !== '',
    title
  }))

const testsIn = (text: string): readonly FlowTest[] => {
  let heading = ''
  const titles = titlesIn(text)
  return titles.flatMap(({ index, isHeading, isInside, title }, at) => {
    if (isHeading) heading = `${title}: `
    if (isHeading) return []
    const body = text.slice(index, titles[at + 1]?.index)
    const places = mapPlaces().filter(place => body.includes(`'${place}'`))
    return { title: isInside ? heading + title : title, places }
  })
}

/**
 * @param folder of the tests of the encounter machine. It may be missing, as in a release.
 * @returns the tests of the flow, each with the states that it names: none if it walks them all.
 */
export const testsOfFlow = (folder: string): readonly FlowTest[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter(file => file.endsWith('.test.ts'))
        .flatMap(file => testsIn(readFileSync(join(folder, file), 'utf8')))
    : []
