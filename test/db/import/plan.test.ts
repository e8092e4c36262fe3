import { describe, expect, it } from 'vitest'
import { applyImport, type ImportPlan, planImport } from '../../../db/import/plan.ts'
import { freshStore } from '../../helpers/store.ts'

const options = { today: '2023-01-09', year: 2022 }
const tab = (text: string): readonly (readonly string[])[] => text.split('\n').map((line) => line.split('\t'))
const outcomes = ({ rows }: ImportPlan) => rows.map(({ line, outcome }) => `${line} ${outcome}`)
const reasons = ({ rows }: ImportPlan) => rows.map(({ reason }) => reason ?? '')

describe('rows pasted from a spreadsheet', () => {
  it('fill the fields that their headers name, as people write them', async () => {
    const store = await freshStore()
    store.save('theme', null, { name: 'Digitale mogelijkheden benutten' })
    const plan = planImport(
      store.reader,
      'activity',
      tab(
        'Titel\tBegin\tStatus\tThema\tdeelnemers\tAantal uren\tKleur\nZelfsturende teams\t5/3/22\tGehouden\tdigitale Mogelijkheden benutten\t1.200\t3,5\trood',
      ),
      options,
    )
    expect(plan.columns.map(({ field }) => field)).toEqual([
      'title',
      'startDate',
      'status',
      'theme',
      'participants',
      'hours',
      null,
    ])
    expect(outcomes(plan)).toEqual(['2 accepted'])
    applyImport(store, plan)
    expect(store.list('activity').rows).toMatchObject([
      {
        title: 'Zelfsturende teams',
        startDate: '2022-03-05',
        status: 'held',
        theme: 1,
        participants: 1200,
        hours: 3.5,
      },
    ])
  })

  it('without headers fill the columns of the list', async () => {
    const store = await freshStore()
    const plan = planImport(store.reader, 'event', tab('Trefdag\t5 mei\t120\nKliniek\t\t'), {
      ...options,
      fields: ['title', 'date', 'participants'],
    })
    applyImport(store, plan)
    expect(store.list('event', { sort: { field: 'title', descending: false } }).rows).toMatchObject([
      { title: 'Kliniek', date: null, participants: null },
      { title: 'Trefdag', date: '2022-05-05', participants: 120 },
    ])
  })

  it('fill the fields that the user chose, whatever the headers say', async () => {
    const store = await freshStore()
    const plan = planImport(store.reader, 'event', tab('Titel\tKleur\nTrefdag\tGent'), {
      ...options,
      fields: ['title', 'location'],
    })
    expect(plan.columns).toEqual([
      { header: 'Titel', field: 'title' },
      { header: 'Kleur', field: 'location' },
    ])
    expect(plan.rows).toMatchObject([{ outcome: 'accepted', patch: { title: 'Trefdag', location: 'Gent' } }])
  })

  it('without headers and without a choice fill nothing, and make no empty records', async () => {
    const store = await freshStore()
    const plan = planImport(store.reader, 'event', tab('Trefdag\t5 mei'), options)
    expect(plan.columns).toEqual([
      { header: '', field: null },
      { header: '', field: null },
    ])
    expect(plan.rows).toMatchObject([{ outcome: 'skipped', reason: 'Geen enkele kolom van deze rij vult een veld.' }])
  })

  it('ask for the other order of day and month only where a day can not be read without', async () => {
    const store = await freshStore()
    const asks = (day: string, monthFirst = false) =>
      planImport(store.reader, 'event', tab(`Titel\tDatum\na\t${day}`), { ...options, monthFirst }).asksOtherOrder
    expect([asks('5/3/2022'), asks('31/2/2022'), asks('3/15/2022')]).toEqual([false, false, true])
    expect([asks('3/15/2022', true), asks('15/3/2022', true)]).toEqual([false, true])
  })

  it('say per row what can not be read, and write nothing of it', async () => {
    const store = await freshStore()
    const plan = planImport(
      store.reader,
      'activity',
      tab(
        [
          'Titel\tBegin\tEinde\tThema\tAantal deelnemers',
          'a\t30/2/2022\t\t\t',
          'b\t5/3/2022\t4/3/2022\t\t',
          'c\t5/3/2022\t\tKoken\t',
          'd\t5/3/2022\t\t\tveel',
          '=SOM(A1:A9)\t5/3/2022\t\t\t',
          'f\t3/25/2022\t\t\t',
          'g\t5/3/2022\t\t\t-4',
        ].join('\n'),
      ),
      options,
    )
    expect(outcomes(plan)).toEqual([2, 3, 4, 5, 6, 7, 8].map((line) => `${line} refused`))
    expect(reasons(plan)).toEqual([
      '“Begin”: 30/2/2022 is geen bestaande datum. Februari heeft hoogstens 29 dagen.',
      'Het einde ligt voor het begin. Pas een van beide datums aan.',
      '“Thema”: thema “Koken” bestaat nog niet. Voeg die eerst toe, of pas de naam aan.',
      '“Aantal deelnemers”: veel is geen getal.',
      '“Titel”: =SOM(A1:A9) is een formule. Plak de waarde in plaats van de formule.',
      '“Begin”: in 3/25/2022 lijken dag en maand omgewisseld. Lees in met de maand eerst.',
      '“Aantal deelnemers” ligt tussen 0 en 100.000.',
    ])
    applyImport(store, plan)
    expect(store.list('activity').total).toBe(0)
  })

  it('read the month first when told so', async () => {
    const store = await freshStore()
    const plan = planImport(store.reader, 'event', tab('Titel\tDatum\nTrefdag\t3/25/2022'), {
      ...options,
      monthFirst: true,
    })
    expect(plan.rows[0]?.patch).toEqual({ title: 'Trefdag', date: '2022-03-25' })
  })

  it('come in once, also when pasted again, and change what differs', async () => {
    const store = await freshStore()
    const table =
      'Titel\tDatum\tAantal deelnemers\nTrefdag\t5/5/2022\t100\nTréfdag\t5/5/2022\t100\n\nKliniek\t6/5/2022\t'
    const first = planImport(store.reader, 'event', tab(table), options)
    expect(outcomes(first)).toEqual(['2 accepted', '3 accepted', '5 accepted'])
    applyImport(
      store,
      planImport(
        store.reader,
        'event',
        tab('Titel\tDatum\tAantal deelnemers\nTrefdag\t5/5/2022\t100\nTrefdag\t5/5/2022\t100'),
        options,
      ),
    )
    expect(store.list('event').total).toBe(1)
    expect(
      outcomes(planImport(store.reader, 'event', tab('Titel\tDatum\tAantal deelnemers\nTrefdag\t5/5/2022\t'), options)),
    ).toEqual(['2 skipped'])
    const change = planImport(
      store.reader,
      'event',
      tab('Titel\tDatum\tAantal deelnemers\ntrefdag\t5/5/2022\t140'),
      options,
    )
    expect(outcomes(change)).toEqual(['2 changed'])
    applyImport(store, change)
    expect(store.list('event').rows).toMatchObject([{ participants: 140, title: 'trefdag' }])
  })

  it('link to several at once', async () => {
    const store = await freshStore()
    const [a, b] = ['Agentschap', 'Universiteit Gent, vakgroep'].map(
      (name) => store.save('organisation', null, { name }).id,
    )
    const plan = planImport(
      store.reader,
      'consultation',
      tab(
        'Onderwerp\tDatum\tMet wie\nx\t1/2/2022\tUniversiteit Gent, vakgroep\ny\t1/2/2022\tagentschap\nz\t1/2/2022\tAgentschap; Niemand',
      ),
      options,
    )
    expect(plan.rows.map(({ patch }) => patch['actors'])).toEqual([[b], [a], undefined])
    expect(outcomes(plan)).toEqual(['2 accepted', '3 accepted', '4 refused'])
  })

  it('are one thing to undo, all 10.000', async () => {
    const store = await freshStore()
    const lines = Array.from({ length: 10_000 }, (_, number) => `vraag ${number}\t1/2/2022`)
    const plan = planImport(store.reader, 'question', tab(['Onderwerp\tOntvangen op', ...lines].join('\n')), options)
    applyImport(store, plan)
    expect(store.list('question', { limit: 1 }).total).toBe(10_000)
    expect(store.changes.undo()).toMatchObject({ type: 'question', records: 10_000 })
    expect(store.list('question', { limit: 1 }).total).toBe(0)
  })

  it('are written whole or not at all', async () => {
    const store = await freshStore()
    const theme = store.save('theme', null, { name: 'Digitaal' })
    const plan = planImport(store.reader, 'activity', tab('Titel\tThema\na\t\nb\tDigitaal'), options)
    store.remove('theme', theme.id)
    expect(() => applyImport(store, plan)).toThrow('bestaat niet (meer)')
    expect(store.list('activity').total).toBe(0)
  })

  it('without headers bear the labels of the fields that were chosen, and fill no field that is unknown', async () => {
    const store = await freshStore()
    const plan = planImport(store.reader, 'event', tab('Trefdag\tGent\trood'), {
      ...options,
      fields: ['title', 'location', 'colour'],
    })
    expect(plan.columns).toEqual([
      { header: 'Titel', field: 'title' },
      { header: 'Plaats', field: 'location' },
      { header: '', field: null },
    ])
  })

  it('of blanks only are left out, and a blank cell leaves a value as it is', async () => {
    const store = await freshStore()
    store.save('event', null, { title: 'Trefdag', location: 'Gent' })
    const plan = planImport(store.reader, 'event', tab('Titel\tPlaats\n \t \nTrefdag\t '), options)
    expect(plan.rows).toMatchObject([
      { line: 3, outcome: 'skipped', reason: 'Staat er al.', patch: { title: 'Trefdag' } },
    ])
  })

  it('are known again without a day, where the record has none either', async () => {
    const store = await freshStore()
    const table = tab('Titel\tPlaats\nTrefdag\tGent')
    applyImport(store, planImport(store.reader, 'event', table, options))
    expect(planImport(store.reader, 'event', table, options).rows).toMatchObject([
      { outcome: 'skipped', reason: 'Staat er al.' },
    ])
  })

  it('change a record when they link to others than it does, and leave it when they link to the same', async () => {
    const store = await freshStore()
    const ids = ['Agentschap', 'Universiteit'].map((name) => store.save('organisation', null, { name }).id)
    store.save('consultation', null, { subject: 'x', date: '2022-02-01', actors: ids.slice(0, 1) })
    const plan = (actors: string) =>
      outcomes(
        planImport(store.reader, 'consultation', tab(`Onderwerp\tDatum\tMet wie\nx\t1/2/2022\t${actors}`), options),
      )
    expect(plan('Agentschap')).toEqual(['2 skipped'])
    expect(plan('Universiteit')).toEqual(['2 changed'])
    const both = tab('Onderwerp\tDatum\tMet wie\nx\t1/2/2022\tAgentschap; Universiteit')
    expect(planImport(store.reader, 'consultation', both, options).rows).toMatchObject([
      { outcome: 'changed', patch: { actors: ids } },
    ])
  })
})
