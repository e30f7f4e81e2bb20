import { describe, expect, test } from 'vitest'
import { checkTexts, type Edit, fixtureTexts, withEdit } from '../../../support/content.ts'

const samaritans = 'services/samaritans.yaml'
const council = 'services/council-homeless.yaml'

describe('promises: a need that has no row in some nation is warned of', () => {
  const tara = 'services/tara.yaml'
  const cyfannol: Edit = [
    'forces/gwent.yaml',
    '  - id: cyfannol\n',
    '  - id: cyfannol\n    alsoIn: [northern-ireland]\n'
  ]

  /** @returns the nations that each warning names, by need. */
  const warned = (...edits: readonly Edit[]) =>
    Object.fromEntries(
      checkTexts(edits.reduce((texts, [file, from, to]) => withEdit(file, from, to, texts), fixtureTexts))
        .warnings.filter(({ file }) => file === 'needs.yaml')
        .map(
          ({ message }) => /^Not all of (.*) has a service for "(.+)" that/.exec(message) ?? ['', '', message]
        )
        .map(([, nations, need]) => [need, nations])
    )

  test('promises: no other need is warned of, and none for which another rule asks more', () => {
    expect(warned()).toEqual({
      exploitation: 'england, wales, northern-ireland',
      'sexual-assault': 'scotland, northern-ireland',
      hurt: 'scotland, northern-ireland',
      'no-safe-place': 'england, wales, scotland',
      housing: 'england, wales, scotland'
    })
  })

  test('promises: a service that can be rung everywhere ends it; one that is held or has no line does not', () => {
    const also = (file: string, need: string): Edit => [file, `needs: [${need}`, `needs: [hurt, ${need}`]
    expect(warned(also(samaritans, 'everyone'))).not.toHaveProperty('hurt')
    expect(warned(also(council, 'nowhere-safe-tonight'))).toEqual(warned())
    expect(warned(also('services/suzy-lamplugh.yaml', 'worried'))).toEqual(warned())
  })

  test('promises: a local service ends it where every force of the nation has one', () => {
    expect(warned(cyfannol).exploitation).toBe('england, wales')
  })

  test('promises: nothing is warned of while a force or a service could not be read', () => {
    expect(warned(['forces/kent.yaml', 'nations: [england]', 'nations: [england'])).toEqual({})
    expect(warned([tara, 'nations: [scotland]', 'nations: [scotland'])).toEqual({})
  })
})
