// @module-tag promise
import { expect, test } from 'vitest'
import { type Asked, missed } from './personas.ts'
import { shownTo } from './shown-to.ts'

const MONEY = ['agree-and-take-money-first', 'be-clear-first']

/** People of a review by the eyes of the field, and what it asks for, written from that review before the rules were run. */
const PEOPLE: readonly (readonly [
  who: string,
  answers: string,
  force: string,
  when: string,
  asked: Asked
])[] = [
  [
    'n01 trans woman, a client',
    'worried: yes; afraid: client',
    'police-scotland',
    'Sunday 02:00',
    { first: 'samaritans' }
  ],
  [
    'n02 man, robbed',
    'help: report-crime; work: online',
    'greater-manchester',
    'Sunday 14:00',
    { rows: ['victim-support', 'num'] }
  ],
  [
    'n04 controlled, alone for a minute',
    'afraid: controls, near-now',
    'essex',
    'Friday 21:00',
    {
      first: 'emergency-999',
      rows: ['salvation-army-ms', 'victim-support'],
      inSight: ['emergency', 'exploitation']
    }
  ],
  [
    'n05 is 17, nowhere to go',
    'tonight: yes',
    'south-yorkshire',
    'Thursday 23:30',
    { first: 'council-sheffield', ifs: ['under-18'] }
  ],
  [
    'n06 is 17, her boyfriend arranges it',
    'afraid: partner-or-family, controls',
    'derbyshire',
    'Friday 22:00',
    { first: 'salvation-army-ms', rows: ['ndah'], ifs: ['under-18'] }
  ],
  [
    'n07 pregnant, methadone, no bed',
    'help: drugs-or-alcohol, sexual-health; tonight: yes',
    'nottinghamshire',
    'Sunday 03:00',
    { first: 'council-nottingham', rows: ['nhs-111', 'frank', 'samaritans'], doNow: ['somewhere-tonight'] }
  ],
  [
    'n08 student, followed by her ex',
    'afraid: partner-or-family, follows',
    'leicestershire',
    'Monday 12:00',
    { first: 'ndah', rows: ['national-stalking-helpline'], doNow: ['domestic-abuse', 'stalking'] }
  ],
  [
    'n09 family takes the money',
    'tonight: yes; afraid: partner-or-family, controls',
    'south-yorkshire',
    'Saturday 22:00',
    { first: 'salvation-army-ms', rows: ['ndah', 'council-sheffield'] }
  ],
  [
    'n10 deaf, raped',
    'help: sexual-assault',
    'kent',
    'Sunday 01:00',
    { first: 'rape-crisis-ew', rows: ['victim-support', 'nhs-111'], noRows: ['galop'] }
  ],
  ['n11 wants a home', 'help: housing', 'avon-and-somerset', 'Tuesday 11:00', { rows: ['shelter-england'] }],
  [
    'n13 a friend overdosed',
    'help: drugs-or-alcohol; cut short',
    'police-scotland',
    'Saturday 01:00',
    { rows: ['samaritans', 'drugs-helpline-scotland'], ifs: ['too-much-taken'] }
  ],
  [
    'n15 hates the police',
    'no to all',
    'metropolitan',
    'Friday 02:00',
    { rows: ['samaritans', 'victim-support'], ifs: ['exploitation', 'domestic-abuse'] }
  ],
  [
    'n16 an officer abuses his power',
    'afraid: police-or-authority',
    'police-scotland',
    'Sunday 03:00',
    { rows: ['police-anti-corruption', 'samaritans'], doNow: ['police-or-authority'] }
  ],
  [
    'n17 outdoors in snow',
    'tonight: yes; work: street',
    'police-scotland',
    'Monday 01:30',
    { first: 'council-glasgow', rows: ['samaritans'] }
  ],
  [
    'n18 a client threatens, Northern Ireland',
    'afraid: client',
    'northern-ireland',
    'Thursday 21:00',
    { first: 'ni-dsah', rows: ['samaritans'] }
  ],
  [
    'n19 low, would speak Welsh',
    'help: mental-health',
    'north-wales',
    'Wednesday 22:00',
    { first: 'nhs-111-wales', rows: ['samaritans'] }
  ],
  [
    'n20 no status, lost her room',
    'help: immigration-or-legal, housing; tonight: yes',
    'metropolitan',
    'Friday 20:00',
    {
      first: 'council-croydon',
      rows: ['samaritans', 'ecp'],
      doNow: ['somewhere-tonight', 'immigration-or-legal']
    }
  ],
  [
    'n21 trafficked',
    'help: immigration-or-legal; afraid: controls',
    'west-midlands',
    'Tuesday 15:00',
    { first: 'salvation-army-ms', rows: ['num'], doNow: ['exploitation'] }
  ],
  [
    'n22 turned out after a warrant',
    'tonight: yes; afraid: police-or-authority; work: indoors',
    'thames-valley',
    'Tuesday 18:00',
    {
      rows: ['police-anti-corruption'],
      noTips: ['be-clear-first'],
      doNow: ['somewhere-tonight', 'police-or-authority']
    }
  ],
  [
    'n23 blackmailed with pictures',
    'worried: yes; afraid: follows',
    'devon-and-cornwall',
    'Saturday 12:00',
    { first: 'victim-support', doNow: ['stalking'] }
  ],
  [
    'n25 thinks of suicide, no bed',
    'help: mental-health; tonight: yes',
    'bedfordshire',
    'Sunday 04:00',
    { first: 'nhs-111-mental-health', rows: ['samaritans', 'council-central-bedfordshire'] }
  ],
  [
    'n27 wants condoms and a test, Belfast',
    'help: sexual-health',
    'northern-ireland',
    'Friday 22:00',
    { rows: ['samaritans', 'lifeline-ni'] }
  ],
  [
    'n28 attacked, would tell without her name',
    'help: hurt, pass-on-information',
    'northumbria',
    'Friday 23:00',
    { first: 'nhs-111', rows: ['victim-support', 'crimestoppers'] }
  ],
  [
    'n29 owes her dealer',
    'help: money, drugs-or-alcohol; worried: yes',
    'merseyside',
    'Wednesday 19:00',
    { rows: ['stop-loan-sharks', 'frank'], noTips: MONEY }
  ],
  [
    'n30 others took over her flat',
    'help: drugs-or-alcohol, housing; afraid: controls',
    'norfolk',
    'Tuesday 10:00',
    { first: 'salvation-army-ms', rows: ['council-norwich', 'frank'] }
  ],
  [
    'n31 trans man, raped',
    'help: sexual-assault',
    'gwent',
    'Sunday 02:00',
    { first: 'live-fear-free', rows: ['rape-crisis-ew', 'victim-support'], noRows: ['cyfannol'] }
  ],
  [
    'n33 raped, afraid of HIV',
    'help: sexual-assault, sexual-health',
    'surrey',
    'Sunday 03:00',
    { first: 'rape-crisis-ew', rows: ['nhs-111', 'victim-support'], noRows: ['galop'] }
  ],
  [
    'n34 asylum seeker',
    'help: immigration-or-legal; worried: yes',
    'wiltshire',
    'Wednesday 14:00',
    { rows: ['ecp', 'migrant-help'] }
  ],
  [
    'n35 male escort, his boyfriend',
    'afraid: partner-or-family',
    'police-scotland',
    'Tuesday 03:00',
    { first: 'sdafmh', noRows: ['mens-advice-line'] }
  ],
  [
    'n37 Christmas night',
    'tonight: yes',
    'greater-manchester',
    'Christmas Day 23:00',
    { first: 'council-manchester', rows: ['samaritans', 'shelter-england'] }
  ],
  [
    'n38 declines, not sure of whom',
    'help: prefer not to say; worried: prefer not to say; afraid: not sure',
    'hertfordshire',
    'Friday 21:00',
    { rows: ['victim-support', 'samaritans'] }
  ],
  [
    'n39 her landlord takes sex as rent',
    'help: housing; afraid: someone-else',
    'kent',
    'Monday 09:00',
    { rows: ['victim-support', 'num', 'shelter-england'] }
  ],
  [
    'n40 a child in care, drinks',
    'help: mental-health, drugs-or-alcohol',
    'cleveland',
    'Thursday 20:00',
    { first: 'nhs-111-mental-health', rows: ['samaritans', 'frank'] }
  ],
  [
    'n41 a van follows them',
    'help: pass-on-information; worried: yes; afraid: follows',
    'west-midlands',
    'Friday 23:30',
    { rows: ['victim-support', 'crimestoppers'] }
  ],
  [
    'n49 raped on a train to Edinburgh',
    'help: sexual-assault',
    'btp',
    'Saturday 23:00',
    { rows: ['rape-crisis-ew', 'sarcs-scotland'] }
  ]
]

test.each(PEOPLE)('promise 2, field: %s', (_, answers, force, when, asked) => {
  expect(missed(shownTo({ answers, force, when }), asked)).toEqual([])
})
