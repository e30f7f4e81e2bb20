import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { ANSWERS, QUESTIONS, type QuestionId } from '../../../machines/content/vocabulary.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { labelOf } from '../../../machines/text/label-of.ts'
import type { MapArrow, Place } from '../../../machines/training/map/flow-map.ts'

const { beforeYouStart, questions, screens } = content
const { map, arrows } = training.words

export const isQuestion = (place: Place): place is QuestionId =>
  QUESTIONS.some(question => question === place)

/** The heading of a state. */
export const placeLabel = (place: Place): string => {
  switch (place) {
    case 'ready':
      return beforeYouStart.title
    case 'outcome':
      return screens.labels.outcome
    case 'danger':
      return map.detour
    case 'nearNow':
      return map.nearNow
    default:
      return questions[place].prompt
  }
}

/** The label of the button that sends an event. */
const eventTypeLabel = (type: EncounterEvent['type']): string => {
  const { buttons } = screens
  switch (type) {
    case 'start':
    case 'continue':
    case 'back':
    case 'danger':
    case 'finish':
      return buttons[type]
    case 'resume':
      return buttons.carryOn
    case 'answer.yes':
    case 'answer.no':
    case 'answer.unsure':
    case 'answer.declined':
      return questions.answers[type.slice('answer.'.length) as (typeof ANSWERS)[number]]
    case 'supportNeeds.toggle':
    case 'who.toggle':
    case 'workplace.toggle':
      return arrows.choose
    default:
      return buttons.change
  }
}

/** The buttons that lead along an arrow. */
export const arrowLabel = ({ to, events }: MapArrow): string => {
  if (ANSWERS.every(answer => events.includes(`answer.${answer}`))) return arrows.anyAnswer
  if (to === 'nearNow') return labelOf(questions.who.choices, 'near-now')
  return [...new Set(events.map(eventTypeLabel))].join(', ')
}

/** The button that was pressed, or the choice. */
export const eventLabel = (event: EncounterEvent): string => {
  if (event.type === 'supportNeeds.toggle') return labelOf(questions.supportNeeds.choices, event.choice)
  if (event.type === 'who.toggle') return labelOf(questions.who.choices, event.choice)
  if (event.type === 'workplace.toggle') return labelOf(screens.workplaces, event.choice)
  return eventTypeLabel(event.type)
}
