// Nothing here is needed to use a page. It starts the menu, and looks again on pages that say "As at".
import { initAll } from '/vendor/nhsuk-10.6.1/nhsuk-frontend.min.js'
import { follow, renew } from '/assets/live.js'

document.body.classList.add('js-enabled', 'nhsuk-frontend-supported')
initAll()

const live = document.querySelector('[data-live]')

function notLive() {
  const notice = document.querySelector('[data-not-live]')
  notice.hidden = false
  document.querySelector('[data-waiting]')?.classList.add('latch-unsure') // a number that may be old says too little
  live.classList.add('latch-stale')
}

/** She writes or reads something that opens: it stays as it is until she is done. */
function isBusy() {
  const at = document.activeElement
  return live.contains(at) && at.closest('details, .latch-filter, input, select, textarea') !== null
}

async function look() {
  if (document.hidden || isBusy()) return
  try {
    const answer = await fetch(location.origin + location.pathname + location.search, { cache: 'no-store' })
    if (answer.redirected) dispatchEvent(new Event('latch-gone'))
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const next = page.querySelector('[data-live]')
    if (!answer.ok || !next) return notLive()
    if (isBusy()) return
    renew(live, [...next.childNodes])
    const waiting = page.querySelector('[data-waiting]')
    if (waiting) document.querySelector('[data-waiting]')?.replaceWith(waiting)
    live.className = next.className // the service says itself if what it shows may be old
    document.querySelector('[data-not-live]').hidden = true
  } catch {
    notLive()
  }
}

if (live) setInterval(look, 4000)

const stream = document.querySelector('[data-stream]')
if (stream) follow(stream)
