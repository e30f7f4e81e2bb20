// @module-tag slow
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { exportedServices } from '../../../../tools/editorial/directories/fields.ts'
import { readOpenReferral, servicesAsJson } from '../../../../tools/editorial/directories/open-referral.ts'
import { fixtureTexts, realTexts, TODAY } from '../../../support/content.ts'
import { compared, importAll, rowsIn, sourcesOf } from './directory.ts'

const jsonOf = (texts = realTexts) => servicesAsJson(exportedServices(sourcesOf(texts).serviceEntries))

const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/

const isHsds = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: {
    uuid: UUID,
    uri: text => URL.canParse(text),
    email: /^\S+@\S+$/,
    'date-time': /^\d{4}-\d\d-\d\dT/
  }
}).compile(JSON.parse(readFileSync('tests/fixtures/open-referral/hsds-uk-3.0.schema.json', 'utf8')))

const faultsIn = (page: unknown) =>
  isHsds(page) ? [] : isHsds.errors?.map(({ instancePath }) => instancePath)

interface Sent {
  readonly id: string
  readonly phones: readonly { readonly id: string }[]
}

describe('services as Open Referral', () => {
  test.each([
    ['the real content', realTexts],
    ['the fixture', fixtureTexts]
  ])('they are valid by the schemas of HSDS-UK 3.0: %s', (_, texts) => {
    const page = JSON.parse(jsonOf(texts))
    expect([faultsIn(page), page.contents.length > 1, page.total_items]).toEqual([
      [],
      true,
      page.contents.length
    ])
  })

  test('the same service has the same ids each time, and no two things share one', () => {
    expect(jsonOf()).toBe(jsonOf())
    const { contents } = JSON.parse(jsonOf()) as { readonly contents: readonly Sent[] }
    const ids = contents.flatMap(({ id, phones }) => [id, ...phones.map(phone => phone.id)])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('taken in again they say of each service that nothing differs', () => {
    const kinds = compared(rowsIn(readOpenReferral(jsonOf(), TODAY)), realTexts).map(({ kind }) => kind)
    expect(new Set(kinds)).toEqual(new Set(['same']))
  })

  test('taken in where there is none of them, numbers and hours are those that went out', () => {
    const empty = new Map([...fixtureTexts])
    const real = exportedServices(sourcesOf(realTexts).serviceEntries).filter(
      ({ service }) => service.id === 'lifeline-ni'
    )
    const after = importAll(rowsIn(readOpenReferral(servicesAsJson(real), TODAY)), empty)
    const [{ value } = { value: undefined }] = sourcesOf(after).serviceEntries.filter(
      ({ force }) => force === 'kent'
    )
    expect([value?.name, value?.phone?.number, value?.phone?.hours]).toEqual([
      'Lifeline (Northern Ireland)',
      '0808 808 8000',
      { open: '24/7', confirmed: false }
    ])
  })
})
