import type { Content } from '../../content/content.ts'
import { QUESTIONS, type QuestionId } from '../../content/vocabulary.ts'
import { type EncounterSnapshot, type Place, selectPlace } from '../../encounter/encounter.selectors.ts'
import { type EncounterEvent, hasSeenOutcome } from '../../encounter/encounter.setup.ts'
import { everyArrow } from './graph.ts'

/** The kinds of arrows on the map. `returned`: straight back to the outcome, after a changed answer. */
export type ArrowKind = 'forward' | 'returned' | 'back' | 'danger' | 'finish' | 'change' | 'choose' | 'turn'

/** All transitions of one kind between two places, drawn as one arrow. */
export interface MapArrow {
  readonly from: Place
  readonly to: Place
  readonly kind: ArrowKind
  /** The types of the events that take this arrow. */
  readonly events: readonly EncounterEvent['type'][]
}

/** The arrows to and from the danger screen are of one kind, because it is a detour and not a step. */
const kindOf = (snapshot: EncounterSnapshot, to: Place, { type }: EncounterEvent): ArrowKind => {
  const isChanging = hasSeenOutcome(snapshot.context)
  if (type === 'choice.toggle' && to !== selectPlace(snapshot)) return 'forward'
  if (type === 'choice.toggle' || type === 'contact.toggle' || type.startsWith('tonight.')) return 'choose'
  if (type === 'phone.turn' || type === 'phone.return') return 'turn'
  if (type === 'answer.change') return 'change'
  if (type === 'step.back' || type === 'numbers.show') return 'back'
  if (type === 'carry.answer' && to === 'numbers') return 'back'
  if (type === 'encounter.finish') return 'finish'
  if (type === 'danger.open') return 'danger'
  if (selectPlace(snapshot) === 'danger') return 'danger'
  return isChanging && to === 'outcome' ? 'returned' : 'forward'
}

/** @returns every arrow of the map: all transitions that the encounter machine can take. */
export const mapArrows = (): readonly MapArrow[] => {
  const arrows = new Map<
    string,
    { from: Place; to: Place; kind: ArrowKind; events: Set<EncounterEvent['type']> }
  >()
  for (const { from, event, to } of everyArrow()) {
    const [start, end, kind] = [selectPlace(from), selectPlace(to), kindOf(from, selectPlace(to), event)]
    const key = `${start} ${end} ${kind}`
    const arrow = arrows.get(key) ?? { from: start, to: end, kind, events: new Set() }
    arrow.events.add(event.type)
    arrows.set(key, arrow)
  }
  return [...arrows.values()].map(arrow => ({ ...arrow, events: [...arrow.events] }))
}

const ORDER: readonly Place[] = [
  'ready',
  ...QUESTIONS,
  'nearNow',
  'outcome',
  'closing',
  'numbers',
  'choosing',
  'carry',
  'codes',
  'danger'
]

/** @returns every reachable place, in the order of the conversation, with danger last. */
export const mapPlaces = (): readonly Place[] => {
  const places = new Set(mapArrows().flatMap(({ from, to }) => [from, to]))
  return [...places].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
}

export const isQuestion = (place: Place): place is QuestionId =>
  QUESTIONS.some(question => question === place)

/** @returns the heading of a place, as the officer sees it. */
export const headingOf = (
  place: Exclude<Place, 'danger' | 'nearNow'>,
  { beforeYouStart, questions, screens: { labels, outcome, handOver } }: Content
): string => {
  const headings = {
    ready: beforeYouStart.title,
    outcome: labels.outcome,
    closing: outcome.closingHeading,
    numbers: handOver.numbers,
    choosing: handOver.title,
    carry: handOver.carry,
    codes: handOver.scan
  }
  return isQuestion(place) ? questions[place].prompt : headings[place]
}

/** @returns the label of the button that sends each event, where the event alone tells it. */
export const buttonsOf = ({
  questions: { answers },
  screens: { buttons, handOver, outcome, shown }
}: Content) => ({
  'encounter.start': buttons.start,
  'encounter.finish': buttons.numbers,
  'step.continue': buttons.continue,
  'step.back': buttons.back,
  'danger.open': buttons.danger,
  'danger.close': buttons.carryOn,
  'answer.yes': answers.yes,
  'answer.no': answers.no,
  'answer.unsure': answers.unsure,
  'answer.declined': answers.declined,
  'tonight.no': outcome.somewhereTonight,
  'answer.change': buttons.change,
  'tonight.change': buttons.change,
  'handOver.open': shown.turn,
  'phone.turn': shown.turn,
  'contacts.choose': handOver.title,
  'numbers.show': handOver.all,
  'carry.ask': handOver.take,
  'phone.return': shown.back
})

/** The line height of a label, in pixels, for text of 16 px. */
export const LABEL_LINE = 20

export interface Point {
  readonly x: number
  readonly y: number
}

/** A place with its label, in pixels. `x` and `y` are those of its centre. */
export interface DrawnPlace extends Point {
  readonly id: Place
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
}

/** An arrow with its points. Forward arrows also have the position of a label; others are curves beside the flow. */
export interface DrawnArrow extends MapArrow {
  readonly points: readonly Point[]
  readonly label?: Point
}

export interface FlowDrawing {
  readonly width: number
  /** The width without danger, which is at the side. */
  readonly narrow: number
  /** How far to the left of the flow the curves of other arrows reach. */
  readonly bows: number
  readonly height: number
  readonly places: readonly DrawnPlace[]
  readonly arrows: readonly DrawnArrow[]
}
