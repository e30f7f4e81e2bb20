import { readFileSync } from 'node:fs'
import { ANSWERS, SUPPORT_CHOICES, WHO_CHOICES, WORKPLACES } from '../../machines/content/vocabulary.ts'
import type { Answers } from '../../machines/encounter/answers.ts'
import type { Availability } from '../../machines/hours/availability.ts'
import type { Outcome } from '../../machines/outcome/outcome.ts'

/** What the table adds to a contact that may not answer. */
export const STATES: Readonly<Record<Availability, string>> = {
  now: '',
  probably: ' (probably)',
  soon: ' (soon)',
  unknown: ' (unknown)',
  byAppointment: ' (by appointment)',
  shut: ' (shut)',
  noLine: ' (no line)'
}

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
/** A week without a bank holiday, and the night on which most services are shut. */
const dateOf = (day: string) =>
  day === 'Christmas Day' ? '2026-12-25' : `2026-11-${23 + WEEK.indexOf(oneOf(WEEK, day))}`

/** @param words as "Sunday 03:00". @returns them as tests write a time. */
export const momentOf = (words: string): string => {
  const [, day = '', time] = /^(.+) (\d\d:\d\d)$/.exec(words) ?? []
  return `${dateOf(day)}T${time}`
}

const oneOf = <Word extends string>(words: readonly Word[], word: string): Word => {
  const found = words.find(known => known === word)
  if (!found) throw new Error(`The table says "${word}". Known: ${words.join(', ')}.`)
  return found
}

const someOf = <Word extends string>(words: readonly Word[], list: string): readonly Word[] =>
  list.split(', ').map(word => oneOf(words, word))

const ANSWER_WORDS: Readonly<Record<string, string>> = {
  'not sure': 'unsure',
  'prefer not to say': 'declined'
}
const isAnswer = (words: string) => (ANSWERS as readonly string[]).includes(ANSWER_WORDS[words] ?? words)
const answer = (words: string) => oneOf(ANSWERS, ANSWER_WORDS[words] ?? words)

const SINGLE = { worried: 'safety', 'safe place': 'safePlace' } as const

/** @returns the answers to one question, from the table's words. */
const answersFrom = (name: string, words: string): Answers => {
  if (name === 'help')
    return isAnswer(words)
      ? { support: answer(words) }
      : { support: 'yes', supportNeeds: someOf(SUPPORT_CHOICES, words) }
  if (name === 'afraid')
    return isAnswer(words) ? { afraid: answer(words) } : { afraid: 'yes', who: someOf(WHO_CHOICES, words) }
  if (name === 'tonight') return { safePlace: 'no', ...(words === 'no' && { tonight: 'no' }) }
  if (name === 'everything') return Object.fromEntries(Object.keys(NO_TO_ALL).map(id => [id, answer(words)]))
  return { [SINGLE[oneOf(['worried', 'safe place'], name)]]: answer(words) }
}

const NO_TO_ALL: Answers = { support: 'no', safety: 'no', safePlace: 'yes', afraid: 'no' }

/** @param words as "help: talk, housing; worried; afraid: client". Unless cut short, others are no to all. */
export const answersOf = (words: string) => {
  const parts = words.split('; ').filter(part => part !== '' && part !== 'no to all')
  const named = parts.filter(part => part !== 'cut short').map(part => part.split(': '))
  const work = named.filter(([name]) => name === 'work').flatMap(([, list = '']) => someOf(WORKPLACES, list))
  const answers = named
    .filter(([name]) => name !== 'work')
    .map(([name = '', said = 'yes']) => answersFrom(name, said))
  // An answer about tonight implies one about a safe place, which an explicit answer must override.
  const inOrder = answers.toSorted((a, b) => Number('tonight' in b) - Number('tonight' in a))
  const start = parts.includes('cut short') ? {} : NO_TO_ALL
  return { answers: Object.assign({}, start, ...inOrder) as Answers, work }
}

/** One row of the table. */
export interface Persona {
  readonly name: string
  readonly answers: string
  readonly force: string | undefined
  readonly when: string
  readonly why: string
  /** The cells as written. */
  readonly row: readonly string[]
}

/** @returns the people of the table. */
export const readPersonas = (): readonly Persona[] =>
  [...readFileSync('docs/product/personas.md', 'utf8').matchAll(/^\| \d+ \|.+\|$/gm)].map(([text]) => {
    const row = text.split(/ ?\| ?/)
    const [, number, who, answers = '', setting = '', , , why = ''] = row
    const [, force, when = ''] = /^([a-z -]+), (.+)$/.exec(setting) ?? []
    const at = force === 'no force' ? undefined : force
    return { name: `${number}: ${who}`, answers, force: at, when, why, row }
  })

export const idsOf = (placed: readonly { readonly item: { readonly id: string } }[]) =>
  placed.map(({ item }) => item.id)

/** Finds what an outcome has of each kind that practitioners can ask for. */
const THERE: Readonly<Record<string, (shown: Outcome) => readonly string[]>> = {
  first: ({ contactFirst }) => idsOf(contactFirst.slice(0, 1)),
  rows: ({ contactFirst }) => idsOf(contactFirst),
  tips: ({ tipsToShare }) => idsOf(tipsToShare),
  'in sight': ({ doNow }) => idsOf(doNow),
  // In sight, or one tap away.
  'do now': shown => idsOf([...shown.doNow, ...shown.doNowMore]),
  if: ({ ifs }) => idsOf(ifs.filter(({ reasons }) => reasons.length === 0))
}

/**
 * @param asked ids: "first: num; rows: ecp, galop; no tips: be-clear-first". For "in sight", the whole list.
 * @returns unmet requests: something is missing, or shown although it should not be.
 */
export const missed = (shown: Outcome, asked: string): readonly string[] =>
  asked.split('; ').filter(part => {
    const [, no, what = '', list = ''] = /^(no )?(.+): (.+)$/.exec(part) ?? []
    const there = THERE[oneOf(Object.keys(THERE), what)]?.(shown) ?? []
    if (what === 'in sight') return there.join(', ') !== list
    return list.split(', ').some(id => there.includes(id) === Boolean(no))
  })
