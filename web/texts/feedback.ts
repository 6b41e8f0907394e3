/** Words of everyday feedback: giving it, one's own page of it, and what stands of it beside the preparation of a talk. */
import type { FeedbackKind } from '../../functions/domain/feedback.ts'
import type { GiveProblem } from '../../functions/flow/feedback.ts'
import type { Area } from './area.ts'

type Example = { situation: string; behaviour: string; effect: string; next: string }

type Words = {
  title: string
  intro: string
  kinds: Record<FeedbackKind, { choose: string; hint: string; title: string }>
  examples: Record<FeedbackKind, Example>
  example: (text: string) => string
  praiseOnly: (date: string) => string
  otherKind: string
  to: string
  team: (count: number) => string
  teamHint: string
  address: string
  addressTyped: string
  addressHint: string
  oneAtATime: string
  situation: string
  behaviour: string
  effect: string
  next: string
  nextHint: string
  about: string
  aboutNone: string
  /** Above each of the fields as the receiver reads them; `behaviourOf` to whoever wrote it. */
  fields: { situation: string; behaviour: string; behaviourOf: string; effect: string; next: string; about: string }
  check: {
    look: string
    title: string
    text: string
    begins: string
    kind: Record<FeedbackKind, (you: string) => string>
    change: string
  }
  sure: { praise: string; correction: string }
  send: string
  sent: string
  sentAddress: string
  problems: Record<GiveProblem['code'], string>
  missing: Record<'situation' | 'behaviour' | 'effect' | 'to', string>
  twice: string
  who: {
    you: string
    youSee: string
    receiver: string
    receiverSees: string
    receiverSeesOnPage: string
    hr: string
    hrSees: string
  }
  between: (other: string) => string
  betweenNone: string
  fromOthers: string
  onlyYou: string
  takeUp: string
  fromYou: string
  from: (name: string) => string
  toWhom: (name: string) => string
  toSeveral: (count: number) => string
  aboutLine: string
  own: string
  hubTask: string
  now: { heading: string; text: (other: string) => string; action: string }
  mine: {
    title: string
    received: string
    receivedNone: string
    given: string
    givenNone: string
    open: (name: string) => string
    giveTo: string
    /** After the names. */
    giveElse: string
    thanked: (name: string) => string
    answered: (name: string) => string
    youThanked: string
    youAnswered: string
    replyTitle: string
    reply: string
    replyHint: string
    replySure: string
    thank: string
    answer: string
    nothingToAnswer: string
    stopTitle: string
    stopText: (name: string) => string
    stopSure: (name: string) => string
    stop: string
    stopped: (name: string) => string
    reportTitle: string
    reportText: string
    reportWays: string
    reportNobody: string
    reportTo: string
    reportWords: string
    reportSure: string
    report: string
    reported: (names: string) => string
    hrAnswered: (by: string) => string
    blocked: string
    unblock: string
    unblockSure: (name: string) => string
    back: string
    leave: string
  }
}

const sv: Words = {
  title: 'Ge återkoppling',
  intro:
    'Det tar en minut: när det var, vad personen gjorde och vad det ledde till. Beröm och rättelse skickas var för sig.',
  kinds: {
    continue: { choose: 'Fortsätt', hint: 'Något som fungerar, och ett tack för det.', title: 'Fortsätt med det här' },
    more: { choose: 'Mer', hint: 'Något som det gärna får bli mer av, eller att prova.', title: 'Mer av det här' },
    less: {
      choose: 'Mindre',
      hint: 'Något som det bör bli mindre av, eller helt slut på.',
      title: 'Mindre av det här',
    },
  },
  examples: {
    continue: {
      situation: 'På genomgången i måndags',
      behaviour: 'förklarade du ärendet så att alla kunde följa med.',
      effect: 'Vi kunde fatta beslut direkt. Tack för det.',
      next: '',
    },
    more: {
      situation: 'När schemat ändrades i förra veckan',
      behaviour: 'fick vi veta det samma dag.',
      effect: 'Två av oss hann inte ordna med hämtningen.',
      next: 'Säg till så fort du vet att något kan ändras.',
    },
    less: {
      situation: 'På planeringsmötet i tisdags',
      behaviour: 'avbröt du två gånger innan andra hade talat färdigt.',
      effect: 'Sedan sa de inget mer, och vi missade vad de hade sett.',
      next: 'Vänta ut en tystnad innan du svarar.',
    },
  },
  example: (text) => `Till exempel: ${text}`,
  praiseOnly: (date) => `Fram till ${date} skickas bara beröm. Rättelse tar ni muntligt.`,
  otherKind: 'Välj en annan sort',
  to: 'Till vem?',
  team: (count) => (count === 1 ? 'Mitt team (en person)' : `Mitt team (${count} personer)`),
  teamHint: 'Alla får samma text.',
  address: 'En e-postadress',
  addressTyped: 'Hela adressen',
  addressHint: 'Det finns ingen katalog att söka i. Skriv adressen som du känner till.',
  oneAtATime: 'Rättelse går till en person i taget.',
  situation: 'När var det?',
  behaviour: 'Vad gjorde personen?',
  effect: 'Vad ledde det till?',
  next: 'Vad kan personen prova nästa gång?',
  nextHint: 'Om du har ett förslag.',
  about: 'Gäller det en rad i er plan?',
  aboutNone: 'Nej',
  fields: {
    situation: 'När det var',
    behaviour: 'Vad du gjorde',
    behaviourOf: 'Vad som gjordes',
    effect: 'Vad det ledde till',
    next: 'Prova gärna nästa gång',
    about: 'Det handlar om den här raden i er plan',
  },
  check: {
    look: 'Läs igenom',
    title: 'Läs igenom innan du skickar',
    text: 'Inget är skickat ännu. Så här kommer det att läsas.',
    begins: 'Det börjar så här',
    kind: {
      continue: (you) => `Det här fungerar, och ${you} vill gärna att du fortsätter.`,
      more: (you) => `Det här vill ${you} gärna se mer av.`,
      less: (you) => `Det här vill ${you} gärna se mindre av.`,
    },
    change: 'Ändra',
  },
  sure: { praise: 'Ja, skicka berömmet', correction: 'Ja, skicka det till den här personen' },
  send: 'Skicka återkoppling',
  sent: 'Återkopplingen är skickad.',
  sentAddress: 'Återkopplingen är skickad. Om adressen hör till någon här kommer den fram.',
  problems: {
    missing: 'Fyll i det här',
    tooLong: 'Korta texten till högst 600 tecken',
    mixed: 'Beröm och rättelse skickas var för sig. Ta bort det här, eller välj en annan sort',
    oneReceiver: 'Rättelse går till en enda person. Välj en',
    tooMany: 'Välj färre mottagare',
    oneself: 'Adressen är din egen. Välj någon annan',
    betweenPeers: 'Hos er går rättelse bara mellan medarbetare och chef. Ta det muntligt, eller skicka beröm',
    praiseOnly: 'Just nu skickas bara beröm',
    notAnAddress: 'Skriv en enda hel e-postadress',
    whichReceiver: 'Du har skrivit en adress och valt någon annan. Välj adressen, eller ta bort den',
    notTheirs: 'Planen läses bara av er två. Välj Nej, eller skicka till den andra i samtalet',
  },
  missing: {
    situation: 'Skriv när det var',
    behaviour: 'Skriv vad personen gjorde',
    effect: 'Skriv vad det ledde till',
    to: 'Välj vem det är till',
  },
  twice: 'Samma rättelse har du redan skickat det senaste dygnet. Den går till en person, en gång.',
  who: {
    you: 'Du',
    youSee: 'har kvar det du skickar.',
    receiver: 'Den du skriver till',
    receiverSees: 'får allt i ett mejl, kan tacka eller svara en gång, och kan ta upp det i sitt eget samtal.',
    receiverSeesOnPage:
      'får ett mejl och läser det på sidan, kan tacka eller svara en gång, och kan ta upp det i sitt eget samtal.',
    hr: 'HR',
    hrSees: 'ser det inte.',
  },
  between: (other) => `Mellan dig och ${other} sedan förra samtalet`,
  betweenNone: 'Ingen återkoppling är skickad mellan er sedan förra samtalet.',
  fromOthers: 'Från andra till dig',
  onlyYou: 'Bara du ser det här. Du väljer själv om du tar upp det.',
  takeUp: 'Ta upp det',
  fromYou: 'Från dig',
  from: (name) => `Från ${name}`,
  toWhom: (name) => `Till ${name}`,
  toSeveral: (count) => (count === 0 ? 'Till ditt team' : `Till ditt team, ${count} personer`),
  aboutLine: 'Rad i planen',
  own: 'Det du har fått och gett',
  hubTask: 'Återkoppling',
  now: {
    heading: 'Säg det nu',
    text: (other) =>
      `Det som ska rättas till bör inte komma som en överraskning i samtalet. Du kan säga det till ${other} redan nu.`,
    action: 'Skriv till personen',
  },
  mine: {
    title: 'Din återkoppling',
    received: 'Till dig',
    receivedNone: 'Du har inte fått någon återkoppling ännu.',
    given: 'Från dig',
    givenNone: 'Du har inte gett någon återkoppling ännu.',
    open: (name) => `Öppna återkopplingen från ${name}`,
    giveTo: 'Ge återkoppling till',
    giveElse: 'På samma sida kan du skriva till någon annan.',
    thanked: (name) => `${name} har tackat.`,
    answered: (name) => `${name} svarar`,
    youThanked: 'Du har tackat.',
    youAnswered: 'Du har svarat',
    replyTitle: 'Tacka eller svara',
    reply: 'Hur ser du på det?',
    replyHint: 'Du kan svara en gång, eller tacka utan att skriva.',
    replySure: 'Ja, skicka det till den som skrev',
    thank: 'Tacka',
    answer: 'Skicka svaret',
    nothingToAnswer: 'Skriv ett svar, eller välj Tacka',
    stopTitle: 'Inga fler från samma person',
    stopText: (name) => `Om du stänger av får du inget mer från ${name} här. ${name} får inte veta det.`,
    stopSure: (name) => `Ja, stäng av ${name}`,
    stop: 'Stäng av',
    stopped: (name) => `${name} är avstängd.`,
    reportTitle: 'Om det inte är återkoppling',
    reportText:
      'Är det elakt eller hotfullt kan du visa meddelandet för HR. De du väljer ser meddelandet, vem som skrev det och ditt namn, och kan svara dig. Den som skrev får inte veta det.',
    reportWays: 'Du kan också visa mejlet för skyddsombudet eller någon du litar på.',
    reportNobody: 'Det finns ingen i HR att visa det för här.',
    reportTo: 'Vem ska se det?',
    reportWords: 'Vill du säga något om det?',
    reportSure: 'Ja, visa det för dem jag har valt',
    report: 'Visa för HR',
    reported: (names) => `Du har visat meddelandet för ${names}. Den som skrev har inte fått veta det.`,
    hrAnswered: (by) => `${by} i HR svarar`,
    blocked: 'Avstängda',
    unblock: 'Släpp fram igen',
    unblockSure: (name) => `Ja, låt ${name} skriva till mig igen`,
    back: 'Till din återkoppling',
    leave: 'Jag är klar på den här enheten',
  },
}

const nb: Words = {
  title: 'Gi tilbakemelding',
  intro:
    'Det tar et minutt: når det var, hva personen gjorde, og hva det førte til. Ros og korrigering sendes hver for seg.',
  kinds: {
    continue: { choose: 'Fortsett', hint: 'Noe som fungerer, og en takk for det.', title: 'Fortsett med dette' },
    more: { choose: 'Mer', hint: 'Noe det gjerne kan bli mer av, eller å prøve.', title: 'Mer av dette' },
    less: { choose: 'Mindre', hint: 'Noe det bør bli mindre av, eller helt slutt på.', title: 'Mindre av dette' },
  },
  examples: {
    continue: {
      situation: 'På gjennomgangen mandag',
      behaviour: 'forklarte du saken slik at alle kunne følge med.',
      effect: 'Vi kunne ta en beslutning med en gang. Takk for det.',
      next: '',
    },
    more: {
      situation: 'Da vaktplanen ble endret forrige uke',
      behaviour: 'fikk vi vite det samme dag.',
      effect: 'To av oss rakk ikke å ordne med hentingen.',
      next: 'Si fra så snart du vet at noe kan bli endret.',
    },
    less: {
      situation: 'På planleggingsmøtet tirsdag',
      behaviour: 'avbrøt du to ganger før andre hadde snakket ferdig.',
      effect: 'Etterpå sa de ikke mer, og vi gikk glipp av det de hadde sett.',
      next: 'Vent ut en pause før du svarer.',
    },
  },
  example: (text) => `For eksempel: ${text}`,
  praiseOnly: (date) => `Frem til ${date} sendes bare ros. Korrigering tar dere muntlig.`,
  otherKind: 'Velg en annen type',
  to: 'Til hvem?',
  team: (count) => (count === 1 ? 'Teamet mitt (én person)' : `Teamet mitt (${count} personer)`),
  teamHint: 'Alle får samme tekst.',
  address: 'En e-postadresse',
  addressTyped: 'Hele adressen',
  addressHint: 'Det finnes ingen katalog å søke i. Skriv adressen du kjenner til.',
  oneAtATime: 'Korrigering går til én person om gangen.',
  situation: 'Når var det?',
  behaviour: 'Hva gjorde personen?',
  effect: 'Hva førte det til?',
  next: 'Hva kan personen prøve neste gang?',
  nextHint: 'Hvis du har et forslag.',
  about: 'Gjelder det en linje i planen deres?',
  aboutNone: 'Nei',
  fields: {
    situation: 'Når det var',
    behaviour: 'Hva du gjorde',
    behaviourOf: 'Hva som ble gjort',
    effect: 'Hva det førte til',
    next: 'Prøv gjerne neste gang',
    about: 'Det gjelder denne linjen i planen deres',
  },
  check: {
    look: 'Les gjennom',
    title: 'Les gjennom før du sender',
    text: 'Ingenting er sendt ennå. Slik vil det bli lest.',
    begins: 'Det begynner slik',
    kind: {
      continue: (you) => `Dette fungerer, og ${you} vil gjerne at du fortsetter.`,
      more: (you) => `Dette vil ${you} gjerne se mer av.`,
      less: (you) => `Dette vil ${you} gjerne se mindre av.`,
    },
    change: 'Endre',
  },
  sure: { praise: 'Ja, send ros', correction: 'Ja, send det til denne personen' },
  send: 'Send tilbakemelding',
  sent: 'Tilbakemeldingen er sendt.',
  sentAddress: 'Tilbakemeldingen er sendt. Hvis adressen tilhører noen her, kommer den frem.',
  problems: {
    missing: 'Fyll ut dette',
    tooLong: 'Kort ned teksten til høyst 600 tegn',
    mixed: 'Ros og korrigering sendes hver for seg. Fjern dette, eller velg en annen type',
    oneReceiver: 'Korrigering går til én enkelt person. Velg én',
    tooMany: 'Velg færre mottakere',
    oneself: 'Adressen er din egen. Velg noen andre',
    betweenPeers: 'Hos dere går korrigering bare mellom medarbeider og leder. Ta det muntlig, eller send ros',
    praiseOnly: 'Akkurat nå sendes bare ros',
    notAnAddress: 'Skriv én hel e-postadresse',
    whichReceiver: 'Du har skrevet en adresse og valgt noen andre. Velg adressen, eller fjern den',
    notTheirs: 'Planen leses bare av dere to. Velg Nei, eller send til den andre i samtalen',
  },
  missing: {
    situation: 'Skriv når det var',
    behaviour: 'Skriv hva personen gjorde',
    effect: 'Skriv hva det førte til',
    to: 'Velg hvem det er til',
  },
  twice: 'Samme korrigering har du allerede sendt det siste døgnet. Den går til én person, én gang.',
  who: {
    you: 'Du',
    youSee: 'beholder det du sender.',
    receiver: 'Den du skriver til',
    receiverSees: 'får alt i en e-post, kan takke eller svare én gang, og kan ta det opp i sin egen samtale.',
    receiverSeesOnPage:
      'får en e-post og leser det på siden, kan takke eller svare én gang, og kan ta det opp i sin egen samtale.',
    hr: 'HR',
    hrSees: 'ser det ikke.',
  },
  between: (other) => `Mellom deg og ${other} siden forrige samtale`,
  betweenNone: 'Ingen tilbakemeldinger er sendt mellom dere siden forrige samtale.',
  fromOthers: 'Fra andre til deg',
  onlyYou: 'Bare du ser dette. Du velger selv om du tar det opp.',
  takeUp: 'Ta det opp',
  fromYou: 'Fra deg',
  from: (name) => `Fra ${name}`,
  toWhom: (name) => `Til ${name}`,
  toSeveral: (count) => (count === 0 ? 'Til teamet ditt' : `Til teamet ditt, ${count} personer`),
  aboutLine: 'Linje i planen',
  own: 'Det du har fått og gitt',
  hubTask: 'Tilbakemelding',
  now: {
    heading: 'Si det nå',
    text: (other) =>
      `Det som må rettes, bør ikke komme som en overraskelse i samtalen. Du kan si det til ${other} allerede nå.`,
    action: 'Skriv til personen',
  },
  mine: {
    title: 'Tilbakemeldingene dine',
    received: 'Til deg',
    receivedNone: 'Du har ikke fått noen tilbakemelding ennå.',
    given: 'Fra deg',
    givenNone: 'Du har ikke gitt noen tilbakemelding ennå.',
    open: (name) => `Åpne tilbakemeldingen fra ${name}`,
    giveTo: 'Gi tilbakemelding til',
    giveElse: 'På samme side kan du skrive til noen andre.',
    thanked: (name) => `${name} har takket.`,
    answered: (name) => `${name} svarer`,
    youThanked: 'Du har takket.',
    youAnswered: 'Du har svart',
    replyTitle: 'Takk eller svar',
    reply: 'Hvordan ser du på det?',
    replyHint: 'Du kan svare én gang, eller takke uten å skrive.',
    replySure: 'Ja, send det til den som skrev',
    thank: 'Takk',
    answer: 'Send svaret',
    nothingToAnswer: 'Skriv et svar, eller velg Takk',
    stopTitle: 'Ingen flere fra samme person',
    stopText: (name) => `Hvis du stenger, får du ikke mer fra ${name} her. ${name} får ikke vite det.`,
    stopSure: (name) => `Ja, steng for ${name}`,
    stop: 'Steng',
    stopped: (name) => `Du har stengt for ${name}.`,
    reportTitle: 'Hvis det ikke er tilbakemelding',
    reportText:
      'Er det ondsinnet eller truende, kan du vise meldingen til HR. De du velger, ser meldingen, hvem som skrev den, og navnet ditt, og kan svare deg. Den som skrev, får ikke vite det.',
    reportWays: 'Du kan også vise e-posten til verneombudet eller noen du stoler på.',
    reportNobody: 'Det er ingen i HR å vise det til her.',
    reportTo: 'Hvem skal se det?',
    reportWords: 'Vil du si noe om det?',
    reportSure: 'Ja, vis det til dem jeg har valgt',
    report: 'Vis til HR',
    reported: (names) => `Du har vist meldingen til ${names}. Den som skrev, har ikke fått vite det.`,
    hrAnswered: (by) => `${by} i HR svarer`,
    blocked: 'Stengt for',
    unblock: 'Slipp til igjen',
    unblockSure: (name) => `Ja, la ${name} skrive til meg igjen`,
    back: 'Til tilbakemeldingene dine',
    leave: 'Jeg er ferdig på denne enheten',
  },
}

const en: Words = {
  title: 'Give feedback',
  intro: 'It takes a minute: when it was, what they did and what it led to. Praise and correction are sent apart.',
  kinds: {
    continue: {
      choose: 'Continue',
      hint: 'Something that works, and a thank-you for it.',
      title: 'Continue with this',
    },
    more: { choose: 'More', hint: 'Something there could be more of, or to try.', title: 'More of this' },
    less: { choose: 'Less', hint: 'Something there should be less of, or an end to.', title: 'Less of this' },
  },
  examples: {
    continue: {
      situation: 'At the briefing on Monday',
      behaviour: 'you explained the case so that everyone could follow.',
      effect: 'We could decide at once. Thank you for that.',
      next: '',
    },
    more: {
      situation: 'When the schedule changed last week',
      behaviour: 'we heard of it the same day.',
      effect: 'Two of us had no time to arrange who picks up the children.',
      next: 'Tell us as soon as you know that something may change.',
    },
    less: {
      situation: 'At the planning meeting on Tuesday',
      behaviour: 'you broke in twice before others had finished.',
      effect: 'They said nothing more, and we missed what they had seen.',
      next: 'Wait for a pause before you answer.',
    },
  },
  example: (text) => `For example: ${text}`,
  praiseOnly: (date) => `Until ${date} only praise is sent. What needs correcting is said in person.`,
  otherKind: 'Choose another kind',
  to: 'Who is it for?',
  team: (count) => (count === 1 ? 'My team (one person)' : `My team (${count} people)`),
  teamHint: 'All of them get the same text.',
  address: 'A mail address',
  addressTyped: 'The whole address',
  addressHint: 'There is no directory to search. Write the address that you know.',
  oneAtATime: 'Correction goes to one person at a time.',
  situation: 'When was it?',
  behaviour: 'What did they do?',
  effect: 'What did it lead to?',
  next: 'What could they try next time?',
  nextHint: 'If you have a suggestion.',
  about: 'Is it about a line of your plan?',
  aboutNone: 'No',
  fields: {
    situation: 'When it was',
    behaviour: 'What you did',
    behaviourOf: 'What was done',
    effect: 'What it led to',
    next: 'Please try next time',
    about: 'It is about this line of your plan',
  },
  check: {
    look: 'Look through',
    title: 'Look through before you send',
    text: 'Nothing has been sent yet. This is how it will be read.',
    begins: 'It begins like this',
    kind: {
      continue: (you) => `This works, and ${you} would like you to go on with it.`,
      more: (you) => `${you} would like to see more of this.`,
      less: (you) => `${you} would like to see less of this.`,
    },
    change: 'Change',
  },
  sure: { praise: 'Yes, send the praise', correction: 'Yes, send it to this person' },
  send: 'Send feedback',
  sent: 'The feedback has been sent.',
  sentAddress: 'The feedback has been sent. If that address belongs to someone here, it arrives.',
  problems: {
    missing: 'Fill this in',
    tooLong: 'Shorten the text to at most 600 characters',
    mixed: 'Praise and correction are sent apart. Take this out, or choose another kind',
    oneReceiver: 'Correction goes to one person alone. Choose one',
    tooMany: 'Choose fewer receivers',
    oneself: 'The address is your own. Choose someone else',
    betweenPeers: 'Here, correction goes only between an employee and their manager. Say it in person, or send praise',
    praiseOnly: 'Only praise is sent just now',
    notAnAddress: 'Write one whole mail address',
    whichReceiver: 'You have written an address and chosen someone else. Choose the address, or take it out',
    notTheirs: 'The plan is read only by the two of you. Choose No, or send it to the other in the talk',
  },
  missing: {
    situation: 'Write when it was',
    behaviour: 'Write what they did',
    effect: 'Write what it led to',
    to: 'Choose who it is for',
  },
  twice: 'You have already sent the same correction within a day. It goes to one person, once.',
  who: {
    you: 'You',
    youSee: 'keep what you send.',
    receiver: 'Whoever you write to',
    receiverSees: 'gets all of it in a mail, can thank or answer once, and can take it up in their own talk.',
    receiverSeesOnPage:
      'gets a mail and reads it on the page, can thank or answer once, and can take it up in their own talk.',
    hr: 'HR',
    hrSees: 'does not see it.',
  },
  between: (other) => `Between you and ${other} since your last talk`,
  betweenNone: 'No feedback has been sent between the two of you since your last talk.',
  fromOthers: 'From others to you',
  onlyYou: 'Only you see this. Whether you take it up is your choice.',
  takeUp: 'Take it up',
  fromYou: 'From you',
  from: (name) => `From ${name}`,
  toWhom: (name) => `To ${name}`,
  toSeveral: (count) => (count === 0 ? 'To your team' : `To your team, ${count} people`),
  aboutLine: 'Line of the plan',
  own: 'What you have got and given',
  hubTask: 'Feedback',
  now: {
    heading: 'Say it now',
    text: (other) =>
      `What needs correcting should not come as a surprise in the talk. You can say it to ${other} already now.`,
    action: 'Write to them',
  },
  mine: {
    title: 'Your feedback',
    received: 'To you',
    receivedNone: 'You have not got any feedback yet.',
    given: 'From you',
    givenNone: 'You have not given any feedback yet.',
    open: (name) => `Open the feedback from ${name}`,
    giveTo: 'Give feedback to',
    giveElse: 'On the same page you can write to someone else.',
    thanked: (name) => `${name} has thanked you.`,
    answered: (name) => `${name} answers`,
    youThanked: 'You have said thank you.',
    youAnswered: 'You have answered',
    replyTitle: 'Thank or answer',
    reply: 'How do you see it?',
    replyHint: 'You can answer once, or say thank you without writing.',
    replySure: 'Yes, send it to whoever wrote this',
    thank: 'Say thanks',
    answer: 'Send answer',
    nothingToAnswer: 'Write an answer, or choose Say thanks',
    stopTitle: 'No more from the same person',
    stopText: (name) => `If you block ${name}, you get nothing more from them here. They are not told.`,
    stopSure: (name) => `Yes, block ${name}`,
    stop: 'Block',
    stopped: (name) => `${name} is blocked.`,
    reportTitle: 'If it is not feedback',
    reportText:
      'If it is unkind or threatening you can show the message to HR. Those you choose see the message, who wrote it and your name, and can answer you. Whoever wrote it is not told.',
    reportWays: 'You can also show the mail to your safety representative or someone you trust.',
    reportNobody: 'There is nobody in HR to show it to here.',
    reportTo: 'Who is to see it?',
    reportWords: 'Anything you want to say about it?',
    reportSure: 'Yes, show it to those I have chosen',
    report: 'Show HR',
    reported: (names) => `You have shown the message to ${names}. Whoever wrote it has not been told.`,
    hrAnswered: (by) => `${by} in HR answers`,
    blocked: 'Blocked',
    unblock: 'Let through again',
    unblockSure: (name) => `Yes, let ${name} write to me again`,
    back: 'To your feedback',
    leave: 'I am done on this device',
  },
}

export const feedback: Area<Words> = { sv, nb, en }
