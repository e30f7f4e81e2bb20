import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FlowTest } from '../../../machines/training/map/drawing.ts'
import { mapPlaces } from '../../../machines/training/map/flow-map.ts'

/** The title of a `test` or a `test.each`. */
const TITLE = /^ *(?:test\(|\]\)\()(['"])(.+?)\1,/gm

const testsIn = (text: string): readonly FlowTest[] => {
  const titles = [...text.matchAll(TITLE)]
  return titles.map(({ index, 2: title = '' }, at) => {
    const body = text.slice(index, titles[at + 1]?.index)
    return { title, places: mapPlaces().filter(place => body.includes(`'${place}'`)) }
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
