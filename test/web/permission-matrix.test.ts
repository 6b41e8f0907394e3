/**
 * Who can read what: the table in PRODUCT.md typed out once more, by hand, against everything that the service shows. One talk lives from its
 * first draft into the next year's; at each of its turns everyone, with and without business in it, opens whatever can be opened. Each text is
 * written once, so that wherever it turns up, whoever is there has read it.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { live, type Phase, phases } from './matrix/life.ts'
import { newOrganisation, type PersonName, written } from './matrix/organisation.ts'
import { newReaders, type Reader, readers, type Sighting } from './matrix/readers.ts'

/**
 * Of a text: by reader the phases (`phases` in `life.ts`) in which it is theirs to read, and who is mailed it at some time. A reader who is not
 * named never reads it. A small letter: may, and the pages need not show it.
 */
type Row = { of: string[]; read: Partial<Record<Reader, string>>; mailed: PersonName[] }

const always = 'DEBSNMHPRXALFCOWT'

/** Maria is the manager until O, and the former one from then on; Nils is another manager until O, and the new one from then on. */
const table: Record<string, Row[]> = {
  'booking: time, place | time, place | date only': [
    { of: ['place'], read: { aisha: always, maria: 'DEBSNMHPRXALFC', nils: 'OWT' }, mailed: ['aisha', 'maria'] },
    {
      of: ['meetingtime'],
      read: { aisha: always, maria: 'DEBSNMHPRXALFC', nils: 'OWT' },
      mailed: ['aisha', 'maria', 'nils'],
    },
    { of: ['ingridsplace'], read: { ingrid: always, maria: always }, mailed: ['ingrid', 'maria'] },
  ],
  'topics proposed: yes | yes | no': [
    { of: ['topicofaisha'], read: { aisha: always, maria: 'DEBSNMHPRXALFC' }, mailed: ['aisha', 'maria'] },
    { of: ['topicofmaria'], read: { aisha: 'DEBSNMHPRXALFCowt', maria: 'DEBSNMHPRXALFC' }, mailed: ['aisha', 'maria'] },
    { of: ['topicofnext'], read: { aisha: 'T', nils: 'T' }, mailed: [] },
  ],
  'employee’s draft: yes | no | no': [
    { of: ['draftofaisha'], read: { aisha: always }, mailed: [] },
    { of: ['ingridsdraft'], read: { ingrid: always }, mailed: [] },
  ],
  'employee’s sent answers: yes | when both have sent or chose ‘without writing’, else from the summary on; later ones at once | no':
    [
      {
        of: ['qa1', 'qa3', 'qa5', 'qa7', 'free'],
        read: { aisha: 'EBSNMHPRXALFCOWT', maria: 'BSNMHPRXALFC' },
        mailed: ['aisha', 'maria'],
      },
      { of: ['qa2onlyonpage'], read: { aisha: 'EBSNMHPRXALFCOWT', maria: 'BSNMHPRXALFC' }, mailed: [] },
      { of: ['qa4'], read: { aisha: 'EBS', maria: 'BS' }, mailed: ['aisha', 'maria'] },
      { of: ['qa4later'], read: { aisha: 'NMHPRXALFCOWT', maria: 'NMHPRXALFC' }, mailed: ['maria'] },
      // Maria had sent nothing to Ingrid when the summary went out.
      {
        of: ['ingridsqa1'],
        read: { ingrid: 'EBSNMHPRXALFCOWT', maria: 'SNMHPRXALFCOWT' },
        mailed: ['ingrid', 'maria'],
      },
    ],
  'manager’s draft: no | author | no': [{ of: ['draftofmaria'], read: { maria: 'DEBSNMHPRXALFC' }, mailed: [] }],
  'manager’s shared points (C2, C3, C5–C7): same rule as above | yes | no': [
    {
      of: ['qc2', 'qc7'],
      read: { aisha: 'BSNMHPRXALFCowt', maria: 'BSNMHPRXALFC' },
      mailed: ['aisha', 'maria'],
    },
    { of: ['qc3onlyonpage'], read: { aisha: 'BSNMHPRXALFCowt', maria: 'BSNMHPRXALFC' }, mailed: [] },
    { of: ['qc5'], read: { aisha: 'BS', maria: 'BS' }, mailed: ['aisha', 'maria'] },
    { of: ['qc5later'], read: { aisha: 'NMHPRXALFCowt', maria: 'NMHPRXALFC' }, mailed: ['aisha'] },
    { of: ['ingridsqc2'], read: { ingrid: 'NMHPRXALFCOWT', maria: 'NMHPRXALFCOWT' }, mailed: ['ingrid'] },
  ],
  'C4: not before the meeting unless already said | author | no': [
    { of: ['qc4'], read: { aisha: 'MHPRXALFCowt', maria: 'BSNMHPRXALFC' }, mailed: [] },
    { of: ['ingridsqc4said'], read: { ingrid: 'NMHPRXALFCOWT', maria: 'NMHPRXALFCOWT' }, mailed: ['ingrid'] },
  ],
  // Of the manager’s answers to section A the table says nothing: their author’s. The former manager keeps own notes.
  'C1, ‘already said?’, private notes: only through an access request | author only | no': [
    { of: ['qc1'], read: { maria: 'BSNMHPRXALFCowt' }, mailed: [] },
    { of: ['qa2ofmaria'], read: { maria: 'BSNMHPRXALFC' }, mailed: ['maria'] },
    { of: ['notes'], read: { maria: 'DEBSNMHPRXALFCowt' }, mailed: [] },
    { of: ['notesofnils'], read: { nils: 'WT' }, mailed: [] },
  ],
  'plan not yet proposed: if author | if author | no': [
    {
      of: ['a', 'anotice', 'astep', 'mattered'].map((name) => `plandraftofaisha${name}`),
      read: { aisha: 'HPRXALFCOWT' },
      mailed: [],
    },
    // Proposing takes the place of the draft.
    {
      of: ['a', 'anotice', 'astep', 'mattered'].map((name) => `plandraftofmaria${name}`),
      read: { maria: 'H' },
      mailed: [],
    },
  ],
  // Of a version that has been replaced, its lines stand in the log of changes.
  'plan proposed or agreed, comments: yes | yes | no': [
    {
      of: ['firsta', 'firstanotice', 'firstastep'],
      read: { aisha: 'PRXALFCOWT', maria: 'PRXALFC', nils: 'OWT' },
      mailed: ['aisha', 'maria'],
    },
    { of: ['firstmattered'], read: { aisha: 'PRxalfcowt', maria: 'PRxalfc', nils: 'owt' }, mailed: ['aisha', 'maria'] },
    { of: ['comment', 'linecomment'], read: { aisha: 'Rxalfcowt', maria: 'Rxalfc' }, mailed: ['maria'] },
    {
      of: ['seconda', 'secondanotice', 'secondastep', 'secondb', 'secondbnotice', 'secondbstep'],
      read: { aisha: 'XALFCOWT', maria: 'XALFC', nils: 'OWT' },
      mailed: ['aisha', 'maria'],
    },
    { of: ['secondmattered'], read: { aisha: 'Xalfcowt', maria: 'Xalfc', nils: 'owt' }, mailed: ['aisha'] },
    { of: ['disagreement'], read: { aisha: 'Xalfcowt', maria: 'Xalfc' }, mailed: ['aisha', 'maria'] },
    {
      of: ['a', 'b', 'c'].flatMap((line) => ['', 'notice', 'step'].map((name) => `third${line}${name}`)),
      read: { aisha: 'ALFCOWT', maria: 'ALFC', nils: 'OWT' },
      mailed: ['aisha', 'maria', 'nils'],
    },
    {
      of: ['thirdmattered'],
      read: { aisha: 'ALFCOWT', maria: 'ALFC', nils: 'OWT' },
      mailed: ['aisha', 'maria', 'nils'],
    },
    // Told of a line between two follow-ups.
    { of: ['lineofaisha', 'lineofmaria'], read: { aisha: 'LFCOWT', maria: 'LFC' }, mailed: ['aisha', 'maria'] },
  ],
  'follow-up answers: own at once, the other’s per step 7 | same | no': [
    {
      of: ['line1ofaisha', 'need1ofaisha', 'raise1ofaisha'],
      read: { aisha: 'FCOWT', maria: 'C' },
      mailed: ['aisha', 'maria'],
    },
    {
      of: ['line1ofmaria', 'need1ofmaria', 'raise1ofmaria'],
      read: { aisha: 'COWT', maria: 'C' },
      mailed: ['aisha', 'maria'],
    },
    {
      of: ['line', 'need', 'raise'].flatMap((name) => [`${name}2ofaisha`, `${name}2ofnils`]),
      read: { aisha: 'WT', nils: 'WT' },
      mailed: ['aisha', 'nils'],
    },
  ],
  'concern or idea passed on: yes | only if the employee says so | the named HR people, never about themselves': [
    { of: ['concern'], read: { aisha: 'ALFCOWT', karin: 'ALFCOWT' }, mailed: [] },
    { of: ['ideashown'], read: { aisha: 'ALFCOWT', maria: 'ALFC', karin: 'ALFCOWT' }, mailed: [] },
    { of: ['concernofmaria'], read: { maria: 'ALFC', karin: 'ALFCOWT' }, mailed: [] },
    { of: ['answerofkarin'], read: { aisha: 'ALFCOWT', karin: 'ALFCOWT' }, mailed: ['aisha'] },
  ],
  'competence line passed on: yes | yes | that line, without the talk': [
    { of: ['competenceneed'], read: { aisha: 'ALFCowt', maria: 'ALFC', karin: 'ALFCOWT' }, mailed: [] },
  ],
  // Answered on the Friday, let out on the Monday, with four others.
  'pulse free text: own until sent | no | whole organisation, five or more together, undated': [
    {
      of: ['pulseofaisha', 'pulseofingrid', 'pulseofliv', 'pulseoflena', 'pulseofnils'],
      read: { karin: 'RXALFCOWT', lena: 'RXALFCOWT' },
      mailed: [],
    },
  ],
  'feedback message: if sender or receiver | if sender or receiver | no': [
    {
      of: ['situation', 'behaviour', 'effect'].map((name) => `tomaria${name}`),
      read: { aisha: 'BSNMHPRXALFCOWT', maria: 'BSNMHPRXALFCOWT' },
      // Its sender too, with what went between the two, on the day before.
      mailed: ['aisha', 'maria'],
    },
    {
      of: ['situation', 'behaviour', 'effect', 'next'].map((name) => `frommaria${name}`),
      read: { aisha: 'BSNMHPRXALFCOWT', maria: 'BSNMHPRXALFCOWT' },
      mailed: ['aisha', 'maria'],
    },
    {
      of: [...['situation', 'behaviour', 'effect', 'next'].map((name) => `toingrid${name}`), 'reply'],
      read: { aisha: 'BSNMHPRXALFCOWT', ingrid: 'BSNMHPRXALFCOWT' },
      mailed: ['ingrid'],
    },
    // Shown to one of HR by its receiver.
    {
      of: ['situation', 'behaviour', 'effect'].map((name) => `shown${name}`),
      read: { aisha: 'BSNMHPRXALFCOWT', ingrid: 'BSNMHPRXALFCOWT', karin: 'BSNMHPRXALFCOWT' },
      mailed: ['aisha'],
    },
    { of: ['shownwords'], read: { aisha: 'bsnmhprxalfcowt', karin: 'BSNMHPRXALFCOWT' }, mailed: [] },
    {
      of: ['situation', 'behaviour', 'effect'].map((name) => `fromingrid${name}`),
      read: { aisha: 'BSNMHPRXALFCOWT', ingrid: 'BSNMHPRXALFCOWT' },
      mailed: ['aisha', 'ingrid'],
    },
  ],
  'signals E3, E5: yes | at once | no': [
    { of: ['signals'], read: { aisha: 'FCOWT', maria: 'FC' }, mailed: ['aisha', 'maria'] },
  ],
  'status: own | own team; of managers below, counts only | all': [
    {
      of: ['nameofaisha'],
      read: { aisha: always, maria: always, nils: 'OWT', ingrid: 'deBSNMHPRXALFCOWT', karin: always, lena: always },
      mailed: ['aisha', 'maria', 'nils'],
    },
  ],
  'who has read: own talk | own talk | no': [
    { of: ['whohasread'], read: { aisha: 'EBSNMHPRXALFCOWT', maria: 'EBSNMHPRXALFC' }, mailed: [] },
  ],
  'goals of the team: beside the questions (R10)': [
    {
      of: ['teamgoal'],
      read: { aisha: 'BSNmHPRXALFCowt', ingrid: 'BSNmHPRXALFCOWT', maria: 'BSNMHPRXALFCOWT' },
      mailed: [],
    },
  ],
  // Not of the table: a file that HR has not confirmed, kept for a day, and what HR writes to everyone.
  'rows of an import': [{ of: ['importrow'], read: { karin: 'd', lena: 'D' }, mailed: [] }],
  'culture of the cycle': [
    {
      of: ['culture'],
      read: { ...Object.fromEntries(readers.map((reader) => [reader, always.toLowerCase()])), nobody: '' },
      mailed: ['aisha', 'maria', 'nils', 'ingrid', 'omar', 'liv', 'lena'],
    },
  ],
}

/** By text and reader: where it was seen, phase by phase. */
const seen = new Map<string, Partial<Record<Reader, Map<Phase, Sighting[]>>>>()
let addresses: ReadonlySet<string>
let log: string[]
let fields: ReadonlySet<string>

beforeAll(async () => {
  const organisation = await newOrganisation()
  const everyone = newReaders(organisation)
  await live(organisation, async (life) => {
    const look = await everyone.look(life)
    for (const reader of readers) for (const sighting of look[reader]) note(reader, life.at, sighting)
  })
  addresses = everyone.addresses
  log = organisation.world.log
  fields = everyone.fields
}, 300_000)

const note = (reader: Reader, at: Phase, sighting: Sighting) => {
  const row = seen.get(sighting.canary) ?? {}
  seen.set(sighting.canary, row)
  const byPhase = row[reader] ?? new Map()
  row[reader] = byPhase
  byPhase.set(at, [...(byPhase.get(at) ?? []), sighting])
}

describe.each(Object.entries(table))('%s', (_, rows) => {
  it.each(rows.flatMap(({ of, ...row }) => of.map((name) => [name, row] as const)))('%s', (name, { read, mailed }) => {
    const found = seen.get(name) ?? {}
    const wrong = readers.flatMap((reader) =>
      (Object.keys(phases) as Phase[]).flatMap((at) => {
        const sightings = found[reader]?.get(at) ?? []
        const said = read[reader] ?? ''
        if (sightings.length > 0 && !said.includes(at) && !said.includes(at.toLowerCase()))
          return sightings.slice(0, 3).map(({ by, where }) => `${reader} reads it in ${at}: ${by} ${where}`)
        return sightings.length === 0 && said.includes(at) ? [`${reader} does not find it in ${at}`] : []
      }),
    )
    expect(wrong).toEqual([])
    const mails = readers.flatMap((reader) => {
      const all = [...(found[reader]?.values() ?? [])].flat().filter(({ by }) => by === 'mail')
      return mailed.includes(reader as PersonName) === all.length > 0
        ? []
        : [[reader, ...all.map(({ where }) => where)]]
    })
    expect(mails).toEqual([])
  })
})

describe('every word', () => {
  it('that someone can write has its row', () => {
    const rows = Object.values(table).flatMap((row) => row.flatMap(({ of }) => of))
    expect(new Set(rows).size).toBe(rows.length)
    expect([...written].filter((name) => !rows.includes(name))).toEqual([])
    expect([...seen.keys()].filter((name) => !rows.includes(name))).toEqual([])
  })

  it('stays out of addresses, subjects and the log', () => {
    expect([...addresses, ...log].filter((line) => /kanarie/i.test(line))).toEqual([])
  })
})

describe('every field that someone can write words in', () => {
  it('is one of those that a word was written in', () => {
    const answers = ['text']
    const meeting = ['place', 'notes', 'beside']
    const plan = ['mattered', 'what', 'notice', 'steps', 'why', 'comment']
    const followUp = ['need', 'raise']
    const feedback = ['situation', 'behaviour', 'effect', 'next', 'reportWords']
    const team = ['goals']
    expect([...fields].sort()).toEqual([...answers, ...meeting, ...plan, ...followUp, ...feedback, ...team].sort())
  })
})
