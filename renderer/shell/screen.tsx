import type { ReactNode } from 'react'

/** Coming from another screen, reading starts at its heading; a first start leaves the focus alone. */
const focusOnArrival = (heading: HTMLHeadingElement | null): void => {
  if (document.activeElement !== document.body) heading?.focus()
}

type Props = { readonly title: string; readonly subtitle?: ReactNode; readonly actions?: ReactNode }

/** The head of a screen: its one h1, which also names the window. */
export const ScreenHead = ({ title, subtitle, actions }: Props) => (
  <header className="screen-head">
    <title>{`${title} – Jaarverslag`}</title>
    <div>
      <h1 ref={focusOnArrival} tabIndex={-1} id="screen-title">
        {title}
      </h1>
      {subtitle}
    </div>
    {actions !== undefined && <div className="screen-actions">{actions}</div>}
  </header>
)
