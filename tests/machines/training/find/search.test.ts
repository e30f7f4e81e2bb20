import { describe, expect, test } from 'vitest'
import { findableIn } from '../../../../machines/training/find/entries.ts'
import { matchesQuery, search } from '../../../../machines/training/find/search.ts'
import type { Sources } from '../../../../tools/content/parse/sources.ts'
import { signOffOf } from '../../../../tools/editorial/sign-off/review.ts'
import { checkTexts, fixtureTexts, TODAY } from '../../../support/content.ts'

const entries = findableIn(signOffOf(checkTexts(fixtureTexts, TODAY).sources as Sources))
const titles = (query: string) => search(entries, query).map(({ entry }) => entry.title)

describe('search of the content', () => {
  test('a service is found by its name, before what only mentions it', () => {
    expect(titles('samaritans')[0]).toBe('Samaritans')
    expect(titles('samaritans').length).toBeGreaterThan(1)
  })

  test.each([
    ['116 123', 'Samaritans'],
    ['116123', 'Samaritans'],
    ['08009995428', 'Galop'],
    ['+44 800 999 5428', 'Galop'],
    ['999 54', 'Galop']
  ])('a number is found however it is written: %s', (query, title) => {
    expect(titles(query)).toContain(title)
  })

  test('capitals and accents do not matter, and every word must be there', () => {
    expect(titles('SAMÁRITANS')).toEqual(titles('samaritans'))
    expect(titles('samaritans nowhere-at-all')).toEqual([])
    expect(titles('  ')).toEqual([])
  })

  test.each([
    ['a tip', 'trust your instincts', 'tips', 'trust-your-instincts'],
    ['a question', 'Are you worried about your safety?', 'questions', 'safety'],
    ['a choice of a question', 'Someone to talk to', 'questions', 'supportNeeds'],
    ['a need', 'nowhere safe tonight', 'needs', 'nowhere-safe-tonight'],
    ['a line of a drill', 'Who keeps ringing you', 'drills/cut-short', undefined],
    ['a force', 'West Yorkshire Police', 'forces/west-yorkshire', undefined]
  ])('%s is found by its words', (_, query, section, id) => {
    const found = search(entries, query).map(({ entry }) => [entry.section.id, entry.id])
    expect(found).toContainEqual([section, id])
  })

  test('each result is shown with a text that has the first word', () => {
    const { entry, text } = search(entries, 'ringing you').find(
      one => one.entry.section.group === 'drills'
    ) ?? {
      entry: undefined,
      text: ''
    }
    expect(entry?.section.id).toBe('drills/cut-short')
    expect(text).toContain('ringing')
  })

  test('a search without words matches everything', () => {
    expect([matchesQuery(['a'], ''), matchesQuery(['Galop'], 'gal'), matchesQuery(['Galop'], 'num')]).toEqual(
      [true, true, false]
    )
  })
})
