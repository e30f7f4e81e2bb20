import type { Language, Service } from '../../content/content.ts'
import { type Carried, carriedOf, type Form, otherwiseSaid } from '../../machines/hand-over/carried.ts'
import { useTheirs } from '../language/theirs.ts'
import { useWords } from '../language/words.ts'

/** What is carried away, and in which language: the person takes it with them. */
interface InLanguage {
  readonly carried: readonly Carried[]
  /** The person's; nothing if none is chosen, and it is in the officer's. */
  readonly language: Language | undefined
  /** What the officer's language says otherwise, to stand beside a draft. */
  readonly besides: readonly Carried[]
  /** @returns the officer's language, where a name stands in it among words of the person's. */
  readonly langOf: (contact: Carried) => string | undefined
}

const nothing = () => undefined

/** @returns what is carried of some services, in the person's language where one is chosen. */
export const useCarried = (services: readonly Service[], form: Form): InLanguage => {
  const {
    tag,
    screens: { handOver }
  } = useWords()
  const theirs = useTheirs()
  const officers = carriedOf(services, form, handOver)
  if (!theirs) return { carried: officers, language: undefined, besides: [], langOf: nothing }
  const { language, content, serviceOf } = theirs
  const inTheirs = services.map(service => serviceOf(service.id) ?? service)
  const carried = carriedOf(inTheirs, form, content.screens.handOver)
  const besides = carried.flatMap((contact, at) => {
    const own = officers[at]
    return language.isDraft && own ? [otherwiseSaid(own, contact)] : []
  })
  const langOf = ({ id, name }: Carried) =>
    officers.some(own => own.id === id && own.name === name) ? tag : undefined
  return { carried, language, besides, langOf }
}
