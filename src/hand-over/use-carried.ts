import type { Language, Service } from '../../content/content.ts'
import { ENGLISH } from '../../content/vocabulary.ts'
import { type Carried, carriedOf, type Form, otherwiseSaid } from '../../machines/hand-over/carried.ts'
import { useEnglishNames } from '../language/names.ts'
import { type Theirs, useTheirs } from '../language/theirs.ts'
import { useWords } from '../language/words.ts'

/** What is carried away, and in which language: the person takes it with them. */
interface InLanguage {
  readonly carried: readonly Carried[]
  /** The person's; nothing if none is chosen, and it is in the officer's. */
  readonly language: Language | undefined
  /** What the officer's language says otherwise, to stand beside a draft. */
  readonly besides: readonly Carried[]
  /** @returns the language of a name, where that is not the one it stands in. */
  readonly langOf: (contact: Carried) => string | undefined
}

/** Whether the words around numbers are in the person's language: were one of them in English, no line would be in one. */
const saysWhatIsCarried = ({ content, isSaid }: Theirs): boolean => {
  const { notConfirmed, byText, outOfHours } = content.screens.handOver
  return [notConfirmed, byText, outOfHours].every(isSaid)
}

/** @returns what is carried of some services, in the person's language where one is chosen. */
export const useCarried = (services: readonly Service[], form: Form): InLanguage => {
  const { screens, english } = useWords()
  const theirs = useTheirs()
  const englishNameOf = useEnglishNames()
  const officers = carriedOf(services, form, screens.handOver)
  const langOf = ({ id, name = '' }: Carried) =>
    name === englishNameOf(id) || english.has(name) || theirs?.isSaid(name) === false ? ENGLISH : undefined
  if (!theirs || !saysWhatIsCarried(theirs))
    return { carried: officers, language: undefined, besides: [], langOf }
  const { language, content, serviceOf } = theirs
  const inTheirs = services.map(service => serviceOf(service.id) ?? service)
  const carried = carriedOf(inTheirs, form, content.screens.handOver)
  const besides = carried.flatMap((contact, at) => {
    const own = officers[at]
    return language.isDraft && own ? [otherwiseSaid(own, contact)] : []
  })
  return { carried, language, besides, langOf }
}
