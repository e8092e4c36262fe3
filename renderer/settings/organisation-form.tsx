import './house-style.css'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { initialValue, type Value } from '../../db/model/field.ts'
import { profile } from '../../db/model/profile.ts'
import type { AnyRecord } from '../base/any-record.ts'
import { records } from '../base/api.ts'
import { useObservable } from '../base/observable.ts'
import { settingsPath } from '../base/paths.ts'
import { keys } from '../base/query-client.ts'
import type { Draft, Patch } from '../base/save/draft.ts'
import { draftOf } from '../base/save/drafts.ts'
import { FieldControl } from '../form/field-control.tsx'
import { LeftOffer } from '../records/left-offer.tsx'
import { Notice } from '../ui/notice.tsx'
import type { Wish } from '../ui/pictures/read-image.ts'
import { HouseColour } from './house-colour.tsx'
import { HousePicture } from './house-picture.tsx'

/** The longest sides of pictures that are sharp on paper, in pixels: a logo of 6 centimetres, a cover from edge to edge of A4. */
const sharpLogo = 1600
const sharpCover = 3200

const blank: Patch = Object.fromEntries(
  Object.entries(profile.fields).map(([name, field]) => [name, initialValue(field)]),
)

const Fields = ({ draft, stored }: { readonly draft: Draft; readonly stored: Patch }) => {
  const { id, edits, refused, problem } = useObservable(draft)
  const values: Patch = { ...stored, ...edits }
  useEffect(() => () => void draft.flush(), [draft])
  const control = (name: keyof typeof profile.fields) => (
    <FieldControl
      field={profile.fields[name]}
      value={values[name] ?? null}
      error={refused[name]}
      onChange={(value: Value) => draft.change(name, value)}
      onTyping={(value) => draft.type(name, value)}
      onEnter={() => draft.enter(name)}
      onLeave={() => draft.leave(name)}
    />
  )
  const putBack = (patch: Patch) => {
    for (const [name, value] of Object.entries(patch)) draft.change(name, value)
    void draft.flush()
  }
  const colour = (name: 'accent' | 'second', spoken: string) => (
    <HouseColour
      name={spoken}
      value={values[name] ?? null}
      read={name === 'accent'}
      onChange={(chosen) => draft.change(name, chosen)}
      onLeave={() => draft.leave(name)}
    />
  )
  const picture = (name: 'logo' | 'cover', wish: Wish) => (
    <HousePicture
      field={profile.fields[name]}
      wish={wish}
      value={values[name] ?? null}
      error={refused[name]}
      onChange={(file) => {
        draft.change(name, file)
        void draft.flush()
      }}
    />
  )
  return (
    <>
      <LeftOffer type="profile" id={id} stored={stored} onPutBack={putBack} />
      {problem !== null && <Notice onRetry={() => void draft.flush()}>{problem.message}</Notice>}
      {control('name')}
      {control('accent')}
      {colour('accent', 'huiskleur')}
      {control('second')}
      {colour('second', 'tweede kleur')}
      {control('fonts')}
      {picture('logo', { longest: sharpLogo, keepsLines: true })}
      {picture('cover', { longest: sharpCover })}
    </>
  )
}

const query = { limit: 1 }

/** The organisation that reports: no record of it, or one. */
export const useProfile = () =>
  useQuery({ queryKey: keys.list('profile', query), queryFn: () => records('profile').list(query) })

/** The form of the organisation. Its record is made when something is filled in first. */
export const OrganisationForm = () => {
  const { data, error, refetch } = useProfile()
  if (error !== null) return <Notice onRetry={() => void refetch()}>{error.message}</Notice>
  if (data === undefined) return null
  const stored: AnyRecord | undefined = data.rows[0]
  const draft = draftOf({ type: 'profile', path: settingsPath }, stored?.id ?? null)
  return <Fields key={draft.key} draft={draft} stored={stored ?? blank} />
}
