import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import { directionOf } from '../locales/direction.ts'
import { isRole, ROLE } from '../locales/role.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import { rule } from './rule.ts'

const firstPartOf = (tag: string) => tag.split('-')[0]

const english = rule(['languages'], ({ languages }) =>
  [...languages]
    .filter(([tag]) => firstPartOf(tag) === firstPartOf(ENGLISH))
    .map(([, { yaml }]) =>
      yaml.error(
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
      yaml.error(['dir'], `"${tag}" is not written in this direction.`, `Write "dir: ${directionOf(tag)}".`)
    )
)

/** The address names the officer's language by the first part of its tag. */
const firstParts = rule(['languages'], ({ languages }) => {
  const officers = [...languages].filter(([, { value }]) => value.scope === 'all')
  return officers.flatMap(([tag, { yaml }], at) => {
    const [other] = officers.slice(0, at).find(([before]) => firstPartOf(before) === firstPartOf(tag)) ?? []
    return other === undefined
      ? []
      : yaml.error(
          ['scope'],
          `"${other}" is "scope: all" too, and the officer's language is told by "${firstPartOf(tag)}" alone.`,
          'Write "scope: person" in one of them.'
        )
  })
})

/** What days and counted things are made from: for a language that it does not know, `Intl` speaks that of the machine. */
const isSpoken = (tag: string): boolean =>
  Intl.DateTimeFormat.supportedLocalesOf(tag).length + Intl.NumberFormat.supportedLocalesOf(tag).length === 2

const spoken = rule(['languages'], ({ languages }) =>
  [...languages]
    .filter(([tag]) => !isSpoken(tag))
    .map(([tag, { yaml }]) =>
      yaml.error(
        [],
        `Nothing here knows how "${tag}" says days and dates.`,
        'Correct the name of the file, if its tag is misspelt. If it is right, the product cannot speak it yet: remove the file.'
      )
    )
)

/** `mo` is an old tag of `ro`; `zh` is written as `zh-Hans`. */
const wholeTagOf = (tag: string): string => new Intl.Locale(tag).maximize().toString()

const calledTwice = rule(['languages'], ({ languages }) => {
  const all = [...languages]
  return all.flatMap(([tag, { yaml, value }], at) => {
    const before = all.slice(0, at)
    const same = before.find(([other]) => wholeTagOf(other) === wholeTagOf(tag))
    const named = before.find(([, other]) => other.value.name === value.name && !isRecoveryValue(value.name))
    if (same) return yaml.error([], `"${same[0]}" and "${tag}" are one language.`, 'Keep one of the files.')
    return named
      ? yaml.error(['name'], `"${value.name}" is what "${named[0]}" is called too.`, 'Write its own name.')
      : []
  })
})

const roles = rule(['languages'], ({ languages }) =>
  [...languages.values()].flatMap(({ yaml, value: { english, review } }) =>
    review.status === 'draft' ||
    isRecoveryValue(review.role) ||
    isRecoveryValue(english) ||
    isRole(review.role, english)
      ? []
      : yaml.error(['review', 'role'], `"${review.role}" may name a person.`, ROLE)
  )
)

export const languageRules = [english, directions, firstParts, spoken, calledTwice, roles]
