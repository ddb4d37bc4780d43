// Keeps a board up to date by server-sent events. Without it the board stands as it was loaded, beside a link that reloads it.
const SILENT_MS = 12000 // the service says something every 5 s, also when nothing has changed

/** What pressing it would do, and for whom; the version that it was drawn at is no part of it. */
function key(element) {
  const form = element.closest('form')
  if (!form) return element.getAttribute('href') || element.id
  const sends = [...form.elements].filter(one => one.type === 'hidden' && one.name !== 'version' && one.name !== 'once')
  return [form.getAttribute('action'), ...sends.map(one => one.value), element.textContent].join(' ')
}

function made(html) {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content
}

/**
 * Puts children in place of others; what is the same stays the same element, so that nothing is read out or drawn again. Whoever
 * stands on something that is drawn again stands on it afterwards; if it is gone, on the part that it was in, never on another button.
 */
export function renew(parent, wanted) {
  const old = [...parent.childNodes]
  const focused = parent.contains(document.activeElement) ? key(document.activeElement) : ''
  const next = wanted.map(node => {
    const same = old.findIndex(one => one && one.isEqualNode(node))
    return same < 0 ? node : old.splice(same, 1, null)[0]
  })
  old.forEach(node => node && node.remove())
  next.forEach((node, i) => { if (parent.childNodes[i] !== node) parent.insertBefore(node, parent.childNodes[i] || null) })
  if (focused && !parent.contains(document.activeElement)) {
    const again = [...parent.querySelectorAll('a, button')].find(one => key(one) === focused)
    if (!again) parent.tabIndex = -1
    const stand = again || parent
    stand.focus({ preventScroll: true })
  }
}

export function follow(board) {
  const asAt = document.querySelector('[data-as-at]')
  const state = document.querySelector('[data-live-state]')
  const rows = board.querySelector('[data-rows]')
  let version = board.dataset.version
  let source = null
  let silence = 0

  function live(words) {
    clearTimeout(silence)
    silence = setTimeout(notLive, SILENT_MS)
    if (words) asAt.textContent = words
    board.classList.remove('latch-stale')
    if (state.textContent !== state.dataset.live) state.textContent = state.dataset.live
  }

  function notLive() {
    document.querySelector('[data-waiting]')?.classList.add('latch-unsure')
    board.classList.add('latch-stale')
    state.textContent = state.dataset.notLive
    start()
  }

  function change(data) {
    const got = JSON.parse(data)
    if (got.parts.attention !== undefined && version) document.querySelector('[data-waiting]')?.classList.add('latch-unsure') // it was counted before
    const people = got.order.filter(name => name.startsWith('row-'))
    if (!rows) return people.length > 0 && location.reload()
    for (const part of board.querySelectorAll('[data-part]:not([data-rows] *)')) {
      const html = got.parts[part.dataset.part]
      if (html !== undefined) renew(part, [...made(html).childNodes])
    }
    const shown = new Map([...rows.children].map(row => [row.dataset.part, row]))
    const wanted = people.map(name => got.parts[name] === undefined ? shown.get(name) : made(got.parts[name]).firstElementChild)
    if (wanted.includes(undefined)) return location.reload()
    renew(rows, wanted)
    version = got.version
    live(got.asAt)
  }

  function start() {
    if (source) source.close()
    clearTimeout(silence)
    silence = setTimeout(notLive, SILENT_MS)
    const address = new URL(board.dataset.stream, location.origin)
    if (version) address.searchParams.set('version', version)
    source = new EventSource(address)
    source.addEventListener('board', event => change(event.data))
    source.addEventListener('alive', event => live(event.data))
    source.addEventListener('again', () => start())
    source.addEventListener('error', () => {
      board.classList.add('latch-stale')
      state.textContent = state.dataset.notLive
    })
  }

  // A board that nobody looks at takes no connection: a browser has six for one site.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) return start()
    clearTimeout(silence)
    if (source) source.close()
    board.classList.add('latch-stale')
  })
  if (!document.hidden) start()
}
