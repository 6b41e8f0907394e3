/** Words of the page on which HR says what each column is, and of the file with the rows that need correcting. */
import type { Area } from './area.ts'

type Words = {
  title: string
  intro: string
  caption: string
  columns: { heading: string; samples: string; readAs: string }
  unnamed: (position: number) => string
  readAs: (heading: string) => string
  notImported: string
  next: string
  another: string
  missing: (column: string) => string
  twice: (column: string) => string
  /** On the dry run. */
  readSo: string
  asColumn: (heading: string, column: string) => string
  asNothing: (heading: string) => string
  change: string
  /** New people of whom the file says no language, and the one they get. */
  spoken: (people: number, language: string) => string
  errorFile: (count: number) => string
  errorFileText: (count: number) => string
  fileName: string
}

const sv: Words = {
  title: 'Vad står i kolumnerna?',
  intro: 'Vi har gissat vad varje kolumn i filen är. Rätta det som inte stämmer. Inget sparas än.',
  caption: 'Kolumner i filen',
  columns: { heading: 'Kolumn', samples: 'Till exempel', readAs: 'Läses som' },
  unnamed: (position) => `Kolumn ${position}`,
  readAs: (heading) => `${heading} läses som`,
  notImported: 'Importera inte',
  next: 'Kontrollera raderna',
  another: 'Läs in en annan fil',
  missing: (column) =>
    `Välj vilken kolumn som är ${column}. Finns den inte i filen, lägg till den och läs in filen igen.`,
  twice: (column) => `Två kolumner läses som ${column}. Behåll en av dem.`,
  readSo: 'Så lästes kolumnerna',
  asColumn: (heading, column) => `${heading}: ${column}`,
  asNothing: (heading) => `${heading}: importeras inte`,
  change: 'Ändra kolumnerna',
  spoken: (people, language) =>
    `${people === 1 ? '1 ny person har' : `${people} nya personer har`} inget språk i filen och får ${language.toLowerCase()}.`,
  errorFile: (count) => (count === 1 ? 'Hämta raden som är fel' : `Hämta de ${count} raderna som är fel`),
  errorFileText: (count) =>
    `Rätta ${count === 1 ? 'den' : 'dem'} i Excel och läs in filen här igen. Det som ska rättas står i sista kolumnen.`,
  fileName: 'rader-att-ratta',
}

const nb: Words = {
  title: 'Hva står i kolonnene?',
  intro: 'Vi har gjettet hva hver kolonne i filen er. Rett det som ikke stemmer. Ingenting lagres ennå.',
  caption: 'Kolonner i filen',
  columns: { heading: 'Kolonne', samples: 'For eksempel', readAs: 'Leses som' },
  unnamed: (position) => `Kolonne ${position}`,
  readAs: (heading) => `${heading} leses som`,
  notImported: 'Ikke importer',
  next: 'Kontroller radene',
  another: 'Les inn en annen fil',
  missing: (column) =>
    `Velg hvilken kolonne som er ${column}. Står den ikke i filen, legg den til og les inn filen igjen.`,
  twice: (column) => `To kolonner leses som ${column}. Behold en av dem.`,
  readSo: 'Slik ble kolonnene lest',
  asColumn: (heading, column) => `${heading}: ${column}`,
  asNothing: (heading) => `${heading}: importeres ikke`,
  change: 'Endre kolonnene',
  spoken: (people, language) =>
    `${people === 1 ? '1 ny person har' : `${people} nye personer har`} ikke noe språk i filen og får ${language.toLowerCase()}.`,
  errorFile: (count) => (count === 1 ? 'Last ned raden som er feil' : `Last ned de ${count} radene som er feil`),
  errorFileText: (count) =>
    `Rett ${count === 1 ? 'den' : 'dem'} i Excel, og les inn filen her igjen. Det som må rettes, står i siste kolonne.`,
  fileName: 'rader-som-ma-rettes',
}

const en: Words = {
  title: 'What is in the columns?',
  intro: 'We have guessed what each column of the file is. Correct what is not right. Nothing is saved yet.',
  caption: 'Columns of the file',
  columns: { heading: 'Column', samples: 'For example', readAs: 'Read as' },
  unnamed: (position) => `Column ${position}`,
  readAs: (heading) => `${heading} is read as`,
  notImported: 'Do not import',
  next: 'Check the rows',
  another: 'Read another file',
  missing: (column) =>
    `Choose which column is ${column}. If the file does not have it, add it and read the file in again.`,
  twice: (column) => `Two columns are read as ${column}. Keep one of them.`,
  readSo: 'How the columns were read',
  asColumn: (heading, column) => `${heading}: ${column}`,
  asNothing: (heading) => `${heading}: not imported`,
  change: 'Change columns',
  spoken: (people, language) =>
    `${people === 1 ? '1 new person has' : `${people} new people have`} no language in the file and ${people === 1 ? 'gets' : 'get'} ${language}.`,
  errorFile: (count) => (count === 1 ? 'Download the row with an error' : `Download the ${count} rows with errors`),
  errorFileText: (count) =>
    `Correct ${count === 1 ? 'it' : 'them'} in Excel and read the file in here again. What to correct is in the last column.`,
  fileName: 'rows-to-correct',
}

export const hrImportColumns: Area<Words> = { sv, nb, en }
