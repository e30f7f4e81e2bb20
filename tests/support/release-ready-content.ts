import type { Texts } from '../../tools/content/parse/sources.ts'
import { fixtureTexts, TODAY } from './content.ts'
import { asIfSeen } from './seen.ts'

const aYearAfter = (day: string) => day.replace(/^\d+/, year => String(Number(year) + 1))

const settle = (text: string, day: string): string =>
  (text.includes('guidanceLines:') ? text.replace('status: held', 'status: show') : text)
    .replaceAll(/^( +)words: .*/gm, '$1open: "24/7"')
    .replaceAll('confirmed: false', 'confirmed: true')
    .replaceAll('status: check-first', 'status: show')
    .replaceAll(/how: (?:website|published|guidance only)/g, 'how: rung')
    .replaceAll(`on: "${TODAY}"`, `on: "${day}"`)
    .replaceAll(/reviewBy: "[\d-]+"/g, `reviewBy: "${aYearAfter(day)}"`)

const SLOTS = ['liaison', 'interpreter', 'housing-tonight', 'sexual-assault', 'drugs']
  .map(slot => `${slot}: { says: Ask the control room. }`)
  .join(', ')

/** Fills a force's slots, as the force must before its own release. */
const withSlots = (file: string, text: string): string =>
  file.startsWith('forces/') ? `${text.trimEnd()}\nslots: { ${SLOTS} }\n` : text

const isOfTraining = (file: string) => file === 'training.yaml' || file.startsWith('drills/')

/** @returns the fixture as if every number was rung on a day. Held services stay held. */
export const settledOn = (day: string): Texts =>
  new Map(
    [...fixtureTexts].map(([file, text]) => [
      file,
      isOfTraining(file) ? text : asIfSeen(withSlots(file, settle(text, day)))
    ])
  )

export const settled = settledOn(TODAY)
