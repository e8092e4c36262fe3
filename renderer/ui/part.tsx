import './part.css'
import type { ReactNode } from 'react'

type Props = { readonly title: string; readonly hint: string; readonly children: ReactNode }

/** A part of a screen that holds for all years: what it is for at the left, what one does at the right. */
export const Part = ({ title, hint, children }: Props) => (
  <section className="settings-part" aria-label={title}>
    <div>
      <h2>{title}</h2>
      <p className="hint">{hint}</p>
    </div>
    <div className="settings-body">{children}</div>
  </section>
)
