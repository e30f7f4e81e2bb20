import { training } from 'virtual:training'
import { QUESTIONS } from '../../../machines/content/vocabulary.ts'
import { type Entry, nameInFolder } from '../../../machines/training/find/entries.ts'
import { hashWith } from '../filters/hash-with.ts'

const { views, drills } = training.words

/** A link from a result to the view that shows it. */
interface FindLink {
  readonly label: string
  readonly href: string
}

const link = (label: string, view: string, parameters: Readonly<Record<string, string>>): FindLink => ({
  label,
  href: hashWith(view, new URLSearchParams(), parameters)
})

const inOutcomes = (parameters: Readonly<Record<string, string>>) =>
  link(views.outcomes, 'outcomes', parameters)

const ofWords = ({ section, id = '' }: Entry): readonly FindLink[] => {
  switch (section.id) {
    case 'questions':
      return QUESTIONS.some(question => question === id) ? [link(views.map, 'map', { route: id })] : []
    case 'needs':
      return [inOutcomes({ needs: id })]
    case 'tips':
      return [inOutcomes({ tip: id })]
    case 'officer-actions':
      return [inOutcomes({ action: id })]
    default:
      return []
  }
}

const ofForce = ({ section, id, title }: Entry): readonly FindLink[] => {
  const force = nameInFolder(section)
  if (id === undefined) return [link(views.facts, 'facts', { force }), link(views.walk, 'walk', { force })]
  return [link(views.facts, 'facts', { force, words: title }), inOutcomes({ force, contact: id })]
}

/** @returns the views that show a result, the best first. Sign-off shows every section. */
export const linksOf = (entry: Entry): readonly FindLink[] => {
  const { section, title } = entry
  const id = nameInFolder(section)
  const signOff = link(views['sign-off'], 'sign-off', { only: section.id })
  switch (section.group) {
    case 'services':
      return [link(views.facts, 'facts', { words: title }), inOutcomes({ contact: id }), signOff]
    case 'forces':
      return [...ofForce(entry), signOff]
    case 'drills':
      return [
        link(views.drills, 'drills', { drill: id }),
        link(drills.forTrainer, 'drills', { drill: id, page: 'trainer' }),
        signOff
      ]
    default:
      return [...ofWords(entry), signOff]
  }
}
