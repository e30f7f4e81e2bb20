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
