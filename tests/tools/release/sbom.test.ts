import { expect, test } from 'vitest'
import { type Sbom, sbomText } from '../../../tools/release/sbom.ts'

const components = ['react', 'vite'].map(name => ({
  'bom-ref': `${name}@1.0.0`,
  name,
  scope: name === 'vite' ? 'optional' : 'required'
}))

/** Output of `npm sbom` for one folder at one moment. */
const WRITTEN: Sbom = {
  bomFormat: 'CycloneDX',
  serialNumber: 'urn:uuid:1',
  metadata: {
    timestamp: '2026-11-24T10:00:00Z',
    tools: [{ vendor: 'npm', name: 'cli', version: '1' }],
    component: { 'bom-ref': 'checklist@1.0.0', name: 'here' }
  },
  components,
  dependencies: []
}
const textOf = (...inPhone: readonly string[]) =>
  sbomText(structuredClone(WRITTEN), 'checklist', '2026-11-24', new Set(inPhone))

test('sbom: names the product, the build day and the packages that reach a phone, and counts these and the others at its head', () => {
  const said = JSON.parse(textOf('react'))
  expect(said.metadata).toEqual({
    timestamp: '2026-11-24T00:00:00Z',
    component: { 'bom-ref': 'checklist@1.0.0', name: 'checklist' },
    properties: [
      { name: 'checklist:required (reaches a phone)', value: '1' },
      { name: 'checklist:optional (builds and tests it)', value: '1' }
    ]
  })
  expect(said.components.map(({ name, scope }: { name: string; scope: string }) => [name, scope])).toEqual([
    ['react', 'required'],
    ['vite', 'optional']
  ])
})

test('sbom: its serial number is a UUID that changes with the packages', () => {
  const serial = (text: string): string => JSON.parse(text).serialNumber
  expect(serial(textOf('react'))).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/
  )
  expect(serial(textOf('react', 'vite'))).not.toBe(serial(textOf('react')))
})
