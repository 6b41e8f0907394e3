/** What the people of the demo have written: each in their own language, in no other place of the project. */

import type { PlanContent } from '../../../functions/domain/plan.ts'
import type { StandardQuestionId } from '../../../functions/domain/templates/templates.ts'

export type Written = Partial<Record<StandardQuestionId, string>>

export const culture =
  'Hos oss säger vi det vi uppskattar högt och det som skaver i enrum. Samspelet är bådas ansvar: chefen frågar, medarbetaren berättar, och båda håller det de lovar.'

export const aisha: Written = {
  QB1: 'Balansen är bra tisdag till fredag. Måndagarna är svåra: då tar jag emot skolklasser och svarar i telefon samtidigt, och ingetdera blir gjort så väl som jag vill.',
  QB2: 'Jag vill bli bättre på att leda samtal i grupp. Bokcirkeln för nyanlända växer, och jag märker att tre personer pratar mest.',
  QB4: 'Vi har lätt att prata. Jag skulle vilja att du säger till tidigare när du ändrar i schemat, så att jag hinner tacka nej.',
  QB5: 'Bokcirkeln ger energi, varje gång. Statistiken till regionen tar energi, mest för att den görs om när siffrorna inte stämmer.',
  QB10: 'Jag har en idé om kvällsöppet en gång i månaden. Får vi prova i höst?',
}

export const mariaOnAisha: Written = {
  QC1: 'Jag har sett bokcirkeln två gånger men aldrig ett måndagspass. Det borde jag göra innan vi pratar om schemat.',
  QC2: 'Du såg att Samir satt tyst och gav honom en egen fråga. Sedan dess talar han varje gång. Fortsätt så.',
  QC3: 'Berätta gärna på arbetsplatsträffen hur du lägger upp cirkeln. Andra vill göra likadant.',
  QC4: 'Statistiken kom in efter sista dag två gånger i våras, och då fick jag ringa regionen. Säg till veckan innan om den inte hinns med.',
  QC5: 'Jag lovar att lägga schemat tre veckor fram, och att någon annan tar telefonen på måndagar.',
}

export const johan: Written = {
  QB1: 'Det är lagom. Sommaren var tung men nu är vi fulltaliga igen.',
  QB2: 'Jag vill lära mig det nya katalogsystemet ordentligt, inte bara det jag behöver för dagen.',
  QB4: 'Bra. Jag vill ha mer av att du är med ute i lokalen ibland.',
  QB5: 'Att få ordning på magasinet ger energi. Möten utan dagordning tar den.',
}

export const ingrid: Written = {
  QB1: 'Det går stort sett greit, men ukene før utstillinger blir for lange. Da rekker jeg ikke både montering og omvisninger.',
  QB2: 'Jeg vil bli tryggere på å skrive søknader om midler.',
  QB4: 'Vi samarbeider godt. Jeg ønsker meg kortere beskjeder og raskere svar når noe haster.',
  QB10: 'Kan vi snakke om hvem som tar omvisningene på norsk til våren?',
}

export const lena: Written = {
  QB1: 'Jag hinner det jag ska om ingen är sjuk. I augusti var två borta och då blev det övertid varje vecka.',
  QB2: 'Jag vill prova att handleda praktikanter.',
  QB4: 'Du lyssnar. Jag vill att du säger nej uppåt oftare, så att vi slipper.',
  QB5: 'Sagostunderna. Det som tar energi är att larmet går i tid och otid och ingen äger frågan.',
}

export const danielDraft: Written = {
  QB1: 'Most weeks are fine. The week of the book fair was too much for one person.',
  QB2: 'I would like to get better at writing in Swedish, so that I can answer the public myself.',
}

export const mariaOnLenaDraft: Written = {
  QC2: 'Du håller ihop barnavdelningen även när vi är få. Föräldrarna frågar efter dig vid namn.',
}

export const maria: Written = {
  QB1: 'Jag hinner mina samtal, men inte att vara ute i verksamheten så mycket som jag vill.',
  QB2: 'Att ge kritik tidigare. Jag väntar för länge och då blir den för stor.',
  QB4: 'Jag vill att vi pratar om budgeten innan den är klar, inte efter.',
}

export const anna: Written = {
  QB1: 'För många bygglov för tre handläggare. Jag prioriterar, men de som väntar ringer till mig.',
  QB2: 'Juridiken kring strandskydd. En kurs eller någon att fråga.',
  QB4: 'Vi ses för sällan. Tio minuter i veckan hade räckt.',
}

export const priya: Written = {
  QB1: 'The balance is good since we moved the counter hours to the afternoon.',
  QB2: 'I want to learn how the county decides on flood maps, and to present our own in Swedish once this year.',
  QB4: 'Good. Please ask me earlier when something concerns the harbour; I know that file best.',
  QB5: 'Site visits give me energy. Re-entering the same data in two systems drains it.',
}

export const priyaTopic = 'The harbour file: who answers the residents until spring?'

export const mikaelDraft: Written = {
  QB1: 'Det går i vågor. Just nu för mycket.',
}

export const planOfAisha: PlanContent = {
  mattered: ['Måndagarna', 'Bokcirkeln växer', 'Kvällsöppet som prov i höst'],
  lines: [
    {
      id: 'a1',
      kind: 'obstacle',
      what: 'Telefonen på måndagar går till receptionen i stadshuset när det är skolklass.',
      who: 'manager',
      by: '2026-09-18',
      notice: 'Ingen ringer om obesvarade samtal på måndagar.',
    },
    {
      id: 'a2',
      kind: 'competence',
      competence: 'mentor',
      what: 'Gå bredvid Lena tre gånger när hon leder sagostunden, och prata om det efteråt.',
      who: 'employee',
      by: '2026-10-09',
      notice: 'Fler än tre talar i bokcirkeln.',
      steps: ['Bestäm dagar med Lena', 'Prova en sak i taget'],
    },
    {
      id: 'a3',
      kind: 'goal',
      what: 'Kvällsöppet första torsdagen i oktober, november och december.',
      who: 'both',
      by: '2026-12-04',
      notice: 'Vi vet hur många som kom och om de vill komma igen.',
    },
  ],
  followUps: ['2026-10-12', '2027-01-18'],
}

export const planOfJohan: PlanContent = {
  mattered: ['Katalogsystemet på riktigt', 'Maria ute i lokalen'],
  lines: [
    {
      id: 'j1',
      kind: 'competence',
      competence: 'training',
      what: 'Leverantörens tvådagarskurs i katalogsystemet.',
      who: 'employee',
      by: '2026-11-20',
      notice: 'Johan visar de andra en sak i månaden.',
    },
    { id: 'j2', kind: 'support', what: 'Maria har ett pass i lokalen varannan vecka.', who: 'manager' },
  ],
  followUps: ['2026-11-30', '2027-03-01'],
}

export const planOfAnna: PlanContent = {
  mattered: ['Kön av bygglov'],
  lines: [
    {
      id: 'n1',
      kind: 'action',
      what: 'Anna gör en lista över ärenden äldre än åtta veckor.',
      who: 'employee',
      by: '2026-09-30',
    },
  ],
  followUps: ['2026-12-07'],
}

export const annasComment =
  'Listan finns redan. Det jag behöver är någon att fråga om strandskydd, och att vi ses varje vecka.'
