import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import { directionOf } from '../locales/direction.ts'
import { isRole, ROLE } from '../locales/role.ts'
import { isSupported } from '../locales/supported.ts'
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
        'Remove this file, and edit the English texts themselves.'
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

/** An address names the officer's language by the first part of its tag. */
const firstParts = rule(['languages'], ({ languages }) => {
  const officers = [...languages].filter(([, { value }]) => value.scope === 'all')
  return officers.flatMap(([tag, { yaml }], index) => {
    const [other] =
      officers.slice(0, index).find(([before]) => firstPartOf(before) === firstPartOf(tag)) ?? []
    return other === undefined
      ? []
      : yaml.error(
          ['scope'],
          `"${other}" is "scope: all" too, and only one language that starts with "${firstPartOf(tag)}" can be.`,
          'Write "scope: person" in one of them.'
        )
  })
})

const supported = rule(['languages'], ({ languages }) =>
  [...languages]
    .filter(([tag]) => !isSupported(tag))
    .map(([tag, { yaml }]) =>
      yaml.error(
        [],
        `Days and dates cannot be written in "${tag}".`,
        'Correct the tag in the name of the file. If it is right, this language is not supported yet: remove the file.'
      )
    )
)

/** `mo` is an old tag of `ro`; `zh` means `zh-Hans`. */
const fullTagOf = (tag: string): string => new Intl.Locale(tag).maximize().toString()

const repeated = rule(['languages'], ({ languages }) => {
  const all = [...languages]
  return all.flatMap(([tag, { yaml, value }], index) => {
    const before = all.slice(0, index)
    const same = before.find(([other]) => fullTagOf(other) === fullTagOf(tag))
    const named = before.find(([, other]) => other.value.name === value.name && !isRecoveryValue(value.name))
    if (same)
      return yaml.error([], `"${same[0]}" and "${tag}" are the same language.`, 'Keep one of the files.')
    return named
      ? yaml.error(['name'], `"${named[0]}" has the name "${value.name}" too.`, 'Write its own name.')
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

export const languageRules = [english, directions, firstParts, supported, repeated, roles]
