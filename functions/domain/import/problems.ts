/** What can be said about a file or a row. Codes and numbers only: the pages have the words, and the cells keep what was typed. */
import type { Column } from './columns.ts'

export type Problem = {
  /** In the file, from 1. */
  line: number
  column?: Column
  code: ProblemCode
  /** A warning holds nothing back. */
  severity: 'wrong' | 'warning'
  details?: {
    /** Another line of the file that this one clashes with. */
    otherLine?: number
    /** The most that is allowed: characters or rows. */
    most?: number
    /** Of a column, from 1. */
    position?: number
  }
}

export type ProblemCode =
  // Of the file
  /** Not text at all. */
  | 'workbook'
  | 'noHeadings'
  | 'noRows'
  | 'brokenQuotes'
  | 'tooManyRows'
  | 'missingColumn'
  | 'repeatedColumn'
  | 'unknownColumn'
  // Of a row
  | 'tooManyCells'
  | 'missingName'
  | 'tooLong'
  | 'controlCharacters'
  | 'badEmail'
  | 'roleMailbox'
  | 'duplicateEmail'
  | 'duplicateEmploymentId'
  | 'sharedAddress'
  | 'otherEmployment'
  | 'onPaper'
  | 'paperWithoutIdentity'
  | 'duplicatePaper'
  | 'severalEmployments'
  /** Had left. */
  | 'comesBack'
  | 'unknownLanguage'
  | 'badDate'
  | 'noManager'
  | 'unknownManager'
  | 'ownManager'
  | 'sharedManager'
  /** Somebody from HR would hold a talk because they said so themselves. */
  | 'ownAppointment'
  | 'circularManagers'
  | 'unknownTalkHolder'
  | 'ownTalkHolder'
  /** Whoever imports has another. */
  | 'otherUnit'
