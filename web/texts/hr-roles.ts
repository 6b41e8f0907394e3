/** Words of who in HR may do what: on their home, and where someone may not. */
import type { Area } from './area.ts'

type Words = {
  heading: string
  caption: string
  columns: { name: string; role: string }
  all: string
  unit: (unit: string) => string
  seesAll: string
  seesUnit: (unit: string) => string
  /** On every page of somebody who may not do everything. */
  you: { unit: (unit: string) => string; seesAll: string; seesUnit: (unit: string) => string }
  refusedTitle: string
  refusedReadOnly: string
  refusedUnit: (unit: string) => string
  /** After a form that was refused. */
  nothingChanged: string
  whoMay: (names: string) => string
  nobodyMay: string
  kept: string
  back: string
}

const sv: Words = {
  heading: 'Vem på HR gör vad',
  caption: 'Personer på HR',
  columns: { name: 'Namn', role: 'Har hand om' },
  all: 'Allt',
  unit: (unit) => `Enheten ${unit}`,
  seesAll: 'Ser allt, ändrar inget',
  seesUnit: (unit) => `Ser enheten ${unit}, ändrar inget`,
  you: {
    unit: (unit) => `Du ser enheten ${unit}.`,
    seesAll: 'Du ser allt här men ändrar inget.',
    seesUnit: (unit) => `Du ser enheten ${unit} men ändrar inget.`,
  },
  refusedTitle: 'Det här kan någon annan på HR göra',
  refusedReadOnly: 'Du kan se allt här, men inte ändra något.',
  refusedUnit: (unit) => `Det gäller mer än enheten ${unit}, som du har hand om.`,
  nothingChanged: 'Inget har ändrats.',
  whoMay: (names) => `Fråga ${names}.`,
  nobodyMay: 'Just nu finns ingen på HR som kan. Den som sköter tjänsten kan lägga till någon.',
  kept: 'Det du skrev, om du vill ta det med dig:',
  back: 'Till översikten',
}

const nb: Words = {
  heading: 'Hvem i HR gjør hva',
  caption: 'Personer i HR',
  columns: { name: 'Navn', role: 'Har ansvar for' },
  all: 'Alt',
  unit: (unit) => `Enheten ${unit}`,
  seesAll: 'Ser alt, endrer ingenting',
  seesUnit: (unit) => `Ser enheten ${unit}, endrer ingenting`,
  you: {
    unit: (unit) => `Du ser enheten ${unit}.`,
    seesAll: 'Du ser alt her, men endrer ingenting.',
    seesUnit: (unit) => `Du ser enheten ${unit}, men endrer ingenting.`,
  },
  refusedTitle: 'Dette kan noen andre i HR gjøre',
  refusedReadOnly: 'Du kan se alt her, men ikke endre noe.',
  refusedUnit: (unit) => `Det gjelder mer enn enheten ${unit}, som du har ansvar for.`,
  nothingChanged: 'Ingenting er endret.',
  whoMay: (names) => `Spør ${names}.`,
  nobodyMay: 'Akkurat nå er det ingen i HR som kan. Den som drifter tjenesten, kan legge til noen.',
  kept: 'Det du skrev, hvis du vil ta det med deg:',
  back: 'Til oversikten',
}

const en: Words = {
  heading: 'Who in HR does what',
  caption: 'People in HR',
  columns: { name: 'Name', role: 'Looks after' },
  all: 'Everything',
  unit: (unit) => `The unit ${unit}`,
  seesAll: 'Sees everything, changes nothing',
  seesUnit: (unit) => `Sees the unit ${unit}, changes nothing`,
  you: {
    unit: (unit) => `You see the unit ${unit}.`,
    seesAll: 'You see everything here but change nothing.',
    seesUnit: (unit) => `You see the unit ${unit} but change nothing.`,
  },
  refusedTitle: 'Someone else in HR can do this',
  refusedReadOnly: 'You can see everything here but change nothing.',
  refusedUnit: (unit) => `It is about more than the unit ${unit}, which you look after.`,
  nothingChanged: 'Nothing has been changed.',
  whoMay: (names) => `Ask ${names}.`,
  nobodyMay: 'Nobody in HR can at the moment. Whoever runs the service can add someone.',
  kept: 'What you wrote, if you want to take it with you:',
  back: 'To the overview',
}

export const hrRoles: Area<Words> = { sv, nb, en }
