// @module-tag slow
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { CHANNELS } from '../../../machines/content/vocabulary.ts'
import { formatHours } from '../../../machines/hours/format-hours.ts'
import { formatOpeningState } from '../../../machines/hours/format-opening-state.ts'
import { londonTime } from '../../../machines/hours/london.ts'
import { openingOf } from '../../../machines/hours/opening.ts'
import { hoursWords } from '../../../machines/language/hours-words.ts'
import { content, packs } from '../../support/setting.ts'

const HOUR = 3_600_000

const everyHours = (step: number, from: number, to: number): readonly number[] =>
  Array.from({ length: Math.ceil((to - from) / (step * HOUR)) }, (_, index) => from + index * step * HOUR)

const around = (change: string) =>
  everyHours(0.25, Date.parse(change) - 26 * HOUR, Date.parse(change) + 26 * HOUR)

const INSTANTS = [
  ...around('2026-03-29T01:00Z'),
  ...around('2026-10-25T01:00Z'),
  ...everyHours(23, Date.UTC(2026, 0), Date.UTC(2027, 0))
]

/** @returns what is said about the real hours in this process's zone, and its offsets to Greenwich. */
const saidHere = () => {
  const services = [...content.services, ...Object.values(packs).flatMap(pack => pack.localServices)]
  const hoursOfAll = services.flatMap(service => CHANNELS.flatMap(name => service[name]?.hours ?? []))
  // Many services have the same hours.
  const different = [...new Map(hoursOfAll.map(hours => [JSON.stringify(hours), hours])).values()]
  const words = hoursWords(content)
  const texts = INSTANTS.flatMap(instant => {
    const now = londonTime(instant)
    return different.flatMap(hours => {
      const opening = openingOf(hours, now, content.calendar)
      const state = formatOpeningState(opening, hours, now, words)
      return [JSON.stringify(opening), state, ...formatHours(hours, now, words)]
    })
  })
  return {
    offsets: [0, 6].map(month => new Date(2026, month).getTimezoneOffset()),
    sentences: texts.length,
    hash: createHash('sha256').update(texts.join('\n')).digest('hex')
  }
}

/** Offsets in winter and summer, to prove that the process ran in the zone. */
const ZONES = {
  'Europe/London': [0, -60],
  UTC: [0, 0],
  'America/New_York': [300, 240],
  'Asia/Kolkata': [-330, -330],
  'Pacific/Auckland': [-780, -720]
} as const

const askIn = async (zone: string): Promise<ReturnType<typeof saidHere>> => {
  const env = { ...process.env, TZ: zone }
  const words = ['--import', 'tsx', import.meta.filename]
  const { stdout } = await promisify(execFile)(process.execPath, words, { env })
  return JSON.parse(stdout)
}

const define = async () => {
  const { expect, test } = await import('vitest')
  test('time zones: all opening hours are compiled and shown alike in every zone', {
    timeout: 600_000
  }, async () => {
    const answers = await Promise.all(Object.keys(ZONES).map(askIn))
    const [london] = answers
    expect(answers).toEqual(Object.values(ZONES).map(offsets => ({ ...london, offsets })))
    expect(london?.sentences).toBeGreaterThan(10_000)
  })
}

// A child process, started in a zone, runs this file directly.
if (process.argv[1] === import.meta.filename) process.stdout.write(JSON.stringify(saidHere()))
else await define()
