/** An element with its content. Attributes with a prefix are left out, except those of `xml:`. */
export interface XmlElement {
  /** Its namespace. */
  readonly namespace: string
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

/** The namespaces that an element declares, and what holds them. */
interface Scope {
  readonly own: ReadonlyMap<string, string>
  readonly outer: Scope | undefined
}

/** An element that is still open. */
interface Open extends XmlElement {
  readonly tag: string
  readonly children: (XmlElement | string)[]
  readonly scope: Scope | undefined
}

const MOST_DEEP = 60
const MOST_ATTRIBUTES = 50

const NAME = String.raw`[\p{L}_:][\p{L}\p{M}\p{N}_:.\-\u00b7]*`
const ATTRIBUTE = String.raw`\s+(${NAME})\s*=\s*("[^"<]*"|'[^'<]*')`
const TEXT = /[^<]+/uy
const COMMENT = /<!--(?:(?!--)[\s\S])*-->/uy
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/uy
const INSTRUCTION = /<\?[\s\S]*?\?>/uy
const START = new RegExp(`<(${NAME})((?:${ATTRIBUTE})*)\\s*(/?)>`, 'uy')
const END = new RegExp(`</(${NAME})\\s*>`, 'uy')

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** The characters that XML 1.0 allows. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

const characterOf = (number: number): string => {
  const character = number <= 0x10ffff ? String.fromCodePoint(number) : ''
  if (character === '' || NO_CHARACTER.test(character))
    throw new Error('It holds a character that XML does not allow.')
  return character
}

const decodedText = (text: string): string =>
  text.replace(/&(?:#(\d{1,7});|#x([\da-f]{1,6});|([a-z]+);)?/gi, (all, decimal, hex, name) => {
    if (decimal !== undefined) return characterOf(Number(decimal))
    if (hex !== undefined) return characterOf(Number.parseInt(hex, 16))
    const known = Object.hasOwn(ENTITIES, name ?? '') ? ENTITIES[name] : undefined
    if (known === undefined)
      throw new Error(`It holds "${all.slice(0, 20)}": entities of its own are not read.`)
    return known
  })

const namespaceIn = (innermost: Scope | undefined, prefix: string): string => {
  for (let scope = innermost; scope; scope = scope.outer) {
    const found = scope.own.get(prefix)
    if (found !== undefined) return found
  }
  if (prefix !== '') throw new Error(`"${prefix}:" has no namespace.`)
  return ''
}

const splitName = (tag: string): readonly [prefix: string, name: string] => {
  const at = tag.indexOf(':')
  return at < 0 ? ['', tag] : [tag.slice(0, at), tag.slice(at + 1)]
}

const attributesIn = (text: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const [, name = '', value = ''] of text.matchAll(new RegExp(ATTRIBUTE, 'gu'))) {
    if (found.has(name)) throw new Error(`An element has "${name}" twice.`)
    if (found.size === MOST_ATTRIBUTES)
      throw new Error(`An element has more than ${MOST_ATTRIBUTES} attributes.`)
    found.set(name, decodedText(value.slice(1, -1).replace(/\s/g, ' ')))
  }
  return found
}

const begun = (tag: string, written: string, outer: Scope | undefined): Open => {
  const all = attributesIn(written)
  const own = [...all].flatMap(([name, value]) => {
    if (name === 'xmlns') return [['', value] as const]
    return name.startsWith('xmlns:') ? [[name.slice(6), value] as const] : []
  })
  const scope = own.length > 0 ? { own: new Map(own), outer } : outer
  const [prefix, name] = splitName(tag)
  const attributes = new Map([...all].filter(([key]) => !key.includes(':') || key.startsWith('xml:')))
  return { tag, namespace: namespaceIn(scope, prefix), name, attributes, children: [], scope }
}

/** Splits a text into its parts, one after the other. */
class Reader {
  #at = 0
  readonly #open: Open[] = []
  #root: XmlElement | undefined

  constructor(private readonly text: string) {}

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.text) ?? undefined
    if (found) this.#at = pattern.lastIndex
    return found
  }

  #say(text: string): void {
    const holder = this.#open.at(-1)
    if (holder) holder.children.push(text)
    else if (text.trim() !== '') throw new Error('It holds words outside its elements.')
  }

  #close(element: Open): void {
    const { tag: _, scope: __, ...closed } = element
    const holder = this.#open.at(-1)
    if (holder) holder.children.push(closed)
    else if (this.#root) throw new Error('It has more than one outermost element.')
    else this.#root = closed
  }

  #begin([, tag = '', written = '', ...rest]: RegExpExecArray): void {
    if (this.#open.length >= MOST_DEEP) throw new Error('Its elements are nested too deeply.')
    const element = begun(tag, written, this.#open.at(-1)?.scope)
    if (rest.at(-1) === '/') this.#close(element)
    else this.#open.push(element)
  }

  #end([, tag = '']: RegExpExecArray): void {
    const element = this.#open.pop()
    if (element?.tag !== tag) throw new Error(`"</${tag}>" closes nothing.`)
    this.#close(element)
  }

  /** What to do with each kind of part. */
  readonly #kinds: readonly (readonly [RegExp, (found: RegExpExecArray) => void])[] = [
    [TEXT, ([text]) => this.#say(decodedText(text))],
    [CDATA, ([, text = '']) => this.#say(text)],
    [COMMENT, () => undefined],
    [INSTRUCTION, () => undefined],
    [START, found => this.#begin(found)],
    [END, found => this.#end(found)]
  ]

  #next(): void {
    for (const [pattern, take] of this.#kinds) {
      const found = this.#take(pattern)
      if (found) {
        take(found)
        return
      }
    }
    const here = this.text.slice(this.#at, this.#at + 20)
    throw new Error(
      /^<!(?:doctype|entity)/i.test(here)
        ? 'It declares a document type, which is not read.'
        : `It cannot be read at "${here}".`
    )
  }

  read(): XmlElement {
    while (this.#at < this.text.length) this.#next()
    if (this.#open.length > 0) throw new Error(`"<${this.#open.at(-1)?.tag}>" is not closed.`)
    if (!this.#root) throw new Error('It has no element.')
    return this.#root
  }
}

/**
 * Reads XML without anything that would fetch, grow or run: no document type, and no entity except the five predefined
 * ones. The browser's own parser cannot be used, as the policy of the page forbids it.
 * @throws with one sentence that says why it cannot be read.
 */
export const readXml = (text: string): XmlElement => {
  if (NO_CHARACTER.test(text)) throw new Error('It holds a character that XML does not allow.')
  return new Reader(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')).read()
}

/** @returns the child elements with a name, in the namespace of their parent. */
export const childrenOf = (
  { namespace, children }: XmlElement,
  ...names: readonly string[]
): readonly XmlElement[] =>
  children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && child.namespace === namespace && names.includes(child.name)
  )
