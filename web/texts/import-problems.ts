/** What each problem of an import says, and what to do about it; columns and the parts of a row by name. */
import type { PersonRow, Problem } from '../../functions/domain/import/check.ts'
import type { Column } from '../../functions/domain/import/columns.ts'
import type { Area } from './area.ts'

type Facts = NonNullable<Problem['details']>

type Words = {
  columns: Record<Column, string>
  fields: Record<keyof PersonRow, string>
  problems: Record<Problem['code'], (facts: Facts, column: string) => string>
}

const sv: Words = {
  columns: {
    name: 'namn',
    first_name: 'förnamn',
    last_name: 'efternamn',
    email: 'e-post',
    manager_email: 'chefens e-post',
    language: 'språk',
    unit: 'enhet',
    employment_id: 'anställnings-id',
    talk_with_email: 'samtal med',
    away_until: 'borta till',
  },
  fields: {
    name: 'namn',
    email: 'adress',
    managerEmail: 'chef',
    language: 'språk',
    unit: 'enhet',
    employmentId: 'anställnings-id',
    talkWithEmail: 'samtalspartner',
    awayUntil: 'borta till',
  },
  problems: {
    workbook: () =>
      'Det här är en arbetsbok från ett kalkylprogram. Välj Spara som och CSV där, eller markera cellerna, kopiera dem och klistra in dem här.',
    noHeadings: () => 'Första raden ska vara rubriker: name, email, manager_email och unit.',
    noRows: () => 'Under rubrikerna finns inga rader. Ta med personerna också.',
    brokenQuotes: () => 'Ett citattecken saknar sitt slut. Ta bort det eller lägg till det som fattas.',
    tooManyRows: ({ most }) => `Filen har fler än ${(most ?? 0).toLocaleString('sv')} rader. Dela den i flera.`,
    missingColumn: (_, column) => `Kolumnen ${column} saknas. Lägg till den, även om den är tom.`,
    repeatedColumn: (_, column) => `Kolumnen ${column} finns två gånger. Behåll en av dem.`,
    unknownColumn: ({ position }) => `Kolumn ${position} känner vi inte igen, så den läses inte.`,
    tooManyCells: () =>
      'Raden har fler fält än rubriker. Troligen står ett kommatecken eller semikolon i ett namn; sätt citattecken runt det.',
    missingName: () => 'Namnet saknas. Skriv för- och efternamn.',
    tooLong: ({ most }) => `Texten är för lång. Korta den till högst ${most} tecken.`,
    controlCharacters: () => 'Här finns tecken som inte syns. Skriv om texten för hand.',
    badEmail: () => 'Det här är ingen e-postadress. Skriv den som namn@exempel.se, utan å, ä och ö.',
    roleMailbox: () => 'Adressen ser ut att läsas av flera. Använd personens egen om det går.',
    duplicateEmail: ({ otherLine }) =>
      `Rad ${otherLine} har samma adress. Behåll den rad som stämmer, eller ge båda ett anställnings-id.`,
    duplicateEmploymentId: ({ otherLine }) => `Rad ${otherLine} har samma anställnings-id. Behåll den rad som stämmer.`,
    sharedAddress: ({ otherLine }) =>
      `${otherLine === undefined ? 'Någon annan' : `Rad ${otherLine}`} har samma adress men ett annat namn. Båda tas med, men ingen får mejl om samtal förrän var och en har en egen adress.`,
    otherEmployment: ({ otherLine }) =>
      otherLine === undefined
        ? 'Personen finns redan med en annan anställning. Det blir ett samtal för var och en.'
        : `Samma person som rad ${otherLine}, med en annan anställning. Det blir ett samtal för var och en.`,
    onPaper: () => 'Ingen adress. Personen tas med på papper: inga mejl, och chefen håller reda på hur det går.',
    paperWithoutIdentity: () => 'Den som saknar adress behöver ett anställnings-id, eller både namn och enhet.',
    duplicatePaper: ({ otherLine }) =>
      `Rad ${otherLine} har samma namn och enhet och inte heller någon adress. Ge båda ett anställnings-id.`,
    severalEmployments: () => 'Personen har flera anställningar. Skriv anställnings-id så att vi vet vilken.',
    unknownLanguage: () => 'Skriv sv, nb eller en.',
    badDate: () => 'Skriv datumet som 2027-01-31.',
    noManager: () => 'Ingen chef. Det blir inget samtal förrän en chef finns.',
    unknownManager: () =>
      'Chefen finns varken i filen eller sedan tidigare, eller har en rad som är fel. Ta med chefen eller rätta adressen.',
    ownManager: () => 'Personen står som sin egen chef. Skriv chefens adress.',
    sharedManager: () => 'Adressen delas av flera, så vi vet inte vem som menas. Skriv en adress som bara en har.',
    comesBack: () => 'Personen har slutat hos er och är här igen med den här raden.',
    ownAppointment: () => 'Här blir du själv den som håller samtalet. Be någon annan på HR att lägga in det.',
    circularManagers: () => 'Personen är chef över sin egen chef. Rätta någon av raderna.',
    unknownTalkHolder: () => 'Den som ska hålla samtalet finns varken i filen eller sedan tidigare. Rätta adressen.',
    otherUnit: () =>
      'Du har hand om en enhet, och här kan bara dess personer stå. Ta bort raden eller be HR som har alla enheter.',
    ownTalkHolder: () => 'Personen står som sin egen samtalspartner. Skriv någon annans adress.',
  },
}

const nb: Words = {
  columns: {
    name: 'navn',
    first_name: 'fornavn',
    last_name: 'etternavn',
    email: 'e-post',
    manager_email: 'lederens e-post',
    language: 'språk',
    unit: 'enhet',
    employment_id: 'ansattnummer',
    talk_with_email: 'samtale med',
    away_until: 'borte til',
  },
  fields: {
    name: 'navn',
    email: 'adresse',
    managerEmail: 'leder',
    language: 'språk',
    unit: 'enhet',
    employmentId: 'ansattnummer',
    talkWithEmail: 'samtalepartner',
    awayUntil: 'borte til',
  },
  problems: {
    workbook: () =>
      'Dette er en arbeidsbok fra et regneark. Velg Lagre som og CSV der, eller marker cellene, kopier dem og lim dem inn her.',
    noHeadings: () => 'Første rad skal være overskrifter: name, email, manager_email og unit.',
    noRows: () => 'Under overskriftene er det ingen rader. Ta med personene også.',
    brokenQuotes: () => 'Et anførselstegn mangler sin slutt. Fjern det, eller legg til det som mangler.',
    tooManyRows: ({ most }) => `Filen har flere enn ${(most ?? 0).toLocaleString('nb')} rader. Del den i flere.`,
    missingColumn: (_, column) => `Kolonnen ${column} mangler. Legg den til, selv om den er tom.`,
    repeatedColumn: (_, column) => `Kolonnen ${column} finnes to ganger. Behold en av dem.`,
    unknownColumn: ({ position }) => `Kolonne ${position} kjenner vi ikke igjen, så den leses ikke.`,
    tooManyCells: () =>
      'Raden har flere felt enn overskrifter. Trolig står det et komma eller semikolon i et navn; sett anførselstegn rundt det.',
    missingName: () => 'Navnet mangler. Skriv for- og etternavn.',
    tooLong: ({ most }) => `Teksten er for lang. Kort den ned til høyst ${most} tegn.`,
    controlCharacters: () => 'Her er det tegn som ikke vises. Skriv teksten på nytt for hånd.',
    badEmail: () => 'Dette er ingen e-postadresse. Skriv den som navn@eksempel.no, uten æ, ø og å.',
    roleMailbox: () => 'Adressen ser ut til å leses av flere. Bruk personens egen hvis det går.',
    duplicateEmail: ({ otherLine }) =>
      `Rad ${otherLine} har samme adresse. Behold raden som stemmer, eller gi begge et ansattnummer.`,
    duplicateEmploymentId: ({ otherLine }) => `Rad ${otherLine} har samme ansattnummer. Behold raden som stemmer.`,
    sharedAddress: ({ otherLine }) =>
      `${otherLine === undefined ? 'En annen' : `Rad ${otherLine}`} har samme adresse, men et annet navn. Begge tas med, men ingen får e-post om samtaler før hver har sin egen adresse.`,
    otherEmployment: ({ otherLine }) =>
      otherLine === undefined
        ? 'Personen finnes fra før med en annen stilling. Det blir én samtale for hver.'
        : `Samme person som rad ${otherLine}, med en annen stilling. Det blir én samtale for hver.`,
    onPaper: () => 'Ingen adresse. Personen tas med på papir: ingen e-post, og lederen holder rede på hvordan det går.',
    paperWithoutIdentity: () => 'Den som mangler adresse, trenger et ansattnummer, eller både navn og enhet.',
    duplicatePaper: ({ otherLine }) =>
      `Rad ${otherLine} har samme navn og enhet og heller ingen adresse. Gi begge et ansattnummer.`,
    severalEmployments: () => 'Personen har flere stillinger. Skriv ansattnummer, så vi vet hvilken.',
    unknownLanguage: () => 'Skriv sv, nb eller en.',
    badDate: () => 'Skriv datoen som 2027-01-31.',
    noManager: () => 'Ingen leder. Det blir ingen samtale før det finnes en leder.',
    unknownManager: () =>
      'Lederen står verken i filen eller fra før, eller har en rad som er feil. Ta med lederen, eller rett adressen.',
    ownManager: () => 'Personen står som sin egen leder. Skriv lederens adresse.',
    sharedManager: () => 'Flere deler adressen, så vi vet ikke hvem som menes. Skriv en adresse som bare én har.',
    comesBack: () => 'Personen har sluttet hos dere og er her igjen med denne raden.',
    ownAppointment: () => 'Her blir du selv den som holder samtalen. Be en annen på HR om å legge det inn.',
    circularManagers: () => 'Personen er leder for sin egen leder. Rett en av radene.',
    unknownTalkHolder: () => 'Den som skal holde samtalen, står verken i filen eller fra før. Rett adressen.',
    otherUnit: () =>
      'Du har ansvar for én enhet, og her kan bare personene i den stå. Fjern raden, eller spør HR som har alle enheter.',
    ownTalkHolder: () => 'Personen står som sin egen samtalepartner. Skriv adressen til en annen.',
  },
}

const en: Words = {
  columns: {
    name: 'name',
    first_name: 'first name',
    last_name: 'last name',
    email: 'email',
    manager_email: "manager's email",
    language: 'language',
    unit: 'unit',
    employment_id: 'employment id',
    talk_with_email: 'talk with',
    away_until: 'away until',
  },
  fields: {
    name: 'name',
    email: 'address',
    managerEmail: 'manager',
    language: 'language',
    unit: 'unit',
    employmentId: 'employment id',
    talkWithEmail: 'talk holder',
    awayUntil: 'away until',
  },
  problems: {
    workbook: () =>
      'This is a spreadsheet’s own workbook. Choose Save as and CSV there, or select the cells, copy them and paste them here.',
    noHeadings: () => 'The first row has to be headings: name, email, manager_email and unit.',
    noRows: () => 'There are no rows below the headings. Bring the people too.',
    brokenQuotes: () => 'A quotation mark never ends. Remove it, or add the one that is missing.',
    tooManyRows: ({ most }) =>
      `The file has more than ${(most ?? 0).toLocaleString('en-GB')} rows. Split it into several.`,
    missingColumn: (_, column) => `The column ${column} is missing. Add it, even if it is empty.`,
    repeatedColumn: (_, column) => `The column ${column} is there twice. Keep one of them.`,
    unknownColumn: ({ position }) => `We do not know column ${position}, so it is not read.`,
    tooManyCells: () =>
      'The row has more cells than there are headings. Probably there is a comma or semicolon in a name; put quotation marks around it.',
    missingName: () => 'The name is missing. Write first name and surname.',
    tooLong: ({ most }) => `The text is too long. Shorten it to at most ${most} characters.`,
    controlCharacters: () => 'There are characters here that cannot be seen. Type the text again by hand.',
    badEmail: () => 'This is no email address. Write it as name@example.com, without accented letters.',
    roleMailbox: () => 'Several people seem to read this address. Use one of the person’s own if you can.',
    duplicateEmail: ({ otherLine }) =>
      `Line ${otherLine} has the same address. Keep the row that is right, or give both an employment id.`,
    duplicateEmploymentId: ({ otherLine }) =>
      `Line ${otherLine} has the same employment id. Keep the row that is right.`,
    sharedAddress: ({ otherLine }) =>
      `${otherLine === undefined ? 'Someone else' : `Line ${otherLine}`} has the same address but another name. Both are taken in, but neither gets mail about a talk until each has an address of their own.`,
    otherEmployment: ({ otherLine }) =>
      otherLine === undefined
        ? 'The person is here already with another employment. There is a talk for each.'
        : `The same person as line ${otherLine}, with another employment. There is a talk for each.`,
    onPaper: () => 'No address. The person is taken in on paper: no mails, and the manager keeps track of how it goes.',
    paperWithoutIdentity: () => 'Without an address there has to be an employment id, or both name and unit.',
    duplicatePaper: ({ otherLine }) =>
      `Line ${otherLine} has the same name and unit and no address either. Give both an employment id.`,
    severalEmployments: () => 'The person has several employments. Write the employment id so that we know which.',
    unknownLanguage: () => 'Write sv, nb or en.',
    badDate: () => 'Write the date as 2027-01-31.',
    noManager: () => 'No manager. There is no talk until there is one.',
    unknownManager: () =>
      'The manager is neither in the file nor known before, or has a row that is wrong. Add the manager or correct the address.',
    ownManager: () => 'The person is listed as their own manager. Write the manager’s address.',
    sharedManager: () =>
      'Several people share this address, so we cannot tell who is meant. Write an address that only one has.',
    comesBack: () => 'This person had left and is here again with this row.',
    ownAppointment: () => 'This would make you hold the talk yourself. Ask someone else in HR to enter it.',
    circularManagers: () => 'The person manages their own manager. Correct one of the rows.',
    unknownTalkHolder: () =>
      'Whoever is to hold the talk is neither in the file nor known before. Correct the address.',
    otherUnit: () =>
      'You look after one unit, and only its people can stand here. Remove the row, or ask someone in HR who has all units.',
    ownTalkHolder: () => 'The person is listed as their own talk holder. Write the address of someone else.',
  },
}

export const importProblems: Area<Words> = { sv, nb, en }
