import './screen.css'
import { ChevronLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { hrefOf } from '../base/route.ts'

/** Coming from another screen, reading starts at its heading; a first start leaves the focus alone. */
const focusOnArrival = (heading: HTMLHeadingElement | null): void => {
  if (document.activeElement !== document.body) heading?.focus()
}

type Props = {
  readonly title: string
  /** The screen that leads to this one. */
  readonly parent?: { readonly path: string; readonly title: string } | undefined
  readonly subtitle?: ReactNode
  readonly actions?: ReactNode
}

/** The head of a screen: its one h1, which also names the window. */
export const ScreenHead = ({ title, parent, subtitle, actions }: Props) => (
  <header className="screen-head">
    <title>{`${title} – Jaarverslag`}</title>
    <div>
      {parent !== undefined && (
        <a className="screen-parent" href={hrefOf(parent.path)}>
          <ChevronLeft aria-hidden="true" />
          {parent.title}
        </a>
      )}
      <h1 ref={focusOnArrival} tabIndex={-1} id="screen-title">
        {title}
      </h1>
      {subtitle}
    </div>
    {actions !== undefined && <div className="button-row screen-actions">{actions}</div>}
  </header>
)
