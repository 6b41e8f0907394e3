/** Words of the import of people: the form, the dry run, and how it goes. */
import type { Counts } from '../../functions/domain/import/import.ts'
import type { ShownRow } from '../../functions/flow/import-people.ts'
import type { Area } from './area.ts'

type Words = {
  title: string
  intro: string
  columnsHeading: string
  columnsText: string
  /** Between the names of columns that may be left out. */
  optionalText: string
  example: string
  paste: string
  pasteHint: string
  file: string
  fileHint: string
  check: string
  nothing: string
  noFile: string
  errorAt: (line: number, message: string) => string
  dryRunTitle: string
  sentence: (counts: Counts) => string
  nothingYet: string
  wrongLeftOut: string
  onlyWrong: string
  allUnchanged: string
  warnings: (count: number) => string
  over: string
  gone: string
  goneTitle: string
  sure: (counts: Counts) => string
  confirm: string
  another: string
  caption: string
  columns: { line: string; status: string; person: string; what: string }
  statuses: Record<ShownRow['status'], string>
  changes: (fields: string[]) => string
  columnNamed: (column: string) => string
  runningTitle: string
  running: (page: number, pages: number) => string
  refresh: string
  doneTitle: string
  done: (counts: Counts) => string
  toPeople: string
  toCycle: string
}

const list = (language: string, items: string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(items)

const newInSwedish = (counts: Counts) => `${counts.new} ${counts.new === 1 ? 'ny' : 'nya'}`
const changedInSwedish = (counts: Counts) => `${counts.changed} ${counts.changed === 1 ? 'ändrad' : 'ändrade'}`
const newInNorwegian = (counts: Counts) => `${counts.new} ${counts.new === 1 ? 'ny' : 'nye'}`
const changedInNorwegian = (counts: Counts) => `${counts.changed} ${counts.changed === 1 ? 'endret' : 'endrede'}`

const sv: Words = {
  title: 'Importera personer',
  intro:
    'Klistra in från Excel eller välj en fil. Först visar vi vad varje rad gör. Inget sparas innan du har bekräftat, och personer som inte är med i filen lämnas som de är om du inte säger något annat.',
  columnsHeading: 'Kolumner',
  columnsText:
    'Första raden är rubriker. De här behövs: name (eller first_name och last_name), email, manager_email och unit. Svenska rubriker går också bra, och du ser efteråt hur kolumnerna lästes. Den som inte har någon e-postadress tas med på papper.',
  optionalText:
    'De här kan vara med: language (sv, nb eller en), employment_id, talk_with_email (någon annan än chefen håller samtalet) och away_until.',
  example: 'Så här kan det se ut',
  paste: 'Klistra in raderna',
  pasteHint: 'Markera i Excel, rubrikerna också, och klistra in här',
  file: 'Eller välj en fil',
  fileHint: 'CSV från Excel eller lönesystemet, högst 20 000 rader',
  check: 'Kontrollera raderna',
  nothing: 'Klistra in rader eller välj en fil',
  noFile: 'En vald fil följer inte med när sidan visas på nytt. Välj den igen.',
  errorAt: (line, message) => `Rad ${line}: ${message}`,
  dryRunTitle: 'Så här blir importen',
  sentence: (counts) =>
    `${newInSwedish(counts)}, ${changedInSwedish(counts)}, ${counts.unchanged} som förut och ${counts.wrong} fel.`,
  nothingYet: 'Inget är sparat än.',
  wrongLeftOut:
    'Rader som är fel lämnas utanför. De andra importeras när du bekräftar, precis som de visas här. Du kan också rätta filen och börja om.',
  onlyWrong: 'Ingen rad går att importera som den är. Rätta raderna nedan och börja om.',
  allUnchanged: 'Alla rader stämmer med det som redan finns. Det finns inget att importera.',
  warnings: (count) =>
    count === 1 ? '1 rad importeras men är värd en blick.' : `${count} rader importeras men är värda en blick.`,
  over: 'Kontrollen är äldre än ett dygn, och personer kan ha ändrats sedan dess. Läs in filen igen.',
  goneTitle: 'Kontrollen finns inte kvar',
  gone: 'En kontroll sparas i ett dygn. Läs in filen igen.',
  sure: (counts) => `Ja, importera ${newInSwedish(counts)} och ${changedInSwedish(counts)}`,
  confirm: 'Importera',
  another: 'Läs in en annan fil',
  caption: 'Rader, det som behöver rättas först',
  columns: { line: 'Rad', status: 'Blir', person: 'Person', what: 'Vad' },
  statuses: { new: 'Ny', changed: 'Ändras', unchanged: 'Som förut', wrong: 'Fel' },
  changes: (fields) => `Ändras: ${list('sv', fields)}`,
  columnNamed: (column) => `Kolumnen ${column}: `,
  runningTitle: 'Importen pågår',
  running: (page, pages) => `Del ${page} av ${pages} skrivs nu. Du kan stänga sidan, det fortsätter ändå.`,
  refresh: 'Uppdatera',
  doneTitle: 'Importen är klar',
  done: (counts) => `${newInSwedish(counts)} och ${changedInSwedish(counts)} finns nu i listan.`,
  toPeople: 'Se personerna',
  toCycle: 'Ny omgång',
}

const nb: Words = {
  title: 'Importer personer',
  intro:
    'Lim inn fra Excel, eller velg en fil. Først viser vi hva hver rad gjør. Ingenting lagres før du har bekreftet, og personer som ikke er med i filen, blir stående som de er hvis du ikke sier noe annet.',
  columnsHeading: 'Kolonner',
  columnsText:
    'Første rad er overskrifter. Disse trengs: name (eller first_name og last_name), email, manager_email og unit. Norske overskrifter går også bra, og du ser etterpå hvordan kolonnene ble lest. Den som ikke har e-postadresse, tas med på papir.',
  optionalText:
    'Disse kan være med: language (sv, nb eller en), employment_id, talk_with_email (en annen enn lederen holder samtalen) og away_until.',
  example: 'Slik kan det se ut',
  paste: 'Lim inn radene',
  pasteHint: 'Marker i Excel, overskriftene også, og lim inn her',
  file: 'Eller velg en fil',
  fileHint: 'CSV fra Excel eller lønnssystemet, høyst 20 000 rader',
  check: 'Kontroller radene',
  nothing: 'Lim inn rader, eller velg en fil',
  noFile: 'En valgt fil følger ikke med når siden vises på nytt. Velg den igjen.',
  errorAt: (line, message) => `Rad ${line}: ${message}`,
  dryRunTitle: 'Slik blir importen',
  sentence: (counts) =>
    `${newInNorwegian(counts)}, ${changedInNorwegian(counts)}, ${counts.unchanged} som før og ${counts.wrong} feil.`,
  nothingYet: 'Ingenting er lagret ennå.',
  wrongLeftOut:
    'Rader som er feil, holdes utenfor. De andre importeres når du bekrefter, akkurat slik de vises her. Du kan også rette filen og begynne på nytt.',
  onlyWrong: 'Ingen rad kan importeres slik den er. Rett radene nedenfor og begynn på nytt.',
  allUnchanged: 'Alle radene stemmer med det som finnes fra før. Det er ingenting å importere.',
  warnings: (count) =>
    count === 1 ? '1 rad importeres, men er verd et blikk.' : `${count} rader importeres, men er verd et blikk.`,
  over: 'Kontrollen er eldre enn ett døgn, og personer kan ha endret seg siden. Les inn filen igjen.',
  goneTitle: 'Kontrollen finnes ikke lenger',
  gone: 'En kontroll lagres i ett døgn. Les inn filen igjen.',
  sure: (counts) => `Ja, importer ${newInNorwegian(counts)} og ${changedInNorwegian(counts)}`,
  confirm: 'Importer',
  another: 'Les inn en annen fil',
  caption: 'Rader, det som må rettes først',
  columns: { line: 'Rad', status: 'Blir', person: 'Person', what: 'Hva' },
  statuses: { new: 'Ny', changed: 'Endres', unchanged: 'Som før', wrong: 'Feil' },
  changes: (fields) => `Endres: ${list('nb', fields)}`,
  columnNamed: (column) => `Kolonnen ${column}: `,
  runningTitle: 'Importen pågår',
  running: (page, pages) => `Del ${page} av ${pages} skrives nå. Du kan lukke siden, det fortsetter likevel.`,
  refresh: 'Oppdater',
  doneTitle: 'Importen er ferdig',
  done: (counts) => `${newInNorwegian(counts)} og ${changedInNorwegian(counts)} står nå i listen.`,
  toPeople: 'Se personene',
  toCycle: 'Ny runde',
}

const en: Words = {
  title: 'Import people',
  intro:
    'Paste from Excel or choose a file. First we show what every row does. Nothing is saved before you confirm, and people who are not in the file stay as they are unless you say otherwise.',
  columnsHeading: 'Columns',
  columnsText:
    'The first row is headings. These are needed: name (or first_name and last_name), email, manager_email and unit. You see afterwards how the columns were read. Whoever has no email address is taken in on paper.',
  optionalText:
    'These may be there: language (sv, nb or en), employment_id, talk_with_email (someone other than the manager holds the talk) and away_until.',
  example: 'It can look like this',
  paste: 'Paste the rows',
  pasteHint: 'Select them in Excel, headings too, and paste here',
  file: 'Or choose a file',
  fileHint: 'CSV from Excel or payroll, at most 20,000 rows',
  check: 'Check the rows',
  nothing: 'Paste rows or choose a file',
  noFile: 'A chosen file does not come along when the page is shown again. Choose it once more.',
  errorAt: (line, message) => `Line ${line}: ${message}`,
  dryRunTitle: 'What the import will do',
  sentence: (counts) =>
    `${counts.new} new, ${counts.changed} changed, ${counts.unchanged} as before and ${counts.wrong} wrong.`,
  nothingYet: 'Nothing is saved yet.',
  wrongLeftOut:
    'Rows that are wrong are left out. The others are imported when you confirm, exactly as they are shown here. You can also correct the file and start again.',
  onlyWrong: 'No row can be imported as it is. Correct the rows below and start again.',
  allUnchanged: 'Every row agrees with what is here already. There is nothing to import.',
  warnings: (count) =>
    count === 1 ? '1 row is imported but worth a look.' : `${count} rows are imported but worth a look.`,
  over: 'The check is more than a day old, and people may have changed since. Read the file in again.',
  goneTitle: 'The check is no longer here',
  gone: 'A check is kept for a day. Read the file in again.',
  sure: (counts) => `Yes, import ${counts.new} new and ${counts.changed} changed`,
  confirm: 'Import',
  another: 'Read another file',
  caption: 'Rows, what needs correcting first',
  columns: { line: 'Line', status: 'Will be', person: 'Person', what: 'What' },
  statuses: { new: 'New', changed: 'Changed', unchanged: 'As before', wrong: 'Wrong' },
  changes: (fields) => `Changes: ${list('en-GB', fields)}`,
  columnNamed: (column) => `Column ${column}: `,
  runningTitle: 'The import is running',
  running: (page, pages) => `Part ${page} of ${pages} is being written. You can close the page, it goes on.`,
  refresh: 'Refresh',
  doneTitle: 'The import is done',
  done: (counts) => `${counts.new} new and ${counts.changed} changed are now in the list.`,
  toPeople: 'See the people',
  toCycle: 'New cycle',
}

export const hrImport: Area<Words> = { sv, nb, en }
