import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import { directionOf, isSupported } from '../locales/tags.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import type { LanguageSource } from '../parse/sources.ts'
import type { Path } from '../parse/yaml-file.ts'
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

type Others = readonly (readonly [tag: string, source: LanguageSource])[]
type Found = readonly [path: Path, message: string, fix: string] | false | undefined

/** @param find returns what is wrong with one language, given those before it in the order of their tags. */
const inEachLanguage = (find: (tag: string, value: LanguageSource['value'], before: Others) => Found) =>
  rule(['languages'], ({ languages }) =>
    [...languages].flatMap(([tag, { yaml, value }], index, all) => {
      const found = find(tag, value, all.slice(0, index))
      return found ? yaml.error(...found) : []
    })
  )

const firstPartOf = (tag: string) => tag.split('-')[0]

const english = inEachLanguage(
  tag =>
    firstPartOf(tag) === firstPartOf(ENGLISH) && [
      [],
      'English is the language of the content itself.',
      'Remove this file, and edit the English texts themselves.'
    ]
)

const directions = inEachLanguage(
  (tag, { dir }) =>
    dir !== directionOf(tag) && [
      ['dir'],
      `"${tag}" is not written in this direction.`,
      `Write "dir: ${directionOf(tag)}".`
    ]
)

/** An address names the officer's language by the first part of its tag. */
const firstParts = inEachLanguage((tag, { scope }, before) => {
  const start = firstPartOf(tag)
  const same = before.find(([other, { value }]) => value.scope === 'all' && firstPartOf(other) === start)
  return (
    scope === 'all' &&
    same && [
      ['scope'],
      `"${same[0]}" is "scope: all" too, and only one language that starts with "${start}" can be.`,
      'Write "scope: person" in one of them.'
    ]
  )
})

const supported = inEachLanguage(
  tag =>
    !isSupported(tag) && [
      [],
      `Days and dates cannot be written in "${tag}".`,
      'Correct the tag in the name of the file. If it is right, this language is not supported yet: remove the file.'
    ]
)

/** `mo` is an old tag of `ro`; `zh` means `zh-Hans`. */
const fullTagOf = (tag: string): string => new Intl.Locale(tag).maximize().toString()

const repeated = inEachLanguage((tag, { name }, before) => {
  const same = before.find(([other]) => fullTagOf(other) === fullTagOf(tag))
  if (same) return [[], `"${same[0]}" and "${tag}" are the same language.`, 'Keep one of the files.']
  const named = before.find(([, { value }]) => value.name === name && !isRecoveryValue(name))
  return named && [['name'], `"${named[0]}" has the name "${name}" too.`, 'Write its own name.']
})

const roles = inEachLanguage(
  (_, { english: own, review }) =>
    review.status === 'reviewed' &&
    ![review.role, own].some(isRecoveryValue) &&
    !isRole(review.role, own) && [['review', 'role'], `"${review.role}" may name a person.`, ROLE]
)

export const languageRules = [english, directions, firstParts, supported, repeated, roles]
