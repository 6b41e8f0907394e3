/** Words about the plan: reading it, confirming it, sending it back, and writing it. */
import type { Area } from './area.ts'

type Words = {
  title: string
  notYetTitle: string
  notYet: string
  sayHeld: string
  noPlan: (other: string) => string
  opens: string
  write: string
  goOnWriting: string
  draftWaits: (when: string) => string
  version: (version: number, by: string, when: string) => string
  byYou: string
  confirmedAt: (when: string) => string
  notConfirmed: string
  yourTurn: string
  theirTurn: (other: string) => string
  agreed: (when: string) => string
  agreedText: string
  inForce: (version: number) => string
  inForceText: string
  mattered: string
  lines: string
  noLines: string
  followUps: string
  followUpsText: string
  noFollowUps: string
  kind: string
  what: string
  who: string
  by: string
  dueBy: (date: string) => string
  notice: string
  goal: string
  goalHint: string
  noGoal: string
  moreOfLine: (number: number) => string
  steps: string
  promisedBy: (name: string) => string
  carried: string
  you: string
  both: string
  added: string
  changed: string
  removed: string
  split: string
  splitFrom: string
  before: (label: string) => string
  nothingBefore: string
  removedLines: string
  saysAbout: (name: string) => string
  youSay: string
  confirmTitle: string
  confirmText: (other: string) => string
  confirmSure: (version: number) => string
  confirm: string
  returnTitle: string
  returnText: (other: string) => string
  returnLabel: string
  returnEmpty: string
  returnDo: string
  returned: (other: string) => string
  youReturned: string
  change: string
  changeProposal: string
  notAgreed: (when: string) => string
  notAgreedText: string
  disagrees: (other: string) => string
  youDisagree: string
  holds: string
  nothingHolds: string
  proposals: string
  proposalsText: string
  noProposals: string
  besideLines: string
  acceptTitle: string
  acceptText: (other: string) => string
  acceptLabel: string
  acceptDo: string
  acceptEmpty: string
  disagreeTitle: string
  disagreeText: (other: string) => string
  disagreeLabel: string
  disagreeSure: string
  disagreeDo: string
  disagreeEmpty: string
  stale: string
  editTitle: string
  editText: (other: string) => string
  changeText: string
  matteredHint: string
  matteredLine: (number: number) => string
  lineNumber: (number: number) => string
  whatHint: string
  byHint: string
  noticeHint: string
  stepsHint: (most: number) => string
  addLine: string
  removeLine: (number: number) => string
  splitLine: (number: number) => string
  followUpDate: (number: number) => string
  followUpHint: string
  addDate: string
  removeDate: (number: number) => string
  saveDraft: string
  proposeTitle: string
  propose: string
  proposeSure: (other: string) => string
  draftSaved: (when: string) => string
  whatMissing: string
  kindMissing: string
  whoMissing: string
  dateWrong: string
  dateAhead: string
  tooManySteps: (most: number) => string
  tooManyLines: (most: number) => string
  tooManyDates: (most: number) => string
  empty: string
  conflictBase: (other: string) => string
  conflictBaseText: string
  conflictDraft: string
  conflictDraftText: string
  mine: string
  theirs: (by: string, version: number) => string
  saved: string
  youSee: string
  otherSees: string
  hrSees: string
  hr: string
  publicBody: string
}

const sv: Words = {
  title: 'Er plan',
  notYetTitle: 'Planen öppnas när ni har talats vid',
  notYet: 'När en av er har sagt att samtalet blev av kan ni båda föreslå rader till planen.',
  sayHeld: 'Säg om samtalet blev av',
  noPlan: (other) => `Det finns ingen plan ännu. Du eller ${other} skriver ett förslag, och den andra läser det.`,
  opens: 'Planen gäller när ni båda har bekräftat samma version.',
  write: 'Skriv planen',
  goOnWriting: 'Fortsätt skriva',
  draftWaits: (when) => `Du har ett utkast från ${when}. Bara du ser det.`,
  version: (version, by, when) => `Version ${version}, föreslagen av ${by} den ${when}.`,
  byYou: 'dig',
  confirmedAt: (when) => `bekräftade den ${when}`,
  notConfirmed: 'inte än',
  yourTurn: 'Det är din tur: läs förslaget, och bekräfta det eller skicka tillbaka det.',
  theirTurn: (other) => `Det väntar på ${other}.`,
  agreed: (when) => `Planen gäller sedan ${when}`,
  agreedText:
    'Ni har båda bekräftat samma version. Vill någon ändra något blir det en ny version, som ni båda bekräftar igen.',
  inForce: (version) => `Planen som gäller (version ${version})`,
  inForceText: 'Den gäller tills ni båda har bekräftat förslaget ovan.',
  mattered: 'Det som var viktigast',
  lines: 'Det vi gör',
  noLines: 'Inga rader.',
  followUps: 'Uppföljning',
  followUpsText: 'Vi mejlar er båda de här dagarna och frågar hur det går.',
  noFollowUps: 'Inga datum är valda.',
  kind: 'Typ',
  what: 'Vad',
  who: 'Vem',
  by: 'Klart senast',
  dueBy: (date) => `senast ${date}`,
  notice: 'Så märker vi det',
  goal: 'Mot målet',
  goalHint: 'Om raden hör till ett av organisationens eller teamets mål',
  noGoal: 'Inget särskilt mål',
  moreOfLine: (number) => `Steg och typ för rad ${number}`,
  steps: 'Steg',
  promisedBy: (name) => `lovat av ${name}`,
  carried: 'från förra planen',
  you: 'Du',
  both: 'Ni båda',
  added: 'Ny',
  changed: 'Ändrad',
  removed: 'Borttagen',
  split: 'Uppdelad',
  splitFrom: 'Delad från',
  before: (label) => `${label}, tidigare`,
  nothingBefore: 'inget',
  removedLines: 'Rader som tas bort',
  saysAbout: (name) => `${name} skriver`,
  youSay: 'Du skriver',
  confirmTitle: 'Bekräfta',
  confirmText: (other) => `Du bekräftar för din egen del, och ${other} för sin.`,
  confirmSure: (version) => `Ja, jag står bakom version ${version}`,
  confirm: 'Bekräfta planen',
  returnTitle: 'Skicka tillbaka',
  returnText: (other) =>
    `Vill du ha något annorlunda? Skriv vad, så får ${other} det i ett mejl. Du kan också ändra i förslaget själv.`,
  returnLabel: 'Vad vill du ändra?',
  returnEmpty: 'Skriv vad du vill ändra',
  returnDo: 'Skicka tillbaka',
  returned: (other) => `${other} har skickat tillbaka förslaget`,
  youReturned: 'Du har skickat tillbaka förslaget',
  change: 'Föreslå en ändring',
  changeProposal: 'Ändra förslaget',
  notAgreed: (when) => `Planen är inte överenskommen (sedan ${when})`,
  notAgreedText:
    'De rader som ni båda har godtagit gäller. Resten är förslag. Ni kan när som helst godta fler rader, eller föreslå en ny version.',
  disagrees: (other) => `${other} har läst planen och håller inte med`,
  youDisagree: 'Du har läst planen och håller inte med',
  holds: 'Det här gäller',
  nothingHolds: 'Ingen rad är godtagen av er båda ännu.',
  proposals: 'Det här är förslag',
  proposalsText: 'Förslagen står i versionen nedan.',
  noProposals: 'Alla rader i förslaget är godtagna av er båda.',
  besideLines: 'Skriv vid en enskild rad',
  acceptTitle: 'Godta enskilda rader',
  acceptText: (other) =>
    `Står du bakom några rader men inte hela planen? ${other} har redan godtagit alla. Rader som ni båda har godtagit gäller även om resten inte gör det.`,
  acceptLabel: 'Rader som jag godtar',
  acceptDo: 'Godta raderna',
  acceptEmpty: 'Kryssa i minst en rad som du godtar',
  disagreeTitle: 'Läst, men inte överens',
  disagreeText: (other) =>
    `Ni behöver inte vara överens. Planen markeras då som inte överenskommen, och ${other} får läsa varför. Det ni båda har godtagit gäller, och ni följer upp det.`,
  disagreeLabel: 'Vad håller du inte med om?',
  disagreeSure: 'Jag har läst planen men håller inte med',
  disagreeDo: 'Skicka',
  disagreeEmpty: 'Skriv vad du inte håller med om',
  stale: 'Planen har ändrats sedan du öppnade sidan. Läs den nya versionen här innan du bestämmer dig.',
  editTitle: 'Skriv planen',
  editText: (other) => `Skriv det ni kom fram till. ${other} ser det när du föreslår det, inte innan.`,
  changeText: 'Planen som gäller fortsätter att gälla tills ni båda har bekräftat den nya.',
  matteredHint: 'Högst tre korta rader om samtalet',
  matteredLine: (number) => `Viktigast ${number}`,
  lineNumber: (number) => `Rad ${number}`,
  whatHint: 'Ett steg som går att klara, med egna ord',
  byHint: 'Lämna tomt om det pågår hela tiden',
  noticeHint: 'Vad syns, eller vad har blivit annorlunda?',
  stepsHint: (most) => `Ett steg på varje rad, högst ${most}. Växer de kan du dela raden: varje steg blir en egen rad`,
  addLine: 'Lägg till rad',
  removeLine: (number) => `Ta bort rad ${number}`,
  splitLine: (number) => `Dela rad ${number}`,
  followUpDate: (number) => `Datum ${number}`,
  followUpHint: 'Vi mejlar er båda och frågar hur det går. Är det en ledig dag blir det nästa arbetsdag',
  addDate: 'Lägg till datum',
  removeDate: (number) => `Ta bort datum ${number}`,
  saveDraft: 'Spara utkast',
  proposeTitle: 'Föreslå planen',
  propose: 'Föreslå planen',
  proposeSure: (other) => `Ja, skicka förslaget till ${other}. För min del är det bekräftat.`,
  draftSaved: (when) => `Utkastet sparades ${when}. Bara du ser det.`,
  whatMissing: 'Skriv vad ni ska göra',
  kindMissing: 'Välj en typ',
  whoMissing: 'Välj vem som gör det',
  dateWrong: 'Skriv ett datum, till exempel 2027-03-31',
  dateAhead: 'Välj ett datum framåt i tiden',
  tooManySteps: (most) => `Skriv högst ${most} steg`,
  tooManyLines: (most) => `En plan har högst ${most} rader`,
  tooManyDates: (most) => `En plan har högst ${most} datum för uppföljning`,
  empty: 'Skriv minst en rad innan du föreslår planen',
  conflictBase: (other) => `${other} har föreslagit en annan version`,
  conflictBaseText:
    'Båda texterna står här. Din ligger kvar i formuläret. För över det du vill ha med, och föreslå sedan din.',
  conflictDraft: 'Du har skrivit på planen i ett annat fönster',
  conflictDraftText:
    'Båda texterna står här. Den du skrev nu ligger kvar i formuläret. För över det du vill behålla och spara.',
  mine: 'Det du skrev nu',
  theirs: (by, version) => `Version ${version}, av ${by}`,
  saved: 'Det som är sparat',
  youSee: 'ser utkastet medan du skriver',
  otherSees: 'ser planen när du föreslår den',
  hrSees: 'ser att det finns en plan, aldrig vad som står i den',
  hr: 'HR',
  publicBody: 'Den överenskomna planen kan bli en allmän handling.',
}

const nb: Words = {
  title: 'Planen deres',
  notYetTitle: 'Planen åpnes når dere har snakket sammen',
  notYet: 'Når en av dere har sagt at samtalen ble noe av, kan dere begge foreslå linjer til planen.',
  sayHeld: 'Si om samtalen ble noe av',
  noPlan: (other) => `Det finnes ingen plan ennå. Du eller ${other} skriver et forslag, og den andre leser det.`,
  opens: 'Planen gjelder når dere begge har bekreftet samme versjon.',
  write: 'Skriv planen',
  goOnWriting: 'Fortsett å skrive',
  draftWaits: (when) => `Du har et utkast fra ${when}. Bare du ser det.`,
  version: (version, by, when) => `Versjon ${version}, foreslått av ${by} ${when}.`,
  byYou: 'deg',
  confirmedAt: (when) => `bekreftet ${when}`,
  notConfirmed: 'ikke ennå',
  yourTurn: 'Det er din tur: les forslaget, og bekreft det eller send det tilbake.',
  theirTurn: (other) => `Det venter på ${other}.`,
  agreed: (when) => `Planen gjelder fra ${when}`,
  agreedText:
    'Begge har bekreftet samme versjon. Vil en av dere endre noe, blir det en ny versjon som begge bekrefter på nytt.',
  inForce: (version) => `Planen som gjelder (versjon ${version})`,
  inForceText: 'Den gjelder til begge har bekreftet forslaget ovenfor.',
  mattered: 'Det som var viktigst',
  lines: 'Dette gjør vi',
  noLines: 'Ingen linjer.',
  followUps: 'Oppfølging',
  followUpsText: 'Dere får begge e-post disse dagene med spørsmål om hvordan det går.',
  noFollowUps: 'Det er ikke valgt noen datoer.',
  kind: 'Type',
  what: 'Hva',
  who: 'Hvem',
  by: 'Ferdig senest',
  dueBy: (date) => `senest ${date}`,
  notice: 'Slik merker vi det',
  goal: 'Mot målet',
  goalHint: 'Hvis linjen hører til et av organisasjonens eller teamets mål',
  noGoal: 'Ikke noe bestemt mål',
  moreOfLine: (number) => `Steg og type for linje ${number}`,
  steps: 'Steg',
  promisedBy: (name) => `lovet av ${name}`,
  carried: 'fra den forrige planen',
  you: 'Du',
  both: 'Dere begge',
  added: 'Ny',
  changed: 'Endret',
  removed: 'Fjernet',
  split: 'Delt opp',
  splitFrom: 'Delt fra',
  before: (label) => `${label}, tidligere`,
  nothingBefore: 'ingenting',
  removedLines: 'Linjer som tas bort',
  saysAbout: (name) => `${name} skriver`,
  youSay: 'Du skriver',
  confirmTitle: 'Bekreft',
  confirmText: (other) => `Du bekrefter for din egen del, og ${other} for sin.`,
  confirmSure: (version) => `Ja, jeg står bak versjon ${version}`,
  confirm: 'Bekreft planen',
  returnTitle: 'Send tilbake',
  returnText: (other) =>
    `Vil du ha noe annerledes? Skriv hva, så får ${other} det på e-post. Du kan også endre i forslaget selv.`,
  returnLabel: 'Hva vil du endre?',
  returnEmpty: 'Skriv hva du vil endre',
  returnDo: 'Send tilbake',
  returned: (other) => `${other} har sendt forslaget tilbake`,
  youReturned: 'Du har sendt forslaget tilbake',
  change: 'Foreslå en endring',
  changeProposal: 'Endre forslaget',
  notAgreed: (when) => `Planen er ikke avtalt (siden ${when})`,
  notAgreedText:
    'Linjene som begge har godtatt, gjelder. Resten er forslag. Dere kan når som helst godta flere linjer, eller foreslå en ny versjon.',
  disagrees: (other) => `${other} har lest planen og er ikke enig`,
  youDisagree: 'Du har lest planen og er ikke enig',
  holds: 'Dette gjelder',
  nothingHolds: 'Ingen linje er godtatt av begge ennå.',
  proposals: 'Dette er forslag',
  proposalsText: 'Forslagene står i versjonen nedenfor.',
  noProposals: 'Alle linjene i forslaget er godtatt av begge.',
  besideLines: 'Skriv ved en enkelt linje',
  acceptTitle: 'Godta enkelte linjer',
  acceptText: (other) =>
    `Står du bak noen linjer, men ikke hele planen? ${other} har allerede godtatt alle. Linjer som begge har godtatt, gjelder selv om resten ikke gjør det.`,
  acceptLabel: 'Linjer jeg godtar',
  acceptDo: 'Godta linjene',
  acceptEmpty: 'Kryss av for minst én linje du godtar',
  disagreeTitle: 'Lest, men ikke enig',
  disagreeText: (other) =>
    `Dere trenger ikke å være enige. Planen merkes da som ikke avtalt, og ${other} får lese hvorfor. Det begge har godtatt, gjelder, og dere følger det opp.`,
  disagreeLabel: 'Hva er du ikke enig i?',
  disagreeSure: 'Jeg har lest planen, men er ikke enig',
  disagreeDo: 'Send',
  disagreeEmpty: 'Skriv hva du ikke er enig i',
  stale: 'Planen er endret siden du åpnet siden. Les den nye versjonen her før du bestemmer deg.',
  editTitle: 'Skriv planen',
  editText: (other) => `Skriv det dere kom frem til. ${other} ser det når du foreslår det, ikke før.`,
  changeText: 'Planen som gjelder, fortsetter å gjelde til begge har bekreftet den nye.',
  matteredHint: 'Høyst tre korte linjer om samtalen',
  matteredLine: (number) => `Viktigst ${number}`,
  lineNumber: (number) => `Linje ${number}`,
  whatHint: 'Et steg som lar seg gjennomføre, med egne ord',
  byHint: 'La feltet stå tomt hvis det pågår hele tiden',
  noticeHint: 'Hva kan dere se, eller hva er blitt annerledes?',
  stepsHint: (most) =>
    `Ett steg på hver linje, høyst ${most}. Vokser de, kan du dele linjen: hvert steg blir en egen linje`,
  addLine: 'Legg til linje',
  removeLine: (number) => `Fjern linje ${number}`,
  splitLine: (number) => `Del linje ${number}`,
  followUpDate: (number) => `Dato ${number}`,
  followUpHint: 'Dere får begge e-post med spørsmål om hvordan det går. Er det en fridag, blir det neste arbeidsdag',
  addDate: 'Legg til dato',
  removeDate: (number) => `Fjern dato ${number}`,
  saveDraft: 'Lagre utkast',
  proposeTitle: 'Foreslå planen',
  propose: 'Foreslå planen',
  proposeSure: (other) => `Ja, send forslaget til ${other}. For min del er det bekreftet.`,
  draftSaved: (when) => `Utkastet ble lagret ${when}. Bare du ser det.`,
  whatMissing: 'Skriv hva dere skal gjøre',
  kindMissing: 'Velg en type',
  whoMissing: 'Velg hvem som gjør det',
  dateWrong: 'Skriv en dato, for eksempel 2027-03-31',
  dateAhead: 'Velg en dato fremover i tid',
  tooManySteps: (most) => `Skriv høyst ${most} steg`,
  tooManyLines: (most) => `En plan har høyst ${most} linjer`,
  tooManyDates: (most) => `En plan har høyst ${most} datoer for oppfølging`,
  empty: 'Skriv minst én linje før du foreslår planen',
  conflictBase: (other) => `${other} har foreslått en annen versjon`,
  conflictBaseText:
    'Begge tekstene står her. Din står fortsatt i skjemaet. Ta med det du vil ha, og foreslå deretter din.',
  conflictDraft: 'Du har skrevet på planen i et annet vindu',
  conflictDraftText:
    'Begge tekstene står her. Den du skrev nå, står fortsatt i skjemaet. Ta med det du vil beholde, og lagre.',
  mine: 'Det du skrev nå',
  theirs: (by, version) => `Versjon ${version}, av ${by}`,
  saved: 'Det som er lagret',
  youSee: 'ser utkastet mens du skriver',
  otherSees: 'ser planen når du foreslår den',
  hrSees: 'ser at det finnes en plan, aldri hva som står i den',
  hr: 'HR',
  publicBody: 'Den avtalte planen kan bli et offentlig dokument.',
}

const en: Words = {
  title: 'Your plan together',
  notYetTitle: 'The plan opens when you have talked',
  notYet: 'Once either of you has said that the talk took place, you can both propose lines for the plan.',
  sayHeld: 'Say whether you talked',
  noPlan: (other) => `There is no plan yet. Either you or ${other} writes a proposal, and the other reads it.`,
  opens: 'The plan takes effect when you have both confirmed the same version.',
  write: 'Write the plan',
  goOnWriting: 'Go on writing',
  draftWaits: (when) => `You have a draft from ${when}. Only you see it.`,
  version: (version, by, when) => `Version ${version}, proposed by ${by} on ${when}.`,
  byYou: 'you',
  confirmedAt: (when) => `confirmed on ${when}`,
  notConfirmed: 'not yet',
  yourTurn: 'It is your turn: read the proposal, then confirm it or send it back.',
  theirTurn: (other) => `It is waiting for ${other}.`,
  agreed: (when) => `The plan has been in force since ${when}`,
  agreedText:
    'You have both confirmed the same version. If either of you wants a change, it becomes a new version that you both confirm again.',
  inForce: (version) => `The plan in force (version ${version})`,
  inForceText: 'It stays in force until you have both confirmed the proposal above.',
  mattered: 'What mattered most',
  lines: 'What we will do',
  noLines: 'No lines.',
  followUps: 'Follow-up',
  followUpsText: 'We mail you both on these days and ask how it is going.',
  noFollowUps: 'No dates have been chosen.',
  kind: 'Kind',
  what: 'What',
  who: 'Who',
  by: 'Done by',
  dueBy: (date) => `by ${date}`,
  notice: 'How we will notice',
  goal: 'Towards the goal',
  goalHint: 'If the line belongs to a goal of the organisation or the team',
  noGoal: 'No particular goal',
  moreOfLine: (number) => `Steps and kind of line ${number}`,
  steps: 'Steps',
  promisedBy: (name) => `promised by ${name}`,
  carried: 'from the last plan',
  you: 'You',
  both: 'Both of you',
  added: 'New',
  changed: 'Changed',
  removed: 'Removed',
  split: 'Split',
  splitFrom: 'Split from',
  before: (label) => `${label}, before`,
  nothingBefore: 'nothing',
  removedLines: 'Lines that are removed',
  saysAbout: (name) => `${name} writes`,
  youSay: 'You write',
  confirmTitle: 'Confirm',
  confirmText: (other) => `You confirm for yourself, and ${other} does the same.`,
  confirmSure: (version) => `Yes, I stand behind version ${version}`,
  confirm: 'Confirm the plan',
  returnTitle: 'Send back',
  returnText: (other) =>
    `Would you like something changed? Write what, and ${other} gets it in a mail. You can also change the proposal yourself.`,
  returnLabel: 'What would you like to change?',
  returnEmpty: 'Write what you would like to change',
  returnDo: 'Send back',
  returned: (other) => `${other} has sent the proposal back`,
  youReturned: 'You have sent the proposal back',
  change: 'Propose a change',
  changeProposal: 'Change the proposal',
  notAgreed: (when) => `The plan is not agreed (since ${when})`,
  notAgreedText:
    'The lines you have both accepted apply. The rest are proposals. You can accept more lines at any time, or propose a new version.',
  disagrees: (other) => `${other} has read the plan and does not agree`,
  youDisagree: 'You have read the plan and do not agree',
  holds: 'What applies',
  nothingHolds: 'No line has been accepted by both of you yet.',
  proposals: 'Still proposals',
  proposalsText: 'The proposals are in the version below.',
  noProposals: 'All lines of the proposal have been accepted by both of you.',
  besideLines: 'Write beside a single line',
  acceptTitle: 'Accept single lines',
  acceptText: (other) =>
    `Do you stand behind some lines but not the whole plan? ${other} has already accepted them all. Lines you have both accepted apply even if the rest does not.`,
  acceptLabel: 'Lines that I accept',
  acceptDo: 'Accept the lines',
  acceptEmpty: 'Tick at least one line that you accept',
  disagreeTitle: 'Read, but not agreed',
  disagreeText: (other) =>
    `You need not agree. The plan is then marked as not agreed, and ${other} can read why. What you have both accepted applies, and you follow it up.`,
  disagreeLabel: 'What do you not agree with?',
  disagreeSure: 'I have read the plan but do not agree',
  disagreeDo: 'Send',
  disagreeEmpty: 'Write what you do not agree with',
  stale: 'The plan has changed since you opened the page. Read the new version here before you decide.',
  editTitle: 'Write the plan',
  editText: (other) => `Write what you arrived at. ${other} sees it when you propose it, not before.`,
  changeText: 'The plan in force stays so until you have both confirmed the new one.',
  matteredHint: 'At most three short lines about the talk',
  matteredLine: (number) => `Mattered most ${number}`,
  lineNumber: (number) => `Line ${number}`,
  whatHint: 'A step that can be done, in your own words',
  byHint: 'Leave this empty if it goes on all the time',
  noticeHint: 'What will you see, or what will be different?',
  stepsHint: (most) =>
    `One step on each line, at most ${most}. If they grow you can split the line: each step becomes a line of its own`,
  addLine: 'Add a line',
  removeLine: (number) => `Remove line ${number}`,
  splitLine: (number) => `Split line ${number}`,
  followUpDate: (number) => `Date ${number}`,
  followUpHint: 'We mail you both and ask how it is going. A day off becomes the next working day',
  addDate: 'Add a date',
  removeDate: (number) => `Remove date ${number}`,
  saveDraft: 'Save draft',
  proposeTitle: 'Propose the plan',
  propose: 'Propose the plan',
  proposeSure: (other) => `Yes, send the proposal to ${other}. On my part it is confirmed.`,
  draftSaved: (when) => `The draft was saved ${when}. Only you see it.`,
  whatMissing: 'Write what you will do',
  kindMissing: 'Choose a kind',
  whoMissing: 'Choose who does it',
  dateWrong: 'Write a date, such as 2027-03-31',
  dateAhead: 'Choose a date ahead',
  tooManySteps: (most) => `Write at most ${most} steps`,
  tooManyLines: (most) => `A plan has at most ${most} lines`,
  tooManyDates: (most) => `A plan has at most ${most} dates for follow-up`,
  empty: 'Write at least one line before you propose the plan',
  conflictBase: (other) => `${other} has proposed another version`,
  conflictBaseText:
    'Both texts are here. Yours is still in the form. Bring over what you want to include, then propose yours.',
  conflictDraft: 'You have written on the plan in another window',
  conflictDraftText:
    'Both texts are here. What you wrote now is still in the form. Bring over what you want to keep, and save.',
  mine: 'What you wrote now',
  theirs: (by, version) => `Version ${version}, by ${by}`,
  saved: 'What is saved',
  youSee: 'see the draft while you write',
  otherSees: 'sees the plan when you propose it',
  hrSees: 'sees that there is a plan, never what it says',
  hr: 'HR',
  publicBody: 'The agreed plan can become a public document.',
}

export const plan: Area<Words> = { sv, nb, en }
