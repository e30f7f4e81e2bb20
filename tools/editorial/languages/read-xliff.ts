import { bindingOf } from '../../content/locales/binding.ts'
import { childrenOf, readXml, type XmlElement } from '../xml/read-xml.ts'
import type { ImportedText } from './import-translations.ts'
import { XLIFF } from './write-xliff.ts'

const MOST_BYTES = 20_000_000

const decoded = (bytes: Uint8Array): string => {
  if (bytes.length > MOST_BYTES) throw new Error('It is too large.')
  const [first, second] = bytes
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  try {
    return new TextDecoder(isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', {
      fatal: true
    }).decode(bytes)
  } catch {
    throw new Error('It is not saved as UTF-8.')
  }
}

/** Elements around words that mark them, and change nothing. */
const THROUGH = ['mrk', 'sm', 'em']

const wordsOf = (element: XmlElement, data: ReadonlyMap<string, string>): string =>
  element.children
    .map(child => {
      if (typeof child === 'string') return child
      if (THROUGH.includes(child.name)) return wordsOf(child, data)
      if (child.name !== 'ph')
        throw new Error(`It holds <${child.name}>, but these words have no formatting.`)
      const { attributes } = child
      return (
        data.get(attributes.get('dataRef') ?? '') ?? attributes.get('disp') ?? attributes.get('equiv') ?? ''
      )
    })
    .join('')

const textIn = (unit: XmlElement, name: 'source' | 'target', data: ReadonlyMap<string, string>): string =>
  childrenOf(unit, 'segment', 'ignorable')
    .flatMap(part => childrenOf(part, name))
    .map(part => wordsOf(part, data))
    .join('')

const dataOf = (unit: XmlElement): ReadonlyMap<string, string> =>
  new Map(
    childrenOf(unit, 'originalData')
      .flatMap(all => childrenOf(all, 'data'))
      .map(one => [one.attributes.get('id') ?? '', wordsOf(one, new Map())])
  )

/** Whether only some of the segments of a text were translated. */
const isInPart = (unit: XmlElement): boolean => {
  const have = childrenOf(unit, 'segment').map(one => childrenOf(one, 'target').length > 0)
  return have.includes(true) && have.includes(false)
}

const textOfUnit = (unit: XmlElement): ImportedText => {
  const key = unit.attributes.get('name') ?? unit.attributes.get('id') ?? ''
  const at = `Unit ${key}`
  try {
    const data = dataOf(unit)
    const says = textIn(unit, 'target', data).trim()
    const of = bindingOf(textIn(unit, 'source', data))
    return { at, key, says, of, fault: isInPart(unit) ? 'Only a part of it is translated.' : undefined }
  } catch (error) {
    return { at, key, says: '', of: '', fault: (error as Error).message }
  }
}

const unitsIn = (holder: XmlElement): readonly XmlElement[] => [
  ...childrenOf(holder, 'unit'),
  ...childrenOf(holder, 'file', 'group').flatMap(unitsIn)
]

const problemOf = (tag: string, { namespace, name, attributes }: XmlElement): string | undefined => {
  if (name !== 'xliff' || namespace !== XLIFF) return 'It is not XLIFF 2.'
  const [source = '', target = ''] = [attributes.get('srcLang'), attributes.get('trgLang')]
  if (!/^en\b/i.test(source)) return `It is made from "${source}", and not from English.`
  return target.toLowerCase() === tag.toLowerCase() ? undefined : `It is in "${target}", and not in "${tag}".`
}

/**
 * @param tag of the language that the file should be in.
 * @returns the translations in an XLIFF 2 file, each bound to the English in the file; or the error of the whole file.
 */
export const readXliff = (
  tag: string,
  bytes: Uint8Array
): { readonly texts: readonly ImportedText[]; readonly problem?: string } => {
  try {
    const root = readXml(decoded(bytes))
    const problem = problemOf(tag, root)
    return problem === undefined
      ? { texts: unitsIn(root).map(textOfUnit) }
      : { texts: [], problem: `This file cannot be imported. ${problem}` }
  } catch (error) {
    return { texts: [], problem: `This file cannot be imported. ${(error as Error).message}` }
  }
}
