import { encounterSetup } from './encounter.setup.ts'
import { arrive, returnToPage, showNumbers } from './encounter.transitions.ts'

/** The state of the encounter machine for the hand-over of numbers. */
export const handOverState = encounterSetup.createStateConfig({
  description: 'Numbers for the person, on a phone turned to them. Leaving it drops what was chosen.',
  tags: 'handOver',
  initial: 'numbers',
  states: {
    numbers: {
      description: 'The numbers in large type, on a phone turned to the person.',
      entry: arrive('numbers'),
      always: returnToPage,
      on: { 'carry.ask': { description: 'Asked before anything goes on their phone.', target: 'carry' } }
    },
    choosing: {
      description:
        'The officer reads the numbers out, or chooses which to show. Turning the phone shows them.',
      entry: arrive('choosing'),
      always: {
        description: 'The phone was turned to the person: it shows the numbers.',
        guard: 'isFacingPerson',
        target: 'numbers'
      },
      on: {
        'contact.toggle': {
          description: 'Puts a contact on the list, or takes it off.',
          actions: 'toggleContact'
        }
      }
    },
    carry: {
      description: 'Is it safe for them to carry the numbers, and with names?',
      always: returnToPage,
      on: {
        'carry.answer': [
          {
            description: 'Not safe to carry: no code is shown.',
            guard: 'isNotSafe',
            target: 'numbers'
          },
          {
            description: 'The answer decides whether codes have names beside them.',
            target: 'codes',
            actions: 'recordCaptions'
          }
        ],
        'numbers.show': showNumbers
      }
    },
    codes: {
      description: 'One code for each number that is confirmed.',
      always: returnToPage,
      on: { 'numbers.show': showNumbers }
    }
  }
})
