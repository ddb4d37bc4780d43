// Covers the page of a shared computer that nobody uses. What is half written stays; the service locks by itself in any case.
const lock = document.querySelector('[data-lock]')

if (lock) {
  const form = lock.querySelector('form')
  const wrong = lock.querySelector('[data-lock-wrong]')
  const rest = [...document.querySelectorAll('header nav, main:not([data-lock]), .nhsuk-skip-link')]
  const title = document.title
  let used = Date.now()

  const note = () => { used = Date.now() }
  for (const kind of ['pointerdown', 'keydown', 'input']) addEventListener(kind, note, { passive: true })

  const cover = () => {
    if (!lock.hidden) return
    rest.forEach(part => { part.hidden = true })
    wrong.hidden = true
    lock.hidden = false
    document.title = lock.dataset.title
    form.elements.password.focus()
  }

  const uncover = () => {
    form.elements.password.value = ''
    lock.hidden = true
    rest.forEach(part => { part.hidden = false })
    document.title = title
    note()
  }

  form.addEventListener('submit', async event => {
    event.preventDefault()
    try {
      const body = new URLSearchParams(new FormData(form))
      const answer = await fetch(location.origin + '/sign-in', { method: 'POST', body, redirect: 'manual' })
      if (answer.type === 'opaqueredirect') return uncover()
      wrong.textContent = wrong.dataset.wrong
    } catch {
      wrong.textContent = wrong.dataset.silent
    }
    wrong.hidden = false
    form.elements.password.focus()
  })

  addEventListener('latch-gone', cover)
  setInterval(() => { if (Date.now() - used >= Number(lock.dataset.lock) * 1000) cover() }, 2000)
}

// A patient's sign-in on a tablet that others use ends instead: nobody after her reads whose it was.
const over = document.querySelector('[data-over]')

if (over) {
  let used = Date.now()
  for (const kind of ['pointerdown', 'keydown', 'input']) addEventListener(kind, () => { used = Date.now() }, { passive: true })
  setInterval(() => {
    if (Date.now() - used < Number(over.dataset.over) * 1000) return
    used = Date.now()
    ;[...document.querySelectorAll('header form[action="/sign-out"]')].pop().submit()
  }, 2000)
}
