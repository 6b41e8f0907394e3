/** The words of mails about meeting over the plan, the day of the next follow-up and what came of it. Names are first names. */
import type { Owner } from '../../functions/domain/lines-by-owner.ts'
import type { Language } from '../../functions/ports.ts'

type Change = { preheader: string; heading: string; byYou: string; by: (other: string) => string }

type Words = {
  subject: (employee: string, manager: string) => string
  booked: Change
  moved: Change
  cancelled: Change & { byService: string }
  actionChange: string
  actionNew: string
  /** Headings of lines by whose they are. */
  owners: Record<Owner, (other: string) => string>
  cameOfIt: string
  otherSaysCameOfIt: (other: string) => string
  youSayCameOfIt: string
  proposesNext: (other: string, date: string) => string
  youProposedNext: (other: string, date: string) => string
  noneElse: string
  /** To whoever proposed the day. */
  nextAgreed: { preheader: string; heading: string; text: (other: string, date: string) => string; action: string }
  pulse: string
  /** Of a meeting about the plan. */
  hr: string
}

const sv: Words = {
  subject: (employee, manager) => `Planen: ${employee} och ${manager}`,
  booked: {
    preheader: 'En tid att ses om planen. Tid och plats står i mejlet och i kalendern.',
    heading: 'Ni ska ses om planen',
    byYou: 'Du har valt tiden.',
    by: (other) => `${other} har valt en tid att ses om planen.`,
  },
  moved: {
    preheader: 'Tid eller plats har ändrats för när ni ses om planen.',
    heading: 'Ni ses om planen på en ny tid eller plats',
    byYou: 'Du har ändrat tiden eller platsen.',
    by: (other) => `${other} har ändrat tiden eller platsen.`,
  },
  cancelled: {
    preheader: 'Tiden gäller inte längre. Planen och uppföljningarna gäller som förut.',
    heading: 'Tiden att ses om planen är borttagen',
    byYou: 'Du har tagit bort tiden. Planen och uppföljningarna gäller som förut.',
    by: (other) => `${other} har tagit bort tiden. Planen och uppföljningarna gäller som förut.`,
    byService: 'Planen följs inte längre upp av samma två, så tiden gäller inte.',
  },
  actionChange: 'Se eller ändra tiden',
  actionNew: 'Välj en ny tid',
  owners: {
    you: () => 'Det du ska göra',
    both: () => 'Det ni gör tillsammans',
    other: (other) => `Det ${other} ska göra`,
  },
  cameOfIt: 'Det är den sista uppföljningen. På sidan kan du också säga med några ord vad det blev av planen.',
  otherSaysCameOfIt: (other) => `Vad det blev av planen, enligt ${other}`,
  youSayCameOfIt: 'Vad det blev av planen, enligt dig',
  proposesNext: (other, date) =>
    `${other} föreslår den ${date} för nästa uppföljning. Passar det säger du ja på sidan, med ett tryck.`,
  youProposedNext: (other, date) =>
    `Du har föreslagit den ${date} för nästa uppföljning. Det gäller när ${other} har sagt ja.`,
  noneElse: 'Annars är det här den sista uppföljningen, och det som är kvar följer med till nästa samtal.',
  nextAgreed: {
    preheader: 'Dagen som du föreslog gäller. Du behöver inte göra något mer.',
    heading: 'Nästa uppföljning är bestämd',
    text: (other, date) =>
      `${other} har sagt ja till dagen du föreslog: nästa uppföljning är den ${date}. Då får ni båda planen i ett mejl igen.`,
    action: 'Se planen',
  },
  pulse:
    'Har samtalet lett till något? På sidan finns en fråga som bara är till dig. Svaret sparas utan koppling till dig.',
  hr: 'ser inte att ni ses.',
}

const nb: Words = {
  subject: (employee, manager) => `Planen: ${employee} og ${manager}`,
  booked: {
    preheader: 'Et tidspunkt for å snakke om planen. Tid og sted står i e-posten og i kalenderen.',
    heading: 'Dere skal møtes om planen',
    byYou: 'Du har valgt tidspunktet.',
    by: (other) => `${other} har valgt et tidspunkt for å snakke om planen.`,
  },
  moved: {
    preheader: 'Tid eller sted er endret for når dere møtes om planen.',
    heading: 'Dere møtes om planen til ny tid eller på nytt sted',
    byYou: 'Du har endret tiden eller stedet.',
    by: (other) => `${other} har endret tiden eller stedet.`,
  },
  cancelled: {
    preheader: 'Tidspunktet gjelder ikke lenger. Planen og oppfølgingene gjelder som før.',
    heading: 'Tidspunktet for å møtes om planen er fjernet',
    byYou: 'Du har fjernet tidspunktet. Planen og oppfølgingene gjelder som før.',
    by: (other) => `${other} har fjernet tidspunktet. Planen og oppfølgingene gjelder som før.`,
    byService: 'Planen følges ikke lenger opp av de samme to, så tidspunktet gjelder ikke.',
  },
  actionChange: 'Se eller endre tiden',
  actionNew: 'Velg ny tid',
  owners: {
    you: () => 'Det du skal gjøre',
    both: () => 'Det dere gjør sammen',
    other: (other) => `Det ${other} skal gjøre`,
  },
  cameOfIt: 'Dette er den siste oppfølgingen. På siden kan du også si med noen ord hva det ble av planen.',
  otherSaysCameOfIt: (other) => `Hva det ble av planen, ifølge ${other}`,
  youSayCameOfIt: 'Hva det ble av planen, ifølge deg',
  proposesNext: (other, date) =>
    `${other} foreslår ${date} for neste oppfølging. Passer det, sier du ja på siden, med ett trykk.`,
  youProposedNext: (other, date) =>
    `Du har foreslått ${date} for neste oppfølging. Det gjelder når ${other} har sagt ja.`,
  noneElse: 'Ellers er dette den siste oppfølgingen, og det som gjenstår, blir med til neste samtale.',
  nextAgreed: {
    preheader: 'Dagen du foreslo, gjelder. Du trenger ikke gjøre noe mer.',
    heading: 'Neste oppfølging er bestemt',
    text: (other, date) =>
      `${other} har sagt ja til dagen du foreslo: Neste oppfølging er ${date}. Da får dere begge planen på e-post igjen.`,
    action: 'Se planen',
  },
  pulse: 'Har samtalen ført til noe? På siden er det et spørsmål bare til deg. Svaret lagres uten kobling til deg.',
  hr: 'ser ikke at dere møtes.',
}

const en: Words = {
  subject: (employee, manager) => `Plan: ${employee} and ${manager}`,
  booked: {
    preheader: 'A time to meet about the plan. When and where is in the mail and in the calendar.',
    heading: 'You are going to meet about the plan',
    byYou: 'You have chosen the time.',
    by: (other) => `${other} has chosen a time to meet about the plan.`,
  },
  moved: {
    preheader: 'The time or place has changed for when you meet about the plan.',
    heading: 'You meet about the plan at another time or place',
    byYou: 'You have changed the time or place.',
    by: (other) => `${other} has changed the time or place.`,
  },
  cancelled: {
    preheader: 'The time no longer stands. The plan and its follow-ups stand as before.',
    heading: 'The time to meet about the plan is taken away',
    byYou: 'You have taken the time away. The plan and its follow-ups stand as before.',
    by: (other) => `${other} has taken the time away. The plan and its follow-ups stand as before.`,
    byService: 'The plan is no longer followed up by the same two, so the time does not stand.',
  },
  actionChange: 'See or change the time',
  actionNew: 'Choose another time',
  owners: {
    you: () => 'What you are to do',
    both: () => 'What you do together',
    other: (other) => `What ${other} is to do`,
  },
  cameOfIt: 'This is the last follow-up. On the page you can also say in a few words what came of the plan.',
  otherSaysCameOfIt: (other) => `What came of the plan, according to ${other}`,
  youSayCameOfIt: 'What came of the plan, according to you',
  proposesNext: (other, date) =>
    `${other} suggests ${date} for the next follow-up. If it suits you, say yes on the page, with one press.`,
  youProposedNext: (other, date) =>
    `You have suggested ${date} for the next follow-up. It stands when ${other} has said yes.`,
  noneElse: 'Otherwise this is the last follow-up, and what remains comes along to your next talk.',
  nextAgreed: {
    preheader: 'The day that you suggested stands. There is nothing more to do.',
    heading: 'The next follow-up is settled',
    text: (other, date) =>
      `${other} has said yes to the day you suggested: the next follow-up is on ${date}. You both get the plan by mail again then.`,
    action: 'See the plan',
  },
  pulse:
    'Has the talk led to something? There is a question on the page for you alone. The answer is kept without any link to you.',
  hr: 'does not see that you meet.',
}

export const checkInTexts: Record<Language, Words> = { sv, nb, en }
