import { describe } from 'vitest'
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
      'a text that is missing has no other error',
      [
        ['screens.yaml', '  all-tips: All {count} tips\n', ''],
        ['screens.yaml', 'reasons-more: ', '▸reasons-more: ']
      ],
      '"all-tips" is missing.  Add "all-tips:" here.'
    ]
  ])
})
