/** Who can read what, in every mail of a talk and before anyone writes (R31): the table of `domain/permissions.ts` in words. */

import type { TalkCommon } from '../../functions/domain/mails/mail.ts'
import { firstName } from '../../functions/domain/names.ts'
import { checkInTexts } from '../texts/check-in.ts'
import { lineTexts } from '../texts/lines.ts'
import { texts } from '../texts/texts.ts'
import type { Block, Fact, MailOf } from './content.ts'
import { dayWords } from './words.ts'

/** While the two prepare. What is written is theirs until it is sent. */
export function whoReadsPreparation(mail: TalkCommon): Block {
  const { common, whoReads } = texts[mail.language]
  const other = firstName(mail.other.name)
  const own = mail.role === 'employee' ? whoReads.preparing : whoReads.managerPreparing
  const answers = mail.answersInMail === 'full' ? whoReads.full(other) : whoReads.headings(other)
  return block(mail, {
    readers: [
      { name: common.you, value: own.you },
      { name: other, value: own.other },
      { name: common.hr, value: whoReads.preparing.hr },
    ],
    notes: [answers, whoReads.careful],
  })
}

/** While there is no manager: what is written is read by its writer and nobody else. */
export function whoReadsAlone(mail: TalkCommon): Block {
  const { common, whoReads } = texts[mail.language]
  return block(mail, {
    readers: [
      { name: common.you, value: whoReads.preparing.you },
      { name: common.hr, value: whoReads.preparing.hr },
    ],
    notes: [],
  })
}

export function whoReadsMeeting(mail: TalkCommon & { aboutPlan?: boolean }): Block {
  const { common, whoReads } = texts[mail.language]
  return block(mail, {
    readers: [
      { name: common.bothOfYou, value: whoReads.meeting.both },
      { name: common.hr, value: mail.aboutPlan ? checkInTexts[mail.language].hr : whoReads.meeting.hr },
    ],
    notes: [],
  })
}

export function whoReadsHeld(mail: TalkCommon): Block {
  const { common, whoReads } = texts[mail.language]
  return block(mail, {
    readers: [
      { name: firstName(mail.other.name), value: whoReads.held.other },
      { name: common.hr, value: whoReads.held.hr },
    ],
    notes: [],
  })
}

export function whoReadsPlan(mail: TalkCommon): Block {
  const { common, whoReads } = texts[mail.language]
  return block(mail, {
    readers: [
      { name: common.bothOfYou, value: whoReads.plan.both },
      { name: common.hr, value: whoReads.plan.hr },
    ],
    notes: publicBody(mail),
  })
}

export function whoReadsFollowUp(mail: MailOf<'followUp'>): Block {
  const { common, whoReads } = texts[mail.language]
  return block(mail, {
    readers: [
      { name: common.you, value: whoReads.followUp.you },
      { name: firstName(mail.other.name), value: whoReads.followUp.other(dayWords(mail.closes, mail.language)) },
      { name: common.hr, value: whoReads.followUp.hr },
    ],
    notes: [
      ...(mail.role === 'employee' ? [whoReads.followUp.signals(firstName(mail.other.name))] : []),
      whoReads.careful,
      ...publicBody(mail),
    ],
  })
}

export function whoReadsLines(mail: TalkCommon): Block {
  const { common, whoReads } = texts[mail.language]
  return block(mail, {
    readers: [
      { name: common.bothOfYou, value: lineTexts[mail.language].both },
      { name: common.hr, value: whoReads.plan.hr },
    ],
    notes: [whoReads.careful, ...publicBody(mail)],
  })
}

export function whoReadsShared(mail: TalkCommon): Block {
  const { common, whoReads } = texts[mail.language]
  return block(mail, {
    readers: [
      { name: common.bothOfYou, value: whoReads.shared.both },
      { name: common.hr, value: whoReads.followUp.hr },
    ],
    notes: publicBody(mail),
  })
}

export function whoReadsLink(mail: TalkCommon): Block {
  return block(mail, { readers: [], notes: [texts[mail.language].whoReads.link] })
}

export function whoReadsDigest(mail: MailOf<'digest'> | MailOf<'managerNudge'>): Block {
  const { common, whoReads } = texts[mail.language]
  return block(mail, {
    readers: [
      { name: common.you, value: whoReads.digest.you },
      whoReads.digest.team,
      { name: common.hr, value: whoReads.preparing.hr },
    ],
    notes: mail.kind === 'digest' && mail.questions.length > 0 ? [whoReads.careful] : [],
  })
}

function publicBody({ language, organisation }: TalkCommon): string[] {
  return organisation.publicBody ? [texts[language].whoReads.publicBody] : []
}

function block({ language }: { language: TalkCommon['language'] }, said: { readers: Fact[]; notes: string[] }): Block {
  return { block: 'whoReads', title: texts[language].whoReads.title, ...said }
}
