import { createHash } from 'node:crypto'

interface Component {
  name: string
  'bom-ref': string
  scope?: string
  [other: string]: unknown
}
/** The parts of the output of `npm sbom` that are used here (CycloneDX 1.5). */
export interface Sbom {
  serialNumber?: string
  metadata: { timestamp?: string; tools?: unknown; component: Component; [other: string]: unknown }
  components: Component[]
  [other: string]: unknown
}

/** A UUID of version 8 (RFC 9562) that depends on the text alone. */
const uuidOf = (text: string): string =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5')

/**
 * Makes a bill of materials reproducible: replaces the random serial number, the time, and the folder name that npm takes for
 * the name of the product.
 * @param name of the product.
 * @param day of the build, as `2026-11-24`.
 * @param inPhone names of the packages that reach a phone: they are `required`, all others `optional`.
 * @returns its text, the same for the same packages.
 */
export const sbomText = (sbom: Sbom, name: string, day: string, inPhone: ReadonlySet<string>): string => {
  const { serialNumber: _, metadata, components, ...rest } = sbom
  const { tools: __, ...kept } = metadata
  const scoped = components
    .map(component => ({ ...component, scope: inPhone.has(component.name) ? 'required' : 'optional' }))
    .sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1))
  const countOf = (scope: string) => String(scoped.filter(component => component.scope === scope).length)
  const content = {
    ...rest,
    metadata: {
      ...kept,
      timestamp: `${day}T00:00:00Z`,
      component: { ...metadata.component, name },
      properties: [
        { name: `${name}:required (reaches a phone)`, value: countOf('required') },
        { name: `${name}:optional (builds and tests it)`, value: countOf('optional') }
      ]
    },
    components: scoped
  }
  const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(content))}`
  return `${JSON.stringify({ serialNumber, ...content }, null, 2)}\n`
}
