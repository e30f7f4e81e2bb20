import { NEAR_NOW, SUPPORT_CHOICES, WHO_CHOICES } from '../../../machines/content/vocabulary.ts'
import { selectQuestion } from '../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { answersOf, momentOf, type Persona } from '../../content/personas.ts'
import { walk } from '../walk.ts'

/** A conversation on a real phone, and the events that lead to its end. */
export interface Route {
  readonly name: string
  /** The id of a force in the address, if any. */
  readonly force?: string
  /** London time, in winter. */
  readonly at: string
  /** The officer's language, if not English. */
  readonly language?: 'cy'
  /** The tag of the person's language. */
  readonly personLanguage?: string
  readonly events: readonly EncounterEvent[]
}

type Said = ReturnType<typeof answersOf>['answers']

/** @returns events that answer the current question, or end a conversation that was cut short. */
const nextEvents = (events: readonly EncounterEvent[], answers: Said): readonly EncounterEvent[] => {
  const now = walk(events)
  const question = selectQuestion(now)
  if (now.hasTag('danger')) return [{ type: 'danger.close' }]
  // Somebody who says nothing gets the numbers at once.
  if (!question) return [{ type: Object.keys(answers).length > 0 ? 'encounter.start' : 'encounter.finish' }]
  const said = answers[question]
  if (typeof said === 'string') return [{ type: `answer.${said}` }]
  if (now.hasTag('single')) return [{ type: 'encounter.finish' }]
  // "Someone near" goes last, as it ends the question.
  const chosen = (said ?? [])
    .toSorted((a, b) => Number(a === NEAR_NOW) - Number(b === NEAR_NOW))
    .map(choice => ({ type: 'choice.toggle', question, choice }) as EncounterEvent)
  const isOver = walk(chosen, now).hasTag('danger')
  return isOver ? chosen : [...chosen, { type: 'step.continue' }]
}

const eventsWith = (answers: Said): readonly EncounterEvent[] => {
  let events: readonly EncounterEvent[] = []
  while (!walk(events).hasTag('outcome')) events = [...events, ...nextEvents(events, answers)]
  return events
}

/** @returns the conversation with a person of the table, up to the outcome. */
export const routeWith = ({
  name,
  answers: words,
  force,
  when
}: Pick<Persona, 'name' | 'answers' | 'force' | 'when'>): Route => {
  const { answers, work } = answersOf(words)
  const howTheyWork = work.map(choice => ({ type: 'choice.toggle', question: 'workplaces', choice }) as const)
  return {
    name,
    ...(force ? { force } : {}),
    at: `${momentOf(when)}Z`,
    events: [...eventsWith(answers), ...howTheyWork]
  }
}

/** Answers in the conversations that a review walked, in the words of the table of people. */
const HOUSING = 'help: housing; worried: yes; tonight: yes'
const CONTROLLED = `${HOUSING}; afraid: controls`
const EVERYTHING = `help: ${SUPPORT_CHOICES.join(', ')}; worried: yes; tonight: yes; afraid: ${WHO_CHOICES.filter(one => one !== NEAR_NOW).join(', ')}`

/** The eighteen conversations: name, force, time, answers, and the person's language, if any. */
const SAID = `no to all | no force | Sunday 03:00 | no to all
nowhere safe, housing | west-yorkshire | Sunday 03:00 | ${HOUSING}
the same by day | west-yorkshire | Tuesday 14:00 | ${HOUSING}
raped, report, talk | kent | Sunday 03:00 | help: talk, sexual-assault, report-crime; worried: yes; afraid: client
partner, nowhere safe | police-scotland | Sunday 03:00 | worried: yes; tonight: yes; afraid: partner-or-family
immigration, mental health | northern-ireland | Tuesday 14:00 | help: immigration-or-legal, mental-health
controlled, Romanian | kent | Sunday 03:00 | ${CONTROLLED} | ro
not sure of anything, Arabic | west-yorkshire | Sunday 03:00 | everything: not sure | ar
sexual health, Thai | no force | Tuesday 14:00 | help: sexual-health | th
controlled, Chinese | police-scotland | Sunday 03:00 | ${CONTROLLED} | zh-Hans
partner, officer's Welsh | north-wales | Sunday 03:00 | worried: yes; afraid: partner-or-family
prefers not to say | no force | Tuesday 14:00 | everything: prefer not to say
Numbers now at once | west-yorkshire | Sunday 03:00 | cut short
someone near, carries on | kent | Sunday 03:00 | worried: yes; afraid: near-now
everything chosen | west-yorkshire | Sunday 03:00 | ${EVERYTHING}
drugs, nowhere safe | northern-ireland | Sunday 03:00 | help: housing, drugs-or-alcohol; tonight: yes
sexual health, peers | kent | Tuesday 14:00 | help: sexual-health, peer-advice
client, passes on | police-scotland | Tuesday 14:00 | help: pass-on-information; worried: yes; afraid: client`

export const ROUTES: readonly Route[] = SAID.split('\n').map(line => {
  const [name = '', force = '', when = '', answers = '', personLanguage] = line.split(' | ')
  return {
    ...routeWith({ name, answers, when, force: force === 'no force' ? undefined : force }),
    ...(personLanguage ? { personLanguage } : {}),
    ...(name.includes('Welsh') && { language: 'cy' as const })
  }
})
