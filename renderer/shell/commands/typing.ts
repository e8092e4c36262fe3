import { saveStatus } from '../../base/save/drafts.ts'

type TextBox = HTMLInputElement | HTMLTextAreaElement

const isTextBox = (target: unknown): target is TextBox =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement

/** What the field in focus held when it was entered, and when it was last typed in. */
let entered: { readonly box: TextBox; readonly text: string; readonly typed: string } | null = null

window.addEventListener('focusin', ({ target }) => {
  entered = isTextBox(target) ? { box: target, text: target.value, typed: target.value } : null
})
// Heard before any control, so that this is what the browser made of the keys.
window.addEventListener(
  'input',
  ({ target }) => {
    if (entered !== null && target === entered.box) entered = { ...entered, typed: entered.box.value }
  },
  { capture: true },
)

/**
 * Whether the field in focus holds typing that is nowhere else yet: an undo then belongs to the field. What a form has saved
 * meanwhile is in the store, and there it is undone.
 */
export const isTyping = (): boolean => {
  const { activeElement: box } = document
  if (entered === null || box !== entered.box || entered.box.value === entered.text) return false
  // What was put in by the app (cells that were pasted), the browser can't take back.
  if (entered.box.value !== entered.typed) return false
  const { dataset } = entered.box
  const isRefused = entered.box.getAttribute('aria-invalid') === 'true'
  return entered.box.closest('.form') === null || 'typing' in dataset || isRefused || saveStatus.get().busy
}
