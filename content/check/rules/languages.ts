import { ENGLISH } from '../../vocabulary.ts'
import { directionOf } from '../languages/direction.ts'
import { rule } from './rule.ts'

const firstPartOf = (tag: string) => tag.split('-')[0]

const english = rule(['languages'], ({ languages }) =>
  [...languages]
    .filter(([tag]) => firstPartOf(tag) === firstPartOf(ENGLISH))
    .map(([, { yaml }]) =>
      yaml.fault(
        [],
        'English is the language of the content itself.',
        'Remove this file, and change the English where it stands.'
      )
    )
)

const directions = rule(['languages'], ({ languages }) =>
  [...languages]
    .filter(([tag, { value }]) => value.dir !== directionOf(tag))
    .map(([tag, { yaml }]) =>
      yaml.fault(['dir'], `"${tag}" is not written in this direction.`, `Write "dir: ${directionOf(tag)}".`)
    )
)

/** The address names the officer's language by the first part of its tag. */
const firstParts = rule(['languages'], ({ languages }) => {
  const officers = [...languages].filter(([, { value }]) => value.scope === 'all')
  return officers.flatMap(([tag, { yaml }], at) => {
    const [other] = officers.slice(0, at).find(([before]) => firstPartOf(before) === firstPartOf(tag)) ?? []
    return other === undefined
      ? []
      : yaml.fault(
          ['scope'],
          `"${other}" is "scope: all" too, and the officer's language is told by "${firstPartOf(tag)}" alone.`,
          'Write "scope: person" in one of them.'
        )
  })
})

export const languageRules = [english, directions, firstParts]
