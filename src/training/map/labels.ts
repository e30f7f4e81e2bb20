import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { ANSWERS, NEAR_NOW } from '../../../machines/content/vocabulary.ts'
import type { Place } from '../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { labelOf } from '../../../machines/text/format.ts'
import { buttonsOf, headingOf, type MapArrow } from '../../../machines/training/map/flow-map.ts'

const { questions, screens } = content
const { map, arrows } = training.words

/** The heading of a state. */
export const placeLabel = (place: Place): string => {
  if (place === 'danger') return map.detour
  return place === 'nearNow' ? map.nearNow : headingOf(place, content)
}

const EVENT_LABELS: Readonly<Record<EncounterEvent['type'], string>> = {
  ...buttonsOf(content),
  'choice.toggle': arrows.choose,
  'contact.toggle': arrows.choose,
  'carry.answer': arrows.choose
}

/** The buttons that lead along an arrow. */
export const arrowLabel = ({ to, events }: MapArrow): string => {
  if (ANSWERS.every(answer => events.includes(`answer.${answer}`))) return arrows.anyAnswer
  if (to === 'closing') return screens.buttons.finish
  if (to === 'nearNow') return labelOf(questions.who.choices, NEAR_NOW)
  return [...new Set(events.map(type => EVENT_LABELS[type]))].join(', ')
}

/** The button that was pressed, or the choice. */
export const eventLabel = (event: EncounterEvent): string => {
  if (event.type !== 'choice.toggle') return EVENT_LABELS[event.type]
  const choices: readonly { readonly id: string; readonly label: string }[] =
    event.question === 'workplaces' ? screens.workplaces : questions[event.question].choices
  return labelOf(choices, event.choice)
}
