import { expect, test } from 'vitest'
import { compiledOf, fixtureTexts, withEdit, withoutFile } from '../../../support/content.ts'

const before = compiledOf(fixtureTexts)
const GWENT = 'forces/gwent.yaml'

test('compile: a file of a force adds the force and its pack, and nothing else', () => {
  const { content, packs } = before
  const { gwent, ...others } = packs
  const isGwent = ({ id }: { readonly id: string }) => id === 'gwent'
  expect(compiledOf(withoutFile(GWENT))).toEqual({
    content: { ...content, forces: content.forces.filter(force => !isGwent(force)) },
    packs: others
  })
  expect(content.forces.find(isGwent)).toEqual({
    id: 'gwent',
    name: 'Gwent Police',
    nations: ['wales'],
    region: 'wales'
  })
  expect(gwent).toMatchObject({
    website: { address: 'https://www.gwent.police.uk/', confirmed: true },
    localServices: [{ id: 'cyfannol', nations: ['wales'], local: { runBy: 'charity' } }],
    slots: {}
  })
})

test('compile: the pack of a force says whom to tell of a wrong number, if its file does', () => {
  const { packs } = compiledOf(
    withEdit(GWENT, 'localServices:', 'editorContact: the content desk\nlocalServices:')
  )
  expect(packs.gwent?.editorContact).toBe('the content desk')
  expect(packs.kent?.editorContact).toBeUndefined()
})

test('compile: a local service is in the packs of all the forces that it names', () => {
  const { packs } = compiledOf(
    withEdit(GWENT, '  - id: cyfannol\n', '  - id: cyfannol\n    alsoIn: [kent, west-yorkshire]\n')
  )
  const holding = Object.entries(packs).filter(([, { localServices }]) =>
    localServices.some(({ id }) => id === 'cyfannol')
  )
  expect(holding.map(([id]) => id).sort()).toEqual(['gwent', 'kent', 'west-yorkshire'])
  const [own] = before.packs.gwent?.localServices ?? []
  expect(packs.kent?.localServices).toEqual([{ ...own, nations: ['wales', 'england'] }])
})

test('compile: a need keeps whether it may be named where anybody can read it', () => {
  const housing = 'label: Housing, plainInPublic: true,'
  const { content } = compiledOf(withEdit('needs.yaml', housing, 'label: Housing,'))
  expect(content.needs.housing.plainInPublic).toBeUndefined()
  expect(content.needs.talk.plainInPublic).toBe(true)
})

test('compile: when a line was checked, and that two share a number, does not reach the phone', () => {
  const forReviewers = '  checked: { on: "2026-11-20", how: rung }\n  sharesNumber: true\n'
  const text = withEdit('services/crimestoppers.yaml', '\ntext:\n', `\ntext:\n${forReviewers}`)
  const texts = withEdit('services/victim-support.yaml', '\nphone:\n', `\nphone:\n${forReviewers}`, text)
  expect(compiledOf(texts)).toEqual(before)
})
