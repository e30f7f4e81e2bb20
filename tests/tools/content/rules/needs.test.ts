import { describe } from 'vitest'
import { pin } from '../../../support/content-errors.ts'

const ADD_A_NEED = 'it has no need.  Add at least one need; "everyone" means every conversation.'
const suzy = 'services/suzy-lamplugh.yaml'

describe('needs: an item that is never shown is refused', () => {
  pin([
    [
      'a tip',
      [['tips.yaml', 'needs: [everyone, afraid-of-client, peer-advice]', 'needs: ▸[]']],
      `This tip is never shown: ${ADD_A_NEED}`
    ],
    [
      'an officer action',
      [['officer-actions.yaml', 'needs: [stalking]', 'needs: ▸[]']],
      `This officer action is never shown: ${ADD_A_NEED}`
    ],
    [
      'a contact',
      [[suzy, 'needs: [worried-about-safety, stalking, sexual-health]', 'needs: ▸[]']],
      `This contact is never shown: ${ADD_A_NEED}`
    ],
    [
      'a need that no contact fits',
      [
        ['needs.yaml', 'id: danger-now', 'id: ▸danger-now'],
        [
          'services/emergency-999.yaml',
          '\nneeds: [danger-now]\nbest-for: [danger-now]',
          '\nneeds: [talk]\nbest-for: []'
        ]
      ],
      'No service meets the need "danger-now".  Add "danger-now" to the needs of a service that is not held.'
    ],
    [
      'a need that only a contact that is held fits',
      [
        ['needs.yaml', 'id: danger-now', 'id: ▸danger-now'],
        ['services/emergency-999.yaml', 'status: show', 'status: held']
      ],
      'No service meets the need "danger-now".  Add "danger-now" to the needs of a service that is not held.'
    ],
    [
      'a contact said to be best for a need it does not name',
      [[suzy, 'best-for: []', 'best-for: [stalking, ▸money]']],
      '"money" is in best-for but not in needs.  Add "money" to needs, or remove it here.'
    ],
    [
      'a contact always offered for a need it does not name',
      [[suzy, 'best-for: []', 'best-for: []\nalways-for: [▸money]']],
      '"money" is in always-for but not in needs.  Add "money" to needs, or remove it here.'
    ],
    [
      'a tip said to be best for a need it does not name',
      [
        [
          'tips.yaml',
          'needs: [afraid-of-client]\n    best-for: [afraid-of-client]',
          'needs: [afraid-of-client]\n    best-for: [afraid-of-client, ▸money]'
        ]
      ],
      '"money" is in best-for but not in needs.  Add "money" to needs, or remove it here.'
    ],
    [
      'a contact always offered for two needs, of which it names one',
      [[suzy, 'best-for: []', 'best-for: []\nalways-for: [stalking, ▸money]']],
      '"money" is in always-for but not in needs.  Add "money" to needs, or remove it here.'
    ]
  ])
})
