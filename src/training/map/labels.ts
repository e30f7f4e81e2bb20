import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { ANSWERS, NEAR_NOW, QUESTIONS, type QuestionId } from '../../../machines/content/vocabulary.ts'
import type { Place } from '../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { labelOf } from '../../../machines/text/format.ts'
import type { MapArrow } from '../../../machines/training/map/flow-map.ts'
import { headingOf } from '../../../machines/training/map/heading-of.ts'

const { questions, screens } = content
const { map, arrows } = training.words

export const isQuestion = (place: Place): place is QuestionId =>
  QUESTIONS.some(question => question === place)

/** The heading of a state. */
export const placeLabel = (place: Place): string => {
  if (place === 'danger') return map.detour
  return place === 'nearNow' ? map.nearNow : headingOf(place, content)
}

/** The label of the button that sends an event. */
const eventTypeLabel = (type: EncounterEvent['type']): string => {
  const { buttons, handOver, outcome, shown } = screens
  switch (type) {
    case 'encounter.start':
      return buttons.start
    case 'encounter.finish':
      return buttons.numbers
    case 'step.continue':
      return buttons.continue
    case 'step.back':
      return buttons.back
    case 'danger.open':
      return buttons.danger
    case 'danger.close':
      return buttons.carryOn
    case 'answer.yes':
    case 'answer.no':
    case 'answer.unsure':
    case 'answer.declined':
      return questions.answers[type.slice('answer.'.length) as (typeof ANSWERS)[number]]
    case 'choice.toggle':
    case 'contact.toggle':
    case 'carry.answer':
      return arrows.choose
    case 'tonight.no':
      return outcome.somewhereTonight
    case 'answer.change':
    case 'tonight.change':
      return buttons.change
    case 'handOver.open':
    case 'phone.turn':
      return shown.turn
    case 'contacts.choose':
      return handOver.title
    case 'numbers.show':
      return handOver.all
    case 'carry.ask':
      return handOver.take
    case 'phone.return':
      return shown.back
  }
}

/** The buttons that lead along an arrow. */
export const arrowLabel = ({ to, events }: MapArrow): string => {
  if (ANSWERS.every(answer => events.includes(`answer.${answer}`))) return arrows.anyAnswer
  if (to === 'closing') return screens.buttons.finish
  if (to === 'nearNow') return labelOf(questions.who.choices, NEAR_NOW)
  return [...new Set(events.map(eventTypeLabel))].join(', ')
}

/** The button that was pressed, or the choice. */
export const eventLabel = (event: EncounterEvent): string => {
  if (event.type !== 'choice.toggle') return eventTypeLabel(event.type)
  const choices: readonly { readonly id: string; readonly label: string }[] =
    event.question === 'workplaces' ? screens.workplaces : questions[event.question].choices
  return labelOf(choices, event.choice)
}
