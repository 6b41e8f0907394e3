/** What every mail of a talk says alike: what the talk is for, and at the end who it is from. */
import type { TalkCommon } from '../../functions/domain/mails/mail.ts'
import { firstName } from '../../functions/domain/names.ts'
import { purposeNames } from '../../functions/domain/templates/purposes.ts'
import { texts } from '../texts/texts.ts'
import type { Block } from './content.ts'
import { paragraph } from './content.ts'
import { joined } from './words.ts'

export function footerOf({ language, organisation, other }: TalkCommon): string[] {
  const { common } = texts[language]
  return [common.footer(organisation.name), common.replies(firstName(other.name))]
}

/** First in the mail (R3). A cycle without a chosen purpose says what any talk is for, to the one whose talk it is. */
export function purposeOf({ language, purposes, role, other }: TalkCommon): Block[] {
  const { common } = texts[language]
  if (purposes.length > 0) {
    const names = purposes.map((purpose) => purposeNames[purpose][language])
    return [paragraph(common.purpose(joined(names, language)))]
  }
  return role === 'employee' ? [paragraph(common.openPurpose(firstName(other.name)))] : []
}
