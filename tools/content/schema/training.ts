import * as z from 'zod'
import { OWNERS, ROLES } from '../../../machines/content/vocabulary.ts'
import { group } from './fields.ts'
import { words } from './text.ts'

/** All the words of training, except those of the drills. None of them is on a live page. */
export const trainingFile = z.strictObject({
  // What every view shows, the first view, and searching.
  frame: words('Words that every view shows.', 'banner title views misread'),
  views: words('The names of the views.', 'start map walk outcomes drills facts cards changes sign-off'),
  start: words(
    'The first view: what training is for, and what there is to do.',
    'intro kept doors session sessionHelp alone aloneHelp check checkHelp today settle settleWho',
    'settleIn settleNext goSettle unanswered unansweredWhere unansweredNeed unansweredMore',
    'goUnanswered sign signEdited goSign changed changedOn neverAccepted goChanged drill drillHelp',
    'goDrill rota rotaHelp week weekCount weekFirst rotaWeeks saveRota rotaEvent'
  ),
  tables: words(
    'Additional columns of saved tables.',
    'save id kind numbers states state actionIds contactIds tipIds forces setting'
  ),
  // The map of the flow.
  map: words(
    'The map of the flow.',
    'intro drawing list walk layers larger smaller whole nearNow detour leadsTo kind says rules',
    'tests testsOfThis testsOfAll pick lands raises raisesNothing'
  ),
  // The facts and who answers when.
  facts: words(
    'The facts: sources, age, and what is due.',
    'intro list coverage sheet sheetHelp where everywhere national state everyState need everyNeed',
    'counted none fact about checked neverChecked review latest latestHead noReview week everyWeek',
    'dueWeeks figureWeek figureUnconfirmed figureSettle ringFirst ringFirstRows source sources sourceDate notShown',
    'notConfirmed misread lines everyLine withNumber withoutNumber localOnly words how'
  ),
  factKinds: words('The kinds of facts.', 'service local force nation holidays action statements figure'),
  factStates: words(
    'The states of facts.',
    'overdue due unsettled fresh undated unconfirmed confirmed check-first held'
  ),
  doubts: words('What is not confirmed.', 'number hours website confirmed'),
  coverage: words(
    'Who answers when.',
    'intro for whole local national none row table caption need hours never answered answeredHead',
    'when'
  ),
  // The sign-off, and who signs what.
  signOff: words(
    'The sign-off.',
    'intro approved notApproved as where show all waiting none caption section group holds openFirst',
    'difference firstTime notKept same before after wasEmpty whole sign unsign signing signed voided',
    'unsigned by changes hash oneDevice record nothingSigned deviceAsk deviceNo deviceYes deviceBoth',
    'deviceFirst recordHelp download signedOn'
  ),
  roles: words('Who signs.', ...ROLES),
  owners: words('Who settles the open points before a release.', ...OWNERS),
  sections: words(
    'The names of the sections.',
    'before-you-start questions needs tips officer-actions nations bank-holidays screens times flow',
    'service force drill'
  ),
  sectionGroups: words('The groups that sections are signed in.', 'words services forces drills'),
  // The walk, and why an item is shown.
  arrows: words('The kinds of arrows.', 'forward returned back danger finish change choose turn anyAnswer'),
  walk: words(
    'The walk.',
    'intro phone again setting clock real night christmas force noForce language theirLanguage',
    'noLanguage placeOfWork unsaid events noEvents needs link linkHelp linked goTo workplaceLater'
  ),
  why: words(
    'Why items are shown or left out.',
    'heading intro actions contacts tips first answersNow fitsNothing elsewhere noLine othersFirst',
    'notSaid wouldAdd wouldRemove nothingAdds nothingRemoves answer chosen notChosen'
  ),
  // Drills, sessions with a group, and the package for a learning system.
  drills: group('Words that all drills share.', {
    ...words(
      'The drills.',
      'intro unknown place time seen heard how begin withGroup alone all pressStart says ways waysHint outcomeHint',
      'danger interrupted react wait end leave debrief filed noMark wentWell doDifferently gaveAll',
      'wentWithout choseNoWords routes yours goodRoute nothingPressed given givenNothing missed',
      'missedNothing compared clearedWell anotherTime notCompared none words youSaid saidNothing',
      'otherWays helps hurts fits fitsNone pressed notAnswered officer because statement interruptions',
      'youDid didTheSame didOther notMet again next minutes timeNeeded forTrainer trainerTitle',
      'trainerOnly aim learningOutcomes afterwards rollCall rollCallQuestion rollCallPoint notes shows',
      'references guidanceLine toDrill'
    ).shape,
    did: words('What the trainee did first at an interruption.', 'wait finish danger clear carryOn nothing')
  }),
  group: words(
    'A session with a group, and the comparison of runs.',
    'plan planHelp choose ground opening openingHow drillHow closing closingHow total from',
    'minutesFromTo what how readAloud askRoom whatSay goodAnswer print after present reveal',
    'fullScreen notesApart rollCall rollCallHelp today keep keepHelp save address openAgain',
    'otherFile otherAddress compare noRun compareOf sameOutcome otherOutcome routesDiffer routes',
    'question first second agree same different given notGiven openFirst openSecond agreement',
    'agreementOf agreementHow agreementCaption officer firstContacts agreementSum agreementKept',
    'notReached'
  ),
  scorm: words('The page of a package for a learning system.', 'title intro done told refused none'),
  // The outcomes, the cards, and the changes between revisions.
  outcomes: words(
    'The table of every outcome.',
    'intro aside byOutcome byThing filters answers needs doNow contacts tips filterAnswer takeOut',
    'clear figureRows figureSets figureUnanswered moreThanThree none caption said sets nothingSaid',
    'openWalk openWalkOf firstPage previous next page pages allRows someRows address printNote sign',
    'signRole signForce signDay thingsCaption thing who alone aloneNone shortest nobodyHeading',
    'nobodyIntro nobodyNone thingsAction thingsContact thingsTip lines noneAnswers hasNumber',
    'noNumber hasLocal noLocal without withoutThis'
  ),
  cards: words(
    'The cards that a force prints beforehand.',
    'intro where noForce kind alternating names numbers print nothing checked callsShow draft'
  ),
  changes: words(
    'What has changed since the content was last accepted.',
    'intro accepted never how goSign figureOutcomes figureFacts figureRules outcomes facts noFact',
    'rules rulesIntro field before after everyone nobody people peopleWith peopleWithout',
    'peopleWithAndWithout without some someOfAll and or'
  )
})
