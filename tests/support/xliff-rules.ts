import { JSDOM } from 'jsdom'

/** What may stand in an element, in this order: `?` at most once, `*` any number, `+` at least one, `,` in turn. */
interface Rule {
  readonly holds: RegExp
  readonly needs: readonly string[]
  readonly may: readonly string[]
}

const INLINE = /^(?:ph )*$/
const SPACE = 'xml:space'

/**
 * The part that is used of the schema of XLIFF 2.0, and of what its specification adds in words:
 * https://docs.oasis-open.org/xliff/xliff-core/v2.0/os/schemas/xliff_core_2.0.xsd
 */
const RULES: Readonly<Record<string, Rule>> = {
  xliff: { holds: /^(?:file )+$/, needs: ['version', 'srcLang'], may: ['trgLang', SPACE, 'xmlns'] },
  file: {
    holds: /^(?:notes )?(?:unit )+$/,
    needs: ['id'],
    may: ['original', 'canResegment', 'srcDir', 'trgDir', SPACE]
  },
  unit: {
    holds: /^(?:notes )?(?:originalData )?(?:segment )+$/,
    needs: ['id'],
    may: ['name', 'canResegment', SPACE]
  },
  notes: { holds: /^(?:note )+$/, needs: [], may: [] },
  note: { holds: /^$/, needs: [], may: ['id', 'category', 'appliesTo', 'priority'] },
  originalData: { holds: /^(?:data )+$/, needs: [], may: [] },
  data: { holds: /^$/, needs: ['id'], may: ['dir', SPACE] },
  segment: { holds: /^source (?:target )?$/, needs: [], may: ['id', 'state', 'canResegment'] },
  source: { holds: INLINE, needs: [], may: ['xml:lang', SPACE] },
  target: { holds: INLINE, needs: [], may: ['xml:lang', SPACE, 'order'] },
  ph: {
    holds: /^$/,
    needs: ['id'],
    may: ['dataRef', 'disp', 'equiv', 'canCopy', 'canDelete', 'canReorder']
  }
}

const VALUES: Readonly<Record<string, RegExp>> = {
  version: /^2\.[01]$/,
  id: /^[\p{L}\p{N}._:-]+$/u,
  dataRef: /^[\p{L}\p{N}._:-]+$/u,
  state: /^(?:initial|translated|reviewed|final)$/,
  srcDir: /^(?:ltr|rtl|auto)$/,
  trgDir: /^(?:ltr|rtl|auto)$/,
  canResegment: /^(?:yes|no)$/,
  canCopy: /^(?:yes|no)$/,
  canDelete: /^(?:yes|no)$/,
  'xml:space': /^(?:default|preserve)$/
}

/** The only elements that words stand in. */
const WITH_WORDS = ['note', 'data', 'source', 'target']

const ofElement = (element: Element): readonly string[] => {
  const { localName } = element
  const rule = RULES[localName]
  if (!rule) return [`<${localName}> is unknown`]
  const children = [...element.children].map(child => `${child.localName} `).join('')
  const names = [...element.attributes].map(({ name }) => name)
  const words = [...element.childNodes].some(
    ({ nodeType, data }: ChildNode & { data?: string }) => nodeType === 3 && data?.trim()
  )
  return [
    ...(rule.holds.test(children) ? [] : [`<${localName}> holds ${children}`]),
    ...rule.needs.filter(name => !names.includes(name)).map(name => `<${localName}> has no ${name}`),
    ...names
      .filter(name => ![...rule.needs, ...rule.may].includes(name))
      .map(name => `<${localName}> has ${name}`),
    ...[...element.attributes]
      .filter(({ name, value }) => VALUES[name]?.test(value) === false)
      .map(({ name, value }) => `${name} is ${value}`),
    ...(words && !WITH_WORDS.includes(localName) ? [`<${localName}> holds words`] : [])
  ]
}

/** Selectors are slow here, for a thousand units. */
const within = (holder: Element | undefined, name: string): readonly Element[] =>
  [...(holder?.children ?? [])].filter(({ localName }) => localName === name)

const idsOf = (elements: readonly Element[]): readonly string[] =>
  elements.map(element => element.getAttribute('id') ?? '')

const ofUnit = (unit: Element): readonly string[] => {
  const [segment] = within(unit, 'segment')
  const data = idsOf(within(unit, 'originalData').flatMap(all => within(all, 'data')))
  const [[source], [target]] = [within(segment, 'source'), within(segment, 'target')]
  const placeholders = [...within(source, 'ph'), ...within(target, 'ph')]
  const inSource = idsOf(within(source, 'ph'))
  const lost = placeholders.filter(ph => !data.includes(ph.getAttribute('dataRef') ?? ''))
  const state = segment?.getAttribute('state')
  return [
    ...(new Set(inSource).size < inSource.length ? ['two placeholders of a source have one id'] : []),
    ...idsOf(within(target, 'ph'))
      .filter(id => !inSource.includes(id))
      .map(id => `ph ${id} is in no source`),
    ...lost.map(() => 'a placeholder stands for no data'),
    ...(state !== 'initial' && !target ? [`a unit without a target is ${state}`] : [])
  ]
}

/** @returns what a file says that XLIFF 2 does not allow; what is not well-formed too. */
export const xliffFaults = (text: string): readonly string[] => {
  const { DOMParser } = new JSDOM('').window
  const { documentElement: root } = new DOMParser().parseFromString(text, 'application/xml')
  if (root.localName !== 'xliff') return ['it is not well-formed']
  const all = [root, ...root.querySelectorAll('*')]
  const units = [...root.querySelectorAll('unit')]
  return [
    ...all
      .filter(({ namespaceURI }) => namespaceURI !== 'urn:oasis:names:tc:xliff:document:2.0')
      .map(() => 'another namespace'),
    ...all.flatMap(ofElement),
    ...units.flatMap(ofUnit),
    ...(new Set(units.map(({ id }) => id)).size < units.length ? ['two units have one id'] : []),
    ...(root.querySelector('target') && !root.getAttribute('trgLang') ? ['targets of no language'] : [])
  ]
}
