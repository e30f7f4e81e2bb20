import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import { directionOf, isSupported } from '../locales/tags.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import { rule } from './rule.ts'

/** A personal name has a capital and then small letters. So have a language, and "Translator" at the beginning. */
const NAME = /\p{Lu}\p{Ll}/u

const AT_FIRST = ['translator', 'interpreter']

export const ROLE =
  'Write a role, such as "Romanian translator, west-yorkshire", and never a name: no address, no digit, and no capital except that of the language.'

/**
 * @param english the English name of the language.
 * @returns whether words may be the role of the person who checked a language, as its file must not name a person.
 */
export const isRole = (role: string, english: string): boolean => {
  const own = english.split(/[\s,()-]+/)
  const [first = '', ...rest] = role.split(/[\s,()-]+/)
  const named = [...(AT_FIRST.includes(first.toLowerCase()) ? [] : [first]), ...rest]
  return !/[@\p{Nd}]/u.test(role) && !named.some(word => NAME.test(word) && !own.includes(word))
}

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
