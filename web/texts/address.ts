/** Words about an address that HR has changed: to whoever reads at the old one, to the manager, and to the person. */
import type { Area } from './area.ts'

type Words = {
  title: string
  text: (name: string, organisation: string) => string
  choice: string
  right: string
  rightHint: string
  wrong: string
  wrongHint: string
  choiceMissing: string
  sure: string
  answer: string
  doneRight: string
  doneRightText: string
  doneWrong: string
  doneWrongText: string
  /** To the manager. */
  vouchTitle: (name: string) => string
  vouchText: (name: string, date: string) => string
  vouchBox: (name: string) => string
  vouchDo: string
  vouchNotRight: (name: string) => string
  vouchNothing: string
  /** To the reader of the talk. */
  closed: string
  changed: (name: string, date: string) => string
  objected: (name: string) => string
}

const sv: Words = {
  title: 'Stämmer den nya adressen?',
  text: (name, organisation) =>
    `HR på ${organisation} har bytt den adress som mejlen till ${name} går till. Det som skrevs före bytet är stängt på den nya adressen tills du eller din chef bekräftar.`,
  choice: 'Ditt svar',
  right: 'Det stämmer, jag har fått en ny adress',
  rightHint: 'Det som skrevs tidigare öppnas på den nya adressen, tidigast efter tre arbetsdagar.',
  wrong: 'Det stämmer inte',
  wrongHint: 'Allt stängs på den nya adressen, och HR får veta det.',
  choiceMissing: 'Välj om det stämmer eller inte',
  sure: 'Jag är den som adressen gäller',
  answer: 'Skicka svaret',
  doneRight: 'Tack, bytet är bekräftat',
  doneRightText: 'Du behöver inte göra något mer.',
  doneWrong: 'Tack, den nya adressen är stängd',
  doneWrongText: 'HR ser att du har invänt. Hör gärna av dig till dem också.',
  vouchTitle: (name) => `Stämmer adressen till ${name}?`,
  vouchText: (name, date) =>
    `Adressen till ${name} ändrades ${date}. Tala med ${name} innan du bekräftar. Till dess är det som skrevs före bytet stängt för den som läser på den nya adressen.`,
  vouchBox: (name) => `Jag har talat med ${name}, och adressen stämmer`,
  vouchDo: 'Bekräfta adressen',
  vouchNotRight: (name) => `Stämmer det inte? Säg till HR, så förblir det som ${name} har skrivit stängt.`,
  vouchNothing: 'Det finns ingen ändrad adress att svara om just nu.',
  closed:
    'Din adress har ändrats. Det som skrevs före bytet visas igen när din gamla adress eller din chef har bekräftat, tidigast efter tre arbetsdagar. Det du skriver nu finns kvar.',
  changed: (name, date) =>
    `Adressen till ${name} ändrades ${date}. Bekräfta att den stämmer när du har talat med ${name}.`,
  objected: (name) => `Den gamla adressen till ${name} säger att bytet av adress inte stämmer. HR reder ut det.`,
}

const nb: Words = {
  title: 'Stemmer den nye adressen?',
  text: (name, organisation) =>
    `HR i ${organisation} har byttet adressen som e-postene til ${name} går til. Det som ble skrevet før byttet, er stengt på den nye adressen til du eller lederen din bekrefter.`,
  choice: 'Svaret ditt',
  right: 'Det stemmer, jeg har fått ny adresse',
  rightHint: 'Det som ble skrevet før, åpnes på den nye adressen, tidligst etter tre arbeidsdager.',
  wrong: 'Det stemmer ikke',
  wrongHint: 'Alt stenges på den nye adressen, og HR får vite det.',
  choiceMissing: 'Velg om det stemmer eller ikke',
  sure: 'Jeg er den adressen gjelder',
  answer: 'Send svaret',
  doneRight: 'Takk, byttet er bekreftet',
  doneRightText: 'Du trenger ikke å gjøre mer.',
  doneWrong: 'Takk, den nye adressen er stengt',
  doneWrongText: 'HR ser at du har protestert. Ta gjerne kontakt med dem også.',
  vouchTitle: (name) => `Stemmer adressen til ${name}?`,
  vouchText: (name, date) =>
    `Adressen til ${name} ble endret ${date}. Snakk med ${name} før du bekrefter. Frem til da er det som ble skrevet før byttet, stengt for den som leser på den nye adressen.`,
  vouchBox: (name) => `Jeg har snakket med ${name}, og adressen stemmer`,
  vouchDo: 'Bekreft adressen',
  vouchNotRight: (name) => `Stemmer det ikke? Si fra til HR, så forblir det ${name} har skrevet, stengt.`,
  vouchNothing: 'Det er ingen endret adresse å svare om akkurat nå.',
  closed:
    'Adressen din er endret. Det som ble skrevet før byttet, vises igjen når den gamle adressen din eller lederen din har bekreftet, tidligst etter tre arbeidsdager. Det du skriver nå, blir tatt vare på.',
  changed: (name, date) =>
    `Adressen til ${name} ble endret ${date}. Bekreft at den stemmer når du har snakket med ${name}.`,
  objected: (name) => `Den gamle adressen til ${name} sier at byttet av adresse ikke stemmer. HR ordner opp i det.`,
}

const en: Words = {
  title: 'Is the new address right?',
  text: (name, organisation) =>
    `HR at ${organisation} has changed the address that mails to ${name} go to. What was written before is closed to the new address until you or your manager confirms.`,
  choice: 'Your answer',
  right: 'It is right, I have a new address',
  rightHint: 'What was written before opens at the new address, after three working days at the earliest.',
  wrong: 'It is not right',
  wrongHint: 'Everything is closed to the new address, and HR is told.',
  choiceMissing: 'Choose whether it is right or not',
  sure: 'I am the person whose address this is',
  answer: 'Send the answer',
  doneRight: 'Thank you, the change is confirmed',
  doneRightText: 'There is nothing more you need to do.',
  doneWrong: 'Thank you, the new address is closed',
  doneWrongText: 'HR sees that you have objected. Please get in touch with them too.',
  vouchTitle: (name) => `Is ${name}’s address right?`,
  vouchText: (name, date) =>
    `${name}’s address was changed on ${date}. Please speak with ${name} before you confirm. Until then, what was written before is closed to whoever reads at the new address.`,
  vouchBox: (name) => `I have spoken with ${name}, and the address is right`,
  vouchDo: 'Confirm the address',
  vouchNotRight: (name) => `Not right? Please tell HR, and what ${name} has written stays closed.`,
  vouchNothing: 'There is no changed address to answer about just now.',
  closed:
    'Your address has been changed. What was written before shows again when your old address or your manager has confirmed, after three working days at the earliest. What you write now is kept.',
  changed: (name, date) =>
    `${name}’s address was changed on ${date}. Confirm that it is right after speaking with ${name}.`,
  objected: (name) => `${name}’s old address says that the change of address is not right. HR is sorting it out.`,
}

export const address: Area<Words> = { sv, nb, en }
