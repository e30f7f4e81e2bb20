// @module-tag promise
import { describe, expect, test } from 'vitest'
import type { Role } from '../../../../machines/content/vocabulary.ts'
import { changedIn } from '../../../../src/editor/together/BringTogether.tsx'
import type { Texts } from '../../../../tools/content/parse/sources.ts'
import { bringTogether } from '../../../../tools/editorial/changes/bring-together.ts'
import { approvedOn, signOffErrors } from '../../../../tools/editorial/sign-off/review.ts'
import { signWithdrawals, withdrawnTexts } from '../../../../tools/editorial/sign-off/signatures.ts'
import { withdrawalErrors } from '../../../../tools/editorial/sign-off/withdrawals.ts'
import { checkTexts, fixtureTexts, textOf, withEdit } from '../../../support/content.ts'
import { signed, sourcesOf } from '../../../support/signed.ts'

const DAY = '2026-11-24'
const MARK = `{ on: "${DAY}", by: kent editor, why: It rings in a private home }`
const all = signed(fixtureTexts)

/** @returns the texts with some services' phone lines withdrawn. */
const withdrawn = (ids: readonly string[], mark = MARK, texts: Texts = all): Texts =>
  ids.reduce(
    (before, id) => withEdit(`services/${id}.yaml`, '\nphone:\n', `\nphone:\n  withdrawn: ${mark}\n`, before),
    texts
  )

const whole = (id: string, texts: Texts = all): Texts =>
  withEdit(`services/${id}.yaml`, '\nneeds:', `\nwithdrawn: ${MARK}\nneeds:`, texts)

const signedAgain = (
  texts: Texts,
  ids: readonly string[],
  roles: readonly Role[] = ['fact-checker']
): Texts => signed(texts, { roles, sections: ids.map(id => `services/${id}`) })

const errors = (texts: Texts, today = DAY) =>
  signOffErrors(sourcesOf(texts), today).map(({ message }) => message)

const serviceIn = (texts: Texts, id: string) =>
  checkTexts(texts).compiled?.content.services.find(service => service.id === id)

describe('promise 6, withdrawal: a number', () => {
  test('is on no phone, nor who withdrew it and why, and its service stays', () => {
    const texts = withdrawn(['galop'])
    expect(serviceIn(all, 'galop')?.phone).toBeDefined()
    expect(serviceIn(texts, 'galop')).toMatchObject({ website: expect.anything() })
    expect(serviceIn(texts, 'galop')?.phone).toBe(undefined)
    expect(JSON.stringify(checkTexts(texts).compiled)).not.toMatch(/private home|kent editor/)
  })

  test('of a service that is withdrawn whole goes with it, but the guidance keeps its own, with their websites', () => {
    expect(serviceIn(whole('galop'), 'galop')).toBe(undefined)
    const num = serviceIn(whole('num'), 'num')
    expect([num?.phone, num?.website, num?.isHeld]).toEqual([undefined, expect.anything(), undefined])
    const broken = checkTexts(whole('num')).compiled?.content.vital.broken ?? []
    expect([broken.map(({ name }) => name), broken.every(({ number }) => number)]).toEqual([
      ['999 emergency', 'Samaritans', 'Crimestoppers'],
      true
    ])
  })
})

describe('promise 6, withdrawal: signatures', () => {
  const VOID = expect.stringMatching(
    /^"services\/galop" was changed after it was signed on .* one signature is enough for 14 days/
  )
  const one = signedAgain(withdrawn(['galop']), ['galop'])

  test('one is enough for 14 days, then both are', () => {
    expect([errors(one, DAY), errors(one, '2026-12-08')]).toEqual([[], []])
    const longAgo = signedAgain(withdrawn(['galop'], MARK.replace(DAY, '2026-11-01')), ['galop'])
    expect([one, longAgo].map(texts => approvedOn(sourcesOf(texts)) !== undefined)).toEqual([true, false])
    expect(errors(one, '2026-12-09')).toEqual([VOID])
    expect(errors(signedAgain(one, ['galop'], ['practice-lead']), '2027-02-01')).toEqual([])
  })

  test('a number that is put back needs both again, though both had signed it before', () => {
    const later = signed(withdrawn(['galop']), {
      roles: ['fact-checker'],
      sections: ['services/galop'],
      on: '2026-11-25'
    })
    const record = (texts: Texts) => textOf(texts, 'sign-off/fact-checker.yaml')
    const [, entries = ''] = record(all).split('signed:')
    const kept = new Map([
      ...later,
      ['sign-off/fact-checker.yaml', record(later) + entries.slice(1)]
    ]) as Texts
    expect(errors(kept, '2026-11-25')).toEqual([])
    const back = new Map([...kept, ['services/galop.yaml', textOf(all, 'services/galop.yaml')]]) as Texts
    const put = '"services/galop" was changed after it was signed on 2026-11-24.'
    expect(errors(back, '2026-11-25')).toEqual([put, put])
    expect(errors(signed(back, { sections: ['services/galop'], on: '2026-11-26' }), '2026-11-26')).toEqual([])
  })

  test('of two numbers that are withdrawn, one that is put back needs both again', () => {
    const later = (texts: Texts, on: string) =>
      signed(texts, { roles: ['fact-checker'], sections: ['services/galop'], on })
    const entries = (texts: Texts) =>
      textOf(texts, 'sign-off/fact-checker.yaml').split('signed:')[1]?.slice(1)
    const records = (...all: readonly Texts[]) =>
      new Map([
        ...(all.at(-1) ?? []),
        ['sign-off/fact-checker.yaml', `role: fact-checker\nsigned:\n${all.map(entries).join('')}`]
      ]) as Texts
    const phone = later(withdrawn(['galop']), '2026-11-25')
    const both = later(whole('galop', withdrawn(['galop'])), '2026-11-26')
    expect(errors(records(all, phone, both), '2026-11-26')).toEqual([])
    const back = later(withdrawn(['galop']), '2026-11-27')
    expect(errors(records(all, both, back), '2026-11-27')).toEqual([VOID])
  })

  test.each<[what: string, texts: Texts, voided: number]>([
    ['nobody has signed it since', withdrawn(['galop']), 2],
    [
      'who withdrew it signed it',
      signedAgain(withdrawn(['galop'], MARK.replace('kent editor', 'NATIONAL fact checker')), ['galop']),
      1
    ],
    [
      'something else was edited too',
      signedAgain(withEdit('services/galop.yaml', 'how: published', 'how: rung', withdrawn(['galop'])), [
        'galop'
      ]),
      1
    ]
  ])('one is not enough where %s', (_, texts, voided) => {
    expect(errors(texts)).toEqual(Array(voided).fill(VOID))
  })

  test('one is enough for five services at a time, whenever each was withdrawn', () => {
    const six = ['galop', 'num', 'crimestoppers', 'suzy-lamplugh', 'tara', 'victim-support']
    const five = six.slice(1)
    expect(errors(signedAgain(withdrawn(five), five))).toEqual([])
    expect(errors(signedAgain(withdrawn(six), six))).toHaveLength(6)
    expect(errors(signedAgain(withdrawn(six), six))[0]).toContain('for 5 services at a time')
  })

  test('are made in the editor, by a role that had signed it before and did not withdraw it, and can be saved alone', () => {
    const texts = withdrawn(['galop'])
    const sign = (edition: Texts) => signWithdrawals(sourcesOf(edition), 'fact-checker', DAY)
    const signing = sign(texts)
    const entries = 'entries' in signing ? signing.entries : []
    expect(entries.map(({ entry }) => entry)).toEqual([expect.stringMatching(/^signed\/services\/galop /)])
    const signed = bringTogether(texts, texts, [{ name: 'fact-checker', entries }]).texts
    const after = new Map([...texts, ...signed]) as Texts
    expect(errors(after)).toEqual([])
    expect(changedIn(texts, after)).toEqual({ count: 1, lines: ['1 signature'] })
    const fewerTips = textOf(all, 'tips.yaml').replace(/ {2}- id: no-weapon\n(?: {4}.+\n)*/, '')
    expect(changedIn(all, new Map([...all, ['tips.yaml', fewerTips]])).lines).toEqual([
      'Tips: No weapon (removed)'
    ])
    expect(withdrawnTexts(sourcesOf(after))).toEqual([
      {
        name: expect.stringContaining('(phone)'),
        on: DAY,
        by: 'kent editor',
        why: 'It rings in a private home',
        signed: ['fact-checker']
      }
    ])
    expect(sign(all)).toEqual({ refused: expect.stringMatching(/^Nothing is withdrawn/) })
    const own = withdrawn(['galop'], MARK.replace('kent editor', 'national fact checker'))
    expect(sign(own)).toEqual({ refused: expect.stringMatching(/^Whoever withdraws/) })
    const record = textOf(all, 'sign-off/fact-checker.yaml').replace(
      /( {2}- section: services\/galop\n {4}hash: )\w{8}/,
      '$100000000'
    )
    expect(sign(new Map([...texts, ['sign-off/fact-checker.yaml', record]]))).toHaveProperty('refused')
  })
})

test('promise 6, withdrawal: whoever is in grave need keeps a line that is not shut, at each hour', () => {
  const missing = (texts: Texts) => withdrawalErrors(sourcesOf(texts), DAY).map(({ message }) => message)
  expect(missing(all)).toEqual([])
  expect(missing(withdrawn(['crimestoppers']))).toEqual([])
  expect(missing(withdrawn(['samaritans']))).toContain(
    'What is withdrawn leaves nobody for mental-health at some hour in kent.'
  )
})
