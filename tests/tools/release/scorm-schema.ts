import { JSDOM } from 'jsdom'

/** What may stand in an element. An attribute or child that is not named is refused. */
interface Rule {
  /** In their order, each with whether it must be there. */
  readonly children?: Readonly<Record<string, boolean>>
  readonly attributes?: Readonly<Record<string, boolean>>
  /** The most letters of its text. */
  readonly letters?: number
}

/**
 * The part of the schemas of SCORM 1.2 that a package of one object needs: `imscp_rootv1p1p2.xsd` (IMS Content Packaging 1.1.2)
 * and `adlcp_rootv1p2.xsd` (ADL), with what the Content Aggregation Model, section 2.3, requires beyond them.
 */
const RULES: Readonly<Record<string, Rule>> = {
  manifest: {
    children: { metadata: true, organizations: true, resources: true },
    attributes: { identifier: true, version: false }
  },
  metadata: { children: { schema: true, schemaversion: true } },
  schema: { letters: 100 },
  schemaversion: { letters: 20 },
  organizations: { children: { organization: true }, attributes: { default: true } },
  organization: { children: { title: true, item: true }, attributes: { identifier: true, structure: false } },
  item: {
    children: { title: true },
    attributes: { identifier: true, identifierref: true, isvisible: false, parameters: false }
  },
  title: { letters: 200 },
  resources: { children: { resource: true } },
  resource: {
    children: { file: true },
    attributes: { identifier: true, type: true, href: true, 'adlcp:scormtype': true }
  },
  file: { attributes: { href: true } }
}

/** The most letters of an attribute. */
const LONGEST: Readonly<Record<string, number>> = {
  version: 20,
  href: 2_000,
  identifierref: 2_000,
  parameters: 1_000,
  structure: 200,
  type: 1_000
}

const IMS = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2'
/** `xsd:ID`, as far as ASCII goes. */
const IDENTIFIER = /^[A-Za-z_][\w.-]*$/

const childErrors = ({ tagName, children }: Element, known: Readonly<Record<string, boolean>>) => {
  const names = Object.keys(known)
  const there = [...children].map(child => child.tagName)
  const places = there.map(name => names.indexOf(name))
  return [
    ...there.filter(name => !names.includes(name)).map(name => `${tagName}: ${name} is not known`),
    ...there
      .filter(
        (_, at) => (places[at] ?? 0) >= 0 && places.slice(0, at).some(before => before > (places[at] ?? 0))
      )
      .map(name => `${tagName}: ${name} is out of order`),
    ...(there.every(name => names.includes(name))
      ? names
          .filter(name => known[name] && !there.includes(name))
          .map(name => `${tagName}: ${name} is missing`)
      : [])
  ]
}

const attributeErrors = (element: Element, known: Readonly<Record<string, boolean>>) => {
  const { tagName } = element
  const there = [...element.attributes].filter(({ name }) => !/^xmlns|^xsi:/.test(name))
  return [
    ...there.filter(({ name }) => !(name in known)).map(({ name }) => `${tagName}: ${name} is not known`),
    ...Object.keys(known)
      .filter(name => known[name] && !element.hasAttribute(name))
      .map(name => `${tagName}: ${name} is missing`),
    ...there
      .filter(({ name, value }) => value.length > (LONGEST[name] ?? Number.POSITIVE_INFINITY))
      .map(({ name }) => `${tagName}: ${name} is too long`)
  ]
}

const elementErrors = (element: Element): readonly string[] => {
  const rule = RULES[element.tagName]
  if (!rule) return []
  const { children = {}, attributes = {}, letters } = rule
  const isTooLong = letters !== undefined && (element.textContent ?? '').length > letters
  return [
    ...(element.namespaceURI === IMS ? [] : [`${element.tagName}: of another namespace`]),
    ...childErrors(element, children),
    ...attributeErrors(element, attributes),
    ...(isTooLong ? [`${element.tagName}: its text is too long`] : [])
  ]
}

const linkErrors = (document: Document): readonly string[] => {
  const all = [...document.getElementsByTagName('*')]
  const names = all.flatMap(element => element.getAttribute('identifier') ?? [])
  const isOf = (tag: string, name: string | null) =>
    all.some(element => element.tagName === tag && element.getAttribute('identifier') === name)
  return [
    ...names.filter(name => !IDENTIFIER.test(name)).map(name => `${name}: not an identifier`),
    ...names
      .filter((name, at) => names.indexOf(name) < at)
      .map(name => `${name}: an identifier that is there twice`),
    ...all
      .filter(
        element => element.tagName === 'item' && !isOf('resource', element.getAttribute('identifierref'))
      )
      .map(() => 'item: identifierref leads nowhere'),
    ...all
      .filter(
        element =>
          element.tagName === 'organizations' && !isOf('organization', element.getAttribute('default'))
      )
      .map(() => 'organizations: default leads nowhere')
  ]
}

/** Values that the schema of ADL enumerates. */
const valueErrors = (document: Document): readonly string[] => {
  const textOf = (name: string) => document.getElementsByTagName(name)[0]?.textContent ?? ''
  const kind = document.getElementsByTagName('resource')[0]?.getAttribute('adlcp:scormtype') ?? ''
  return [
    ...(['ADL SCORM', ''].includes(textOf('schema')) ? [] : ['schema: another value']),
    ...(['1.2', ''].includes(textOf('schemaversion')) ? [] : ['schemaversion: another value']),
    ...(['sco', 'asset'].includes(kind) ? [] : [`resource: adlcp:scormtype is "${kind}"`])
  ]
}

/** @returns what a learning system that reads a manifest by the schemas of SCORM 1.2 would refuse in it. */
export const schemaErrors = (manifest: string): readonly string[] => {
  const { document } = new JSDOM(manifest, { contentType: 'application/xml' }).window
  return [
    ...[...document.getElementsByTagName('*')].flatMap(elementErrors),
    ...linkErrors(document),
    ...valueErrors(document)
  ]
}
