// Tells a learning system (SCORM 1.2) that this was completed, and nothing else. It neither reads nor hears what is in the frame.
const COMPLETED = 'completed'
const STATUS = 'cmi.core.lesson_status'
/** Learning systems put a package in frames, or in a window of its own. */
const LEVELS = 10

const findIn = start => {
  let at = start
  for (let level = 0; at && level < LEVELS; level++) {
    try {
      if (at.API) return at.API
    } catch {
      return undefined
    }
    if (at.parent === at) return undefined
    at = at.parent
  }
  return undefined
}

const system = findIn(window) ?? (window.opener ? findIn(window.opener) : undefined)
const button = document.getElementById('done')
const status = document.getElementById('status')
const say = name => {
  status.textContent = status.dataset[name]
}

const isOpen = system !== undefined && String(system.LMSInitialize('')) === 'true'
if (!isOpen) say('none')
else if (system.LMSGetValue(STATUS) === COMPLETED) say('told')
else system.LMSSetValue(STATUS, 'incomplete')

button.addEventListener('click', () => {
  if (!isOpen) return say('none')
  const isTold =
    String(system.LMSSetValue(STATUS, COMPLETED)) === 'true' && String(system.LMSCommit('')) === 'true'
  say(isTold ? 'told' : 'refused')
})

/** As SCORM 1.2 writes a time: hours, minutes, seconds. */
const asTime = seconds =>
  [seconds / 3_600, (seconds / 60) % 60, seconds % 60]
    .map(part => String(Math.floor(part)).padStart(2, '0'))
    .join(':')

let isClosed = false
addEventListener('pagehide', () => {
  if (!isOpen || isClosed) return
  isClosed = true
  system.LMSSetValue('cmi.core.session_time', asTime(performance.now() / 1_000))
  // A normal end: nothing is kept to resume.
  system.LMSSetValue('cmi.core.exit', '')
  system.LMSFinish('')
})
