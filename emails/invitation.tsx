/** @jsxImportSource react */
/** The first mail of a talk, to the employee: what it is for, what happens when, and who reads what. The questions come later. */

import { firstName } from '../functions/domain/names.ts'
import { localDate } from '../functions/domain/time.ts'
import { button, type Content, heading, list, type MailOf, paragraph } from './parts/content.ts'
import { cultureBlocks } from './parts/culture.ts'
import { MailView } from './parts/mail-view.tsx'
import { toEmployee } from './parts/preview.ts'
import { footerOf, purposeOf } from './parts/talk.ts'
import { whoReadsPreparation } from './parts/who-reads.ts'
import { dayWords, meetingWords } from './parts/words.ts'
import { talkAskTexts } from './texts/talk-asks.ts'
import { texts } from './texts/texts.ts'

export function invitation(mail: MailOf<'invitation'>): Content {
  const { language, organisation, meeting } = mail
  const words = texts[language].invitation
  const manager = firstName(mail.manager.name)
  const day = (date: string) => dayWords(date, language)
  return {
    band: 'prepare',
    preheader: words.preheader,
    heading: words.heading(firstName(mail.other.name)),
    blocks: [
      ...purposeOf(mail),
      paragraph(whenHeld(mail, { from: day(mail.from), until: day(mail.until) })),
      heading(words.steps),
      list([
        meeting
          ? words.booked(meetingWords(meeting, organisation.zone, language))
          : words.toBook({ manager, by: day(mail.bookedBy) }),
        words.questionsComeOn(day(localDate(mail.preparationStarts, organisation.zone))),
        words.managerReads(manager),
        words.planAfterwards,
      ]),
      paragraph(words.noInstalling),
      ...cultureBlocks(mail),
      button(words.action, mail.link),
      whoReadsPreparation(mail),
    ],
    footer: footerOf(mail),
  }
}

function whenHeld({ cycle, language }: MailOf<'invitation'>, days: { from: string; until: string }): string {
  return cycle === undefined
    ? talkAskTexts[language].planned(days)
    : texts[language].invitation.cycle({ cycle, ...days })
}

export default function Invitation(mail: MailOf<'invitation'>) {
  return <MailView mail={mail} content={invitation(mail)} />
}

Invitation.PreviewProps = {
  ...toEmployee,
  meeting: undefined,
  kind: 'invitation',
  culture: 'Vi säger saker till varandra, inte om varandra.',
  promise: 'Alla chefer får två timmar till att förbereda varje samtal.',
  story: { text: 'Jag fick leda introduktionen, och nu tar alla nya egna pass efter tre veckor.' },
  cycle: 'Hösten 2026',
  // 29 October 2026, 08:00 in Stockholm.
  preparationStarts: 1_793_257_200_000,
  bookedBy: '2026-10-23',
  from: '2026-11-02',
  until: '2026-12-11',
} satisfies MailOf<'invitation'>
