import { describe } from 'vitest'
import { pin } from '../../../support/content-errors.ts'

const OWN_ID = 'Give this one an id of its own.'

describe('ids: a list that is not complete and in order is refused', () => {
  pin([
    [
      'two tips with one id',
      [['tips.yaml', 'id: have-a-plan', 'id: ▸network']],
      `The id "network" is used twice.  ${OWN_ID}`
    ],
    [
      'two officer actions with one id',
      [['officer-actions.yaml', 'id: reporting', 'id: ▸emergency']],
      `The id "emergency" is used twice.  ${OWN_ID}`
    ],
    [
      'a choice missing',
      [
        ['questions.yaml', '- { id: client,', '▸- { id: client,'],
        ['questions.yaml', '    - { id: controls, label: Someone who controls your work or money }\n', '']
      ],
      '"controls" is missing from this list.  Add an entry with "id: controls".'
    ],
    [
      'a choice of help missing',
      [
        ['questions.yaml', '- { id: talk,', '▸- { id: talk,'],
        ['questions.yaml', '    - { id: money, label: Money or benefits }\n', '']
      ],
      '"money" is missing from this list.  Add an entry with "id: money".'
    ],
    [
      'a choice twice',
      [['questions.yaml', '- { id: near-now', '- { id: ▸client, label: A client }\n    - { id: near-now']],
      `The id "client" is used twice.  ${OWN_ID}`
    ],
    [
      'a workplace missing',
      [
        ['screens.yaml', '- { id: street,', '▸- { id: street,'],
        ['screens.yaml', '  - { id: online, label: Online }\n', '']
      ],
      '"online" is missing from this list.  Add an entry with "id: online".'
    ],
    [
      'a need missing',
      [
        ['needs.yaml', '- { id: danger-now,', '▸- { id: danger-now,'],
        [
          'needs.yaml',
          '  - { id: money, label: Money or benefits, because: asked about money or benefits }\n',
          ''
        ]
      ],
      '"money" is missing from this list.  Add an entry with "id: money".'
    ],
    [
      'needs out of order',
      [
        ['needs.yaml', 'id: housing', 'id: ▸swap'],
        ['needs.yaml', 'id: talk', 'id: housing'],
        ['needs.yaml', 'id: ▸swap', 'id: ▸talk']
      ],
      '"talk" is out of order.  Put "housing" here: needs are in order of urgency.'
    ],
    [
      'a screen that rings a service of no such name',
      [['screens.yaml', 'service: emergency-999', 'service: ▸emergency']],
      'There is no service "emergency" with a phone.  Use the name of a file in services/ that has one.'
    ],
    [
      'a screen that shows a service without a phone',
      [['screens.yaml', 'samaritans, crimestoppers, num]', 'samaritans, ▸council-homeless, num]']],
      'There is no service "council-homeless" with a phone.  Use the name of a file in services/ that has one.'
    ]
  ])
})
