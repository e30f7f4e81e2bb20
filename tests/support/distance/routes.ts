import { NEAR_NOW, SUPPORT_CHOICES, WHO_CHOICES } from '../../../machines/content/vocabulary.ts'
import { selectQuestion } from '../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import type { TextKey } from '../../../machines/language/text-key.ts'
import { answersOf, momentOf, type Persona } from '../../content/personas.ts'
import { walk } from '../walk.ts'

/** A conversation on a real phone, and what is pressed on the way to its end. */
export interface Route {
  readonly name: string
  /** The id of a force in the address; none if left out. */
  readonly force?: string
  /** By the clock in London, in winter. */
  readonly at: string
  /** What the officer works in, if not English. */
  readonly language?: 'cy'
  /** The person's language, by its own name. */
  readonly personLanguage?: string
  /** The labels of the buttons. */
  readonly presses: readonly TextKey[]
}

/** A page that was built later would take the clock of these conversations for a wrong one. */
export const DAY_OF_BUILD = '2026-11-25'

type Said = ReturnType<typeof answersOf>['answers']

/** @returns what answers the question that is asked, or ends what was cut short there. */
const nextEvents = (events: readonly EncounterEvent[], answers: Said): readonly EncounterEvent[] => {
  const now = walk(events)
  const question = selectQuestion(now)
  if (now.hasTag('danger')) return [{ type: 'danger.close' }]
  if (!question) return [{ type: 'encounter.start' }]
  const said = answers[question]
  if (typeof said === 'string') return [{ type: `answer.${said}` }]
  if (now.hasTag('single')) return [{ type: 'encounter.finish' }]
  // Someone near ends the question.
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

/** Buttons that are not called as their event is. */
const NAMED_APART: Readonly<Partial<Record<EncounterEvent['type'], string>>> = {
  'danger.close': 'carryOn',
  'encounter.finish': 'numbers'
}

const keyOf = (event: EncounterEvent): TextKey => {
  if (event.type === 'choice.toggle') return `questions.${event.question}.choices.${event.choice}` as TextKey
  const [kind, what] = event.type.split('.')
  if (kind === 'answer') return `questions.answers.${what}` as TextKey
  return `screens.buttons.${NAMED_APART[event.type] ?? what}` as TextKey
}

/** Opens how the person works, and folds it away again. */
const WORKPLACE = 'screens.outcome.workplace'

/** @returns the conversation with a person of the table, to an outcome with nothing folded open. */
export const routeWith = ({
  name,
  answers: words,
  force,
  when
}: Pick<Persona, 'name' | 'answers' | 'force' | 'when'>): Route => {
  const { answers, work } = answersOf(words)
  const places = work.map(place => `screens.workplaces.${place}` as const)
  const howTheyWork: readonly TextKey[] = work.length > 0 ? [WORKPLACE, ...places, WORKPLACE] : []
  return {
    name,
    ...(force ? { force } : {}),
    at: `${momentOf(when)}Z`,
    presses: [...eventsWith(answers).map(keyOf), ...howTheyWork]
  }
}

/** The routes of the review that asked for distances, then three more, in the words of the table of people. */
const SAID = `S1 quietest | no force, Thursday 22:40 | no to all
S2a nowhere safe, 03:00, West Yorkshire | west-yorkshire, Sunday 03:00 | help: housing; worried: yes; tonight: yes
S2b the same, no force | no force, Sunday 03:00 | help: housing; worried: yes; tonight: yes
S3 afraid of a client, anonymous | west-yorkshire, Thursday 22:40 | help: pass-on-information; worried: yes; afraid: client
S4 drugs and housing | west-yorkshire, Thursday 22:40 | help: housing, drugs-or-alcohol; tonight: no
S5 exploited, Romanian, Met | metropolitan, Thursday 22:40 | help: housing; worried: yes; tonight: yes; afraid: controls
S7 refuses all | no force, Thursday 22:40 | everything: prefer not to say
S8 Welsh officer, afraid of partner, North Wales | north-wales, Thursday 22:40 | worried: yes; afraid: partner-or-family
S9 "not sure" to all | west-yorkshire, Thursday 22:40 | everything: not sure
S10 everything chosen | west-yorkshire, Thursday 22:40 | help: ${SUPPORT_CHOICES.join(', ')}; worried: yes; tonight: yes; afraid: ${WHO_CHOICES.filter(one => one !== NEAR_NOW).join(', ')}
S12 raped tonight, report and talk, Kent, 03:00 | kent, Sunday 03:00 | help: talk, sexual-assault, report-crime; worried: yes
S13 afraid of a partner, Scotland, 03:00 | police-scotland, Sunday 03:00 | worried: yes; tonight: yes; afraid: partner-or-family
S14 immigration, mental health, Northern Ireland | northern-ireland, Thursday 22:40 | help: immigration-or-legal, mental-health`

const LANGUAGES: Readonly<Record<string, Pick<Route, 'language' | 'personLanguage'>>> = {
  S5: { personLanguage: 'Română' },
  S8: { language: 'cy' }
}

const said = SAID.split('\n').map(line => {
  const [name = '', setting = '', answers = ''] = line.split(' | ')
  const [force = '', when = ''] = setting.split(', ')
  return {
    ...routeWith({ name, answers, when, force: force === 'no force' ? undefined : force }),
    ...LANGUAGES[name.replace(/ .*/, '')]
  }
})
const [quietest] = said
if (!quietest) throw new Error('There is no route.')
const [start, ...answers] = quietest.presses

/** Two of them press what nobody answers. */
export const ROUTES: readonly Route[] = [
  ...said,
  {
    ...quietest,
    name: 'S6b Danger now, then carry on',
    presses: [...(start ? [start] : []), 'screens.buttons.danger', 'screens.buttons.carryOn', ...answers]
  },
  { ...quietest, name: 'S11 Numbers now on the first screen', presses: ['screens.buttons.numbers'] }
]
