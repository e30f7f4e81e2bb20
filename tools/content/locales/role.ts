/** What a person is called has a capital and then small letters; so has a language, and "Translator" at the beginning. */
const NAME = /\p{Lu}\p{Ll}/u

const AT_FIRST = ['translator', 'interpreter']

export const ROLE =
  'Write a role, such as "Romanian translator, west-yorkshire", and never a name: no address, no digit, and no capital but that of the language.'

/**
 * @param english what the language is called in English.
 * @returns whether words may be the role of whoever checked a language: its file must not name a person.
 */
export const isRole = (role: string, english: string): boolean => {
  const own = english.split(/[\s,()-]+/)
  const [first = '', ...rest] = role.split(/[\s,()-]+/)
  const named = [...(AT_FIRST.includes(first.toLowerCase()) ? [] : [first]), ...rest]
  return !/[@\p{Nd}]/u.test(role) && !named.some(word => NAME.test(word) && !own.includes(word))
}
