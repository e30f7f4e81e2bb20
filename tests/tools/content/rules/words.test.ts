import { describe, expect, test } from 'vitest'
import { broken, checkTexts } from '../../../support/content.ts'
import { pin } from '../../../support/content-errors.ts'

describe('words: what screens and the browser depend on is held', () => {
  const placeholders = [
    ['unsure', '"', '{because}', ' (they were not sure)"'],
    ['not-asked-yet', '"', '{because}', ' (not asked about tonight)"'],
    ['more-about', '"More about ', '{name}', '"'],
    ['all-tips', 'All ', '{count}', ' tips'],
    ['ring', '"Ring ', '{name}', '"'],
    ['last-checked', '"Last checked ', '{date}', ', {how}."']
  ] as const
  pin(
    placeholders.map(([key, before, placeholder, after]) => [
      `${placeholder} is missing from "${key}"`,
      [['screens.yaml', `${key}: ${before}${placeholder}${after}`, `${key}: ▸${before}${after}`]],
      `${placeholder} is missing from this text.  Put ${placeholder} back: the screen fills it in.`
    ])
  )
  pin([
    [
      '{how} is missing from "last-checked"',
      [['screens.yaml', '"Last checked {date}, {how}."', '▸"Last checked {date}."']],
      '{how} is missing from this text.  Put {how} back: the screen fills it in.'
    ],
    [
      'a placeholder that no screen fills in',
      [['screens.yaml', '"Last checked {date}, {how}."', '▸"Last checked {date}, {how}, {place}."']],
      'No screen fills in {place}.  Remove the braces.'
    ],
    [
      'the title of a follow-up tells that it was asked',
      [['questions.yaml', 'title: Question 3\n  why: Just', 'title: ▸Question 4\n  why: Just']],
      'This title reveals that a follow-up was asked.  Use the title of afraid: "Question 3".'
    ],
    [
      'a title holds the words of an answer',
      [['questions.yaml', 'title: Question 2\n  why', 'title: ▸Safety - prefer not to say\n  why']],
      'This title contains the words of an answer.  Use a title that does not reveal an answer.'
    ],
    [
      'a title holds a short answer',
      [['questions.yaml', 'title: Question 2\n  why', 'title: ▸Safe? No\n  why']],
      'This title contains the words of an answer.  Use a title that does not reveal an answer.'
    ]
  ])

  test('a title may hold any word that an answer is only part of', () => {
    const { texts } = broken(['questions.yaml', 'title: Question 2\n', 'title: Nothing yesterday\n'])
    expect(checkTexts(texts).errors).toEqual([])
  })
})
